import { entriesFromJson } from "../../../src/ajar/web/engine/import.js";
import { problemText } from "../../../src/ajar/web/engine/problem.js";

export default ({ text }, kit) => {
  try {
    const { entries, notes } = entriesFromJson(text, kit);
    return [entries, notes.map((note) => problemText(note, kit.words))];
  } catch (error) {
    if (!error.notices) throw error;
    return problemText(error, kit.words);
  }
};
