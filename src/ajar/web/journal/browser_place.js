/**
 * A journal's place in this browser: sealed bytes in IndexedDB, which all tabs of the site share. Each append is a separate record, so that a save never rewrites the rest.
 */
import { JournalError, PlaceError } from "./errors.js";
import { joined, random } from "./format.js";

/** The name does not reveal what it is about. */
export const NAME = "notes";
const HEAD = "head"; // which file it is, its newest tag and its length, under one key
const PARTS = "parts"; // its bytes, each part under the number of its first byte
const ASIDE = "aside"; // copies of damaged files
const STORES = [HEAD, PARTS, ASIDE];
const VERSION = 1;
const THE = 0; // the key of the only head
const BLOCKED = "journal-here-blocked";
/** The milliseconds for which other tabs may hold up the removal of an erased journal. */
const PATIENCE = 2000;

/** @returns the place, see `Store`; `persisted` says whether the browser promised to keep it */
export function browserPlace({ name = NAME } = {}) {
  const databases = attempt(() => globalThis.indexedDB); // a browser may refuse even to name them
  const channel = attempt(() => new BroadcastChannel(name));
  const listeners = new Set();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const seen = () => {
    if (!globalThis.document?.hidden) notify();
  };
  channel?.addEventListener("message", notify);
  let connection = null;

  const forget = () => {
    connection = null;
  };

  /** The connection, which is kept: to open one takes longer than to write. */
  async function connected(isNew) {
    try {
      if (connection) return await connection;
    } catch (error) {
      if (!isNew || error.code !== "gone") throw error;
    }
    connection ??= open(databases, name, isNew, forget).catch((error) => {
      forget();
      throw error;
    });
    return connection;
  }

  /** Run a step within a transaction; resolve with its result once the transaction is complete. */
  async function within(mode, step, isNew = false) {
    for (let again = true; ; again = false) {
      const database = await connected(isNew);
      let transaction;
      try {
        transaction = database.transaction(STORES, mode, { durability: "strict" });
      } catch (error) {
        if (!again || error.name !== "InvalidStateError") throw refusal(error);
        forget(); // it was closed meanwhile, as by a browser that was short of memory
        continue;
      }
      return run(transaction, step);
    }
  }

  function disconnect() {
    connection?.then(
      (database) => database.close(),
      () => {},
    );
    forget();
  }

  const reads = (step) => within("readonly", step);

  async function writes(step, isNew) {
    const tag = await within("readwrite", step, isNew);
    channel?.postMessage(null);
    return tag;
  }

  return {
    async read() {
      try {
        return await reads(async (store) => {
          const { tag } = await newest(store);
          return { bytes: joined(...(await done(store(PARTS).getAll()))), tag };
        });
      } catch (error) {
        if (error.code === "gone") return null;
        throw error;
      }
    },

    readFrom: (tag, offset) =>
      reads(async (store) => {
        const head = await newest(store);
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
      const isNew = tag === null;
      const step = async (store) => {
        if (!isNew) await current(store, tag);
        else if (await done(store(HEAD).get(THE))) throw new PlaceError("exists");
        await done(store(PARTS).clear());
        await done(store(PARTS).add(bytes.slice(), 0));
        return put(store, unique(), bytes.length);
      };
      const written = await writes(step, isNew);
      // Only now did a person choose to save: a browser may ask them about it.
      if (isNew) globalThis.navigator?.storage?.persist?.().catch(() => {});
      return written;
    },

    putAside: (tag) =>
      writes(async (store) => {
        await current(store, tag);
        const bytes = joined(...(await done(store(PARTS).getAll())));
        return `damaged-${await done(store(ASIDE).add(bytes))}`;
      }),

    /** Remove everything, and check that it is gone. */
    async erase() {
      const empty = async (store) => {
        for (const each of STORES) await done(store(each).clear());
      };
      await writes(empty).catch((error) => {
        if (error.code !== "gone") throw error;
      });
      disconnect();
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

    /** Whether the browser has promised not to clear it on its own. */
    persisted: async () => (await globalThis.navigator?.storage?.persisted?.()) ?? false,

    close() {
      channel?.close();
      disconnect();
    },
  };
}

function attempt(step) {
  try {
    return step();
  } catch {
    return null;
  }
}

const unique = () => Array.from(random(12), (byte) => byte.toString(36)).join("");
const fileIn = (tag) => tag.split("/")[0];

async function newest(store) {
  const head = await done(store(HEAD).get(THE));
  if (!head) throw new PlaceError("gone");
  return head;
}

/** The head, if the tag is its newest. */
async function current(store, tag) {
  const head = await newest(store);
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

/** Let a page check again whenever it comes back into view. */
function watchPage(change, listener) {
  globalThis.document?.[change]("visibilitychange", listener);
  globalThis.window?.[change]("focus", listener);
}

/** Open the database; only for a new journal is one made. */
async function open(databases, name, isNew, onClose) {
  // Without a secure connection there is no cipher, and in some private windows no storage.
  if (!databases || globalThis.isSecureContext === false)
    throw new PlaceError("unreachable", BLOCKED);
  let isNone = false;
  try {
    // Opening a missing one leaves a trace in Safari, even if that is aborted at once.
    if (!isNew && (await isThere(databases, name)) === false) throw new PlaceError("gone");
    const request = databases.open(name, VERSION);
    request.onupgradeneeded = () => {
      isNone = !isNew;
      if (isNone) request.transaction.abort();
      else make(request.result);
    };
    const database = await done(request);
    database.onclose = onClose;
    database.onversionchange = () => {
      database.close(); // another tab erases it
      onClose();
    };
    return database;
  } catch (error) {
    throw isNone ? new PlaceError("gone") : refusal(error);
  }
}

function make(database) {
  database.createObjectStore(HEAD);
  database.createObjectStore(PARTS);
  database.createObjectStore(ASIDE, { autoIncrement: true });
}

/** Whether there is a database of this name; undefined if the browser does not reveal it. */
async function isThere(databases, name) {
  const all = await databases.databases?.();
  return all?.some((database) => database.name === name);
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
    // It goes as soon as the last tab lets go of it, and is empty already.
    request.onblocked = () => setTimeout(resolve, PATIENCE);
  });
  return !(await isThere(databases, name));
}
