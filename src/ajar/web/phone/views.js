/** The pages between the questions: the way in, the welcome, the wait and the end. */
import { fill, h } from "../shared/form.js";
import { svg } from "./rulers.js";

const LENGTH = 8; // of a room's code

/** Say why a code leads nowhere now; nothing: it leads to a room. */
async function obstacle(code, words) {
  if (code.length !== LENGTH) return words["phone-code-length"];
  try {
    const answer = await fetch(`api/rooms/${code}`, { cache: "no-store" });
    if (answer.ok) return "";
    if (answer.status === 404) return words["phone-no-room"];
    const minutes = Math.ceil((Number(answer.headers.get("Retry-After")) || 60) / 60);
    return fill(words["phone-too-many"], {
      wait: minutes > 1 ? fill(words["phone-minutes"], { minutes }) : words["phone-minute"],
    });
  } catch {
    return words["phone-not-reached"];
  }
}

/** Ask for the room's code; one that led nowhere is shown once more. */
export function joining(words, tried) {
  const problem = h("p", { id: "phone-problem", class: "phone-problem", role: "status" });
  const field = h("input", {
    type: "text",
    value: tried,
    maxlength: 40,
    autocapitalize: "characters",
    spellcheck: "false",
    "aria-describedby": "phone-code-how phone-problem",
    name: "code",
  });
  const codeOf = (typed) => typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const go = async (event) => {
    event.preventDefault();
    const code = codeOf(field.value);
    problem.textContent = await obstacle(code, words);
    if (problem.textContent) field.focus();
    else location.replace(code);
  };
  // The page itself came without a word about why there is no room in it.
  if (tried)
    obstacle(tried, words).then((why) => {
      problem.textContent = why && (tried.length === LENGTH ? why : words["phone-no-room"]);
    });
  return [
    h(
      "form",
      { class: "phone-card", onsubmit: go },
      h("h1", {}, words["phone-join"]),
      h("label", {}, h("span", {}, words["phone-code"]), field),
      h("p", { id: "phone-code-how", class: "ajar-hint" }, words["phone-code-how"]),
      problem,
      h("div", { class: "ajar-moves" }, h("button", { type: "submit" }, words["phone-go-in"])),
    ),
  ];
}

/** What the room sees and what it does not, before anything is asked. */
export function welcome(words, goOn) {
  const said = [
    words["phone-welcome-nameless"],
    words["phone-welcome-stays"],
    words["phone-welcome-counts"],
    words["phone-welcome-result"],
    words["phone-welcome-skip"],
  ];
  const open = location.protocol === "http:";
  return [
    h(
      "div",
      { class: "phone-card" },
      h("h1", {}, words["phone-welcome"]),
      h("ul", {}, ...said.map((text) => h("li", {}, text))),
      open ? h("p", { class: "ajar-hint" }, words["phone-welcome-open"]) : null,
      h(
        "div",
        { class: "ajar-moves" },
        h("button", { type: "button", onclick: goOn }, words["phone-go-on"]),
      ),
    ),
  ];
}

/** A door that is left a little open. */
const door = () =>
  svg(
    "svg",
    { viewBox: "0 0 64 80", class: "phone-door", "aria-hidden": "true" },
    svg("path", { d: "M11 8h42v68H11z", class: "phone-light" }),
    svg("path", { d: "M11 8l30 7v68l-30-7z", class: "phone-leaf" }),
    svg("circle", { cx: 36, cy: 47, r: 2, class: "phone-knob" }),
    svg("path", { d: "M9.5 76.5V6.5h45v70", class: "phone-frame" }),
  );

export const waiting = (words) => [
  h(
    "div",
    { class: "phone-waiting" },
    door(),
    h("h1", {}, words["phone-waiting"]),
    h("p", {}, words["phone-waiting-how"]),
  ),
];

export const ended = (words, notes) => {
  const some = Object.keys(notes.all().entries).length;
  return [
    h(
      "div",
      { class: "phone-waiting" },
      h("h1", {}, words["phone-ended"]),
      h("p", {}, words[some ? "phone-ended-notes" : "phone-ended-nothing"]),
    ),
  ];
};
