/** Shows the coach's remarks below a field, once typing rests, and below what is finished; a person can turn them off for a visit. */
import { h } from "./dom.js";

const REST = 1200; // milliseconds without a key

/**
 * Watch a field; return the element that its remarks appear in.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @param {{words: Record<string, string>, find: (text: string) => string[], isSilent?: () => boolean}} options
 *   `find` returns at most two remarks on a text, and none where something else has to be said first;
 *   `isSilent`: whether the coach does not know the language of the page
 */
export function remarks(field, { words, find, isSilent }) {
  const found = () => (field.value.trim() ? find(field.value) : []);
  const { host, show } = place({ words, find: found, isSilent });
  let timer = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, REST);
  });
  return host;
}

/**
 * Remarks on what is finished; empty where there are none, or where a person has turned them off.
 *
 * @param {{words: Record<string, string>, find: () => string[], known: Promise<void>}} options
 *   `known` resolves once `find` has what it goes by
 */
export function remarksBelow({ words, find, known }) {
  const { host, show } = place({ words, find });
  const begin = () => !isOff() && find().length && show();
  if (!begin()) known.then(begin);
  return host;
}

// Each widget loads this module separately: only the page can remember for all of them.
const isOff = () => window.ajarNoRemarks === true;

function place({ words, find, isSilent }) {
  const said = h("div", { "aria-live": "polite" });
  const foot = h("p", { class: "ajar-hint" });
  const host = h("div", { class: "ajar-remarks" }, said, foot);
  let shown = [];

  const turn = (off) => {
    window.ajarNoRemarks = off;
    shown = [];
    show();
  };
  const button = (text, off) =>
    h("button", { type: "button", class: "ajar-link", onclick: () => turn(off) }, text);

  function show() {
    const found = isOff() ? [] : find();
    if (found.length && found.join("\n") === shown.join("\n")) return; // not read out again
    shown = found;
    said.replaceChildren(...found.map((text) => h("p", {}, text)));
    if (isSilent?.()) foot.replaceChildren(words["remarks-none"]);
    else if (isOff()) foot.replaceChildren(button(words["remarks-on"], false));
    else if (found.length)
      foot.replaceChildren(`${words["remarks-limits"]} `, button(words["remarks-off"], true));
    else foot.replaceChildren();
  }

  return { host, show };
}
