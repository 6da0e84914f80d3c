import {
  dayInWords,
  fillSentence,
  firstWord,
  folded,
  strip,
  unquoted,
} from "../../../src/ajar/web/shared/text.js";

export default ({ pattern, typed, alike, sign, day, language }) => ({
  sentence: fillSentence(pattern, typed, alike),
  unquoted: Object.values(typed).map(unquoted),
  first: [sign, `${sign}a`, typed.when].map(firstWord),
  folded: [sign, `a${sign}`, typed.then].map(folded),
  stripped: [`${sign}a${sign}`, typed.then].map(strip),
  day: dayInWords(day, language.replace("_", "-")),
});
