/** What a page says after a response, without asking anyone. */
import { noticeAfter } from "./help.js";
import { reflect } from "./reflect.js";

/**
 * Return what is shown: help first where words may mean danger, and then nothing of ours but that.
 *
 * @param {object} exercise   the form
 * @param {Record<string, any>} response   as `checkResponse` returns it
 * @param {{dangers: Record<string, object>, countries: object[]} | undefined} known   words of danger,
 *   by language, and the help lines; without them, nothing of ours is said either
 * @param {{day: string, values: Record<string, number>} | null} last   the check-in before this one
 */
export function saidBack(exercise, response, known, last = null) {
  const danger = noticeFor(exercise, response, known);
  const plain = !known || Boolean(danger?.kinds.length);
  return { danger, reflection: reflect(exercise, response, { plain, last }) };
}

/** Return what is said before all else about a response, with the help lines; null for nothing. */
export function noticeFor({ items }, response, known) {
  const notice = known && noticeAfter(items, response, known.dangers);
  return notice ? { ...notice, countries: known.countries } : null;
}
