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
 */
export function saidBack(exercise, response, known) {
  const notice = known && noticeAfter(exercise.items, response, known.dangers);
  const plain = !known || Boolean(notice?.kinds.length);
  return {
    danger: notice ? { ...notice, countries: known.countries } : null,
    reflection: reflect(exercise, response, { plain }),
  };
}
