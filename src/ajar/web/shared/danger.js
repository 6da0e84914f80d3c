/** Finds words of danger in what a person types; the twin of content/danger.py, with the same data. */

const GAP = 4; // how many words the three dots of a phrase stand for at most
const WORD = "[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*";
const TOKEN = new RegExp(`(${WORD})|[.…]+|[!?;\\n]`, "gu");
const UNSPOKEN = /[\u0300-\u036f'’‘ʼ]/g;
const PART = /\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;

const detectors = new WeakMap(); // by the data of a language

/** The words of danger in a text: [{kind, span: [start, end]}], in the order in which they appear. */
export function findDanger(text, data) {
  if (!detectors.has(data)) detectors.set(data, compile(data));
  const { passes, kinds } = detectors.get(data);
  const { line, places } = spoken(text);
  let rest = line;
  for (const [start, end] of matches(passes, line))
    rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^ ]/g, "_") + rest.slice(end);
  const found = Object.entries(kinds).flatMap(([kind, pattern]) =>
    matches(pattern, rest).map(([start, end]) => ({
      kind,
      span: [places[start][0], places[end - 1][1]],
    })),
  );
  const order = (a, b) =>
    a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.kind < b.kind ? -1 : +(a.kind > b.kind));
  return found.sort(order);
}

/** The notice that comes first for what was found, or null: {title, text, now: […], lines: […]}. */
export const dangerNotice = (found, { kinds, notices }) =>
  Object.entries(notices).find(([name]) => found.some(({ kind }) => kinds[kind] === name))?.[1] ??
  null;

/** Where a pattern fits, beginning with a word. (Old browsers cannot look behind them in a pattern.) */
function matches(pattern, line) {
  const found = [];
  for (let start = 0; start < line.length; ) {
    pattern.lastIndex = start;
    const match = pattern.exec(line);
    if (match) found.push([start, pattern.lastIndex]);
    start = match ? pattern.lastIndex : line.indexOf(" ", start) + 1 || line.length;
  }
  return found;
}

function compile({ lists, passes, phrases }) {
  const ready = {};
  for (const [name, phrase] of Object.entries(lists)) ready[name] = pattern(phrase, ready);
  const anyOf = (all) => new RegExp(all.map((phrase) => pattern(phrase, ready)).join("|"), "y");
  const kinds = Object.entries(phrases).map(([kind, all]) => [kind, anyOf(all)]);
  return { passes: anyOf(passes), kinds: Object.fromEntries(kinds) };
}

/** A phrase as a regular expression over words that are each followed by a space. */
function pattern(phrase, lists) {
  const parts = phrase.match(PART) ?? [];
  const written = parts.map((part) => {
    if (part === "(" || part === "[") return "(?:(?:";
    if (part === ")") return "))";
    if (part === "]") return "))?";
    if (part === "|") return "|";
    if (part === "...") return `(?:[^ .]+ ){0,${GAP}}`;
    return part[0] === "<" ? lists[part.slice(1, -1)] : word(part);
  });
  return `(?:${written.join("")})`;
}

function word(part) {
  const bare = plain(part.replace(/^\*+|\*+$/g, "")).replace(/[^\p{L}\p{N}_]/gu, "\\$&");
  const any = (is) => (is ? "[^ ._]*" : "");
  return `${any(part.startsWith("*"))}${bare}${any(part.endsWith("*"))} `;
}

/** A word without capitals, accents and apostrophes. */
const plain = (written) => written.normalize("NFKD").replace(UNSPOKEN, "").toLowerCase();

/** The plain words of a text, each with a space after it, and where the word of each letter was. */
function spoken(text) {
  let line = "";
  const places = [];
  for (const token of text.matchAll(TOKEN)) {
    if (/[.…]/.test(token[0]) && token[0] !== ".") continue; // a pause, and no end
    const next = `${token[1] ? plain(token[1]) : "."} `;
    line += next;
    for (let letter = 0; letter < next.length; letter++)
      places.push([token.index, token.index + token[0].length]);
  }
  return { line, places };
}
