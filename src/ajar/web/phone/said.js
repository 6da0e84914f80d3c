/** What was answered: in words, as it is kept, and as much of it as may be counted. Pure. */
import { cardsToShow, fill, isAsked } from "../shared/form.js";

const OWN = "~own"; // stands for the card of one's own, whose words never travel

const textOf = (cards, id) => cards.find((card) => card.id === id)?.text ?? id;
const dayInWords = (day) =>
  new Date(`${day}T12:00`).toLocaleDateString("en-US", { dateStyle: "long" });

/** One answer as lines of text. */
export function said(item, answer) {
  switch (item.kind) {
    case "choice":
      return [...answer.chosen.map((id) => textOf(item.cards, id)), answer.own.trim()].filter(
        Boolean,
      );
    case "sort":
      return item.piles.flatMap((pile) =>
        item.cards
          .filter((card) => answer[card.id] === pile.id)
          .map((card) => `${pile.text}: ${card.text}`),
      );
    case "date":
      return [dayInWords(answer)];
    case "list":
      return answer.map((line) => line.trim());
    default:
      return [`${answer}`.trim()];
  }
}

/** The answers without those that are not asked or shown any more, in the order of the questions. */
export function kept({ items }, answers) {
  const all = {};
  for (const item of items) {
    const answer = answers[item.id];
    if (answer == null || !isAsked(item, all)) continue;
    if (item.kind === "choice") {
      const shown = item.among ? cardsToShow(item, all) : item.cards;
      const chosen = shown.map((card) => card.id).filter((id) => answer.chosen.includes(id));
      if (chosen.length || answer.own?.trim()) all[item.id] = { chosen, own: answer.own ?? "" };
    } else if (item.kind === "sort") {
      const sorted = item.cards
        .filter((card) => answer[card.id])
        .map((card) => [card.id, answer[card.id]]);
      if (sorted.length) all[item.id] = Object.fromEntries(sorted);
    } else all[item.id] = answer;
  }
  return all;
}

/** What the room would count of these answers. Nothing typed is among it. */
export function countable({ exercise, tallied }, answers) {
  const all = kept(exercise, answers);
  const counted = {};
  for (const item of exercise.items.filter((one) => tallied.includes(one.id) && one.id in all)) {
    const answer = all[item.id];
    counted[item.id] =
      item.kind !== "choice" ? answer : [...answer.chosen, ...(answer.own.trim() ? [OWN] : [])];
  }
  return counted;
}

/** How far each ruler moved since an earlier check-in, as it was counted there. */
export function moved({ exercise }, now, then) {
  const rulers = exercise.items.filter((item) => item.kind === "ruler");
  const both = rulers.map((item) => item.id).filter((id) => id in now && id in (then ?? {}));
  return Object.fromEntries(both.map((id) => [id, now[id] - then[id]]));
}

/** The question as the form asked it, with earlier answers in it. */
export const inWords = (item, answers) => fill(item.ask, answers);

/** What was answered, as the parts that `form` can say back. `mark` says what is private. */
export const parts = ({ exercise, tallied }, answers, mark) => {
  const all = kept(exercise, answers);
  return exercise.items
    .filter((item) => item.id in all)
    .map((item) => ({
      heading: item.said || inWords(item, all),
      said: said(item, all[item.id]),
      words: tallied.includes(item.id) ? [] : [mark],
    }));
};
