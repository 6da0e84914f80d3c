import { said } from "../../../src/ajar/web/shared/response.js";

export default ({ form, response }, forms) =>
  forms[form].items.map((item) => said(item, response[item.id]));
