/** “My plan” as it is printed. */
import { h } from "../shared/dom.js";
import { printSheet } from "../shared/print_sheet.js";

/**
 * Print a plan (see `my_plan.plan_data`) on "us-letter" or "a4", with `numbers` under `heading` at its end.
 *
 * `onRefused` is called where a program cannot print.
 */
export function printPlan({ plan: whole, paper, numbers, heading }, onRefused) {
  const { title, goal, sentence, fields, message, beside: more, section: sections, ladder } = whole;
  const body = [
    h("h1", {}, title),
    ...goal.map((field) => sized("ajar-plan-goal", field)),
    ...sentence.map((field) => sized("ajar-plan-hero", field)),
    beside(fields, "h2"),
    ...message.map((field) => section(field, typed(field.lines))),
    more.length ? h("section", {}, beside(more, "h2")) : "",
    ...sections.map((part) => section(part, fieldsIn(part))),
    ...ladder.map((part) => section(part, ladderIn(part), isOnOnePage(part))),
    numbers.length ? h("h2", { class: "ajar-plan-quiet" }, heading) : null,
    numbers.length ? h("p", { class: "ajar-plan-numbers" }, numbers.join(" · ")) : null,
  ];
  printSheet(body, { title, paper, tight: tightness(whole), onRefused });
}

/** How tight a plan is set, so that one page holds what most people write. */
function tightness({ fields, message, beside: more, section: sections, ladder }) {
  const within = [...sections, ...ladder].flatMap((part) => [
    ...part.fields,
    ...(part.rungs ?? []),
  ]);
  const parts = [...fields, ...message, ...more, ...within].length;
  return parts > 12 ? 2 : Number(more.length > 2);
}

const lengthOf = ({ lines }) => [...lines.join("")].length;
const sizeOf = (part) =>
  lengthOf(part) < 160 ? "large" : lengthOf(part) < 500 ? "middle" : "usual";
const sized = (kind, part) =>
  h("div", { class: kind, "data-size": sizeOf(part) }, ...field(part, "h2"));
const isShort = (part) =>
  lengthOf(part) < 160 &&
  part.lines.every((line) => line.split(" ").every((w) => [...w].length < 25));

/** Typed words: each line runs in its own direction. */
const typed = (lines) => lines.map((line) => h("p", { dir: "auto" }, line));

const list = (lines) =>
  lines.length > 1
    ? [h("ul", {}, ...lines.map((line) => h("li", { dir: "auto" }, line)))]
    : typed(lines);

const field = ({ heading, lines }, level, draw = typed) => [h(level, {}, heading), ...draw(lines)];

/** Fields beside each other if all are short, otherwise below each other. */
function beside(fields, level) {
  const kind = fields.every(isShort) ? "ajar-plan-beside" : "";
  const draw = level === "h3" ? list : typed;
  return h(
    "div",
    { class: kind },
    ...fields.map((part) => h("div", {}, ...field(part, level, draw))),
  );
}

const isOnOnePage = ({ fields, rungs }) =>
  [...fields, ...rungs].reduce((sum, part) => sum + lengthOf(part), 0) < 900;

const section = ({ heading }, parts, isWhole = false) =>
  h("section", { "data-whole": isWhole }, h("h2", { class: "ajar-plan-title" }, heading), ...parts);

const fieldsIn = ({ fields }) => {
  const isPills = (part) => part.cards && part.lines.every((line) => [...line].length < 60);
  if (!fields.some(({ cards }) => cards)) return [beside(fields, "h3")];
  return fields.map((part) => {
    if (!isPills(part)) return h("div", {}, ...field(part, "h3", list));
    return h(
      "ul",
      { class: "ajar-plan-pills" },
      ...part.lines.map((line) => h("li", { dir: "auto" }, line)),
    );
  });
};

/** The levels as rungs, top first; where things are, the dot is filled. */
const ladderIn = ({ fields, rungs }) => [
  ...fields.flatMap(({ lines }) => typed(lines)),
  h(
    "ol",
    { class: "ajar-plan-rungs" },
    ...rungs.map(({ heading, lines, marks }) =>
      h(
        "li",
        { "data-here": marks.length > 0 },
        h("h3", {}, heading),
        h(
          "div",
          {},
          ...typed(lines),
          marks.length ? h("p", {}, h("b", {}, marks.join(" · "))) : null,
        ),
      ),
    ),
  ),
];
