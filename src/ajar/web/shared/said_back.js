/** What a page says after a response, without asking anyone. */
import { noticeAfter } from "./help.js";
import { reflect } from "./reflect.js";

/**
 * Return what is shown: help first where words may mean danger, and then nothing of ours but that.
 *
 * @param {object} exercise   the form
 * @param {Record<string, any>} response   as `checkResponse` returns it
 * @param {{dangers: Record<string, object>, countries: object[]}} known   words of danger, by
 *   language, and the help lines
 */
export function saidBack(exercise, response, { dangers, countries }) {
  const notice = noticeAfter(exercise.items, response, dangers);
  const plain = Boolean(notice?.kinds.length);
  return {
    danger: notice && { ...notice, countries },
    reflection: reflect(exercise, response, { plain }),
  };
}
