import {
  dayInWords,
  fillSentence,
  firstWord,
  folded,
  strip,
} from "../../../src/ajar/web/shared/text.js";

export default ({ pattern, typed, sign, day, language }) => ({
  sentence: fillSentence(pattern, typed),
  first: [sign, `${sign}a`, typed.when].map(firstWord),
  folded: [sign, `a${sign}`, typed.then].map(folded),
  stripped: [`${sign}a${sign}`, typed.then].map(strip),
  day: dayInWords(day, language.replace("_", "-")),
});
