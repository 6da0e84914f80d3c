/**
 * What this phone keeps of one room, in this browser only.
 *
 * *Notes* are what a person answered. *Keys* are random numbers, one for each answer that is sent:
 * with them the room can tell that it has counted an answer before. Whoever leaves in a hurry, or
 * forgets everything, clears the notes; the keys stay until the room ends.
 */
const [NOTES, KEYS] = ["ajar-notes ", "ajar-keys "];
/** Milliseconds that a room lasts at most. */
export const LONGEST = 12 * 3_600_000;

/** One of the browser's two places; where it lets no page keep anything, as long as the page is open. */
function place(kind) {
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
      JSON.parse(memory.get(name) ?? attempt((there) => there.getItem(name)) ?? "null"),
    set(name, kept) {
      const text = JSON.stringify(kept);
      memory.set(name, text);
      attempt((there) => {
        there.setItem(name, text);
        memory.delete(name);
      });
    },
    remove(name) {
      memory.delete(name);
      attempt((there) => there.removeItem(name));
    },
    names: () => attempt((there) => Object.keys(there)) ?? [],
  };
}
const browser = place("localStorage");
const tab = place("sessionStorage");

/** Forget what is older than the longest room, whichever room it was. */
function forgetOld() {
  for (const name of browser.names().filter((one) => one.startsWith(NOTES) || one.startsWith(KEYS)))
    if (Date.now() - browser.get(name).begun > LONGEST) browser.remove(name);
}

/** A number that nobody can guess, in the 22 letters that the room takes. */
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
    const kept = all();
    edit(kept);
    (tab.get(notes) ? tab : browser).set(notes, kept);
  }

  const allKeys = () => browser.get(keys) ?? { begun: Date.now() };
  const setKey = (what, more) => {
    const kept = allKeys();
    browser.set(keys, { ...kept, [what]: { ...kept[what], ...more } });
  };

  return {
    all,
    change,
    entry: (name) => all().entries[name],
    /** Change one entry, which is made if it is not there. */
    note: (name, more) =>
      change(({ entries }) => {
        entries[name] = { ...entries[name], ...more };
      }),
    remove: (name) =>
      change(({ entries }) => {
        delete entries[name];
      }),
    /** The key with which one thing is sent: the same each time, and kept before the first time. */
    key(what) {
      if (!allKeys()[what]) setKey(what, { key: randomKey() });
      return allKeys()[what].key;
    },
    spend: (what) => setKey(what, { spent: true }),
    isSpent: (what) => Boolean(allKeys()[what]?.spent),
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
    listen: (heard) =>
      window.addEventListener("storage", ({ key }) => {
        if (key === null || key === notes || key === keys) heard();
      }),
  };
}
