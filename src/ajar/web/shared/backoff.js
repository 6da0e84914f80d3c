/**
 * Waiting before the next attempt. A whole room of phones loses its Wi-Fi at one moment and gets it
 * back at one moment: random delays spread their requests.
 */
const wakers = new Set();
const wakeAll = () => {
  if (!document.hidden) for (const wake of [...wakers]) wake(Math.random() * 1000);
};
window.addEventListener("online", wakeAll);
window.addEventListener("pageshow", wakeAll);
document.addEventListener("visibilitychange", wakeAll);

/** Wait this many milliseconds, or less if the network or the person comes back in the meantime. */
export const pause = (ms) =>
  new Promise((resolve) => {
    let timer;
    const finish = () => {
      wakers.delete(wake);
      resolve();
    };
    const wake = (soon) => {
      clearTimeout(timer);
      timer = setTimeout(finish, Math.min(soon, ms));
    };
    wakers.add(wake);
    timer = setTimeout(finish, ms);
  });

/**
 * How long to wait after so many failures in a row: exponential, with jitter.
 *
 * @param {number} failures   before this one, from 0
 * @param {number} requested   milliseconds that the server asked for
 * @returns {number} milliseconds: from 250 to 750 at first, from 4,000 to 12,000 in the end, and
 *   never less than the server asked for
 */
export const backOff = (failures, requested = 0) =>
  Math.max(requested, Math.min(8000, 500 * 2 ** failures) * (0.5 + Math.random()));

/** The `Retry-After` of a response in milliseconds: at most a minute, and up to half as much more. */
export const retryAfter = (response) =>
  Math.min(60, Number(response.headers.get("Retry-After")) || 0) * 1000 * (1 + Math.random() / 2);
