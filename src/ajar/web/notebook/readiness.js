/** Check-ins over time, the three rulers never combined: the sentence, the pictures and the table. */
import { fill } from "../shared/exercise.js";
import { dayInWords, listed, momentIn, written } from "../shared/text.js";
import { picture } from "./readiness_picture.js";

const WIDE = 600;
const NARROW = 340;
const PUT_AWAY = /^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s; // as in a journal

/**
 * The chart of check-ins, each {moment, values, day} with at least one number, in order, and of their
 * `rulers`, each {id, name}: {sentence, wide, narrow, columns, rows}.
 */
export function readinessChart(made, rulers, words) {
  const checkIns = made.map((checkIn) => ({
    ...checkIn,
    moment: momentShown(words, checkIn.moment),
  }));
  return {
    sentence: sentenceOf(checkIns, rulers, words),
    wide: picture(checkIns, rulers, WIDE),
    narrow: picture(checkIns, rulers, NARROW),
    columns: [words["chart-moment"], ...rulers.map(({ name }) => name)],
    rows: checkIns.map(({ moment, values }) => [moment, ...rulers.map(({ id }) => values[id])]),
  };
}

/** What a moment is called, also where a new start has put it away: “opening, until January 15, 2027”. */
export function momentShown(words, moment) {
  const [, before, until, again = ""] = PUT_AWAY.exec(moment) ?? [];
  const at = new Date(`${until} UTC`);
  if (Number.isNaN(+at)) return momentIn(words, moment);
  const day = dayInWords(at.toISOString().slice(0, 10));
  const ending = fill(words["home-until"], { day }) + again;
  return before ? `${momentIn(words, before)}, ${ending}` : ending;
}

/**
 * What the check-ins show in one sentence.
 *
 * It says what changed and never why: without a comparison group no cause can be named.
 */
function sentenceOf(checkIns, all, words) {
  const [first, last] = [checkIns[0], checkIns.at(-1)];
  const day = first.day && inWords(first.day, first.day.slice(0, 4) !== last.day?.slice(0, 4));
  const begun = all.map(({ id }) => id).filter((id) => first.values[id] !== null);
  if (checkIns.length === 1) {
    const values = begun.map((id) =>
      fill(words["check-ins-value"], { ruler: words[`ruler-${id}`], value: first.values[id] }),
    );
    const rulers = listed(values);
    return day
      ? fill(words["check-ins-once"], { day, rulers })
      : fill(words["check-ins-once-undated"], { rulers });
  }
  const changes = begun
    .map((id) => ({ id, before: first.values[id], after: last.values[id] }))
    .filter(({ after }) => after !== null)
    .map(({ id, before, after }) =>
      fill(before === after ? words["check-ins-same"] : words["check-ins-changed"], {
        ruler: words[`ruler-${id}`],
        before,
        after,
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
