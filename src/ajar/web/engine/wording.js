/**
 * The kit's words adapted to where the journal is: browser storage is not a file on a computer, and the
 * computer of a hub is somebody else's.
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
  const changed = { browser, hub }[here];
  return changed ? { ...words, ...changed } : words;
}
