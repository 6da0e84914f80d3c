import { checkInsOf, lastTime } from "../../../src/ajar/web/engine/check_ins.js";

export default ({ entries }, words) => ({
  charted: checkInsOf(entries),
  before: entries.map(({ key }) => lastTime(entries, key, words)),
});
