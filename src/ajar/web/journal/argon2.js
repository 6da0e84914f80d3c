/**
 * Argon2id (RFC 9106): the memory filling and BLAKE2b are WebAssembly of hash-wasm, which `bundle.js`
 * extracts from that library; this module combines them.
 */
const VERSION = 0x13;
const ARGON2ID = 2;
const BLOCK = 1024; // bytes
const DIGEST = 64;
const HALF = 32;
const MOST = 16_384; // bytes that BLAKE2b takes at once

/** Compiled modules, by the digits of their bytes. */
const compiled = new Map();

async function started(digits) {
  const bytes = () => Uint8Array.from(digits.match(/../g), (two) => Number.parseInt(two, 16));
  if (!compiled.has(digits)) compiled.set(digits, WebAssembly.compile(bytes()));
  return (await WebAssembly.instantiate(await compiled.get(digits))).exports;
}

const numbers = (...all) => new Uint8Array(Uint32Array.from(all).buffer); // all devices are little-endian

/** BLAKE2b as a function: how many bytes are wanted, then the parts of the message. */
function hashWith({ memory, Hash_GetBuffer, Hash_Init, Hash_Update, Hash_Final }) {
  const buffer = new Uint8Array(memory.buffer, Hash_GetBuffer(), MOST);
  return (size, ...parts) => {
    Hash_Init(8 * size);
    for (const part of parts)
      for (let at = 0; at < part.length; at += MOST) {
        const chunk = part.subarray(at, at + MOST);
        buffer.set(chunk);
        Hash_Update(chunk.length);
      }
    Hash_Final();
    return buffer.slice(0, size);
  };
}

/** A block of memory: as many bytes of hashes as it holds, half of each but the last. */
function blockOf(hash, ...parts) {
  const block = new Uint8Array(BLOCK);
  let last = hash(DIGEST, numbers(BLOCK), ...parts);
  for (let at = 0; at < BLOCK - DIGEST; at += HALF) {
    block.set(last, at);
    last = hash(DIGEST, last);
  }
  block.set(last, BLOCK - DIGEST);
  return block;
}

/**
 * Derive a key. It throws a `RangeError` where there is too little memory.
 *
 * @param {Uint8Array} passphrase
 * @param {Uint8Array} salt
 * @param {{memory: number, passes: number, lanes: number, size: number}} cost
 *   memory in KiB; `size`: bytes of the key, at most 64
 */
export async function argon2id(passphrase, salt, { memory, passes, lanes, size }) {
  const [filling, blake2b] = await Promise.all([started(ARGON2_WASM), started(BLAKE2B_WASM)]);
  const hash = hashWith(blake2b);
  const inputs = numbers(lanes, size, memory, passes, VERSION, ARGON2ID);
  const seed = hash(
    DIGEST,
    inputs,
    ...[passphrase, salt].flatMap((bytes) => [numbers(bytes.length), bytes]),
    numbers(0, 0), // neither a secret nor data beside it
  );
  const start = filling.Hash_GetBuffer();
  const all = (memory + 1) * BLOCK; // the last one is for the inputs
  filling.Hash_SetMemorySize(all); // where it cannot, the next line throws
  const blocks = new Uint8Array(filling.memory.buffer, start, all);
  blocks.set(inputs, memory * BLOCK);
  const perLane = 4 * Math.floor(memory / (4 * lanes));
  for (let lane = 0; lane < lanes; lane++)
    for (const n of [0, 1])
      blocks.set(blockOf(hash, seed, numbers(n, lane)), (lane * perLane + n) * BLOCK);
  filling.Hash_Calculate(0, memory);
  return hash(size, numbers(size), blocks.subarray(0, BLOCK));
}
