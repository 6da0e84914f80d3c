/**
 * One answered exercise as a journal holds it:
 * {key, response, done, confirmed, at}, see `Entry` in journal/model.py. `key` is the exercise, "@",
 * and a check-in's moment. An entry is never changed: a newer one takes its place.
 */

const ASCII = new TextEncoder();
const NOT_ASCII = /[\u007f-\uffff]/g;

/** Whether two values, as JSON has them, are the same; the order of names does not count. */
export function alike(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  const names = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && alike(a[name], b[name]))
  );
}

/** The entry that takes a key out. */
export const removal = (key) => ({ key, response: null, done: false, confirmed: null, at: "" });

/** An entry as JSON in ASCII, the same bytes as Python writes. */
export function entryBytes({ key, response, done, confirmed, at }) {
  const same = confirmed !== null && alike(confirmed, response);
  const text = JSON.stringify({ key, response, done, confirmed: same || confirmed, at });
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return ASCII.encode(text.replace(NOT_ASCII, escaped));
}

/** The entry in such bytes; what a later version added to it is left out. */
export function entryOf(bytes) {
  const { key, response, done, confirmed, at } = JSON.parse(new TextDecoder().decode(bytes));
  return {
    key: key.includes("@") ? key : `${key}@`,
    response,
    done,
    confirmed: confirmed === true ? response : confirmed,
    at,
  };
}
