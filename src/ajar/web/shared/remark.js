/**
 * Remarks on a question or a sentence while it is being written; the counterpart of content/coach.py, with the
 * same data. Words of danger come before any remark: look for them first, and make none where there are.
 *
 * @typedef {{name: string, words: string, remark: string}} Note
 */

import { findDanger } from "./danger.js";
import { fill } from "./exercise.js";
import { anyOf, blanked, hashed, listsOf, spoken, weightsIn } from "./phrases.js";

const WEIGHED = ["open", "closed"];
const KINDS = [...WEIGHED, "half-open"];
const MOST_REMARKS = 2;
const MOST_REPEATED = 90; // characters of a person's own words
const SHORT = 3; // words: a question that has fewer, such as “Okay?”, comes after another one
const NO_QUESTION = "none";
const QUOTED = /[“„«][^“”„«»]*[”»]|"[^"]*"/g;
const OUTER = /[“”„«»"' \t\n]/g;
const BLANKS = /[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g;
const SELF = ["i", "im", "id", "ill", "ive", "its", "we", "were", "well"];
const EDGES = /^[ ,.;:!?…]+|[ ,.;:!?…]+$/g;
const CLAUSE_END = /[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /;

const coaches = new WeakMap(); // by the data of a language

/**
 * What there is to notice about a question; `kind` is "" if unsure.
 *
 * @returns {{kind: string, reason: string, notes: Note[], remarks: string[]}}
 */
export function noticeQuestion(text, data) {
  const coach = coachFrom(data);
  const { sentences, forms, at } = read(text, coach);
  if (at < 0 || forms[at].name === NO_QUESTION)
    return { kind: "", reason: "", notes: [], remarks: [] };
  const kind = kindOf(scoresOf({ sentences, forms, at }, coach), coach.learned);
  const { name, start, end } = forms[at];
  const reason = reasonFor(kind, name, wordsAt(text, sentences[at], start, end), data);
  const notes = questionNotes(text, sentences, coach);
  // A question that is open in form, but leads or blames, gets no word of praise.
  const isPraise = kind === "open" && notes.some((note) => note.name !== "two-at-once");
  const remarks = [isPraise ? "" : reason, ...notes.map((note) => note.remark)].filter(Boolean);
  return { kind, reason, notes, remarks: remarks.slice(0, MOST_REMARKS) };
}

/** The scores of a text, with at least one word, for each kind of question. */
export function questionScores(text, data) {
  const coach = coachFrom(data);
  return scoresOf(read(text, coach), coach);
}

/**
 * What there is to notice about a sentence: which parts it has, and what may be heard as blame.
 *
 * @returns {{parts: string[], mirror: string, blame: string[], notes: Note[], rewording: string, remarks: string[]}}
 */
export function noticeStatement(text, data) {
  const coach = coachFrom(data);
  const about = data["about-statements"];
  const sentences = sentencesOf(withoutQuotes(text));
  const heard = sentences
    .filter(({ line }) => !firstIn(coach.quotes, line))
    .map((sentence) => ({ sentence, line: blanked(coach.passes, sentence.line) }));
  const found = Object.entries(coach.blame).map(([name, pattern]) => ({
    name,
    places: heard.flatMap((one) => blameIn(pattern, one, coach.unless[name])),
  }));
  const blaming = new Set(found.flatMap(({ places }) => places.map(({ sentence }) => sentence)));
  const notes = [];
  let rewording = "";
  for (const {
    name,
    places: [first],
  } of found) {
    if (!first) continue;
    const words = quoted(text, first, coach.quotedTo[name]);
    if (!notes.length) rewording = reworded(name, text, first, coach);
    notes.push({ name, words, remark: fill(about.blame[name].say, { words }) });
  }
  const blame = notes.map((note) => note.name);
  const factual = sentences.filter((sentence) => !blaming.has(sentence)); // no camera sees “always”
  const parts = Object.keys(coach.parts).filter((part) =>
    (part === "seen" ? factual : sentences).some(({ line }) => firstIn(coach.parts[part], line)),
  );
  const named = parts.map((part) => about.parts[part]).join(", ");
  const mirror = parts.length ? fill(about.mirror, { parts: named }) : "";
  const remarks = [mirror, notes.length ? `${notes[0].remark} ${rewording}` : ""].filter(Boolean);
  return { parts, mirror, blame, notes, rewording, remarks };
}

/**
 * What to show about the answer to an item: at most two remarks, none where words may mean danger.
 *
 * @param {{remark?: string, opener?: string}} item
 * @param {string} text
 * @param {{dangers: Record<string, object>, coach?: object} | undefined} known   words of danger, by
 *   language, and what the coach says
 */
export function remarksOn(item, text, known) {
  if (!known?.coach || isDanger(text, known)) return [];
  return noticed(item.remark, opened(item, text), known.coach).remarks;
}

/**
 * What to show about a finished response: as `remarksOn` about all its own words at once, but nothing
 * where there is only good to say.
 */
export function remarksAfter(items, answers, known) {
  const own = items.flatMap((item) => {
    const text = item.kind === "choice" ? answers[item.id]?.own : answers[item.id];
    return item.remark && typeof text === "string" ? [{ item, text: opened(item, text) }] : [];
  });
  if (!known?.coach || own.some(({ text }) => isDanger(text, known))) return [];
  const said = ["question", "statement"].flatMap((remark) => {
    const texts = own.filter(({ item }) => item.remark === remark).map(({ text }) => text);
    const { kind, notes, remarks } = noticed(remark, texts.join("\n"), known.coach);
    const others = remark === "statement" ? notes.slice(1).map((note) => note.remark) : [];
    return notes.length || ["closed", "half-open"].includes(kind) ? [...remarks, ...others] : [];
  });
  return said.slice(0, MOST_REMARKS);
}

const isDanger = (text, { dangers }) =>
  Object.values(dangers).some((data) => findDanger(text, data).length);
const opened = ({ opener }, text) => (opener ? `${opener.replace(/…$/, "")} ${text}` : text);
const noticed = (remark, text, coach) =>
  remark === "question" ? noticeQuestion(text, coach) : noticeStatement(text, coach);

function coachFrom(data) {
  if (!coaches.has(data)) coaches.set(data, compile(data));
  return coaches.get(data);
}

function compile(data) {
  const lists = listsOf(data.lists);
  const patterns = (phrases) =>
    Object.fromEntries(Object.entries(phrases).map(([name, all]) => [name, anyOf(all, lists)]));
  const { limit, unit, forms, weights } = data.learned;
  return {
    data,
    fillers: new Set(data.fillers.split("|")),
    anywhere: patterns(data.anywhere),
    first: patterns(data.first),
    echoes: anyOf(data.echoes, lists),
    stated: anyOf(data.stated, lists),
    notes: patterns(data.notes),
    learned: { limit, unit, forms, weights: WEIGHED.map((kind) => weightsIn(weights[kind])) },
    passes: anyOf(data.passes, lists),
    quotes: anyOf(data.quotes, lists),
    blame: patterns(data.blame),
    unless: patterns(data.unless),
    quotedTo: patterns(data["quoted-to"]),
    parts: patterns(data.parts),
    verbs: new Set(data.verbs.split("|")),
    acts: new Set(data.acts.split("|")),
  };
}

/** The first place where a pattern fits: [start, end]; undefined without one. */
function firstIn(pattern, line) {
  for (let start = 0; start < line.length; start = line.indexOf(" ", start) + 1 || line.length) {
    pattern.lastIndex = start;
    if (pattern.test(line)) return [start, pattern.lastIndex];
  }
}

/** The sentences of a text, their forms, and which one asks (-1 without one). */
function read(text, coach) {
  const sentences = sentencesOf(text);
  const forms = sentences.map((sentence) => formOf(sentence, coach));
  const which = (fits) => sentences.map((_, n) => n).filter(fits);
  const marked = which((n) => sentences[n].mark === "?");
  const long = marked.filter((n) => count(sentences[n]) >= SHORT);
  const formed = which((n) => !["none", "echo", "short"].includes(forms[n].name));
  const [at] = [long, marked, formed]
    .filter((places) => places.length)
    .map((places) => places.at(-1));
  return { sentences, forms, at: at ?? sentences.length - 1 };
}

/** The words of a line, with the mark for its beginning and without that for its end. */
const inWords = (line) => line.trim().split(" ").slice(0, -1);

const count = ({ line }) => inWords(line).length - 1;

/** The form of a question, such as "what", and where the words are that tell it. */
function formOf({ line, mark }, { anywhere, first, fillers, echoes, stated }) {
  for (const [name, pattern] of Object.entries(anywhere)) {
    const place = firstIn(pattern, line);
    if (place) return { name, start: place[0], end: place[1] };
  }
  const found = Object.entries(first)
    .map(([name, pattern]) => ({ name, place: firstIn(pattern, line) }))
    .filter(({ place }) => place)
    .map(({ name, place: [start, end] }) => ({ name, start, end }));
  if (found.length) {
    const form = found.reduce((a, b) => (b.start < a.start ? b : a));
    if (["what", "how", "why", "when"].includes(form.name)) {
      stated.lastIndex = form.start;
      if (mark !== "?" && stated.test(line)) return { ...form, name: NO_QUESTION };
      const before = line.slice(2, form.start).split(" ").filter(Boolean);
      const within = before.some((word) => !fillers.has(word));
      return within ? { ...form, name: `${form.name}-mid` } : form;
    }
    return form.name !== "wonder" && mark !== "?" ? { ...form, name: NO_QUESTION } : form;
  }
  const echo = withoutFillers(inWords(line).slice(1), fillers).length > SHORT ? "echo" : "short";
  const isEcho = mark === "?" && firstIn(echoes, line);
  return { name: isEcho ? echo : NO_QUESTION, start: 2, end: line.length };
}

function withoutFillers(all, fillers) {
  const first = all.findIndex((word) => !fillers.has(word));
  return all.slice(first); // the last word alone, if all of them are fillers
}

/** The features that have weights: words, turns, endings and neighbors. */
function features({ sentences, forms, at }, { fillers }) {
  const { line, mark } = sentences[at];
  const asked = withoutFillers(inWords(line).slice(1), fillers);
  const turn = inWords(line.slice(forms[at].start));
  const telling = ["what", "how", "why", "tell", "half-open"];
  const beside = forms.filter(
    ({ name }, n) => n !== at && (sentences[n].mark === "?" || telling.includes(name)),
  );
  return [
    ...asked,
    ...[2, 3].map((many) => `> ${turn.slice(0, many).join(" ")}`),
    ...[1, 2].map((many) => `$ ${asked.slice(-many).join(" ")}`),
    `mark ${mark}`,
    `length ${Math.min(Math.floor(asked.length / 3), 5)}`,
    `sentences ${Math.min(Math.floor(sentences.length / 2), 3)}`,
    ...beside.map(({ name }) => `beside ${name}`),
  ];
}

function scoresOf(asked, coach) {
  const { forms, weights, unit } = coach.learned;
  const bases = forms[asked.forms[asked.at].name] ?? WEIGHED.map(() => 0);
  const places = new Set(
    features(asked, coach).map((feature) => hashed(feature) % weights[0].length),
  );
  const share = unit / Math.sqrt(places.size);
  const weighed = bases.map(
    (base, kind) => base + [...places].reduce((sum, at) => sum + weights[kind][at], 0) * share,
  );
  return [...weighed, 0];
}

/** The kind with the highest score; "" if another one is nearly as high. */
function kindOf(scores, { limit }) {
  const [first, second] = [...scores].sort((a, b) => b - a);
  return first - second >= limit ? KINDS[scores.indexOf(first)] : "";
}

function reasonFor(kind, form, start, data) {
  const about = data["about-questions"];
  if (kind === "closed")
    return about[["fact", "when", "when-mid"].includes(form) ? "fact" : "closed"];
  if (kind === "half-open")
    return fill(about[["half-open", "any"].includes(form) ? "half-open" : "half-open-other"], {
      start,
    });
  if (kind !== "open") return "";
  const leads = { what: "open", how: "open", why: "open", tell: "tell" };
  return fill(about[leads[form.replace(/-mid$/, "")] ?? "open-other"], { start });
}

function questionNotes(text, sentences, { data, notes }) {
  const said = data["about-questions"].notes;
  const marked = sentences.filter((sentence) => sentence.mark === "?");
  const asking = marked.length ? marked : sentences.slice(-1);
  const quotes = [];
  return Object.entries(notes).flatMap(([name, pattern]) => {
    const found = asking
      .map((sentence) => ({ sentence, place: firstIn(pattern, sentence.line) }))
      .find(({ place }) => place);
    if (found) {
      const words = wordsAt(text, found.sentence, ...found.place);
      if (quotes.some((others) => others.includes(words))) return [];
      quotes.push(words);
      return [{ name, words, remark: fill(said[name], { words }) }];
    }
    const many = asking.filter((sentence) => count(sentence) >= SHORT).length > 1;
    return name === "two-at-once" && many ? [{ name, words: "", remark: said[name] }] : [];
  });
}

/** Where a kind of blame is in a sentence: [{sentence, start, end}], or []. */
function blameIn(pattern, { sentence, line }, unless) {
  const place = firstIn(pattern, line);
  if (!place || (unless && firstIn(unless, line))) return [];
  return [{ sentence, start: place[0], end: place[1] }];
}

/** The words that may be heard as blame, and only those. */
function quoted(text, { sentence, start, end }, ends) {
  const last = ends && firstIn(ends, sentence.line.slice(start, end));
  return wordsAt(text, sentence, start, last ? start + last[1] : end);
}

/** Another way to say it, in the person's own words where possible. */
function reworded(name, text, found, coach) {
  const said = coach.data["about-statements"].blame[name];
  const start = restOf(name, text, found, coach);
  const rest = start > 0 ? clause(text, found.sentence, start) : "";
  const isThreat = // it contains the threat
    name === "ultimatum" &&
    spoken(rest)
      .line.split(" ")
      .some((word) => SELF.includes(word));
  const second = found.sentence.line.slice(found.start).split(" ")[1];
  const pattern = second === "always" ? said.sometimes : said.try;
  return rest && pattern && !isThreat ? fill(pattern, { rest }) : said.otherwise;
}

/** Where the words that a rewording reuses begin; 0 if they do not fit it. */
function restOf(name, text, { sentence, start, end }, { verbs, acts }) {
  const { line } = sentence;
  const found = line.slice(start, end).trim().split(" ");
  const isYou = found[0] === "you" || found[0] === "u";
  const begins = (rest) => isYou && found.slice(1, 1 + rest.length).join() === rest.join();
  let at = 0;
  if (name === "need-you-to" && found.at(-1) === "to" && !found.includes("not")) at = end;
  const canSay =
    (begins(["never"]) && verbs.has(found[2])) || (begins(["always"]) && acts.has(found[2]));
  if (name === "always" && canSay) at = line.indexOf(` ${found[2]} `, start) + 1;
  if (name === "makes" && begins(["make", "me", "feel"]))
    at = line.indexOf(" feel ", start) + " feel ".length;
  if (name === "feel-you") {
    const you = line.slice(start).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
    at = you < 0 ? 0 : start + you + 1;
  }
  if (name === "ultimatum" && /^if (you|u) (dont|wont) /.test(line.slice(start))) {
    const [[begin], [, stop]] = [sentence.places[start], sentence.places[end - 1]];
    if (text.slice(begin, stop).includes(",")) at = start + found.slice(0, 3).join(" ").length + 1;
  }
  return at < line.length - 2 ? at : 0;
}

/** The words from a place to the end of the clause; "" if they are too many. */
function clause(text, { places }, start) {
  const [own] = text.slice(places[start][0], places.at(-1)[0]).split(CLAUSE_END, 1);
  const trimmed = own.replace(BLANKS, " ").replace(/^ +| +$/g, "");
  return [...trimmed].length <= MOST_REPEATED ? trimmed : "";
}

/** The words of a text at a place, without what ends the sentence. */
const wordsAt = (text, { places }, start, end) =>
  text
    .slice(places[start][0], places[end - 1][1])
    .replace(BLANKS, " ")
    .replace(EDGES, "");

/** The sentences of a text: plain words between marks for its beginning and its end. */
function sentencesOf(text) {
  const { line, places } = spoken(text);
  const sentences = [];
  let start = 0;
  for (let at = 0; at <= line.length; at = line.indexOf(" ", at) + 1 || line.length + 1) {
    const isEnd = line.startsWith(". ", at);
    if (!isEnd && at < line.length) continue;
    if (at > start) {
      const [first] = places[start];
      const [, last] = places[at - 1];
      const stop = isEnd ? places[at] : [last, last];
      sentences.push({
        line: `^ ${line.slice(start, at)}. `,
        places: [[first, first], [first, first], ...places.slice(start, at), stop, stop],
        mark: isEnd ? text.slice(...places[at]) : "",
      });
    }
    start = at + 2;
  }
  return sentences;
}

/** A text with its quotations blanked out, unless all of it is one quotation. */
function withoutQuotes(text) {
  if (!text.replace(QUOTED, "").replace(OUTER, "")) return text;
  return text.replace(QUOTED, (quote) => " ".repeat(quote.length));
}
