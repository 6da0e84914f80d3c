/** The pages between the questions: joining, the welcome, waiting and the end. */
import { h, svg } from "../shared/dom.js";
import { fill } from "../shared/exercise.js";
import { patience } from "../shared/form.js";
import { LENGTH, lettersOf } from "./code.js";

/**
 * Look a code up: `why` it does not lead to a room (nothing if it does), and whether the room said
 * that there is none (`isGone`). It may be too busy to say so.
 */
async function lookUp(code, words) {
  if (code.length !== LENGTH) return { why: words["phone-code-length"] };
  try {
    const response = await fetch(`api/rooms/${encodeURIComponent(code)}`, { cache: "no-store" });
    if (response.ok) return { why: "" };
    if (response.status === 404) return { why: words["phone-no-room"], isGone: true };
    const minutes = Math.ceil((Number(response.headers.get("Retry-After")) || 60) / 60);
    const wait = minutes > 1 ? fill(words["phone-minutes"], { minutes }) : words["phone-minute"];
    return { why: fill(words["phone-too-many"], { wait }) };
  } catch {
    return { why: words["phone-not-reached"] };
  }
}

/**
 * Ask for the room's code; one that did not lead to a room is shown again.
 *
 * @param {string} tried   what stands in the address
 * @param {() => boolean} onGone   called if there is no such room; whether it shows something else
 */
export function joining(words, tried, onGone) {
  const problem = h("p", { id: "phone-problem", class: "phone-problem", role: "status" });
  const field = h("input", {
    type: "text",
    value: tried,
    maxlength: 300, // a whole address may be pasted
    autocapitalize: "characters",
    spellcheck: "false",
    "aria-describedby": "phone-code-how phone-problem",
    name: "code",
  });
  const moment = patience(words, (text) => {
    problem.textContent = text;
  });
  const submit = async (event) => {
    event.preventDefault();
    const code = lettersOf(field.value);
    moment.begin();
    const { why } = await lookUp(code, words);
    moment.end();
    problem.textContent = why || words["keep-opening"];
    if (why) field.focus();
    else location.replace(code + location.search);
  };
  // The page itself does not say why there is no room in it.
  if (tried)
    lookUp(tried, words).then(({ why, isGone }) => {
      if (isGone && onGone()) return;
      if (!why) location.replace(tried + location.search); // it was too busy a moment ago
      problem.textContent = why && (tried.length === LENGTH ? why : words["phone-no-room"]);
    });
  return [
    h(
      "form",
      { class: "phone-card", onsubmit: submit },
      h("h1", {}, words["phone-join"]),
      h("label", {}, h("span", {}, words["phone-code"]), field),
      h("p", { id: "phone-code-how", class: "ajar-hint" }, words["phone-code-how"]),
      problem,
      h("div", { class: "ajar-moves" }, h("button", { type: "submit" }, words["phone-go-in"])),
    ),
  ];
}

/** What the room can and cannot see, before anything is asked. */
export function welcome(words, stores, help, onContinue) {
  const facts = [
    words["phone-welcome-nameless"],
    words["phone-welcome-stays"],
    words["phone-welcome-counts"],
    words["phone-welcome-result"],
    words["phone-welcome-skip"],
  ];
  const unencrypted = location.protocol === "http:";
  return [
    h(
      "div",
      { class: "phone-card" },
      h("h1", {}, words["phone-welcome"]),
      h("ul", {}, ...facts.map((text) => h("li", {}, text))),
      stores ? null : h("p", { class: "ajar-hint" }, words["phone-welcome-memory"]),
      unencrypted ? h("p", { class: "ajar-hint" }, words["phone-welcome-open"]) : null,
      h(
        "div",
        { class: "ajar-moves" },
        h("button", { type: "button", onclick: onContinue }, words["phone-go-on"]),
      ),
    ),
    help.line(),
  ];
}

/** A picture of a door that is left ajar. */
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

/** The end of a room; `home` is the way to the pages to go on with, if there is one. */
export const ended = (words, notes, help, home) => {
  const count = Object.keys(notes.all().entries).length;
  return [
    h(
      "div",
      { class: "phone-waiting" },
      h("h1", {}, words["phone-ended"]),
      h("p", {}, words[count ? "phone-ended-notes" : "phone-ended-nothing"]),
    ),
    home,
    h("div", { class: "phone-help" }, help.text()),
  ];
};
