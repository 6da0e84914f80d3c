/** The choice of a paper size. */
import { h } from "../shared/form.js";

/**
 * @param {Record<string, string>} words
 * @returns {{element: () => HTMLElement, value: () => string}} the value is remembered when the
 *   element is drawn again
 */
export function paperSize(words) {
  const sizes = { "us-letter": words["home-paper-letter"], a4: words["home-paper-international"] };
  let paper = "us-letter";
  const element = () => {
    const select = h(
      "select",
      {
        onchange: () => {
          paper = select.value;
        },
      },
      ...Object.entries(sizes).map(([value, label]) =>
        h("option", { value, selected: value === paper }, label),
      ),
    );
    return h("label", {}, words["home-paper"], " ", select);
  };
  return { element, value: () => paper };
}
