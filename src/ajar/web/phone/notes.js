/**
 * What this phone stores of one room, in this browser only.
 *
 * *Notes* are what a person answered. *Keys* are random numbers, one for each answer that is sent:
 * they let the room recognize an answer that it has counted already. Leaving in a hurry, or
 * forgetting everything, clears the notes; the keys stay until the room ends. This place in the
 * tab's history has a copy of them: it outlives a reload where a browser blocks storage.
 */
import { checkedKeys, checkedNotes, isSame } from "./stored.js";

const [NOTES, KEYS] = ["ajar-notes ", "ajar-keys "];
const PROBE = "ajar-probe";
/** Milliseconds that a room lasts at most. */
export const LONGEST = 12 * 3_600_000;

/** Run a storage operation; nothing if storage is forbidden, full or unreadable. */
function attempt(use) {
  try {
    return use();
  } catch {
    return undefined;
  }
}

/** One of the browser's two stores; if it may not be used, memory for as long as the page is open. */
function storage(kind) {
  const memory = new Map();
  const stored = (name) => attempt(() => window[kind].getItem(name));
  return {
    /** The valid part of stored data, according to `check`; null if there is none. */
    get: (name, check) =>
      check(attempt(() => JSON.parse(memory.get(name) ?? stored(name) ?? "null"))),
    set(name, value) {
      const text = JSON.stringify(value);
      memory.set(name, text);
      attempt(() => {
        window[kind].setItem(name, text);
        memory.delete(name);
      });
    },
    remove(name) {
      memory.delete(name);
      attempt(() => window[kind].removeItem(name));
    },
    names: () => attempt(() => Object.keys(window[kind])) ?? [],
  };
}
const browser = storage("localStorage");
const tab = storage("sessionStorage");

/** Whether this browser lets the page store anything that outlives it. */
export const canStore = () =>
  attempt(() => {
    window.localStorage.setItem(PROBE, PROBE);
    const stored = window.localStorage.getItem(PROBE) === PROBE;
    window.localStorage.removeItem(PROBE);
    return stored;
  }) ?? false;

/** The copy of the keys, in this place of the tab's history. */
const copied = (name) => checkedKeys(attempt(() => history.state[name]));
const copy = (name, keys) => attempt(() => history.replaceState({ [name]: keys }, ""));

/** Whether this began longer ago than any room, by a clock that may have been set since. */
const isOld = ({ begun }) => Math.abs(Date.now() - begun) > LONGEST;

/** Stands for keys that cannot be read: any of them may have been used. */
const unreadable = () => ({ begun: Date.now(), broken: true });
const asIs = (stored) => stored;

/** Forget what is old or cannot be read, of whichever room it was but one. */
function forgetOld(except) {
  for (const [start, check] of [
    [NOTES, checkedNotes],
    [KEYS, checkedKeys],
  ])
    for (const name of browser.names())
      if (name.startsWith(start) && name !== start + except) {
        const stored = browser.get(name, check);
        // A room must not count twice what its unreadable keys were for.
        if (!stored && start === KEYS) browser.set(name, unreadable());
        else if (!stored || isOld(stored)) browser.remove(name);
      }
}

/** 128 random bits, in the 22 letters that the room accepts. */
const randomKey = () =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .slice(0, 22)
    .replaceAll("+", "-")
    .replaceAll("/", "_");

/**
 * The notes and keys of the room with this code. Another tab may change them at any time.
 *
 * If the room is still there (`isThere`), they are not too old: then the clock was set in between.
 */
export function notesOf(code, isThere) {
  const [notes, keys] = [NOTES + code, KEYS + code];
  const read = (store) => store.get(notes, checkedNotes);
  const all = () => read(tab) ?? read(browser) ?? { begun: Date.now(), entries: {} };
  function change(edit) {
    const stored = all();
    edit(stored);
    (read(tab) ? tab : browser).set(notes, stored);
  }

  const readKeys = () =>
    browser.get(keys, checkedKeys) ?? (browser.get(keys, asIs) === null ? null : unreadable());
  function allKeys() {
    const [copies, stored] = [copied(keys) ?? {}, readKeys() ?? {}];
    const all = { begun: Date.now(), ...copies, ...stored };
    for (const [name, key] of Object.entries(stored))
      if (key?.spent && copies[name]) all[name] = { ...copies[name], ...key };
    return all;
  }
  /** Whether a key could not be read: then nobody can say if it was used. */
  function isUnsure(name) {
    const { [name]: key, broken } = allKeys();
    return Boolean(!key && broken);
  }
  function setKeys(stored) {
    browser.set(keys, stored);
    copy(keys, stored);
  }
  const setKey = (name, more) => {
    const stored = allKeys();
    setKeys({ ...stored, [name]: { ...stored[name], ...more } });
  };

  const isLost = [tab, browser].some(
    (store) => !isSame(store.get(notes, asIs), store.get(notes, checkedNotes)),
  );
  forgetOld(isThere ? code : null);
  if (isThere) {
    const begun = Date.now();
    if (isOld(all())) change((stored) => Object.assign(stored, { begun }));
    // Other tabs, too, get the keys that only this one had.
    if (readKeys() || copied(keys)) setKeys(isOld(allKeys()) ? { ...allKeys(), begun } : allKeys());
  }

  return {
    all,
    change,
    entry: (name) => all().entries[name],
    /** Change one entry; add it if it does not exist. */
    update: (name, more) =>
      change(({ entries }) => {
        entries[name] = { ...entries[name], ...more };
      }),
    remove: (name) =>
      change(({ entries }) => {
        delete entries[name];
      }),
    /** The key to send something with: the same each time, and stored before the first time. */
    key(name) {
      if (!allKeys()[name]?.key) setKey(name, { key: randomKey() });
      return allKeys()[name].key;
    },
    spend: (name) => setKey(name, { spent: true }),
    isSpent: (name) => isUnsure(name) || Boolean(allKeys()[name]?.spent),
    isUnsure,
    /** Whether some of the notes could not be read when the page was opened. */
    isLost: () => isLost,
    forget() {
      browser.remove(notes);
      tab.remove(notes);
    },
    /** The room is over: what is left stays with this page, and goes when it is closed. */
    end() {
      tab.set(notes, all());
      browser.remove(notes);
      browser.remove(keys);
      copy(keys, null);
    },
    /** Call back when another tab has changed something. */
    listen: (onChange) =>
      window.addEventListener("storage", ({ key }) => {
        if (key === null || key === notes || key === keys) onChange();
      }),
  };
}
