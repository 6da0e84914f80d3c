/** A presenter's connection to the room: exchanges a ticket once, then listens and sends actions. */
import { backOff, pause } from "../shared/backoff.js";
import { listen } from "../shared/live.js";

/** A value that survives a reload; kept in memory only if the browser stores nothing. */
export function storedAs(name) {
  let kept = {};
  return {
    get() {
      try {
        return JSON.parse(window.sessionStorage.getItem(name)) ?? kept;
      } catch {
        return kept;
      }
    },
    set(value) {
      kept = value;
      try {
        window.sessionStorage.setItem(name, JSON.stringify(value));
      } catch {
        // it is remembered until the page is closed
      }
    },
  };
}

const pass = storedAs("ajar-presenter");

/** Forget the key: this page may do nothing in the room from now on. */
export const forget = () => pass.set({});

/** Why a page is refused: "used" or "ended"; or a failed action, with the room's error. */
export class Refused extends Error {}

/** The code and the ticket at the end of an address: `#K7PM4WXD.ticket`. */
export function ticketIn(hash) {
  const [, code, ticket] = /^#([A-Z0-9]+)\.([\w-]+)$/.exec(hash) ?? [];
  return code ? { code, ticket } : null;
}

/**
 * Enter with the ticket in the address, or with the key from before a reload.
 *
 * @returns {Promise<{code: string, key: string}>}
 * @throws {Refused} if the ticket was used, there is none, or the room has ended
 */
export async function enter(hash) {
  const given = ticketIn(hash);
  if (!given) {
    if (pass.get().key) return pass.get();
    throw new Refused("used");
  }
  const { code, ticket } = given;
  for (let failures = 0; ; failures++) {
    const response = await post(`api/rooms/${code}/presenters`, { ticket }).catch(() => null);
    if (response?.ok) {
      const { key } = await response.json();
      pass.set({ code, key });
      window.history.replaceState(null, "", window.location.pathname + window.location.search);
      return { code, key };
    }
    if ([401, 403, 404, 409, 410, 422].includes(response?.status)) {
      const { error } = await response.json().catch(() => ({}));
      throw new Refused(error === "no-room" ? "ended" : "used");
    }
    await pause(backOff(failures));
  }
}

const post = (path, body, headers = {}) =>
  fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
    cache: "no-store",
  });

/**
 * Follow a room: its deck and its panel, the newest of each.
 *
 * @param {{code: string, key: string}} pass
 * @param {{onChange: (now: {deck: object | null, way: object | null, panel: object}) => void,
 *   onReached: (now: boolean) => void, onGone: (why: string) => void}} callbacks
 */
export function follow({ code, key }, { onChange, onReached, onGone }) {
  const address = `api/rooms/${code}`;
  const headers = { Authorization: `Bearer ${key}` };
  const known = { deck: null, way: null, panel: null };
  let digest; // of the deck that is known, or that is being fetched
  let over = false;

  function gone(error) {
    over = true;
    forget();
    onGone(error === "no-room" ? "ended" : "used");
  }

  async function getDeck(wanted) {
    for (let failures = 0; digest === wanted && !over; failures++) {
      const response = await fetch(`${address}/deck`, { headers, cache: "no-store" }).catch(
        () => null,
      );
      if (response?.ok) {
        const { deck, way } = await response.json();
        if (digest === wanted) onChange(Object.assign(known, { deck, way }));
        return;
      }
      await pause(backOff(failures));
    }
  }

  function receive(panel) {
    if (panel.ended) {
      gone("no-room");
      return;
    }
    if (known.panel && panel.version < known.panel.version) return;
    known.panel = panel;
    const newest = panel.stage?.deck ?? null;
    if (newest !== digest) {
      digest = newest;
      getDeck(newest);
    }
    onChange(known);
  }

  async function press(path, body = {}) {
    let response = await post(`${address}/${path}`, body, headers);
    // Where the room was too busy nothing was done, so the same press may be sent again.
    for (let failures = 0; response.status === 503 && failures < 4; failures++) {
      await pause(backOff(failures));
      response = await post(`${address}/${path}`, body, headers);
    }
    const said = await response.json();
    if (response.ok) receive(said);
    else if (["no-room", "key"].includes(said.error)) gone(said.error);
    else throw new Refused(said.error);
  }

  const stop = listen(`${address}/panel`, 0, {
    onState: receive,
    onReached,
    onGone: gone,
    introduce: () => headers,
    last: ["no-room", "key"],
  });
  return {
    step: (step, more = {}) => press("stage", { step, ...more }),
    /** Make a picture that lets another phone in, as a remote of its own. */
    async invite() {
      const base = new URL(".", window.location.href).href.replace(/\/$/, "");
      const tickets = `${address}/tickets${window.location.search}`; // in the language of this page
      const response = await post(tickets, { kind: "remote", base }, headers);
      const said = await response.json();
      if (!response.ok) throw new Refused(said.error);
      return said.scan;
    },
    ask: ({ id }, act, body) => press(`questions/${id}/${act}`, body),
    leave() {
      over = true;
      stop();
    },
  };
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Whether a browser can open an address of the room: not one of the kernel's own computer, where
 * the notebook comes from another one, as on a hub or a Binder.
 *
 * @param {string} address   "" where nothing listens
 * @param {{protocol: string, hostname: string}} page   where the notebook is; a notebook program
 *   that is not a web page runs on the person's own computer, or forwards its addresses
 */
export function canOpen(address, page) {
  if (!address) return false;
  const isElsewhere = page.protocol.startsWith("http") && !LOOPBACK.test(page.hostname);
  return !(isElsewhere && LOOPBACK.test(new URL(address).hostname));
}

/** The room's clock, in seconds since 1970, as far as this page knows it. */
export function roomClock() {
  let ahead = 0;
  return {
    set: (now) => {
      ahead = now - Date.now() / 1000;
    },
    now: () => Date.now() / 1000 + ahead,
  };
}
