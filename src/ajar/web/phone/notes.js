/**
 * What this phone stores of one room, in this browser only.
 *
 * *Notes* are what a person answered. *Keys* are random numbers, one for each answer that is sent:
 * they let the room recognize an answer that it has counted already. Leaving in a hurry, or
 * forgetting everything, clears the notes; the keys stay until the room ends.
 */
const [NOTES, KEYS] = ["ajar-notes ", "ajar-keys "];
/** Milliseconds that a room lasts at most. */
export const LONGEST = 12 * 3_600_000;

/** One of the browser's two stores; if it may not be used, memory for as long as the page is open. */
function storage(kind) {
  const memory = new Map();
  const attempt = (use) => {
    try {
      return use(window[kind]);
    } catch {
      // forbidden, or full
      return undefined;
    }
  };
  return {
    get: (name) =>
      JSON.parse(memory.get(name) ?? attempt((store) => store.getItem(name)) ?? "null"),
    set(name, value) {
      const text = JSON.stringify(value);
      memory.set(name, text);
      attempt((store) => {
        store.setItem(name, text);
        memory.delete(name);
      });
    },
    remove(name) {
      memory.delete(name);
      attempt((store) => store.removeItem(name));
    },
    names: () => attempt((store) => Object.keys(store)) ?? [],
  };
}
const browser = storage("localStorage");
const tab = storage("sessionStorage");

/** Forget what is older than the longest room, of whichever room it was. */
function forgetOld() {
  for (const name of browser.names())
    if (
      (name.startsWith(NOTES) || name.startsWith(KEYS)) &&
      Date.now() - browser.get(name).begun > LONGEST
    )
      browser.remove(name);
}

/** 128 random bits, in the 22 letters that the room accepts. */
const randomKey = () =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .slice(0, 22)
    .replaceAll("+", "-")
    .replaceAll("/", "_");

/** The notes and keys of the room with this code. Another tab may change them at any time. */
export function notesOf(code) {
  const [notes, keys] = [NOTES + code, KEYS + code];
  forgetOld();

  const all = () => tab.get(notes) ?? browser.get(notes) ?? { begun: Date.now(), entries: {} };
  function change(edit) {
    const stored = all();
    edit(stored);
    (tab.get(notes) ? tab : browser).set(notes, stored);
  }

  const allKeys = () => browser.get(keys) ?? { begun: Date.now() };
  const setKey = (name, more) => {
    const stored = allKeys();
    browser.set(keys, { ...stored, [name]: { ...stored[name], ...more } });
  };

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
      if (!allKeys()[name]) setKey(name, { key: randomKey() });
      return allKeys()[name].key;
    },
    spend: (name) => setKey(name, { spent: true }),
    isSpent: (name) => Boolean(allKeys()[name]?.spent),
    forget() {
      browser.remove(notes);
      tab.remove(notes);
    },
    /** The room is over: what is left stays with this page, and goes when it is closed. */
    end() {
      tab.set(notes, all());
      browser.remove(notes);
      browser.remove(keys);
    },
    /** Call back when another tab has changed something. */
    listen: (onChange) =>
      window.addEventListener("storage", ({ key }) => {
        if (key === null || key === notes || key === keys) onChange();
      }),
  };
}
