/**
 * Reads back what `exportJson` wrote, here or in a notebook: the counterpart of journal/export.py.
 *
 * Input that no kit writes may differ: a page reads 5.0 as 5, and numbers have 53 bits. Answers of a room
 * are kept as they are, since a page does not have its questions.
 */

import { alike } from "../journal/entry.js";
import { JournalError } from "../journal/errors.js";
import { AnswerError, checkResponse } from "../shared/response.js";
import { BYTE_ORDER_MARK, checkAnswer, EXPORT_VERSION, exerciseOrNull } from "./export.js";
import { NotJsonError, parseJson } from "./json.js";
import { isTime } from "./schedule.js";

/** Nothing was imported: the file cannot be read. Its notices say why. */
export class NotImportedError extends JournalError {
  constructor(...notices) {
    super(notices[0].code, notices[0].values);
    this.name = "NotImportedError";
    this.notices = eachOnce(notices);
  }
}

const notice = (code, values = {}) => ({ code, values });

/** The same notices, each once. */
const eachOnce = (notices) => [
  ...new Map(notices.map((entry) => [JSON.stringify(entry), entry])).values(),
];

/**
 * The entries of a file, with their answers in plain form, and notes on what this kit does not ask.
 *
 * Answers that do not fit are kept as they were written, as are those that were given in a room.
 * Throws a `NotImportedError` if the text is not such a file, or if a part is missing or there twice.
 */
export function entriesFromJson(text, data) {
  const records = recordsIn(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  const duplicates = duplicatesIn(records);
  if (duplicates.length) throw new NotImportedError(...duplicates);
  const notes = [];
  const entries = records.map((record, at) => {
    const exercise = exerciseOrNull(record.exercise, data);
    const n = at + 1;
    if (!exercise)
      notes.push(notice("journal-import-unknown-exercise", { n, exercise: record.exercise }));
    const checked = (answers) => {
      const { response, misfits } = checkedAnswers(n, exercise, answers);
      notes.push(...misfits);
      return response;
    };
    const response = checked(record.answers);
    const { confirmed, done, at: time } = record;
    return {
      key: keyOf(record),
      response,
      done,
      confirmed: Array.isArray(confirmed) ? checked(confirmed) : confirmed ? response : null,
      at: time,
    };
  });
  return { entries, notes: eachOnce(notes) };
}

const keyOf = ({ exercise, moment }) => `${exercise}@${moment}`;

// The file

function recordsIn(text) {
  const read = parsed(text);
  const { format, version, entries } = isObject(read) ? read : {};
  if (format !== "ajar-journal" || !(Number.isInteger(version) || typeof version === "boolean"))
    throw new NotImportedError(notice("journal-import-other-file"));
  if (version > EXPORT_VERSION) throw new NotImportedError(notice("journal-import-newer"));
  if (!Array.isArray(entries)) throw new NotImportedError(notice("journal-import-other-file"));
  const problems = entries.flatMap((entry, at) => problemsIn(entry, at + 1));
  if (problems.length) throw new NotImportedError(...problems);
  return entries.map((entry) => ({ ...MISSING, ...entry }));
}

function parsed(text) {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof NotJsonError || error instanceof RangeError)) throw error;
    throw new NotImportedError(notice("journal-import-not-json", { line: error.line ?? 1 }));
  }
}

const MISSING = { moment: "", at: "", done: false, confirmed: false };
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string";
const FIELDS = {
  exercise: isText,
  moment: isText,
  at: (value) => isText(value) && (value === "" || isTime(value)),
  done: (value) => typeof value === "boolean",
};

/** What is missing in an entry or does not fit, without quoting it. */
function problemsIn(entry, n) {
  if (!isObject(entry)) return [notice("journal-import-other-file")];
  const whole = { ...MISSING, ...entry };
  const wrong = Object.keys(FIELDS).filter((name) => !FIELDS[name](whole[name]));
  if (typeof whole.confirmed !== "boolean") {
    const inside = problemsInAnswers(whole.confirmed, "confirmed");
    if (inside.length) wrong.push("confirmed", ...inside);
  }
  wrong.push(...problemsInAnswers(whole.answers, "answers"));
  return wrong.map((name) => notice("journal-import-incomplete", { n, name }));
}

function problemsInAnswers(answers, name) {
  if (!Array.isArray(answers)) return [name];
  return answers.flatMap((answer) => {
    if (!isObject(answer)) return [name];
    return isText(answer.item) ? [] : ["item"];
  });
}

/** What the file contains twice: only one of the two could be kept. */
function duplicatesIn(records) {
  const seen = new Set();
  return records.flatMap((record, at) => {
    const n = at + 1;
    const twice = seen.has(keyOf(record))
      ? [notice("journal-import-twice", { n, exercise: record.exercise })]
      : [];
    seen.add(keyOf(record));
    const repeated = [record.answers, record.confirmed].flatMap((answers) =>
      Array.isArray(answers) ? repeatedIn(answers.map(({ item }) => item)) : [],
    );
    return [
      ...twice,
      ...repeated.map((item) => notice("journal-import-answer-twice", { n, item })),
    ];
  });
}

const repeatedIn = (names) => {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([name]) => name);
};

// The answers

/** Answers in plain form or, where some do not fit, as they are; and notes on those. */
function checkedAnswers(n, exercise, answers) {
  const values = Object.fromEntries(answers.map(({ item, answer = null }) => [item, answer]));
  if (!exercise) return { response: values, misfits: [] };
  const items = new Map(exercise.items.map((item) => [item.id, item]));
  const isElsewhere = (name) => !items.has(name) && exercise.ids.includes(name);
  const pairs = Object.entries(values);
  const elsewhere = Object.fromEntries(pairs.filter(([name]) => isElsewhere(name)));
  const own = Object.fromEntries(pairs.filter(([name]) => !isElsewhere(name)));
  const misfits = misfitsIn(n, exercise, items, own);
  return {
    response: misfits.length ? values : { ...checkResponse(exercise, own), ...elsewhere },
    misfits,
  };
}

/** A note on each answer that the exercise would refuse or leave out. */
function misfitsIn(n, exercise, items, values) {
  const accepted = {};
  const refused = [];
  for (const [item, value] of Object.entries(values)) {
    if (!items.has(item)) {
      const { title } = exercise;
      refused.push(notice("journal-import-unknown-question", { n, exercise: title, item }));
      continue;
    }
    try {
      accepted[item] = checkAnswer(items.get(item), value);
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      const why = notice(error.code, error.values);
      refused.push(notice("journal-import-misfit", { n, item, why }));
    }
  }
  if (refused.length) return refused; // whether the others are asked depends on these
  const kept = checkResponse(exercise, accepted);
  return Object.keys(accepted)
    .filter((item) => !alike(kept[item], accepted[item]))
    .map((item) => notice("journal-import-not-asked", { n, item }));
}
