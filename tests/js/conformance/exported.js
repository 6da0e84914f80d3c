import { rulersOf } from "../../../src/ajar/web/engine/check_ins.js";
import { checkInsCsv, exportJson } from "../../../src/ajar/web/engine/export.js";

export default ({ entries }, kit) => [
  exportJson(entries, kit),
  checkInsCsv(entries, rulersOf(kit)),
];
