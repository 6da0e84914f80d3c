/** The wall: a page that shows what the group should see, and obeys keys. */
import { h } from "../shared/dom.js";
import { timeLeft } from "./agenda.js";
import { enter, follow, roomClock, storedAs } from "./connection.js";
import { minutesLeft, questionOf, revealOn } from "./counts.js";
import { askToReveal, refreshDialogs, showKeys } from "./dialogs.js";
import { face } from "./face.js";
import { fit, SIZES, USUAL } from "./fit.js";
import { canCountInPublic, handsSheet } from "./hands_sheet.js";
import { LOOKS, watchKeys } from "./keys.js";
import { partsSheet } from "./parts.js";

const NOTICE = 4000;
const setting = storedAs("ajar-wall");
const words = JSON.parse(document.getElementById("words").textContent);
const wall = h("main", { class: "wall" });
const notice = h("p", { class: "wall-notice", role: "status" });
const clock = roomClock();
let known = null;
let room = null;
const { size: sizeBefore = USUAL, look = "" } = setting.get();
let size = sizeBefore;
let time = ""; // what the timer says on the wall

const slideNow = () => known?.deck?.slides[known.panel.stage?.slide];
const timeNow = () =>
  minutesLeft(timeLeft(known.panel.stage?.timer, clock.now(), slideNow()?.minutes), words);

function show(shown) {
  wall.querySelector(".wall-face")?.remove();
  wall.prepend(shown);
  fit(shown, size);
}

function draw() {
  if (!known?.deck) return;
  time = timeNow();
  show(face({ ...known, words, now: clock.now() }));
  refreshDialogs(wall);
}

const say = (title, text) =>
  show(
    h(
      "div",
      { class: "wall-face wall-text" },
      h("h1", {}, title),
      h("p", { class: "wall-calm" }, text),
    ),
  );

function refuse(why) {
  if (why === "ended") say(words["wall-ended"], words["wall-ended-how"]);
  else say(words["wall-used"], words["wall-used-how"]);
}

/** Wait for a press; for a moment, say where it did not get through. */
async function press(pressed) {
  notice.textContent = "";
  try {
    await pressed;
  } catch {
    notice.textContent = words["remote-failed"];
    setTimeout(() => {
      notice.textContent = "";
    }, NOTICE);
  }
}

function toQuestion(act) {
  if (act === "reveal") {
    const due = () => revealOn(known.panel, slideNow());
    const send = ({ question, body }) => press(room.ask(question, act, body));
    askToReveal(wall, due, () => known.panel, words, send);
    return;
  }
  const question = slideNow() && questionOf(known.panel, slideNow());
  if (question) press(room.ask(question, act));
}

/** Count hands where all can see it. */
function countHands() {
  const slide = slideNow();
  const question = slide && questionOf(known.panel, slide);
  if (!canCountInPublic(question)) return;
  const count = (counts, people) => press(room.ask(question, "hands", { counts, people }));
  handsSheet(wall, { question, words, count });
}

function resize(by) {
  size = Math.min(SIZES.length - 1, Math.max(0, size + by));
  keep();
  draw();
}

const keep = () => setting.set({ size, look: wall.dataset.look });

const HERE = {
  larger: () => resize(1),
  smaller: () => resize(-1),
  keys: () => showKeys(wall, words),
  full: () => (document.fullscreenElement ? document.exitFullscreen() : wall.requestFullscreen()),
  look() {
    const { look = "" } = wall.dataset;
    wall.dataset.look = LOOKS[(LOOKS.indexOf(look) + 1) % LOOKS.length];
    keep();
  },
};

function act(what) {
  if (HERE[what]) HERE[what]();
  else if (!known) return false;
  else if (what === "hands") countHands();
  else if (what === "parts")
    partsSheet(wall, known, words, { step: (step, more) => press(room.step(step, more)) });
  else if (["open", "close", "reveal"].includes(what)) toQuestion(what);
  else if (what === "timer") press(room.step(known.panel.stage?.timer ? "pause" : "timer"));
  else press(room.step(what));
  return true;
}

async function begin() {
  wall.dataset.look = look;
  wall.append(notice);
  document.body.replaceChildren(wall);
  say(words["wall-title"], words["keep-opening"]);
  watchKeys(act);
  new ResizeObserver(() => {
    const shown = wall.querySelector(".wall-face");
    if (shown) fit(shown, size);
  }).observe(wall);
  try {
    const pass = await enter(window.location.hash);
    room = follow(pass, {
      onChange(now) {
        if (known?.panel !== now.panel) clock.set(now.panel.now);
        known = { ...now };
        draw();
      },
      onReached() {},
      onGone: refuse,
    });
  } catch (error) {
    refuse(error.message);
  }
  setInterval(() => {
    if (known?.deck && timeNow() !== time) draw();
  }, 1000);
}

begin();
