/** Small windows over the wall and the remote: a question before a press that cannot be taken back. */
import { h } from "../shared/dom.js";
import { fill } from "../shared/exercise.js";

/** Show a window until it is closed; opened once more, it closes. */
export function dialog(host, name, ...children) {
  const before = host.querySelector(`.${name}`);
  if (before?.open) {
    before.close();
    return null;
  }
  before?.remove(); // one that was closed a moment ago goes when its event comes, which may be late
  const element = h(
    "dialog",
    { class: `wall-dialog ${name}`, onclose: () => element.remove() },
    ...children,
  );
  host.append(element);
  element.showModal();
  return element;
}

/** Update the text of the open dialog; it closes itself if its question no longer applies. */
export function refreshDialogs(host) {
  for (const element of host.querySelectorAll("dialog")) element.refresh?.();
}

const button = (words, onclick, kind = "") =>
  h("button", { type: "button", class: kind, onclick }, words);

/** Ask whether to go on; the first button has the focus. `question` returns what is asked, or nothing. */
export function ask(host, question, yes, no, onYes) {
  const line = h("p", {}, question());
  const element = dialog(
    host,
    "wall-asking",
    line,
    h(
      "div",
      { class: "wall-answers" },
      button(
        yes,
        () => {
          element.close();
          onYes();
        },
        "wall-primary",
      ),
      button(no, () => element.close()),
    ),
  );
  if (!element) return;
  element.refresh = () => {
    line.textContent = question();
    if (!line.textContent) element.close();
  };
}

/** How many who joined have not answered a question that is open and whose answers are counted. */
export const waitingFor = (question, { joined }) =>
  question?.state === "open" && question.units.length ? Math.max(0, joined - question.answered) : 0;

/** Reveal what is due, or ask first while people may still be answering; `due` and `panel` return the newest. */
export function askToReveal(host, due, panel, words, reveal) {
  const first = due();
  if (!first) return;
  const { question, body } = first;
  const { id, state } = question;
  const isStill = (now) =>
    now?.question.id === id && now.question.state === state && now.body.moves === body.moves;
  const asked = () => {
    const now = due();
    if (!isStill(now)) return "";
    if (body.moves) return words["wall-moves-sure"];
    const n = waitingFor(now.question, panel());
    if (!n) return words["wall-still-none"];
    return n === 1 ? words["wall-still-one"] : fill(words["wall-still"], { n });
  };
  if (!body.moves && !waitingFor(question, panel())) reveal(first);
  else ask(host, asked, words["wall-reveal-now"], words["wall-wait"], () => reveal(first));
}

/** Show what the keys do. */
export function showKeys(host, words) {
  const lines = [
    [words["wall-key-next"], "→ ↓"],
    [words["wall-key-back"], "← ↑"],
    [words["wall-key-ends"], "Home End"],
    [words["room-ask-open"], "O"],
    [words["room-ask-close"], "C"],
    [words["room-ask-reveal"], "R"],
    [words["wall-key-blank"], "B ."],
    [words["wall-key-join"], "J"],
    [words["wall-key-timer"], "T"],
    [words["desk-hands"], "H"],
    [words["remote-parts"], "P"],
    [words["wall-key-full"], "F"],
    [words["wall-key-size"], "+ −"],
    [words["wall-key-look"], "D"],
    [words["wall-key-keys"], "?"],
  ];
  const element = dialog(
    host,
    "wall-keys",
    h("h2", {}, words["wall-keys"]),
    h(
      "dl",
      {},
      ...lines.map(([what, keys]) =>
        h(
          "div",
          {},
          h("dt", {}, ...keys.split(" ").map((key) => h("kbd", {}, key))),
          h("dd", {}, what),
        ),
      ),
    ),
    h(
      "div",
      { class: "wall-answers" },
      button(words["wall-close"], () => element.close()),
    ),
  );
  element?.addEventListener("keydown", (event) => {
    if (event.key === "?") element.close();
  });
}
