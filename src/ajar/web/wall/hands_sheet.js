/** A show of hands: one card at a time, with plus and minus; the sum goes to the room at the end. */
import { h } from "../shared/dom.js";
import { fill } from "../shared/exercise.js";
import { isCheckIn } from "./counts.js";
import { dialog } from "./dialogs.js";
import { labelsOf, wasRevealed } from "./units.js";

/** Whether hands can be counted for a question now. */
export const canCountHands = (question) =>
  Boolean(question?.units.length) && question.state !== "open" && !wasRevealed(question);

/** Whether everyone may see it: slips of a check-in are private. */
export const canCountInPublic = (question) => canCountHands(question) && !isCheckIn(question);

/**
 * Show the sheet.
 *
 * @param {HTMLElement} host
 * @param {{question: {name: string, units: object[]}, words: Record<string, string>,
 *   count: (counts: Record<string, number[]>, people: number) => void}} options
 */
export function handsSheet(host, { question, words, count }) {
  const units = question.units.filter(({ kind }) => kind !== "move");
  const raised = new Map(units.map((unit) => [unit.id, optionsOf(unit).map(() => 0)]));
  let at = 0;
  let people = 0;
  const body = h("div", {});
  const sheet = dialog(host, "desk-hands", body);
  if (!sheet) return;
  const most = () =>
    Math.max(people, ...[...raised.values()].map((all) => all.reduce((a, b) => a + b, 0)));

  const choice = (label, onclick, kind = null) =>
    h("button", { type: "button", class: kind, onclick }, label);

  const stepper = (label, value, change) =>
    h(
      "div",
      { class: "desk-stepper" },
      h("span", {}, label),
      h(
        "button",
        {
          type: "button",
          "aria-label": fill(words["desk-fewer"], { label }),
          onclick: () => change(-1),
        },
        "−",
      ),
      h("output", {}, `${value}`),
      h(
        "button",
        {
          type: "button",
          "aria-label": fill(words["desk-more"], { label }),
          onclick: () => change(1),
        },
        "+",
      ),
    );

  function draw(focus = "") {
    const unit = units[at];
    const numbers = raised.get(unit.id);
    const isLast = at === units.length - 1;
    const move = (by) => () => {
      at += by;
      draw();
    };
    body.replaceChildren(
      h(
        "p",
        { class: "desk-small" },
        fill(words["desk-hands-where"], { n: at + 1, all: units.length }),
      ),
      h("h2", {}, unit.card || unit.heading),
      unit.card ? h("p", { class: "desk-small" }, unit.heading) : "",
      isCheckIn(question) && !at ? h("p", { class: "desk-small" }, words["desk-slips-first"]) : "",
      ...optionsOf(unit).map((label, n) =>
        stepper(label, numbers[n], (by) => {
          numbers[n] = Math.max(0, numbers[n] + by);
          draw(`${n} ${by}`);
        }),
      ),
      isLast
        ? stepper(words["room-people"], most(), (by) => {
            people = Math.max(0, most() + by);
            draw(`people ${by}`);
          })
        : "",
      h(
        "div",
        { class: "wall-answers" },
        at ? choice(words.back, move(-1)) : "",
        isLast ? "" : choice(words[unit.card ? "desk-next-card" : "next"], move(1), "wall-primary"),
        most()
          ? choice(
              words[isLast ? "room-count" : "desk-enough"],
              done,
              isLast ? "wall-primary" : null,
            )
          : "",
        choice(words["wall-close"], () => sheet.close()),
      ),
    );
    refocus(focus);
  }

  /** Keep the focus on the same plus or minus, or put it on the first. */
  function refocus(focus) {
    const steppers = [...body.querySelectorAll(".desk-stepper")];
    const [which, by] = focus.split(" ");
    const found = which === "people" ? steppers.at(-1) : steppers[Number(which) || 0];
    const [less, more] = found.querySelectorAll("button");
    (by === "-1" ? less : more).focus();
  }

  function done() {
    const all = most();
    const counts = [...raised].filter(([, numbers]) => numbers.some(Boolean));
    const byBand = counts.map(([id, numbers]) => {
      const { kind } = units.find((unit) => unit.id === id);
      return [id, kind === "card" ? [numbers[0], all - numbers[0]] : numbers];
    });
    sheet.close();
    count(Object.fromEntries(byBand), all);
  }

  draw();
}

/** The answers that hands are raised for; of a card that is chosen or not, only the first. */
const optionsOf = ({ kind, values, bands }) =>
  kind === "card" ? values.slice(0, 1) : labelsOf(values, bands);
