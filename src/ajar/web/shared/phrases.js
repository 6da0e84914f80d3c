/** The notation of phrases and weights in materials/danger/ and materials/coach/; the twin of language/phrases.py. */

const ZERO = "W".charCodeAt(0); // a weight is written as a letter: this one is 0, the next one 1
const NEXT = "a".charCodeAt(0); // a weight that follows at once
const FAR = "~".charCodeAt(0); // a weight that is farther away
const SPREAD = 31; // for a hash of letters
const WITHIN = 2_147_483_647;
const GAP = 4; // how many words the three dots of a phrase stand for at most
const WORD = "[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*";
const TOKEN = new RegExp(`(${WORD})|[.…]+|[!?;\\n]`, "gu");
const UNSPOKEN = /[\u0300-\u036f'’‘ʼ]/g;
const PART = /\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;

/** Lists as regular expressions, by name; each may name those before it. */
export function listsOf(lists) {
  const ready = {};
  for (const [name, phrase] of Object.entries(lists)) ready[name] = pattern(phrase, ready);
  return ready;
}

/** What fits one of the phrases, where it is tried; see `matches`. */
export const anyOf = (phrases, lists) =>
  new RegExp(phrases.map((phrase) => pattern(phrase, lists)).join("|"), "y");

/** Where a pattern fits, beginning with a word. (Old browsers cannot look behind them in a pattern.) */
export function matches(pattern, line) {
  const found = [];
  for (let start = 0; start < line.length; ) {
    pattern.lastIndex = start;
    const match = pattern.exec(line);
    if (match) found.push([start, pattern.lastIndex]);
    start = match ? pattern.lastIndex : line.indexOf(" ", start) + 1 || line.length;
  }
  return found;
}

/** A line of plain words with blanks, “_”, for the words that fit a pattern. */
export function blanked(pattern, line) {
  let rest = line;
  for (const [start, end] of matches(pattern, line))
    rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^ ]/g, "_") + rest.slice(end);
  return rest;
}

/** Weights that are written as rows of letters. */
export const weightsIn = (rows) => [...rows.join("")].map((letter) => letter.charCodeAt(0) - ZERO);

/** Weights by their place, where most are 0 and are only counted, as rows of letters. */
export function weightsAt(gaps, rows) {
  const weights = new Map();
  const letters = weightsIn(rows);
  let place = 0;
  for (const letter of gaps.join("")) {
    const gap = letter.charCodeAt(0);
    place += gap - NEXT;
    if (gap !== FAR) weights.set(place++, letters[weights.size]);
  }
  return weights;
}

/** A number for a feature, the same in both languages. */
export function hashed(feature) {
  let number = 0;
  for (const letter of feature) number = (number * SPREAD + letter.codePointAt(0)) % WITHIN;
  return number;
}

/** A phrase as a regular expression over words that are each followed by a space. */
function pattern(phrase, lists) {
  const parts = phrase.match(PART) ?? [];
  const written = parts.map((part) => {
    if (part === "(" || part === "[") return "(?:(?:";
    if (part === ")") return "))";
    if (part === "]") return "))?";
    if (part === "|") return "|";
    if (part === "...") return `(?:[^ .]+ ){0,${GAP}}`;
    return part[0] === "<" ? lists[part.slice(1, -1)] : word(part);
  });
  return `(?:${written.join("")})`;
}

function word(part) {
  const bare = plain(part.replace(/^\*+|\*+$/g, "")).replace(/[^\p{L}\p{N}_]/gu, "\\$&");
  const any = (is) => (is ? "[^ ._]*" : "");
  return `${any(part.startsWith("*"))}${bare}${any(part.endsWith("*"))} `;
}

/** A word without capitals, accents and apostrophes. */
const plain = (written) => written.normalize("NFKD").replace(UNSPOKEN, "").toLowerCase();

/** The plain words of a text, each with a space after it, and where the word of each letter was. */
export function spoken(text) {
  let line = "";
  const places = [];
  for (const token of text.matchAll(TOKEN)) {
    if (/[.…]/.test(token[0]) && token[0] !== ".") continue; // a pause, and no end
    const next = `${token[1] ? plain(token[1]) : "."} `;
    line += next;
    for (let letter = 0; letter < next.length; letter++)
      places.push([token.index, token.index + token[0].length]);
  }
  return { line, places };
}
