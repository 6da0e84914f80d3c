/**
 * The kit's words as an engine in the page says them: in a browser's own storage there is no computer
 * that files lie on.
 *
 * @param {Record<string, string>} words
 * @param {"browser" | "computer"} here   where the journal is kept
 */
export const wordsHere = (words, here) =>
  here === "computer"
    ? words
    : {
        ...words,
        "keep-why": words["keep-why-browser"],
        "keep-there": words["keep-there-browser"],
        "keep-saved": words["keep-saved-browser"],
      };
