/** A journal as files, not encrypted: the counterpart of journal/export.py. */

import { alike } from "../journal/entry.js";
import { fill } from "../shared/exercise.js";
import { checkResponse, said } from "../shared/response.js";
import { strip } from "../shared/text.js";
import { checkIn } from "./check_ins.js";
import { CHECK_IN, partsOf, putOn } from "./schedule.js";

export const EXPORT_VERSION = 1;
export const BYTE_ORDER_MARK = "\ufeff";
const TURNS_A_LINE = /[\u202a-\u202e\u2066-\u2069]/g;
const SPACE =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const UNSEEN = `${SPACE}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`;
const BLANKS = new RegExp(`(?:[${SPACE}\\x00-\\x1f\\x7f]|\\p{Cs})+`, "gu");
const INVISIBLE = new RegExp(`^[${UNSEEN}]+`);
// The start of a formula, in a cell or in a part that a spreadsheet may split off as one.
const FORMULA = new RegExp(`(^|[;,|"])([${UNSEEN}]*)(?=[=+\\-@−＝＋－＠])`, "g");

/** Everything that was answered, with the questions, as the text of a file. */
export function exportJson(entries, data) {
  const written = entries
    .filter(({ response }) => response)
    .map((entry) => writtenEntry(entry, exerciseOrNull(partsOf(entry.key).exercise, data)));
  const whole = { format: "ajar-journal", version: EXPORT_VERSION, entries: written };
  const escaped = (mark) => `\\u${mark.charCodeAt(0).toString(16)}`;
  return `${JSON.stringify(whole, null, 2).replace(TURNS_A_LINE, escaped)}\n`;
}

/**
 * The confirmed check-ins as a table for spreadsheets: the day, the moment and the rulers.
 *
 * It begins with a byte order mark, without which Excel does not recognize UTF-8, and none of its
 * cells is a formula.
 */
export function checkInsCsv(entries, rulers) {
  const rows = entries
    .filter(({ key, response, confirmed }) => isCheckIn(key) && response && confirmed)
    .map((entry) => {
      const moment = plainCell(partsOf(entry.key).moment);
      const { values } = checkIn(moment, entry.confirmed, rulers);
      return [putOn(entry) ?? "", moment, ...rulers.map(({ id }) => values[id] ?? "")];
    });
  const table = [["day", "moment", ...rulers.map(({ id }) => id)], ...rows];
  return BYTE_ORDER_MARK + table.map((row) => `${row.map(cell).join(",")}\n`).join("");
}

/** An exercise by its name, which may be any text; null if this kit does not have it. */
export const exerciseOrNull = (name, { exercises }) =>
  Object.hasOwn(exercises, name) ? exercises[name] : null;

/** An answer to an item in plain form, whatever else was answered; throws an `AnswerError`. */
export function checkAnswer({ after, among, ...item }, value) {
  return checkResponse({ items: [item], ids: [item.id] }, { [item.id]: value })[item.id];
}

const isCheckIn = (key) => partsOf(key).exercise === CHECK_IN;

function writtenEntry({ key, response, done, confirmed, at }, exercise) {
  const isSame = confirmed && alike(confirmed, response);
  const { exercise: name, moment } = partsOf(key);
  return {
    exercise: name,
    moment,
    title: exercise?.title ?? "",
    at,
    done,
    confirmed: confirmed && !isSame ? writtenAnswers(confirmed, exercise) : Boolean(confirmed),
    answers: writtenAnswers(response, exercise),
  };
}

function writtenAnswers(response, exercise) {
  const items = new Map(exercise?.items.map((item) => [item.id, item]));
  return Object.entries(response)
    .filter(([, answer]) => answer !== null)
    .map(([name, answer]) => {
      const item = items.get(name);
      const written = { item: name, question: item ? fill(item.ask, response) : "", answer };
      const words = item?.cards && linesOrNull(item, answer);
      return words ? { ...written, "in-words": words } : written;
    });
}

/** An answer that consists of ids as lines of text; null if the kit no longer has one of the cards. */
function linesOrNull(item, answer) {
  try {
    return said(item, checkAnswer(item, answer));
  } catch {
    return null;
  }
}

/** Words on one line, with an apostrophe before anything that a spreadsheet would evaluate. */
function plainCell(text) {
  const line = strip(text.replace(BLANKS, " ")).replace(INVISIBLE, "");
  return line.replace(FORMULA, "$1$2'");
}

const cell = (value) => (/[",]/.test(`${value}`) ? `"${value.replaceAll('"', '""')}"` : `${value}`);
