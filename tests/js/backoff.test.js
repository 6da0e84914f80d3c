import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { settle } from "./browser.js";

const { backOff, pause, retryAfter } = await import("../../src/ajar/web/shared/backoff.js");

/** The least and the most that a function returns, whatever the random numbers are. */
function bounds(compute) {
  const random = mock.method(Math, "random", () => 0);
  const least = compute();
  random.mock.mockImplementation(() => 1 - Number.EPSILON);
  const most = compute();
  random.mock.restore();
  return [least, Math.round(most)];
}

test("backOff doubles with each failure up to a limit, with 50 % jitter", () => {
  assert.deepEqual(
    bounds(() => backOff(0)),
    [250, 750],
  );
  assert.deepEqual(
    bounds(() => backOff(2)),
    [1000, 3000],
  );
  for (const failures of [4, 5, 50, 5000])
    assert.deepEqual(
      bounds(() => backOff(failures)),
      [4000, 12000],
    );
});

test("backOff spreads out the phones of a room", () => {
  const waits = Array.from({ length: 200 }, () => backOff(4));
  assert.ok(new Set(waits).size > 190);
  const early = waits.filter((wait) => wait < 8000).length;
  assert.ok(early > 50 && early < 150, `${early} of 200 in the first half`);
});

test("backOff is never shorter than the server asked for", () => {
  assert.deepEqual(
    bounds(() => backOff(0, 60_000)),
    [60_000, 60_000],
  );
});

test("retryAfter reads seconds, up to a minute", () => {
  const wait = (value) =>
    bounds(() => retryAfter(new Response("", { headers: value ? { "Retry-After": value } : {} })));
  assert.deepEqual(wait("10"), [10_000, 15_000]);
  assert.deepEqual(wait("86400"), [60_000, 90_000]);
  assert.deepEqual(wait("Wed, 21 Oct 2026 07:28:00 GMT"), [0, 0]);
  assert.deepEqual(wait(""), [0, 0]);
});

test("pause waits its time", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  let over = false;
  pause(4000).then(() => {
    over = true;
  });
  t.mock.timers.tick(3999);
  await settle();
  assert.equal(over, false);
  t.mock.timers.tick(1);
  await settle();
  assert.equal(over, true);
});

for (const [what, wake] of [
  ["the network comes back", () => window.dispatchEvent(new Event("online"))],
  ["the page is shown again", () => document.dispatchEvent(new Event("visibilitychange"))],
])
  test(`pause ends within a second if ${what}`, async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    let over = false;
    pause(60_000).then(() => {
      over = true;
    });
    wake();
    t.mock.timers.tick(1000);
    await settle();
    assert.equal(over, true);
  });

test("pause goes on while the page is hidden", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  t.after(() => {
    document.hidden = false;
  });
  let over = false;
  pause(60_000).then(() => {
    over = true;
  });
  document.hidden = true;
  document.dispatchEvent(new Event("visibilitychange"));
  t.mock.timers.tick(59_000);
  await settle();
  assert.equal(over, false);
});
