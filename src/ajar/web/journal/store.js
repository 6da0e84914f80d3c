/** One person's journal in its place, together with what other pages and notebooks save to it. */
import { Keys } from "./crypto.js";
import { alike, entryBytes, removal } from "./entry.js";
import { inJournal, JournalError } from "./errors.js";
import { JournalFile, readAll } from "./file.js";
import { frameCount, Header } from "./format.js";

/** A file is rewritten once more than this many frames, and half of all frames, are obsolete. */
export const WASTE = 256;
/** How often a change is retried when others write first. */
const TURNS = 100;

/**
 * A journal that is open. Every change is durable once its method has resolved. All of them run one
 * after the other, and reject with a `JournalError`; then nothing that was saved before is lost.
 * `damage` is what to say of a file of which a part could not be read: {code, values}, or null.
 *
 * A place is {read() -> {bytes, tag} | null, readFrom(tag, offset) -> {bytes, tag, replaced},
 * append(bytes, tag) -> tag, replace(bytes, tag | null) -> tag, erase(), watch(listener) -> stop},
 * and may have putAside(tag) -> name. It refuses a write whose tag is not the newest with "changed".
 * `readFrom` gives what comes from the offset on, or all of it if the bytes before that may be others
 * than those with this tag. A write has resolved only once it is durable.
 */
export class Store {
  #file;
  #index = new Index();
  #isDamaged = false;
  #last = Promise.resolve();
  damage = null;

  constructor(file) {
    this.#file = file;
  }

  /** Begin a journal where there is none yet. Without a cost, that of this device is measured. */
  static async create(place, passphrase, { cost } = {}) {
    const keys = await Keys.chosen(passphrase, cost);
    return new Store(await JournalFile.create(place, keys).catch(refuse));
  }

  /** Open a journal. If that fails, it is left as it is. */
  static async open(place, passphrase) {
    const read = await readAll(place).catch(refuse);
    const keysOf = (header) => Keys.of(passphrase, header);
    const { file, entries, damaged } = await JournalFile.open(place, read, keysOf);
    const store = new Store(file);
    store.#index.add(entries, false);
    store.#isDamaged = damaged;
    await store.#tidy();
    store.#index.takeNews();
    return store;
  }

  /** The newest entry of each key, in the order in which the keys were begun. */
  entries() {
    return this.#inTurn(() => this.#index.seen());
  }

  /**
   * Save an entry. A draft never removes a confirmed response: if it has none, it keeps the one that
   * was last confirmed under its key.
   */
  append(entry) {
    return this.#change(async (file) => {
      const saved = this.#index.completed(entry);
      const content = entryBytes(saved);
      await file.append(content);
      this.#index.putOwn(entry, saved, frameCount(content.length));
    });
  }

  /** What others changed since the last call; a key that they removed has no response. */
  refresh() {
    return this.#inTurn(async () => {
      await this.#readNew();
      return this.#index.takeNews();
    });
  }

  /** Keep only these entries, and those that others saved and this page has not seen yet. */
  rewrite(entries) {
    return this.#change(() => this.#replace(this.#index.withUnseen(entries)));
  }

  /** Replace the passphrase; the old one no longer opens the journal. */
  async changePassphrase(passphrase, { cost } = {}) {
    const keys = await Keys.chosen(passphrase, cost);
    await this.#change(() => this.#replace(this.#index.entries, keys));
  }

  /** Forget the keys and all entries. The journal can be opened again. */
  close() {
    return this.#inTurn(() => {
      this.#file?.forget();
      this.#file = null;
      this.#index = new Index();
    });
  }

  #inTurn(step) {
    const done = this.#last.then(step).catch(refuse);
    this.#last = done.catch(() => {});
    return done;
  }

  #opened() {
    if (!this.#file) throw new JournalError("journal-locked");
    return this.#file;
  }

  /** Change the file. Whenever others wrote first, read their changes and retry. */
  #change(step) {
    return this.#inTurn(async () => {
      for (let turn = 1; ; turn++) {
        try {
          await this.#mend();
          return await step(this.#opened());
        } catch (error) {
          if (error.code !== "changed" || turn === TURNS) throw error;
          await this.#readNew();
        }
      }
    });
  }

  async #readNew() {
    const { entries, replaced, damaged } = await this.#opened().readNew();
    this.#index.add(entries, replaced);
    this.#isDamaged ||= damaged;
  }

  /** Continue with what could be read of a damaged file, and clean up after an interrupted write. */
  async #mend() {
    if (!this.#isDamaged && !this.#opened().isTorn) return;
    const name = this.#isDamaged ? await this.#opened().copyAside() : "";
    await this.#replace(this.#index.entries);
    if (!this.#isDamaged) return;
    this.damage = name
      ? { code: "journal-damaged-aside", values: { name } }
      : { code: "journal-here-damaged", values: {} };
    this.#isDamaged = false;
  }

  /** Repair and compact the file if it can be written to now; otherwise it can still be read. */
  async #tidy() {
    try {
      await this.#change(async (file) => {
        if (this.#index.isLittleOf(file.frames)) await this.#replace(this.#index.entries);
      });
    } catch {
      if (this.#isDamaged) this.damage = { code: "journal-damaged", values: {} };
    }
  }

  async #replace(entries, keys) {
    const contents = new Map([...entries].map(([key, entry]) => [key, entryBytes(entry)]));
    await this.#opened().replace(contents.values(), keys);
    this.#index.entries = new Map(entries);
    this.#index.sizes = new Map(
      [...contents].map(([key, { length }]) => [key, frameCount(length)]),
    );
  }
}

/** Resolve if these bytes are a journal, such as a file that a person brings; reject if they are not. */
export const check = async (bytes) => {
  await Header.fromBytes(bytes);
};

function refuse(error) {
  throw inJournal(error);
}

/** The newest entry of each key in the order they were begun, and what others changed. */
class Index {
  entries = new Map();
  sizes = new Map(); // in frames
  #news = new Map(); // not yet in `takeNews`
  #unseen = new Set(); // news not yet in `seen` either

  seen() {
    this.#unseen.clear();
    return [...this.entries.values()];
  }

  takeNews() {
    const news = [...this.#news.values()];
    this.#news.clear();
    this.#unseen.clear();
    return news;
  }

  /** Add the entries of others to those before, or put them in their place. */
  add(entries, replaced) {
    const before = new Map(this.entries);
    const read = new Map();
    if (replaced) {
      this.entries.clear();
      this.sizes.clear();
    }
    for (const { entry, size } of entries) {
      this.#put(entry, size);
      read.set(entry.key, entry);
    }
    const gone = replaced ? [...before.keys()].filter((key) => !this.entries.has(key)) : [];
    const changed = [...read.values()].filter(
      (entry) => !replaced || !alike(entry, before.get(entry.key)),
    );
    for (const entry of [...gone.map(removal), ...changed]) {
      this.#news.set(entry.key, entry);
      this.#unseen.add(entry.key);
    }
  }

  /** A draft with the last confirmed response, if it has none or an outdated one. */
  completed(entry) {
    const before = this.entries.get(entry.key);
    const isDraft = entry.response !== null && !entry.done;
    if (!before || !isDraft || before.confirmed === null) return entry;
    if (entry.confirmed !== null && !this.#unseen.has(entry.key)) return entry;
    return { ...entry, confirmed: before.confirmed };
  }

  /** Insert what this page saved; if it differs from what was requested, it is news. */
  putOwn(asked, saved, size) {
    this.#put(saved, size);
    if (alike(saved, asked)) {
      this.#news.delete(saved.key);
      this.#unseen.delete(saved.key);
    } else {
      this.#news.set(saved.key, saved);
    }
  }

  /** These entries by key, changed where a change of others is unseen. */
  withUnseen(entries) {
    const chosen = new Map(
      entries.filter(({ response }) => response !== null).map((entry) => [entry.key, entry]),
    );
    for (const key of this.#unseen) if (!this.entries.has(key)) chosen.delete(key);
    for (const [key, entry] of this.entries) if (this.#unseen.has(key)) chosen.set(key, entry);
    return chosen;
  }

  /** Whether most of a file of this many frames is obsolete. */
  isLittleOf(frames) {
    const used = [...this.sizes.values()].reduce((sum, size) => sum + size, 0);
    return frames - used > Math.max(WASTE, frames / 2);
  }

  #put(entry, size) {
    if (entry.response === null) {
      this.entries.delete(entry.key);
      this.sizes.delete(entry.key);
    } else {
      this.entries.set(entry.key, entry);
      this.sizes.set(entry.key, size);
    }
  }
}
