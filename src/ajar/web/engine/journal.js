/**
 * One person's entries, in memory: the counterpart of journal/model.py. `keeping.js` has them saved, if wanted.
 *
 * @typedef {{key: string, response: Record<string, any> | null, done: boolean,
 *   confirmed: Record<string, any> | null, at: string}} Entry
 *   A response under its key, "exercise@moment", as put at one time. `response`: null for a key that
 *   is removed. `done`: whether it is confirmed as it is. `confirmed`: the response that was last
 *   confirmed. `at`: ISO 8601 to the second, with the zone; never used to decide which is newer.
 */

/** Whether two values of JSON are equal. Null is like missing: either may stand for what was skipped. */
export function same(a, b) {
  if (typeof a !== "object" || typeof b !== "object" || !a || !b)
    return (a ?? null) === (b ?? null);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return (
    Array.isArray(a) === Array.isArray(b) && [...names].every((name) => same(a[name], b[name]))
  );
}

/** The moment in milliseconds as Python writes it: "2026-11-23T06:40:00+00:00". */
const written = (now) => `${new Date(now).toISOString().slice(0, 19)}+00:00`;

/** Holds the newest entry of each key, and notifies listeners of changes. */
export class Journal {
  #entries = new Map();
  #listeners = [];
  #pending = null;
  #now;

  /** @param {() => number} now   the present moment in milliseconds */
  constructor(now = Date.now) {
    this.#now = now;
  }

  /** @returns {Entry | undefined} */
  get(key) {
    return this.#entries.get(key);
  }

  /** Whether a key has a response that is not confirmed as it is. */
  isDraft(key) {
    const entry = this.#entries.get(key);
    return entry !== undefined && !entry.done;
  }

  /** The keys of all entries, in the order they were begun. */
  keys() {
    return [...this.#entries.keys()];
  }

  /** All entries, in the order they were begun. */
  entries() {
    return [...this.#entries.values()];
  }

  /** Replace the response of a key; a draft keeps what was last confirmed. */
  put(key, response, done) {
    const confirmed = done ? response : (this.#entries.get(key)?.confirmed ?? null);
    this.place({ key, response, done, confirmed, at: written(this.#now()) });
  }

  /** Put an entry in as it is, such as a stored one; without a response: remove it. */
  place(entry) {
    if (entry.response === null) {
      this.remove(entry.key);
      return;
    }
    this.#entries.set(entry.key, entry);
    this.#notify([entry.key]);
  }

  remove(key) {
    if (this.#entries.delete(key)) this.#notify([key]);
  }

  clear() {
    this.batch(() => {
      for (const key of this.keys()) this.remove(key);
    });
  }

  /** Notify listeners once, at the end, of all changes that a step makes. */
  batch(step) {
    if (this.#pending) {
      step();
      return;
    }
    this.#pending = new Set();
    try {
      step();
    } finally {
      const keys = [...this.#pending];
      this.#pending = null;
      if (keys.length) this.#notify(keys);
    }
  }

  /** @param {(keys: string[]) => void} listener   is called with the keys of entries that change */
  listen(listener) {
    this.#listeners.push(listener);
  }

  #notify(keys) {
    if (this.#pending) {
      for (const key of keys) this.#pending.add(key);
      return;
    }
    for (const listener of this.#listeners) listener(keys);
  }
}
