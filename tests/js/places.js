/** Places for a journal, in memory; and what can go wrong with them. */
import { PlaceError } from "../../src/ajar/web/journal/errors.js";

/** The least that a key can cost: tests derive many. */
export const CHEAP = { memory: 8, passes: 1, lanes: 1 };
export const PHRASE = "four plain words here";

/** A place that several pages may use at once, as tabs of a browser do. */
export class MemoryPlace {
  bytes = null;
  tag = 0;
  replacedAt = 0;
  aside = [];

  read = async () => (this.bytes ? { bytes: this.bytes, tag: this.tag } : null);

  readFrom = async (tag, offset) => {
    const { bytes } = this;
    if (!bytes) throw new PlaceError("gone");
    const replaced = tag < this.replacedAt || offset > bytes.length;
    return { bytes: replaced ? bytes : bytes.slice(offset), tag: this.tag, replaced };
  };

  append = async (bytes, tag) => {
    this.check(tag);
    this.bytes = Uint8Array.from([...this.bytes, ...bytes]);
    return ++this.tag;
  };

  replace = async (bytes, tag) => {
    if (tag === null && this.bytes) throw new PlaceError("exists");
    if (tag !== null) this.check(tag);
    this.bytes = bytes.slice();
    this.replacedAt = ++this.tag;
    return this.tag;
  };

  putAside = async () => {
    this.aside.push(this.bytes);
    return `damaged-${this.aside.length}`;
  };

  check(tag) {
    if (!this.bytes) throw new PlaceError("gone");
    if (tag !== this.tag) throw new PlaceError("changed");
  }
}

/** An entry with these words, confirmed unless it is a draft. */
export function said(key, words = "words", done = true) {
  const response = { x: words };
  const at = "2026-11-23T06:40:00+00:00";
  return { key, response, done, confirmed: done ? response : null, at };
}
