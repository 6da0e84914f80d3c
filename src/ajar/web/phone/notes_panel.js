/** A person's own panel, on every page of the room: rulers, notes, and a way to forget them. */

import { answerParts } from "../shared/answers.js";
import { h, inItsLanguage, part } from "../shared/form.js";
import { momentIn } from "../shared/text.js";
import { download, notesFile } from "./notes_export.js";
import { checkIns, rulers } from "./rulers.js";

/**
 * @param {{words: object, notes: object, onForget: () => void}} room
 * @returns {{element: HTMLElement, refresh: () => void, open: () => void}}
 */
export function notesPanel({ words, notes, onForget }) {
  let over = false; // whether the room has ended
  const rulersBody = h("div", {});
  const notesBody = h("div", {});
  const rulersFold = h(
    "details",
    {},
    h("summary", {}, h("h2", {}, words["phone-rulers"])),
    rulersBody,
  );
  const notesFold = h(
    "details",
    {},
    h("summary", {}, h("h2", {}, words["phone-notes"])),
    notesBody,
  );
  const status = h("p", { class: "phone-forgotten", role: "status", tabindex: "-1" });
  const element = h("footer", {}, rulersFold, notesFold, status);
  for (const fold of [rulersFold, notesFold])
    fold.addEventListener("toggle", () => fold.open && refresh());

  const button = (label, onclick) => h("button", { type: "button", onclick }, label);

  function forget() {
    notes.forget();
    status.textContent = words["phone-forgotten"];
    status.focus();
    onForget();
  }

  /** A button that asks for confirmation before it does what cannot be undone. */
  function forgetButton() {
    const place = h("div", {});
    const first = button(words["phone-forget"], () => {
      const no = button(words["phone-forget-no"], () => {
        place.replaceChildren(first);
        first.focus();
      });
      place.replaceChildren(
        h("p", {}, words["phone-forget-sure"]),
        h("div", { class: "ajar-moves" }, no, button(words["phone-forget"], forget)),
      );
      no.focus();
    });
    place.append(first);
    return place;
  }

  function note([name, { question, answers }]) {
    const moment = name.split(/@(.*)/s)[1];
    const { title, language } = question.exercise;
    const then = question.own ? words["phone-own-moment"] : momentIn(words, moment);
    const parts = [
      h("h3", {}, then ? `${title} (${then})` : title),
      h(
        "div",
        { class: "ajar-reflection" },
        ...answerParts(question, answers, words["phone-stays"]).flatMap((each) => part(each, 4)),
      ),
    ];
    return parts.map((element) => inItsLanguage(element, { language }, words));
  }

  function refresh() {
    const { entries } = notes.all();
    if (Object.keys(entries).length) status.textContent = "";
    const answered = Object.entries(entries).filter(
      ([, { question, answers }]) => answers && answerParts(question, answers, "").length,
    );
    const drawn = checkIns(entries);
    rulersFold.hidden = !drawn.length;
    notesFold.hidden = !answered.length;
    if (drawn.length && rulersFold.open) rulersBody.replaceChildren(rulers(drawn, words));
    // A person who is about to forget everything is not interrupted.
    if (!notesFold.open || notesBody.contains(document.activeElement)) return;
    notesBody.replaceChildren(
      over ? "" : h("p", { class: "ajar-hint" }, words["phone-notes-where"]),
      button(words["phone-notes-keep"], () =>
        download("notes.json", notesFile(notes.all().entries)),
      ),
      h("p", { class: "ajar-hint" }, words["phone-notes-file"]),
      forgetButton(),
      ...answered.flatMap(note),
    );
  }

  refresh();
  return {
    element,
    refresh,
    open() {
      over = true;
      notesFold.open = true;
      refresh();
    },
  };
}
