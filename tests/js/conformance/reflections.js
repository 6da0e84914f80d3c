import { reflect } from "../../../src/ajar/web/shared/reflect.js";

export default ({ form, response, plain, last }, forms) =>
  reflect(forms[form], response, { plain, last });
