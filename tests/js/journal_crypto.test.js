import assert from "node:assert/strict";
import test from "node:test";
import { argon2id } from "../../src/ajar/web/built/ciphers.js";
import {
  costFor,
  costHere,
  Keys,
  LEAST_COST,
  MOST_COST,
} from "../../src/ajar/web/journal/crypto.js";
import { Header } from "../../src/ajar/web/journal/format.js";
import { CHEAP } from "./places.js";

const wrong = (error) => error.code === "journal-wrong-passphrase";

test("the cost of a guess is measured and stays between OWASP's minimum and a notebook's", async () => {
  assert.deepEqual(costFor(1), MOST_COST);
  assert.deepEqual(costFor(600), LEAST_COST);
  assert.deepEqual(costFor(60_000), LEAST_COST);
  for (let milliseconds = 1; milliseconds < 1000; milliseconds++) {
    const { memory, passes, lanes } = costFor(milliseconds);
    assert(memory >= 19 * 1024 && passes >= 2 && lanes === 1);
    assert(memory <= MOST_COST.memory && passes <= MOST_COST.passes);
    // No device is given more than 0.9 s to do unless it cannot do less.
    const takes = (milliseconds * memory * passes) / (LEAST_COST.memory * LEAST_COST.passes);
    assert(takes <= Math.max(900, milliseconds), `${milliseconds}`);
  }
  const clock = [1000, 1100];
  assert.deepEqual(await costHere(() => clock.shift()), costFor(100));
});

test("derived keys match argon2-cffi", async () => {
  const passphrase = new TextEncoder().encode("pässphrase".repeat(2000));
  const salt = Uint8Array.from({ length: 16 }, (_, n) => n);
  const cost = { memory: 257, passes: 3, lanes: 2 };
  const hex = (bytes) => Buffer.from(bytes).toString("hex");
  assert.equal(
    hex(await argon2id(passphrase, salt, { ...cost, size: 32 })),
    "fb1178b607a1a4a164bfe2a25c880799cc6ec613626f67f67ecc9022130671ff",
  );
});

test("the measured cost is stored in the header", async () => {
  const keys = await Keys.chosen("words", { memory: 16, passes: 2, lanes: 2 });
  const { cost } = await Header.fromBytes(await keys.begin().header.toBytes());
  assert.deepEqual(cost, { memory: 16, passes: 2, lanes: 2 });
});

test("the plain part of a header cannot be tampered with", async () => {
  const keys = await Keys.chosen("bound", CHEAP);
  const { header } = keys.begin();
  const { cost, salt, fileId, wrapped } = header;
  assert(keys.unlock(header));
  assert.throws(
    () => keys.unlock(new Header({ ...cost, passes: 2 }, salt, fileId, wrapped)),
    wrong,
  );
  assert.throws(() => keys.unlock(new Header(cost, salt, new Uint8Array(16), wrapped)), wrong);
});

test("a frame opens only in its place and file, and never after the key is discarded", async () => {
  const keys = await Keys.chosen("places", CHEAP);
  const { sealer } = keys.begin();
  const { sealer: other } = keys.begin();
  const inside = new Uint8Array(996).fill(7);
  const frame = sealer.seal(3, inside);
  assert.equal(frame.length, 1024);
  assert.deepEqual(sealer.open(3, frame), inside);
  assert.equal(sealer.open(4, frame), null);
  assert.equal(other.open(3, frame), null);
  assert.notDeepEqual(sealer.seal(3, inside), frame);
  sealer.forget();
  keys.forget();
  assert.throws(() => sealer.seal(3, inside));
  assert.throws(() => keys.begin());
});

test("too little memory is reported", async () => {
  const most = { memory: 2 ** 21, passes: 1, lanes: 1 }; // more than a page may ever have
  await assert.rejects(Keys.chosen("words", most), ({ code, values }) => {
    assert.deepEqual([code, values], ["journal-memory", { megabytes: 2048 }]);
    return true;
  });
});
