/** Charts for the wall: bars with their labels beside them, drawn without styles or names. */
import { h, svg } from "../shared/dom.js";
import { fill } from "../shared/exercise.js";
import { whyHeld } from "./counts.js";
import { published, sum } from "./units.js";

const COLORS = ["wall-first", "wall-second", "wall-third"];
const colorOf = (at) => COLORS[at % COLORS.length];
const percent = (part) => `${(100 * part).toFixed(2)}%`;
const hidden = { "aria-hidden": "true" };

/**
 * Return a group's chart, or why there is none.
 *
 * @param {number} [most]   so many rows at most; the others are counted in a last line
 */
export function chart(group, words, most) {
  if (!published(group).length) return [h("p", { class: "wall-calm" }, whyHeld(group, words))];
  const draw = { ruler: columns, move: columns, sort: piles, card: chosen, choice };
  return draw[group.kind](group, words, most);
}

/** Rulers or moves beside each other, each in columns. */
function columns(group, words) {
  const most = Math.max(...published(group).flatMap(({ counts }) => counts));
  return [
    h(
      "div",
      { class: "wall-figures" },
      ...group.shown.map((unit, at) => {
        const series = unit.counts ? [{ counts: unit.counts }] : [];
        const labels =
          group.kind === "move"
            ? [words["chart-lower"], words["chart-same"], words["chart-higher"]]
            : unit.labels;
        const sizes = group.kind === "move" ? [1, 1, 1] : unit.sizes;
        const heading = group.shown.length > 1 ? unit.heading : ""; // of one, the title says it
        return figure({ ...unit, heading, labels, sizes }, series, most, colorOf(at), words);
      }),
    ),
  ];
}

/**
 * The same rulers at two check-ins, beside each other.
 *
 * @param {{moment: string, shown: object[]}[]} moments   the first and the newest
 */
export function thenAndNow(moments, words) {
  const [then, now] = moments;
  const rulers = now.shown.map((unit) => [then.shown.find(({ id }) => id === unit.id), unit]);
  const counts = rulers.flatMap((both) => both.flatMap((unit) => unit?.counts ?? []));
  const most = Math.max(1, ...counts);
  return [
    h(
      "div",
      { class: "wall-figures" },
      ...rulers.map(([before, unit], at) =>
        figure(
          unit,
          [{ counts: before?.counts, isEarlier: true }, { counts: unit.counts }].filter(
            (series) => series.counts,
          ),
          most,
          colorOf(at),
          words,
        ),
      ),
    ),
    key([
      ["wall-then", then.moment],
      ["wall-solid", now.moment],
    ]),
  ];
}

/** One ruler: a column for each band, as wide as what it covers. */
function figure({ heading, labels, sizes }, series, most, color, words) {
  const all = sum(sizes);
  const gap = 0.03;
  let start = 0;
  const marks = sizes.flatMap((size, at) => {
    const left = start / all + (start ? gap / 2 : 0);
    start += size;
    const width = start / all - left - (start < all ? gap / 2 : 0);
    return series.flatMap(({ counts, isEarlier }, which) => {
      const x = left + (which * width) / series.length;
      return column(counts[at] / most, counts[at], x, width / series.length, isEarlier);
    });
  });
  const said = labels.map((label, at) => `${label}: ${series.at(-1)?.counts[at] ?? ""}`);
  return h(
    "figure",
    { class: color },
    heading ? h("figcaption", { class: "wall-whole" }, heading) : null,
    series.length
      ? svg("svg", { class: "wall-columns", role: "img", "aria-label": said.join(", ") }, ...marks)
      : h("p", { class: "wall-muted wall-none" }, words["wall-row-held"]),
    h("p", { class: "wall-scale" }, ...scale(labels, sizes)),
  );
}

function column(height, count, x, width, isEarlier) {
  const y = 1 - height;
  return [
    svg("rect", {
      x: percent(x),
      y: percent(y),
      width: percent(width),
      height: percent(height),
      class: isEarlier ? "wall-then" : "wall-solid",
    }),
    svg(
      "text",
      { x: percent(x + width / 2), y: percent(y), dy: "-0.25em", "text-anchor": "middle" },
      `${count}`,
    ),
  ];
}

function scale(labels, sizes) {
  return labels.map((label, at) => {
    const part = h("span", { class: "wall-whole" }, label);
    part.style.setProperty("--size", sizes[at]);
    return part;
  });
}

/** Cards by the piles that they were put in. */
function piles(group, words, most) {
  const cards = [...published(group)].sort((a, b) => compare(a.counts, b.counts));
  const of = Math.max(...cards.map(({ n }) => n));
  const [{ labels }] = cards;
  if (labels.length > PILES.length)
    return [
      bars(
        cards.map((card) => inPile(card, words)),
        most,
        words,
      ),
    ];
  const rows = cards.map(({ name, counts: [count, ...rest] }, at) => {
    const fits = !at && name.length + labels[0].length < LONG;
    const said = fits ? `${count} ${labels[0]}` : `${count}`;
    return row(name, said, stacked([count, ...rest], of));
  });
  return [
    bars([...rows, ...held(group, words)], most, words),
    key(labels.map((label, at) => [PILES[at], label])),
  ];
}

const LONG = 24; // letters of a card's and a pile's name that do not fit beside a count

/** A card and the pile that it is in most often; there are too many piles for a bar of all. */
function inPile({ name, labels, counts, n }, words) {
  const most = Math.max(...counts);
  const where = labels.filter((_, at) => counts[at] === most).join(" / ");
  const said = fill(words["wall-of"], { n: most, of: n });
  return row(name, said, [], h("p", { class: "wall-muted" }, where));
}

const compare = (a, b) => {
  const at = a.findIndex((count, index) => count !== b[index]);
  return at < 0 ? 0 : b[at] - a[at];
};

const PILES = ["wall-pile-1", "wall-pile-2", "wall-pile-3", "wall-pile-4"];

function stacked(counts, of) {
  let start = 0;
  return counts.map((count, at) => {
    const x = start / of;
    start += count;
    return mark(PILES[at], x, count / of);
  });
}

/** A piece of a bar. Piles differ in height and in outline, not only in color. */
function mark(kind, x, width) {
  const [y, height] = { "wall-pile-3": [0.3, 0.4], "wall-pile-4": [0.46, 0.08] }[kind] ?? [
    0.04, 0.92,
  ];
  const gap = width ? 0.004 : 0;
  return svg("rect", {
    class: kind,
    x: percent(x + gap),
    y: percent(y),
    width: percent(Math.max(0, width - 2 * gap)),
    height: percent(height),
  });
}

/** Cards of which people could choose several. */
function chosen(group, words, most) {
  const rows = published(group).map(({ name, counts, n }) => ({ name, count: counts[0], n }));
  return [bars([...counted(rows, words), ...held(group, words)], most, words)];
}

/** Cards of which people could choose one. */
function choice(group, words, most) {
  const [{ labels, counts, n }] = published(group);
  const rows = labels.map((name, at) => ({ name, count: counts[at], n }));
  return [bars(counted(rows, words), most, words)];
}

function counted(rows, words) {
  const of = Math.max(...rows.map(({ n }) => n));
  const ordered = [...rows].sort((a, b) => b.count - a.count);
  return ordered.map(({ name, count }, at) =>
    row(name, at ? `${count}` : fill(words["wall-of"], { n: count, of }), [
      mark("wall-rest", 0, 1),
      mark("wall-pile-1", 0, count / of),
    ]),
  );
}

/** Cards that are held back: each in a row of its own, or counted where they are most of all. */
function held({ shown }, words) {
  const back = shown.filter(({ counts }) => !counts);
  if (back.length > shown.length / 2)
    return [row(fill(words["wall-rest-held"], { n: back.length }), "", [])];
  return back.map(({ name }) =>
    row(name, "", [], h("p", { class: "wall-muted" }, words["wall-row-held"])),
  );
}

const row = (name, said, marks, below = null) =>
  h(
    "li",
    {},
    h("p", { class: "wall-whole" }, h("span", {}, name), h("span", {}, said)),
    marks.length ? svg("svg", hidden, ...marks) : null,
    below,
  );

function bars(rows, most = rows.length, words = {}) {
  const list = h(
    "ol",
    { class: "wall-bars", "data-many": rows.length > 10 },
    ...rows.slice(0, most),
  );
  const n = rows.length - most;
  if (n > 0) list.append(h("li", { class: "wall-muted" }, fill(words["wall-more"], { n })));
  return list;
}

const key = (marks) =>
  h(
    "ul",
    { class: "wall-key" },
    ...marks.map(([kind, label]) => h("li", {}, svg("svg", hidden, mark(kind, 0, 1)), label)),
  );
