import { AnswerError, checkResponse, fits } from "../../../src/ajar/web/shared/response.js";

export default ({ form, values }, forms) => {
  const exercise = forms[form];
  try {
    const response = checkResponse(exercise, values);
    return fits(exercise, values) && response;
  } catch (error) {
    if (!(error instanceof AnswerError) || fits(exercise, values)) throw error;
    return { refused: error.code, ...error.values };
  }
};
