/** What happened and what to do, in the words of the kit. */
import { inJournal } from "../journal/errors.js";
import { fill } from "../shared/exercise.js";

/**
 * The words of an error or a note: of its code, with their marks filled, or those of all its notices.
 *
 * @param {{code?: string, values?: Record<string, any>, notices?: object[]}} error
 * @param {Record<string, string>} words
 * @param {string} otherwise   for an error that has no words
 */
export function problemText(error, words, otherwise = words["keep-failed"]) {
  const { code, values = {}, notices } = inJournal(error);
  if (notices) return notices.map((notice) => problemText(notice, words, otherwise)).join("\n");
  if (!Object.hasOwn(words, code ?? "")) return otherwise;
  const filled = Object.entries(values).map(([name, value]) => [
    name,
    value?.code ? problemText(value, words, otherwise) : value,
  ]);
  return fill(words[code], Object.fromEntries(filled));
}
