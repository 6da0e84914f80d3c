/** What is a person's own, on every page of the room: their rulers, their notes, and forgetting. */
import { h, part } from "../shared/form.js";
import { notesFile, save } from "./file.js";
import { checkIns, rulers } from "./rulers.js";
import { parts } from "./said.js";

/**
 * @param {{words: object, notes: object, forgotten: () => void}} room
 * @returns {{element: HTMLElement, refresh: () => void, open: () => void}}
 */
export function own({ words, notes, forgotten }) {
  let over = false; // whether the room has ended
  const ruled = h("div", {});
  const noted = h("div", {});
  const mine = h("details", {}, h("summary", {}, h("h2", {}, words["phone-rulers"])), ruled);
  const all = h("details", {}, h("summary", {}, h("h2", {}, words["phone-notes"])), noted);
  const status = h("p", { class: "phone-forgotten", role: "status", tabindex: "-1" });
  const element = h("footer", {}, mine, all, status);
  for (const one of [mine, all]) one.addEventListener("toggle", () => one.open && refresh());

  const button = (label, onclick) => h("button", { type: "button", onclick }, label);

  function forget() {
    notes.forget();
    status.textContent = words["phone-forgotten"];
    status.focus();
    forgotten();
  }

  /** A button that asks once more before it does what cannot be undone. */
  function forgetting() {
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

  function note([name, one]) {
    const moment = name.split(/@(.*)/s)[1];
    return [
      h(
        "h3",
        {},
        moment ? `${one.question.exercise.title} (${moment})` : one.question.exercise.title,
      ),
      h(
        "div",
        { class: "ajar-reflection" },
        ...parts(one.question, one.answers, words["phone-stays"]).flatMap((each) => part(each, 4)),
      ),
    ];
  }

  function refresh() {
    const { entries } = notes.all();
    if (Object.keys(entries).length) status.textContent = "";
    const answered = Object.entries(entries).filter(
      ([, one]) => one.answers && parts(one.question, one.answers, "").length,
    );
    const drawn = checkIns(entries);
    mine.hidden = !drawn.length;
    all.hidden = !answered.length;
    if (drawn.length && mine.open) ruled.replaceChildren(rulers(drawn, words));
    // Whoever is about to forget everything is not interrupted.
    if (!all.open || noted.contains(document.activeElement)) return;
    noted.replaceChildren(
      over ? "" : h("p", { class: "ajar-hint" }, words["phone-notes-where"]),
      button(words["phone-notes-keep"], () => save("notes.json", notesFile(notes.all().entries))),
      h("p", { class: "ajar-hint" }, words["phone-notes-file"]),
      forgetting(),
      ...answered.flatMap(note),
    );
  }

  refresh();
  return {
    element,
    refresh,
    open() {
      over = true;
      all.open = true;
      refresh();
    },
  };
}
