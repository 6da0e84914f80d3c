/** What is said to the person whose journal it is: {code, values}, see `Notice` in journal/errors.py. */
import { fill } from "../shared/exercise.js";

/** The sentence of a notice with its marks filled, each by a value or another notice. */
export function inWords({ code, values = {} }, words) {
  if (!(code in words)) return code;
  const said = Object.entries(values).map(([name, value]) => [
    name,
    value?.code ? inWords(value, words) : value,
  ]);
  return fill(words[code], Object.fromEntries(said));
}

/** What an error of a journal says, a line for each of its notices. */
export const errorInWords = (error, words) =>
  (error.notices ?? [error]).map((notice) => inWords(notice, words)).join("\n");

/** The same notices, each once. */
export const eachOnce = (notices) => [
  ...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values(),
];
