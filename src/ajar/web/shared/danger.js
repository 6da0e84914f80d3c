/** Finds words of danger in what a person types; the counterpart of content/danger.py, with the same data. */

import {
  anyOf,
  blanked,
  hashed,
  listsOf,
  matches,
  spoken,
  weightsAt,
  weightsIn,
} from "./phrases.js";

const FEW = 4; // words, counting a full stop: in a shorter passage only a phrase indicates danger
const PIECE = 4; // letters
const END = "."; // of a sentence; the same mark precedes the first word

const detectors = new WeakMap(); // by the data of a language

/** The words of danger in a text: [{kind, span: [start, end]}], in the order in which they appear. */
export function findDanger(text, data) {
  const { passes, kinds, learned, own } = detectorOf(data);
  const { line, places } = spoken(text);
  const rest = blanked(passes, line);
  const found = Object.entries(kinds).flatMap(([kind, pattern]) =>
    matches(pattern, rest).map(([start, end]) => ({ kind, start, end: end - 1 })),
  );
  const sure = learned ? withLearned(found, line, learned, own) : found;
  const order = (a, b) =>
    a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.kind < b.kind ? -1 : +(a.kind > b.kind));
  return sure
    .map(({ kind, start, end }) => ({ kind, span: [places[start][0], places[end][1]] }))
    .sort(order);
}

/** Get ready to look, a step at a time: all at once, it would hold up the first look on a slow phone. */
export function* readied(dangers) {
  for (const data of Object.values(dangers)) {
    if (detectors.has(data)) continue;
    const { passes, kinds } = detectorOf(data);
    for (const pattern of [passes, ...Object.values(kinds)]) {
      yield;
      matches(pattern, "a b c ");
    }
  }
}

function detectorOf(data) {
  if (!detectors.has(data)) detectors.set(data, compile(data));
  return detectors.get(data);
}

/** Findings of the trained model: heavy passages if no phrase is found; phrases in ordinary talk are rejected. */
function withLearned(found, line, learned, own) {
  const { size, weights, kinds, limit, least } = learned;
  const sentences = inSentences(line, learned.same);
  const joined = sentences.slice(1).map((next, at) => [...sentences[at], ...next]);
  const weight = (passage) => {
    const places = new Set(passage.flatMap((word) => word.numbers.map((number) => number % size)));
    const sum = [...places].reduce((all, place) => all + (weights.get(place) ?? 0), 0);
    return sum / Math.sqrt(places.size);
  };
  const passages = [...sentences, ...joined];
  if (found.length) return highest(passages, weight)[1] > least ? found : [];
  if (own.size && !line.split(" ").some((word) => own.has(word))) return []; // in another language
  const long = passages.filter((passage) => passage.length > FEW);
  const [heaviest, most] = highest(long, weight);
  if (!(most > limit)) return [];
  const numbers = heaviest.flatMap((word) => word.numbers.filter((_, n) => n !== 1)); // not the pair
  const like = (rows) =>
    [...new Set(numbers.map((number) => number % rows.length))].reduce(
      (sum, at) => sum + rows[at],
      0,
    );
  const [kind] = highest(Object.keys(kinds), (name) => like(kinds[name]));
  return [{ kind, start: heaviest[0].start, end: heaviest.at(-1).start }];
}

/** The words of each sentence: where they start, and the hashes of word, pair and pieces. */
function inSentences(line, same) {
  let before = END;
  const sentences = [[]];
  for (const match of line.matchAll(/[^ ]+/g)) {
    const word = same.get(match[0]) ?? match[0];
    const features = [`w ${word}`, `b ${before} ${word}`, ...pieces(match[0])];
    sentences.at(-1).push({ start: match.index, numbers: features.map(hashed) });
    before = word;
    if (word === END) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length);
}

/** The pieces of a word and its ends, so that words of one stem are alike. */
function pieces(word) {
  const letters = ["^", ...word, "$"];
  return letters.slice(PIECE - 1).map((_, at) => `n ${letters.slice(at, at + PIECE).join("")}`);
}

/** The first of those that are rated highest, and its rating. */
const highest = (all, rate) =>
  all.map((item) => [item, rate(item)]).reduce((a, b) => (b[1] > a[1] ? b : a), [null, -Infinity]);

/** The notice that comes first for what was found, or null: {title, text, now: […], lines: […]}. */
export const dangerNotice = (found, { kinds, notices }) =>
  Object.entries(notices).find(([name]) => found.some(({ kind }) => kinds[kind] === name))?.[1] ??
  null;

function compile({ lists, passes, phrases, own, learned }) {
  const ready = listsOf(lists);
  const kinds = Object.entries(phrases).map(([kind, all]) => [kind, anyOf(all, ready)]);
  return {
    passes: anyOf(passes, ready),
    kinds: Object.fromEntries(kinds),
    own: new Set(own.split(" ").filter(Boolean)),
    learned: learned && withWeights(learned),
  };
}

/** The trained model, ready for lookups. */
function withWeights({ same, weights, kinds, ...rest }) {
  const groups = same.map((group) => group.split(" "));
  const byKind = Object.entries(kinds).map(([kind, letters]) => [kind, weightsIn(letters)]);
  return {
    ...rest,
    same: new Map(groups.flatMap((group) => group.map((word) => [word, group[0]]))),
    weights: weightsAt(weights),
    kinds: Object.fromEntries(byKind),
  };
}
