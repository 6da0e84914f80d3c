import { reflect } from "../../../src/ajar/web/shared/reflect.js";

export default ({ form, response, plain }, forms) => reflect(forms[form], response, { plain });
