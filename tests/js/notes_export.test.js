import assert from "node:assert/strict";
import test from "node:test";
import { notesFile } from "../../src/ajar/web/phone/notes_export.js";

const CARDS = [{ id: "a", text: "First" }];
const question = {
  exercise: {
    title: "Needs",
    items: [
      { id: "cards", kind: "choice", ask: "Which?", cards: CARDS, own: "Other" },
      { id: "why", kind: "text", ask: "Why?" },
    ],
  },
};

test("notes are exported as a journal with every answer and its words", () => {
  const answers = { cards: { chosen: ["a"], own: "mine" }, why: "because" };
  const when = "2026-11-28T10:00:00+00:00";
  const file = notesFile({ "needs@before": { question, answers, when, done: true } });
  assert.ok(file.endsWith("}\n"));
  assert.deepEqual(JSON.parse(file), {
    format: "ajar-journal",
    version: 1,
    entries: [
      {
        exercise: "needs",
        moment: "before",
        title: "Needs",
        at: when,
        done: true,
        confirmed: true,
        answers: [
          {
            item: "cards",
            question: "Which?",
            answer: { chosen: ["a"], own: "mine" },
            "in-words": ["First", "mine"],
          },
          { item: "why", question: "Why?", answer: "because" },
        ],
      },
    ],
  });
});

test("private questions go where the workbook asks them, unless that is taken", () => {
  const mine = {
    "needs@for myself": { question: { ...question, own: true }, answers: { why: "x" } },
  };
  const moments = (entries) => JSON.parse(notesFile(entries)).entries.map(({ moment }) => moment);
  assert.deepEqual(moments(mine), [""]);
  const both = { "needs@": { question, answers: { why: "y" } }, ...mine };
  assert.deepEqual(moments(both), ["", "for myself"]);
});

test("unanswered questions are not exported", () => {
  const file = notesFile({ "needs@": { question, at: 1 }, "more@": { question, answers: {} } });
  assert.deepEqual(JSON.parse(file).entries, []);
});

test("characters that change text direction are escaped and restored", () => {
  const why = "\u202eevil\u2069";
  const file = notesFile({ "needs@": { question, answers: { why } } });
  assert.ok(!/[\u202a-\u202e\u2066-\u2069]/.test(file));
  assert.equal(JSON.parse(file).entries[0].answers[0].answer, why);
});
