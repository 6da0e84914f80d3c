/** Prints a separate sheet with what a person takes away, and nothing else from the page. */
import { h } from "./dom.js";

const PATIENCE = 1000;

/**
 * Print a sheet on "us-letter" or "a4". It is on the page until the next press of anything.
 *
 * @param {Node[]} body
 * @param {{title: string, paper: string, tight?: 0 | 1 | 2, onRefused: () => void}} options
 *   `tight`: how much less room its parts take; `onRefused` is called where a program cannot print
 */
export function printSheet(body, { title, paper, tight = 0, onRefused }) {
  const { documentElement: root, title: before } = document;
  const margin = (name) => h("div", { class: `ajar-plan-${name}` }, h("div", {}));
  const sheet = h(
    "div",
    { class: `ajar-plan ajar-plan-${paper}`, "data-tight": tight },
    margin("head"),
    h("div", { class: "ajar-plan-body" }, h("div", {}, ...body)),
    margin("foot"),
  );
  document.body.append(sheet);
  root.classList.add("ajar-printing");
  document.title = title;
  const over = new AbortController();
  const clear = () => {
    over.abort();
    sheet.remove();
    root.classList.remove("ajar-printing");
    document.title = before;
  };
  const refused = setTimeout(onRefused, PATIENCE);
  addEventListener("beforeprint", () => clearTimeout(refused), { once: true });
  window.print();
  // Some phones print only after `print` has returned, and no press reaches the page meanwhile.
  for (const press of ["pointerdown", "keydown", "pagehide"])
    addEventListener(press, clear, { capture: true, signal: over.signal });
}
