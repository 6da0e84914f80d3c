/**
 * The bytes of a journal: its header, and entries cut into frames of one size. The counterpart of
 * journal/format.py; docs/journal-format.md says what each byte means.
 */
import { JournalError } from "./errors.js";

export const FILE_VERSION = 1;
/** Bytes of one copy of the header. */
export const BLOCK = 4096;
/** Bytes before the first frame: two copies of the header. */
export const HEADERS_SIZE = 2 * BLOCK;
export const NONCE_SIZE = 12;
export const KEY_SIZE = 32;
export const FRAME = 1024;
const TAG_SIZE = 16;
const PART = { mark: 0, part: 16, length: 20, piece: 24 };
/** Bytes that a frame holds once it is opened. */
export const INSIDE = FRAME - NONCE_SIZE - TAG_SIZE;
/** Bytes of an entry that one frame has room for. */
export const PIECE = INSIDE - PART.piece;
const MAGIC = new TextEncoder().encode("ajar-jnl");
const AT = { version: 8, memory: 12, passes: 16, lanes: 20, salt: 24, fileId: 40, wrapped: 56 };
const WRAPPED_END = AT.wrapped + NONCE_SIZE + KEY_SIZE + TAG_SIZE;
const CHECK = BLOCK - 32;
const LIMITS = { memory: [8, 2 ** 21], passes: [1, 64], lanes: [1, 16] };
const SECTOR = 512;

const view = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const sameBytes = (one, other) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
const startsWith = (bytes, start) => sameBytes(bytes.subarray(0, start.length), start);
const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

/** Random bytes. */
export const random = (size) => crypto.getRandomValues(new Uint8Array(size));

/** Runs of bytes as one. */
export function joined(...runs) {
  const all = new Uint8Array(runs.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const run of runs) {
    all.set(run, at);
    at += run.length;
  }
  return all;
}

/** The part of a file that is not sealed: how to get from a passphrase to its data key. */
export class Header {
  /**
   * @param {{memory: number, passes: number, lanes: number}} cost of one guess: KiB, passes, lanes
   * @param {Uint8Array} salt 16 bytes
   * @param {Uint8Array} fileId 16 bytes
   * @param {Uint8Array} wrapped the sealed data key after its nonce
   */
  constructor(cost, salt, fileId, wrapped = new Uint8Array()) {
    Object.assign(this, { cost, salt, fileId, wrapped });
  }

  /** The bytes that are authenticated together with the wrapped key. */
  get bound() {
    const bytes = new Uint8Array(AT.wrapped);
    const numbers = view(bytes);
    bytes.set(MAGIC);
    numbers.setUint32(AT.version, FILE_VERSION);
    for (const name of Object.keys(LIMITS)) numbers.setUint32(AT[name], this.cost[name]);
    bytes.set(this.salt, AT.salt);
    bytes.set(this.fileId, AT.fileId);
    return bytes;
  }

  /** Both copies. */
  async toBytes() {
    const block = new Uint8Array(BLOCK);
    block.set(joined(this.bound, this.wrapped));
    block.set(await sha256(block.subarray(0, CHECK)), CHECK);
    return joined(block, block);
  }

  isOf(fileId) {
    return sameBytes(this.fileId, fileId);
  }

  hasSalt(salt) {
    return sameBytes(this.salt, salt);
  }

  /** The header of a file that starts with these bytes, from its first whole copy; or an error. */
  static async fromBytes(start) {
    if (!start.length) throw new JournalError("journal-empty-file");
    const copies = [start.slice(0, BLOCK), start.slice(BLOCK, HEADERS_SIZE)];
    const whole = await Promise.all(copies.map(isWhole));
    const block = copies.find((_, n) => whole[n]);
    if (!block) {
      const marked = copies.some((copy) => startsWith(copy, MAGIC));
      throw new JournalError(marked ? "journal-broken" : "journal-other-file");
    }
    const numbers = view(block);
    if (numbers.getUint32(AT.version) > FILE_VERSION) throw new JournalError("journal-newer");
    const cost = {};
    for (const name of Object.keys(LIMITS)) cost[name] = numbers.getUint32(AT[name]);
    const fits = ([name, [least, most]]) => least <= cost[name] && cost[name] <= most;
    if (!Object.entries(LIMITS).every(fits) || cost.memory < 8 * cost.lanes)
      throw new JournalError("journal-forged");
    const between = (from, to) => block.slice(from, to);
    return new Header(
      cost,
      between(AT.salt, AT.fileId),
      between(AT.fileId, AT.wrapped),
      between(AT.wrapped, WRAPPED_END),
    );
  }

  /** Whether a file starts with both copies of this header as they should be. */
  async isWholeIn(bytes) {
    return startsWith(bytes, await this.toBytes());
  }
}

async function isWhole(block) {
  if (block.length !== BLOCK || !startsWith(block, MAGIC)) return false;
  return sameBytes(await sha256(block.subarray(0, CHECK)), block.subarray(CHECK));
}

/** How many frames an entry of so many bytes takes. */
export const frameCount = (length) => Math.max(1, Math.ceil(length / PIECE));

/**
 * An entry as frames, the first of which has this number in its file. `seal` gets the number of a
 * frame and the bytes for it.
 */
export function sealEntry(entry, seal, first) {
  const mark = random(16); // so that parts of an interrupted write never count as parts of this one
  const frames = Array.from({ length: frameCount(entry.length) }, (_, part) => {
    const inside = new Uint8Array(INSIDE);
    inside.set(mark, PART.mark);
    view(inside).setUint32(PART.part, part);
    view(inside).setUint32(PART.length, entry.length);
    inside.set(entry.subarray(part * PIECE, (part + 1) * PIECE), PART.piece);
    return seal(first + part, inside);
  });
  return joined(...frames);
}

/**
 * The entries in frames, the first of which has this number in its file.
 *
 * @param {Uint8Array} frames
 * @param {(number: number, frame: Uint8Array) => Uint8Array | null} open
 * @param {number} first
 * @returns {{entries: {content: Uint8Array, size: number}[], end: number, broken: boolean}}
 *   those that are whole, each with the number of its frames; the number of frames up to the end of
 *   the last one; and whether something that had been saved cannot be read
 */
export function openFrames(frames, open, first) {
  const count = Math.floor(frames.length / FRAME);
  const each = Array.from({ length: count }, (_, n) => frames.subarray(n * FRAME, (n + 1) * FRAME));
  const opened = each.map((frame, n) => open(first + n, frame));
  const entries = [];
  let end = 0;
  let broken = false;
  for (let at = 0; at < count; ) {
    const content = entryAt(at, opened);
    const size = content ? frameCount(content.length) : 1;
    if (content) {
      broken ||= at > end;
      entries.push({ content, size });
      end = at + size;
    }
    at += size;
  }
  broken ||= each.some((frame, n) => n >= end && !opened[n] && !looksTorn(frame));
  return { entries, end, broken };
}

/** The entry that begins at a frame, if it is whole. */
function entryAt(at, opened) {
  if (!opened[at]) return null;
  const mark = opened[at].subarray(PART.mark, PART.part);
  const length = view(opened[at]).getUint32(PART.length);
  const parts = opened.slice(at, at + frameCount(length));
  const belongs = (inside, number) =>
    inside &&
    startsWith(inside, mark) &&
    view(inside).getUint32(PART.part) === number &&
    view(inside).getUint32(PART.length) === length;
  if (parts.length < frameCount(length) || !parts.every(belongs)) return null;
  return joined(...parts.map((inside) => inside.subarray(PART.piece))).subarray(0, length);
}

/** Whether a part of a frame never reached the disk: that part is blank. */
const looksTorn = (frame) =>
  [0, SECTOR].some((start) => frame.subarray(start, start + SECTOR).every((byte) => !byte));
