import { findDanger } from "../../../src/ajar/web/shared/danger.js";

/** Where a code unit of a text stands among its characters, as Python counts them. */
const inCharacters = (text, at) => [...text.slice(0, at)].length;

export default ({ text, language }, data) =>
  findDanger(text, data[language]).map(({ kind, span }) => [
    kind,
    ...span.map((at) => inCharacters(text, at)),
  ]);
