import { checkInsCsv, exportJson } from "../../../src/ajar/web/engine/export.js";

export default ({ entries }, kit) => [exportJson(entries, kit), checkInsCsv(entries)];
