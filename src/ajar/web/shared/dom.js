/** Elements of a page and of a picture, made without any markup. */

const CONTROLS = ["button", "input", "select", "summary", "textarea"];
const FIELDS = ["input", "select", "textarea"];

/** Make an element. Strings among the children become text. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  // JupyterLab treats single keys as shortcuts unless the focused element opts out.
  if (CONTROLS.includes(tag)) element.setAttribute("data-lm-suppress-shortcuts", "true");
  // A browser would otherwise remember what is in a field, to suggest it or to restore a tab.
  if (FIELDS.includes(tag)) element.setAttribute("autocomplete", "off");
  element.append(...children.filter((child) => child != null));
  return element;
}

/** Make an element of a picture. */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
