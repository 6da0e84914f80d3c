import { Sealer } from "../../../src/ajar/web/journal/crypto.js";
import { openFrames } from "../../../src/ajar/web/journal/format.js";

const ofHex = (text) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const ofBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export default ({ key, file_id, first, frames }) => {
  const sealer = new Sealer(ofHex(key), ofHex(file_id));
  const { entries, end, broken } = openFrames(ofBase64(frames), sealer.open, first);
  const texts = entries.map(({ content, size }) => [new TextDecoder().decode(content), size]);
  return { entries: texts, end, broken };
};
