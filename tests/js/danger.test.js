import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { dangerNotice, findDanger } from "../../src/ajar/web/shared/danger.js";

// Written by test_js.py: what a page gets, and what Python finds in each of many texts.
const { data, cases } = JSON.parse(readFileSync(process.env.DANGER_CASES, "utf8"));

test("findDanger finds the same as Python", () => {
  for (const { text, expected } of cases)
    assert.deepEqual(
      findDanger(text, data).map(({ kind, span }) => [kind, ...span]),
      expected,
      text,
    );
});

test("dangerNotice is the first that fits, and none where nothing was found", () => {
  assert.equal(dangerNotice([], data), null);
  const found = [{ kind: "violence-done" }, { kind: "suicide" }];
  assert.equal(dangerNotice(found, data), data.notices.dying);
});
