/**
 * A room on a phone: whoever is here waits, answers, and comes back to their place.
 *
 * The page is one file with the room's present state in it. It talks to no one but its room, and
 * tells the room nothing but what is added to the group.
 */
import { h } from "../shared/form.js";
import { leave, watchForShift } from "../shared/leave.js";
import { joining, waiting, welcome, ended } from "./views.js";
import { listen } from "./live.js";
import { LONGEST, notesOf } from "./notes.js";
import { own } from "./own.js";
import { question } from "./question.js";
import { sender } from "./sending.js";

const inPage = (id) => JSON.parse(document.getElementById(id).textContent);
const words = inPage("words");
const code = location.pathname
  .split("/")
  .pop()
  .toUpperCase()
  .replace(/[^A-Z0-9]/g, "");
const notes = notesOf(code);
let state = inPage("state"); // null: there is no such room

const main = h("main", {});
const looking = h("p", { class: "phone-looking", role: "status" });
const practice = h("p", { class: "phone-practice", hidden: true }, words["phone-practice"]);
const banner = h("div", { class: "phone-banner", role: "status", hidden: true });
const spoken = h("p", { class: "phone-unseen", role: "status" });
const announce = (text) => {
  spoken.textContent = text;
};

let view = ""; // what is in view: the name of a page, or the question below
let asked = null;

/** Show something else; whoever had the focus in it, or asked for it, is at its beginning. */
function show(next, build, { focus = false } = {}) {
  if (next === view && next !== "question") return;
  const here = focus || main.contains(document.activeElement);
  view = next;
  asked = null;
  banner.hidden = true;
  main.replaceChildren();
  build();
  if (!here) return;
  const heading = main.querySelector("h1");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

function ask(one, options) {
  show(
    "question",
    () => {
      asked = question(main, one, { words, notes, send, announce, changed: () => mine.refresh() });
      // Only if it is news: another tab may be writing just now.
      if (notes.all().place !== one.name)
        notes.change((all) => {
          all.place = one.name;
        });
    },
    options,
  );
}

/** Show what the room is at now, unless somebody is in the middle of something. */
function update(options = {}) {
  const now = state.ended ? null : state.question;
  practice.hidden = !state.practice;
  if (!notes.all().welcomed && !state.ended) {
    show("welcome", () => main.append(...welcome(words, goOn)), options);
    return;
  }
  if (asked?.is(now)) {
    asked.update(now);
    banner.hidden = true;
    return;
  }
  if (asked?.isTouched() && !options.focus) {
    asked.update(null);
    if (now || state.ended) offerToMoveOn();
    return;
  }
  const news = view === "waiting" || view === "question";
  if (state.ended)
    show(
      "ended",
      () => {
        main.append(...ended(words, notes));
        mine.open();
      },
      options,
    );
  else if (!now) show("waiting", () => main.append(...waiting(words)), options);
  else ask(now, options);
  if (now && news) announce(`${words["phone-new"]} ${now.exercise.title}`);
}

function offerToMoveOn() {
  const said = words[state.ended ? "phone-ended-here" : "phone-moved-on"];
  // The same news once more, as after a reload, take no button away under a finger.
  if (banner.hidden || banner.firstChild.textContent !== said)
    banner.replaceChildren(
      h("p", {}, said),
      h(
        "button",
        { type: "button", onclick: () => update({ focus: true }) },
        words[state.ended ? "phone-go-notes" : "phone-go-new"],
      ),
    );
  banner.hidden = false;
}

function goOn() {
  notes.change((all) => {
    all.welcomed = true;
  });
  const { place, entries } = notes.all();
  if (place && !entries[place]?.done) resume(entries[place]);
  update({ focus: !asked });
}

/** Come back to what somebody was in the middle of, though the room may be elsewhere by now. */
function resume(entry) {
  if (!entry?.answers || state.ended || entry.question.name === state.question?.name) return;
  ask({ ...entry.question, open: false });
}

function heard(next) {
  if (next.version < state.version) return; // an older answer that took longer
  state = next;
  if (state.ended) notes.end();
  update();
}

/** Whoever listens for the first time is counted as one who is there. */
const introduce = () => (notes.isSpent("join") ? {} : { "Ajar-Phone": notes.key("join") });

let late = 0;
function reached(now) {
  if (now && !notes.isSpent("join")) notes.spend("join");
  clearTimeout(late);
  late = setTimeout(
    () => {
      looking.textContent = now ? "" : words["phone-looking"];
    },
    now ? 0 : 2500,
  );
}

const rebuild = () => {
  view = "";
  asked = null;
  update();
  mine.refresh();
};
const address = `api/rooms/${code}`; // beside this page, which may lie below a path
const send = sender(address, notes, () => {
  asked?.refresh();
  mine.refresh();
});
const mine = own({
  words,
  notes,
  forgotten() {
    if (!state.ended)
      notes.change((all) => {
        all.welcomed = true;
      });
    rebuild();
  },
});

function away() {
  notes.forget();
  leave();
}

document
  .querySelector(".phone")
  .replaceChildren(
    h(
      "header",
      {},
      h(
        "details",
        {},
        h("summary", {}, words["phone-leave"]),
        h("p", {}, words["phone-leave-cannot"]),
        h("p", { class: "ajar-leave-how" }, words["leave-how"]),
      ),
      h("button", { type: "button", class: "ajar-leave-now", onclick: away }, words.leave),
      looking,
      practice,
      banner,
    ),
    main,
    mine.element,
    spoken,
  );
watchForShift(() => notes.forget());

if (!state && Object.keys(notes.all().entries).length) state = { ended: true }; // it was here
if (!state) main.append(...joining(words, code));
else {
  if (state.ended) notes.end();
  else {
    listen(address, { heard, reached, gone: () => heard({ ...state, ended: true }), introduce });
    send.goOn();
  }
  // Another tab may have been closed before it was done sending.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) send.goOn();
  });
  notes.listen(() => {
    if (document.hidden || !asked?.isTouched()) rebuild();
    else asked.refresh();
  });
  setTimeout(
    () => {
      notes.forget();
      rebuild();
    },
    notes.all().begun + LONGEST - Date.now(),
  );
  if (state.ended || !notes.all().welcomed) update();
  else goOn();
}
