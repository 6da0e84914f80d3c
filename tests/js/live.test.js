import assert from "node:assert/strict";
import { setMaxListeners } from "node:events";
import test, { mock } from "node:test";
import { pass, response, serveRoom, settle, stopClock } from "./browser.js";

setMaxListeners(0, document, window); // each test leaves its listeners behind, as no page does
stopClock();
const { listen } = await import("../../src/ajar/web/shared/live.js");
const encoder = new TextEncoder();

/** A response that streams events, and what writes to it. */
function streamed(signal) {
  let controller;
  const body = new ReadableStream({
    start(c) {
      controller = c;
    },
  });
  signal?.addEventListener("abort", () => {
    try {
      controller.error(new DOMException("aborted", "AbortError"));
    } catch {
      // it has ended already
    }
  });
  return {
    response: new Response(body, { headers: { "Content-Type": "text/event-stream" } }),
    write: (text) => controller.enqueue(encoder.encode(text)),
    event: (state) => controller.enqueue(encoder.encode(`data: ${JSON.stringify(state)}\n\n`)),
    close: () => controller.close(),
  };
}

/** Listen to a room; `serve` responds to a request. */
async function listening(t, serve, { version = 1 } = {}) {
  t.mock.method(Math, "random", () => 0);
  const { address, requests } = serveRoom(t, serve);
  const seen = { address, requests, states: [], reached: [], gone: 0 };
  listen(address, version, {
    onState: (state) => seen.states.push(state),
    onReached: (now) => seen.reached.push(now),
    onGone: () => seen.gone++,
    introduce: () => ({ "Ajar-Phone": "key" }),
  });
  await settle();
  return seen;
}

const versions = ({ states }) => states.map(({ version }) => version);

test("each event of the stream is a new state", async (t) => {
  let stream;
  const seen = await listening(t, (_, { signal }) => {
    stream = streamed(signal);
    return stream.response;
  });
  assert.equal(seen.requests[0].path, `${seen.address}/events`);
  assert.equal(seen.requests[0].headers["Ajar-Phone"], "key");
  stream.event({ version: 2 });
  stream.write(": the room is still there\n\n");
  stream.write('data: {"version"');
  await settle();
  stream.write(": 3}\n\n");
  await settle();
  assert.deepEqual(versions(seen), [2, 3]);
  assert.deepEqual(seen.reached, [true, true]);
});

test("an older state never replaces a newer one", async (t) => {
  let stream;
  const seen = await listening(
    t,
    (_, { signal }) => {
      stream = streamed(signal);
      return stream.response;
    },
    { version: 5 },
  );
  stream.event({ version: 4 }); // older than the page itself
  stream.event({ version: 6 });
  stream.event({ version: 5 });
  stream.event({ version: 6, again: true }); // the same is harmless
  await settle();
  assert.deepEqual(versions(seen), [6, 6]);
  assert.deepEqual(seen.reached, [true, true, true, true], "an old state is a sign of life, too");
});

test("a room that ended is not polled again", async (t) => {
  let stream;
  const seen = await listening(t, (_, { signal }) => {
    stream = streamed(signal);
    return stream.response;
  });
  stream.event({ version: 2, ended: true });
  await settle();
  await pass(120_000);
  assert.equal(seen.requests.length, 1);
  assert.deepEqual(versions(seen), [2]);
});

test("a room that no longer exists is gone and not polled again", async (t) => {
  const seen = await listening(t, () => response({ error: "no-room" }, { status: 404 }));
  await pass(120_000);
  assert.equal(seen.gone, 1);
  assert.equal(seen.requests.length, 1);
});

test("a sign-in page does not end the room", async (t) => {
  const seen = await listening(t, () => response(undefined, { status: 404 }));
  await pass(20_000);
  assert.equal(seen.gone, 0);
  assert.ok(seen.requests.length > 2);
  assert.deepEqual(seen.reached, [false], "said once, not with each failure");
});

test("the room is polled once after a failed stream", async (t) => {
  const seen = await listening(t, (path) => {
    if (path.endsWith("/events")) throw new Error("no network");
    return response({ version: 2 }, { headers: { ETag: '"2"' } });
  });
  await pass(1000);
  assert.deepEqual(versions(seen), [2]);
  assert.deepEqual([...new Set(seen.reached)], [false, true]);
});

test("the room is polled every few seconds if streams are blocked", async (t) => {
  const seen = await listening(t, (path, { headers, signal }) => {
    if (path.endsWith("/events")) return streamed(signal).response; // and never an event
    return headers["If-None-Match"] === '"2"'
      ? new Response(null, { status: 304, headers: { ETag: '"2"' } })
      : response({ version: 2 }, { headers: { ETag: '"2"' } });
  });
  await pass(30_000);
  const polls = seen.requests.filter(({ path }) => path === seen.address);
  assert.ok(polls.length > 4, `${polls.length} polls`);
  assert.equal(seen.requests.length - polls.length, 1, "one stream is enough to know");
  assert.deepEqual(versions(seen), [2], "a state that is the same is not sent again");
});

test("repeated failures do not cause a storm of requests", async (t) => {
  const seen = await listening(t, () => {
    throw new Error("no network");
  });
  await pass(60_000);
  // After 0.25, 0.5, 1 and 2 seconds, then every four seconds.
  const { length } = seen.requests;
  assert.ok(length > 10 && length <= 20, `${length} in a minute`);
});

test("a silent stream is reopened", async (t) => {
  let opened = 0;
  const seen = await listening(t, (_, { signal }) => {
    const stream = streamed(signal);
    opened++;
    stream.event({ version: 2 });
    return stream.response;
  });
  await pass(49_000);
  assert.equal(opened, 1);
  await pass(3000);
  assert.ok(seen.requests.length > 1);
});

test("a phone that wakes up does not trust its old connection", async (t) => {
  const aborted = [];
  await listening(t, (_, { signal }) => {
    signal.addEventListener("abort", () => aborted.push(true));
    const stream = streamed(signal);
    stream.event({ version: 2 });
    return stream.response;
  });
  const show = (hidden) => {
    document.hidden = hidden;
    document.dispatchEvent(new Event("visibilitychange"));
  };
  show(true);
  mock.timers.tick(4000);
  show(false);
  assert.equal(aborted.length, 0, "a glance at something else");
  show(true);
  mock.timers.tick(6000);
  show(false);
  assert.equal(aborted.length, 1);
});
