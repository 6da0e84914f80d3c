/** The rules of an exercise that need no page: which items are asked, which cards are shown. */

/** Replace each {id} in a text by its number or text, and {id+1} by one more. Other marks stay. */
export const fill = (text, values) =>
  text.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g, (mark, name, more) => {
    const value = values[name];
    if (more) return Number.isInteger(value) ? value + 1 : mark;
    return ["number", "string"].includes(typeof value) ? value : mark;
  });

/** Whether an item is asked, given the answers to the items before it. */
export const isAsked = (item, answers) =>
  !item.after ||
  (answers[item.after] != null &&
    answers[item.after] !== item.unless &&
    !(item.below != null && answers[item.after] >= item.below));

/** The cards of a choice: those in the right piles of an earlier sort; all of them where no card is. */
export function cardsToShow(item, answers) {
  const sorted = answers[item.among?.item] ?? {};
  const inPiles = item.cards.filter((card) => item.among?.piles.includes(sorted[card.id]));
  return inPiles.length ? inPiles : item.cards;
}

/** An answer without the cards that are no longer shown. */
export const stillShown = (item, answer) =>
  !item.among || !answer
    ? answer
    : {
        ...answer,
        chosen: answer.chosen.filter((id) => item.cards.some((card) => card.id === id)),
      };

const ACCENTS = ["first", "second", "third"];

/** The color and the shape of a ruler, by its place among those of a check-in. */
export const accentOf = (at) => ACCENTS[at % ACCENTS.length];
