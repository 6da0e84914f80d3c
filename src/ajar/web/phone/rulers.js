/** A person's own rulers over the check-ins, for their eyes only: a picture, its text, its numbers. */
import { h, svg } from "../shared/dom.js";
import { accentOf, fill } from "../shared/exercise.js";
import { momentIn } from "../shared/text.js";

const [LEFT, STEP, LINE] = [9, 28, 30]; // of a picture that is 298 wide and 46 high
const xOf = (value) => LEFT + STEP * value;

/** The check-ins that were answered on this phone, in order: `{moment, items, answers}`. */
export const checkIns = (entries) =>
  Object.entries(entries)
    .filter(([name, { done, answers }]) => name.startsWith("check-in@") && done && answers)
    .map(([name, { answers, question }]) => ({
      moment: name.slice(9),
      answers,
      items: question.exercise.items.filter(
        (item) => item.kind === "ruler" && answers[item.id] != null,
      ),
    }))
    .filter(({ items }) => items.length);

/** One ruler: earlier values as rings, the latest as a dot. */
function picture(look, points, sentence) {
  const last = points.at(-1);
  const line = (from, to, kind) =>
    svg("line", { x1: xOf(from), x2: xOf(to), y1: LINE, y2: LINE, class: kind });
  return svg(
    "svg",
    {
      viewBox: "0 0 298 46",
      role: "img",
      "aria-label": sentence,
      class: `phone-ruler phone-${look}`,
    },
    line(0, 10, "phone-scale"),
    ...[0, 5, 10].map((n) => svg("text", { x: xOf(n), y: 46, class: "phone-tick" }, `${n}`)),
    line(points[0].value, last.value, "phone-way"),
    ...points
      .slice(0, -1)
      .map(({ value }) => svg("circle", { cx: xOf(value), cy: LINE, r: 5, class: "phone-then" })),
    svg("circle", { cx: xOf(last.value), cy: LINE, r: 8, class: "phone-now" }),
    svg("text", { x: xOf(last.value), y: 16, class: "phone-value" }, `${last.value}`),
  );
}

/** All rulers that were answered: each with its picture and its numbers in words. */
export function rulers(all, words) {
  const byId = new Map(all.flatMap(({ items }) => items.map((item) => [item.id, item])));
  const drawn = [...byId.values()].map((item, at) => {
    const points = all
      .filter(({ answers }) => answers[item.id] != null)
      .map(({ moment, answers }) => ({ moment, value: answers[item.id] }));
    const heading = item.said || item.ask;
    const numbers = points
      .map(({ moment, value }) =>
        fill(words["phone-rulers-at"], { n: value, moment: momentIn(words, moment) }),
      )
      .join(", ");
    return h(
      "div",
      {},
      h("h3", {}, heading),
      picture(accentOf(at), points, `${heading}: ${numbers}`),
      h("p", { class: "phone-numbers", "aria-hidden": "true" }, numbers),
    ); // the picture has the same words
  });
  return h(
    "div",
    { class: "phone-rulers" },
    h("p", { class: "ajar-hint" }, words["phone-rulers-how"]),
    ...drawn,
  );
}
