import assert from "node:assert/strict";
import test, { afterEach } from "node:test";
import { clearStores, question } from "./browser.js";

const { canStore, LONGEST, notesOf } = await import("../../src/ajar/web/phone/notes.js");
const needs = (answers) => ({ question: question("needs@"), answers });
const stored = (kind) => JSON.stringify(window[kind]);

afterEach(clearStores);

test("notes are shared by the tabs of a browser and separate for each room", () => {
  notesOf("A").update("check-in@", { question: question("check-in@"), done: true });
  notesOf("A").update("check-in@", { at: 2 });
  const { done, at } = notesOf("A").entry("check-in@");
  assert.deepEqual({ done, at }, { done: true, at: 2 });
  assert.equal(notesOf("B").entry("check-in@"), undefined);
  notesOf("A").remove("check-in@");
  assert.deepEqual(notesOf("A").all().entries, {});
});

test("a key is stable, stored before its first use, and unguessable", () => {
  const notes = notesOf("A");
  const key = notes.key("1.1");
  assert.match(key, /^[A-Za-z0-9_-]{22}$/);
  assert.ok(stored("localStorage").includes(key));
  assert.equal(notesOf("A").key("1.1"), key);
  const others = Array.from({ length: 100 }, (_, n) => notes.key(`2.${n}`));
  assert.equal(new Set([key, ...others]).size, 101);
});

test("a used key stays used and unchanged", () => {
  const notes = notesOf("A");
  const key = notes.key("1.1");
  assert.equal(notes.isSpent("1.1"), false);
  notes.spend("1.1");
  assert.equal(notesOf("A").isSpent("1.1"), true);
  assert.equal(notes.key("1.1"), key);
  assert.equal(notes.isSpent("1.2"), false);
});

test("forgetting clears the notes and leaves the keys, so that nothing is counted twice", () => {
  const notes = notesOf("A");
  notes.update("needs@", needs({ text: "secret" }));
  const key = notes.key("1.1");
  notes.forget();
  assert.deepEqual(notes.all().entries, {});
  assert.ok(!stored("localStorage").includes("secret"));
  assert.equal(notes.key("1.1"), key);
});

test("when the room ends, the notes move to this tab and the keys go", () => {
  const notes = notesOf("A");
  notes.update("needs@", needs({ text: "mine" }));
  notes.key("1.1");
  notes.end();
  assert.equal(stored("localStorage"), "{}");
  assert.equal(notesOf("A").entry("needs@").answers.text, "mine");
  notes.update("needs@", { at: 1 });
  assert.equal(stored("localStorage"), "{}", "changes stay in the tab, too");
});

test("notes older than the longest room are deleted", (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: Date.now() });
  notesOf("OLD").update("needs@", needs({}));
  notesOf("OLD").key("1.1");
  window.localStorage.setItem("of another page", "stays");
  t.mock.timers.tick(LONGEST - 1000);
  notesOf("NEW").update("needs@", needs({}));
  assert.ok(stored("localStorage").includes("OLD"));
  t.mock.timers.tick(2000);
  notesOf("NEW");
  assert.ok(!stored("localStorage").includes("OLD"));
  assert.ok(notesOf("NEW").entry("needs@"));
  assert.equal(window.localStorage.getItem("of another page"), "stays");
});

test("without storage, notes last as long as the page", () => {
  const forbidden = {
    getItem() {
      throw new Error("forbidden");
    },
    setItem() {
      throw new Error("full");
    },
    removeItem() {},
  };
  Object.assign(window, { localStorage: forbidden, sessionStorage: forbidden });
  const notes = notesOf("C");
  notes.update("needs@", { ...needs({}), at: 3 });
  const key = notes.key("1.1");
  assert.equal(notes.entry("needs@").at, 3);
  assert.equal(canStore(), false);
  assert.equal(notes.key("1.1"), key);
});

test("without storage, a key survives a reload of the same tab", () => {
  const forbidden = new Proxy({}, { get: () => assert.fail("forbidden") });
  Object.assign(window, { localStorage: forbidden, sessionStorage: forbidden });
  const key = notesOf("C").key("1.1");
  notesOf("C").spend("1.1");
  assert.equal(notesOf("C").key("1.1"), key);
  assert.equal(notesOf("C").isSpent("1.1"), true);
  assert.equal(notesOf("D").isSpent("1.1"), false);
  notesOf("C").end();
  assert.equal(notesOf("C").isSpent("1.1"), false);
});

for (const hours of [13, -13, 24 * 365 * 40])
  test(`setting the clock by ${hours} hours loses no notes of an open room`, (t) => {
    t.mock.timers.enable({ apis: ["Date"], now: 2e12 });
    notesOf("A", true).update("needs@", needs({ text: "mine" }));
    const key = notesOf("A", true).key("1.1");
    notesOf("GONE").update("needs@", needs({}));
    t.mock.timers.setTime(2e12 + hours * 3_600_000);
    history.state = null;
    const notes = notesOf("A", true);
    assert.equal(notes.key("1.1"), key);
    assert.equal(notes.entry("needs@").answers.text, "mine");
    assert.equal(notes.all().begun, Date.now());
    assert.ok(!stored("localStorage").includes("GONE"));
    notesOf("B", true);
    assert.equal(notesOf("A", true).key("1.1"), key, "it is as young as any other from now on");
  });

const READABLE = ['{"begun":1,"entries":[]}', '{"begun":1,"entries":null}']; // as keys
const BROKEN = ["", "{", "null", "7", '"text"', "[]", "{}", '{"begun":"x","entries":{}}'];

for (const text of [...BROKEN, ...READABLE])
  test(`an unreadable entry counts as missing: ${text}`, () => {
    for (const name of ["ajar-notes A", "ajar-keys A", "ajar-notes B", "ajar-keys B"])
      for (const kind of ["localStorage", "sessionStorage"]) window[kind].setItem(name, text);
    const notes = notesOf("A", true);
    assert.deepEqual(notes.all().entries, {});
    assert.equal(notes.isLost(), text !== "null");
    const unsure = !["null", ...READABLE].includes(text);
    assert.equal(notes.isSpent("1.1"), unsure, "it may have been sent");
    assert.equal(notes.isUnsure("1.1"), unsure);
    history.state = null;
    assert.equal(notesOf("A", true).isSpent("1.1"), unsure, "in another tab, too");
    assert.equal(notesOf("B", true).isSpent("1.1"), text === "null" || unsure, "and elsewhere");
    notes.update("needs@", needs({ text: "mine" }));
    assert.equal(notesOf("A", true).entry("needs@").answers.text, "mine");
    assert.ok(!stored("localStorage").includes("notes B"));
  });

test("a broken key counts as used, and the others stay", () => {
  notesOf("A", true).key("1.1");
  const keys = JSON.parse(window.localStorage.getItem("ajar-keys A"));
  window.localStorage.setItem("ajar-keys A", JSON.stringify({ ...keys, 1.2: { key: "short" } }));
  history.state = null;
  const notes = notesOf("A", true);
  assert.deepEqual(
    ["1.1", "1.2", "1.3"].map((name) => notes.isSpent(name)),
    [false, true, false],
  );
  assert.equal(notes.isUnsure("1.1"), false);
});

test("unreadable parts of the notes are reported, and only those", () => {
  notesOf("A").update("needs@", needs({ text: "mine" }));
  notesOf("A").change((all) => Object.assign(all, { welcomed: true, place: "needs@" }));
  assert.equal(notesOf("A", true).isLost(), false);
  const all = JSON.parse(window.localStorage.getItem("ajar-notes A"));
  all.entries["needs@"].answers.text = 7;
  window.localStorage.setItem("ajar-notes A", JSON.stringify(all));
  assert.equal(notesOf("A", true).isLost(), true);
});

test("broken or deleted keys are restored from the tab, so that nothing is counted twice", () => {
  const notes = notesOf("A", true);
  const key = notes.key("1.1");
  notes.spend("1.1");
  for (const text of [...BROKEN, '{"begun":1,"1.1":{"key":"short"}}']) {
    window.localStorage.setItem("ajar-keys A", text);
    assert.equal(notesOf("A", true).key("1.1"), key);
    assert.equal(notesOf("A", true).isSpent("1.1"), true);
    history.state = null; // as in another tab
    assert.equal(notesOf("A", true).key("1.1"), key);
  }
});

const BROKEN_PARTS = {
  answers: [null, 7, [], "x"],
  at: ["x", -1, 1.5],
  done: ["yes", {}],
  added: [7, [], {}, { round: 1 }, { round: "1", answers: {} }],
  sending: [7, {}, { question: 1, round: 1, key: "short", answers: {}, moved: {} }],
  keeps: ["1", {}],
};

for (const [part, values] of Object.entries(BROKEN_PARTS))
  test(`a broken part of an entry is dropped and the rest stays: ${part}`, () => {
    for (const value of values) {
      const entry = { ...needs({ text: "mine" }), when: "2026", [part]: value };
      const begun = Date.now();
      const text = JSON.stringify({ begun, entries: { "needs@": entry } });
      window.localStorage.setItem("ajar-notes A", text);
      const read = notesOf("A", true).entry("needs@");
      assert.equal(read.when, "2026");
      assert.equal(read[part] ?? null, null);
      if (part !== "answers") assert.equal(read.answers.text, "mine");
    }
  });

const BROKEN_ANSWERS = {
  ruler: ["7", -1, 11, 2.5, {}],
  choice: ["a", [], {}, { chosen: "a", own: "" }, { chosen: [7], own: "" }, { chosen: ["a"] }],
  sort: ["p", [], { a: "other" }, { a: null }],
  text: [7, [], {}],
  list: ["x", {}, [7]],
  date: ["soon", 7, "2027-2-3"],
};

for (const [kind, values] of Object.entries(BROKEN_ANSWERS))
  test(`an impossible answer is dropped: ${kind}`, () => {
    const asked = question("needs@");
    const [text, sort] = asked.exercise.items;
    asked.exercise.items = [text, { ...sort, id: "it", kind }];
    for (const value of values) {
      const entry = { question: asked, answers: { text: "mine", it: value, other: 7 } };
      const begun = Date.now();
      const stored = JSON.stringify({ begun, entries: { "needs@": entry } });
      window.localStorage.setItem("ajar-notes A", stored);
      assert.deepEqual(notesOf("A", true).entry("needs@").answers, { text: "mine" });
    }
  });

test("an entry with a broken question is dropped and the others stay", () => {
  const asked = question("needs@");
  const { exercise } = asked;
  const [text] = exercise.items;
  const others = [
    { name: "other@" },
    { id: "1" },
    { round: null },
    { tallied: "sort" },
    { exercise: null },
    { exercise: { ...exercise, items: [] } },
    { exercise: { ...exercise, items: [{ ...text, kind: "toString" }] } },
    { exercise: { ...exercise, items: [{ ...text, kind: "choice" }] } },
    { exercise: { ...exercise, items: [null] } },
  ];
  for (const other of [...others, null]) {
    const entries = {
      "needs@": { question: other && { ...asked, ...other }, answers: {} },
      "plan@": { question: question("plan@"), answers: { text: "mine" } },
      "odd@": null,
    };
    const stored = JSON.stringify({ begun: Date.now(), entries, place: 7, welcomed: 7 });
    window.localStorage.setItem("ajar-notes A", stored);
    const all = notesOf("A", true).all();
    assert.deepEqual(Object.keys(all.entries), ["plan@"]);
    assert.equal(all.place ?? all.welcomed, undefined);
  }
});

test("another tab's change is reported and another room's is not", () => {
  let reported = 0;
  notesOf("A").listen(() => reported++);
  const change = (key) => window.dispatchEvent(Object.assign(new Event("storage"), { key }));
  change("ajar-notes A");
  change("ajar-keys A");
  change(null); // everything was cleared
  assert.equal(reported, 3);
  change("ajar-notes B");
  change("something else");
  assert.equal(reported, 3);
});
