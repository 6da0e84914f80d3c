import assert from "node:assert/strict";
import { test } from "node:test";
import "./browser.js";
import { markupIn, unpacked, withTexts } from "../../src/ajar/web/site/pages.js";

const text = { kind: "html", html: '<p><img src="#1" alt="A door"/></p>' };
const gate = { kind: "gate", html: "<p>Long</p>", short: "<p>Short</p>" };
const packed = {
  drawings: ["<svg></svg>", '<svg viewBox="0 0 9 9"></svg>'],
  exercises: { plan: { title: "A plan" } },
  help: [{ code: "US" }],
  notice: { kind: "notice" },
  pages: [
    { id: "a", blocks: [text, gate] },
    { id: "b", blocks: [{ kind: "exercise", key: "plan@" }, 1] },
  ],
};

test("drawings, forms, help and blocks that were there before are put in place", () => {
  const { pages, notice, drawings } = unpacked(packed);
  const [{ html }] = pages[0].blocks;
  const drawing = decodeURIComponent(html.match(/src="data:image\/svg\+xml,([^"]*)"/)[1]);
  assert.equal(drawing, packed.drawings[1]);
  assert.equal(pages[1].blocks[0].exercise.title, "A plan");
  assert.deepEqual(pages[1].blocks[1], gate);
  assert.deepEqual(notice.help, packed.help);
  assert.equal(drawings, undefined);
});

test("all that is shown of it may become elements", () => {
  const data = unpacked(packed);
  const known = markupIn(data);
  for (const markup of [data.pages[0].blocks[0].html, gate.html, gate.short])
    assert.ok(known.has(markup), markup);
});

test("texts that travel apart are put in their places", () => {
  const bare = { words: { a: "", b: "" }, help: ["US", "", null, 0, { note: "" }], drawings: [] };
  assert.deepEqual(withTexts({ bare, texts: ["One two", "", "Call 911", "Four five"] }), {
    words: { a: "One two", b: "" },
    help: ["US", "Call 911", null, 0, { note: "Four five" }],
    drawings: [],
  });
});
