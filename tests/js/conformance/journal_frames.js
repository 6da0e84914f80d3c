import { Sealer } from "../../../src/ajar/web/journal/crypto.js";
import { openFrames } from "../../../src/ajar/web/journal/format.js";

const ofHex = (text) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
/** The bytes of Base64 text; `Uint8Array.from` takes as long as all the rest. */
function asBytes(text) {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export default ({ key, file_id, first, frames }) => {
  const sealer = new Sealer(ofHex(key), ofHex(file_id));
  const { entries, end, broken } = openFrames(asBytes(frames), sealer.open, first);
  const texts = entries.map(({ content, size }) => [new TextDecoder().decode(content), size]);
  return { entries: texts, end, broken };
};
