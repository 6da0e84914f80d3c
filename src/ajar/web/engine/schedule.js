/** Days of a journal: the counterpart of those in journal/check_ins.py. */
import { asDay, localDay, monthAfter } from "../shared/days.js";

/** The exercise of a check-in in keys, whichever file it has. */
export const CHECK_IN = "check-in";
const TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/** The exercise of a key, and its moment. */
export function partsOf(key) {
  const [exercise, ...moment] = key.split("@");
  return { exercise, moment: moment.join("@") };
}

/**
 * The days that a person chose and the entries they are from, the nearest first, none of them over.
 *
 * `days` are those of the workshop: which `item` of which `exercise`, and what to `say`.
 */
export function promised(entries, today, days) {
  const byKey = new Map(entries.filter(({ response }) => response).map((e) => [e.key, e]));
  return days
    .map(({ exercise, item, say }) => {
      const entry = byKey.get(`${exercise}@`);
      return { day: asDay(entry?.response[item]), entry, say };
    })
    .filter(({ day }) => day && day >= today)
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

/** The date a month after the last confirmed check-in, or today if that is past; null without one. */
export function nextCheckIn(entries, today) {
  let last = null;
  for (const entry of entries) {
    const { exercise } = partsOf(entry.key);
    const isConfirmed = entry.response && Object.keys(entry.confirmed ?? {}).length > 0;
    const day = exercise === CHECK_IN && isConfirmed ? putOn(entry) : null;
    const known = day && day > today ? today : day; // the clock may have been wrong
    if (known && known > (last?.day ?? "")) last = { day: known, entry };
  }
  if (!last) return null;
  const [, day] = [today, monthAfter(last.day)].sort();
  return { day, entry: last.entry };
}

/** The day of an entry in the zone of this device; null if it is unknown. */
export function putOn({ at }) {
  if (!isTime(at)) return null;
  const [, day, , , , zone] = TIME.exec(at);
  return zone ? localDay(new Date(at.replace(" ", "T").replace(/\.(\d{3})\d*/, ".$1"))) : day;
}

/** Whether a text is a day, or a day and a time, as ISO 8601 has it. */
export function isTime(text) {
  const [, day, , minute = "0", second = "0"] = TIME.exec(text) ?? [];
  return Boolean(asDay(day)) && minute < 60 && second < 60;
}
