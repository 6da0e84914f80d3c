/** Where “Leave now” goes: to a page of the person's choice, remembered for this tab only. */
import { h } from "../shared/dom.js";
import { leaveTo } from "../shared/leave.js";

const [CHOSEN, LEFT] = ["leave-to", "left"];

/** Run an operation on the tab's storage; nothing if the browser forbids it. */
function attempt(use) {
  try {
    return use(window.sessionStorage);
  } catch {
    return null;
  }
}

/** The address of a page elsewhere; "" if the text is not an address. */
function addressOf(text) {
  const typed = text.trim();
  if (!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(typed)) return "";
  try {
    return new URL(/^https:/i.test(typed) ? typed : `https://${typed}`).href;
  } catch {
    return "";
  }
}

/** The address that the tab remembers, if it is one. */
const chosenBefore = () => addressOf(attempt((tab) => tab.getItem(CHOSEN)) ?? "");

/** Remember, until the page is opened again, that the person has left. */
export const noteLeaving = () => attempt((tab) => tab.setItem(LEFT, "1"));

/**
 * Choose where leaving goes, and leave again at once where somebody pressed Back after that.
 *
 * @param {string} usual   the address that the site names, or ""
 */
export function prepareToLeave(usual) {
  const chosen = chosenBefore() || usual;
  if (chosen) leaveTo(chosen);
  const isBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  const hasLeft = attempt((tab) => tab.getItem(LEFT));
  if (hasLeft && isBack) location.replace(chosen || "about:blank");
  attempt((tab) => tab.removeItem(LEFT));
  if (hasLeft && isBack) noteLeaving();
}

/** The field for it. */
export function leaveField(words) {
  const said = h("p", { class: "ajar-hint", role: "status" });
  const field = h("input", {
    type: "text",
    inputmode: "url",
    id: "site-leave-to",
    spellcheck: "false",
    "aria-describedby": "site-leave-how",
    value: chosenBefore(),
    onchange() {
      const address = addressOf(field.value);
      if (field.value.trim() && !address) {
        said.textContent = words["site-leave-odd"];
        return;
      }
      attempt((tab) => (address ? tab.setItem(CHOSEN, address) : tab.removeItem(CHOSEN)));
      leaveTo(address || "about:blank");
      said.textContent = words[address ? "site-leave-set" : "site-leave-blank"];
    },
  });
  return h(
    "div",
    {},
    h("label", { for: field.id }, words["site-leave-to"]),
    h("p", { class: "ajar-hint", id: "site-leave-how" }, words["site-leave-how"]),
    field,
    said,
  );
}
