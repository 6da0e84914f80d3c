/**
 * A room on a phone: a person waits, answers, and returns to where they were.
 *
 * The page is one file with the room's current state in it. It talks to nothing but its room, and
 * sends it nothing but what a person adds to the group.
 */
import { readied } from "../shared/danger.js";
import { h, inEnglish, inItsLanguage, quoted } from "../shared/form.js";
import { help, leaveButton, noticeAfter, watchForHelp } from "../shared/help.js";
import { whenIdle } from "../shared/idle.js";
import { beforeLeaving, leave, watchForShift } from "../shared/leave.js";
import { listen } from "../shared/live.js";
import { openSheet } from "../shared/sheet.js";
import { speak } from "../shared/text.js";
import { lettersInAddress } from "./code.js";
import { goingHome } from "./going_home.js";
import { canStore, LONGEST, notesOf } from "./notes.js";
import { notesPanel } from "./notes_panel.js";
import { question } from "./question.js";
import { sender } from "./sending.js";
import { textSize } from "./text_size.js";
import { ended, joining, waiting, welcome } from "./views.js";

const inPage = (id) => JSON.parse(document.getElementById(id).textContent);
const words = inPage("words");
speak(words);
const LANGUAGE = { "Accept-Language": document.documentElement.lang }; // of this page and its questions
// The room has read its code already; without a room, this is what someone tried.
const code = document.getElementById("code").textContent || lettersInAddress(location);
const countries = inPage("help");
const helping = help({ words, countries, leave });
// A phone in a room is in the room's country, whatever its own settings say.
helping.choose(countries.find(({ home }) => home)?.code ?? "");
let dangers = {}; // words of danger, by language
let plan; // the exercise with a person's plan
let instead; // the exercise that is offered in place of asking
let site; // the address of the pages to go on with at home
let state = inPage("state"); // null: no room has this code
const notes = notesOf(code, state && !state.ended);

const main = h("main", {
  onbeforeinput: () => whenIdle(readied(dangers)), // on most phones nothing is typed
});
const home = h("div", {}); // at the end of the room
const looking = h("p", { class: "phone-looking", role: "status" });
const practice = h("p", { class: "phone-practice", hidden: true }, words["phone-practice"]);
const banner = h("div", { class: "phone-banner", role: "status", hidden: true });
const spoken = h("p", { class: "ajar-clip", role: "status" });
const announce = (...parts) => spoken.replaceChildren(...parts);

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
        tell,
        wayToInstead,
        isPlan: (name) => name === `${plan}@`,
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

/** Open the story that a question is about, with the way out in reach. */
function tell({ story, language }) {
  const told = story.map((text) => inItsLanguage(h("p", {}, text), { language }, words));
  openSheet({
    title: words.story,
    close: words["help-close"],
    bar: h("div", { class: "ajar-help-bar" }, leaveButton({ words, leave })),
    parts: language ? [inEnglish(words), ...told] : told,
  });
}

/** The way to what is offered in place of asking, which the room neither asks about nor counts. */
function wayToInstead() {
  if (!instead) return null;
  const name = `${instead.name}@for myself`; // the same in all languages
  const own = {
    id: 0,
    name,
    exercise: instead.form,
    tallied: [],
    round: 0,
    open: false,
    own: true,
  };
  const open = () => {
    ask(own, { focus: true });
    offer(words["phone-own"], words["phone-go-back"]);
  };
  return h("button", { type: "button", onclick: open }, words["help-needs"]);
}

/** Show what the room is at now, unless the person is in the middle of something. */
function update(options = {}) {
  const now = state.ended ? null : state.question;
  practice.hidden = !state.practice;
  if (!notes.all().welcomed && !state.ended) {
    show("welcome", () => main.append(...welcome(words, canStore(), helping, proceed)), options);
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
        home.replaceChildren(goingHome({ words, notes, site }));
        main.append(...ended(words, notes, helping, home));
        panel.open();
      },
      options,
    );
  else if (!now) show("waiting", () => main.append(...waiting(words)), options);
  else ask(now, options);
  if (now && isNews) announce(`${words["phone-new"]} `, quoted(now.exercise.title, now.exercise));
}

const offerToMoveOn = () =>
  offer(
    words[state.ended ? "phone-ended-here" : "phone-moved-on"],
    words[state.ended ? "phone-go-notes" : "phone-go-new"],
  );

/** Offer the way to what the room is at. */
function offer(text, label) {
  // The same text again, as after a reload, must not replace a button under a finger.
  if (banner.hidden || banner.firstChild.textContent !== text)
    banner.replaceChildren(
      h("p", {}, text),
      h("button", { type: "button", onclick: () => update({ focus: true }) }, label),
    );
  banner.hidden = false;
}

/** Show where the person is by what this phone stores, as when the page is opened. */
function begin() {
  view = "";
  asked = null;
  if (state.ended || !notes.all().welcomed) update();
  else proceed();
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
const introduce = () => ({
  ...LANGUAGE,
  ...(notes.isSpent("join") ? {} : { "Ajar-Phone": notes.key("join") }),
});

let late = 0;
function onReached(now) {
  if (now && !notes.isSpent("join")) notes.spend("join");
  clearTimeout(late);
  late = setTimeout(
    () => {
      looking.textContent = now ? "" : words["phone-looking"];
    },
    now ? 0 : 1000,
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

panel.element.append(
  h(
    "details",
    {},
    h("summary", {}, words["phone-leave"]),
    h("p", {}, words["phone-leave-cannot"]),
    h("p", { class: "ajar-leave-how" }, words["leave-how"]),
  ),
);

document
  .querySelector(".phone")
  .replaceChildren(
    h(
      "header",
      {},
      h(
        "div",
        { class: "phone-bar" },
        h("p", {}, words["phone-title"]),
        textSize(words),
        h("div", { class: "ajar-leave" }, helping.button(), leaveButton({ words, leave })),
        looking,
      ),
      notes.isLost()
        ? h("p", { class: "phone-practice", role: "status" }, words["phone-lost"])
        : null,
      practice,
      banner,
    ),
    main,
    panel.element,
    h("div", { class: "ajar-on-paper" }, helping.text()),
    spoken,
  );
beforeLeaving(() => notes.forget());
watchForShift();
watchForHelp(helping.open);

/** Get the words of danger and where to go on, which are the same for everyone; what is typed is compared with them here. */
async function learn(wait = 1000) {
  try {
    const response = await fetch("danger.json", { headers: LANGUAGE });
    ({ dangers = {}, plan, instead, site } = await response.json());
    asked?.look();
    home.replaceChildren(goingHome({ words, notes, site }));
  } catch {
    setTimeout(learn, wait, Math.min(2 * wait, 60_000));
  }
}

/** Enter the room, or what is left of it. */
function enter() {
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
    Math.min(LONGEST, notes.all().begun + LONGEST - Date.now()),
  );
  // A page from the browser's cache is old: another tab may have changed what is stored.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    begin();
    panel.refresh();
  });
  begin();
}

/** There is no such room. It has ended only if this phone was in it. */
function onNoRoom() {
  const wasHere = Object.keys(notes.all().entries).length > 0;
  if (wasHere) {
    state = { ended: true };
    enter();
  }
  return wasHere;
}

if (state) enter();
else main.append(...joining(words, code, onNoRoom));
