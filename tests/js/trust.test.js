import assert from "node:assert/strict";
import { test } from "node:test";
import "./browser.js";
import { setMarkup } from "../../src/ajar/web/shared/markup.js";
import { isPicture, trustOnly } from "../../src/ajar/web/site/trust.js";

const inPicture = (inside) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

test("shapes and text are allowed in a picture", () => {
  for (const inside of [
    "",
    '<g class="axis"><path d="M0 0h9" stroke="var(--ajar-ink)"/><text x="1" y="2">7 &amp; more</text></g>',
    '<text>\n  <tspan text-anchor="end">Opening</tspan>\n</text>',
  ])
    assert.ok(isPicture(inPicture(inside)), inside);
});

test("scripts, loads and styles are not allowed in a picture", () => {
  for (const inside of [
    "<script>alert(1)</script>",
    '<g onclick="alert(1)"/>',
    '<g OnClick="alert(1)"/>',
    '<image href="https://example.org/x.png"/>',
    '<use xlink:href="#x"/>',
    '<path style="fill:red"/>',
    "<g onclick=alert(1)>",
    "<foreignObject><b>x</b></foreignObject>",
    "<style>*{}</style>",
    "<a><text>x</text></a>",
    '<g class="a" / onload="x">',
  ])
    assert.ok(!isPicture(inPicture(inside)), inside);
  assert.ok(!isPicture("<img src=x onerror=alert(1)>"));
  assert.ok(!isPicture("<b>bold</b>"));
});

test("a long text is checked quickly", () => {
  const begun = performance.now();
  isPicture(`${inPicture("<g ".repeat(20_000))}${' a="1"'.repeat(20_000)}`);
  assert.ok(performance.now() - begun < 2000);
});

test("only the page's own markup, pictures and worker are trusted", () => {
  const known = "<p>Words of <em>ours</em></p>";
  const element = {};
  setMarkup(element, "<b>anything</b>"); // in a notebook nobody looks
  const allowed = trustOnly(new Set([known, undefined]), ["sw.js"]);
  for (const markup of [known, inPicture("<g/>"), ""]) {
    setMarkup(element, markup);
    assert.equal(element.innerHTML, markup);
  }
  for (const markup of ["<p>Words of <em>ours</em> and more</p>", "<b>bold</b>", "<img src=x>"])
    assert.throws(() => setMarkup(element, markup), TypeError);
  assert.equal(allowed("sw.js"), "sw.js");
  for (const address of ["other.js", "./sw.js", "https://example.org/sw.js"])
    assert.throws(() => allowed(address), TypeError);
});
