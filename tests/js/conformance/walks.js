import { engine } from "../../../src/ajar/web/engine/engine.js";
import { PlaceError } from "../../../src/ajar/web/journal/errors.js";
import { Header } from "../../../src/ajar/web/journal/format.js";
import { Store } from "../../../src/ajar/web/journal/store.js";
import { asBytes } from "../../../src/ajar/web/shared/base64.js";

const NOON = 1_795_953_600_000;
const COST = { memory: 8, passes: 1, lanes: 1 };
const ONCE = ["said", "file", "print", "open", "erased", "changed"];
const SHOWN = ["state", "saved", "reopen", "problem", "minutes"];

/** Time that goes on when a walk says so. */
class Clock {
  now = NOON;
  #due = [];
  #last = 0;
  setTimeout = (step, ms) => {
    this.#due.push({ id: ++this.#last, at: this.now + ms, step });
    return this.#last;
  };
  clearTimeout = (id) => {
    this.#due = this.#due.filter((one) => one.id !== id);
  };
  async pass(ms, settle) {
    const end = this.now + ms;
    for (;;) {
      const [next] = this.#due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.clearTimeout(next.id);
      this.now = next.at;
      next.step();
      await settle();
    }
    this.now = end;
  }
}

/** A place that windows share; each of them looks for itself, as notebooks do. */
function sharedPlace() {
  let [bytes, tag, replacedAt] = [null, 0, 0];
  const check = (known) => {
    if (!bytes) throw new PlaceError("gone");
    if (known !== tag) throw new PlaceError("changed");
  };
  return {
    read: async () => bytes && { bytes, tag },
    readFrom: async (known, offset) => {
      if (!bytes) throw new PlaceError("gone");
      const replaced = known < replacedAt || offset > bytes.length;
      return { bytes: replaced ? bytes : bytes.slice(offset), tag, replaced };
    },
    append: async (more, known) => {
      check(known);
      bytes = new Uint8Array(Buffer.concat([bytes, more]));
      return ++tag;
    },
    replace: async (all, known) => {
      if (known === null && bytes) throw new PlaceError("exists");
      if (known !== null) check(known);
      bytes = all.slice();
      replacedAt = ++tag;
      return tag;
    },
    erase: async () => {
      bytes = null;
      return { notices: [] };
    },
    watch: () => () => {},
  };
}

const NO_TAB = {
  remember: () => true,
  recall: () => [],
  forget: () => {},
  guard: () => {},
  onHide: () => {},
};

/** A store whose keys are quick to derive. */
function cheap(store) {
  const change = store.changePassphrase.bind(store);
  store.changePassphrase = (passphrase) => change(passphrase, { cost: COST });
  return store;
}

const STORES = {
  create: async (place, passphrase) => cheap(await Store.create(place, passphrase, { cost: COST })),
  open: async (place, passphrase) => cheap(await Store.open(place, passphrase)),
  check: Header.fromBytes,
};

const only = (object, names) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));
const sorted = (object) => Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));

/** Whether a form looks as it does before anybody has told of it. */
const isUntouched = ({ answers, done }) =>
  done === false && answers !== undefined && Object.keys(answers).length === 0;

/** A copy with all keys in order. */
function canonical(value) {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(sorted(value).map(([name, part]) => [name, canonical(part)]));
}

const decoded = (text) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(asBytes(text));

/** A page of the workbook, and what it shows after each message. */
function windowAt(place, data, clock) {
  const model = engine({
    data,
    place,
    here: "computer",
    now: () => clock.now,
    tab: NO_TAB,
    stores: STORES,
    judge: () => "good",
  });
  const told = {};
  let [shown, states] = [{}, {}];
  model.on("msg:custom", ({ keeping = {}, states: more = {}, acknowledged, ...update }) => {
    Object.assign(shown, "state" in keeping ? only(keeping, SHOWN) : keeping);
    Object.assign(states, more);
    if (update.file) update.file = decoded(update.file.data);
    if (update.erased) update.erased = true;
    Object.assign(shown, update);
  });
  function now() {
    const all = sorted(shown);
    const isOver = ([name, value]) =>
      ONCE.includes(name) || (name === "problem" && typeof value !== "string");
    shown = Object.fromEntries(all.filter((one) => !isOver(one)));
    const changed = sorted(states)
      .map(([key, state]) => [key, isUntouched(state) ? null : canonical(state)])
      .filter(([key, state]) => JSON.stringify(state) !== JSON.stringify(told[key] ?? null));
    states = {};
    Object.assign(told, Object.fromEntries(changed));
    return [canonical(all), changed];
  }
  return { model, now };
}

export default async ({ windows: many, steps }, data) => {
  const clock = new Clock();
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  Object.assign(globalThis, { setTimeout: clock.setTimeout, clearTimeout: clock.clearTimeout });
  try {
    const place = sharedPlace();
    const windows = Array.from({ length: many }, () => windowAt(place, data, clock));
    const settle = async () => {
      for (const { model } of windows) await model.settled();
    };
    await settle();
    for (const { now } of windows) now();
    const all = [];
    for (const step of steps) {
      if ("pass" in step) await clock.pass(step.pass * 1000, settle);
      else windows[step.window].model.send(step.message);
      await settle();
      all.push(windows.map(({ now }) => now()));
    }
    return all;
  } finally {
    Object.assign(globalThis, real);
  }
};
