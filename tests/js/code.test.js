import assert from "node:assert/strict";
import test from "node:test";
import { lettersInAddress, lettersOf } from "../../src/ajar/web/phone/code.js";
import { read } from "./cases.js";

for (const { typed, expected } of read("code"))
  test(`lettersOf: ${JSON.stringify(typed)}`, () => assert.equal(lettersOf(typed), expected));

test("an address is read whether encoded or impossible to decode", () => {
  const address = encodeURIComponent("\uff2b7PM 4WXD)");
  assert.equal(lettersInAddress({ pathname: `/services/room/${address}` }), "K7PM4WXD");
  assert.equal(lettersInAddress({ pathname: "/%E0%A4%A" }), "E0A4A");
  assert.equal(lettersInAddress({ pathname: "/" }), "");
});
