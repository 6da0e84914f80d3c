/** The check-ins of a journal: the twin of journal/check_ins.py. */
import { daysBetween } from "../shared/days.js";
import { fill, RULERS } from "../shared/exercise.js";
import { dayInWords, weekdayInWords } from "../shared/text.js";
import { partsOf, putOn } from "./schedule.js";

const HIGHEST = 10;
const WEEK = 7; // days: a weekday says which day it was within fewer

/** The three rulers at one moment, 0 to 10 or null where skipped; `day` is null if it is unknown. */
export function checkIn(moment, response, day = null) {
  const isRuler = (value) => Number.isInteger(value) && value >= 0 && value <= HIGHEST;
  const rulers = RULERS.map((name) => [name, isRuler(response[name]) ? response[name] : null]);
  return { moment, ...Object.fromEntries(rulers), day };
}

/** The check-ins as they were last confirmed and have a number, in the order they were begun. */
export const checkInsOf = (entries) =>
  entries
    .map((entry) => ({ ...partsOf(entry.key), entry }))
    .filter(({ exercise, entry }) => exercise === "check-in" && entry.response && entry.confirmed)
    .map(({ moment, entry }) => checkIn(moment, entry.confirmed, putOn(entry)))
    .filter((one) => RULERS.some((name) => one[name] !== null));

/**
 * The check-in before the one of a key: its day in words and its numbers; null if there is none, or if
 * the day of one of them is unknown.
 */
export function lastTime(entries, key, words) {
  const all = entries.filter((entry) => partsOf(entry.key).exercise === "check-in");
  const at = all.findIndex((entry) => entry.key === key);
  const numbersOf = ({ confirmed }) => {
    const numbers = Object.entries(checkIn("", confirmed ?? {})).filter(
      ([name, value]) => RULERS.includes(name) && value !== null,
    );
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
