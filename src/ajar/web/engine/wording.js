/**
 * The kit's words as an engine in the page says them: in a browser's own storage there is no computer
 * that files lie on, and the computer of a hub is somebody else's.
 *
 * @param {Record<string, string>} words
 * @param {"browser" | "computer" | "hub"} here   where the journal is kept
 */
export function wordsHere(words, here) {
  const browser = {
    "keep-why": words["keep-why-browser"],
    "keep-there": words["keep-there-browser"],
    "keep-saved": words["keep-saved-browser"],
  };
  const hub = { "keep-hub": words["keep-hub-page"] };
  return { ...words, ...{ browser, hub, computer: {} }[here] };
}
