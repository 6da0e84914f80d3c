/** The file of a journal in its place, while other pages and notebooks write to it, too. */
import { entryOf } from "./entry.js";
import { JournalError, PlaceError } from "./errors.js";
import { FRAME, HEADERS_SIZE, Header, joined, openFrames, sealEntry } from "./format.js";

export class JournalFile {
  #keys; // those in use
  #others = []; // that may be those of the file by now: a replacement was not answered
  #sealer;
  #tag;

  /** Whether an interrupted write left something at the end, so that nothing can be appended. */
  isTorn = false;

  constructor(place, keys, sealer, tag, end = HEADERS_SIZE) {
    this.place = place;
    this.end = end; // the number of its bytes that have been read or written here
    this.#keys = keys;
    this.#sealer = sealer;
    this.#tag = tag;
  }

  /** Begin a journal without entries where there is none yet. */
  static async create(place, keys) {
    const { header, sealer } = keys.begin();
    const tag = await place.replace(await header.toBytes(), null);
    return new JournalFile(place, keys, sealer, tag);
  }

  /** Open one that was read, with the keys that `keysOf` makes for its header; and what is in it. */
  static async open(place, { bytes, tag }, keysOf) {
    const header = await Header.fromBytes(bytes);
    const keys = await keysOf(header);
    const file = new JournalFile(place, keys, keys.unlock(header), tag);
    const isWhole = await header.isWholeIn(bytes);
    const { entries, damaged } = file.#take(bytes.subarray(HEADERS_SIZE), tag);
    return { file, entries, damaged: damaged || !isWhole };
  }

  /** The number of frames that have been read or written here. */
  get frames() {
    return (this.end - HEADERS_SIZE) / FRAME;
  }

  /**
   * Read on from `end`. `replaced`: somebody has replaced the file, so these are all entries.
   * `damaged`: a part of it is broken, or it holds less than it once did.
   */
  async readNew() {
    const { bytes, tag, replaced } = await this.place.readFrom(this.#tag, this.end);
    if (!replaced) return { ...this.#take(bytes, tag), replaced };
    const header = await headerOf(bytes);
    if (header.isOf(this.#sealer.fileId)) {
      const isShorter = bytes.length < this.end;
      const { entries, damaged } = this.#take(bytes.subarray(this.end), tag);
      return { entries, damaged: damaged || isShorter, replaced: false };
    }
    const keys = [this.#keys, ...this.#others].find(({ salt }) => header.hasSalt(salt));
    if (!keys) throw new JournalError("journal-passphrase-changed");
    this.#use(keys, keys.unlock(header));
    this.end = HEADERS_SIZE;
    const isWhole = await header.isWholeIn(bytes);
    const { entries, damaged } = this.#take(bytes.subarray(HEADERS_SIZE), tag);
    return { entries, damaged: damaged || !isWhole, replaced };
  }

  /** Add an entry. It is durable once this has resolved. */
  async append(entry) {
    const frames = sealEntry(entry, this.#sealer.seal, this.frames);
    this.#tag = await this.place.append(frames, this.#tag);
    this.end += frames.length;
  }

  /** Replace the file with these entries, under a new data key, in one step. */
  async replace(entries, keys = this.#keys) {
    if (![this.#keys, ...this.#others].includes(keys)) this.#others.push(keys);
    const { header, sealer } = keys.begin();
    const runs = [await header.toBytes()];
    let first = 0;
    for (const entry of entries) {
      runs.push(sealEntry(entry, sealer.seal, first));
      first += runs.at(-1).length / FRAME;
    }
    const bytes = joined(...runs);
    this.#tag = await this.place.replace(bytes, this.#tag);
    this.#use(keys, sealer);
    this.end = bytes.length;
    this.isTorn = false;
  }

  /** Put a copy of it aside, where the place can do that; return its name, or "". */
  async copyAside() {
    return (await this.place.putAside?.(this.#tag)) ?? "";
  }

  /** Forget all keys. */
  forget() {
    for (const keys of [this.#keys, ...this.#others]) keys.forget();
    this.#sealer.forget();
  }

  #use(keys, sealer) {
    this.#sealer.forget();
    this.#sealer = sealer;
    if (keys !== this.#keys) this.#keys.forget();
    this.#keys = keys;
    this.#others = [];
  }

  #take(frames, tag) {
    const { entries, end, broken } = openFrames(frames, this.#sealer.open, this.frames);
    this.isTorn = frames.length > end * FRAME;
    this.#tag = tag;
    this.end += end * FRAME;
    const read = entries.map(({ content, size }) => ({ entry: entryOf(content), size }));
    return { entries: read, damaged: broken };
  }
}

async function headerOf(bytes) {
  try {
    return await Header.fromBytes(bytes);
  } catch {
    throw new JournalError("journal-here-overwritten");
  }
}

/** What is in a place; an error if there is nothing. */
export async function readAll(place) {
  const read = await place.read();
  if (!read) throw new PlaceError("gone", "journal-here-none");
  return read;
}
