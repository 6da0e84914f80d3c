import "./browser.js";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { mock } from "node:test";
import { engine } from "../../src/ajar/web/engine/engine.js";
import { thisTab } from "../../src/ajar/web/engine/tab.js";
import { PlaceError } from "../../src/ajar/web/journal/errors.js";
import { Header } from "../../src/ajar/web/journal/format.js";
import { Store } from "../../src/ajar/web/journal/store.js";
import { remarksAfter } from "../../src/ajar/web/shared/remark.js";
import { CHEAP, MemoryPlace } from "./places.js";

const data = JSON.parse(readFileSync(process.env.SITE_DATA, "utf8")); // written by test_js.py
const { words } = data;
const PHRASE = "seven slow otters hum";
const SECRET = "Zebrafink-7731";
const EMPATHY = "empathy@";
const PLAN = "plan@";
const OPENING = "check-in@opening";
const GUESS = { guess: `${SECRET} may be tired` };
const WALK = JSON.parse(
  `{"goal": "${SECRET} walks", "if": "it is Sunday", "then": "go to the lake"}`,
);
const RULERS = { importance: 7, confidence: 3, readiness: 5 };
/** Let a guess at its next passphrase cost little as well. */
function cheaply(store) {
  const change = store.changePassphrase.bind(store);
  store.changePassphrase = (passphrase) => change(passphrase, { cost: CHEAP });
  return store;
}
const stores = {
  create: async (place, passphrase) =>
    cheaply(await Store.create(place, passphrase, { cost: CHEAP })),
  open: async (place, passphrase) => cheaply(await Store.open(place, passphrase)),
  check: Header.fromBytes,
};

/** A place that tabs share, that can be out of reach, and that tells its listeners. */
class Shared extends MemoryPlace {
  listeners = new Set();
  isReachable = true;
  writes = 0;
  watch = (listener) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  erase = async () => {
    this.bytes = null;
    this.tell();
    return { notices: [] };
  };
  tell() {
    for (const listener of this.listeners) listener();
  }
  constructor() {
    super();
    for (const name of ["read", "readFrom", "append", "replace"]) {
      const step = this[name].bind(this);
      this[name] = async (...more) => {
        if (!this.isReachable) throw new PlaceError("unreachable");
        const answer = await step(...more);
        if (["append", "replace"].includes(name)) {
          this.writes++;
          this.tell();
        }
        return answer;
      };
    }
  }
}

/** A browser's storage for one tab, which can be full or forbidden. */
class TabStorage {
  texts = new Map();
  isFull = false;
  getItem = (name) => this.texts.get(name) ?? null;
  removeItem = (name) => this.texts.delete(name);
  setItem = (name, text) => {
    if (this.isFull) throw new Error("QuotaExceededError");
    this.texts.set(name, text);
  };
}

/** An open page: what it was told last, and ways to do as a person does. */
class Page {
  states = {};
  sent = 0;

  constructor(place = new Shared(), storage = new TabStorage(), shipped = data) {
    Object.assign(this, { place, storage, page: new EventTarget(), view: new EventTarget() });
    const { page, view } = this;
    this.model = engine({
      data: shipped,
      place,
      stores,
      judge: (passphrase) => (passphrase ? "good" : "none"),
      tab: thisTab({ storage: () => storage, page, view }),
    });
    this.model.on("msg:custom", (message) => this.take(message));
  }

  take({ keeping, states, acknowledged, ...more }) {
    this.acknowledged = acknowledged;
    if (keeping) this.keeping = { ...this.keeping, ...keeping };
    Object.assign(this.states, states);
    Object.assign(this, more);
  }

  async do(...messages) {
    for (const message of messages) this.model.send(message);
    await this.rest();
    return this;
  }

  async rest() {
    for (let turn = 0; turn < 60; turn++) {
      await new Promise(setImmediate);
      await this.model.settled();
    }
  }

  ready = () => this.do({ ready: true });
  answer = (key, answers, done = true) => this.do({ key, answers, done, sent: ++this.sent });
  keep = (phrase = PHRASE) => this.do({ keep: phrase, place: "" });
  unlock = (phrase = PHRASE) => this.do({ unlock: phrase, place: "" });

  /** Let time pass. */
  async pass(ms) {
    for (let left = ms; left > 0; left -= 1000) {
      mock.timers.tick(Math.min(left, 1000));
      await this.rest();
    }
  }

  /** Load the page again in the same tab. */
  reload = () => new Page(this.place, this.storage).ready();

  /** Whether the browser asks before this page goes. */
  asks() {
    const event = new Event("beforeunload", { cancelable: true });
    this.page.dispatchEvent(event);
    return event.defaultPrevented;
  }

  /** The text of everything that the tab remembers. */
  remembered = () => [...this.storage.texts.values()].join("");
}

/** What the place holds, as somebody with the passphrase reads it. */
async function saved(place, phrase = PHRASE) {
  const store = await Store.open(place, phrase);
  const entries = await store.entries();
  return Object.fromEntries(entries.map((entry) => [entry.key, entry]));
}

const decoded = ({ data: text }) => Buffer.from(text, "base64").toString("utf8");

test.beforeEach(() => mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1.8e12 }));
test.afterEach(() => mock.timers.reset());

test("an answer gets its reflection and updates the last page", async () => {
  const me = await new Page().ready();
  await me.answer(EMPATHY, GUESS);
  assert.equal(me.states[EMPATHY].done, true);
  assert.match(JSON.stringify(me.states[EMPATHY].reflection), /Zebrafink-7731 may be tired/);
  assert.equal(me.acknowledged, 1);
  assert.equal(me.states.home.something, true);
  assert.equal(me.states.home.newest, EMPATHY);
  await me.answer(PLAN, WALK);
  assert.match(JSON.stringify(me.states.home.plan), /go to the lake/);
});

test("a draft is not sent back to the page that it came from", async () => {
  const me = await new Page().ready();
  await me.answer(EMPATHY, GUESS, false);
  assert.equal(me.states[EMPATHY], undefined);
  await me.ready();
  assert.equal(me.states[EMPATHY].answers.guess, GUESS.guess);
});

test("an invalid answer is refused with a message and changes nothing", async () => {
  const me = await new Page().ready();
  await me.answer(OPENING, { importance: 11 });
  assert.deepEqual(me.problem, { key: OPENING, text: words["not-understood"] });
  assert.equal(me.states[OPENING], undefined);
});

test("words of danger come before the reflection, without praise", async () => {
  const me = await new Page().ready();
  await me.answer(PLAN, { ...WALK, goal: "I want to kill myself" });
  assert.deepEqual(me.states[PLAN].danger.kinds, ["suicide"]);
  assert.ok(me.states[PLAN].danger.countries.length);
  assert.ok(me.states[PLAN].reflection.every(({ words: ours }) => !ours.length));
  assert.deepEqual(me.states.home.danger.kinds, ["suicide"]);
});

test("three rulers are drawn and removed", async () => {
  const me = await new Page().ready();
  await me.do({ chart: "chart" });
  assert.deepEqual(me.states.chart.checkIns, []);
  await me.answer(OPENING, RULERS);
  assert.equal(me.states.chart.checkIns.length, 1);
  await me.do({ key: OPENING, remove: true });
  assert.deepEqual(me.states[OPENING], { answers: {}, done: false });
  assert.deepEqual(me.states.chart.checkIns, []);
});

test("nothing is stored before the choice to save", async () => {
  const me = await new Page().ready();
  await me.answer(EMPATHY, GUESS);
  assert.equal(me.keeping.state, "none");
  assert.equal(me.place.writes, 0);
  assert.equal(me.place.bytes, null);
});

test("without saving, a reload keeps the answers of this visit", async () => {
  const me = await new Page().ready();
  await me.answer(EMPATHY, GUESS);
  await me.answer(OPENING, { importance: 4 }, false);
  assert.equal(me.asks(), false);
  const again = await me.reload();
  assert.equal(again.states[EMPATHY].answers.guess, GUESS.guess);
  assert.equal(again.states[EMPATHY].done, true);
  assert.equal(again.states[OPENING].done, false);
});

test("a tab without session storage asks once before answers are lost", async () => {
  const me = await new Page().ready();
  assert.equal(me.asks(), false);
  me.storage.isFull = true;
  await me.answer(EMPATHY, GUESS);
  assert.equal(me.asks(), true);
  await me.do({ forget: true });
  assert.equal(me.asks(), false);
});

test("broken entries in session storage are skipped and the rest is read", async () => {
  const storage = new TabStorage();
  const entry = { key: EMPATHY, response: GUESS, done: false, confirmed: null, at: "" };
  storage.setItem("visit", JSON.stringify([{ key: 5 }, entry, { ...entry, response: "x" }]));
  const me = await new Page(new Shared(), storage).ready();
  assert.equal(me.states[EMPATHY].answers.guess, GUESS.guess);
  storage.setItem("visit", "{");
  assert.deepEqual((await me.reload()).states, {});
});

test("“Leave now” clears the page, the tab and pending questions at once", async () => {
  const me = await new Page().ready();
  await me.answer(EMPATHY, GUESS);
  me.model.send({ forget: true });
  assert.equal(me.remembered(), ""); // in the same turn
  const again = await me.reload();
  assert.deepEqual(again.states, {});
});

test("saved is reported once it is true, and then the tab stores nothing", async () => {
  const me = await new Page().ready();
  await me.answer(EMPATHY, GUESS);
  await me.keep();
  assert.equal(me.keeping.state, "kept");
  assert.equal(me.keeping.saved, true);
  assert.equal(me.remembered(), "");
  assert.equal((await saved(me.place))[EMPATHY].response.guess, GUESS.guess);
  assert.doesNotMatch(Buffer.from(me.place.bytes).toString("latin1"), /Zebrafink/);
});

test("a draft is saved after a second of rest, a confirmed answer at once", async () => {
  const me = await new Page().ready();
  await me.keep();
  await me.answer(EMPATHY, GUESS, false);
  assert.equal(me.keeping.saved, false);
  assert.equal((await saved(me.place))[EMPATHY], undefined);
  await me.pass(1000);
  assert.equal(me.keeping.saved, true);
  assert.equal((await saved(me.place))[EMPATHY].done, false);
  await me.answer(OPENING, RULERS);
  assert.equal((await saved(me.place))[OPENING].done, true);
});

test("a draft is saved at once when the page is hidden", async () => {
  const me = await new Page().ready();
  await me.keep();
  await me.answer(EMPATHY, GUESS, false);
  me.page.dispatchEvent(new Event("pagehide"));
  await me.rest();
  assert.equal((await saved(me.place))[EMPATHY].response.guess, GUESS.guess);
});

test("removed answers are deleted from the journal", async () => {
  const me = await new Page().ready();
  await me.answer(EMPATHY, GUESS);
  await me.keep();
  await me.do({ key: EMPATHY, remove: true });
  assert.deepEqual(await saved(me.place), {});
  assert.equal(me.keeping.saved, true);
});

test("locking empties the page; unlocking restores everything and opens the last page", async () => {
  const me = await new Page().ready();
  await me.answer(EMPATHY, GUESS);
  await me.keep();
  await me.do({ lock: true });
  assert.equal(me.keeping.state, "locked");
  assert.deepEqual(me.states[EMPATHY], { answers: {}, done: false });
  await me.unlock("not the right words");
  assert.equal(me.keeping.state, "locked");
  assert.equal(me.keeping.problem, words["journal-wrong-passphrase"]);
  await me.unlock();
  assert.equal(me.keeping.state, "kept");
  assert.equal(me.keeping.problem, "");
  assert.equal(me.states[EMPATHY].answers.guess, GUESS.guess);
  assert.equal(me.open, "home");
});

test("a draft is saved before locking, and the tab stores nothing afterward", async () => {
  const me = await new Page().ready();
  await me.keep();
  await me.answer(EMPATHY, GUESS, false);
  await me.do({ lock: true });
  assert.equal(me.keeping.state, "locked");
  assert.equal(me.remembered(), "");
  assert.equal((await saved(me.place))[EMPATHY].response.guess, GUESS.guess);
});

test("an idle journal locks itself, an active one does not", async () => {
  const me = await new Page().ready();
  await me.keep();
  await me.do({ minutes: 5 });
  await me.pass(4 * 60_000);
  await me.do({ active: true });
  await me.pass(4 * 60_000);
  assert.equal(me.keeping.state, "kept");
  await me.pass(61_000);
  assert.equal(me.keeping.state, "locked");
});

test("“Leave now” locks an open journal and still saves what was typed", async () => {
  const me = await new Page().ready();
  await me.keep();
  await me.answer(EMPATHY, GUESS, false);
  me.model.send({ forget: true });
  assert.equal(me.keeping.state, "locked"); // in the same turn
  assert.deepEqual(me.states[EMPATHY], { answers: {}, done: false });
  await me.rest();
  assert.equal((await saved(me.place))[EMPATHY].response.guess, GUESS.guess);
});

test("leaving while a journal is being opened opens nothing", async () => {
  const me = await new Page().ready();
  await me.answer(EMPATHY, GUESS);
  await me.keep();
  const later = await me.reload();
  later.model.send({ unlock: PHRASE, place: "" });
  later.model.send({ forget: true });
  await later.rest();
  assert.equal(later.keeping.state, "none");
  assert.deepEqual(later.states, {});
});

test("leaving while the key is being derived opens nothing and creates no journal with answers", async () => {
  const me = await new Page().ready();
  await me.keep();
  for (const [message, place] of [
    [{ unlock: PHRASE, place: "" }, me.place],
    [{ keep: PHRASE, place: "" }, new Shared()],
  ]) {
    const later = await new Page(place).ready();
    await later.answer(EMPATHY, GUESS);
    later.model.send(message);
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
    later.model.send({ forget: true });
    await later.rest();
    assert.equal(later.keeping.state, "none");
    assert.deepEqual(later.states[EMPATHY], { answers: {}, done: false });
    assert.deepEqual(await saved(place), {});
  }
});

test("two tabs see each other's answers and keep their own drafts", async () => {
  const place = new Shared();
  const me = await new Page(place).ready();
  await me.keep();
  const other = await new Page(place).ready();
  assert.equal(other.keeping.exists, true);
  await other.unlock();
  await other.answer(EMPATHY, GUESS);
  await me.rest();
  assert.equal(me.states[EMPATHY].answers.guess, GUESS.guess);
  await me.answer(PLAN, { goal: "mine" }, false);
  await other.answer(PLAN, WALK);
  await me.do({ home: "home" });
  assert.match(JSON.stringify(me.states.home.plan), /go to the lake/);
  await me.pass(1000);
  const { response, confirmed } = (await saved(place))[PLAN];
  assert.equal(response.goal, "mine");
  assert.equal(confirmed.goal, WALK.goal);
});

test("answers typed before opening are added, and differing ones are archived under a date", async () => {
  const place = new Shared();
  const me = await new Page(place).ready();
  await me.answer(EMPATHY, GUESS);
  await me.keep();
  const later = await new Page(place).ready();
  await later.answer(EMPATHY, { guess: "something new" });
  await later.unlock();
  const keys = Object.keys(await saved(place));
  assert.equal(later.states[EMPATHY].answers.guess, "something new");
  assert.equal(keys.length, 2);
  assert.match(
    keys.find((key) => key !== EMPATHY),
    /^empathy@until January 15, 2027$/,
  );
});

test("a passphrase changed in another tab is asked for again, and nothing is lost", async () => {
  const place = new Shared();
  const me = await new Page(place).ready();
  await me.answer(OPENING, RULERS);
  await me.keep();
  const other = await new Page(place).ready();
  await other.unlock();
  await other.do({ change: "eight quick herons sing" }, { key: OPENING, remove: true });
  assert.equal(other.keeping.changed, true);
  await me.answer(EMPATHY, GUESS);
  assert.equal(me.keeping.reopen, true);
  assert.equal(me.keeping.saved, false);
  assert.equal(me.asks(), true);
  await me.unlock("eight quick herons sing");
  assert.equal(me.keeping.saved, true);
  assert.equal(me.keeping.reopen, false);
  const kept = await saved(place, "eight quick herons sing");
  assert.deepEqual(Object.keys(kept), [EMPATHY]); // what the other tab removed stays away
  assert.deepEqual(me.states[OPENING], { answers: {}, done: false });
});

test("without the new passphrase, a copy can be imported or everything erased", async () => {
  const place = new Shared();
  const me = await new Page(place).ready();
  await me.answer(OPENING, RULERS);
  await me.keep();
  const copy = place.bytes;
  const other = await new Page(place).ready();
  await other.unlock();
  await other.do({ change: "eight quick herons sing" });
  await me.answer(EMPATHY, GUESS);
  await me.do({ bring: copy });
  assert.equal(me.keeping.problem, "");
  await me.unlock();
  assert.equal(me.keeping.saved, true);
  assert.deepEqual(Object.keys(await saved(place)), [OPENING, EMPATHY]);
  await other.unlock();
  await other.do({ change: "eight quick herons sing" });
  await me.do({ erase: "saved" });
  assert.equal(place.bytes, null);
  assert.equal(me.erased, words["journal-here-erased"]);
  assert.deepEqual(me.states[EMPATHY], { answers: {}, done: false });
});

test("leaving discards what cannot be saved, and the saved journal can then be erased", async () => {
  const place = new Shared();
  const me = await new Page(place).ready();
  await me.keep();
  const other = await new Page(place).ready();
  await other.unlock();
  await other.do({ change: "eight quick herons sing" });
  await me.answer(EMPATHY, GUESS);
  await me.do({ forget: true });
  assert.deepEqual([me.keeping.state, me.keeping.problem], ["locked", ""]);
  assert.deepEqual(me.states[EMPATHY], { answers: {}, done: false });
  await me.do({ erase: "saved" });
  assert.equal(place.bytes, null);
});

test("answers of a page whose journal disappeared go into the next one", async () => {
  const place = new Shared();
  const me = await new Page(place).ready();
  await me.answer(EMPATHY, GUESS);
  await me.keep();
  place.bytes = null; // as when a browser clears it away
  place.tell();
  await me.rest();
  assert.equal(me.keeping.problem, words["journal-here-gone"]);
  const other = await new Page(place).ready();
  await other.keep("eight quick herons sing");
  await me.rest();
  assert.equal(me.keeping.reopen, true);
  await me.unlock("eight quick herons sing");
  assert.equal(me.keeping.saved, true);
  assert.deepEqual(Object.keys(await saved(place, "eight quick herons sing")), [EMPATHY]);
});

test("an unreachable place is reported within seconds; typing is saved once it is back", async () => {
  const me = await new Page().ready();
  await me.keep();
  me.place.isReachable = false;
  await me.pass(3000);
  assert.equal(me.keeping.problem, words["journal-here-unreachable"]);
  assert.equal(me.keeping.saved, false);
  await me.answer(EMPATHY, GUESS);
  assert.equal(me.states[EMPATHY].done, true);
  assert.equal(me.asks(), true);
  await me.pass(20_000);
  me.place.isReachable = true;
  await me.pass(3000);
  assert.equal(me.keeping.problem, "");
  assert.equal(me.keeping.saved, true);
  assert.equal(me.asks(), false);
  assert.equal((await saved(me.place))[EMPATHY].response.guess, GUESS.guess);
});

test("a place that is unreachable at the start is retried", async () => {
  const place = new Shared();
  await (await new Page(place).ready()).keep();
  place.isReachable = false;
  const me = await new Page(place).ready();
  assert.equal(me.keeping.problem, words["journal-here-unreachable"]);
  place.isReachable = true;
  await me.pass(3000);
  assert.equal(me.keeping.problem, "");
  assert.equal(me.keeping.exists, true);
});

test("a journal with unsaved answers does not lock", async () => {
  const me = await new Page().ready();
  await me.keep();
  me.place.isReachable = false;
  await me.answer(EMPATHY, GUESS);
  await me.do({ lock: true });
  assert.equal(me.keeping.state, "kept");
  me.place.isReachable = true;
  await me.pass(12_000);
  assert.equal(me.keeping.state, "locked");
  assert.equal((await saved(me.place))[EMPATHY].response.guess, GUESS.guess);
});

test("a journal erased in another tab is reported as gone", async () => {
  const place = new Shared();
  const me = await new Page(place).ready();
  await me.answer(EMPATHY, GUESS);
  await me.keep();
  const other = await new Page(place).ready();
  await other.unlock();
  await other.do({ erase: true });
  assert.equal(other.keeping.state, "none");
  assert.equal(other.erased, words["journal-here-erased"]);
  await me.rest();
  assert.equal(me.keeping.problem, words["journal-here-gone"]);
  assert.equal(me.keeping.saved, false);
  assert.equal(me.states[EMPATHY].answers.guess, GUESS.guess); // until this page goes, too
});

test("erasing leaves nothing in the page, the tab or the place", async () => {
  const me = await new Page().ready();
  await me.answer(EMPATHY, GUESS);
  await me.keep();
  await me.do({ erase: true });
  assert.equal(me.place.bytes, null);
  assert.equal(me.remembered(), "");
  assert.equal(me.keeping.exists, false);
  assert.deepEqual((await me.reload()).states, {});
});

test("erasing with the journal closed discards only typed answers, and says so", async () => {
  const me = await new Page().ready();
  await me.keep();
  const again = await me.reload();
  await again.answer(EMPATHY, GUESS);
  await again.do({ erase: true });
  assert.equal(again.said, words["home-not-erased"]);
  assert.ok(again.place.bytes);
  assert.deepEqual(again.states[EMPATHY], { answers: {}, done: false });
});

test("without the passphrase, the sealed file can be downloaded and erased", async () => {
  const me = await new Page().ready();
  await me.answer(EMPATHY, GUESS);
  await me.keep();
  await me.do({ lock: true }, { take: "sealed" });
  const copy = Uint8Array.from(Buffer.from(me.file.data, "base64"));
  await me.do({ erase: "saved" });
  assert.equal(me.keeping.state, "none");
  assert.equal(me.keeping.exists, false);
  assert.equal(me.said, words["journal-here-erased"]);
  const elsewhere = await new Page().ready();
  await elsewhere.do({ bring: copy });
  assert.equal(elsewhere.keeping.exists, true);
  await elsewhere.unlock();
  assert.equal(elsewhere.states[EMPATHY].answers.guess, GUESS.guess);
});

test("a file that is not a journal replaces nothing", async () => {
  const me = await new Page().ready();
  await me.answer(EMPATHY, GUESS);
  await me.keep();
  await me.do({ lock: true }, { bring: new Uint8Array(5000) });
  assert.equal(me.keeping.problem, words["journal-other-file"]);
  assert.equal((await saved(me.place))[EMPATHY].done, true);
  const copy = me.place.bytes;
  await me.unlock();
  await me.answer(PLAN, WALK);
  await me.do({ bring: copy }); // an open journal is never replaced
  assert.equal((await saved(me.place))[PLAN].done, true);
});

test("everything can be exported and imported, and existing answers stay", async () => {
  const me = await new Page().ready();
  await me.answer(EMPATHY, GUESS);
  await me.answer(OPENING, RULERS);
  await me.do({ take: "everything" });
  assert.match(decoded(me.file), /Zebrafink-7731/);
  const text = decoded(me.file);
  const other = await new Page().ready();
  await other.answer(EMPATHY, { guess: "of this page" });
  await other.do({ import: text });
  assert.equal(other.states[EMPATHY].answers.guess, "of this page");
  assert.equal(other.states[OPENING].answers.importance, 7);
  assert.match(other.said, /2/);
  await other.do({ import: "{" });
  assert.match(other.said, /isn’t a backup from here.*line 1/);
});

test("numbers and days can be downloaded and the plan printed", async () => {
  const me = await new Page().ready();
  await me.do({ take: "calendar" });
  assert.equal(me.said, words["journal-no-day"]);
  await me.do({ take: "plan", paper: "a4", country: "GB" });
  assert.equal(me.said, words["journal-no-plan"]);
  await me.answer(OPENING, RULERS);
  await me.do({ take: "check-ins" });
  assert.match(decoded(me.file), /7,3,5/);
  await me.do({ take: "calendar" });
  assert.equal(me.file.type, "text/calendar");
  assert.match(decoded(me.file), /BEGIN:VCALENDAR/);
  await me.answer(PLAN, WALK);
  await me.do({ take: "plan", paper: "a4", country: "GB" });
  assert.equal(me.print.paper, "a4");
  assert.ok(me.print.numbers.includes("999"));
  assert.match(JSON.stringify(me.print.plan), /go to the lake/);
});

test("the last page has a check-in for today", async () => {
  const me = await new Page().ready();
  const key = "check-in@2027-01-15";
  await me.answer(key, RULERS);
  assert.equal(me.states[key].done, true);
  const { blocks } = me.model.get("pages").at(-1);
  assert.ok(blocks.some((block) => block.key === key));
});

test("starting over archives everything under a date and empties the pages", async () => {
  const me = await new Page().ready();
  await me.answer(PLAN, WALK);
  await me.do({ restart: true });
  assert.deepEqual(me.states[PLAN], { answers: {}, done: false });
  assert.equal(me.states.home.earlier[0].title, "until January 15, 2027");
  assert.deepEqual(me.states.home.plan, []);
});

test("the chosen country of the help lines is stored and never exported", async () => {
  const me = await new Page().ready();
  await me.do({ country: "IE" });
  assert.equal(me.country, "IE");
  assert.equal((await me.reload()).country, "IE");
  await me.do({ take: "everything" });
  assert.doesNotMatch(decoded(me.file), /IE/);
});

test("until danger words are loaded, nothing is reflected and drafts are stored", async () => {
  const storage = new TabStorage();
  const me = await new Page(new Shared(), storage).ready();
  await me.answer(EMPATHY, GUESS);
  let arrive;
  const dangers = new Promise((resolve) => {
    arrive = resolve;
  });
  const later = new Page(new Shared(), storage, { ...data, danger: dangers });
  for (const message of [
    { ready: true },
    { dangers: true },
    { key: PLAN, answers: { goal: "a walk" }, done: false },
    { key: PLAN, answers: { goal: "I want to kill myself" }, done: true },
  ])
    later.model.send(message);
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  assert.equal(later.keeping.state, "none");
  assert.deepEqual(later.states, {});
  assert.match(later.remembered(), /a walk/);
  assert.equal(later.dangers, undefined);
  arrive(data.danger);
  await later.rest();
  assert.deepEqual(later.dangers, {
    dangers: data.danger,
    coach: data.coach,
    countries: data.help,
  });
  assert.ok(later.states[EMPATHY].reflection.length);
  assert.deepEqual(later.states[PLAN].danger.kinds, ["suicide"]);
});

test("danger words that load late are searched for in earlier answers", async () => {
  let arrive;
  const danger = new Promise((resolve) => {
    arrive = resolve;
  });
  const me = new Page(new Shared(), new TabStorage(), { ...data, danger });
  me.model.send({ ready: true });
  mock.timers.tick(5000);
  await me.answer(PLAN, { ...WALK, goal: "I want to kill myself" });
  await me.answer(EMPATHY, GUESS, false);
  assert.equal(me.states[PLAN].danger, null);
  arrive(data.danger);
  await me.rest();
  assert.deepEqual(me.states[PLAN].danger.kinds, ["suicide"]);
  assert.deepEqual(me.states.home.danger.kinds, ["suicide"]);
  assert.equal(me.states[EMPATHY], undefined); // nothing comes back to who is typing
});

test("without danger words, an answer is only quoted", async () => {
  const shipped = { ...data, danger: Promise.reject(new Error("no network")) };
  const me = await new Page(new Shared(), new TabStorage(), shipped).ready();
  await me.answer(PLAN, WALK);
  assert.ok(me.states[PLAN].reflection.length);
  assert.ok(me.states[PLAN].reflection.every(({ words: ours }) => !ours.length));
});

test("finished answers that may sound like blame get a remark, unless they mean danger", () => {
  const known = { dangers: data.danger, coach: data.coach };
  const { items } = data.exercises.reframing;
  const after = (answers, asked = items) => remarksAfter(asked, answers, known);
  const traps = { notice: "that you always walk out", need: "you to come" };
  const [first, second] = after({ ...traps, feel: "sad" });
  assert.match(first, /how you feel/);
  assert.match(second, /“you always”/);
  assert.match(after(traps)[1], /“I need you to”/);
  assert.deepEqual(after({ ...traps, feel: "that I want to kill myself" }), []);
  assert.deepEqual(after({ notice: "we ate apart on Sunday", feel: "alone" }), []);
  const question = [{ id: "question", kind: "choice", remark: "question" }];
  const asked = (own) => after({ question: { own } }, question);
  assert.match(asked("Don’t you think you were being unfair?").join(), /“Don’t you think”/);
  assert.deepEqual(asked("What was that like for you?"), []);
  assert.deepEqual(remarksAfter(items, traps, { dangers: data.danger, coach: null }), []);
});
