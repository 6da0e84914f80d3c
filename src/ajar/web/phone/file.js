/** The notes as a file, in the form in which a journal is taken along (see keeping/exporting.py). */
import { h } from "../shared/form.js";
import { inWords, kept, said } from "./said.js";

// What turns a line around would make the file read as something else.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

const written = ({ items }, answers) => {
  const all = kept({ items }, answers);
  return items
    .filter((item) => item.id in all)
    .map((item) => ({
      item: item.id,
      question: inWords(item, all),
      answer: all[item.id],
      ...(item.cards ? { "in-words": said(item, all[item.id]) } : {}),
    }));
};

/** All that was answered, as text. */
export function notesFile(entries) {
  const all = Object.entries(entries)
    .filter(([, one]) => one.answers && written(one.question.exercise, one.answers).length)
    .map(([name, one]) => {
      const [exercise, moment = ""] = name.split(/@(.*)/s);
      return {
        exercise,
        moment,
        title: one.question.exercise.title,
        at: one.when,
        done: Boolean(one.done),
        confirmed: Boolean(one.done),
        answers: written(one.question.exercise, one.answers),
      };
    });
  const whole = { format: "ajar-journal", version: 1, entries: all };
  return (
    JSON.stringify(whole, null, 2).replace(
      TURNS,
      (turn) => `\\u${turn.charCodeAt(0).toString(16)}`,
    ) + "\n"
  );
}

/** Give a text to the browser, which puts it where downloads go. */
export function save(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
