import { entriesFromJson } from "../../../src/ajar/web/engine/import.js";
import { errorInWords, inWords } from "../../../src/ajar/web/engine/notices.js";

export default ({ text }, kit) => {
  try {
    const { entries, notes } = entriesFromJson(text, kit);
    return [entries, notes.map((note) => inWords(note, kit.words))];
  } catch (error) {
    if (!error.notices) throw error;
    return errorInWords(error, kit.words);
  }
};
