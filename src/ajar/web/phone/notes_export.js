/** The notes as a file, in the format of an exported journal (see journal/export.py). */

import { currentAnswers, questionOf } from "../shared/answers.js";
import { h } from "../shared/form.js";
import { said } from "../shared/response.js";

// Characters that change the direction of a line could make the file read as something else.
const BIDIRECTIONAL = /[\u202a-\u202e\u2066-\u2069]/g;

const exported = ({ items }, answers) => {
  const current = currentAnswers({ items }, answers);
  return items
    .filter((item) => item.id in current)
    .map((item) => ({
      item: item.id,
      question: questionOf(item, current),
      answer: current[item.id],
      ...(item.cards ? { "in-words": said(item, current[item.id]) } : {}),
    }));
};

/** All entries that have answers, as the text of a JSON file. */
export function notesFile(entries) {
  const answered = Object.entries(entries)
    .filter(([, entry]) => entry.answers && exported(entry.question.exercise, entry.answers).length)
    .map(([name, entry]) => {
      const [exercise, rest = ""] = name.split(/@(.*)/s);
      // What only the person was asked belongs where the workbook asks it.
      const moment = entry.question.own && !entries[`${exercise}@`] ? "" : rest;
      return {
        exercise,
        moment,
        title: entry.question.exercise.title,
        at: entry.when,
        done: Boolean(entry.done),
        confirmed: Boolean(entry.done),
        answers: exported(entry.question.exercise, entry.answers),
      };
    });
  const journal = { format: "ajar-journal", version: 1, entries: answered };
  const text = JSON.stringify(journal, null, 2).replace(
    BIDIRECTIONAL,
    (mark) => `\\u${mark.charCodeAt(0).toString(16)}`,
  );
  return `${text}\n`;
}

/** Hand a text to the browser as a download. */
export function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
