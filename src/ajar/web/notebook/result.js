/** What came out of a question, or of the group's check-ins: as on the wall, and as a table. */
import { h } from "../shared/form.js";
import { face } from "../wall/face.js";
import { figures } from "./figures.js";
import { wallHere } from "./wall_here.js";

/**
 * @param {object} slide   of a deck: the one of the question, or one about moves
 * @param {{words: Record<string, string>, onDispose: (dispose: () => void) => void}} options
 * @returns {{element: HTMLElement, update: (questions: object[], practice: boolean) => boolean}}
 *   `update` takes questions of a panel, and returns whether there is another result than before
 */
export function result(slide, { words, onDispose }) {
  const screen = wallHere("ajar-result");
  const table = h("div", {});
  const element = h("div", { class: "ajar-results" }, screen.host, table);
  let drawn = "";
  let draw = () => {};

  function update(questions, practice) {
    const now = JSON.stringify([questions.map(({ units }) => units), practice]);
    if (now === drawn) return false;
    drawn = now;
    const closed = questions.map((question) => ({ ...question, state: "closed" }));
    const panel = { questions: closed, practice, joined: 0, stage: { slide: 0 } };
    const shown = { deck: { slides: [slide] }, way: null, panel, words, now: 0 };
    draw = () => screen.draw(face(shown));
    if (questions.some(isPublished)) draw();
    table.replaceChildren(...questions.slice(-1).flatMap((newest) => figures(newest, words)));
    return true;
  }
  const resized = new ResizeObserver(() => draw());
  resized.observe(screen.host);
  onDispose(() => resized.disconnect());
  return { element, update };
}

/** Whether anything was published of a question. */
export const isPublished = ({ units }) => units.some(({ snapshot }) => snapshot);
