import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { ownSentences } from "../../src/ajar/web/shared/own_sentences.js";

const { exercises } = JSON.parse(readFileSync(process.env.SITE_DATA, "utf8")); // written by test_js.py
const ANSWERS = {
  reframing: { notice: "you left", feel: "Alone", ask: "sit with me?" },
  "open-question": { question: { chosen: ["hardest"], own: "" } },
  "first-step": { step: { chosen: ["course"], own: "" } },
  "shared-goals": { goals: { "calm-talk": "both", chores: "mine" } },
};
const answered = (name) =>
  ANSWERS[name] ? { exercise: exercises[name], answers: ANSWERS[name] } : null;
const found = (...takes) => ownSentences({ takes }, answered);

test("a message is split into sentences", () =>
  assert.deepEqual(found({ exercise: "reframing" }), [
    "I notice you left.",
    "I feel alone.",
    "Would you be willing to sit with me?",
  ]));

test("an answer is one sentence without quotation marks and with one leading capital", () =>
  assert.deepEqual(
    found(
      { exercise: "open-question", item: "question", say: "{words}." },
      { exercise: "first-step", item: "step", say: "We could try: {words}." },
      { exercise: "shared-goals", item: "goals", pile: "both", say: "Both: {words}." },
    ),
    [
      "What about it would be hardest for you?",
      "We could try: a class or a workshop.",
      "Both: one calm talk a week.",
    ],
  ));

test("each sentence appears once, and unanswered or unsuitable ones do not", () => {
  const question = { exercise: "open-question", item: "question", say: "{words}." };
  assert.equal(found(question, question).length, 1);
  assert.deepEqual(found({ exercise: "needs", item: "needs", say: "{words}." }), []);
  const odd = () => ({ exercise: exercises.reframing, answers: { notice: 7 } });
  assert.deepEqual(ownSentences({ takes: [{ exercise: "reframing" }] }, odd), []);
  assert.deepEqual(ownSentences({}, answered), []);
});
