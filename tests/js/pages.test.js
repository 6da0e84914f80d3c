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

test("drawings, forms, help and repeated blocks are put in place", () => {
  const { pages, notice, drawings } = unpacked(packed);
  const [{ html }] = pages[0].blocks;
  const drawing = decodeURIComponent(html.match(/src="data:image\/svg\+xml,([^"]*)"/)[1]);
  assert.equal(drawing, packed.drawings[1]);
  assert.equal(pages[1].blocks[0].exercise.title, "A plan");
  assert.deepEqual(pages[1].blocks[1], gate);
  assert.deepEqual(notice.help, packed.help);
  assert.equal(drawings, undefined);
});

test("all markup that is shown is allowed", () => {
  const data = unpacked(packed);
  const known = markupIn(data);
  for (const markup of [data.pages[0].blocks[0].html, gate.html, gate.short])
    assert.ok(known.has(markup), markup);
});

test("texts that are sent separately are put in place", () => {
  const bare = { words: { a: "", b: "" }, help: ["US", "", null, 0, { note: "" }], drawings: [] };
  assert.deepEqual(withTexts({ bare, texts: ["One two", "", "Call 911", "Four five"] }), {
    words: { a: "One two", b: "" },
    help: ["US", "Call 911", null, 0, { note: "Four five" }],
    drawings: [],
  });
});

/** Where a browser with these languages is sent from an address: "" where it stays. */
async function sentTo({ languages, search = "", lang = "en", pages }) {
  let to = "";
  const added = [];
  const shown = {
    document: {
      currentScript: { dataset: { pages: JSON.stringify(pages) } },
      documentElement: { lang, dataset: { first: "notes.json" } },
      createElement: () => ({}),
      head: { append: (element) => added.push(element.href) },
    },
    navigator: { languages },
    location: {
      search,
      hash: "#3",
      replace(address) {
        to = address;
      },
    },
  };
  const before = Object.keys(shown).map((name) => [
    name,
    Object.getOwnPropertyDescriptor(globalThis, name),
  ]);
  for (const [name, value] of Object.entries(shown))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  await import(`../../src/ajar/web/site/choose.js?${Math.random()}`);
  for (const [name, was] of before)
    if (was) Object.defineProperty(globalThis, name, was);
    else delete globalThis[name];
  assert.deepEqual(added, to ? [] : ["notes.json"], "only the chosen language is loaded");
  return to;
}

test("the first page is in the browser's language unless the URL names one", async () => {
  const pages = { en: "./?en", es: "es.html", "pt-BR": "pt-BR.html" };
  assert.equal(await sentTo({ languages: ["es-MX", "en"], pages }), "es.html#3");
  assert.equal(await sentTo({ languages: ["fr", "pt-BR"], pages }), "pt-BR.html#3");
  assert.equal(await sentTo({ languages: ["en-US", "es"], pages }), "");
  assert.equal(await sentTo({ languages: ["fr"], pages }), "");
  assert.equal(await sentTo({ languages: ["es"], search: "?en", pages }), "");
  assert.equal(await sentTo({ languages: ["en"], lang: "es", pages }), "", "a chosen page stays");
});
