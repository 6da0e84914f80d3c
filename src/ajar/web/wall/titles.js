/** A chart's title: what its counts say, in a sentence that anyone can say aloud. Pure. */
import { fill } from "../shared/exercise.js";
import { majority, published } from "./units.js";

/**
 * Return the title of a group's chart; the words of the question where nothing can be said.
 *
 * It says of each thing by itself what most people did: from counts nobody can tell what one person
 * did with two things.
 */
export function title(group, words) {
  if (!published(group).length) return group.heading;
  const say = { ruler: ofRulers, move: ofMoves, sort: ofPiles, card: ofCards, choice: ofChoice };
  return say[group.kind](group, words);
}

const quoted = (text) => (/^[“"]/.test(text) ? text : `“${text.replace(/\.$/, "")}”`);
const isWhole = ({ shown }) => shown.every(({ counts }) => counts);

const ofMoves = (_group, words) => words["wall-moved"];

/** A ruler's name within a sentence and at its beginning. */
function rulerNames({ id, heading }, words) {
  const named = words[`ruler-${id}`];
  return named ? [named, heading] : [quoted(heading), quoted(heading)];
}

function ofRulers(group, words) {
  const rulers = published(group);
  const byBand = new Map();
  for (const ruler of rulers) {
    const band = majority(ruler);
    byBand.set(band, [...(byBand.get(band) ?? []), ruler]);
  }
  const spread = byBand.get(-1) ?? [];
  byBand.delete(-1);
  const most = [...byBand].map(([band, ones]) => mostAt(ones, band, rulers.length, words));
  if (spread.length === rulers.length) return words["wall-spread-all"];
  const [first, second] = spread.map((ruler) => rulerNames(ruler, words));
  const values = { ruler: first?.[1], other: second?.[0] };
  const rest = !first ? "" : second ? words["wall-spread-two"] : words["wall-spread"];
  return [...most, fill(rest, values)].filter(Boolean).join(" ");
}

function mostAt(rulers, band, all, words) {
  const [first, second] = rulers.map((ruler) => rulerNames(ruler, words)[0]);
  const [low, high] = rulers[0].labels[band].split("–");
  const values = { ruler: first, other: second, low, high };
  if (rulers.length > 1 && rulers.length === all) return fill(words["wall-most-all"], values);
  return fill(second ? words["wall-most-two"] : words["wall-most"], values);
}

function ofPiles(group, words) {
  const cards = published(group);
  const byPile = cards[0].labels.map((pile, at) => ({
    pile,
    most: cards.filter((card) => majority(card) === at),
  }));
  const { pile, most } = byPile.reduce((best, next) =>
    best.most.length >= Math.min(1, next.most.length) ? best : next,
  );
  if (!most.length) return isWhole(group) ? words["wall-sorted-spread"] : group.heading;
  const text = { 1: words["wall-sorted"], 2: words["wall-sorted-two"] }[most.length];
  return fill(text ?? words["wall-sorted-many"], {
    pile: quoted(pile),
    card: quoted(most[0].name),
    other: quoted(most.at(-1).name),
    n: most.length,
    all: cards.length,
  });
}

/** A choice of many: each card was chosen or not. */
function ofCards(group, words) {
  const cards = published(group).map(({ name, counts, n }) => ({ name, count: counts[0], n }));
  return ofChosen(cards, group, words);
}

function ofChoice(group, words) {
  const [{ labels, counts, n }] = published(group);
  return ofChosen(
    labels.map((name, at) => ({ name, count: counts[at], n })),
    group,
    words,
  );
}

function ofChosen(cards, group, words) {
  const largest = Math.max(...cards.map(({ count }) => count));
  const byMost = cards.filter(({ count, n }) => 2 * count > n);
  const named = byMost.length ? byMost : cards.filter(({ count }) => count && count === largest);
  // A card that is held back may have been chosen more often than all that are shown.
  if (!byMost.length && !isWhole(group)) return group.heading;
  const texts = byMost.length
    ? [words["wall-chosen"], words["wall-chosen-two"], words["wall-chosen-many"]]
    : [words["wall-chosen-top"], words["wall-chosen-top-two"], words["wall-chosen-spread"]];
  const text = named.length ? texts[Math.min(named.length, 3) - 1] : words["wall-chosen-spread"];
  const [card = "", other = ""] = named.map(({ name }) => quoted(name));
  return fill(text, { card, other, n: named.length });
}
