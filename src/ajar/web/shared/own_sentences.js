/** The sentences that a person has written or chosen already, to begin another text with. */
import { sentencesOf, within } from "./reflect.js";
import { fits, said } from "./response.js";
import { fillSentence, unquoted } from "./text.js";

/**
 * Return the sentences that an item can be begun with, each once.
 *
 * @param {{takes?: {exercise: string, item?: string, pile?: string, say: string}[]}} item
 * @param {(name: string) => {exercise: object, answers: object} | null} answered
 */
export function ownSentences({ takes = [] }, answered) {
  const all = takes.flatMap((taken) => {
    const found = answered(taken.exercise);
    if (!found || !fits(found.exercise, found.answers)) return [];
    return taken.item ? answerAs(taken, found) : sentencesOf(found.exercise, found.answers);
  });
  return [...new Set(all)];
}

function answerAs({ item: id, pile, say }, { exercise, answers }) {
  const item = exercise.items.find((candidate) => candidate.id === id);
  if (!item || answers[id] == null) return [];
  const cards = pile && item.cards.filter((card) => answers[id][card.id] === pile);
  const lines = cards ? cards.map(({ text }) => text) : said(item, answers[id]);
  const isWhole = say.startsWith("{words}");
  return lines.map((line) => {
    const words = unquoted(line);
    return fillSentence(say, { words: isWhole ? words : within(words, ["a", "an"], false) });
  });
}
