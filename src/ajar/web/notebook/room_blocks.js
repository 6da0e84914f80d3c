/** The blocks that only a notebook with a group has, for `MORE` of the view. */
import { door } from "./door.js";
import { asking, groupChart } from "./room.js";
import { scenario } from "./scenario.js";
import { MORE } from "./view.js";

MORE.door = (host, _, options) => door(host, options);

MORE.group = (host, _, options) => groupChart(host, options);

MORE.scenario = (_, block, { words, model }) => ({
  element: scenario(block, {
    words,
    picked: model.get("couple"),
    pick: (id) => {
      model.set("couple", id);
      model.save_changes();
    },
  }),
});

MORE.asking = (_, block, { exerciseOf, formOf, ...options }) => {
  const exercise = exerciseOf(block.of);
  const { parts, update } = asking(block, { ...options, exercise, form: () => formOf(block.of) });
  const element = document.createDocumentFragment(); // its bar sticks to the foot of the whole page
  element.append(...parts);
  return { element, update };
};
