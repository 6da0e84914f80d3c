import { normalized } from "../../../src/ajar/web/journal/crypto.js";
import { entryBytes, entryOf } from "../../../src/ajar/web/journal/entry.js";

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

export default ({ written, typed }) => {
  const entry = entryOf(new TextEncoder().encode(written));
  return {
    entry: [entry.key, entry.response, entry.done, entry.confirmed, entry.at],
    written: new TextDecoder().decode(entryBytes(entry)),
    passphrase: hex(normalized(typed)),
  };
};
