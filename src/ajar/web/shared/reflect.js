/** Reflections on a response: an interpreter of an exercise's rules, the counterpart of content/reflect.py. */
import { fill, isAsked } from "./exercise.js";
import { isEmpty, said } from "./response.js";
import { capitalized, fillSentence, firstWord, folded, strip, unquoted } from "./text.js";

const EVERY_ANSWER = [{ answers: ["all"] }];
const LETTER = /\p{L}/u;
const LATIN = /^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/;
// A word whose capitals all begin a run of small letters, as those of “Robin” and “O2” do.
const CAPITALIZED =
  /^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u;
const ALL_UPPER = /^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u; // from the second letter on
const NAMES = /\{([a-z][a-z0-9-]*)\}/g;

/**
 * What is said back after an exercise, in order: [{words, heading, said}].
 *
 * @param {object} exercise   the form, with its `rules` and the phrases of its `reflection`
 * @param {Record<string, any>} response   as `checkResponse` returns it
 * @param {{plain?: boolean, last?: {day: string, values: Record<string, number>} | null}} options
 *   `plain`: only the answers, and nothing of ours about them; `last`: the check-in before this one
 */
export function reflect({ items, rules, reflection: phrases }, response, options = {}) {
  const { plain = false, last = null } = options;
  const answers = Object.fromEntries(items.map(({ id }) => [id, response[id] ?? null]));
  if (isEmpty(answers)) return "nothing" in phrases ? [paragraphs([phrases.nothing])] : [];
  const { parts } = partsFor({ items, answers, rules, phrases, last });
  const applied = plain || !rules.length ? EVERY_ANSWER : rules;
  const all = applied.flatMap(parts);
  return plain || !("closing" in phrases) ? all : [...all, paragraphs([phrases.closing])];
}

/** The sentences of a message that an exercise puts together, one by one. */
export function sentencesOf({ items, rules, reflection: phrases }, answers) {
  const { sentences } = partsFor({ items, answers, rules, phrases });
  return rules.flatMap(({ message }) => (message ? sentences(message) : []));
}

const paragraphs = (words) => ({ words, heading: "", said: [] });
const ownWords = (heading, lines, words = []) => ({ words, heading, said: lines });

/** Lines that are not among the others. */
const apart = (lines, others) => lines.filter((line) => !others.has(folded(line)));

/** Return functions from a rule to the parts that it makes of a response, and to a message's sentences. */
function partsFor({ items, answers, rules, phrases, last }) {
  // Items and answers. In the room, the couple's item comes first.
  const itemOf = (name) =>
    items.find(({ id }) => id === `couple-${name}`) ?? items.find(({ id }) => id === name);
  const answerOf = (name) => answers[itemOf(name)?.id] ?? null;
  const saidTo = (name) => (itemOf(name) ? said(itemOf(name), answerOf(name)) : []);
  const inOrder = (names) => {
    const wanted = new Set(names.map(itemOf));
    return items.filter((item) => wanted.has(item));
  };
  const numberOf = (name) => {
    const answer = answerOf(name);
    return typeof answer === "number" ? answer : saidTo(name).length;
  };
  const chosenIn = (names) =>
    names.map((name) => answerOf(name)?.chosen).find((chosen) => Array.isArray(chosen)) ?? [];
  const inPile = (name, pile) => {
    const [item, answer] = [itemOf(name), answerOf(name)];
    if (item?.kind !== "sort" || !answer) return [];
    return item.cards.filter(({ id }) => answer[id] === pile).map(({ text }) => text);
  };
  const others = (name) => new Set(name ? saidTo(name).map(folded) : []);

  // Conditions
  const holds = ({ if: all = [], unless = [] }) => all.every(test) && !unless.some(test);

  function test(condition) {
    if (typeof condition === "string") return answerOf(condition) !== null;
    const { item = [], cards, piles, without, only, least, asked } = condition;
    if (asked) return Boolean(itemOf(asked)) && isAsked(itemOf(asked), answers);
    const name = item.find((id) => answerOf(id) !== null);
    if (!name) return false;
    const chosen = chosenIn([name]);
    if (cards && !cards.some((card) => chosen.includes(card))) return false;
    if (piles && !piles.some((pile) => apart(inPile(name, pile), others(without)).length))
      return false;
    const isOnly = (values) => values.size === 1 && values.has(only);
    if (only && !isOnly(new Set(Object.values(answerOf(name))))) return false;
    return least == null || numberOf(name) >= least;
  }

  // Phrases and lines
  const phrase = (name, values = {}) => fill(phrases[name], values);

  /** A phrase with its marks filled; null if it does not apply. */
  function filled(entry, values = {}) {
    if (typeof entry === "string") return phrase(entry, values);
    if (!holds(entry)) return null;
    const { phrase: name, of, since } = entry;
    if (!of) return phrase(name, values);
    if (!saidTo(of).length) return null;
    const before = since && last?.values[of];
    return before == null
      ? phrase(name, { n: numberOf(of), ...values })
      : phrase(since, { n: numberOf(of), last: before, day: last.day, ...values });
  }
  const filledOf = (entries = [], values = {}) =>
    entries.map((entry) => filled(entry, values)).filter((text) => text !== null);
  const wordsOf = (entries, values) => {
    const texts = filledOf(entries, values);
    return texts.length ? [paragraphs(texts)] : [];
  };

  /** The lines that one entry of `lines` stands for. */
  function ownLines(entry) {
    if (typeof entry === "string") return saidTo(entry);
    if ("level" in entry) return wordsOfLevel(entry);
    if ("phrase" in entry) {
      const [words] = entry.of ? saidTo(entry.of) : [];
      const text = filled(entry, words === undefined ? {} : { words });
      return text === null ? [] : [text];
    }
    const { item, pile, also, without } = entry;
    let lines = pile ? inPile(item, pile) : saidTo(item);
    if (also) lines = lines.filter((line) => others(also).has(folded(line)));
    return apart(lines, others(without));
  }
  const headingOf = ({ heading, under }) =>
    heading ? phrase(heading) : ((under && itemOf(under)?.said) ?? "");

  /** The piles of an answered sort: id, text and the texts of the cards in it. */
  function sorted(name, only) {
    const item = itemOf(name);
    if (item?.kind !== "sort" || answers[item.id] === null) return [];
    const textOf = (id) => item.piles.find((pile) => pile.id === id).text;
    const piles = only ?? item.piles.map(({ id }) => id);
    return piles.map((id) => ({ id, text: textOf(id), cards: inPile(name, id) }));
  }

  // The ladder
  const ladder = rules.find((rule) => rule.ladder)?.ladder;
  const middle = () => Math.floor(ladder.rungs.length / 2);

  /** The level that was chosen on the ladder, 0 in the middle; null for no choice. */
  function levelOf(name) {
    const [chosen] = chosenIn([name]);
    if (!ladder || !chosen) return null;
    return middle() - ladder.rungs.findIndex(({ card }) => card === chosen);
  }

  function wordsOfLevel({ level, up = 0 }) {
    const number = level.map(levelOf).find((found) => found !== null);
    if (!ladder || number === undefined) return [];
    const rung = ladder.rungs[middle() - number - up];
    return rung ? saidTo(rung.item) : [];
  }

  // One function for each operator: the parts that it makes.
  const OPERATORS = {
    answers({ answers: names }) {
      const wanted = names[0] === "all" ? items : inOrder(names);
      return wanted
        .filter(({ id }) => answers[id] !== null)
        .map((item) => ownWords(item.said || item.ask, said(item, answers[item.id])));
    },

    lines(rule) {
      const lines = rule.lines.flatMap(ownLines);
      const parts = lines.length ? [ownWords(headingOf(rule), lines, filledOf(rule.say))] : [];
      const name = rule.count?.[Math.min(lines.length, rule.count.length - 1)];
      return name ? [...parts, paragraphs([phrase(name, { n: lines.length })])] : parts;
    },

    piles({ piles: name, only, heading, below = {}, all = {} }) {
      const hasEvery = (cards) => cards.length === itemOf(name).cards.length;
      return sorted(name, only)
        .filter(({ cards }) => cards.length)
        .flatMap(({ id, text, cards }) => {
          const after = (hasEvery(cards) && all[id]) || below[id];
          const above = heading ? phrase(heading, { pile: text }) : text;
          return [ownWords(above, cards), ...wordsOf(after ? [after] : [])];
        });
    },

    empty(rule) {
      const texts = sorted(rule.empty, rule.only)
        .filter(({ cards }) => !cards.length)
        .map(({ text }) => text);
      return texts.length ? [ownWords(headingOf(rule), texts, filledOf(rule.say))] : [];
    },

    sentence(rule) {
      const pattern = phrases[rule.sentence];
      const names = namesIn(pattern);
      const typed = Object.fromEntries(names.map((name) => [name, saidTo(name).join(" ")]));
      if (!Object.values(typed).every(Boolean)) return [];
      return [ownWords(headingOf(rule), [composed(rule, phrases, typed)])];
    },

    message(rule) {
      const made = sentences(rule.message);
      return made.length ? [ownWords(headingOf(rule), [made.join(" ")])] : [];
    },

    ladder() {
      const [goal = ""] = saidTo(ladder.goal);
      const [[today], [later]] = [chosenIn([ladder.today]), chosenIn([ladder.later])];
      const lines = ladder.rungs.map(({ card, item }) => {
        const heading = itemOf(item)?.said ?? "";
        const [words] = saidTo(item);
        const level = words ? `${heading}: ${words}` : phrase("open", { level: heading });
        const mark = markOf(card === today, card === later, Boolean(later));
        return mark ? phrase(mark, { level }) : level;
      });
      return [ownWords(phrase(goal ? "ladder" : "ladder-unnamed", { goal }), lines)];
    },

    missing({ missing, say }) {
      const parts = inOrder(missing).filter(({ id }) => answers[id] === null);
      return parts.length ? wordsOf(say, { parts: parts.map((item) => item.said).join("; ") }) : [];
    },

    repeated(rule) {
      const lists = rule.repeated.map(saidTo);
      const written = new Map(); // each line as first written
      for (const line of lists.flat())
        if (!written.has(folded(line))) written.set(folded(line), line);
      const isRepeated = (name) =>
        lists.filter((lines) => lines.some((line) => folded(line) === name)).length > 1;
      const lines = [...written].filter(([name]) => isRepeated(name)).map(([, line]) => line);
      return lines.length ? [ownWords(headingOf(rule), lines)] : [];
    },
  };

  const sentences = (message) =>
    message.parts
      .map((part) => [part, saidTo(part.item)[0]])
      .filter(([, words]) => words)
      .map(([part, words]) => opened(part, words, message));

  /** A part of a message as a sentence; what was typed of its opener is left out. */
  function opened(part, typed, { self = [], small = [], capitals = [] }) {
    const { opener, clauses, questions = [], names = false } = part;
    const text = unquoted(typed);
    const first = firstWord(text);
    const low = first.toLowerCase();
    const mark = self.includes(low) ? "." : [...phrases[opener]].at(-1);
    // A script that English words should not precede, or a sentence of its own.
    if (!LATIN.test(text.match(LETTER)?.[0] ?? "a"))
      return fillSentence(`{words}${mark}`, { words: text });
    if ([...self, ...questions].includes(low))
      return fillSentence(`{words}${mark}`, { words: capitalized(text) });
    const pattern = phrases[clauseFor(low, clauses) ?? opener];
    const mayBeName = names || capitals.includes(first);
    return fillSentence(pattern, { words: within(text, small, mayBeName) });
  }

  function parts(rule) {
    if (!holds(rule)) return [];
    const operator = Object.keys(OPERATORS).find((name) => name in rule);
    const made = operator ? OPERATORS[operator](rule) : wordsOf(rule.say);
    return made.length && rule.then ? [...made, ...wordsOf([rule.then])] : made;
  }

  return { parts, sentences };
}

export const namesIn = (pattern) => [...pattern.matchAll(NAMES)].map(([, name]) => name);

/** The sentence that a rule makes of a person's words, by item. */
export function composed(
  { sentence, alike, small = [], lower = [], clauses = {} },
  phrases,
  typed,
) {
  const placed = (item) => {
    const text = unquoted(strip(typed[item]));
    const words = within(text, small, !lower.includes(item));
    const led = clauseFor(firstWord(text).toLowerCase(), clauses[item]);
    return led ? fill(phrases[led], { words: begun(words) }) : words;
  };
  const pattern = phrases[sentence];
  const words = Object.fromEntries(namesIn(pattern).map((item) => [item, placed(item)]));
  return fillSentence(pattern, words, alike);
}

/** The phrase that fits an answer with this first word, in small letters. */
const clauseFor = (first, clauses = {}) =>
  Object.keys(clauses).find((name) => clauses[name].includes(first));

/** Words as they stand within a sentence: phones begin every answer with a capital. */
export function within(text, small, mayBeName) {
  const first = firstWord(text);
  const isCapital = [...first].length > 1 && CAPITALIZED.test(first) && !mayBeName;
  if (first === "i") return capitalized(text);
  const isSmall = small.includes(first.toLowerCase()) && !ALL_UPPER.test(first);
  if (!isCapital && !isSmall) return text;
  return begun(text);
}

/** A text with a small letter at its beginning. */
function begun(text) {
  const [letter = ""] = text;
  return letter.toLowerCase() + text.slice(letter.length);
}

/** The phrase that marks a level; `again`: whether any level was chosen on looking again. */
function markOf(today, later, again) {
  if (later) return today ? "was-and-now" : "now";
  return today ? (again ? "was" : "today") : "";
}
