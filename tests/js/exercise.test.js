import assert from "node:assert/strict";
import test from "node:test";
import { cardsToShow, fill, isAsked, stillShown } from "../../src/ajar/web/shared/exercise.js";
import { ignoreSecondPress } from "../../src/ajar/web/shared/form.js";
import { cases } from "./cases.js";

for (const { name, item, answers, expected } of cases("is_asked"))
  test(`isAsked: ${name}`, () => assert.equal(isAsked(item, answers), expected));

for (const { name, item, answers, expected } of cases("shown_cards"))
  test(`cardsToShow: ${name}`, () => {
    const shown = cardsToShow(item, answers).map(({ id }) => id);
    assert.deepEqual(shown, expected);
  });

test("fill replaces marks by numbers and text", () => {
  assert.equal(fill("{n} of {all}: {a-b}", { n: 0, all: 3, "a-b": "x" }), "0 of 3: x");
  assert.equal(fill("{n+1} is more than {n}", { n: 9 }), "10 is more than 9");
});

test("fill leaves marks without a value, and does not fill marks inside a value", () => {
  const values = { list: ["a"], none: null, text: "7", name: "{n}", n: 1 };
  assert.equal(fill("{other} {list} {none}", values), "{other} {list} {none}");
  assert.equal(fill("{text+1} {other+1} {N} {}", values), "{text+1} {other+1} {N} {}");
  assert.equal(fill("{name} and $& {n}", values), "{n} and $& 1");
});

test("stillShown drops cards that are no longer shown, and only from a choice among piles", () => {
  const [a, b] = [{ id: "a" }, { id: "b" }];
  const answer = { chosen: ["a", "b"], own: "mine" };
  const among = { among: { item: "sort", piles: ["yes"] }, cards: [b] };
  assert.deepEqual(stillShown(among, answer), { chosen: ["b"], own: "mine" });
  assert.equal(stillShown({ cards: [a] }, answer), answer);
  assert.equal(stillShown(among, null), null);
});

test("a second press on Done does not reach the button that replaced it", () => {
  const place = { detail: 1, clientX: 40, clientY: 700 };
  const reached = (press, timeStamp = 1100) => {
    const page = new EventTarget();
    globalThis.addEventListener = page.addEventListener.bind(page);
    ignoreSecondPress({ ...place, timeStamp: 1000 });
    const event = Object.assign(new Event("click", { cancelable: true }), press);
    return page.dispatchEvent(Object.defineProperty(event, "timeStamp", { value: timeStamp }));
  };
  assert(!reached({ ...place, detail: 2 }));
  assert(!reached({ ...place, clientX: 50, clientY: 690 }), "a finger is not that exact");
  assert(reached({ ...place, clientX: 90 }), "it is in another place");
  assert(reached({ ...place, detail: 0 }), "it comes from a key");
  assert(reached(place, 1600), "it comes later");
});
