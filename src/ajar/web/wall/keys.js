/** Keys of the wall and the desk: they work whatever was clicked last, except while typing. */

/** What each key does; `?` shows them. */
export const KEYS = {
  next: ["ArrowRight", "ArrowDown", "PageDown", " "],
  back: ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"],
  first: ["Home"],
  last: ["End"],
  blank: ["b", "."],
  full: ["f"],
  open: ["o"],
  close: ["c"],
  reveal: ["r"],
  join: ["j"],
  timer: ["t"],
  hands: ["h"],
  parts: ["p"],
  larger: ["+", "="],
  smaller: ["-"],
  look: ["d"],
  keys: ["?"],
};
/** The looks of a wall, one after the other; "": that of the computer. */
export const LOOKS = ["", "dark", "light", "contrast"];
const ACTS = new Map(Object.entries(KEYS).flatMap(([act, keys]) => keys.map((key) => [key, act])));
const TYPING = "input, textarea, select, [contenteditable]:not([contenteditable=false])";

/** Return what a press does, or undefined. */
export function actOf(event) {
  const { key, target, repeat, ctrlKey, metaKey, altKey, isComposing } = event;
  if (repeat || ctrlKey || metaKey || altKey || isComposing) return undefined;
  const at = event.composedPath?.()[0] ?? target;
  if (at?.closest?.(TYPING) || at?.closest?.("dialog[open]")) return undefined;
  // Someone who moves by Tab presses a button by Space; after a click, Space means the next slide.
  if (key === " " && at?.matches?.("button:focus-visible, summary:focus-visible")) return undefined;
  return ACTS.get(key.length === 1 ? key.toLowerCase() : key);
}

/**
 * Call `act` with what is pressed, before anything else on the page hears of it.
 *
 * @param {(act: string) => boolean | void} act   returns false where it has no use for the key
 * @returns {() => void} stops it
 */
export function watchKeys(act) {
  const onKey = (event) => {
    const what = actOf(event);
    if (!what || act(what) === false) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", onKey, { capture: true });
  return () => window.removeEventListener("keydown", onKey, { capture: true });
}
