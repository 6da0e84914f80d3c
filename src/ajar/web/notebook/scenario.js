/** The fictional couple that a room speaks about: its story, and a way to pick another. */

import { h } from "../shared/form.js";
import { setMarkup } from "../shared/markup.js";

/**
 * @param {{couples: {id: string, title: string, story: string, role: string, more: string}[]}} block
 * @param {{words: Record<string, string>, picked: string, pick: (id: string) => void}} options
 * @returns {HTMLElement}
 */
export function scenario(block, { words, picked, pick }) {
  window.ajarForms = (window.ajarForms ?? 0) + 1;
  const name = `ajar-couple-${window.ajarForms}`;
  const story = h("div", { class: "ajar-text ajar-story", "aria-live": "polite" });
  const more = h("div", { class: "ajar-text" });
  const role = h("summary", {});
  const show = ({ title, story: words_, more: details, role: whose }) => {
    setMarkup(story, words_);
    story.prepend(h("h2", {}, title));
    setMarkup(more, details);
    role.textContent = whose;
  };
  const now = block.couples.find((couple) => couple.id === picked) ?? block.couples[0];
  const choice = h(
    "fieldset",
    { class: "ajar-item ajar-couple" },
    h("legend", {}, words.couple),
    h("p", { class: "ajar-hint" }, words["couple-how"]),
    h(
      "div",
      { class: "ajar-cards" },
      ...block.couples.map((couple) =>
        h(
          "label",
          { class: "ajar-card" },
          h("input", {
            type: "radio",
            name,
            value: couple.id,
            checked: couple === now,
            onchange: () => {
              show(couple);
              pick(couple.id);
            },
          }),
          h("span", {}, couple.title),
        ),
      ),
    ),
  );
  show(now);
  return h(
    "section",
    { class: "ajar-scenario", "aria-label": words.couple },
    story,
    h("details", { class: "ajar-role" }, role, more),
    choice,
  );
}
