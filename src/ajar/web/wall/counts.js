/** What is said of a question's counts and of the time. */
import { fill } from "../shared/exercise.js";

const MOST_NAMED = 2; // of what is held back; of more it is said how many

/** The room's question that belongs to a slide. */
export const questionOf = ({ questions }, { question }) =>
  questions.find(({ name }) => question && name === question);

/**
 * What Reveal does on a slide: the question, and the body of the press. On a slide about the group's
 * check-ins it shows how far numbers moved, which can be done once. Null if it does nothing.
 */
export function revealOn(panel, slide) {
  if (slide?.kind !== "moves") {
    const question = slide && questionOf(panel, slide);
    return question?.answered && question.units.length ? { question, body: {} } : null;
  }
  const shown = panel.questions.filter(
    ({ name, units }) => name.startsWith("check-in@") && units.some(({ snapshot }) => snapshot),
  );
  const newest = shown.at(-1);
  const moves = newest?.units.filter(({ kind }) => kind === "move") ?? [];
  const isDue = shown.length > 1 && moves.some(({ snapshot, withheld }) => !snapshot && !withheld);
  return isDue ? { question: newest, body: { moves: true } } : null;
}

/** How many have joined, in a sentence. */
export function joinedOf({ joined }, words) {
  if (!joined) return words["room-joined-none"];
  return joined === 1 ? words["room-joined-one"] : fill(words["room-joined"], { n: joined });
}

/** How many have answered, of those who joined; "" for a question whose answers are not counted. */
export function answeredOf({ answered, units }, { joined }, words) {
  if (!units.length) return "";
  if (joined > answered) return fill(words["wall-answered-of"], { n: answered, of: joined });
  return answered === 1
    ? words["wall-answered-one"]
    : fill(words["wall-answered"], { n: answered });
}

/** What a timer says: whole minutes, which change once a minute. */
export function minutesLeft(left, words) {
  if (!left) return "";
  if (left.over) return words["wall-time-up"];
  return fill(left.paused ? words["wall-paused"] : words["wall-left"], { minutes: left.minutes });
}

/** Why nothing of a group is shown, in a sentence. */
export function whyHeld({ shown }, words) {
  const sentences = {
    "too-few": words["room-withheld-too-few"],
    "too-few-new": words["room-withheld-too-few"],
    alike: words["room-withheld-alike"],
    again: words["room-withheld-again"],
    moves: words["room-withheld-moves"],
    "both-first": words["room-withheld-both-first"],
    once: words["room-withheld-once"],
  };
  const [reason] = shown.map(({ withheld }) => withheld).filter(Boolean);
  return sentences[reason] ?? words["wall-held"];
}

/** Which units of a question are held back, and why, in words; "" if none is. */
export function heldBack(units, words) {
  const held = units.filter(({ snapshot, withheld }) => !snapshot && withheld);
  if (!held.length) return "";
  const why = whyHeld({ shown: held }, words);
  const names = held.map(({ card, heading }) => (card || heading).replace(/\.$/, "")); // a colon follows
  if (names.length <= MOST_NAMED)
    return fill(words["room-withheld-of"], { items: names.join(", "), why });
  const all = units.filter(({ kind }) => kind === held[0].kind).length;
  return `${fill(words["room-withheld-some"], { n: held.length, all })} ${why}`;
}

/** How far a meeting is behind its agenda, in whole minutes, or ahead of it. */
export function lateness(minutes, words) {
  if (!minutes) return words["remote-on-time"];
  const text = minutes > 0 ? words["remote-behind"] : words["remote-ahead"];
  return fill(text, { minutes: Math.abs(minutes) });
}

/** The time of day at so many seconds since 1970, in the language of a page's words. */
export const atClock = (seconds, { language }) =>
  new Date(1000 * seconds).toLocaleTimeString(language, {
    hour: "numeric",
    minute: "2-digit",
  });

/** Whether a question is a check-in: no hands are raised for one, but slips of paper counted. */
export const isCheckIn = (question) => Boolean(question?.name.startsWith("check-in@"));
