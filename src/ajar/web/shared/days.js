/** Days as “YYYY-MM-DD”, from the year 1 to 9999. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A valid day unchanged; null for anything else. */
export function asDay(value) {
  const [, year, month, day] = (typeof value === "string" && DAY.exec(value)) || [];
  const isDay = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(+year, +month);
  return isDay ? value : null;
}

/** The local date at a moment; null before the year 1 and after 9999. */
export function localDay(moment) {
  const year = moment.getFullYear();
  return year >= 1 && year <= 9999 ? dayOf(year, moment.getMonth() + 1, moment.getDate()) : null;
}

/** The day a month after another one, or the last of that month. */
export function monthAfter(text) {
  const [year, month, day] = text.split("-").map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return dayOf(...next, Math.min(day, daysIn(...next)));
}

/** How many days lie between two days. */
export const daysBetween = (a, b) =>
  Math.round((Date.parse(`${b}T00:00Z`) - Date.parse(`${a}T00:00Z`)) / 86_400_000);

function daysIn(year, month) {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

const dayOf = (year, month, day) =>
  `${`${year}`.padStart(4, "0")}-${`${month}`.padStart(2, "0")}-${`${day}`.padStart(2, "0")}`;
