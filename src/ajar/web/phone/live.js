/** Listening to a room: each new state, and whether the room can be reached. */
import { backOff, pause, retryAfter } from "./pause.js";

const SILENCE = 50_000; // the room says something every 20 seconds
const FIRST = 8_000; // some networks hold a stream back: then the room is asked now and then

/**
 * @param {string} address   of the room's state
 * @param {{heard: (state: object) => void, reached: (now: boolean) => void, gone: () => void,
 *   introduce: () => object}} tell   `introduce` gives what the room is told of who listens, as headers
 */
export function listen(address, { heard, reached, gone, introduce }) {
  let streams = true; // whether the network lets a stream through
  let stopped = false;
  let failures = 0;
  let etag = null;
  let request = null;

  async function ask(path, headers) {
    request = new AbortController();
    const { signal } = request;
    const timer = setTimeout(() => request.abort(), FIRST);
    const answer = await fetch(path, {
      headers: { ...headers, ...introduce() },
      cache: "no-store",
      signal,
    }).finally(() => clearTimeout(timer));
    if (answer.ok || answer.status === 304) return answer;
    // Whoever else answers, such as a hotel's sign-in page, knows no word of ours.
    const problem = await answer.json();
    if (problem.error === "no-room") {
      stop();
      gone();
    }
    throw Object.assign(new Error(problem.error), { asked: retryAfter(answer) });
  }

  async function stream() {
    const answer = await ask(`${address}/events`, { Accept: "text/event-stream" });
    const reader = answer.body.getReader();
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
        hear(JSON.parse(data.slice(5)));
      }
    }
  }

  async function poll() {
    const answer = await ask(address, etag ? { "If-None-Match": etag } : {});
    if (answer.ok) hear(await answer.json());
    etag = answer.headers.get("ETag");
    arrived();
  }

  function hear(state) {
    if (state.ended) stop();
    arrived();
    heard(state);
  }

  function arrived() {
    failures = 0;
    reached(true);
  }

  async function keepOn() {
    while (!stopped) {
      let wait = Math.random() * 2000;
      try {
        // After a stream that failed, the room is asked once, so that no phone is left behind.
        if (streams && failures % 2 === 0) await stream();
        else {
          await poll();
          wait += 3000;
        }
      } catch (error) {
        if (stopped) return;
        if (!failures) reached(false);
        wait = backOff(failures++, error.asked);
      }
      if (!stopped) await pause(wait);
    }
  }

  function stop() {
    stopped = true;
    request.abort();
  }

  // A connection that was asleep may be dead and not know it.
  let left = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) left = Date.now();
    else if (Date.now() - left > 5000) request.abort();
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) request.abort();
  });
  window.addEventListener("offline", () => request.abort());
  keepOn();
}
