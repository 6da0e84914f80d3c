import assert from "node:assert/strict";
import test from "node:test";
import {
  answerParts,
  countable,
  currentAnswers,
  moves,
} from "../../src/ajar/web/shared/answers.js";
import { cases } from "./cases.js";

// Answers that the form cannot produce are refused by the room, not by the phone.
for (const { name, exercise, answers, expected, refused } of cases("check_response"))
  if (!refused)
    test(`currentAnswers: ${name}`, () => {
      const answered = Object.entries(expected).filter(([, answer]) => answer !== null);
      // As text, because the order of the keys counts.
      assert.equal(
        JSON.stringify(currentAnswers(exercise, answers)),
        JSON.stringify(Object.fromEntries(answered)),
      );
    });

const CARDS = [
  { id: "a", text: "First" },
  { id: "b", text: "Second" },
];
const QUESTION = {
  exercise: {
    items: [
      { id: "ruler", kind: "ruler", ask: "How much?" },
      { id: "why", kind: "text", ask: "Why {ruler}?", after: "ruler", unless: 0 },
      { id: "cards", kind: "choice", ask: "Which?", said: "Which", cards: CARDS, own: "Other" },
      { id: "sort", kind: "sort", ask: "Sort", cards: CARDS, piles: [{ id: "p", text: "Pile" }] },
    ],
  },
  tallied: ["ruler", "cards"],
};

test("countable contains no typed words and only tallied items", () => {
  const answers = {
    ruler: 5,
    why: "my secret",
    cards: { chosen: ["b"], own: "my other secret" },
    sort: { a: "p" },
  };
  assert.deepEqual(countable(QUESTION, answers), { ruler: 5, cards: ["b", "~own"] });
});

test("countable is empty if everything was skipped", () => {
  assert.deepEqual(countable(QUESTION, { ruler: null, cards: { chosen: [], own: " " } }), {});
});

test("countable counts zero", () => {
  assert.deepEqual(countable(QUESTION, { ruler: 0 }), { ruler: 0 });
});

test("moves has only rulers that were counted both times", () => {
  const exercise = { items: [...QUESTION.exercise.items, { id: "more", kind: "ruler" }] };
  assert.deepEqual(moves({ exercise }, { ruler: 3, cards: ["a"] }, { ruler: 7, cards: [] }), {
    ruler: -4,
  });
  assert.deepEqual(moves({ exercise }, { ruler: 3 }, { more: 2 }), {});
  assert.deepEqual(moves({ exercise }, { ruler: 3 }, undefined), {});
});

test("answerParts marks private parts and fills questions with earlier answers", () => {
  const answers = { ruler: 5, why: " because ", cards: { chosen: ["a"], own: "" } };
  assert.deepEqual(answerParts(QUESTION, answers, "Stays here"), [
    { heading: "How much?", said: ["5"], words: [] },
    { heading: "Why 5?", said: ["because"], words: ["Stays here"] },
    { heading: "Which", said: ["First"], words: [] },
  ]);
});
