/** What a person may ask themselves once they have answered. Nothing of it is sent. */
import { cardSort } from "../shared/card_sort.js";
import { isAsked } from "../shared/exercise.js";
import { form, h } from "../shared/form.js";

/**
 * @param {object[]} items   the questions
 * @param {{words: object, language?: string, answers: () => object, onChange: (answers: object) => void,
 *   onDone: (answers: object) => void}} options   `answers`: those to all questions of the exercise
 * @returns {{element: HTMLElement, offer: (isOffered: boolean) => void, isBegun: () => boolean}}
 */
export function ownPart(items, { words, language, answers, onChange, onDone }) {
  const title = words["phone-afterward"];
  const element = h("section", { class: "phone-afterward" });
  let isBegun = false;

  function offer(isOffered) {
    if (isBegun && isOffered) return;
    isBegun = false;
    element.hidden = !isOffered || !items.some((item) => isAsked(item, answers()));
    if (element.hidden) return element.replaceChildren();
    element.replaceChildren(
      h("h2", {}, title),
      h("p", {}, words["phone-own"]),
      h("button", { type: "button", onclick: begin }, words["phone-afterward-begin"]),
    );
  }

  function begin() {
    isBegun = true;
    const shown = form(
      element,
      { title, items, language },
      {
        words,
        level: 2,
        small: true,
        sort: cardSort,
        answers: answers(),
        mark: () => words["phone-stays"],
        onChange,
        onDone(all) {
          shown.release();
          isBegun = false;
          onDone(all);
        },
      },
    );
    element.querySelector("fieldset").focus({ preventScroll: true });
    element.scrollIntoView({ block: "start" });
  }

  return { element, offer, isBegun: () => isBegun };
}
