import {
  noticeQuestion,
  noticeStatement,
  questionScores,
} from "../../../src/ajar/web/shared/remark.js";

export default ({ text, expected: { scores } }, data) => ({
  question: noticeQuestion(text, data),
  statement: noticeStatement(text, data),
  scores: scores.length ? questionScores(text, data) : [],
});
