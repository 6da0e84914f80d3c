/** The cases that Python and JavaScript share; see tests/cases/README.md. */
import { readFileSync } from "node:fs";

/** The cases of a function as they are written. */
export const read = (name) =>
  JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), "utf8"));

const exercises = read("exercises");

/** All cases of a function, each with its exercise, and with its item where it is about one. */
export const cases = (name) =>
  read(name).map((entry) => {
    const exercise = exercises[entry.exercise];
    return { ...entry, exercise, item: exercise.items.find(({ id }) => id === entry.item) };
  });
