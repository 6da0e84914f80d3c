/**
 * Waiting. A whole room of phones loses its Wi-Fi at one moment and has it back at one moment:
 * chance keeps them from coming all at once.
 */
const waking = new Set();
const wakeAll = () => {
  if (!document.hidden) for (const wake of [...waking]) wake(Math.random() * 1000);
};
window.addEventListener("online", wakeAll);
window.addEventListener("pageshow", wakeAll);
document.addEventListener("visibilitychange", wakeAll);

/** Wait so many milliseconds; less long if the network or the person comes back meanwhile. */
export const pause = (ms) =>
  new Promise((resolve) => {
    let timer;
    const go = () => {
      waking.delete(wake);
      resolve();
    };
    const wake = (soon) => {
      clearTimeout(timer);
      timer = setTimeout(go, Math.min(soon, ms));
    };
    waking.add(wake);
    timer = setTimeout(go, ms);
  });

/** How long to wait after so many failures in a row, or as long as the server asked for. */
export const backOff = (failures, asked = 0) =>
  Math.max(asked, Math.min(8000, 500 * 2 ** failures) * (0.5 + Math.random()));

/** What `Retry-After` says, in milliseconds, and no more than a minute. */
export const retryAfter = (answer) =>
  Math.min(60, Number(answer.headers.get("Retry-After")) || 0) * 1000 * (1 + Math.random() / 2);
