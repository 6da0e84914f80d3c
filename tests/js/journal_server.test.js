import assert from "node:assert/strict";
import test from "node:test";
import { serverPlace } from "../../src/ajar/web/journal/server_place.js";
import { Store } from "../../src/ajar/web/journal/store.js";
import { broken, CHEAP, create, MemoryPlace, open, PHRASE, said, saved } from "./places.js";

const fails = (code) => (error) => error.code === code;

/** A server as `ajar practice` is one, which keeps what it is sent. */
function server() {
  const place = new MemoryPlace();
  const requests = [];
  let answer = null; // in place of its own
  let canPutAside = true;
  const respond = async (method, query, headers, body) => {
    const tag = headers["If-Match"] ? Number(JSON.parse(headers["If-Match"])) : null;
    const tagged = (newest) => ({ headers: { ETag: `"${newest}"` } });
    if (method === "GET" && !query.startsWith("?from=")) {
      const read = await place.read();
      return read
        ? new Response(read.bytes, tagged(read.tag))
        : new Response(null, { status: 404 });
    }
    if (method === "GET") {
      const { bytes, tag: newest, replaced } = await place.readFrom(tag, Number(query.slice(6)));
      return new Response(bytes, { status: replaced ? 200 : 206, ...tagged(newest) });
    }
    if (query === "?aside" && !canPutAside) return new Response(null, { status: 400 });
    if (query === "?aside") return Response.json({ name: await place.putAside() });
    if (method === "DELETE") return Response.json({ notices: [{ code: "journal-erased" }] });
    const newest =
      method === "POST" ? await place.append(body, tag) : await place.replace(body, tag);
    return new Response(null, { status: 204, ...tagged(newest) });
  };
  const fetch = async (address, { method, headers, body }) => {
    requests.push({ method, address, body });
    if (answer) return answer();
    const status = { changed: 412, exists: 412, gone: 404 };
    return respond(method, address.slice("store/journal".length), headers, body).catch(
      ({ code }) => new Response(null, { status: status[code] }),
    );
  };
  return {
    place,
    requests,
    remote: serverPlace("store/journal", { fetch }),
    answers: (next) => {
      answer = next;
    },
    refusesAside: () => {
      canPutAside = false;
    },
  };
}

test("two pages share a journal on a server that receives no plain text", async () => {
  const { place, requests, remote } = server();
  const store = await create(remote);
  await store.append(said("empathy@", "MARKERWORDS"));
  const other = await open(remote);
  await other.append(said("plan@"));
  await store.append(said("needs@")); // refused, since the other was first; then it reads on
  await other.refresh();
  assert.deepEqual(await other.entries(), [
    said("empathy@", "MARKERWORDS"),
    said("plan@"),
    said("needs@"),
  ]);
  await store.rewrite([said("plan@")]);
  assert.deepEqual((await other.refresh()).length, 2);
  await store.changePassphrase("a new one", { cost: CHEAP });
  await assert.rejects(other.refresh(), fails("journal-passphrase-changed"));
  assert.deepEqual(await (await Store.open(place, "a new one")).entries(), [said("plan@")]);
  const sent = requests.map(({ address, body }) => address + (body ? [...body] : "")).join();
  for (const word of ["MARKERWORDS", "empathy", PHRASE])
    assert(!sent.includes(word) && !sent.includes([...new TextEncoder().encode(word)].join()));
});

test("saving one answer takes one request, and polling resends nothing", async () => {
  const { place, requests, remote } = server();
  const store = await create(remote);
  requests.length = 0;
  await store.append(said("a@"));
  await store.refresh();
  assert.deepEqual(
    requests.map(({ method, address }) => `${method} ${address}`),
    ["POST store/journal", `GET store/journal?from=${place.bytes.length}`],
  );
});

test("a damaged journal is set aside by the server, or else loses nothing readable", async () => {
  for (const canDoThat of [true, false]) {
    const { place, remote, refusesAside } = server();
    const store = await create(remote);
    for (const key of ["a@", "b@"]) await store.append(said(key));
    place.put(broken(place.bytes, 0));
    if (!canDoThat) refusesAside();
    const opened = await open(remote);
    assert.deepEqual(await opened.entries(), [said("b@")]);
    assert.equal(opened.damage.code, canDoThat ? "journal-damaged-aside" : "journal-here-damaged");
    assert.equal(place.aside.length, canDoThat ? 1 : 0);
  }
});

const notices = (code, values = {}) => ({ notices: [{ code, values }] });
for (const [what, answer, code] of [
  ["no server", () => Promise.reject(new TypeError("fetch failed")), "journal-here-unreachable"],
  [
    "a full disk",
    () => Response.json(notices("journal-disk-full"), { status: 507 }),
    "journal-here-full",
  ],
  ["a file that is gone", () => new Response(null, { status: 404 }), "journal-here-gone"],
  [
    "a server that was started again",
    () => new Response("Who?", { status: 403 }),
    "journal-here-unreachable",
  ],
  ["a bad gateway", () => new Response("<html>", { status: 502 }), "journal-here-unreachable"],
  [
    "a folder that cannot be written to",
    () => Response.json(notices("journal-folder-denied", { folder: "/f" }), { status: 500 }),
    "journal-folder-denied",
  ],
])
  test(`${what} is reported, and the answer is saved afterward`, async () => {
    const { place, remote, answers } = server();
    const store = await create(remote);
    answers(answer);
    await assert.rejects(store.append(said("a@")), fails(code));
    answers(null);
    await store.append(said("a@"));
    assert.deepEqual(await saved(place), [said("a@")]);
  });

test("an existing journal is neither overwritten nor mistaken for a missing one", async () => {
  const { remote, answers } = server();
  assert.equal(await remote.read(), null);
  await create(remote);
  await assert.rejects(create(remote), fails("journal-here-already"));
  answers(() => Promise.reject(new TypeError()));
  await assert.rejects(remote.read(), fails("unreachable"));
});
