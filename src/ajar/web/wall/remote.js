/** The remote: the facilitator's notes, clock and controls, on a phone. */
import { h } from "../shared/dom.js";
import { fill } from "../shared/exercise.js";
import { inLanguage } from "../shared/text.js";
import { clock, timeLeft } from "./agenda.js";
import { enter, follow, forget, roomClock } from "./connection.js";
import { answeredOf, atClock, heldBack, lateness, questionOf, revealOn } from "./counts.js";
import { ask, askToReveal, dialog, refreshDialogs, waitingFor } from "./dialogs.js";
import { nodes } from "./nodes.js";
import { partsSheet } from "./parts.js";
import { scan } from "./scan.js";
import { wasRevealed } from "./units.js";

const words = JSON.parse(document.getElementById("words").textContent);
const time = roomClock();
let known = null;
let room = null;
let shown = null; // the slide whose notes are shown
let failed = "";

const button = (label, onclick) => h("button", { type: "button", onclick }, label);
const now = h("span", { class: "remote-clock" });
const late = h("span", { class: "remote-late" });
const plan = h("span", { class: "remote-small" });
const notes = h("main", { tabindex: 0, "aria-label": words["remote-notes"] });
const count = h("b", {});
const why = h("p", { class: "remote-why", role: "status" });
const timer = button("", () => press(room.step(stage().timer ? "pause" : "timer")));
const stop = button(words["remote-stop"], () => press(room.step("stop")));
const open = button(words["room-ask-open"], () => toQuestion("open"));
const close = button(words["room-ask-close"], () => toQuestion("close"));
const reveal = button(words["room-ask-reveal"], () =>
  askToReveal(
    host,
    due,
    () => known.panel,
    words,
    ({ question, body }) => press(room.ask(question, "reveal", body)),
  ),
);
const blank = button(words["remote-blank"], () => press(room.step("blank")));
const sheet = () =>
  partsSheet(host, known, words, {
    step: (step, more) => press(room.step(step, more)),
    handOver: () => press(handOver()),
    leave: () =>
      ask(
        host,
        () => words["remote-leave-sure"],
        words["remote-leave"],
        words["remote-stay"],
        leaveRoom,
      ),
  });
/** Show a picture that makes another phone the remote; this one goes on until it is put away. */
async function handOver() {
  const picture = await room.invite();
  const sheet = dialog(
    host,
    "remote-hand",
    h("p", {}, words["remote-hand-how"]),
    scan(picture, words["remote-hand"], "remote-scan"),
    h(
      "div",
      { class: "wall-answers" },
      button(words["wall-close"], () => sheet.close()),
    ),
  );
}

const host = h(
  "div",
  { class: "remote" },
  h("header", {}, h("p", {}, now, " ", late, h("br"), plan), button(words["remote-parts"], sheet)),
  notes,
  h(
    "footer",
    {},
    h("div", { class: "remote-state" }, count, h("span", {}, timer, stop)),
    why,
    h("div", { class: "remote-pad" }, open, close, reveal, blank),
    h(
      "div",
      { class: "remote-go" },
      button(words.back, () => press(room.step("back"))),
      button(words.next, () => press(room.step("next"))),
    ),
  ),
);

const stage = () => known.panel.stage ?? { slide: -1, dropped: [], timer: null };
const slide = () => known.deck.slides[stage().slide];
const question = () => slide() && questionOf(known.panel, slide());

/** Wait for a press, and say so where it takes long or fails. */
async function press(pressed) {
  const patience = setTimeout(() => {
    why.textContent = words["room-one-moment"];
  }, 400);
  failed = "";
  try {
    await pressed;
  } catch {
    failed = words["remote-failed"];
  }
  clearTimeout(patience);
  draw();
}

const due = () => revealOn(known.panel, slide());
const toQuestion = (act) => press(room.ask(question(), act));

function draw() {
  if (!known?.deck) return;
  drawClock();
  drawNotes();
  drawQuestion();
  refreshDialogs(host);
}

function drawClock() {
  const at = clock(known.deck, known.panel.stage, time.now());
  now.textContent = atClock(time.now(), words);
  late.textContent = at?.begun ? lateness(at.late, words) : "";
  plan.textContent = at?.begun
    ? fill(words["remote-planned"], {
        part: atClock(at.partEnds, words),
        end: atClock(at.ends, words),
      })
    : words["remote-not-begun"];
  const minutes = slide()?.minutes ?? 0;
  const left = timeLeft(stage().timer, time.now(), minutes);
  timer.hidden = !left && !minutes;
  stop.hidden = !left?.paused;
  timer.textContent = timerWords(left, minutes);
}

function timerWords(left, minutes) {
  if (!left) return fill(words["remote-timer"], { minutes });
  if (left.over) return words["wall-time-up"];
  const press = left.paused ? words["remote-go-on"] : words["remote-pause"];
  return fill(press, { minutes: left.minutes });
}

function drawNotes() {
  if (slide() === shown) return;
  shown = slide();
  const name = h("bdi", {}, shown?.title ?? "");
  if (shown?.language) inLanguage(name, shown);
  const title = h("h1", {}, h("span", {}, words["remote-on-wall"]), " ", name);
  const said = shown?.notes.length ? nodes(shown.notes) : [h("p", {}, words["remote-no-notes"])];
  notes.replaceChildren(title, ...said);
  notes.scrollTop = 0;
}

function drawQuestion() {
  const now = question();
  count.textContent = now && now.state !== "ready" ? answeredOf(now, known.panel, words) : "";
  const state = now?.state;
  open.disabled = !now || state === "open";
  close.disabled = state !== "open";
  reveal.disabled = !due();
  open.classList.toggle("remote-primary", state === "ready");
  reveal.classList.toggle("remote-primary", state === "open" && !reveal.disabled);
  blank.setAttribute("aria-pressed", Boolean(stage().blank));
  why.textContent = failed || whyNow(now);
}

/** The text before a press: what it would do, or why it is not possible. */
function whyNow(now) {
  if (stage().blank) return words["remote-is-blank"];
  if (!now) return shown?.question ? words["room-ready"] : words["remote-no-question"];
  const waiting = waitingFor(now, known.panel);
  if (now.state === "ready") return words["room-ready"];
  if (now.state === "closed")
    return wasRevealed(now)
      ? heldBack(now.units, words) || words["remote-shown"]
      : words["room-is-closed"];
  if (now.units.length && !now.answered) return words["room-nobody-yet"];
  if (waiting === 1) return words["remote-still-one"];
  return waiting ? fill(words["remote-still"], { n: waiting }) : words["room-is-open"];
}

function say(title, text) {
  room = null;
  document.body.replaceChildren(
    h("main", { class: "remote remote-alone" }, h("h1", {}, title), h("p", {}, text)),
  );
}

function refuse(reason) {
  if (reason === "ended") say(words["wall-ended"], words["wall-ended-how"]);
  else say(words["wall-used"], words["wall-used-how"]);
}

function leaveRoom() {
  forget();
  room.leave();
  say(words["remote-left"], words["remote-left-how"]);
}

async function begin() {
  try {
    say(words["remote-title"], words["keep-opening"]);
    const pass = await enter(window.location.hash);
    document.body.replaceChildren(host);
    room = follow(pass, {
      onChange(next) {
        if (known?.panel !== next.panel) time.set(next.panel.now);
        known = { ...next };
        draw();
      },
      onReached(reached) {
        failed = reached ? "" : words["phone-looking"];
        draw();
      },
      onGone: refuse,
    });
    setInterval(() => known?.deck && drawClock(), 1000);
  } catch (error) {
    refuse(error.message);
  }
}

begin();
