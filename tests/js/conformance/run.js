/** Answers the cases of a topic; runs in Node and, as it is, in a page. */

/** The cases whose answer is not what Python expects: [{…case, got}], the order of keys counts. */
export async function differences(topic, { data, entries, cases }) {
  const { default: answer } = await import(`./${topic}.js`);
  const wrong = [];
  for (const made of cases) {
    const given = made.entries
      ? { ...made, entries: made.entries.map((number) => entries[number]) }
      : made;
    const got = await answer(given, data);
    if (JSON.stringify(got) !== JSON.stringify(given.expected)) wrong.push({ ...given, got });
  }
  return wrong;
}
