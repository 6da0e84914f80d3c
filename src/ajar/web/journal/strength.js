/**
 * How long a passphrase resists somebody who has the file, in one of the five words of
 * `strength` in journal/crypto.py. It never refuses one.
 *
 * Without the word lists of zxcvbn, which are larger than the whole site, rare and common words cannot
 * be told apart. So each word counts as one of the 2,000 most common, and repetitions, sequences and
 * dates count for next to nothing. It errs on the strict side.
 */

/** The least number of guesses for each strength but the first, as powers of ten. */
const LEAST_GUESSES = { fair: 8, good: 10, strong: 15 };
const RATED = 72; // characters; further ones only make it stronger
const WORD = 3.3; // 2,000 words, as a power of ten, as all numbers below
const LONG = 10; // letters, from which on there may be a second word
const PER_LETTER = 0.35; // beyond these
const PER_CAPITAL = 0.5; // where there need not be one
const PER_SIGN = 0.4; // each that stands for a letter, as in “p4$$w0rd”
const DATE = 4.5;
const YEAR = 2;
const PER_DIGIT = 0.65;
const NUMBER = 3.9; // a day, a code, a phone: the digits after the first six count little
const PER_MORE_DIGIT = 0.15;
const ROW = 1; // “123”, “aaa”
const KEYBOARD = 4; // “1qaz2wsx”
const REPEATED = 0.5;
const KEYS = ["1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"];
const SHIFTED = { "!@#$%^&*()_+": KEYS[0], '{}:"<>?': "[];',./" };
const TOKEN = new RegExp(
  [
    String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,
    String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
    String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,
    String.raw`(?<digits>\d+)`,
    String.raw`(?<other>\S)`,
  ].join("|"),
  "gu",
);

/** "none", "weak", "fair", "good" or "strong". */
export function strength(passphrase) {
  const typed = Array.from(passphrase.normalize("NFKC").trim()).slice(0, RATED).join("");
  if (!typed) return "none";
  const power = guesses(typed);
  const reached = Object.keys(LEAST_GUESSES).filter((word) => power >= LEAST_GUESSES[word]);
  return reached.at(-1) ?? "weak";
}

function guesses(text) {
  const [, block] = /^(.+?)\1+$/su.exec(text) ?? [];
  if (block) return guesses(block) + REPEATED;
  if (isOnKeyboard(text)) return KEYBOARD;
  const tokens = new Map(); // what comes again is no harder to guess
  for (const { 0: token, groups } of text.matchAll(TOKEN)) tokens.set(token.toLowerCase(), groups);
  return [...tokens.values()].reduce((sum, groups) => sum + ofToken(groups), 0);
}

function ofToken({ date, word, digits }) {
  if (date) return DATE;
  if (word) return ofWord(word);
  if (digits) return ofDigits(digits);
  return 1;
}

function ofWord(word) {
  const letters = word.match(/\p{L}/gu);
  const capitals = letters.slice(1).filter((letter) => letter !== letter.toLowerCase()).length;
  const isLoud = capitals === letters.length - 1;
  const more =
    PER_LETTER * Math.max(0, letters.length - LONG) +
    (isLoud ? Math.min(1, capitals) : capitals) * PER_CAPITAL +
    PER_SIGN * new Set(word.match(/[^\p{L}\p{M}]/gu)).size;
  return Math.min(Array.from(word).length, WORD + more);
}

function ofDigits(digits) {
  if (/^(?:19|20)\d\d$/.test(digits)) return YEAR;
  const steps = new Set(
    Array.from(digits)
      .slice(1)
      .map((digit, at) => digit - digits[at]),
  );
  if (digits.length > 2 && steps.size === 1) return ROW;
  const more = Math.max(0, digits.length - 6);
  return Math.min(PER_DIGIT * digits.length, NUMBER) + PER_MORE_DIGIT * more;
}

/** Whether most signs of a text lie beside the one before. */
function isOnKeyboard(text) {
  const keys = Array.from(text.toLowerCase(), keyOf);
  const near = keys.filter((key, at) => at && isNear(key, keys[at - 1])).length;
  return keys.length > 4 && near >= 0.7 * (keys.length - 1);
}

function keyOf(sign) {
  const [shifted, plain] = Object.entries(SHIFTED).find(([all]) => all.includes(sign)) ?? [];
  const key = shifted ? plain[shifted.indexOf(sign)] : sign;
  const row = KEYS.findIndex((all) => all.includes(key));
  return { row, column: KEYS[row]?.indexOf(key) };
}

const isNear = (a, b) =>
  a.row >= 0 && b.row >= 0 && Math.abs(a.row - b.row) <= 1 && Math.abs(a.column - b.column) <= 1;
