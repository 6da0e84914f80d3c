/** Answers of one exercise: as they are stored, and as much of them as may be counted. */
import { cardsToShow, fill, isAsked } from "./exercise.js";
import { said } from "./response.js";

const OWN = "~own"; // stands for a person's own card, whose words never leave the phone

/** The answers to what is still asked and shown, in the order of the items. */
export function currentAnswers({ items }, answers) {
  const current = {};
  for (const item of items) {
    const answer = answers[item.id];
    if (answer == null || !isAsked(item, current)) continue;
    if (item.kind === "choice") {
      const shown = item.among ? cardsToShow(item, current) : item.cards;
      const chosen = shown.map((card) => card.id).filter((id) => answer.chosen.includes(id));
      const own = answer.own?.trim() ? answer.own : "";
      if (chosen.length || own) current[item.id] = { chosen, own };
    } else if (item.kind === "sort") {
      const sorted = item.cards
        .filter((card) => answer[card.id])
        .map((card) => [card.id, answer[card.id]]);
      if (sorted.length) current[item.id] = Object.fromEntries(sorted);
    } else if (item.kind === "list") {
      const lines = answer.filter((line) => line.trim());
      if (lines.length) current[item.id] = lines;
    } else if (`${answer}`.trim()) current[item.id] = answer;
  }
  return current;
}

/** What the room would count of these answers: nothing that was typed. */
export function countable({ exercise, tallied }, answers) {
  const current = currentAnswers(exercise, answers);
  const counted = {};
  for (const item of exercise.items) {
    if (!tallied.includes(item.id) || !(item.id in current)) continue;
    const answer = current[item.id];
    counted[item.id] =
      item.kind !== "choice" ? answer : [...answer.chosen, ...(answer.own.trim() ? [OWN] : [])];
  }
  return counted;
}

/** How far each ruler moved from an earlier check-in, as it was counted then, to this one. */
export function moves({ exercise }, now, earlier) {
  const rulers = exercise.items.filter((item) => item.kind === "ruler");
  const inBoth = rulers.map((item) => item.id).filter((id) => id in now && id in (earlier ?? {}));
  return Object.fromEntries(inBoth.map((id) => [id, now[id] - earlier[id]]));
}

/** The question of an item as the form asked it, with earlier answers in it. */
export const questionOf = (item, answers) => fill(item.ask, answers);

/** The answers as parts for `part` of form.js. `mark` says which of them are private. */
export const answerParts = ({ exercise, tallied }, answers, mark) => {
  const current = currentAnswers(exercise, answers);
  return exercise.items
    .filter((item) => item.id in current)
    .map((item) => ({
      heading: item.said || questionOf(item, current),
      said: said(item, current[item.id]),
      words: tallied.includes(item.id) ? [] : [mark],
    }));
};
