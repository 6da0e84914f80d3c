/**
 * The key for what this tab remembers of a visit until it is saved or left.
 *
 * Browsers write a tab's storage to the disk, where it stays long after it was removed. So only
 * sealed bytes go there. Their key is in memory alone: in the page and, while that is loaded again,
 * in the service worker, or in the server on this computer. Once the key is gone, nobody can read them.
 */
import { chacha20poly1305 } from "../built/ciphers.js";
import { joined, KEY_SIZE, NONCE_SIZE, random } from "../journal/format.js";
import { asBytes, asLetters } from "../shared/base64.js";
import { idly } from "../shared/idle.js";

const TAB = "tab"; // the name under which the key of this tab is asked for
const AGAIN = 20_000; // ms: a worker that hears nothing forgets after thirty seconds
const TRIAL = 4000; // bytes
const PATIENCE = 10_000; // ms for a worker's reply, which it may have to be started for

/**
 * A tab's storage in which every text is sealed.
 *
 * @param {{key: Uint8Array, hold: () => boolean}} visit
 *   `hold` sees to it that the key outlives the page, and returns whether it does
 */
export function sealed({ key, hold }, storage = () => window.sessionStorage) {
  function seal(text) {
    const nonce = random(NONCE_SIZE);
    const bytes = chacha20poly1305(key, nonce).encrypt(new TextEncoder().encode(text));
    return asLetters(joined(nonce, bytes));
  }
  idly(() => seal(" ".repeat(TRIAL))); // the first time is the slowest: let it not be an answer's
  return {
    getItem(name) {
      try {
        const bytes = asBytes(storage().getItem(name));
        const cipher = chacha20poly1305(key, bytes.slice(0, NONCE_SIZE));
        return new TextDecoder().decode(cipher.decrypt(bytes.slice(NONCE_SIZE)));
      } catch {
        return null; // nothing, or of a visit whose key is gone
      }
    },
    setItem(name, text) {
      storage().setItem(name, seal(text));
      if (!hold()) throw new Error("The key goes with the page.");
    },
    removeItem: (name) => storage().removeItem(name),
  };
}

/** Ask a worker for the key of a tab; null if it has none. */
const asked = (worker, tab) =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data);
    setTimeout(done, PATIENCE, null);
    worker.postMessage({ tab }, [port2]);
  });

/** The key that the worker of a site holds, from the first answer on. */
async function keyInWorker() {
  const known = window.sessionStorage.getItem(TAB);
  let registered = await navigator.serviceWorker?.getRegistration();
  let isOver = false; // whether the worker goes, or the person
  const worker = () => (isOver ? null : (registered?.active ?? null)); // a newer one may take its place
  const found = known && worker() && (await asked(worker(), known));
  const tab = known ?? asLetters(random(NONCE_SIZE));
  const key = found || random(KEY_SIZE);
  let isUsed = Boolean(found);
  const tell = () => {
    if (isUsed) worker()?.postMessage({ tab, hold: key });
  };
  setInterval(tell, AGAIN);
  document.addEventListener("visibilitychange", tell);
  window.addEventListener("pagehide", tell);
  navigator.serviceWorker?.ready.then((ready) => {
    registered = ready;
    tell();
  });
  return {
    key,
    hold() {
      if (!isUsed) window.sessionStorage.setItem(TAB, tab);
      isUsed = true;
      tell();
      return worker() !== null;
    },
    forget() {
      worker()?.postMessage({ tab, forget: true });
      isOver = true;
      isUsed = false;
      window.sessionStorage.removeItem(TAB);
    },
  };
}

/** The key that the server on this computer holds, at this address. */
async function keyOnServer(address) {
  const response = await fetch(address, { cache: "no-store" });
  if (!response.ok) throw new Error(`${response.status}`);
  return {
    key: asBytes((await response.json()).key),
    hold: () => true,
    forget: () => fetch(address, { method: "DELETE", keepalive: true }).catch(() => {}),
  };
}

/**
 * Return the key, and what sees to it that it outlives the page, or that nobody has it any more.
 *
 * @param {string} [server]   the address at which a server on this computer has it
 * @returns {Promise<{key: Uint8Array, hold: () => boolean, forget: () => void}>}
 */
export async function visitKey(server) {
  try {
    return await (server ? keyOnServer(server) : keyInWorker());
  } catch {
    return { key: random(KEY_SIZE), hold: () => false, forget() {} };
  }
}
