/** Check-ins over time, the three rulers never combined: the twin of journal/check_ins.py and charts/readiness.py. */
import { fill } from "../shared/exercise.js";
import { dayInWords, weekdayInWords } from "../shared/text.js";
import { picture } from "./readiness_picture.js";
import { daysBetween, partsOf, putOn } from "./schedule.js";

export const RULERS = ["importance", "confidence", "readiness"];
const WIDE = 600;
const NARROW = 340;
const HIGHEST = 10;
const WEEK = 7; // days: a weekday says which day it was within fewer

/** The three rulers at one moment, 0 to 10 or null where skipped; `day` is only for the picture. */
export function checkIn(moment, response, day = null) {
  const isRuler = (value) => Number.isInteger(value) && value >= 0 && value <= HIGHEST;
  const rulers = RULERS.map((name) => [name, isRuler(response[name]) ? response[name] : null]);
  return { moment, ...Object.fromEntries(rulers), day };
}

/** The check-ins as they were last confirmed, in the order they were begun. */
export const checkInsOf = (entries) =>
  entries
    .map((entry) => ({ ...partsOf(entry.key), entry }))
    .filter(({ exercise, entry }) => exercise === "check-in" && entry.response && entry.confirmed)
    .map(({ moment, entry }) => checkIn(moment, entry.confirmed, putOn(entry)));

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

/**
 * What the check-ins show in one sentence; empty if nothing was answered.
 *
 * It says what changed and never why: without a comparison group no cause can be named.
 */
export function sentenceOf(checkIns, words) {
  const answered = checkIns.filter(isAnswered);
  if (!answered.length) return "";
  const names = {
    importance: words["check-ins-importance"],
    confidence: words["check-ins-confidence"],
    readiness: words["check-ins-readiness"],
  };
  const [first, last] = [answered[0], answered.at(-1)];
  const moments = { first: first.moment, last: last.moment };
  const begun = RULERS.filter((name) => first[name] !== null);
  if (answered.length === 1) {
    const value = (name) =>
      fill(words["check-ins-value"], { ruler: names[name], value: first[name] });
    return fill(words["check-ins-once"], {
      moment: first.moment,
      rulers: listed(begun.map(value)),
    });
  }
  const changes = begun
    .filter((name) => last[name] !== null)
    .map((name) =>
      fill(first[name] === last[name] ? words["check-ins-same"] : words["check-ins-changed"], {
        ruler: names[name],
        before: first[name],
        after: last[name],
      }),
    );
  if (!changes.length) return fill(words["check-ins-differ"], moments);
  return fill(words["check-ins-since"], { ...moments, rulers: listed(changes) });
}

/** The three rulers over at least one check-in, in order: {sentence, wide, narrow, columns, rows}. */
export function readinessChart(checkIns, words) {
  const names = {
    importance: words["chart-importance"],
    confidence: words["chart-confidence"],
    readiness: words["chart-readiness"],
  };
  const rulers = RULERS.map((id) => ({ id, name: names[id] }));
  const answered = checkIns.filter(isAnswered);
  return {
    sentence: sentenceOf(checkIns, words),
    wide: picture(answered, rulers, WIDE),
    narrow: picture(answered, rulers, NARROW),
    columns: checkIns.length ? [words["chart-moment"], ...Object.values(names)] : [],
    rows: checkIns.map((one) => [one.moment, ...RULERS.map((name) => one[name])]),
  };
}

/** Whether a check-in has a number. */
export const isAnswered = (one) => RULERS.some((name) => one[name] !== null);

const list = new Intl.ListFormat("en-US", { type: "conjunction" });
const listed = (parts) => list.format(parts);
