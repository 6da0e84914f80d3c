import { cardsToShow } from "../../../src/ajar/web/shared/exercise.js";

export default ({ form, answers }, forms) => {
  const choices = forms[form].items.filter(({ kind }) => kind === "choice");
  const shown = (item) => cardsToShow(item, answers).map(({ id }) => id);
  return Object.fromEntries(choices.map((item) => [item.id, shown(item)]));
};
