/**
 * A journal's place in this browser: sealed bytes in IndexedDB, which all tabs of the site share. What
 * is appended is a part of its own, so that a save never writes the rest again.
 */
import { JournalError, PlaceError } from "./errors.js";
import { joined, random } from "./format.js";

/** The name says nothing of what it is about. */
export const NAME = "notes";
const HEAD = "head"; // which file it is, its newest tag and its length, under one key
const PARTS = "parts"; // its bytes, each part under the number of its first byte
const ASIDE = "aside"; // copies of damaged files
const STORES = [HEAD, PARTS, ASIDE];
const VERSION = 1;
const THE = 0; // the key of the only head
const BLOCKED = "journal-here-blocked";

/** @returns the place, see `Store`; `persisted` says whether the browser promised to keep it */
export function browserPlace({ databases = globalThis.indexedDB, name = NAME } = {}) {
  const channel = globalThis.BroadcastChannel && new BroadcastChannel(name);
  const listeners = new Set();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const seen = () => {
    if (!globalThis.document?.hidden) notify();
  };
  channel?.addEventListener("message", notify);
  let connection = null;

  /** The connection, which is kept: to open one takes longer than to write. */
  function connected() {
    connection ??= open(databases, name, () => {
      connection = null;
    }).catch((error) => {
      connection = null;
      throw error;
    });
    return connection;
  }

  /** Do a step within a transaction; what it resolves to is given once all of it is done. */
  async function within(mode, step) {
    for (let again = true; ; again = false) {
      const database = await connected();
      let transaction;
      try {
        transaction = database.transaction(STORES, mode, { durability: "strict" });
      } catch (error) {
        if (!again || error.name !== "InvalidStateError") throw refusal(error);
        connection = null; // it was closed meanwhile, as by a browser that was short of memory
        continue;
      }
      return run(transaction, step);
    }
  }

  const reads = (step) => within("readonly", step);

  async function writes(step) {
    const tag = await within("readwrite", step);
    channel?.postMessage(null);
    return tag;
  }

  return {
    read: () =>
      reads(async (store) => {
        const head = await done(store(HEAD).get(THE));
        if (!head) return null;
        return { bytes: joined(...(await done(store(PARTS).getAll()))), tag: head.tag };
      }),

    readFrom: (tag, offset) =>
      reads(async (store) => {
        const head = await done(store(HEAD).get(THE));
        if (!head) throw new PlaceError("gone");
        const replaced = fileIn(tag) !== head.file || offset > head.length;
        const from = replaced ? 0 : await startOf(store(PARTS), offset);
        const parts = await done(store(PARTS).getAll(IDBKeyRange.lowerBound(from)));
        const bytes = joined(...parts).subarray(replaced ? 0 : offset - from);
        return { bytes, tag: head.tag, replaced };
      }),

    append: (bytes, tag) =>
      writes(async (store) => {
        const head = await current(store, tag);
        await done(store(PARTS).add(bytes.slice(), head.length));
        return put(store, head.file, head.length + bytes.length);
      }),

    async replace(bytes, tag) {
      const newest = await writes(async (store) => {
        if (tag !== null) await current(store, tag);
        else if (await done(store(HEAD).get(THE))) throw new PlaceError("exists");
        await done(store(PARTS).clear());
        await done(store(PARTS).add(bytes.slice(), 0));
        return put(store, unique(), bytes.length);
      });
      // Only now did a person choose to save: a browser may ask them about it.
      if (tag === null) globalThis.navigator?.storage?.persist?.().catch(() => {});
      return newest;
    },

    putAside: (tag) =>
      writes(async (store) => {
        await current(store, tag);
        const bytes = joined(...(await done(store(PARTS).getAll())));
        return `damaged-${await done(store(ASIDE).add(bytes))}`;
      }),

    /** Remove all of it, and look again. */
    async erase() {
      await writes(async (store) => {
        for (const each of STORES) await done(store(each).clear());
      });
      (await connected()).close();
      connection = null;
      const isGone = await removed(databases, name);
      if (!isGone) throw new JournalError("journal-here-not-erased");
      return { notices: [] };
    },

    watch(listener) {
      if (!listeners.size) watchPage("addEventListener", seen);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (!listeners.size) watchPage("removeEventListener", seen);
      };
    },

    /** Whether the browser has promised not to clear it away by itself. */
    persisted: async () => (await globalThis.navigator?.storage?.persisted?.()) ?? false,

    close() {
      channel?.close();
      connection?.then((database) => database.close());
      connection = null;
    },
  };
}

const unique = () => Array.from(random(12), (byte) => byte.toString(36)).join("");
const fileIn = (tag) => tag.split("/")[0];

/** The head, if the tag is its newest. */
async function current(store, tag) {
  const head = await done(store(HEAD).get(THE));
  if (!head) throw new PlaceError("gone");
  if (head.tag !== tag) throw new PlaceError("changed");
  return head;
}

async function put(store, file, length) {
  const tag = `${file}/${unique()}`;
  await done(store(HEAD).put({ file, length, tag }, THE));
  return tag;
}

/** The number of the first byte of the part that has this byte. */
async function startOf(parts, offset) {
  const cursor = await done(parts.openKeyCursor(IDBKeyRange.upperBound(offset), "prev"));
  return cursor?.key ?? 0;
}

/** Let a page look again whenever it comes back into view. */
function watchPage(change, listener) {
  globalThis.document?.[change]("visibilitychange", listener);
  globalThis.window?.[change]("focus", listener);
}

function open(databases, name, onClose) {
  return new Promise((resolve, reject) => {
    // Without a secure connection there is no cipher, and in some private windows no storage.
    if (!databases || globalThis.isSecureContext === false) {
      reject(new PlaceError("unreachable", BLOCKED));
      return;
    }
    let request;
    try {
      request = databases.open(name, VERSION);
    } catch {
      reject(new PlaceError("unreachable", BLOCKED));
      return;
    }
    request.onupgradeneeded = () => {
      request.result.createObjectStore(HEAD);
      request.result.createObjectStore(PARTS);
      request.result.createObjectStore(ASIDE, { autoIncrement: true });
    };
    request.onerror = () => reject(refusal(request.error));
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = onClose;
      database.onversionchange = () => {
        database.close(); // another tab erases it
        onClose();
      };
      resolve(database);
    };
  });
}

/** Run a step in a transaction; it counts only if the transaction completes. */
function run(transaction, step) {
  return new Promise((resolve, reject) => {
    let answer;
    let failure = null;
    transaction.oncomplete = () => resolve(answer);
    transaction.onabort = () => reject(failure ?? refusal(transaction.error));
    step((store) => transaction.objectStore(store)).then(
      (value) => {
        answer = value;
      },
      (error) => {
        failure = error instanceof PlaceError ? error : refusal(error);
        try {
          transaction.abort();
        } catch {
          reject(failure); // it was aborted before, for the same reason
        }
      },
    );
  });
}

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** What an error of the database means. */
function refusal(error) {
  if (error instanceof PlaceError) return error;
  if (error?.name === "QuotaExceededError") return new PlaceError("full");
  const blocked = ["SecurityError", "InvalidStateError", "NotAllowedError"].includes(error?.name);
  return new PlaceError("unreachable", blocked ? BLOCKED : "");
}

/** Delete a database; return whether it is gone. */
async function removed(databases, name) {
  await new Promise((resolve) => {
    const request = databases.deleteDatabase(name);
    request.onsuccess = request.onerror = resolve;
    // It goes as soon as the last tab lets go of it; it is empty already.
    request.onblocked = resolve;
  });
  const all = (await databases.databases?.()) ?? [];
  return !all.some((one) => one.name === name);
}
