/** Text made of values, and of what a person typed: the twin of content/text.py. */

// What Python calls blank, at either end. (`trim` takes a few other characters.)
const BLANK =
  "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const BLANK_ENDS = new RegExp(`^${BLANK}+|${BLANK}+$`, "g");
const WORD = /[\p{L}\p{N}_]+/gu;
const FIRST_WORD = /^[\p{L}\p{N}_]+/u;
const NAME_IN_PLACE = /\{([a-z][a-z0-9-]*)\}/;
const [ISOLATE, END_OF_ISOLATE] = ["\u2068", "\u2069"];
const ENDS = /[.!?…؟。][\u2069”’"')»]*$/;
// Hebrew, Arabic and the other scripts that run from right to left, and marks that turn a line.
const RIGHT_TO_LEFT =
  /[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u;

/** A text without the blanks around it. */
export const strip = (text) => text.replace(BLANK_ENDS, "");

/** A text for comparison without regard to case. */
export const folded = (text) => text.toLowerCase().toUpperCase();

/** The word that a text begins with; empty where it begins with something else. */
export const firstWord = (text) => text.match(FIRST_WORD)?.[0] ?? "";

/** A day, written as YYYY-MM-DD, in words: “November 23, 2026”. */
export const dayInWords = (day, language = "en-US") =>
  new Date(`${day}T00:00Z`).toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });

/**
 * A pattern such as “When {when}, I will {will}.” with a person's words in its places.
 *
 * They stay as they were typed. If they begin as the pattern does (“When we shout”), that part of it
 * is left out. A full stop that was typed is not followed by another mark. Words that run from right
 * to left are isolated, so that they do not reorder the words around them.
 */
export function fillSentence(pattern, typed) {
  const parts = pattern.split(NAME_IN_PLACE);
  const end = parts.pop();
  let made = "";
  for (let at = 0; at < parts.length; at += 2) {
    const words = strip(typed[parts[at + 1]]);
    const lead = withoutRepeatedStart(parts[at], words);
    made += (ENDS.test(made) ? lead.replace(/^,+/, "") : lead) + isolated(words);
  }
  return ENDS.test(made) ? made : made + end;
}

/** “, then I will ” as “, then ” where the words begin with “I will” or “I’ll”. */
function withoutRepeatedStart(before, words) {
  const first = folded(firstWord(words));
  if (!first) return before;
  for (const match of before.matchAll(WORD))
    if (folded(match[0]) === first) return before.slice(0, match.index);
  return before;
}

const isolated = (words) =>
  RIGHT_TO_LEFT.test(words) ? `${ISOLATE}${words}${END_OF_ISOLATE}` : words;
