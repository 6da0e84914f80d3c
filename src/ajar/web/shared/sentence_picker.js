/** Sentences that a person has already, beside the field that they can be put into. */
import { h } from "./dom.js";
import { holdBack } from "./more_cards.js";

/** How many are in view at first, so that the field is, too. */
const FIRST = 3;

/**
 * A list of sentences to put into a field, or take out of it; nothing without any.
 *
 * @param {string[]} sentences
 * @param {{words: Record<string, string>, has: (sentence: string) => boolean,
 *   put: (sentence: string) => void, drop: (sentence: string) => void}} options
 * @returns {{element: Node | string, follow: () => void}} `follow` after the field was changed
 */
export function sentencePicker(sentences, { words, has, put, drop }) {
  if (!sentences.length) return { element: "", follow: () => {} };
  const boxes = sentences.map((sentence) =>
    h("input", {
      type: "checkbox",
      onchange: ({ target }) => (target.checked ? put : drop)(sentence),
    }),
  );
  const follow = () =>
    boxes.forEach((box, n) => {
      box.checked = has(sentences[n]);
    });
  follow();
  const lines = sentences.map((sentence, n) =>
    h("label", { class: "ajar-card" }, boxes[n], h("span", { dir: "auto" }, sentence)),
  );
  const more = holdBack(
    lines.filter((_, n) => n >= FIRST && !boxes[n].checked),
    words,
  );
  const element = h(
    "details",
    { class: "ajar-sentences" },
    h("summary", {}, words["sentences-own"]),
    h(
      "div",
      { class: "ajar-cards", role: "group", "aria-label": words["sentences-own-how"] },
      h("p", { class: "ajar-hint" }, words["sentences-own-how"]),
      ...lines,
      more,
    ),
  );
  return { element, follow };
}
