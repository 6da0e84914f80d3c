/**
 * The kit's words as an engine in the page says them: it knows no paths and no command line and, in a
 * browser's own storage, no computer that files lie on.
 *
 * @param {Record<string, string>} words
 * @param {"browser" | "computer"} here   where the journal is kept
 */
export const wordsHere = (words, here) => ({
  ...words,
  "home-not-erased": words["home-not-erased-here"],
  ...(here === "browser"
    ? {
        "keep-why": words["keep-why-browser"],
        "keep-there": words["keep-there-browser"],
        "keep-saved": words["keep-saved-browser"],
      }
    : {}),
});
