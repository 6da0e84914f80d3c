import { checkInsOf } from "../../../src/ajar/web/engine/check_ins.js";

export default ({ entries }) => checkInsOf(entries);
