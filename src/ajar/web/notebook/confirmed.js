/** Asking for confirmation before an action that is hard to undo. */
import { h } from "../shared/form.js";

/**
 * Ask in the place of an element; it comes back after the answer.
 *
 * @param {HTMLElement} asked
 * @param {{words: Record<string, string>, label: string, question: string, act: () => void}} options
 */
export function confirm(asked, { words, label, question, act }) {
  const control = asked.querySelector("button, input");
  const before = [...asked.childNodes];
  const button = (text, step) => {
    const onclick = () => {
      asked.replaceChildren(...before);
      control.focus();
      step();
    };
    return h("button", { type: "button", onclick }, text);
  };
  const no = button(words["home-no"], () => {});
  const moves = h("div", { class: "ajar-moves" }, no, button(label, act));
  asked.replaceChildren(h("p", {}, question), moves);
  no.focus();
}

/** A button that asks first. */
export function confirmed(options) {
  const ask = () => confirm(place, options);
  const first = h("button", { type: "button", onclick: ask }, options.label);
  const place = h("div", { class: "ajar-twice" }, first);
  return place;
}
