/**
 * `node journal_tool.js FILE WORK` does some work with the journal in a file, in JSON: {passphrase,
 * cost?, append: [entry, …], change?}. Without the file it begins one. It prints {entries, damage}.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Store } from "../../src/ajar/web/journal/store.js";
import { MemoryPlace } from "./places.js";

const [path, work] = process.argv.slice(2);
const { passphrase, cost, append, change } = JSON.parse(work);
const place = new MemoryPlace();
if (existsSync(path)) place.put(readFileSync(path));
const store = place.bytes
  ? await Store.open(place, passphrase)
  : await Store.create(place, passphrase, { cost });
for (const entry of append) await store.append(entry);
if (change) await store.changePassphrase(change, { cost });
writeFileSync(path, place.bytes);
console.log(JSON.stringify({ entries: await store.entries(), damage: store.damage }));
