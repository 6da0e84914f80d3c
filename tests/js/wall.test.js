import assert from "node:assert/strict";
import test from "node:test";
import "./browser.js";

const { pressesOf } = await import("../../src/ajar/web/notebook/room.js");
const { clock, firstSlide, nextSlide, optional, planned, timeLeft } = await import(
  "../../src/ajar/web/wall/agenda.js"
);
const { answeredOf, heldBack } = await import("../../src/ajar/web/wall/counts.js");
const { waitingFor } = await import("../../src/ajar/web/wall/dialogs.js");
const { actOf } = await import("../../src/ajar/web/wall/keys.js");
const { nodes, textIn } = await import("../../src/ajar/web/wall/nodes.js");
const { canOpen, ticketIn } = await import("../../src/ajar/web/wall/connection.js");
const { title } = await import("../../src/ajar/web/wall/titles.js");
const { groupsOf, wasRevealed } = await import("../../src/ajar/web/wall/units.js");

// ---- The agenda ----

const deck = {
  parts: [
    { title: "Welcome", minutes: 10, optional: false },
    { title: "Sort", minutes: 20, optional: true },
    { title: "Talk", minutes: 5, optional: true },
    { title: "Close", minutes: 10, optional: false },
  ],
  slides: [{ part: 0 }, { part: 1 }, { part: 1 }, { part: 2 }, { part: 3 }],
};
const stage = (slide, more = {}) => ({ slide, began: 1000, dropped: [], ...more });
const at = (minutes) => 1000 + 60 * minutes;

test("parts are planned one after the other, and omitted parts take no time", () => {
  assert.deepEqual(
    planned(deck.parts, [1]).map(({ start, end }) => [start / 60, end / 60]),
    [
      [0, 10],
      [10, 10],
      [10, 15],
      [15, 25],
    ],
  );
});

for (const [what, slide, minutes, late] of [
  ["on time within a part", 1, 12, 0],
  ["on time to its last second", 1, 30, 0],
  ["behind once the part should be over", 1, 34, 4],
  ["ahead before the part should begin", 1, 7, -3],
  ["on time half a minute after it", 1, 30.5, 0],
])
  test(`a meeting is ${what}`, () => {
    assert.equal(clock(deck, stage(slide), at(minutes)).late, late);
  });

test("omitting a part ends the meeting earlier and helps a late one catch up", () => {
  const before = clock(deck, stage(4), at(50));
  const after = clock(deck, stage(4, { dropped: [2] }), at(50));
  assert.equal(before.ends, at(45));
  assert.equal(after.ends, at(40));
  assert.equal(clock(deck, stage(3), at(38)).late, 3);
  assert.equal(clock(deck, stage(4, { dropped: [1, 2] }), at(20)).late, 0);
});

test("the preview of the next slide is what Next leads to", () => {
  const slides = [{ part: 0 }, { part: 1 }, { part: 2, kind: "moves" }, { part: 3 }];
  const checkIn = (snapshot) => ({ name: "check-in@opening", units: [{ snapshot }] });
  const next = (slide, more, questions = []) =>
    nextSlide({ slides }, { stage: stage(slide, more), questions });
  assert.equal(next(0), 1);
  assert.equal(next(0, { dropped: [1] }), 3);
  assert.equal(next(1, {}, [checkIn(null)]), 3, "nothing of a check-in was shown");
  const shown = checkIn({ counts: [7] });
  assert.equal(next(1, {}, [checkIn(null), shown]), 3, "one check-in was on the slide before");
  assert.equal(next(1, {}, [shown, shown]), 2);
  assert.equal(next(1, { blank: true }), 1, "the first press shows the wall again");
  assert.equal(next(1, { join: true }), 1);
  assert.equal(next(3), null);
  assert.equal(firstSlide(deck, 3), 4);
});

test("a meeting that has not begun is neither ahead nor behind", () => {
  const { begun, late, ends } = clock(deck, stage(0, { began: null }), at(90));
  assert.deepEqual({ begun, late, ends }, { begun: false, late: 0, ends: at(90 + 45) });
  assert.equal(clock(deck, null, at(0)), null);
});

test("only upcoming parts can be omitted", () => {
  assert.deepEqual(
    optional(deck, stage(2)).map(({ title }) => title),
    ["Talk"],
  );
  assert.deepEqual(
    optional(deck, stage(0, { dropped: [2] })).map(({ title, dropped }) => [title, dropped]),
    [
      ["Sort", false],
      ["Talk", true],
    ],
  );
});

test("a timer shows whole minutes, rounded up, and stops while paused", () => {
  const left = (timer, now) => timeLeft(timer, now, 9);
  assert.deepEqual(left({ ends: at(9), left: null }, at(0)), {
    minutes: 9,
    over: false,
    paused: false,
    share: 1,
  });
  assert.equal(left({ ends: at(9), left: null }, at(2.99)).minutes, 7);
  assert.equal(left({ ends: at(9), left: null }, at(3)).share, 6 / 9);
  assert.equal(left({ ends: null, left: 61 }, at(500)).minutes, 2);
  assert.equal(left({ ends: null, left: 61 }, at(500)).paused, true);
  assert.equal(left({ ends: at(9), left: null }, at(10)).over, true);
  assert.equal(left(null, at(0)), null);
});

// ---- Titles of charts ----

const words = new Proxy(
  {
    "wall-most": "{ruler} at {low} to {high}.",
    "wall-most-two": "{ruler} at {low} to {high}, {other} too.",
    "wall-most-all": "all at {low} to {high}.",
    "wall-sorted": "{card} in {pile}.",
    "wall-sorted-two": "{card} and {other} in {pile}.",
    "wall-sorted-many": "{n} of {all} in {pile}.",
    "wall-spread": "{ruler} spread.",
    "wall-spread-two": "{ruler} and {other} spread.",
    "wall-chosen": "most {card}.",
    "wall-chosen-top": "top {card}.",
    "wall-chosen-top-two": "top {card} and {other}.",
  },
  { get: (known, name) => known[name] ?? name },
);

const unit = (kind, id, counts, more = {}) => ({
  id,
  kind,
  item: id.split("/")[0],
  heading: "What might it be?",
  card: `Long words of ${id}.`,
  values: counts.map((_, at) => `value ${at}`),
  bands: counts.map(() => 1),
  snapshot: { fine: false, counts },
  withheld: null,
  ...more,
});
const held = (one, why) => ({ ...one, snapshot: null, withheld: why });
const ruler = (id, counts, more = {}) =>
  unit("ruler", id, counts, {
    values: "0 1 2 3 4 5 6 7 8 9 10".split(" "),
    bands: [4, 3, 4],
    ...more,
  });
const titleOf = (units, items = []) => title(groupsOf({ units }, items)[0], words);

test("the title of rulers says where most answers are and which are spread out", () => {
  const rulers = (...counts) =>
    titleOf(["importance", "confidence", "readiness"].map((id, at) => ruler(id, counts[at])));
  assert.equal(
    rulers([1, 2, 6], [3, 3, 3], [2, 4, 3]),
    "ruler-importance at 7 to 10. What might it be? and ruler-readiness spread.",
  );
  assert.equal(
    rulers([1, 2, 6], [1, 1, 7], [2, 4, 3]),
    "ruler-importance at 7 to 10, ruler-confidence too. What might it be? spread.",
  );
  assert.equal(rulers([1, 2, 6], [1, 1, 7], [0, 0, 9]), "all at 7 to 10.");
  assert.equal(rulers([3, 3, 3], [3, 3, 3], [3, 3, 3]), "wall-spread-all");
});

test("exactly half is not most", () => {
  assert.equal(titleOf([ruler("importance", [4, 0, 4])]), "wall-spread-all");
});

test("a ruler by single numbers is described in bands like the others", () => {
  const fine = [0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3];
  const shown = ruler("importance", [0, 0, 0], { snapshot: { fine: true, counts: fine } });
  assert.equal(titleOf([shown]), "ruler-importance at 7 to 10.");
  assert.deepEqual(groupsOf({ units: [shown] }, [])[0].shown[0].counts, [0, 0, 12]);
});

const items = [
  {
    id: "sort",
    cards: "abc".split("").map((id) => ({ id, text: `Text ${id}`, short: `Card ${id}` })),
  },
];
const sorted = (id, counts) => unit("sort", `sort/${id}`, counts);

test("a show of hands is charted for the cards that were counted", () => {
  const asked = sorted("a", [2, 0]);
  const others = ["b", "c"].map((id) => ({
    ...sorted(id, [0, 0]),
    snapshot: null,
    withheld: null,
  }));
  const [group] = groupsOf({ units: [asked, ...others], hands: 2 }, items);
  assert.deepEqual(
    group.shown.map(({ name }) => name),
    ["Card a"],
  );
});

test("the title of a sort uses each card's short name", () => {
  const likely = [5, 1];
  const spread = [3, 3];
  assert.equal(
    titleOf([sorted("a", likely), sorted("b", spread)], items),
    "“Card a” in “value 0”.",
  );
  assert.equal(
    titleOf([sorted("a", likely), sorted("b", likely), sorted("c", spread)], items),
    "“Card a” and “Card b” in “value 0”.",
  );
  assert.equal(
    titleOf([sorted("a", likely), sorted("b", likely), sorted("c", likely)], items),
    "3 of 3 in “value 0”.",
  );
  assert.equal(
    titleOf([sorted("a", [1, 5]), sorted("b", spread)], items),
    "“Card a” in “value 1”.",
  );
  assert.equal(titleOf([sorted("a", spread)], items), "wall-sorted-spread");
});

test("no summary is given while a card is withheld", () => {
  const cards = [sorted("a", [3, 3]), held(sorted("b", [6, 0]), "alike")];
  assert.equal(titleOf(cards, items), "What might it be?");
  const chosen = [unit("card", "sort/a", [3, 6]), held(unit("card", "sort/b", [9, 0]), "alike")];
  assert.equal(titleOf(chosen, items), "What might it be?");
});

test("the title of a choice names the majority or the most frequent card", () => {
  const choice = (...counts) => titleOf([unit("choice", "sort", counts)]);
  assert.equal(choice(5, 2, 2), "most “value 0”.");
  assert.equal(choice(4, 3, 2), "top “value 0”.");
  assert.equal(choice(1, 4, 4), "top “value 1” and “value 2”.");
  assert.equal(choice(3, 3, 3), "wall-chosen-spread");
});

test("a revealed question shows so even if everything is withheld", () => {
  const units = [sorted("a", [1, 1])];
  assert.equal(wasRevealed({ units }), true);
  assert.equal(wasRevealed({ units: [held(units[0], "too-few")] }), true);
  assert.equal(wasRevealed({ units: [held(units[0], null)] }), false);
});

test("rulers share a chart, other items have one each, and a slide shows only its own", () => {
  const units = [ruler("a", [1, 2, 3]), ruler("b", [1, 2, 3]), sorted("a", [1, 1])];
  const groups = (shown) =>
    groupsOf({ units }, shown).map(({ kind, shown }) => [kind, shown.length]);
  assert.deepEqual(groups([]), [
    ["ruler", 2],
    ["sort", 1],
  ]);
  assert.deepEqual(groups(items), [["sort", 1]]);
});

test("the wall waits for people only while a question is open", () => {
  const panel = { joined: 9 };
  const units = [{ kind: "ruler" }];
  assert.equal(waitingFor({ state: "open", answered: 7, units }, panel), 2);
  assert.equal(waitingFor({ state: "open", answered: 9, units }, panel), 0);
  assert.equal(waitingFor({ state: "open", answered: 12, units }, { joined: 0 }), 0);
  assert.equal(waitingFor({ state: "closed", answered: 7, units }, panel), 0);
  assert.equal(waitingFor(undefined, panel), 0);
});

test("nobody is waited for or counted at a question whose answers stay on the phones", () => {
  const typed = { state: "open", answered: 0, units: [] };
  const words = { "wall-answered-of": "{n} of {of} answered" };
  assert.equal(waitingFor(typed, { joined: 9 }), 0);
  assert.equal(answeredOf(typed, { joined: 9 }, words), "");
  assert.equal(answeredOf({ ...typed, units: [{}] }, { joined: 9 }, words), "0 of 9 answered");
});

// ---- Keys ----

/** Something on the page; `is` are the kinds of element that it or what is around it is. */
const target = (...is) => ({
  closest: (selector) => selector.split(/, ?/).some((one) => is.includes(one)),
  matches: (selector) => selector.split(/, ?/).some((one) => is.includes(one)),
});
const press = (key, more = {}) => actOf({ key, target: target("body"), ...more });

for (const [act, ...keys] of [
  ["next", "ArrowRight", "ArrowDown", "PageDown", " "],
  ["back", "ArrowLeft", "ArrowUp", "PageUp", "Backspace"],
  ["first", "Home"],
  ["last", "End"],
  ["blank", "b", "B", "."],
  ["full", "f", "F"],
  ["open", "o"],
  ["close", "c"],
  ["reveal", "r", "R"],
  ["larger", "+"],
  ["smaller", "-"],
  ["keys", "?"],
])
  test(`${keys.join(" ")}: ${act}`, () => {
    for (const key of keys) assert.equal(press(key), act);
  });

test("keys do nothing while typing, with a modifier, or when held down", () => {
  for (const where of ["input", "textarea", "select", "dialog[open]"])
    assert.equal(press("r", { target: target(where) }), undefined);
  const editor = target("[contenteditable]:not([contenteditable=false])");
  assert.equal(press("r", { target: editor }), undefined);
  for (const modifier of ["ctrlKey", "metaKey", "altKey", "repeat"])
    assert.equal(press("r", { [modifier]: true }), undefined);
  assert.equal(press("x"), undefined);
  assert.equal(press("r", { target: target("dialog") }), "reveal", "a closed one is on its way");
});

test("space presses a button focused with Tab, and means next after a click", () => {
  assert.equal(press(" ", { target: target("button:focus-visible") }), undefined);
  assert.equal(press(" ", { target: target("button") }), "next");
  assert.equal(press("PageDown", { target: target("button:focus-visible") }), "next");
});

// ---- Words of the deck, and the way in ----

test("only tags and pictures allowed on a slide are created", (t) => {
  const made = (tag) => ({
    tag,
    attributes: {},
    children: [],
    setAttribute(name, value) {
      this.attributes[name] = value;
    },
    append(...children) {
      this.children.push(...children);
    },
  });
  t.after(() => {
    delete document.createElement;
    delete document.createTextNode;
  });
  document.createElement = made;
  document.createTextNode = (text) => text;
  const shown = (trees) =>
    nodes(trees).map(function plain(node) {
      return node.tag ? [node.tag, node.attributes, ...node.children.map(plain)] : node;
    });
  const src = "data:image/svg+xml;base64,PHN2Zy8+";
  assert.deepEqual(shown([["p", { onclick: "x()", style: "y" }, "a ", ["strong", {}, "b"]]]), [
    ["p", {}, "a ", ["strong", {}, "b"]],
  ]);
  assert.deepEqual(
    shown([
      ["script", {}, "x"],
      ["a", { href: "https://x.test" }, "y"],
    ]),
    ["x", "y"],
  );
  assert.deepEqual(shown([["img", { src, alt: "A door" }]]), [["img", { src, alt: "A door" }]]);
  assert.deepEqual(shown([["img", { src: "https://x.test/a.svg" }]]), []);
});

test("text is extracted from trees without their elements", () => {
  assert.equal(textIn([["p", {}, "a ", ["strong", {}, "b"]], "c"]), "a bc");
});

test("a URL grants access only by a code and a ticket", () => {
  assert.deepEqual(ticketIn("#K7PM4WXD.a-B_9"), { code: "K7PM4WXD", ticket: "a-B_9" });
  for (const other of ["", "#", "#K7PM4WXD", "#K7PM4WXD.", "#.abc", "#../x.abc", "#K7PM4WXD.a/b"])
    assert.equal(ticketIn(other), null);
});

test("a separate wall window is offered if the browser can open one", () => {
  const page = (address) => new URL(address);
  const here = "http://127.0.0.1:8080/wall#K7PM4WXD.ticket";
  assert.ok(canOpen(here, page("http://127.0.0.1:8700/lab")));
  assert.ok(canOpen(here, page("http://localhost:8888/lab")));
  assert.ok(canOpen(here, page("vscode-webview://1a2b")));
  assert.ok(!canOpen(here, page("https://hub.mybinder.org/user/ajar/lab")));
  assert.ok(canOpen("https://rooms.example.org/wall#K7PM4WXD.t", page("https://hub.example.org/")));
  assert.ok(!canOpen("", page("http://127.0.0.1:8700/lab")));
});

// ---- What is held back ----

const named = {
  "room-withheld-of": "{items}: {why}",
  "room-withheld-some": "{n} of {all} held.",
  "room-withheld-alike": "Alike.",
};
const rulerOf = (heading, withheld, kind = "ruler") => ({
  kind,
  heading,
  card: "",
  snapshot: withheld ? null : { counts: [1, 2, 3] },
  withheld,
});

test("withheld results are named, or counted if there are more than two", () => {
  const [first, second, third] = ["Importance", "Confidence", "Readiness"].map((name) =>
    rulerOf(name, "alike"),
  );
  const moves = [rulerOf("Importance", null, "move")];
  assert.equal(heldBack([rulerOf("Importance", null), second], named), "Confidence: Alike.");
  assert.equal(heldBack([first, second, third, ...moves], named), "3 of 3 held. Alike.");
  assert.equal(heldBack([rulerOf("Importance", null)], named), "");
  const card = { ...second, card: "People would talk." };
  assert.equal(heldBack([card], named), "People would talk: Alike.");
});

// ---- A question in a section's own notebook ----

const room = { room: "open" };
const inside = { room: "open", inside: true };
const asked = (more = {}) => ({
  state: "ready",
  answered: 0,
  hands: 0,
  may_reset: true,
  units: [{ snapshot: null, withheld: null }],
  ...more,
});
const closed = (more) => asked({ state: "closed", answered: 9, ...more });
const revealed = { may_reset: false, units: [{ snapshot: {} }] };
for (const [when, state, presses, question = asked()] of [
  ["no room is open", { room: "none", ways: ["room", "inside"] }, ["room", "inside"]],
  ["nobody was asked", room, ["open", "hands"]],
  ["nothing of it is counted", room, ["open"], asked({ units: [] })],
  ["nobody has answered yet", room, ["close"], asked({ state: "open" })],
  ["phones answer", room, ["close", "reveal", "reset"], asked({ state: "open", answered: 3 })],
  ["phones have answered", room, ["open", "reveal", "reset"], closed()],
  ["it was revealed", room, ["open", "reveal"], closed(revealed)],
  ["there are no phones", inside, ["hands"]],
  ["there are no phones, and nothing is counted", inside, [], asked({ units: [] })],
  ["hands were counted", inside, ["hands", "reveal", "reset"], asked({ answered: 9, hands: 9 })],
  ["hands were shown", inside, [], asked({ answered: 9, hands: 9, ...revealed })],
])
  test(`only possible actions are offered where ${when}`, () => {
    assert.deepEqual(pressesOf(state, question), presses);
  });
