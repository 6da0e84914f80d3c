/**
 * The desk: what is on the wall now and next, the notes, the clock, and every press.
 *
 * The room holds the position of the meeting. The desk shows it and requests steps, so that a reopened
 * desk resumes where the meeting is.
 */
import { fill, h, patience } from "../shared/form.js";
import { clock, firstSlide, nextSlide } from "../wall/agenda.js";
import { canOpen, roomClock } from "../wall/connection.js";
import {
  answeredOf,
  atClock,
  heldBack,
  isCheckIn,
  lateness,
  questionOf,
  revealOn,
} from "../wall/counts.js";
import { ask, askToReveal, dialog, refreshDialogs, showKeys, waitingFor } from "../wall/dialogs.js";
import { face } from "../wall/face.js";
import { SIZES, USUAL } from "../wall/fit.js";
import { canCountHands, canCountInPublic, handsSheet } from "../wall/hands_sheet.js";
import { LOOKS, watchKeys } from "../wall/keys.js";
import { nodes } from "../wall/nodes.js";
import { partsSheet } from "../wall/parts.js";
import { wasRevealed } from "../wall/units.js";
import { phonesSheet, remoteSheet } from "./desk_phones.js";
import { start } from "./desk_start.js";
import { figures } from "./figures.js";
import { wallHere } from "./wall_here.js";

const QUESTION_ACTS = ["open", "close", "reveal"];

/**
 * @param {HTMLElement} host
 * @param {object} block   what can be chosen at the start: see `notebook/desk.py`
 * @param {{words: Record<string, string>, send: (message: object, how?: object) => void,
 *   onDispose: (dispose: () => void) => void}} options
 * @returns {{update: (changes: object) => void}}
 */
export function desk(host, block, { words, send, onDispose }) {
  if (!document.getElementById("ajar-desk-style"))
    document.head.append(h("style", { id: "ajar-desk-style" }, DESK_STYLE));
  let state = {};
  let shownSlide = null;
  let shownPart = null;
  const time = roomClock();
  const button = (label, onclick, more = {}) =>
    h("button", { type: "button", onclick, ...more }, ...[label].flat());

  const problem = h("p", { class: "ajar-problem", role: "alert", hidden: true });
  const status = h("p", { class: "desk-status", role: "status", "aria-live": "polite" });
  const moment = patience(words, (text) => {
    if (text) status.textContent = text;
    else drawWhy();
  });
  const press = (message) => {
    moment.begin();
    send(message, { awaited: true });
  };
  let steps = 0; // sent by this page; their number is told once they were taken
  let due = ""; // what was pressed meanwhile: it is about the slide to come
  const step = (name, more = {}) => {
    steps = Math.max(steps, state.steps ?? 0) + 1;
    press({ desk: "step", step: { step: name, ...more }, n: steps });
  };

  const panel = () => state.panel;
  const stage = () => panel()?.stage;
  const slide = () => state.deck?.slides[stage()?.slide];
  const question = () => slide() && questionOf(panel(), slide());

  // The wall as it is, small; and large, over the whole screen, where there is only one.
  const preview = wallHere("desk-wall", { inert: true });
  const next = wallHere("desk-wall", { inert: true });
  const screen = wallHere("desk-screen", { hidden: true });
  const toScreen = () => {
    screen.host.hidden = false;
    drawWalls();
    screen.host.requestFullscreen?.().catch(() => {});
  };
  const leaveScreen = () => {
    screen.host.hidden = true;
    if (isFullScreen()) document.exitFullscreen();
    drawWalls();
  };
  const isFullScreen = () => document.fullscreenElement === screen.host;
  screen.host.addEventListener("fullscreenchange", () => {
    if (!isFullScreen()) leaveScreen();
  });

  const now = h("p", { class: "desk-clock" });
  const plan = h("p", { class: "desk-plan" });
  const agenda = h("ol", {});
  const notes = h("div", { class: "desk-notes-text", tabindex: 0, role: "group" });
  const count = h("p", { class: "desk-count" });
  const room = h("p", {});
  const held = h("p", { class: "desk-small" });
  const table = h("div", {});
  const wallLink = h(
    "a",
    {
      class: "desk-button",
      target: "_blank",
      rel: "noopener",
      draggable: "false",
    },
    words["desk-wall"],
  );
  const tools = h(
    "div",
    { class: "desk-tools" },
    wallLink,
    button(words["desk-here"], toScreen),
    button(words["desk-remote"], () => remoteSheet(main, () => state, words, { press })),
    button(words["desk-phones"], () => phonesSheet(main, () => state, words, { press, step })),
    button(words["remote-parts"], parts),
    button(words["desk-end"], sureToEnd, { class: "desk-end" }),
  );
  const pad = {
    back: button([words.back, h("kbd", {}, "←")], () => step("back")),
    open: button([words["room-ask-open"], h("kbd", {}, "O")], () => toQuestion("open")),
    close: button([words["room-ask-close"], h("kbd", {}, "C")], () => toQuestion("close")),
    reveal: button([words["room-ask-reveal"], h("kbd", {}, "R")], () => toQuestion("reveal")),
    blank: button([words["remote-blank"], h("kbd", {}, "B")], () => step("blank")),
    hands: button([words["desk-hands"], h("kbd", {}, "H")], countHands),
    next: button([words.next, h("kbd", {}, words["desk-clicker"])], () => step("next")),
  };
  const again = button(words["room-ask-reset"], () =>
    ask(
      main,
      () => words["room-reset-sure"],
      words["room-ask-reset"],
      words["home-no"],
      () => toQuestion("reset"),
    ),
  );
  const timer = button("", () => step(stage()?.timer ? "pause" : "timer"));
  const main = h(
    "section",
    { class: "ajar-desk", "aria-label": words["desk-title"] },
    h("header", { class: "desk-top" }, now, plan, tools),
    h("nav", { class: "desk-agenda", "aria-label": words["desk-agenda"] }, agenda),
    h(
      "div",
      { class: "desk-left" },
      h("section", { class: "desk-now" }, h("h2", {}, words["desk-now"]), preview.host),
      h("section", { class: "desk-next" }, h("h2", {}, words["desk-next"]), next.host),
      h(
        "section",
        { class: "desk-room" },
        h("h2", {}, words["desk-room"]),
        count,
        room,
        held,
        h("p", { class: "desk-more" }, timer, again),
      ),
    ),
    h("section", { class: "desk-notes" }, h("h2", {}, words["remote-notes"]), notes, table),
    h(
      "div",
      { class: "desk-moves" },
      problem,
      status,
      h("div", { class: "desk-pad" }, ...Object.values(pad)),
    ),
    screen.host,
  );
  const door = start(block, {
    words,
    begin: (chosen) => press({ desk: "begin", ...chosen }),
    speak: (asked) => press({ desk: "language", ...asked }),
  });
  host.replaceChildren(door.element, main);

  function parts() {
    partsSheet(dialogHost(), { deck: state.deck, panel: panel(), way: state.way }, words, { step });
  }

  /** Ending deletes everything, so what was revealed can be taken along first. */
  function sureToEnd() {
    const isRevealed = panel().questions.some(wasRevealed);
    const take = (what, label) =>
      button(label, () => press({ room: "take", what, paper: block.paper }));
    const sheet = dialog(
      main,
      "desk-ending",
      h("p", {}, words["desk-end-sure"]),
      isRevealed
        ? h(
            "p",
            { class: "desk-more" },
            take("page", words["desk-take-page"]),
            take("table", words["desk-take-table"]),
          )
        : "",
      h(
        "div",
        { class: "wall-answers" },
        button(
          words["room-end"],
          () => {
            sheet.close();
            press({ room: "end" });
          },
          { class: "wall-primary" },
        ),
        button(words["remote-stay"], () => sheet.close()),
      ),
    );
  }

  function toQuestion(act) {
    if (steps > (state.steps ?? 0)) {
      due = act;
      return;
    }
    if (act === "reveal") {
      const now = () => revealOn(panel(), slide());
      const go = ({ question: { id }, body }) => press({ desk: "question", id, do: act, ...body });
      askToReveal(dialogHost(), now, panel, words, go);
      return;
    }
    const asked = question();
    if (asked) press({ desk: "question", id: asked.id, do: act });
  }

  function countHands() {
    const asked = question();
    const mayCount = screen.host.hidden ? canCountHands : canCountInPublic;
    if (!mayCount(asked)) return;
    const count = (counts, people) =>
      press({ desk: "question", id: asked.id, do: "hands", counts, people });
    handsSheet(dialogHost(), { question: asked, words, count });
  }

  const HERE = {
    keys: () => showKeys(dialogHost(), words),
    full: () => (screen.host.hidden ? toScreen() : leaveScreen()),
    larger: () => resize(1),
    smaller: () => resize(-1),
    hands: countHands,
    parts,
    look() {
      const { look = "" } = screen.wall.dataset;
      screen.wall.dataset.look = LOOKS[(LOOKS.indexOf(look) + 1) % LOOKS.length];
    },
  };
  let size = USUAL;
  function resize(by) {
    size = Math.min(SIZES.length - 1, Math.max(0, size + by));
    drawWalls();
  }

  /** Handle a key; the desk handles keys only while it is visible. */
  function act(what) {
    if (!state.deck || !main.offsetParent || main.closest("[inert], .lm-mod-hidden")) return false;
    if (HERE[what]) HERE[what]();
    else if (QUESTION_ACTS.includes(what)) toQuestion(what);
    else if (what === "timer") step(stage()?.timer ? "pause" : "timer");
    else step(what);
    return true;
  }
  onDispose(watchKeys(act));
  const ticking = setInterval(() => {
    if (!main.hidden && main.isConnected) drawClock();
  }, 1000);
  onDispose(() => clearInterval(ticking));

  function drawWalls() {
    if (!state.deck || !stage()) return;
    const shared = { deck: state.deck, way: state.way, panel: panel(), words, now: time.now() };
    const following = nextSlide(state.deck, panel());
    preview.draw(face(shared));
    next.host.hidden = following === null;
    if (following !== null) next.draw(face({ ...shared, slide: following }));
    if (!screen.host.hidden) screen.draw(face(shared), size);
  }

  /** Where a dialog opens: over what is seen now. */
  const dialogHost = () => (screen.host.hidden ? main : screen.wall);

  function drawClock() {
    if (!state.deck) return;
    const at = clock(state.deck, stage(), time.now());
    now.textContent = atClock(time.now(), words);
    if (!at) return;
    const late = at.begun ? lateness(at.late, words) : words["remote-not-begun"];
    const ends = at.begun
      ? fill(words["remote-planned"], {
          part: atClock(at.partEnds, words),
          end: atClock(at.ends, words),
        })
      : "";
    plan.replaceChildren(
      h("b", { class: at.late > 0 ? "desk-late" : null }, late),
      ends && ` · ${ends}`,
      h("br"),
      h("span", { class: "desk-small" }, state.deck.parts[at.part].title),
    );
    for (const [n, line] of [...agenda.children].entries()) {
      line.className = n < at.part ? "done" : n === at.part ? "here" : "";
      line.classList.toggle("dropped", stage().dropped.includes(n));
    }
    if (at.part !== shownPart) drawHere(at.part);
  }

  /** Mark the part that the meeting is in, and bring it into view. */
  function drawHere(part) {
    agenda.querySelector("[aria-current]")?.removeAttribute("aria-current");
    shownPart = part;
    const line = agenda.children[part];
    line.firstChild.setAttribute("aria-current", "step");
    const { parentNode: list } = agenda;
    const middle = (place, size) => line[place] + line[size] / 2 - list[size] / 2;
    list.scrollTo(middle("offsetLeft", "offsetWidth"), middle("offsetTop", "offsetHeight"));
  }

  /** The parts, each of which is one press away. */
  function drawAgenda() {
    shownPart = null;
    agenda.replaceChildren(
      ...state.deck.parts.map(({ title }, part) =>
        h(
          "li",
          {},
          button(title, () => step("go", { slide: firstSlide(state.deck, part) })),
        ),
      ),
    );
  }

  function drawNotes() {
    if (shownSlide === slide()?.id) return;
    shownSlide = slide()?.id;
    const said = slide()?.notes.length
      ? nodes(slide().notes)
      : [h("p", {}, words["remote-no-notes"])];
    notes.replaceChildren(...said);
    notes.scrollTop = 0;
  }

  function drawRoom() {
    const asked = question();
    count.textContent =
      asked && (asked.state !== "ready" || asked.hands) ? answeredOf(asked, panel(), words) : "";
    room.textContent = state.way
      ? fill(words["desk-joined"], { n: panel().joined })
      : words["desk-no-phones"];
    held.textContent = heldBack(asked?.units ?? moves(), words);
    table.replaceChildren(...(asked ? figures(asked, words) : []));
    pad.hands.firstChild.data = words[isCheckIn(asked) ? "desk-slips" : "desk-hands"];
    pad.hands.disabled = !canCountHands(asked);
    again.hidden = !asked?.answered || !asked.may_reset;
    const minutes = slide()?.minutes ?? 0;
    timer.hidden = !minutes && !stage()?.timer;
    timer.textContent = stage()?.timer
      ? words["desk-timer-pause"]
      : fill(words["remote-timer"], { minutes });
    for (const name of ["open", "close"]) pad[name].hidden = !state.way;
    pad.hands.hidden = Boolean(state.way) && (pad.hands.disabled || !asked);
    pad.open.disabled = !asked || asked.state === "open" || !state.way;
    pad.close.disabled = asked?.state !== "open";
    pad.reveal.disabled = !revealOn(panel(), slide());
    for (const button of Object.values(pad)) button.classList.remove("wall-primary");
    primary().classList.add("wall-primary");
    pad.blank.setAttribute("aria-pressed", Boolean(stage()?.blank));
  }

  /** The action expected next. */
  function primary() {
    const asked = question();
    if (!asked) return pad.reveal.disabled ? pad.next : pad.reveal;
    if (wasRevealed(asked)) return pad.next;
    if (asked.state === "ready" && !pad.open.disabled) return pad.open;
    if (!state.way && !asked.answered && !pad.hands.disabled) return pad.hands;
    return pad.reveal.disabled ? pad.next : pad.reveal;
  }

  /** How far rulers moved until the newest check-in, on the slide that shows it. */
  const moves = () => {
    if (slide()?.kind !== "moves") return [];
    const [newest] = panel()
      .questions.filter((each) => isCheckIn(each) && wasRevealed(each))
      .slice(-1);
    return newest?.units.filter(({ kind }) => kind === "move") ?? [];
  };

  /** The text before a press: what it would do, or why it is not possible. */
  function drawWhy() {
    const asked = question();
    status.textContent = why(asked);
  }

  function why(asked) {
    if (stage()?.blank) return words["remote-is-blank"];
    if (!asked) return "";
    const waiting = waitingFor(asked, panel());
    if (waiting === 1) return words["remote-still-one"];
    if (waiting) return fill(words["remote-still"], { n: waiting });
    if (asked.state === "open") return words["room-is-open"];
    if (asked.hands && !wasRevealed(asked)) return fill(words["desk-counted"], { n: asked.hands });
    if (!state.way && asked.state === "ready" && asked.units.length)
      return words[isCheckIn(asked) ? "desk-slips-how" : "desk-hands-how"];
    return "";
  }

  function update(changes) {
    const before = state;
    state = { ...state, ...changes };
    if (!state.busy) moment.end();
    problem.textContent = state.problem ?? "";
    problem.hidden = !state.problem;
    const isThere = state.state === "open" && Boolean(state.deck && stage());
    door.update(state);
    door.element.hidden = isThere;
    main.hidden = !isThere;
    if (!isThere) return;
    if (before.panel !== state.panel) time.set(panel().now);
    if (before.deck !== state.deck) drawAgenda();
    wallLink.hidden = !canOpen(state.wall, window.location);
    if (!wallLink.hidden) wallLink.href = state.wall;
    for (const place of [main, screen.wall]) refreshDialogs(place);
    drawClock();
    drawNotes();
    drawRoom();
    drawWhy();
    drawWalls();
    const act = due;
    due = "";
    if (act) toQuestion(act);
  }

  const resized = new ResizeObserver(drawWalls);
  for (const { host: place } of [preview, screen]) resized.observe(place);
  onDispose(() => resized.disconnect());
  return { update };
}
