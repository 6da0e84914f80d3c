/**
 * What can go wrong with a journal. A code is the key of its words among those of the materials, and
 * the values fill their marks. No value is ever an answer or a passphrase.
 */

/** An error in a journal that its owner should know about. */
export class JournalError extends Error {
  constructor(code, values = {}) {
    super(code);
    this.name = "JournalError";
    this.code = code;
    this.values = values;
  }
}

/**
 * Why a place refused a request: "changed" (somebody else wrote, so
 * read on first), "exists", "full", "gone" or "unreachable". `said`: words that say it better.
 */
export class PlaceError extends Error {
  constructor(code, said = "") {
    super(code);
    this.name = "PlaceError";
    this.code = code;
    this.said = said;
  }
}

const SAID = {
  changed: "journal-in-use",
  exists: "journal-here-already",
  full: "journal-here-full",
  gone: "journal-here-gone",
  unreachable: "journal-here-unreachable",
};

/** An error of a place as its person reads it; any other stays as it is. */
export const inJournal = (error) =>
  error instanceof PlaceError ? new JournalError(error.said || SAID[error.code]) : error;
