/**
 * A page, or the server of its place, ends without warning at any moment: nothing that was saved is
 * lost, and the journal opens.
 */
import assert from "node:assert/strict";
import test from "node:test";
import { joined } from "../../src/ajar/web/journal/format.js";
import { Store } from "../../src/ajar/web/journal/store.js";
import { CHEAP, create, FaultyPlace, MemoryPlace, PHRASE, said } from "./places.js";

const KILLS = 200;
const DIED = Symbol("died");

/** Numbers from 0 to 1 that are the same each time. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A place that from the given call on never answers: it ended before it did what it was asked, after
 * that or, as a disk may, in the middle. And a way to wait for what happens first, an end or that.
 */
function dying(place, call, moment) {
  let calls = 0;
  let die;
  const death = new Promise((resolve) => {
    die = () => resolve(DIED);
  });
  const faulty = new FaultyPlace(place, async (name, step, [bytes]) => {
    if (++calls < call) return step();
    if (calls === call && moment === "after") await step();
    if (calls === call && moment === "half-way" && name === "append")
      place.put(joined(place.bytes, bytes.slice(0, bytes.length / 2 - 100)));
    die();
    return new Promise(() => {});
  });
  return { faulty, unlessItDies: (work) => Promise.race([work, death]) };
}

/** An act at random: what it does to a store, and what is there and opens it after that. */
function anyAct(random, words, phrase, number) {
  const any = (choices) => choices[Math.floor(random() * choices.length)];
  const key = `${any("abcdef")}@`;
  const kind = random();
  if (kind < 0.15) {
    const { [key]: _, ...left } = words;
    const without = (entries) => entries.filter((entry) => entry.key !== key);
    const act = async (store) => store.rewrite(without(await store.entries()));
    return { act, words: left, phrase };
  }
  if (kind < 0.25) {
    const next = `phrase ${number}`;
    const act = (store) => store.changePassphrase(next, { cost: CHEAP });
    return { act, words, phrase: next };
  }
  const text = any("xyz").repeat(any([1, 30, 1500]));
  return {
    act: (store) => store.append(said(key, text)),
    words: { ...words, [key]: text },
    phrase,
  };
}

/** What a place has, for whichever of these passphrases opens it. */
async function found(place, phrases) {
  for (const phrase of phrases) {
    const store = await Store.open(place, phrase).catch(() => null);
    if (!store) continue;
    assert.equal(store.damage, null);
    const entries = await store.entries();
    return { phrase, words: Object.fromEntries(entries.map((one) => [one.key, one.response.x])) };
  }
  return null;
}

for (const moment of ["before", "half-way", "after"])
  test(`${KILLS} kills ${moment} a step lose nothing that was saved`, async () => {
    const random = numbers(moment.length);
    const place = new MemoryPlace();
    await create(place);
    let now = { words: {}, phrase: PHRASE };
    let inTheAct = 0;
    let saved = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { faulty, unlessItDies } = dying(place, 2 + Math.floor(random() * 6), moment);
      const possible = [now];
      const store = await unlessItDies(Store.open(faulty, now.phrase));
      for (let number = 0; store !== DIED && possible.length === 1; number++) {
        const { act, ...next } = anyAct(random, now.words, now.phrase, `${kill} ${number}`);
        if ((await unlessItDies(act(store))) === DIED) {
          possible.push(next);
          inTheAct++;
        } else {
          now = next;
          possible[0] = now;
          saved++;
        }
      }
      now = await found(
        place,
        possible.map(({ phrase }) => phrase),
      );
      assert(now, `kill ${kill}: it opens`);
      const alike = ({ words, phrase }) => same(words, now.words) && phrase === now.phrase;
      assert(possible.some(alike), `kill ${kill}: it has what was saved`);
    }
    assert(inTheAct > KILLS / 2, "kills should come in the middle of an act");
    assert(saved > KILLS);
  });

const same = (one, other) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
