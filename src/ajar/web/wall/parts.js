/** The sheet with the meeting's parts: where to go, and what may be left out when it runs late. */
import { h } from "../shared/dom.js";
import { fill } from "../shared/exercise.js";
import { firstSlide, optional } from "./agenda.js";
import { dialog } from "./dialogs.js";

/**
 * Show the sheet.
 *
 * @param {{deck: object, panel: object, way: object | null}} known
 * @param {{step: (step: string, more?: object) => void, handOver?: () => void,
 *   leave?: () => void}} presses   the last two are those of a remote
 */
export function partsSheet(host, { deck, panel, way }, words, { step, handOver, leave }) {
  const stage = panel.stage ?? { slide: -1, dropped: [] };
  const current = deck.slides[stage.slide]?.part;
  const once = (act) => () => {
    sheet.close();
    act();
  };
  const button = (act, attributes, ...children) =>
    h("button", { type: "button", onclick: once(act), ...attributes }, ...children);
  const minutes = (n) => h("small", {}, fill(words["remote-minutes"], { minutes: n }));

  const parts = deck.parts.map((part, at) =>
    h(
      "li",
      {},
      button(
        () => step("go", { slide: firstSlide(deck, at) }),
        {
          "aria-current": at === current ? "step" : null,
          class: stage.dropped.includes(at) ? "remote-dropped" : null,
        },
        part.title,
        stage.dropped.includes(at)
          ? h("small", {}, words["remote-is-dropped"])
          : minutes(part.minutes),
      ),
    ),
  );
  const late = optional(deck, stage).map(({ part, title, minutes: saved, dropped }) =>
    h(
      "li",
      {},
      h("span", {}, title),
      button(
        () => step(dropped ? "keep" : "drop", { part }),
        {
          "aria-label": `${dropped ? words["remote-keep"] : fill(words["remote-drop"], { minutes: saved })}: ${title}`,
        },
        dropped ? words["remote-keep"] : fill(words["remote-drop"], { minutes: saved }),
      ),
    ),
  );
  const sheet = dialog(
    host,
    "remote-sheet",
    h("h2", {}, words["remote-parts"]),
    h("ol", { class: "remote-parts" }, ...parts),
    ...(late.length
      ? [h("h2", {}, words["remote-late"]), h("ul", { class: "remote-drops" }, ...late)]
      : []),
    h(
      "div",
      { class: "remote-more" },
      way
        ? button(
            () => step("join"),
            {},
            stage.join ? words["remote-join-hide"] : words["remote-join-show"],
          )
        : null,
      handOver ? button(handOver, {}, words["remote-hand"]) : null,
      leave ? button(leave, {}, words["remote-leave"]) : null,
      button(() => {}, { class: "remote-primary" }, words["wall-close"]),
    ),
  );
}
