import assert from "node:assert/strict";
import test from "node:test";
import {
  AnswerError,
  checkResponse,
  fits,
  isEmpty,
  said,
} from "../../src/ajar/web/shared/response.js";
import { cases } from "./cases.js";

for (const { name, item, answers, expected } of cases("answer_in_words"))
  test(`said: ${name}`, () => assert.deepEqual(said(item, answers), expected));

for (const { name, exercise, answers, expected, refused } of cases("check_response"))
  test(`checkResponse: ${name}`, () => {
    const form = { ...exercise, ids: exercise.items.map(({ id }) => id) };
    if (refused) assert.throws(() => checkResponse(form, answers), AnswerError);
    // As text, because the order of the keys counts.
    else assert.equal(JSON.stringify(checkResponse(form, answers)), JSON.stringify(expected));
    assert.equal(fits(form, answers), !refused);
  });

test("answers to items of the other setting are dropped without an error", () => {
  const form = { ids: ["theirs", "mine"], items: [{ id: "mine", kind: "text", ask: "?" }] };
  assert.deepEqual(checkResponse(form, { theirs: "x", mine: "y" }), { theirs: null, mine: "y" });
  assert.throws(() => checkResponse(form, { nobodys: "x" }), { code: "unknown-items" });
});

test("isEmpty: a response without answers", () => {
  assert.ok(isEmpty({ a: null }));
  assert.ok(!isEmpty({ a: null, b: 0 }));
});
