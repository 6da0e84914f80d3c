import { Header } from "../../../src/ajar/web/journal/format.js";

const ofHex = (text) => Uint8Array.from(text.match(/../g), (pair) => Number.parseInt(pair, 16));
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const BLOCK = 4096;

export default async ({ start, flips, length }) => {
  const both = new Uint8Array(2 * BLOCK);
  both.set(ofHex(start));
  const check = await crypto.subtle.digest("SHA-256", both.subarray(0, BLOCK - 32));
  both.set(new Uint8Array(check), BLOCK - 32);
  both.copyWithin(BLOCK, 0, BLOCK);
  for (const [at, mask] of flips) both[at] ^= mask;
  const bytes = both.slice(0, length);
  try {
    const header = await Header.fromBytes(bytes);
    const { memory, passes, lanes } = header.cost;
    return {
      cost: [memory, passes, lanes],
      parts: [hex(header.salt), hex(header.fileId), hex(header.wrapped)],
      whole: await header.isWholeIn(bytes),
    };
  } catch (error) {
    return error.code ?? `${error}`;
  }
};
