/** This tab's own memory: answers of one visit survive a reload, Back and Forward, and go with the tab. */

const NAME = "visit";

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isEntry = (value) =>
  isObject(value) &&
  typeof value.key === "string" &&
  isObject(value.response) &&
  typeof value.done === "boolean" &&
  (value.confirmed === null || isObject(value.confirmed)) &&
  typeof value.at === "string";

/**
 * @param {{storage?: () => Storage, page?: EventTarget, view?: Document}} options
 *   `storage` may throw: where the browser lets no page store anything
 */
export function thisTab({
  storage = () => window.sessionStorage,
  page = window,
  view = document,
} = {}) {
  /** Hold entries; return whether the tab does. */
  function remember(entries) {
    try {
      if (entries.length) storage().setItem(NAME, JSON.stringify(entries));
      else storage().removeItem(NAME);
      return true;
    } catch {
      return entries.length === 0;
    }
  }

  /** The entries of this visit; what is broken is left out. */
  function recall() {
    try {
      const read = JSON.parse(storage().getItem(NAME) ?? "[]");
      return Array.isArray(read) ? read.filter(isEntry) : [];
    } catch {
      return [];
    }
  }

  /** Ask once before the page goes, if that would lose something. */
  const guard = (wouldLose) =>
    page.addEventListener("beforeunload", (event) => {
      if (wouldLose()) event.preventDefault();
    });

  /** Call a listener when the page goes out of sight: it may never come back. */
  function onHide(listener) {
    view.addEventListener("visibilitychange", () => {
      if (view.hidden) listener();
    });
    page.addEventListener("pagehide", listener);
  }

  return { remember, recall, forget: () => remember([]), guard, onHide };
}
