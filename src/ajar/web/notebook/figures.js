/** The figures of what was revealed, as a table: the wall shows the picture, the desk the numbers. */
import { h } from "../shared/form.js";
import { labelsOf } from "../wall/units.js";

/** Return the tables of a question, folded; none if nothing was revealed. */
export function figures({ units }, words) {
  const revealed = units.filter(({ snapshot }) => snapshot);
  if (!revealed.length) return [];
  const rows = revealed.map((unit) => {
    const labels = unit.snapshot.fine ? unit.values : labelsOf(unit.values, unit.bands);
    const numbers = unit.snapshot.counts.map((count, n) => `${labels[n]}: ${count}`);
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, unit.card || unit.heading),
      h("td", {}, numbers.join(" · ")),
    );
  });
  return [
    h(
      "details",
      { class: "desk-figures" },
      h("summary", {}, words.table),
      h("table", {}, h("tbody", {}, ...rows)),
    ),
  ];
}
