/** As much of a browser as the scripts without elements need. Import it before them. */
import { mock } from "node:test";

/** One of the two stores of a browser. */
class Store {
  getItem(name) {
    return this[name] ?? null;
  }
  setItem(name, text) {
    this[name] = `${text}`;
  }
  removeItem(name) {
    delete this[name];
  }
}

globalThis.document = Object.assign(new EventTarget(), { hidden: false });
globalThis.window = Object.assign(new EventTarget(), {
  localStorage: new Store(),
  sessionStorage: new Store(),
});

globalThis.history = {
  state: null,
  replaceState(state) {
    this.state = structuredClone(state);
  },
};

/** Empty both stores, and what the place in the tab's history has. */
export function clearStores() {
  window.localStorage = new Store();
  window.sessionStorage = new Store();
  history.state = null;
}

/** A question as a room sends it, with a text to write and a sort. */
export const question = (name) => ({
  id: 1,
  round: 1,
  name,
  open: true,
  tallied: ["sort"],
  exercise: {
    title: "Needs",
    why: "",
    private: "",
    items: [
      { id: "text", kind: "text", ask: "What?" },
      {
        id: "sort",
        kind: "sort",
        ask: "Where?",
        cards: [{ id: "a", text: "First" }],
        piles: [{ id: "p", text: "Pile" }],
      },
    ],
  },
});

const servers = new Map();
globalThis.fetch = async (path, options) => {
  const serve = servers.get(path.split("/")[2]);
  return serve ? serve(path, options) : new Promise(() => {}); // of a test that is over
};

/**
 * Serve a room until the test is over; return the address of its state and its requests.
 *
 * @param {(path: string, options: object) => Response | Promise<Response>} serve
 */
export function serveRoom(t, serve) {
  const code = `ROOM${servers.size}`;
  const requests = [];
  servers.set(code, (path, options) => {
    requests.push({ path, ...options });
    return serve(path, options);
  });
  t.after(() => servers.set(code, null));
  return { address: `api/rooms/${code}`, requests };
}

/** Let everything that needs no time happen. */
export const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

/** Stop the clock for good: loops of tests that are over must not keep the process. */
export const stopClock = () => mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1e12 });

/** Let so many milliseconds pass on the stopped clock, one second at a time. */
export async function pass(ms) {
  for (let left = ms; left > 0; left -= 1000) {
    mock.timers.tick(Math.min(left, 1000));
    await settle();
  }
}

/** A response with this as JSON; without it, a page that is not one of ours. */
export const response = (content, { status = 200, headers = {} } = {}) =>
  content === undefined
    ? new Response("<html>Sign in</html>", { status, headers })
    : Response.json(content, { status, headers });
