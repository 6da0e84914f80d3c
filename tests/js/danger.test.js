import assert from "node:assert/strict";
import test from "node:test";
import { dangerNotice } from "../../src/ajar/web/shared/danger.js";

test("dangerNotice is the first match, or null", () => {
  const notices = { dying: { title: "Dying" }, home: { title: "Home" } };
  const data = { notices, kinds: { "violence-done": "home", suicide: "dying" } };
  assert.equal(dangerNotice([], data), null);
  const found = [{ kind: "violence-done" }, { kind: "suicide" }];
  assert.equal(dangerNotice(found, data), notices.dying);
});
