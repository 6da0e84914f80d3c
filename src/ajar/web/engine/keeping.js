/**
 * Saving a journal: the choice, saving while a person types, and locking. The counterpart of notebook/autosave.py.
 *
 * Memory changes at once. Saving follows in order, one step after the other, so that a slow place
 * never delays a person.
 */
import { removal } from "../journal/entry.js";
import { fileOf } from "./file.js";
import { same } from "./journal.js";
import { archive, archiveMoment, MY_PLACE } from "./my_place.js";
import { problemText } from "./problem.js";

/** Milliseconds without typing after which a draft is saved. */
export const SAVE_DELAY = 1000;
/** Milliseconds between checks for what other tabs and notebooks have saved. */
export const POLL = 2000;
/** Minutes without a sign of activity after which an open journal locks itself. */
export const IDLE_MINUTES = 15;
const RETRY_DELAY = 10 * SAVE_DELAY;
const MINUTE = 60_000;
const CHANGED_ELSEWHERE = "journal-passphrase-changed";
/** The reply that nothing is saved any longer. */
const LOST = ["journal-here-gone", "journal-here-overwritten"];
const SEALED_FILE = "notes";
const ANY_BYTES = "application/octet-stream";

/** Delayed steps, each under a name. A new one replaces the pending one of the same name. */
class Timers {
  #pending = new Map();

  start(name, ms, step) {
    clearTimeout(this.#pending.get(name));
    const run = () => {
      this.#pending.delete(name);
      step();
    };
    this.#pending.set(name, setTimeout(run, ms));
  }

  isPending(name) {
    return this.#pending.has(name);
  }

  stop() {
    for (const timer of this.#pending.values()) clearTimeout(timer);
    this.#pending.clear();
  }
}

/**
 * Saves a journal at its place from the moment when the person asks for it.
 *
 * `send` is called with updates for the page; `stores` opens and creates a sealed journal at a
 * place, `judge` says how strong a passphrase is.
 */
export class Keeping {
  #journal;
  #place;
  #here;
  #send;
  #words;
  #stores;
  #judge;
  #now;
  #today;
  #store = null;
  #exists = false;
  #locked = false;
  #loading = false;
  #unsaved = new Set();
  #problem = "";
  #unreachable = ""; // why the place cannot be read at present
  #changedElsewhere = false; // the passphrase, so that the journal must be opened again
  #isLost = false; // whether the place no longer has what was saved from here
  #minutes = IDLE_MINUTES;
  #lastActivity = 0; // by the wall clock
  #timers = new Timers();
  #steps = Promise.resolve(); // what is done at the place, one after the other
  #waiting = 0; // how many of them are pending
  #visit = 0; // incremented when everything is forgotten: an earlier step must not bring it back

  constructor({ journal, place, here, send, words, stores, judge, now, today }) {
    this.#journal = journal;
    this.#place = place;
    this.#here = here;
    this.#send = send;
    this.#words = words;
    this.#stores = stores;
    this.#judge = judge;
    this.#now = now;
    this.#today = today;
    journal.listen((keys) => this.#onChange(keys));
    place.watch(() => this.#inOrder(() => this.#look()));
    this.#inOrder(() => this.#look());
  }

  /** Its state on a page, without answers and passphrase. */
  get state() {
    const kept = this.#store !== null;
    return {
      state: this.#locked ? "locked" : kept ? "kept" : "none",
      exists: this.#exists,
      place: "", // a page knows no paths
      here: this.#here,
      saved: kept && !this.#unsaved.size && !this.#unreachable,
      reopen: this.#changedElsewhere,
      problem: this.#problem || this.#unreachable || this.#damage(),
      copied: "",
      minutes: this.#minutes,
      hosted: this.#here === "hub",
    };
  }

  /** Wait until everything that was begun is done. */
  async settled() {
    while (this.#waiting) await this.#steps;
  }

  /** Act on a message from the page; return false if it is not about saving. */
  receive(message) {
    this.#noteActivity();
    const { keep, unlock, change, minutes, strength, bring } = message;
    if (typeof keep === "string") this.#attempt(() => this.#create(keep));
    else if (typeof unlock === "string") this.#attempt(() => this.#open(unlock));
    else if (typeof change === "string" && this.#store)
      this.#attempt(() => this.#changePassphrase(change));
    else if (message.lock === true) this.#inOrder(() => this.lock());
    else if (message.erase === true) this.#attempt(() => this.#erase());
    else if (message.erase === "saved") this.#attempt(() => this.#eraseUnopened());
    else if (message.take === "sealed") this.#attempt(() => this.#takeAlong());
    else if (bring instanceof Uint8Array) this.#attempt(() => this.#bring(bring));
    else if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 24 * 60) {
      this.#minutes = minutes;
      this.#noteActivity();
      this.#sendState();
    } else if (typeof strength === "string") this.#inOrder(() => this.#tellStrength(strength));
    else return message.active === true || typeof message.place === "string";
    return true;
  }

  /** Save what waits to be saved, because the page may go: without a look at what others saved. */
  flush() {
    if (this.#store && this.#unsaved.size) this.#inOrder(() => this.#save({ look: false }));
  }

  /** Forget everything at once. What was about to be saved is still sealed, if the page lives on. */
  leave() {
    const store = this.#store;
    if (!store) {
      this.#visit++;
      if (!this.#locked) this.#load(() => this.#journal.clear());
      return;
    }
    const unsaved = this.#unsavedEntries();
    this.#clear();
    this.#inOrder(async () => {
      try {
        if (unsaved.size) await write(store, unsaved, () => {});
      } catch {
        // there is nobody left to tell
      } finally {
        store.close();
      }
    });
  }

  /** Save, forget the encryption key and every answer, and clear the page. */
  async lock() {
    if (!this.#store) return;
    await this.#save();
    if (!this.#store) return;
    if (this.#unsaved.size) {
      // locking now would lose what could not be saved
      this.#timers.start("idle", RETRY_DELAY, () => this.#inOrder(() => this.lock()));
      this.#sendState();
      return;
    }
    this.#store.close();
    this.#clear();
  }

  #clear() {
    this.#close();
    this.#locked = true;
    this.#problem = "";
    this.#sendState(); // the page is cleared before the answers leave it one by one
    this.#load(() => this.#journal.clear());
  }

  #damage() {
    const damage = this.#store?.damage;
    return damage ? problemText(damage, this.#words) : "";
  }

  /** What happened and what to do, in the words of the kit; what it means for what is open is noted. */
  #problemOf(error) {
    this.#changedElsewhere ||= error.code === CHANGED_ELSEWHERE;
    this.#isLost ||= LOST.includes(error.code);
    return problemText(error, this.#words);
  }

  /** Run a step after the earlier ones. */
  #inOrder(step) {
    this.#waiting++;
    this.#steps = this.#steps
      .then(step)
      .catch((error) => {
        this.#fail(error);
        this.#sendState();
      })
      .finally(() => {
        this.#waiting--;
      });
  }

  #attempt(step) {
    this.#inOrder(async () => {
      this.#problem = "";
      try {
        await step();
      } catch (error) {
        this.#fail(error);
      }
      this.#noteActivity();
      this.#sendState();
    });
  }

  #fail(error) {
    this.#problem = this.#problemOf(error);
  }

  async #tellStrength(passphrase) {
    this.#send({ keeping: { strength: await this.#judge(passphrase) } });
  }

  async #create(passphrase) {
    const visit = this.#visit;
    const store = await this.#stores.create(this.#place, passphrase);
    if (visit !== this.#visit) {
      store.close();
      return;
    }
    this.#store = store;
    this.#exists = true;
    this.#unsaved = new Set(this.#journal.keys());
    await this.#save();
  }

  async #open(passphrase) {
    const visit = this.#visit;
    const store = await this.#stores.open(this.#place, passphrase);
    const entries = await store.entries();
    if (visit !== this.#visit) {
      store.close();
      return;
    }
    const reopened = this.#store !== null;
    const isThere = reopened && !this.#isLost;
    const before = this.#journal.entries();
    const typed = before.filter(({ key }) => !isThere || this.#unsaved.has(key));
    this.#store?.close();
    this.#store = store;
    this.#exists = true;
    this.#locked = false;
    this.#changedElsewhere = this.#isLost = false;
    this.#sendState();
    // Whatever was saved and is now missing was removed elsewhere.
    const saved = before.filter((entry) => !typed.includes(entry));
    this.#merge([...saved.map(({ key }) => removal(key)), ...entries]);
    if (!reopened) this.#send({ open: MY_PLACE });
    this.#journal.batch(() => {
      for (const entry of typed) this.#add(entry);
    });
    await this.#save();
  }

  async #changePassphrase(passphrase) {
    if (!this.#store) return;
    await this.#store.changePassphrase(passphrase);
    this.#send({ keeping: { changed: true } });
  }

  /** Add what was typed before the journal was opened, without losing what is saved. */
  #add(entry) {
    const before = this.#journal.get(entry.key);
    const isDraftOfIt = before?.done && !entry.done;
    if (before && !isDraftOfIt && !same(before.response, entry.response))
      archive(this.#journal, before, archiveMoment(this.#today()));
    this.#journal.place(isDraftOfIt ? { ...entry, confirmed: before.confirmed } : entry);
  }

  async #erase() {
    const words = this.#words;
    let update = { erased: words["home-erased"] };
    if (this.#store) {
      // If this fails, everything stays as it is and can be erased again.
      update = { erased: await this.#eraseAtPlace() };
      this.#store?.close();
      this.#close();
    } else if (await this.#place.read()) update = { said: words["home-not-erased"] };
    this.#load(() => this.#journal.clear());
    this.#send(update);
  }

  /** Erase a journal whose passphrase is lost. */
  async #eraseUnopened() {
    if (this.#changedElsewhere) {
      await this.#erase();
      return;
    }
    if (this.#store || !(await this.#place.read())) return;
    const said = await this.#eraseAtPlace();
    this.#locked = false;
    this.#send({ said });
  }

  async #eraseAtPlace() {
    const { notices = [] } = await this.#place.erase();
    this.#exists = false;
    const words = this.#words;
    return (
      notices.map((notice) => problemText(notice, words)).join("\n") || words["journal-here-erased"]
    );
  }

  /** The sealed journal as a file: as secret as it was. */
  async #takeAlong() {
    const found = await this.#place.read();
    if (found) this.#send({ file: fileOf(SEALED_FILE, ANY_BYTES, found.bytes) });
  }

  /** Replace a journal that is not open by a sealed copy that a person kept. */
  async #bring(bytes) {
    if (this.#store && !this.#changedElsewhere) return;
    await this.#stores.check(bytes); // else it is left as it is
    const found = await this.#place.read();
    await this.#place.replace(bytes, found?.tag ?? null);
    this.#exists = true;
  }

  #close() {
    this.#visit++;
    this.#store = null;
    this.#unreachable = "";
    this.#changedElsewhere = this.#isLost = false;
    this.#unsaved = new Set();
    this.#timers.stop();
  }

  #onChange(keys) {
    if (!this.#store || this.#loading) return;
    for (const key of keys) this.#unsaved.add(key);
    const typing = keys.every((key) => this.#journal.isDraft(key));
    if (typing) this.#timers.start("save", SAVE_DELAY, () => this.#inOrder(() => this.#save()));
    else this.#inOrder(() => this.#save());
    this.#sendState();
  }

  /** Write what is unsaved; the page says “saved” only once it is durable. */
  async #save({ look = true } = {}) {
    const store = this.#store;
    if (!store) return;
    try {
      if (look) await this.#refresh();
      if (store !== this.#store) return;
      await write(store, this.#unsavedEntries(), (key, entry) => {
        if (this.#journal.get(key) === entry) this.#unsaved.delete(key);
      });
      this.#problem = "";
    } catch (error) {
      if (store !== this.#store) return;
      this.#fail(error);
      this.#timers.start("save", RETRY_DELAY, () => this.#inOrder(() => this.#save()));
    }
    this.#sendState();
  }

  /** The unsaved entries by key, in the order they were begun; undefined for a key that was removed. */
  #unsavedEntries() {
    const entries = this.#journal.entries().filter(({ key }) => this.#unsaved.has(key));
    const all = new Map(entries.map((entry) => [entry.key, entry]));
    for (const key of this.#unsaved) if (!all.has(key)) all.set(key, undefined);
    return all;
  }

  /** Read what other tabs and notebooks have saved since the last time. */
  async #refresh() {
    const store = this.#store;
    const news = await store.refresh();
    if (store !== this.#store) return;
    this.#merge(news);
    this.#unreachable = "";
    this.#isLost = false;
  }

  /** Check the state of the place, because it may have changed. */
  async #look() {
    const before = this.#unreachable;
    try {
      if (this.#store) await this.#refresh();
      else await this.#lookForJournal();
    } catch (error) {
      this.#unreachable = this.#problemOf(error);
      if (!this.#store) this.#timers.start("look", POLL, () => this.#inOrder(() => this.#look()));
    }
    if (this.#unreachable === before) return;
    if (this.#store && !this.#unreachable && this.#unsaved.size) await this.#save();
    this.#sendState();
  }

  async #lookForJournal() {
    const exists = (await this.#place.read()) !== null;
    this.#unreachable = "";
    if (exists === this.#exists || this.#store) return;
    this.#exists = exists;
    this.#sendState();
  }

  #poll() {
    const idle = this.#now() - this.#lastActivity > this.#minutes * MINUTE; // the device has slept
    if (idle) this.#inOrder(() => this.lock());
    if (!this.#store) return;
    if (!this.#waiting) this.#inOrder(() => this.#look());
    this.#timers.start("poll", POLL, () => this.#poll());
  }

  #merge(entries) {
    this.#load(() => {
      for (const entry of entries) {
        const mine = this.#journal.get(entry.key);
        if (!this.#unsaved.has(entry.key)) this.#journal.place(entry);
        // What is typed on this page is newer.
        else if (mine && !mine.done && entry.confirmed !== null)
          this.#journal.place({ ...mine, confirmed: entry.confirmed });
      }
    });
  }

  /** Change the journal in memory only, without saving it. */
  #load(step) {
    this.#loading = true;
    try {
      this.#journal.batch(step);
    } finally {
      this.#loading = false;
    }
  }

  #noteActivity() {
    this.#lastActivity = this.#now();
    if (!this.#store) return;
    const lock = () => this.#inOrder(() => this.lock());
    this.#timers.start("idle", this.#minutes * MINUTE, lock);
    if (!this.#timers.isPending("poll")) this.#timers.start("poll", POLL, () => this.#poll());
  }

  #sendState() {
    this.#send({ keeping: this.state });
  }
}

/**
 * Write entries to a store, by key; undefined stands for a key that was removed. `done` is called
 * with each key and its entry once that is durable.
 */
async function write(store, unsaved, done) {
  const before = new Map((await store.entries()).map((entry) => [entry.key, entry]));
  let cleared = false;
  for (const [key, entry] of unsaved) {
    if (!entry) continue;
    await store.append(entry);
    done(key, entry);
    cleared ||= hasLessThan(entry, before.get(key));
  }
  const removed = [...unsaved.keys()].filter((key) => !unsaved.get(key));
  if (!removed.length && !cleared) return; // else removed answers must leave the place as well
  const left = (await store.entries()).filter(({ key }) => !removed.includes(key));
  await store.rewrite(left);
  for (const key of removed) done(key, undefined);
}

/** Whether an entry lacks an answer that the one before had. */
const hasLessThan = (entry, before) => {
  const now = answered(entry);
  return before !== undefined && [...answered(before)].some((item) => !now.has(item));
};

/** The items with an answer, in the present or the last confirmed response. */
const answered = ({ response, confirmed }) => {
  const answers = [response, confirmed].flatMap((values) => Object.entries(values ?? {}));
  return new Set(answers.filter(([, answer]) => answer !== null).map(([item]) => item));
};
