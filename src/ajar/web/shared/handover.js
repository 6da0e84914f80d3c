/**
 * Notes on their way from a phone in a room to the site, in the part of an address that no browser
 * sends: compressed, in letters that an address may hold.
 */
import { asBytes, asLetters } from "./base64.js";

/** What the part of the address begins with. */
export const START = "#notes=";
/** Characters that an address may have for it; longer notes travel as a file. */
export const LONGEST = 30_000;
const LARGEST = 2_000_000; // bytes, unpacked

const bytesThrough = async (bytes, stream) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** Whether this browser can pack notes. */
export const canPack = () => typeof CompressionStream === "function";

/** Return notes as they may stand in an address. */
export async function packedNotes(text) {
  const bytes = await bytesThrough(
    new TextEncoder().encode(text),
    new CompressionStream("deflate-raw"),
  );
  return asLetters(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Return packed notes as text; "" if they are damaged, or far larger than notes are. */
export async function unpackedNotes(packed) {
  try {
    const bytes = asBytes(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const reader = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream("deflate-raw"))
      .getReader();
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let [text, size] = ["", 0];
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > LARGEST) return "";
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return "";
  }
}
