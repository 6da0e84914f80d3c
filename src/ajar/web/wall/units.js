/** What was revealed of a question, in groups that make one chart each. Pure. */

/**
 * One unit as a chart shows it.
 *
 * @typedef {{id: string, name: string, heading: string, labels: string[], sizes: number[],
 *   counts: number[] | null, n: number, withheld: string}} Shown
 *   by bands; `counts` is null where nothing was published, and `sizes` is how many values each
 *   label covers
 */

/** Whether a reveal was pressed for a question, whatever it published. */
export const wasRevealed = ({ units }) =>
  units.some(({ snapshot, withheld }) => snapshot || withheld);

/**
 * Return the groups of a question: its rulers, its moves, and each other item.
 *
 * @param {object} question   of the panel
 * @param {object[]} items   of the slide; a group of another item is left out
 * @returns {{kind: string, heading: string, shown: Shown[]}[]}
 */
export function groupsOf({ units, hands = 0 }, items) {
  const groups = new Map();
  const names = namesOf(items);
  for (const unit of units) {
    if (items.length && !items.some(({ id }) => id === unit.item)) continue;
    const isOptional = unit.kind === "move" || hands > 0; // nobody was asked about the others
    if (isOptional && !unit.snapshot && !unit.withheld) continue;
    const together = ["ruler", "move"].includes(unit.kind);
    const key = together ? unit.kind : unit.item;
    if (!groups.has(key)) groups.set(key, { kind: unit.kind, heading: unit.heading, shown: [] });
    groups.get(key).shown.push(shownOf(unit, names));
  }
  return [...groups.values()];
}

/** The short names of cards, by the unit's id and by their words. */
function namesOf(items) {
  const names = new Map();
  for (const { id, cards = [] } of items)
    for (const card of cards) {
      const name = card.short || card.text;
      names.set(`${id}/${card.id}`, name);
      names.set(`${id}:${card.text}`, name);
    }
  return names;
}

function shownOf({ id, item, card, heading, values, bands, snapshot, withheld }, names) {
  const counts = snapshot && (snapshot.fine ? inBands(snapshot.counts, bands) : snapshot.counts);
  return {
    id: item,
    name: names.get(id) ?? card,
    heading,
    labels: labelsOf(values, bands).map((label) => names.get(`${item}:${label}`) ?? label),
    sizes: bands,
    counts,
    n: counts ? sum(counts) : 0,
    withheld: withheld ?? "",
  };
}

function inBands(counts, bands) {
  let end = 0;
  return bands.map((size) => {
    end += size;
    return sum(counts.slice(end - size, end));
  });
}

/** What bands of so many values each are called: `7–10`. */
export function labelsOf(values, sizes) {
  let end = 0;
  return sizes.map((size) => {
    end += size;
    const last = values[end - 1];
    return size === 1 ? last : `${values[end - size]}–${last}`;
  });
}

export const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);

/** Where more than half of a unit's answers are, or -1. */
export const majority = ({ counts, n }) => counts.findIndex((count) => 2 * count > n);

/** The units of a group of which something was published. */
export const published = ({ shown }) => shown.filter(({ counts }) => counts);
