import assert from "node:assert/strict";
import { test } from "node:test";
import { LONGEST, packedNotes, START, unpackedNotes } from "../../src/ajar/web/shared/handover.js";

const notes = (size) =>
  JSON.stringify({
    format: "ajar-journal",
    version: 1,
    entries: [{ exercise: "plan", answers: "我们谈谈 💔 “ok” \u202e+/=".repeat(size) }],
  });

test("notes in any script arrive unchanged", async () => {
  for (const size of [0, 1, 50]) {
    const packed = await packedNotes(notes(size));
    assert.match(packed, /^[\w-]+$/, "an address may hold it as it is");
    assert.equal(await unpackedNotes(packed), notes(size));
  }
});

test("the notes of a meeting fit into a URL", async () => {
  const words = Array.from({ length: 3000 }, (_, n) => `word${(n * 7919) % 2500}`).join(" ");
  assert.ok((START + (await packedNotes(notes(1) + words))).length < LONGEST);
});

test("damaged, truncated or non-text data is ignored", async () => {
  const packed = await packedNotes(notes(3));
  for (const wrong of ["", "%", "no notes", packed.slice(0, 40), `x${packed}`])
    assert.equal(await unpackedNotes(wrong), "", wrong);
});

test("a short URL cannot exhaust the memory", async () => {
  const bomb = await packedNotes("a".repeat(40_000_000));
  assert.ok(bomb.length < 60_000);
  assert.equal(await unpackedNotes(bomb), "");
});
