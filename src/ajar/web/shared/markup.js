/** The one place where markup becomes elements. */

let trusted = (markup) => markup;

/** Let a function look at all markup first: it returns it as the page may use it, or throws. */
export function trust(look) {
  trusted = look;
}

/** Fill an element with markup: words of materials/ or a picture of ours, never a person's words. */
export function setMarkup(element, markup) {
  element.innerHTML = trusted(markup);
}
