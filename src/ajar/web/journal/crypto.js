/** From a passphrase to sealed frames: the keys and the cipher. The counterpart of journal/crypto.py. */
import { argon2id, chacha20poly1305 } from "../built/ciphers.js";
import { JournalError } from "./errors.js";
import { Header, joined, KEY_SIZE, NONCE_SIZE, random } from "./format.js";

/** What OWASP (Password Storage Cheat Sheet) asks for at least. */
export const LEAST_COST = Object.freeze({ memory: 19 * 1024, passes: 2, lanes: 1 });
/** What a notebook takes, where a guess costs about 0.3 s. */
export const MOST_COST = Object.freeze({ memory: 128 * 1024, passes: 3, lanes: 1 });
/** The milliseconds that a key may take to derive on the device where it was chosen. */
const WANTED = 700;
// White space as Python strips it, once NFKC has made the rarer kinds into spaces.
const WHITE = "[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]";
const ENDS = new RegExp(`^${WHITE}+|${WHITE}+$`, "g");

/** Seals and opens the frames of one file with its data key. */
export class Sealer {
  constructor(key, fileId) {
    Object.assign(this, { key, fileId });
  }

  /** A frame: a nonce, and the bytes, bound to this position in this file. */
  seal = (number, inside) => {
    const nonce = random(NONCE_SIZE);
    return joined(nonce, this.#cipher(nonce, number).encrypt(inside));
  };

  /** The bytes inside a frame, or null if it fails authentication. */
  open = (number, frame) =>
    opened(this.#cipher(frame.subarray(0, NONCE_SIZE), number), frame.subarray(NONCE_SIZE));

  forget() {
    this.key.fill(0);
    this.key = null; // so that it cannot be used again
  }

  #cipher(nonce, number) {
    const place = new Uint8Array(8);
    new DataView(place.buffer).setBigUint64(0, BigInt(number));
    return chacha20poly1305(this.key, nonce, joined(this.fileId, place));
  }
}

/** The key of a passphrase and a salt. It opens each file with this salt, and begins new ones. */
export class Keys {
  constructor(wrapping, salt, cost) {
    Object.assign(this, { wrapping, salt, cost });
  }

  /** The keys of a passphrase for a file with this header. */
  static async of(passphrase, { salt, cost }) {
    const typed = normalized(passphrase);
    if (!typed.length) throw new JournalError("journal-wrong-passphrase");
    return new Keys(await derived(typed, salt, cost), salt, cost);
  }

  /** The keys for a newly chosen passphrase, which may not be blank. */
  static async chosen(passphrase, cost) {
    if (!normalized(passphrase).length) throw new JournalError("journal-no-passphrase");
    return Keys.of(passphrase, { salt: random(16), cost: cost ?? (await costHere()) });
  }

  /** The header of a new file with a data key of its own, and its sealer. */
  begin() {
    const key = random(KEY_SIZE);
    const nonce = random(NONCE_SIZE);
    const bare = new Header(this.cost, this.salt, random(16));
    const sealed = chacha20poly1305(this.wrapping, nonce, bare.bound).encrypt(key);
    const header = new Header(this.cost, this.salt, bare.fileId, joined(nonce, sealed));
    return { header, sealer: new Sealer(key, bare.fileId) };
  }

  /** The sealer of a file; an error if these keys are not its own. */
  unlock({ wrapped, bound, fileId }) {
    const cipher = chacha20poly1305(this.wrapping, wrapped.subarray(0, NONCE_SIZE), bound);
    const key = opened(cipher, wrapped.subarray(NONCE_SIZE));
    if (!key) throw new JournalError("journal-wrong-passphrase");
    return new Sealer(key, fileId);
  }

  forget() {
    this.wrapping.fill(0);
    this.wrapping = null;
  }
}

/** A passphrase as bytes, independent of the keyboard. Lone surrogates are kept, in Firefox, too. */
export const normalized = (passphrase) =>
  utf8(passphrase.replace(/\P{Cs}+/gu, (whole) => whole.normalize("NFKC")).replace(ENDS, ""));

/**
 * The cost of a guess at a passphrase chosen on this device: what it can compute in `WANTED`, never
 * below `LEAST_COST` nor above `MOST_COST`.
 */
export async function costHere(now = () => performance.now()) {
  const few = { ...LEAST_COST, passes: 1 };
  await derived(new Uint8Array(8), new Uint8Array(16), few); // a browser is slower the first time
  const begun = now();
  await argon2(new Uint8Array(8), new Uint8Array(16), LEAST_COST);
  return costFor(now() - begun);
}

/** The cost for a device that took so many milliseconds for `LEAST_COST`. */
export function costFor(milliseconds) {
  const passes = (LEAST_COST.passes * WANTED) / Math.max(milliseconds, 1);
  const memory = Math.floor((LEAST_COST.memory * passes) / MOST_COST.passes / 1024) * 1024;
  if (memory < LEAST_COST.memory) return LEAST_COST;
  return { ...MOST_COST, memory: Math.min(memory, MOST_COST.memory) };
}

/** Derive a key; let the page draw first, because it is blocked meanwhile. */
async function derived(typed, salt, cost) {
  await drawn();
  return argon2(typed, salt, cost);
}

async function argon2(typed, salt, cost) {
  try {
    return await argon2id(typed, salt, { ...cost, size: KEY_SIZE });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new JournalError("journal-memory", { megabytes: Math.floor(cost.memory / 1024) });
  }
}

const drawn = () =>
  new Promise((done) => {
    // A page that is hidden draws nothing.
    if (!globalThis.requestAnimationFrame || document.hidden) done();
    else requestAnimationFrame(() => setTimeout(done));
  });

/** The decrypted bytes, or null if they fail authentication. */
function opened(cipher, sealed) {
  try {
    return cipher.decrypt(sealed);
  } catch {
    return null;
  }
}

/** A text in UTF-8; half characters as Python's "surrogatepass" writes them. */
function utf8(text) {
  const encoder = new TextEncoder();
  const half = (code) => [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  const bytes = Array.from(text, (character) => {
    const code = character.codePointAt(0);
    return code >= 0xd800 && code <= 0xdfff ? half(code) : [...encoder.encode(character)];
  });
  return Uint8Array.from(bytes.flat());
}
