/** The figures of what was revealed, as a table: the wall shows the picture, the desk the numbers. */
import { h } from "../shared/form.js";

/** Return the tables of a question, folded; none if nothing was revealed. */
export function figures({ units }, words) {
  const revealed = units.filter(({ snapshot }) => snapshot);
  if (!revealed.length) return [];
  const rows = revealed.map((unit) => {
    const labels = labelsOf(unit);
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

/** The words for each number: a value, or the first and the last of a band. */
function labelsOf({ values, bands, snapshot }) {
  if (snapshot.fine) return values;
  let at = 0;
  return bands.map((size) => {
    const [low, high] = [values[at], values[at + size - 1]];
    at += size;
    return size > 1 ? `${low}–${high}` : low;
  });
}
