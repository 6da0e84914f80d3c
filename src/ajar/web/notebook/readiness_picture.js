/**
 * The picture of check-ins as SVG text: a strip for each ruler above a true time axis.
 *
 * Colors are attributes with the page's variables, since a page may forbid styles within markup.
 */
import { daysBetween } from "../shared/days.js";
import { accentOf } from "../shared/exercise.js";
import { written } from "../shared/text.js";

const COLORS = {
  first: "#1d6a66",
  second: "#9c4423",
  third: "#4a4f8c",
  muted: "#55606b",
  edge: "#857c70",
  line: "#d8d0c4",
};
const HIGHEST = 10;
const NARROW_BELOW = 400; // laid out for a phone
const NAME = 17; // sizes of type
const NUMBER = 16;
const SMALL = 14;
const [LEFT, RIGHT] = [12, 38]; // room beside the points: at the right for 0 and 10
const [ABOVE, UNIT, BELOW] = [46, 8, 30]; // of a strip: its name, one step of the ruler, what is below
const APART = 15; // the least distance of two check-ins of one day
const MORE_APART = 26; // and of two days
const FEW = 14; // check-ins: between the numbers of more there is no room

/** The rulers of at least one check-in, each with a value. `rulers` is [{id, name}]. */
export function picture(checkIns, rulers, width) {
  const shown = rulers
    .map((ruler, at) => ({ ...ruler, look: accentOf(at) }))
    .filter(({ id }) => checkIns.some(({ values }) => values[id] !== null));
  const [shapes, height] =
    checkIns.length > 1 ? strips(checkIns, shown, width) : scales(checkIns[0], shown, width);
  const box = `0 0 ${width} ${number(height)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">\n${shapes.join("\n")}\n</svg>\n`;
}

// One check-in

/** Each ruler as a line from 0 to 10 with a dot on it. */
function scales(checkIn, rulers, width) {
  const [high, left, right] = [92, 14, width - 14];
  const place = (value) => left + ((right - left) * value) / HIGHEST;
  const shapes = rulers.flatMap(({ id, name, look }, at) => {
    const top = at * high;
    const y = top + 46;
    const value = checkIn.values[id];
    const ticks = [...Array(HIGHEST + 1).keys()].map((n) =>
      line([place(n), y - 5], [place(n), y + 5], "edge", 1),
    );
    const ends = [0, HIGHEST]
      .filter((end) => end !== value)
      .map((end) => text(`${end}`, place(end), y + 25, "muted", { size: SMALL, anchor: "middle" }));
    return [
      text(name, 0, top + NAME, look, { size: NAME, bold: true }),
      line([left, y], [right, y], "edge", 1.5),
      ...ticks,
      ...ends,
      marker(look, place(value), y, 9),
      text(`${value}`, place(value), y + 29, look, { size: NAME, bold: true, anchor: "middle" }),
    ];
  });
  return [shapes, rulers.length * high - 8];
}

// Several check-ins

function strips(checkIns, rulers, width) {
  const xs = places(checkIns, LEFT, width - RIGHT);
  const each = ABOVE + HIGHEST * UNIT + BELOW;
  const drawn = rulers.flatMap((ruler, at) => strip(checkIns, ruler, xs, at * each, width));
  const base = rulers.length * each;
  const [labels, below] = axis(checkIns, xs, base, width);
  return [[...drawn, ...labels], base + below];
}

/** One ruler: its name, a hairline at 0 and at 10, its points, and the numbers beside them. */
function strip(checkIns, { id, name, look }, xs, top, width) {
  const [high, low] = [top + ABOVE, top + ABOVE + HIGHEST * UNIT];
  const points = checkIns
    .map(({ values }, at) => ({ value: values[id], x: xs[at], y: low - UNIT * values[id] }))
    .filter(({ value }) => value !== null);
  const frame = [high, low].flatMap((y, at) => [
    line([0, y], [width - RIGHT + LEFT, y], "line", 1),
    text(at ? "0" : `${HIGHEST}`, width, y + 5, "muted", { size: SMALL, anchor: "end" }),
  ]);
  const least = Math.min(...xs.slice(1).map((x, at) => x - xs[at]));
  const size = least < 11 ? Math.max(2, least / 3) : 5.5;
  return [
    text(name, 0, top + NAME, look, { size: NAME, bold: true }),
    ...frame,
    path(points, look),
    ...points.map(({ x, y }) => marker(look, x, y, size)),
    ...numbers(points, look),
  ];
}

/** The first and the newest number, then turning points, then other changes, as space allows. */
function numbers(points, look) {
  const labels = points.map(({ value, x, y }, at) => {
    const [before, after] = [points[at - 1]?.value ?? value, points[at + 1]?.value ?? value];
    const isBelow = before >= value && after >= value && before + after > 2 * value;
    const isSlope = (before - value) * (after - value) < 0;
    const isEnd = at === 0 || at === points.length - 1;
    return {
      value,
      x: x + (isSlope ? Math.sign(before - value) * 6 : 0),
      y: y + (isBelow ? 22 : -11),
      half: (`${value}`.length * NUMBER * 0.6) / 2,
      rank: isEnd ? 0 : value === before ? 3 : isSlope ? 2 : 1,
    };
  });
  const shown = [];
  for (const label of labels.sort((a, b) => a.rank - b.rank)) {
    const isWanted = label.rank === 0 || (label.rank < 3 && points.length <= FEW);
    if (isWanted && !shown.some((other) => overlap(label, other))) shown.push(label);
  }
  return shown.map(({ value, x, y }) =>
    text(`${value}`, x, y, look, { size: NUMBER, bold: true, anchor: "middle" }),
  );
}

const overlap = (a, b) => Math.abs(a.x - b.x) < a.half + b.half + 4 && Math.abs(a.y - b.y) < NUMBER;

// Along the axis

/** The position of each check-in: by its date, those of one day side by side. */
function places(checkIns, left, right) {
  const groups = byDay(checkIns);
  if (groups.length === 1) {
    const step = (right - left) / (checkIns.length - 1);
    return checkIns.map((_, at) => left + at * step);
  }
  const gaps = groups.slice(1).map((group, at) => daysBetween(groups[at].day, group.day));
  const taken = APART * (checkIns.length - groups.length) + MORE_APART * gaps.length;
  const scale = Math.min(1, (right - left) / taken);
  const free = Math.max(0, right - left - taken) / gaps.reduce((sum, days) => sum + days, 0);
  let x = left;
  return groups.flatMap(({ many }, at) => {
    if (at) x += MORE_APART * scale + free * gaps[at - 1];
    return Array.from({ length: many }, (_, n) => {
      if (n) x += APART * scale;
      return x;
    });
  });
}

/** Check-ins of the same day together; all in one group if the days are unknown or not in order. */
function byDay(checkIns) {
  const isTold = checkIns.every(({ day }, at) => day && day >= (checkIns[at - 1]?.day ?? ""));
  if (!isTold) return [{ day: null, many: checkIns.length }];
  const groups = [];
  for (const { day } of checkIns) {
    if (groups.at(-1)?.day === day) groups.at(-1).many++;
    else groups.push({ day, many: 1 });
  }
  return groups;
}

/** The days below the strips, as many as have room; where there is only one, the moments. */
function axis(checkIns, xs, base, width) {
  const groups = byDay(checkIns);
  if (groups.length === 1) {
    const [day] = groups.map((group) => group.day && inWords(group.day, true));
    const isNarrow = width < NARROW_BELOW;
    const most = isNarrow || checkIns.length > 4 ? 2 : checkIns.length;
    const at = most === 2 ? [0, checkIns.length - 1] : [...checkIns.keys()];
    const room = width / most - 14;
    const labels = at.map((n) => ({ x: xs[n], lines: wrapped(checkIns[n].moment, room) }));
    const high = Math.max(...labels.map(({ lines }) => lines.length)) * SMALL * 1.25;
    const lines = labels.flatMap(({ x, lines: all }) => label(all, x, base + 12, width));
    const title = day ? [text(day, 0, base + high + 22, "muted", { size: SMALL })] : [];
    return [[...lines, ...title], high + (day ? 28 : 8)];
  }
  const years = new Set(groups.map(({ day }) => day.slice(0, 4)));
  const days = [];
  let n = 0;
  for (const { day, many } of groups) {
    const [from, to] = [xs[n], xs[n + many - 1]];
    days.push({ from, to, x: (from + to) / 2, words: inWords(day, years.size > 1) });
    n += many;
  }
  const ticks = days.flatMap(({ from, to, x }) => [
    line([from, base - 4], [to, base - 4], "edge", 1),
    line([x, base - 4], [x, base + 2], "edge", 1),
  ]);
  const shown = withRoom(days.map((day) => ({ ...day, ...bounds([day.words], day.x, width) })));
  return [[...ticks, ...shown.flatMap(({ words, x }) => label([words], x, base + 18, width))], 24];
}

/** The first and the last label, and of those between them as many as do not touch. */
function withRoom(labels) {
  const [first, last] = [labels[0], labels.at(-1)];
  const shown = [first];
  for (const label of labels.slice(1, -1))
    if (label.start >= shown.at(-1).end + 14 && label.end + 14 <= last.start) shown.push(label);
  return [...shown, last];
}

function bounds(lines, x, width) {
  const half = Math.max(...lines.map(textWidth)) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  return { start: middle - half, end: middle + half };
}

/** Lines below a place, at the edge of the picture where there is no room beside it. */
function label(lines, x, y, width) {
  const { start, end } = bounds(lines, x, width);
  const [anchor, at] = start <= 0 ? ["start", 0] : end >= width ? ["end", width] : ["middle", x];
  return lines.map((words, n) =>
    text(words, at, y + n * SMALL * 1.25, "muted", { size: SMALL, anchor }),
  );
}

/** A day in short words: “Nov 28”. */
const inWords = (day, withYear) =>
  written(day, { month: "short", day: "numeric", ...(withYear && { year: "numeric" }) });

/** Words in at most two lines that have room. */
function wrapped(moment, room) {
  const lines = [""];
  for (const word of moment.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (!lines.at(-1) || textWidth(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const [first, ...rest] = lines;
  return [first, rest.join(" ")].filter(Boolean).map((line) => shortened(line, room));
}

function shortened(words, room) {
  const signs = [...words];
  if (textWidth(words) <= room) return words;
  while (signs.length && textWidth(`${signs.join("")}…`) > room) signs.pop();
  return `${signs.join("")}…`;
}

const WIDE_SIGN =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u;

/** About how wide a line of small text is; typefaces differ, so rather more. */
const textWidth = (words) =>
  [...words].reduce((sum, sign) => sum + SMALL * (WIDE_SIGN.test(sign) ? 1.05 : 0.58), 0);

// Shapes

const number = (value) => `${Math.round(value * 10) / 10}`;
const color = (name) => `var(--ajar-${name}, ${COLORS[name]})`;
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (plain) => plain.replace(/[&<>]/g, (sign) => ESCAPES[sign]);

function text(words, x, y, name, { size, bold = false, anchor = "start" }) {
  const weight = bold ? ' font-weight="650"' : "";
  const place = `x="${number(x)}" y="${number(y)}" text-anchor="${anchor}"`;
  return `<text ${place} font-size="${size}"${weight} fill="${color(name)}">${escaped(words)}</text>`;
}

const line = (from, to, name, width) =>
  `<path d="M${from.map(number).join(" ")}L${to.map(number).join(" ")}" stroke="${color(name)}" stroke-width="${width}" fill="none"/>`;

const path = (points, look) =>
  `<path d="M${points.map(({ x, y }) => `${number(x)} ${number(y)}`).join("L")}" stroke="${color(look)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;

/** A point: each ruler has a shape of its own, so that they can be told apart without color. */
function marker(look, x, y, size) {
  const [a, b, s] = [x, y, size];
  const outlines = {
    first: `M${number(a - s)} ${number(b)}a${s} ${s} 0 1 0 ${2 * s} 0a${s} ${s} 0 1 0 ${-2 * s} 0z`,
    second: `M${number(a - s * 0.9)} ${number(b - s * 0.9)}h${number(s * 1.8)}v${number(s * 1.8)}h${number(-s * 1.8)}z`,
    third: `M${number(a)} ${number(b - s * 1.25)}L${number(a + s * 1.25)} ${number(b)}L${number(a)} ${number(b + s * 1.25)}L${number(a - s * 1.25)} ${number(b)}z`,
  };
  return `<path d="${outlines[look]}" fill="${color(look)}"/>`;
}
