/** Formatting of values and typed text: the counterpart of content/text.py. */
import { asDay } from "./days.js";

// What Python calls blank, at either end. (`trim` takes a few other characters.)
const BLANK =
  "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const BLANK_ENDS = new RegExp(`^${BLANK}+|${BLANK}+$`, "g");
const WORD = /[\p{L}\p{N}_]+/gu;
const FIRST_WORD = /^[\p{L}\p{N}_]+/u;
const NAME_IN_PLACE = /\{([a-z][a-z0-9-]*)\}/;
const [ISOLATE, END_OF_ISOLATE] = ["\u2068", "\u2069"];
const QUOTES = { "“": "”", "„": "“", '"': '"', "«": "»", "‘": "’" };
const LOOSE = new RegExp(`[,;:،]|${BLANK}`); // what a sentence goes on after
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const UPPER = /^\p{Uppercase}/u;
const ENDS = /[.!?…؟。][\u2069”’"')»]*$/;
// Hebrew, Arabic and the other scripts that run from right to left, and marks that turn a line.
const RIGHT_TO_LEFT =
  /[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u;

/** The language of a page's words. */
export let spoken = "en-US";

/** Write days, numbers and lists from now on as in the language of a page's words. */
export const speak = ({ language = spoken }) => {
  spoken = language;
};

/** What a page shows, in the language and the direction of its words. */
export const inLanguage = (element, { language = "en", direction = "ltr" }) =>
  Object.assign(element, { lang: language, dir: direction });

/** What the moment of a check-in is called: a day is in words, and any other has its own name. */
export const momentIn = (words, moment) =>
  words[`moment-${moment}`] ?? (asDay(moment) ? dayInWords(moment) : moment);

/** Parts of a sentence as a list: “one, two, and three”. */
export const listed = (parts) => new Intl.ListFormat(spoken, { type: "conjunction" }).format(parts);

/** A day, written as YYYY-MM-DD, in the way that browsers write it. (A formatter made ahead would hold up the first page.) */
export const written = (day, options, language = spoken) =>
  new Date(`${day}T00:00Z`).toLocaleDateString(language, { timeZone: "UTC", ...options });

/** A text without the blanks around it. */
export const strip = (text) => text.replace(BLANK_ENDS, "");

/** A text for comparison without regard to case. */
export const folded = (text) => text.toLowerCase().toUpperCase();

/** The word that a text begins with; empty where it begins with something else. */
export const firstWord = (text) => text.match(FIRST_WORD)?.[0] ?? "";

/** A day, written as YYYY-MM-DD, in words: “November 23, 2026”. */
export function dayInWords(day, language = spoken) {
  if (language !== "en-US") return written(day, { dateStyle: "long" }, language);
  const [year, month, date] = day.split("-").map(Number); // a formatter holds up the first page
  return `${MONTHS[month - 1]} ${date}, ${year}`;
}

/** The day of the week of a day, written as YYYY-MM-DD: “Monday”. */
export const weekdayInWords = (day, language = spoken) =>
  written(day, { weekday: "long" }, language);

/**
 * A pattern such as “When {when}, I will {will}.” with a person's words in its places.
 *
 * Where they begin as the pattern does (“When we shout”), that part of it is left out; the words in
 * `alike` count as the same here. A comma at the end, and a full stop before one of the pattern's, are
 * dropped; any other end is not followed by a second mark. Words that run from right to left are
 * isolated, so that they do not reorder the words around them.
 */
export function fillSentence(pattern, typed, alike = []) {
  const parts = pattern.split(NAME_IN_PLACE);
  let made = "";
  for (let at = 0; at < parts.length - 1; at += 2) {
    const [before, name, after] = parts.slice(at, at + 3);
    const words = joined(strip(typed[name]), after);
    const lead = withoutRepeatedStart(before, words, alike);
    const begins = !lead && !made && UPPER.test(before);
    made += ENDS.test(made) ? lead.replace(/^,+/, "") : lead;
    made += isolated(begins ? capitalized(words) : words);
  }
  return ENDS.test(made) ? made : made + parts.at(-1);
}

/** A text without quotation marks that enclose all of it. */
export function unquoted(text) {
  const whole = strip(text);
  const [first, last, inner] = [whole.slice(0, 1), whole.slice(-1), whole.slice(1, -1)];
  const isQuoted = first in QUOTES && last === QUOTES[first] && strip(inner);
  return !isQuoted || inner.includes(first) || inner.includes(last) ? text : inner;
}

/** Words without the ending that clashes with what follows them in a sentence. */
function joined(typed, after) {
  let end = typed.length;
  while (end && LOOSE.test(typed[end - 1])) end -= 1;
  const kept = typed.slice(0, end) || typed;
  const isStop = after.startsWith(",") && kept.endsWith(".") && kept !== ".";
  const stopped = kept.slice(0, -1);
  // “10 p.m.” keeps its full stop.
  return isStop && !stopped.slice(stopped.lastIndexOf(" ") + 1).includes(".") ? stopped : kept;
}

/** A text with a capital at its beginning. */
export function capitalized(typed) {
  const [first = ""] = typed;
  return first.toUpperCase() + typed.slice(first.length);
}

/** “, then I will ” as “, then ” where the words begin with “I will” or “I’ll”. */
function withoutRepeatedStart(before, words, alike) {
  const first = folded(firstWord(words));
  if (!first) return before;
  const same = new Set(alike.map(folded));
  const isSame = (word) => word === first || (same.has(word) && same.has(first));
  for (const match of before.matchAll(WORD))
    if (isSame(folded(match[0]))) return before.slice(0, match.index);
  return before;
}

const isolated = (words) =>
  RIGHT_TO_LEFT.test(words) ? `${ISOLATE}${words}${END_OF_ISOLATE}` : words;
