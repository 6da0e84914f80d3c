/** Reads JSON as Python does, and says on which line it cannot be read. */

const WORDS = { null: null, true: true, false: false };
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
const ESCAPES = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const PLAIN = /[ !#-[\]-\uffff]*/y; // no quotes, no backslash, no control character
const LITERAL = /null|true|false|-?Infinity|NaN/y;
const UNICODE = /[0-9a-fA-F]{4}/y;
const BLANKS = /[ \t\n\r]*/y;

/** JSON that cannot be read; `line` is where. */
export class NotJsonError extends Error {
  constructor(line) {
    super("not JSON");
    this.line = line;
  }
}

/** What a JSON text holds. Of two same names in an object the last one counts. */
export function parseJson(text) {
  let at = 0;

  const fail = (where = at) => {
    throw new NotJsonError(text.slice(0, where).split("\n").length);
  };
  const match = (pattern) => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [null];
    at += found?.length ?? 0;
    return found;
  };
  const skip = () => match(BLANKS);
  const expect = (sign) => {
    if (text[at] !== sign) fail();
    at++;
  };

  function value() {
    const sign = text[at];
    if (sign === '"') return string();
    if (sign === "{") return object();
    if (sign === "[") return array();
    const literal = match(LITERAL);
    if (literal !== null && literal in WORDS) return WORDS[literal];
    const number = literal ? Number.NaN : match(NUMBER);
    if (number === null) fail();
    if (!Number.isFinite(+number)) fail(0); // no number that JSON allows
    return +number;
  }

  function string() {
    at++;
    let made = "";
    for (;;) {
      made += match(PLAIN);
      if (text[at] === '"') break;
      if (text[at] !== "\\") fail();
      const sign = text[at + 1];
      at += 2;
      if (sign === "u") made += String.fromCharCode(Number.parseInt(match(UNICODE) ?? fail(), 16));
      else made += ESCAPES[sign] ?? fail(at - 2);
    }
    at++;
    return made;
  }

  /** The members of a list or an object, each read by `member`. */
  function members(end, member) {
    const all = [];
    at++;
    skip();
    if (text[at] !== end)
      for (;;) {
        all.push(member());
        skip();
        if (text[at] === end) break;
        const comma = at;
        expect(",");
        skip();
        if (text[at] === end) fail(comma);
      }
    at++;
    return all;
  }

  const array = () => members("]", value);
  const object = () =>
    Object.fromEntries(
      members("}", () => {
        if (text[at] !== '"') fail();
        const name = string();
        skip();
        expect(":");
        skip();
        return [name, value()];
      }),
    );

  skip();
  const read = value();
  skip();
  if (at < text.length) fail();
  return read;
}
