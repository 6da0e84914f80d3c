import { checkIn, readinessChart, sentenceOf } from "../../../src/ajar/web/engine/readiness.js";

export default ({ checkIns }, { words }) => {
  const shown = checkIns.map(([moment, response]) => checkIn(moment, response));
  const { sentence, columns, rows } = readinessChart(shown, words);
  return [sentenceOf(shown, words), sentence, columns, rows];
};
