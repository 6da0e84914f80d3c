/** The check-ins of a journal: the counterpart of journal/check_ins.py. */
import { daysBetween } from "../shared/days.js";
import { fill } from "../shared/exercise.js";
import { dayInWords, weekdayInWords } from "../shared/text.js";
import { CHECK_IN, partsOf, putOn } from "./schedule.js";

const HIGHEST = 10;
const WEEK = 7; // days: a weekday says which day it was within fewer

/** The rulers of a check-in, in order: their ids, and their names, also within a sentence. */
export const rulersOf = ({ exercises }) =>
  exercises[CHECK_IN].items
    .filter(({ kind }) => kind === "ruler")
    .map((item) => ({ ...item, name: item.said || item.ask }))
    .map(({ id, named, name }) => ({ id, name, named: named || `“${name}”` }));

/**
 * The rulers at one moment, 0 to 10 or null where skipped; `day` is null if it is unknown.
 *
 * `rulers` are those of a check-in, as everywhere here: see `rulersOf`.
 */
export function checkIn(moment, response, rulers, day = null) {
  const isRuler = (value) => Number.isInteger(value) && value >= 0 && value <= HIGHEST;
  const values = rulers.map(({ id }) => [id, isRuler(response[id]) ? response[id] : null]);
  return { moment, values: Object.fromEntries(values), day };
}

const hasNumber = ({ values }) => Object.values(values).some((value) => value !== null);

/** The check-ins as they were last confirmed and have a number, in the order they were begun. */
export const checkInsOf = (entries, rulers) =>
  entries
    .map((entry) => ({ ...partsOf(entry.key), entry }))
    .filter(({ exercise, entry }) => exercise === CHECK_IN && entry.response && entry.confirmed)
    .map(({ moment, entry }) => checkIn(moment, entry.confirmed, rulers, putOn(entry)))
    .filter(hasNumber);

/**
 * The check-in before the one of a key: its day in words and its numbers; null if there is none, or if
 * the day of one of them is unknown.
 */
export function lastTime(entries, key, words, rulers) {
  const all = entries.filter((entry) => partsOf(entry.key).exercise === CHECK_IN);
  const at = all.findIndex((entry) => entry.key === key);
  const numbersOf = ({ confirmed }) => {
    const { values } = checkIn("", confirmed ?? {}, rulers);
    const numbers = Object.entries(values).filter(([, value]) => value !== null);
    return numbers.length ? Object.fromEntries(numbers) : null;
  };
  const last = all.slice(0, Math.max(0, at)).findLast(numbersOf);
  const [day, own] = last ? [putOn(last), putOn(all[at])] : [];
  if (!day || !own) return null;
  const days = daysBetween(day, own);
  const name = days > 0 && days < WEEK ? weekdayInWords(day) : dayInWords(day);
  const when = days ? fill(words["check-ins-on-day"], { day: name }) : words["check-ins-same-day"];
  return { day: when, values: numbersOf(last) };
}
