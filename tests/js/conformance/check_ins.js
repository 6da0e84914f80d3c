import { checkInsOf, lastTime } from "../../../src/ajar/web/engine/check_ins.js";

const RULERS = ["importance", "confidence", "readiness"].map((id) => ({ id }));

export default ({ entries }, words) => ({
  charted: checkInsOf(entries, RULERS),
  before: entries.map(({ key }) => lastTime(entries, key, words, RULERS)),
});
