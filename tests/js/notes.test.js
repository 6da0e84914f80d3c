import assert from "node:assert/strict";
import test, { afterEach } from "node:test";
import { clearStores } from "./browser.js";

const { LONGEST, notesOf } = await import("../../src/ajar/web/phone/notes.js");
const stored = (kind) => JSON.stringify(window[kind]);

afterEach(clearStores);

test("notes are shared by the tabs of a browser, and separate for each room", () => {
  notesOf("A").update("check-in@", { done: true });
  notesOf("A").update("check-in@", { at: 2 });
  assert.deepEqual(notesOf("A").entry("check-in@"), { done: true, at: 2 });
  assert.equal(notesOf("B").entry("check-in@"), undefined);
  notesOf("A").remove("check-in@");
  assert.deepEqual(notesOf("A").all().entries, {});
});

test("a key is the same each time, is stored before its first use, and cannot be guessed", () => {
  const notes = notesOf("A");
  const key = notes.key("1.1");
  assert.match(key, /^[A-Za-z0-9_-]{22}$/);
  assert.ok(stored("localStorage").includes(key));
  assert.equal(notesOf("A").key("1.1"), key);
  const others = Array.from({ length: 100 }, (_, n) => notes.key(`2.${n}`));
  assert.equal(new Set([key, ...others]).size, 101);
});

test("a key that was spent stays spent, and stays the same", () => {
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
  notes.update("needs@", { answers: { text: "secret" } });
  const key = notes.key("1.1");
  notes.forget();
  assert.deepEqual(notes.all().entries, {});
  assert.ok(!stored("localStorage").includes("secret"));
  assert.equal(notes.key("1.1"), key);
});

test("when the room ends, the notes move to this tab and the keys go", () => {
  const notes = notesOf("A");
  notes.update("needs@", { answers: { text: "mine" } });
  notes.key("1.1");
  notes.end();
  assert.equal(stored("localStorage"), "{}");
  assert.equal(notesOf("A").entry("needs@").answers.text, "mine");
  notes.update("needs@", { at: 1 });
  assert.equal(stored("localStorage"), "{}", "changes stay in the tab, too");
});

test("notes of any room that are older than the longest room are forgotten", (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: Date.now() });
  notesOf("OLD").update("needs@", {});
  notesOf("OLD").key("1.1");
  window.localStorage.setItem("of another page", "stays");
  t.mock.timers.tick(LONGEST - 1000);
  notesOf("NEW").update("needs@", {});
  assert.ok(stored("localStorage").includes("OLD"));
  t.mock.timers.tick(2000);
  notesOf("NEW");
  assert.ok(!stored("localStorage").includes("OLD"));
  assert.ok(notesOf("NEW").entry("needs@"));
  assert.equal(window.localStorage.getItem("of another page"), "stays");
});

test("where a browser stores nothing, notes last as long as the page", () => {
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
  notes.update("needs@", { at: 3 });
  const key = notes.key("1.1");
  assert.deepEqual(notes.entry("needs@"), { at: 3 });
  assert.equal(notes.key("1.1"), key);
});

test("another tab's change is reported, another room's is not", () => {
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
