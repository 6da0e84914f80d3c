/** The wall: a page that shows what the group should see, and obeys keys. */
import { h } from "../shared/dom.js";
import { timeLeft } from "./agenda.js";
import { enter, follow, roomClock } from "./connection.js";
import { minutesLeft, questionOf } from "./counts.js";
import { askToReveal, showKeys } from "./dialogs.js";
import { face } from "./face.js";
import { fit, SIZES, USUAL } from "./fit.js";
import { watchKeys } from "./keys.js";

const LOOKS = ["", "dark", "light", "contrast"];
const words = JSON.parse(document.getElementById("words").textContent);
const wall = h("main", { class: "wall" });
const clock = roomClock();
let known = null;
let room = null;
let size = USUAL;
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

const press = (pressed) => pressed.catch(() => {});

function toQuestion(act) {
  const question = slideNow() && questionOf(known.panel, slideNow());
  if (!question) return;
  const send = () => press(room.ask(question, act));
  if (act === "reveal") askToReveal(wall, question, known.panel, words, send);
  else send();
}

function resize(by) {
  size = Math.min(SIZES.length - 1, Math.max(0, size + by));
  draw();
}

const HERE = {
  larger: () => resize(1),
  smaller: () => resize(-1),
  keys: () => showKeys(wall, words),
  full: () => (document.fullscreenElement ? document.exitFullscreen() : wall.requestFullscreen()),
  look() {
    const { look = "" } = wall.dataset;
    wall.dataset.look = LOOKS[(LOOKS.indexOf(look) + 1) % LOOKS.length];
  },
};

function act(what) {
  if (HERE[what]) HERE[what]();
  else if (!known) return false;
  else if (["open", "close", "reveal"].includes(what)) toQuestion(what);
  else if (what === "timer") press(room.step(known.panel.stage?.timer ? "pause" : "timer"));
  else press(room.step(what));
  return true;
}

async function begin() {
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
