/** Finds words of danger in what a person types; the twin of content/danger.py, with the same data. */

import { anyOf, blanked, listsOf, matches, spoken, weightsIn } from "./phrases.js";

const FEW = 4; // words, with a full stop: in so short a passage only a phrase tells danger
const FACTOR = 16411; // spreads words over the weights
const BEGINNING = [1, 1]; // numbers of a word and of its concept; others begin at 2
const UNKNOWN = [0, 0];

const detectors = new WeakMap(); // by the data of a language

/** The words of danger in a text: [{kind, span: [start, end]}], in the order in which they appear. */
export function findDanger(text, data) {
  const { passes, kinds, learned } = detectorOf(data);
  const { line, places } = spoken(text);
  const rest = blanked(passes, line);
  const found = Object.entries(kinds).flatMap(([kind, pattern]) =>
    matches(pattern, rest).map(([start, end]) => ({ kind, start, end: end - 1 })),
  );
  const sure = learned ? withLearned(found, line, learned) : found;
  const order = (a, b) =>
    a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.kind < b.kind ? -1 : +(a.kind > b.kind));
  return sure
    .map(({ kind, start, end }) => ({ kind, span: [places[start][0], places[end][1]] }))
    .sort(order);
}

/** Get ready to look, a step at a time: all at once, it would hold up the first look on a slow phone. */
export function* readiedFor(data) {
  const { passes, kinds } = detectorOf(data);
  for (const pattern of [passes, ...Object.values(kinds)]) {
    yield;
    matches(pattern, "we are here ");
  }
}

function detectorOf(data) {
  if (!detectors.has(data)) detectors.set(data, compile(data));
  return detectors.get(data);
}

/** What is found with what was learned: what weighs too much, if no phrase is found; no phrase in ordinary talk. */
function withLearned(found, line, learned) {
  const { weights, kinds, limit, least } = learned;
  const sentences = inSentences(line, learned);
  const joined = sentences.slice(1).map((next, at) => [...sentences[at], ...next]);
  const weight = (some) => {
    const places = new Set(some.flatMap((word) => word.places));
    return sum(weights, places) / Math.sqrt(places.size);
  };
  const passages = [...sentences, ...joined];
  if (found.length) return highest(passages, weight)[1] > least ? found : [];
  const long = passages.filter((passage) => passage.length > FEW);
  const [heaviest, most] = highest(long, weight);
  if (!(most > limit)) return [];
  const apart = new Set(heaviest.flatMap((word) => word.places.slice(0, 2)));
  const [kind] = highest(Object.keys(kinds), (name) => sum(kinds[name], apart));
  return [{ kind, start: heaviest[0].start, end: heaviest.at(-1).start }];
}

/** The words of each sentence: where they start, and where their weights are. */
function inSentences(line, { numbers, weights }) {
  let before = BEGINNING;
  const sentences = [[]];
  for (const match of line.matchAll(/[^ ]+/g)) {
    const isEnd = match[0] === ".";
    const now = isEnd ? BEGINNING : (numbers.get(match[0]) ?? UNKNOWN);
    const pairs = [
      [0, now[0]],
      [1, now[1]],
      [before[0], now[0]],
      [before[1], now[1]],
    ];
    const place = ([first, second], group) =>
      ((group * FACTOR + first) * FACTOR + second) % weights.length;
    sentences.at(-1).push({ start: match.index, places: pairs.map(place) });
    before = now;
    if (isEnd) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length);
}

/** The first of those that are rated highest, and its rating. */
const highest = (all, rate) =>
  all.map((one) => [one, rate(one)]).reduce((a, b) => (b[1] > a[1] ? b : a), [null, -Infinity]);

const sum = (weights, places) =>
  [...places].reduce((all, place) => all + weights[place % weights.length], 0);

/** The notice that comes first for what was found, or null: {title, text, now: […], lines: […]}. */
export const dangerNotice = (found, { kinds, notices }) =>
  Object.entries(notices).find(([name]) => found.some(({ kind }) => kinds[kind] === name))?.[1] ??
  null;

function compile({ lists, passes, phrases, learned }) {
  const ready = listsOf(lists);
  const kinds = Object.entries(phrases).map(([kind, all]) => [kind, anyOf(all, ready)]);
  return {
    passes: anyOf(passes, ready),
    kinds: Object.fromEntries(kinds),
    learned: learned && withNumbers(learned),
  };
}

/** What was learned, with numbers for words and weights. */
function withNumbers({ same, concepts, weights, kinds, limit, least }) {
  const numbers = new Map();
  let number = 2;
  for (const group of same) {
    for (const word of group.split(" ")) numbers.set(word, [number, number]);
    number++;
  }
  for (const [at, group] of concepts.entries())
    for (const word of group.split(" ")) numbers.set(word, [number++, 2 + same.length + at]);
  const byKind = Object.entries(kinds).map(([kind, rows]) => [kind, weightsIn(rows)]);
  return { numbers, weights: weightsIn(weights), kinds: Object.fromEntries(byKind), limit, least };
}
