import { isAsked } from "../../../src/ajar/web/shared/exercise.js";

export default ({ form, answers }, forms) =>
  forms[form].items.filter((item) => isAsked(item, answers)).map(({ id }) => id);
