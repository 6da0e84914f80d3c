/** The content of the printed “My plan”: the counterpart of paper/my_plan.py. */
import { JournalError } from "../journal/errors.js";
import { asDay } from "../shared/days.js";
import { namesIn, reflect } from "../shared/reflect.js";
import { said } from "../shared/response.js";
import { spoken, strip } from "../shared/text.js";
import { ifThenLine } from "./calendar.js";
import { checkAnswer } from "./export.js";

/** The looks of what is printed, in the order of the page. */
export const LOOKS = ["goal", "sentence", "fields", "message", "beside", "section", "ladder"];
const BREAKS = "\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029"; // as Python splits lines
const LINE_ENDS = new RegExp(`\\r\\n|[${BREAKS}]`);
const NUMBER = /\d[\d -]*\d/;
const TOPICS = ["crisis", "violence", "worried"];
const formatters = {}; // of days, by language

/**
 * What is printed: only what was answered. A field is {id, heading, lines}; a section has fields.
 *
 * Throws a `JournalError` if nothing of it was answered.
 */
export function planData(entries, data) {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const { plan, printed } = data.workshop;
  const own = byKey.get(`${plan}@`);
  const line = own ? ifThenLine([own], data) : "";
  const parts = Object.fromEntries(LOOKS.map((look) => [look, []]));
  for (const part of printed) {
    const { response } = byKey.get(`${part.exercise}@`) ?? {};
    const exercise = Object.keys(response ?? {}).length ? data.exercises[part.exercise] : null;
    if (!exercise) continue;
    const fields = printedOf(
      answered(exercise, response),
      part,
      part.exercise === plan ? line : "",
    );
    parts[part.look].push(
      ...fields.filter(
        (field) => field.lines?.length || field.fields?.length || field.rungs?.length,
      ),
    );
  }
  if (!Object.values(parts).some((fields) => fields.length))
    throw new JournalError("journal-no-plan");
  return { ...parts, title: data.exercises[plan]?.title ?? "" };
}

/** A part of what is printed; `line` is the plan's one sentence, if it is one. */
function printedOf(own, { look, items, pile }, line) {
  if (look === "sentence") return line ? [own.sentence(line)] : [];
  if (look === "message") return own.message();
  if (look === "ladder") return [own.ladder()];
  if (look === "section") return [own.section(...items)];
  if (pile) return items.flatMap((name) => own.pile(name, pile));
  const told = line ? own.told() : [];
  return own.fields(...items.filter((name) => !told.includes(name)));
}

/** The numbers to call in a country, or general advice, without stating the reason. */
export function numbersOf(code, { help, paper }) {
  const country = help.find((entry) => entry.code === code);
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

/** A day with its day of the week; a formatter for each would take most of the time of a plan. */
function inFull(day) {
  formatters[spoken] ??= new Intl.DateTimeFormat(spoken, { dateStyle: "full", timeZone: "UTC" });
  return formatters[spoken].format(new Date(`${day}T00:00Z`));
}

/** An exercise and its response, in fields. */
function answered({ title, items, reflection, rules = [] }, response) {
  const answer = (item) => {
    try {
      return checkAnswer(item, response[item.id]);
    } catch {
      return null; // from a kit with other questions
    }
  };
  const lines = (item) => {
    const value = answer(item);
    const day = item.kind === "date" && asDay(value);
    return linesOf(day ? [inFull(day)] : said(item, value));
  };
  const fields = (...names) =>
    items
      .filter(({ id }) => names.includes(id))
      .map((item) => ({
        id: item.id,
        heading: item.said,
        lines: lines(item),
        ...(item.many && { cards: true }),
      }))
      .filter((field) => field.lines.length);
  const section = (...names) => ({ heading: title, fields: fields(...names) });

  /** The cards of a sort that are in one of its piles. */
  function pile(name, id) {
    const item = items.find((entry) => entry.id === name && entry.kind === "sort");
    const heading = item?.piles.find((entry) => entry.id === id)?.text;
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

  /** The goal, and the levels that have a name or a mark, top first. */
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
          .filter((position) => answer(position)?.chosen.includes(rung.card))
          .map((position) => position.said),
      }))
      .filter((rung) => rung.lines.length || rung.marks.length);
    for (const { id, said: heading } of declared.before ?? [])
      if (response[id] && typeof response[id] === "string")
        rungs.push({ heading, lines: linesOf([response[id]]), marks: [] });
    return { ...section("goal"), rungs };
  }

  const headingOfSentence = () =>
    reflection[rules.find((rule) => rule.sentence && rule.heading)?.heading] ?? "";

  return {
    fields,
    section,
    pile,
    message,
    ladder,
    told: () => namesIn(reflection[rules.find((rule) => rule.sentence)?.sentence] ?? ""),
    sentence: (line) => ({ heading: headingOfSentence(), lines: linesOf([line]) }),
  };
}
