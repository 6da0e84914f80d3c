/**
 * A room on a phone: a person waits, answers, and returns to where they were.
 *
 * The page is one file with the room's current state in it. It talks to nothing but its room, and
 * sends it nothing but what a person adds to the group.
 */
import { h } from "../shared/form.js";
import { help, leaveButton, noticeAfter, watchForHelp } from "../shared/help.js";
import { leave, watchForShift } from "../shared/leave.js";
import { listen } from "./live.js";
import { LONGEST, notesOf } from "./notes.js";
import { notesPanel } from "./notes_panel.js";
import { question } from "./question.js";
import { sender } from "./sending.js";
import { ended, joining, waiting, welcome } from "./views.js";

const inPage = (id) => JSON.parse(document.getElementById(id).textContent);
const words = inPage("words");
const code = location.pathname
  .split("/")
  .pop()
  .toUpperCase()
  .replace(/[^A-Z0-9]/g, "");
const notes = notesOf(code);
const helping = help({ words, countries: inPage("help"), leave: leaveNow });
let dangers = {}; // words of danger, by language
let state = inPage("state"); // null: no room has this code

const main = h("main", {});
const looking = h("p", { class: "phone-looking", role: "status" });
const practice = h("p", { class: "phone-practice", hidden: true }, words["phone-practice"]);
const banner = h("div", { class: "phone-banner", role: "status", hidden: true });
const spoken = h("p", { class: "phone-unseen", role: "status" });
const announce = (text) => {
  spoken.textContent = text;
};

let view = ""; // the name of the page that is shown; "question": the one below
let asked = null;

/** Show something else; if the focus was in it, or should be, it goes to the new heading. */
function show(next, build, { focus = false } = {}) {
  if (next === view && next !== "question") return;
  const takesFocus = focus || main.contains(document.activeElement);
  view = next;
  asked = null;
  banner.hidden = true;
  main.replaceChildren();
  build();
  if (!takesFocus) return;
  const heading = main.querySelector("h1");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

function ask(next, options) {
  show(
    "question",
    () => {
      asked = question(main, next, {
        words,
        notes,
        send,
        announce,
        changed: () => panel.refresh(),
        help: helping,
        noticeAfter: (items, answers) => noticeAfter(items, answers, dangers),
      });
      // Only if it differs: another tab may be writing at this moment.
      if (notes.all().place !== next.name)
        notes.change((all) => {
          all.place = next.name;
        });
    },
    options,
  );
}

/** Show what the room is at now, unless the person is in the middle of something. */
function update(options = {}) {
  const now = state.ended ? null : state.question;
  practice.hidden = !state.practice;
  if (!notes.all().welcomed && !state.ended) {
    show("welcome", () => main.append(...welcome(words, proceed)), options);
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
  const isNews = view === "waiting" || view === "question";
  if (state.ended)
    show(
      "ended",
      () => {
        main.append(...ended(words, notes, helping));
        panel.open();
      },
      options,
    );
  else if (!now) show("waiting", () => main.append(...waiting(words)), options);
  else ask(now, options);
  if (now && isNews) announce(`${words["phone-new"]} ${now.exercise.title}`);
}

function offerToMoveOn() {
  const text = words[state.ended ? "phone-ended-here" : "phone-moved-on"];
  // The same text again, as after a reload, must not replace a button under a finger.
  if (banner.hidden || banner.firstChild.textContent !== text)
    banner.replaceChildren(
      h("p", {}, text),
      h(
        "button",
        { type: "button", onclick: () => update({ focus: true }) },
        words[state.ended ? "phone-go-notes" : "phone-go-new"],
      ),
    );
  banner.hidden = false;
}

function proceed() {
  notes.change((all) => {
    all.welcomed = true;
  });
  const { place, entries } = notes.all();
  if (place && !entries[place]?.done) resume(entries[place]);
  update({ focus: !asked });
}

/** Return to what the person was in the middle of, although the room may have moved on. */
function resume(entry) {
  if (!entry?.answers || state.ended || entry.question.name === state.question?.name) return;
  ask({ ...entry.question, open: false });
}

function onState(next) {
  state = next;
  if (state.ended) notes.end();
  update();
}

/** A phone that listens for the first time is counted as present. */
const introduce = () => (notes.isSpent("join") ? {} : { "Ajar-Phone": notes.key("join") });

let late = 0;
function onReached(now) {
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
  panel.refresh();
};
const address = `api/rooms/${code}`; // beside this page, which may lie below a path
const send = sender(address, notes, () => {
  asked?.refresh();
  panel.refresh();
});
const panel = notesPanel({
  words,
  notes,
  onForget() {
    if (!state.ended)
      notes.change((all) => {
        all.welcomed = true;
      });
    rebuild();
  },
});

function leaveNow() {
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
      h("div", { class: "ajar-leave" }, helping.button(), leaveButton({ words, leave: leaveNow })),
      looking,
      practice,
      banner,
    ),
    main,
    panel.element,
    spoken,
  );
watchForShift(() => notes.forget());
watchForHelp(helping.open);

/** Get the words of danger, which are the same for everyone; what is typed is compared with them here. */
async function learn(wait = 1000) {
  try {
    const response = await fetch("danger.json");
    dangers = await response.json();
    asked?.look();
  } catch {
    setTimeout(learn, wait, Math.min(2 * wait, 60_000));
  }
}

if (!state && Object.keys(notes.all().entries).length) state = { ended: true }; // there was one
if (!state) main.append(...joining(words, code));
else {
  learn();
  if (state.ended) notes.end();
  else {
    const onGone = () => onState({ ...state, ended: true });
    listen(address, state.version, { onState, onReached, onGone, introduce });
    send.resume();
  }
  // Another tab may have been closed before it had finished sending.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) send.resume();
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
  else proceed();
}
