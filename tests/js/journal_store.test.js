import assert from "node:assert/strict";
import test from "node:test";
import { removal } from "../../src/ajar/web/journal/entry.js";
import { PlaceError } from "../../src/ajar/web/journal/errors.js";
import { FRAME, HEADERS_SIZE, Header } from "../../src/ajar/web/journal/format.js";
import { check, Store } from "../../src/ajar/web/journal/store.js";
import {
  broken,
  CHEAP,
  create,
  FaultyPlace,
  MemoryPlace,
  open,
  PHRASE,
  said,
  saved,
} from "./places.js";

const fails = (code) => (error) => error.code === code;
const keysIn = async (store) => (await store.entries()).map(({ key }) => key);

async function begun(...entries) {
  const place = new MemoryPlace();
  const store = await create(place);
  for (const entry of entries) await store.append(entry);
  return { place, store };
}

test("saved entries are restored on reopening, in the order they were begun", async () => {
  const { place, store } = await begun(said("empathy@"), said("check-in@opening"));
  await store.append(said("empathy@", "other words"));
  const kept = [said("empathy@", "other words"), said("check-in@opening")];
  assert.deepEqual(await store.entries(), kept);
  assert.deepEqual(await saved(place), kept);
  assert.equal((await open(place)).damage, null);
});

test("a removed key is gone and comes last when added again", async () => {
  const { place, store } = await begun(said("a@"), said("b@"), removal("a@"));
  assert.deepEqual(await saved(place), [said("b@")]);
  await store.append(said("a@", "again"));
  assert.deepEqual(await saved(place), [said("b@"), said("a@", "again")]);
});

for (const words of [
  "💔🫶🏽",
  "שלום עולם",
  "\ud800",
  "\0",
  "﷽".repeat(3000),
  '"\\',
  "a\r\nb\u2028c",
  "\x7f",
])
  test(`any text can be saved: ${JSON.stringify(words.slice(0, 9))}`, async () => {
    const { place } = await begun(said("a@", words));
    assert.deepEqual(await saved(place), [said("a@", words)]);
  });

test("a journal never replaces another", async () => {
  const { place } = await begun(said("a@"));
  await assert.rejects(create(place), fails("journal-here-already"));
  assert.deepEqual(await saved(place), [said("a@")]);
});

test("a blank passphrase is refused and nothing is created", async () => {
  for (const blank of ["", "   ", "\u3000"]) {
    const place = new MemoryPlace();
    await assert.rejects(Store.create(place, blank), fails("journal-no-passphrase"));
    assert.equal(place.bytes, null);
  }
});

test("a wrong passphrase opens nothing and changes nothing", async () => {
  const { place } = await begun(said("a@"));
  const before = place.bytes;
  for (const wrong of ["the wrong one", "Four plain words here", "", " "])
    await assert.rejects(Store.open(place, wrong), fails("journal-wrong-passphrase"));
  assert.equal(place.bytes, before);
});

test("a place without a journal or with something else is left unchanged", async () => {
  const { place: journal } = await begun(said("a@"));
  const newer = new Uint8Array(4096);
  newer.set(journal.bytes.subarray(0, 8));
  newer[11] = 2;
  const sum = await crypto.subtle.digest("SHA-256", newer.subarray(0, 4064));
  newer.set(new Uint8Array(sum), 4064);
  const text = (letters) => new TextEncoder().encode(letters);
  const cases = {
    "journal-empty-file": new Uint8Array(),
    "journal-other-file": text("Dear diary"),
    "journal-broken": text("ajar-jnl and nothing else"),
    "journal-newer": newer,
  };
  for (const [code, bytes] of Object.entries(cases)) {
    const place = new MemoryPlace();
    place.put(bytes);
    await assert.rejects(open(place), fails(code));
    await assert.rejects(check(bytes), fails(code));
    assert.deepEqual(place.bytes, bytes);
  }
  await assert.rejects(open(new MemoryPlace()), fails("journal-here-none"));
  await check(journal.bytes);
});

test("the bytes reveal no words, keys or lengths of what was written", async () => {
  const { place } = await begun(said("empathy@", "MARKERWORDS".repeat(70)));
  const text = new TextDecoder("latin1").decode(place.bytes);
  for (const marker of ["MARKERWORDS", "empathy", "2026-11", PHRASE])
    assert(!text.includes(marker));
  const { place: other } = await begun(said("check-in@opening"));
  assert.equal(place.bytes.length, other.bytes.length);
});

// Several pages with one journal

test("each page sees what the other saved or removed", async () => {
  const { place, store } = await begun();
  const other = await open(place);
  await store.append(said("a@"));
  await other.append(said("b@"));
  assert.deepEqual(await other.refresh(), [said("a@")]);
  assert.deepEqual(await store.refresh(), [said("b@")]);
  assert.deepEqual([await other.refresh(), await store.refresh()], [[], []]);
  await other.append(removal("a@"));
  assert.deepEqual(await store.refresh(), [removal("a@")]);
  assert.deepEqual(await store.entries(), [said("b@")]);
});

test("a page sees what a rewrite removed", async () => {
  const { place, store } = await begun(said("a@"), said("b@"), said("c@"));
  const other = await open(place);
  await store.rewrite([said("a@"), said("b@", "changed"), said("d@")]);
  assert.deepEqual(await other.refresh(), [removal("c@"), said("b@", "changed"), said("d@")]);
  await other.append(said("e@"));
  assert.deepEqual(await store.refresh(), [said("e@")]);
  assert.deepEqual(await keysIn(await open(place)), ["a@", "b@", "d@", "e@"]);
});

test("a rewrite keeps entries unseen by this page and restores nothing", async () => {
  const { place, store } = await begun(said("a@"), said("z@"));
  const before = await store.entries();
  const other = await open(place);
  await other.append(said("b@"));
  await other.append(said("a@", "newer"));
  await other.append(removal("z@"));
  await store.rewrite(before);
  assert.deepEqual(await saved(place), [said("a@", "newer"), said("b@")]);
  await store.refresh();
  await store.rewrite([]);
  assert.deepEqual(await saved(place), []);
});

test("a draft never removes a confirmed response, even one from another page", async () => {
  const { place, store } = await begun(said("a@", "first"));
  const other = await open(place);
  await other.append(said("a@", "second"));
  const draft = { ...said("a@", "a draf", false), confirmed: { x: "first" } };
  await store.append(draft);
  const expected = { ...draft, confirmed: { x: "second" } };
  assert.deepEqual(await store.refresh(), [expected]);
  assert.deepEqual(await other.refresh(), [expected]);
  await store.append(said("a@", "a draft", false));
  assert.deepEqual(await saved(place), [
    { ...said("a@", "a draft", false), confirmed: { x: "second" } },
  ]);
});

test("simultaneous changes are made one after the other", async () => {
  const { place, store } = await begun();
  const other = await open(place);
  const keys = Array.from({ length: 20 }, (_, n) => `${n}@`);
  await Promise.all(keys.map((key, n) => (n % 2 ? store : other).append(said(key))));
  await store.refresh();
  assert.deepEqual((await keysIn(store)).sort(), keys.sort());
  assert.equal(place.bytes.length, HEADERS_SIZE + 20 * FRAME);
});

test("a write that always loses the race is finally reported as in use", async () => {
  const { place } = await begun(said("a@"));
  const late = new FaultyPlace(place, async (name, step) => {
    if (name === "append") throw new PlaceError("changed");
    return step();
  });
  await assert.rejects((await open(late)).append(said("b@")), fails("journal-in-use"));
});

// The passphrase

test("a new passphrase replaces the old one, and other pages are notified", async () => {
  const { place, store } = await begun(said("a@"));
  const other = await open(place);
  await store.changePassphrase("a new one", { cost: CHEAP });
  await store.append(said("b@"));
  await assert.rejects(open(place), fails("journal-wrong-passphrase"));
  assert.deepEqual(await (await Store.open(place, "a new one")).entries(), [
    said("a@"),
    said("b@"),
  ]);
  for (const step of [() => other.refresh(), () => other.append(said("c@"))])
    await assert.rejects(step(), fails("journal-passphrase-changed"));
  assert.deepEqual(await other.entries(), [said("a@")]);
});

test("each replacement has a new data key, even with the same passphrase", async () => {
  const { place, store } = await begun(said("a@"));
  const before = await Header.fromBytes(place.bytes);
  await store.rewrite([]);
  const after = await Header.fromBytes(place.bytes);
  assert.deepEqual(after.salt, before.salt);
  assert.notDeepEqual(after.fileId, before.fileId);
  assert.notDeepEqual(after.wrapped, before.wrapped);
});

test("a closed store holds nothing and says so", async () => {
  const { place, store } = await begun(said("a@"));
  await store.close();
  assert.deepEqual(await store.entries(), []);
  for (const step of [store.refresh(), store.append(said("b@")), store.rewrite([])])
    await assert.rejects(step, fails("journal-locked"));
  await store.close();
  assert.deepEqual(await saved(place), [said("a@")]);
});

// Its size

for (const [drafts, left] of [
  [257, 257],
  [258, 1],
])
  test(`${left} of ${drafts} drafts are left on reopening`, async () => {
    const { place, store } = await begun();
    for (let n = 0; n < drafts; n++) await store.append(said("a@", `${n}`, false));
    await open(place);
    assert.equal(place.bytes.length, HEADERS_SIZE + left * FRAME);
    assert.deepEqual(await store.refresh(), []);
    await store.append(said("b@"));
    assert.deepEqual(await keysIn(await open(place)), ["a@", "b@"]);
  });

// Damage

test("readable parts of a damaged journal are kept, and the damaged one is set aside", async () => {
  const { place, store } = await begun(said("a@"), said("b@"), said("c@"));
  const damaged = broken(place.bytes, 1);
  place.put(damaged);
  const opened = await open(place);
  assert.deepEqual(await opened.entries(), [said("a@"), said("c@")]);
  assert.deepEqual(opened.damage, { code: "journal-damaged-aside", values: { name: "damaged-1" } });
  assert.deepEqual(place.aside, [damaged]);
  assert.equal((await open(place)).damage, null);
  assert.deepEqual(await store.refresh(), [removal("b@")]);
});

test("a damaged read-only journal is read and left unchanged", async () => {
  const { place } = await begun(said("a@"), said("b@"));
  place.put(broken(place.bytes, 0));
  const full = new FaultyPlace(place, async (name, step) => {
    if (name === "replace") throw new PlaceError("full");
    return step();
  });
  const opened = await open(full);
  assert.deepEqual(await opened.entries(), [said("b@")]);
  assert.deepEqual(opened.damage, { code: "journal-damaged", values: {} });
});

for (const [what, change] of Object.entries({
  "the first header": (bytes) => broken(bytes, -8),
  "the second header": (bytes) => broken(bytes, -4),
}))
  test(`a journal without ${what} opens and is repaired`, async () => {
    const { place } = await begun(said("a@"));
    place.put(change(place.bytes));
    const opened = await open(place);
    assert.equal(opened.damage.code, "journal-damaged-aside");
    assert.deepEqual(place.bytes.slice(0, 4096), place.bytes.slice(4096, 8192));
    assert.deepEqual(await saved(place), [said("a@")]);
  });

test("two broken headers are not reported as a wrong passphrase", async () => {
  const { place } = await begun(said("a@"));
  place.put(broken(broken(place.bytes, -8), -4));
  await assert.rejects(open(place), fails("journal-broken"));
});

test("an interrupted write is removed before the next one", async () => {
  for (const torn of [300, 1024, 1500, 2048]) {
    const { place, store } = await begun(said("a@"));
    const whole = place.bytes.length;
    await store.append(said("b@", "b".repeat(2500)));
    place.put(place.bytes.slice(0, whole + torn));
    const opened = await open(place);
    assert.deepEqual(await opened.entries(), [said("a@")]);
    assert.equal(opened.damage, null);
    await opened.append(said("c@"));
    assert.deepEqual(await saved(place), [said("a@"), said("c@")]);
  }
});

test("an older copy put in its place is noticed", async () => {
  const { place, store } = await begun(said("a@"));
  const older = place.bytes;
  await store.append(said("b@"));
  place.put(older);
  await store.refresh();
  await store.append(said("c@"));
  assert.equal(store.damage.code, "journal-damaged-aside");
  assert.deepEqual(await keysIn(await open(place)), ["a@", "b@", "c@"]);
});

test("another file in its place is not overwritten", async () => {
  const { place, store } = await begun(said("a@"));
  const letter = new TextEncoder().encode("Dear diary");
  place.put(letter);
  await assert.rejects(store.append(said("b@")), fails("journal-here-overwritten"));
  assert.deepEqual(place.bytes, letter);
});

// The place fails

for (const [code, told] of [
  ["full", "journal-here-full"],
  ["gone", "journal-here-gone"],
  ["unreachable", "journal-here-unreachable"],
])
  test(`a place that is ${code} is reported, and nothing saved is lost`, async () => {
    const { place } = await begun(said("a@"));
    let fails = false;
    const faulty = new FaultyPlace(place, async (_, step) => {
      if (fails) throw new PlaceError(code);
      return step();
    });
    const store = await open(faulty);
    fails = true;
    const steps = [
      () => store.append(said("b@")),
      () => store.rewrite([]),
      () => store.changePassphrase("another", { cost: CHEAP }),
    ];
    for (const step of steps) await assert.rejects(step(), (error) => error.code === told);
    assert.deepEqual(await store.entries(), [said("a@")]);
    fails = false;
    await store.append(said("b@"));
    assert.deepEqual(await saved(place), [said("a@"), said("b@")]);
  });

test("an erased journal is not recreated by a page that had it open", async () => {
  const { place, store } = await begun(said("a@"));
  await place.erase();
  await assert.rejects(store.append(said("b@")), fails("journal-here-gone"));
  await assert.rejects(store.refresh(), fails("journal-here-gone"));
  assert.equal(place.bytes, null);
});

for (const name of ["append", "replace"])
  test(`a write (${name}) whose reply was lost does no harm`, async () => {
    const { place } = await begun(said("a@"));
    let loses = true;
    const faulty = new FaultyPlace(place, async (step, work) => {
      const answer = await work();
      if (step !== name || !loses) return answer;
      loses = false;
      throw new PlaceError("unreachable");
    });
    const store = await open(faulty);
    const step = () =>
      name === "append"
        ? store.append(said("b@"))
        : store.changePassphrase("a new one", { cost: CHEAP });
    await assert.rejects(step(), fails("journal-here-unreachable"));
    await store.append(said("c@"));
    await store.refresh();
    assert.deepEqual(await keysIn(store), name === "append" ? ["a@", "b@", "c@"] : ["a@", "c@"]);
    const phrase = name === "append" ? PHRASE : "a new one";
    assert.deepEqual(await keysIn(await Store.open(place, phrase)), await keysIn(store));
    await store.changePassphrase("a third one", { cost: CHEAP });
    assert.deepEqual(await keysIn(await Store.open(place, "a third one")), await keysIn(store));
  });
