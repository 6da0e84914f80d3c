/** Reads a room's code as people type, paste and say it; the counterpart of `parse_code` in Python. */

/** How many letters and digits a code has. */
export const LENGTH = 8;

/** The letters of a code in what was typed, or in what an address ends with. */
export function lettersOf(typed) {
  const [path] = typed.normalize("NFKC").toUpperCase().split(/[?#]/);
  const parts = path.split("/").map((part) => part.replace(/[^\p{L}\p{N}]+/gu, ""));
  const last = parts.filter(Boolean).pop() ?? "";
  return last.replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u, "$1$2");
}

/** The same for the end of this page's own address. */
export function lettersInAddress({ pathname }) {
  const last = pathname.split("/").pop();
  try {
    return lettersOf(decodeURIComponent(last));
  } catch {
    return lettersOf(last); // not every address can be decoded
  }
}
