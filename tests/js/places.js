/** Places for a journal, in memory; and what can go wrong with them. */
import { PlaceError } from "../../src/ajar/web/journal/errors.js";
import { HEADERS_SIZE, joined } from "../../src/ajar/web/journal/format.js";
import { Store } from "../../src/ajar/web/journal/store.js";

/** The least that a key can cost: tests derive many. */
export const CHEAP = { memory: 8, passes: 1, lanes: 1 };
export const PHRASE = "four plain words here";

/** A place that several pages may use at once, as the tabs of a browser do. */
export class MemoryPlace {
  bytes = null;
  aside = [];
  #tag = 0;
  #replacedAt = 0;

  async read() {
    return this.bytes && { bytes: this.bytes, tag: this.#tag };
  }

  async readFrom(tag, offset) {
    if (!this.bytes) throw new PlaceError("gone");
    const replaced = tag < this.#replacedAt || offset > this.bytes.length;
    return { bytes: this.bytes.slice(replaced ? 0 : offset), tag: this.#tag, replaced };
  }

  async append(bytes, tag) {
    this.#check(tag);
    this.bytes = joined(this.bytes, bytes);
    return ++this.#tag;
  }

  async replace(bytes, tag) {
    if (tag === null && this.bytes) throw new PlaceError("exists");
    if (tag !== null) this.#check(tag);
    this.put(bytes);
    return this.#tag;
  }

  async putAside() {
    this.aside.push(this.bytes);
    return `damaged-${this.aside.length}`;
  }

  async erase() {
    this.bytes = null;
  }

  /** Put other bytes there, as another program would. */
  put(bytes) {
    this.bytes = bytes.slice();
    this.#replacedAt = ++this.#tag;
  }

  #check(tag) {
    if (!this.bytes) throw new PlaceError("gone");
    if (tag !== this.#tag) throw new PlaceError("changed");
  }
}

/** A place at which each call may go wrong: `fault` gets its name, what it does, and what it was given. */
export class FaultyPlace {
  constructor(place, fault) {
    for (const name of ["read", "readFrom", "append", "replace", "putAside"])
      this[name] = (...given) => fault(name, () => place[name](...given), given);
  }
}

/** An entry with these words, confirmed unless it is a draft. */
export function said(key, words = "words", done = true) {
  const response = { x: words };
  const at = "2026-11-23T06:40:00+00:00";
  return { key, response, done, confirmed: done ? response : null, at };
}

export const create = (place, cost = CHEAP) => Store.create(place, PHRASE, { cost });
export const open = (place) => Store.open(place, PHRASE);
/** What a journal has when it is opened again. */
export const saved = async (place) => (await open(place)).entries();
/** The bytes with one bit of this frame turned. */
export function broken(bytes, frame, at = 700) {
  const changed = bytes.slice();
  changed[HEADERS_SIZE + frame * 1024 + at] ^= 1;
  return changed;
}
