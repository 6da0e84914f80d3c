/** Check-ins over time, the three rulers never combined: the sentence, the pictures and the table. */
import { written } from "../shared/days.js";
import { fill, RULERS } from "../shared/exercise.js";
import { picture } from "./readiness_picture.js";

const WIDE = 600;
const NARROW = 340;

/**
 * The chart of check-ins, each {moment, importance, confidence, readiness, day} with at least one
 * number, in order: {sentence, wide, narrow, columns, rows}.
 */
export function readinessChart(checkIns, words) {
  const names = {
    importance: words["chart-importance"],
    confidence: words["chart-confidence"],
    readiness: words["chart-readiness"],
  };
  const rulers = RULERS.map((id) => ({ id, name: names[id] }));
  return {
    sentence: sentenceOf(checkIns, words),
    wide: picture(checkIns, rulers, WIDE),
    narrow: picture(checkIns, rulers, NARROW),
    columns: [words["chart-moment"], ...Object.values(names)],
    rows: checkIns.map((one) => [one.moment, ...RULERS.map((name) => one[name])]),
  };
}

/**
 * What the check-ins show in one sentence.
 *
 * It says what changed and never why: without a comparison group no cause can be named.
 */
function sentenceOf(checkIns, words) {
  const [first, last] = [checkIns[0], checkIns.at(-1)];
  const names = {
    importance: words["check-ins-importance"],
    confidence: words["check-ins-confidence"],
    readiness: words["check-ins-readiness"],
  };
  const day = first.day && inWords(first.day, first.day.slice(0, 4) !== last.day?.slice(0, 4));
  const begun = RULERS.filter((name) => first[name] !== null);
  if (checkIns.length === 1) {
    const values = begun.map((name) =>
      fill(words["check-ins-value"], { ruler: names[name], value: first[name] }),
    );
    const rulers = listed(values);
    return day
      ? fill(words["check-ins-once"], { day, rulers })
      : fill(words["check-ins-once-undated"], { rulers });
  }
  const changes = begun
    .filter((name) => last[name] !== null)
    .map((name) =>
      fill(first[name] === last[name] ? words["check-ins-same"] : words["check-ins-changed"], {
        ruler: names[name],
        before: first[name],
        after: last[name],
      }),
    );
  if (!changes.length) return words["check-ins-differ"];
  const rulers = listed(changes);
  return day
    ? fill(words["check-ins-since"], { day, rulers })
    : fill(words["check-ins-since-undated"], { rulers });
}

/** A day in words: “November 28”. */
const inWords = (day, withYear) =>
  written(day, { month: "long", day: "numeric", ...(withYear && { year: "numeric" }) });
const listed = (some) => new Intl.ListFormat("en-US", { type: "conjunction" }).format(some);
