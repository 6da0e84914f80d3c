/** Validates and normalizes responses; puts answers into words. The counterpart of content/answers.py. */
import { asDay } from "./days.js";
import { cardsToShow, isAsked } from "./exercise.js";
import { dayInWords, strip } from "./text.js";

const LONGEST_TEXT = 20_000; // characters of one typed answer
const HIGHEST = 10; // the upper end of a ruler

/** An answer does not fit its item: a code, and values for the marks in the words of that name. */
export class AnswerError extends Error {
  constructor(code, values = {}) {
    super(code);
    Object.assign(this, { code, values });
  }
}

/**
 * All answers of one exercise in plain form, by the `ids` of its items; null for what is skipped.
 *
 * Answers to items that this form does not ask in any case are left out. Throws an `AnswerError` if
 * a value is not an answer to its item, or an id is not that of an item.
 */
export function checkResponse({ items, ids }, values) {
  const unknown = Object.keys(values).filter((id) => !ids.includes(id));
  if (unknown.length) throw new AnswerError("unknown-items", { items: unknown.sort() });
  const response = Object.fromEntries(ids.map((id) => [id, null]));
  for (const item of items) {
    const value = values[item.id];
    const answer = value == null ? null : CHECKS[item.kind](value, item);
    // What is no longer asked or shown could not be seen or cleared on the form.
    if (isAsked(item, response)) response[item.id] = stillShown(item, answer, response);
  }
  return response;
}

/** Whether every value is an answer to an item of this exercise. */
export function fits(exercise, values) {
  try {
    checkResponse(exercise, values);
  } catch (error) {
    if (error instanceof AnswerError) return false;
    throw error;
  }
  return true;
}

/** Whether every item was skipped. */
export const isEmpty = (response) => Object.values(response).every((answer) => answer == null);

/** One answer as lines of text; no lines for a skipped item. */
export function said(item, answer) {
  if (answer == null) return [];
  switch (item.kind) {
    case "choice":
      return [...answer.chosen.map((id) => textOf(item.cards, id)), strip(answer.own)].filter(
        Boolean,
      );
    case "sort":
      return item.cards
        .filter((card) => answer[card.id])
        .map((card) => `${card.text}: ${textOf(item.piles, answer[card.id])}`);
    case "date":
      return [dayInWords(answer)];
    case "list":
      return answer.map(strip);
    default:
      return [strip(`${answer}`)];
  }
}

const textOf = (cards, id) => cards.find((card) => card.id === id)?.text ?? id;

function stillShown(item, answer, before) {
  if (item.kind !== "choice" || !answer) return answer;
  const shown = cardsToShow(item, before).map(({ id }) => id);
  const chosen = answer.chosen.filter((id) => shown.includes(id));
  return chosen.length || answer.own ? { chosen, own: answer.own } : null;
}

/** By kind of item: returns an answer in its plain form, or null if it is empty. */
const CHECKS = {
  ruler(value) {
    if (!Number.isInteger(value) || value < 0 || value > HIGHEST)
      throw new AnswerError("answer-ruler");
    return value;
  },

  choice(value, { cards, many, own: hasOwn }) {
    const ids = cards.map(({ id }) => id);
    if (!isObject(value) || !Array.isArray(value.chosen) || !value.chosen.every(isIn(ids)))
      throw new AnswerError("answer-cards");
    const { chosen } = value;
    const own = text("own" in value ? value.own : "") ?? "";
    if (own && !hasOwn) throw new AnswerError("answer-own");
    if (!many && chosen.length + Boolean(own) > 1) throw new AnswerError("answer-one-card");
    // In the order of the cards, not of the clicks: the same choice is the same answer.
    const ordered = ids.filter((id) => chosen.includes(id));
    return ordered.length || own ? { chosen: ordered, own } : null;
  },

  sort(value, { cards, piles }) {
    const ids = cards.map(({ id }) => id);
    const isPile = isIn(piles.map(({ id }) => id));
    if (
      !isObject(value) ||
      !Object.keys(value).every(isIn(ids)) ||
      !Object.values(value).every(isPile)
    )
      throw new AnswerError("answer-piles");
    const sorted = ids.filter((id) => Object.hasOwn(value, id)).map((id) => [id, value[id]]);
    return sorted.length ? Object.fromEntries(sorted) : null;
  },

  text,

  list(value, { most }) {
    if (!Array.isArray(value) || value.length > most)
      throw new AnswerError("answer-lines", { most });
    const lines = value.map((line) => text(line)).filter(Boolean);
    return lines.length ? lines : null;
  },

  date(value) {
    if (value === "") return null;
    if (!asDay(value)) throw new AnswerError("answer-day");
    return value;
  },
};

function text(value) {
  if (typeof value !== "string") throw new AnswerError("answer-text");
  if (value.length > LONGEST_TEXT && [...value].length > LONGEST_TEXT)
    throw new AnswerError("answer-long", { most: LONGEST_TEXT });
  return strip(value) ? value : null;
}

const isIn = (all) => (value) => all.includes(value);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
