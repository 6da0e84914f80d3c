/** Listening to a room: each new state, and whether the room can be reached. */
import { backOff, pause, retryAfter } from "./backoff.js";

const SILENCE = 50_000; // the room sends something every 20 seconds
const FIRST = 8_000; // some networks hold back streams: then the room is polled

/**
 * Listen to a room until it ends.
 *
 * @param {string} address   of the room's state
 * @param {number} version   of the state that the page shows already; an older one is ignored
 * @param {{onState: (state: object) => void, onReached: (now: boolean) => void,
 *   onGone: (error: string) => void, introduce: () => object, last?: string[]}} callbacks
 *   `introduce` returns the headers that tell the room who is listening; `last` are the errors
 *   after which it is pointless to ask again
 * @returns {() => void} stops listening
 */
export function listen(
  address,
  version,
  { onState, onReached, onGone, introduce, last = ["no-room"] },
) {
  let newest = version;
  let streams = true; // whether the network lets a stream through
  let stopped = false;
  let failures = 0;
  let etag = null;
  let request = null;

  async function ask(path, headers) {
    request = new AbortController();
    const { signal } = request;
    const timer = setTimeout(() => request.abort(), FIRST);
    const response = await fetch(path, {
      headers: { ...headers, ...introduce() },
      cache: "no-store",
      signal,
    }).finally(() => clearTimeout(timer));
    if (response.ok || response.status === 304) return response;
    // Anything else that responds, such as a hotel's sign-in page, does not send our errors.
    const problem = await response.json();
    if (last.includes(problem.error)) {
      stop();
      onGone(problem.error);
    }
    throw Object.assign(new Error(problem.error), { requested: retryAfter(response) });
  }

  async function stream() {
    const response = await ask(`${address}/events`, { Accept: "text/event-stream" });
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    for (let text = "", first = true; ; ) {
      const timer = setTimeout(
        () => {
          streams &&= !first;
          request.abort();
        },
        first ? FIRST : SILENCE,
      );
      const { done, value } = await reader.read().finally(() => clearTimeout(timer));
      if (done && first) throw new Error();
      if (done) return;
      const events = (text + decoder.decode(value, { stream: true })).split("\n\n");
      text = events.pop();
      for (const event of events) {
        const data = event.split("\n").find((line) => line.startsWith("data:"));
        if (!data) continue;
        first = false;
        receive(JSON.parse(data.slice(5)));
      }
    }
  }

  async function poll() {
    const response = await ask(address, etag ? { "If-None-Match": etag } : {});
    if (response.ok) receive(await response.json());
    etag = response.headers.get("ETag");
    arrived();
  }

  function receive(state) {
    arrived();
    if (state.version < newest) return; // an older response that took longer
    newest = state.version;
    if (state.ended) stop();
    onState(state);
  }

  function arrived() {
    failures = 0;
    onReached(true);
  }

  async function keepListening() {
    while (!stopped) {
      let wait = Math.random() * 2000;
      try {
        // After a failed stream the room is polled once, so that no phone is left behind.
        if (streams && failures % 2 === 0) await stream();
        else {
          await poll();
          wait += 3000;
        }
      } catch (error) {
        if (stopped) return;
        if (!failures) onReached(false);
        wait = backOff(failures++, error.requested);
      }
      if (!stopped) await pause(wait);
    }
  }

  function stop() {
    stopped = true;
    request?.abort();
  }

  // A connection of a phone that was asleep may be dead without any sign of it.
  let left = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) left = Date.now();
    else if (Date.now() - left > 5000) request.abort();
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) request.abort();
  });
  window.addEventListener("offline", () => request.abort());
  keepListening();
  return stop;
}
