/**
 * Validates data from a browser's storage before use: anyone can change it, and a browser may lose a
 * part. Broken entries are left out, and the rest is kept.
 */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string";
const isCount = (value) => Number.isInteger(value) && value >= 0;
const isRuler = (value) => isCount(value) && value <= 10;
const isKey = (value) => isText(value) && /^[A-Za-z0-9_-]{22}$/.test(value);
const areTexts = (value) => Array.isArray(value) && value.every(isText);
const areCards = (value) =>
  Array.isArray(value) && value.every((card) => isText(card?.id) && isText(card.text));

/** Whether the answer to an item is one that the form could have given, by the item's kind. */
const ANSWERS = {
  ruler: isRuler,
  choice: (value) => isObject(value) && areTexts(value.chosen) && isText(value.own),
  sort: (value, { piles }) =>
    isObject(value) && Object.values(value).every((id) => piles.some((pile) => pile.id === id)),
  text: isText,
  list: areTexts,
  date: (value) => isText(value) && /^\d{4,6}-\d\d-\d\d$/.test(value),
};

const isItem = (item) =>
  isText(item?.id) &&
  isText(item.ask) &&
  Object.hasOwn(ANSWERS, item.kind) &&
  (!["choice", "sort"].includes(item.kind) || areCards(item.cards)) &&
  (item.kind !== "sort" || areCards(item.piles)) &&
  (item.among == null || (isText(item.among.item) && areTexts(item.among.piles)));

const isQuestion = (question, name) =>
  question?.name === name &&
  isCount(question.id) &&
  isCount(question.round) &&
  areTexts(question.tallied) &&
  isText(question.exercise?.title) &&
  (question.exercise.story == null || areTexts(question.exercise.story)) &&
  Array.isArray(question.exercise.items) &&
  question.exercise.items.length > 0 &&
  question.exercise.items.every(isItem);

/** Whether what else an entry may hold is right. All of it may be missing, or null. */
const MORE = {
  at: isCount,
  aside: isCount,
  keeps: isCount,
  late: isCount,
  refused: isCount,
  done: (value) => typeof value === "boolean",
  when: isText,
  added: (value) => isObject(value) && isCount(value.round) && isObject(value.answers),
  sending: (value) =>
    isObject(value) &&
    isCount(value.question) &&
    isCount(value.round) &&
    isKey(value.key) &&
    isObject(value.answers) &&
    isObject(value.moved),
};

function checkedEntry({ question, answers, ...more }) {
  const entry = { question };
  if (isObject(answers)) {
    const fits = ({ id, kind, ...item }) =>
      Object.hasOwn(answers, id) && (answers[id] === null || ANSWERS[kind](answers[id], item));
    const kept = question.exercise.items.filter(fits).map(({ id }) => [id, answers[id]]);
    entry.answers = Object.fromEntries(kept);
  }
  for (const [name, value] of Object.entries(more))
    if (value === null || MORE[name]?.(value)) entry[name] = value;
  return entry;
}

/** The notes of a room without what is broken in them; null if nothing of them can be read. */
export function checkedNotes(stored) {
  if (!isObject(stored) || !Number.isFinite(stored.begun) || !isObject(stored.entries)) return null;
  const entries = Object.entries(stored.entries)
    .filter(([name, entry]) => isObject(entry) && isQuestion(entry.question, name))
    .map(([name, entry]) => [name, checkedEntry(entry)]);
  return {
    begun: stored.begun,
    entries: Object.fromEntries(entries),
    ...(stored.welcomed === true ? { welcomed: true } : {}),
    ...(isText(stored.place) ? { place: stored.place } : {}),
  };
}

/**
 * The keys of a room; null if none of them can be read. A broken one counts as spent: an answer may
 * have been sent with it.
 */
export function checkedKeys(stored) {
  if (!isObject(stored) || !Number.isFinite(stored.begun)) return null;
  const { begun, broken, ...keys } = stored;
  const kept = Object.entries(keys).map(([name, one]) => [
    name,
    isObject(one) && (one.spent === true || isKey(one.key)) ? one : { spent: true },
  ]);
  return { begun, ...(broken === true ? { broken } : {}), ...Object.fromEntries(kept) };
}

/** Whether two values are the same, in whatever order their fields stand. */
export function isSame(one, other) {
  const plain = (value) =>
    isObject(value)
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, field]) => [name, plain(field)])
      : Array.isArray(value)
        ? value.map(plain)
        : value;
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
