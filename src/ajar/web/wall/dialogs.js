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

const button = (words, onclick, kind = "") =>
  h("button", { type: "button", class: kind, onclick }, words);

/** Ask whether to go on; the first button has the focus. */
export function ask(host, question, yes, no, onYes) {
  const element = dialog(
    host,
    "wall-asking",
    h("p", {}, question),
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
}

/** How many who joined have not answered a question that is open. */
export const waitingFor = (question, { joined }) =>
  question?.state === "open" ? Math.max(0, joined - question.answered) : 0;

/** Reveal, or ask first while people may still be answering. */
export function askToReveal(host, { question, body }, panel, words, reveal) {
  if (body.moves) {
    ask(host, words["wall-moves-sure"], words["wall-reveal-now"], words["wall-wait"], reveal);
    return;
  }
  const n = waitingFor(question, panel);
  if (!n) {
    reveal();
    return;
  }
  const text = n === 1 ? words["wall-still-one"] : fill(words["wall-still"], { n });
  ask(host, text, words["wall-reveal-now"], words["wall-wait"], reveal);
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
