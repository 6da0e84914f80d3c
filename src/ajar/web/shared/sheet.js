/** A sheet over the page: a dialog that closes with Escape or its last button. */
import { h } from "./form.js";

/**
 * Open a sheet.
 *
 * @param {{title: string, close: string, bar: Node, parts: Node[]}} shown
 *   its heading, the label of its last button, the line that stays in view, and what is below
 */
export function openSheet({ title, close: label, bar, parts }) {
  const close = () => {
    if (sheet.close) sheet.close();
    else sheet.remove();
  };
  const heading = h("h2", { id: "ajar-sheet-title", tabindex: "-1", autofocus: true }, title);
  const sheet = h(
    "dialog",
    {
      class: "ajar ajar-help",
      "aria-labelledby": heading.id,
      onclose: () => sheet.remove(),
      onkeydown: (event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        close();
      },
    },
    bar,
    heading,
    ...parts,
    h("div", { class: "ajar-moves" }, h("button", { type: "button", onclick: close }, label)),
  );
  document.body.append(sheet);
  if (sheet.showModal) sheet.showModal();
  else sheet.setAttribute("open", ""); // an old browser: below the page, and still there
  heading.focus();
}
