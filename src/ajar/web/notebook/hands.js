/** A show of hands: a number for each answer, counted as if phones had sent them. */
import { h } from "../shared/form.js";

/**
 * @param {{units: object[], slips: boolean}} block   the units: see `question_panel.py`
 * @param {{words: Record<string, string>, ask: (item: string) => string, send: (message: object) => void}} options
 *   `ask`: the question of an item
 * @returns {HTMLElement}
 */
export function showOfHands({ units, slips }, { words, ask, send }) {
  window.ajarForms = (window.ajarForms ?? 0) + 1;
  const name = `ajar-hands-${window.ajarForms}`;
  const fields = new Map(); // by unit, its fields
  const number = (more) =>
    h("input", { type: "number", min: 0, max: 100000, step: 1, inputmode: "numeric", ...more });
  const people = number({ id: `${name}-people`, min: 1 });
  const value = (field) => Math.max(0, Math.floor(Number(field.value) || 0));

  /** The answers that hands are raised for; of a card that is chosen or not, only the first. */
  const options = (unit) => (unit.kind === "card" ? unit.bands.slice(0, 1) : unit.bands);
  const item = (id) => {
    const own = units.filter((unit) => unit.item === id);
    const field = (unit, n) => {
      const input = number({
        "aria-label": [unit.card, options(unit)[n]].filter(Boolean).join(": "),
      });
      fields.set(unit.id, [...(fields.get(unit.id) ?? []), input]);
      return input;
    };
    // One question has a line for each answer; cards have a line each.
    const rows =
      own.length === 1 && !own[0].card
        ? own[0].bands.map((label, n) => [label, [field(own[0], n)]])
        : own.map((unit) => [unit.card, options(unit).map((_, n) => field(unit, n))]);
    const heads = own[0].card ? ["", ...options(own[0])] : null;
    return h(
      "table",
      {},
      h("caption", {}, ask(id)),
      heads && heads.length > 2
        ? h(
            "thead",
            {},
            h(
              "tr",
              {},
              ...heads.map((text) => (text ? h("th", { scope: "col" }, text) : h("td", {}))),
            ),
          )
        : null,
      h(
        "tbody",
        {},
        ...rows.map(([label, cells]) =>
          h("tr", {}, h("th", { scope: "row" }, label), ...cells.map((cell) => h("td", {}, cell))),
        ),
      ),
    );
  };

  function count() {
    const raised = new Map(units.map((unit) => [unit, fields.get(unit.id).map(value)]));
    const most = Math.max(...[...raised.values()].map((all) => all.reduce((a, b) => a + b, 0)));
    const all = value(people) || most;
    if (!all) {
      people.focus();
      return;
    }
    const counts = Object.fromEntries(
      [...raised].map(([unit, all_]) => [
        unit.id,
        unit.kind === "card" ? [all_[0], Math.max(0, all - all_[0])] : all_,
      ]),
    );
    send({ counts, people: all });
  }

  return h(
    "details",
    { class: "ajar-hands" },
    h("summary", {}, words[slips ? "room-slips" : "room-hands"]),
    h("p", {}, words[slips ? "room-slips-how" : "room-hands-how"]),
    h(
      "form",
      {
        onsubmit: (event) => {
          event.preventDefault();
          count();
        },
      },
      ...[...new Set(units.map((unit) => unit.item))].map(item),
      h(
        "label",
        { class: "ajar-words", for: people.id },
        h("span", {}, words["room-people"]),
        people,
      ),
      h("div", { class: "ajar-moves" }, h("button", { type: "submit" }, words["room-count"])),
    ),
  );
}
