import { numbersOf, planData } from "../../../src/ajar/web/engine/my_plan.js";

export default ({ entries, country }, kit) => [printed(entries, kit), numbersOf(country, kit)];

function printed(entries, kit) {
  try {
    return planData(entries, kit);
  } catch (error) {
    if (!error.code) throw error;
    return error.code;
  }
}
