import { noticeAfter } from "../../../src/ajar/web/shared/help.js";

export default ({ form, response }, { forms, dangers }) =>
  noticeAfter(forms[form].items, response, dangers);
