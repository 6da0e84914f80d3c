/** The notation of phrases and weights in materials/danger/ and materials/coach/; the counterpart of language/phrases.py. */
import { asBytes } from "./base64.js";

// A weight in bits: 1 for minus, and as many 1s as it is larger than 1.
const DENSE = /0|1(.)(1*)0/g;
const SPARSE = /(1*)0(...)(.)(1*)0/g; // the gap in places, as eights and the remainder
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

/** A pattern that matches any of the phrases, anchored; see `matches`. */
export const anyOf = (phrases, lists) =>
  new RegExp(phrases.map((phrase) => pattern(phrase, lists)).join("|"), "y");

/** Where a pattern matches at the start of a word. (Old browsers have no lookbehind.) */
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

/** Weights that are written in Base64. */
export const weightsIn = (letters) =>
  Array.from(bits(letters).matchAll(DENSE), ([, sign, more]) => (sign ? weight(sign, more) : 0));

/** Sparse weights by place, decoded from Base64 with run lengths of zeros. */
export function weightsAt(letters) {
  const weights = new Map();
  let place = -1;
  for (const [, eights, rest, sign, more] of bits(letters).matchAll(SPARSE)) {
    place += 8 * eights.length + Number.parseInt(rest, 2) + 1;
    weights.set(place, weight(sign, more));
  }
  return weights;
}

const bits = (letters) =>
  Array.from(asBytes(letters), (byte) => byte.toString(2).padStart(8, "0")).join("");
const weight = (sign, more) => (sign === "1" ? -1 : 1) * (1 + more.length);

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
