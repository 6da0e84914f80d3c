/** Saves to a server as a page does, until its input ends; prints what it reads, a line for each line. */
import { createInterface } from "node:readline";
import { serverPlace } from "../../src/ajar/web/journal/server_place.js";
import { Store } from "../../src/ajar/web/journal/store.js";
import { CHEAP, PHRASE } from "./places.js";

const [base, cookie] = process.argv.slice(2);

/** What a browser adds to the requests of a page. */
const asBrowser = (address, { headers, ...rest }) =>
  fetch(`${base}/${address}`, { ...rest, headers: { ...headers, cookie, origin: base } });

const place = serverPlace("store/journal", { fetch: asBrowser });
const ACTS = {
  create: () => Store.create(place, PHRASE, { cost: CHEAP }),
  open: () => Store.open(place, PHRASE),
};
let store = null;

async function act([name, ...given]) {
  if (ACTS[name]) store = await ACTS[name]();
  else if (name === "erase") return place.erase();
  else await store[name](...given);
  return (await store.entries()).map(({ key, response }) => [key, response]);
}

for await (const line of createInterface({ input: process.stdin })) {
  const answer = await act(JSON.parse(line)).catch(({ code }) => ({ refused: code }));
  console.log(JSON.stringify(answer));
}
