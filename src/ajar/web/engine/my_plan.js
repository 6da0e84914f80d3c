/**
 * “My plan” on paper, printed by the browser, which has letters and signs for every script: the twin
 * of paper/my_plan.py. Its title and our words in it are plain ones, since somebody else may find it.
 */
import { JournalError } from "../journal/errors.js";
import { asDay, written } from "../shared/days.js";
import { h } from "../shared/dom.js";
import { printSheet } from "../shared/print_sheet.js";
import { reflect } from "../shared/reflect.js";
import { said } from "../shared/response.js";
import { strip } from "../shared/text.js";
import { ifThenLine } from "./calendar.js";
import { checkAnswer } from "./export.js";
import { PLAN } from "./schedule.js";

/** The exercises whose answers are in the plan to print. */
export const PLAN_PARTS = [
  PLAN,
  "needs",
  "support",
  "goal-ladder",
  "reframing",
  "shared-goals",
  "open-question",
  "first-step",
  "trial-agreement",
  "trial-review",
  "finding-help",
];
/** Answers that stand beside each other, by exercise; between them, what both may want. */
const MORE = {
  "open-question": ["question"],
  "first-step": ["step", "smaller"],
  "shared-goals": [],
  "trial-agreement": ["what", "review"],
  "trial-review": ["again"],
  "finding-help": ["first", "day"],
  support: ["until"],
};
const BREAKS = "\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029"; // as Python splits lines
const LINE_ENDS = new RegExp(`\\r\\n|[${BREAKS}]`);
const NUMBER = /\d[\d -]*\d/;
const TOPICS = ["crisis", "violence", "worried"];

/**
 * What is printed: only what was answered. A field is {id, heading, lines}; a section has fields.
 *
 * Throws a `JournalError` if nothing of it was answered.
 */
export function planData(entries, data) {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const part = (name) => {
    const { response } = byKey.get(`${name}@`) ?? {};
    const exercise = Object.keys(response ?? {}).length ? data.exercises[name] : null;
    return exercise ? answered(exercise, response) : null;
  };
  const [plan, needs, support, ladder] = PLAN_PARTS.map(part);
  const line = plan ? ifThenLine([byKey.get(`${PLAN}@`)], data) : "";
  const rest = ["day", "helper", "badly", ...(line ? [] : ["if", "then"])];
  const parts = {
    goal: plan ? plan.fields("goal") : [],
    sentence: line ? [plan.sentence(line)] : [],
    plan: plan ? plan.fields(...rest) : [],
    message: part("reframing")?.message() ?? [],
    more: Object.entries(MORE).flatMap(
      ([name, items]) =>
        (items.length ? part(name)?.fields(...items) : part(name)?.pile("goals", "both")) ?? [],
    ),
    needs: needs ? [needs.section("needs", "this-week")] : [],
    support: support ? [support.section("listens", "practical", "trained")] : [],
    ladder: ladder ? [ladder.ladder()] : [],
  };
  for (const [name, fields] of Object.entries(parts))
    parts[name] = fields.filter(
      (one) => one.lines?.length || one.fields?.length || one.rungs?.length,
    );
  if (!Object.values(parts).some((fields) => fields.length))
    throw new JournalError("journal-no-plan");
  return { ...parts, title: data.exercises.plan?.title };
}

/** The numbers to call in a country, or what holds in all, with no word of the reason. */
export function numbersOf(code, { help, paper }) {
  const country = help.find((one) => one.code === code);
  if (!country) return [paper["numbers-elsewhere"]];
  const ofTopic = (topic) =>
    country.lines
      .filter((line) => line.topic === topic)
      .flatMap(({ reach }) => reach)
      .filter(({ say, to }) => to.startsWith("tel:") && NUMBER.test(say))
      .map(({ say }) => NUMBER.exec(say)[0])[0];
  return [...new Set([country.emergency, ...TOPICS.map(ofTopic).filter(Boolean)])];
}

/** Lines without blanks around them, none of them empty. */
const linesOf = (texts) =>
  texts
    .flatMap((text) => text.split(LINE_ENDS))
    .map(strip)
    .filter(Boolean);

/** An exercise and its response, in fields. */
function answered({ title, items, reflection, rules = [] }, response) {
  const answer = (item) => {
    try {
      return checkAnswer(item, response[item.id]);
    } catch {
      return null; // from a kit that asked something else
    }
  };
  const lines = (item) => {
    const value = answer(item);
    const day = item.kind === "date" && asDay(value);
    return linesOf(day ? [written(day, { dateStyle: "full" })] : said(item, value));
  };
  const fields = (...names) =>
    items
      .filter(({ id }) => names.includes(id))
      .map((item) => ({ id: item.id, heading: item.said, lines: lines(item) }))
      .filter((field) => field.lines.length);
  const section = (...names) => ({ heading: title, fields: fields(...names) });

  /** The cards of a sort that are in one of its piles. */
  function pile(name, id) {
    const item = items.find((one) => one.id === name && one.kind === "sort");
    const heading = item?.piles.find((one) => one.id === id)?.text;
    const sorted = heading && answer(item);
    if (!sorted) return [];
    const cards = item.cards.filter((card) => sorted[card.id] === id).map(({ text }) => text);
    return [{ id, heading, lines: linesOf(cards) }];
  }

  /** The message, put together. */
  function message() {
    const exercise = { items, rules: rules.filter((rule) => rule.message), reflection };
    if (!exercise.rules.length) return [];
    const checked = Object.fromEntries(items.map((item) => [item.id, answer(item)]));
    return reflect(exercise, checked)
      .filter(({ said: lines }) => lines.length)
      .map(({ heading, said: lines }) => ({ id: "message", heading, lines: linesOf(lines) }));
  }

  /** The goal, and the levels that have a name or where things are, top first. */
  function ladder() {
    const declared = rules.find((rule) => rule.ladder)?.ladder;
    if (!declared) return { ...section("goal"), rungs: [] };
    const item = (name) => items.find(({ id }) => id === name);
    const positions = [declared.today, declared.later].map(item).filter(Boolean);
    const rungs = declared.rungs
      .filter((rung) => item(rung.item))
      .map((rung) => ({
        heading: item(rung.item).said,
        lines: lines(item(rung.item)),
        marks: positions
          .filter((one) => answer(one)?.chosen.includes(rung.card))
          .map((p) => p.said),
      }))
      .filter((rung) => rung.lines.length || rung.marks.length);
    return { ...section("goal"), rungs };
  }

  return {
    fields,
    section,
    pile,
    message,
    ladder,
    sentence: (line) => ({ heading: reflection["in-one"], lines: linesOf([line]) }),
  };
}

// The page

/**
 * Print a plan (see `planData`) on "us-letter" or "a4", with `numbers` under `heading` at its end.
 *
 * It is on the page only for printing.
 */
export function printPlan(
  { title, goal, sentence, plan, message, more, needs, support, ladder },
  { paper = "us-letter", numbers = [], heading = "" },
) {
  const body = [
    h("h1", {}, title),
    ...goal.map((one) => sized("ajar-plan-goal", one)),
    ...sentence.map((one) => sized("ajar-plan-hero", one)),
    beside(plan, "h2"),
    ...message.map((one) => section(one, typed(one.lines))),
    more.length ? h("section", {}, beside(more, "h2")) : "",
    ...needs.map((one) => section(one, needsIn(one))),
    ...support.map((one) => section(one, [beside(one.fields, "h3")])),
    ...ladder.map((one) => section(one, ladderIn(one), isOnOnePage(one))),
    numbers.length ? h("h2", { class: "ajar-plan-quiet" }, heading) : null,
    numbers.length ? h("p", { class: "ajar-plan-numbers" }, numbers.join(" · ")) : null,
  ];
  printSheet(body, { title, paper, isTight: more.length > 2 });
}

const lengthOf = ({ lines }) => [...lines.join("")].length;
const sizeOf = (one) => (lengthOf(one) < 160 ? "large" : lengthOf(one) < 500 ? "middle" : "usual");
const sized = (kind, one) =>
  h("div", { class: kind, "data-size": sizeOf(one) }, ...field(one, "h2"));
const isShort = (one) =>
  lengthOf(one) < 160 &&
  one.lines.every((line) => line.split(" ").every((w) => [...w].length < 25));

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
    ...fields.map((one) => h("div", {}, ...field(one, level, draw))),
  );
}

const isOnOnePage = ({ fields, rungs }) =>
  [...fields, ...rungs].reduce((sum, one) => sum + lengthOf(one), 0) < 900;

const section = ({ heading }, parts, isWhole = false) =>
  h("section", { "data-whole": isWhole }, h("h2", { class: "ajar-plan-title" }, heading), ...parts);

const needsIn = ({ fields }) =>
  fields.map((one) => {
    const isPills = one.id === "needs" && one.lines.every((line) => [...line].length < 60);
    if (!isPills) return h("div", {}, ...field(one, "h3", list));
    return h(
      "ul",
      { class: "ajar-plan-pills" },
      ...one.lines.map((line) => h("li", { dir: "auto" }, line)),
    );
  });

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
