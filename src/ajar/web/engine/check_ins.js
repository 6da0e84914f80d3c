/** The check-ins of a journal: the twin of `check_in` and `dated_check_ins` in journal/. */
import { RULERS } from "../shared/exercise.js";
import { partsOf, putOn } from "./schedule.js";

const HIGHEST = 10;

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
