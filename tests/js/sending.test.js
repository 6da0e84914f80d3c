import assert from "node:assert/strict";
import test, { afterEach } from "node:test";
import { clearStores, pass, question, response, serveRoom, settle, stopClock } from "./browser.js";

const { notesOf } = await import("../../src/ajar/web/phone/notes.js");
const { sender } = await import("../../src/ajar/web/phone/sending.js");
const QUESTION = { id: 7, round: 2 };
const ANSWERS = { ruler: 5 };
stopClock();

afterEach(clearStores);

const withoutQuestion = (notes) => {
  const { question: _, ...rest } = notes.entry("needs@");
  return rest;
};

/** Send one answer to a room that responds like this, one after the other; the last one lasts. */
async function send(t, ...responses) {
  const { address, requests } = serveRoom(t, () => {
    const next = responses.length > 1 ? responses.shift() : responses[0];
    if (next instanceof Error) throw next;
    return next();
  });
  const notes = notesOf("ROOM");
  notes.update("needs@", { question: question("needs@") });
  let responded = 0;
  sender(address, notes, () => responded++).add("needs@", QUESTION, ANSWERS, {});
  await settle();
  return {
    address,
    notes,
    requests,
    bodies: () => requests.map(({ body }) => JSON.parse(body)),
    responded: () => responded,
  };
}

test("an answer is stored with its key before it is sent", async (t) => {
  const { address, notes, requests, bodies } = await send(t, () => new Promise(() => {}));
  const { sending } = notes.entry("needs@");
  assert.equal(requests.length, 1);
  assert.equal(requests[0].path, `${address}/answers`);
  assert.deepEqual(bodies(), [sending]);
  assert.deepEqual(sending, {
    question: 7,
    round: 2,
    key: notes.key("7.2"),
    answers: ANSWERS,
    moved: {},
  });
});

test("a counted answer is recorded and its key marked as used", async (t) => {
  const { notes, responded } = await send(t, () => response({}));
  assert.deepEqual(withoutQuestion(notes), {
    sending: null,
    added: { round: 2, answers: ANSWERS },
  });
  assert.equal(notes.isSpent("7.2"), true);
  assert.equal(responded(), 1);
});

for (const [outcome, error, status] of [
  ["late", "closed", 409],
  ["late", "no-room", 404],
  ["refused", "bad-request", 422],
])
  test(`${error} from the room is final, and the answer is ${outcome}`, async (t) => {
    const { notes, requests } = await send(t, () => response({ error }, { status }));
    await pass(60_000);
    assert.equal(requests.length, 1);
    assert.deepEqual(withoutQuestion(notes), { sending: null, [outcome]: 2 });
    assert.equal(notes.isSpent("7.2"), false);
  });

test("other errors are retried with the same key until the room responds", async (t) => {
  const { notes, bodies } = await send(
    t,
    new Error("no network"),
    () => response(undefined), // a sign-in page
    () => response(undefined, { status: 404 }),
    () => response({ error: "busy" }, { status: 503 }),
    () => response({ error: "slow-down" }, { status: 429 }),
    () => response({ error: "timeout" }, { status: 408 }),
    () => response({}),
  );
  await pass(90_000);
  assert.equal(bodies().length, 7);
  assert.equal(new Set(bodies().map(({ key }) => key)).size, 1);
  assert.ok(notes.entry("needs@").added);
});

test("repeated failures do not cause a storm of requests", async (t) => {
  t.mock.method(Math, "random", () => 0); // the shortest waits
  const { requests } = await send(t, new Error("no network"));
  await pass(60_000);
  // After 0.25, 0.5, 1 and 2 seconds, then every four seconds.
  assert.ok(requests.length > 10 && requests.length <= 20, `${requests.length} in a minute`);
});

test("Retry-After is respected", async (t) => {
  const { requests } = await send(t, () =>
    response({ error: "slow-down" }, { status: 429, headers: { "Retry-After": "50" } }),
  );
  await pass(49_000);
  assert.equal(requests.length, 1);
  await pass(40_000);
  assert.equal(requests.length, 2);
});

test("an unconfirmed answer is sent again after the page was closed, and only once", async (t) => {
  const { address, notes, bodies } = await send(t, () => new Promise(() => {}));
  const next = sender(address, notes, () => {});
  next.resume();
  next.resume();
  await settle();
  assert.equal(bodies().length, 2);
  assert.deepEqual(...bodies());
});

test("an answer forgotten while in flight stays forgotten", async (t) => {
  let respond;
  const { notes, responded } = await send(
    t,
    () =>
      new Promise((resolve) => {
        respond = () => resolve(response({}));
      }),
  );
  notes.forget();
  respond();
  await settle();
  assert.deepEqual(notes.all().entries, {});
  assert.equal(notes.isSpent("7.2"), true);
  assert.equal(responded(), 1);
});
