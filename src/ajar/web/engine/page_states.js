/** What a page shows of a journal: an exercise with what is said back, and the chart of the check-ins. */
import { fits } from "../shared/response.js";
import { noticeFor, saidBack } from "../shared/said_back.js";
import { checkInsOf, lastTime, rulersOf } from "./check_ins.js";
import { partsOf } from "./schedule.js";

/**
 * @param {{journal: object, data: object, words: Record<string, string>}} options
 *   `data.danger` may be null: then nothing of ours is said about an answer
 */
export function pageStates({ journal, data, words }) {
  const rulers = rulersOf(data);

  /** The words of danger, with the help lines and the coach's words; nothing without them. */
  const known = () =>
    data.danger && { dangers: data.danger, coach: data.coach, countries: data.help };

  /** What is said first about a response to an exercise, or null. */
  function notice(name, response) {
    const exercise = data.exercises[name];
    return exercise ? noticeFor(exercise, response, known()) : null;
  }

  /** The state of a form; null if there is no response that fits. */
  function form(key) {
    const entry = journal.get(key);
    const { exercise: name } = partsOf(key);
    const exercise = data.exercises[name];
    if (!entry || !exercise || !fits(exercise, entry.response)) return null;
    const state = { answers: entry.response, done: entry.done };
    if (!entry.done) return state;
    const last = lastTime(journal.entries(), key, words, rulers);
    return { ...state, ...saidBack(exercise, entry.response, known(), last) };
  }

  /** What the chart shows. */
  const chart = () => ({ checkIns: checkInsOf(journal.entries(), rulers), rulers });

  return { known, notice, form, chart };
}
