/** The panel of a question in a room, and that of the group's check-ins. */

import { fill, h, patience } from "../shared/form.js";
import { isCheckIn } from "../wall/counts.js";
import { ask, askToReveal, refreshDialogs } from "../wall/dialogs.js";
import { canCountHands, handsSheet } from "../wall/hands_sheet.js";
import { wasRevealed } from "../wall/units.js";
import { codeOnTheWall, howMany, rehearsalMark, whenInView } from "./door.js";
import { isPublished, result } from "./result.js";

/**
 * What can be pressed at a question now; while no room is open, how to go on to one. Pure.
 *
 * @param {{room: string, ways: string[], inside: boolean}} state   see `notebook/room_panels.py`
 * @param {object} question   of the room's panel
 * @returns {string[]}
 */
export function pressesOf({ room, ways = [], inside }, question) {
  if (room !== "open") return ways;
  const { answered, hands } = question;
  const isOpen = question.state === "open";
  const can = {
    close: !inside && isOpen,
    open: !inside && !isOpen && !hands,
    hands: canCountHands(question) && (hands || !answered),
    reveal: question.units.length && answered && !(hands && wasRevealed(question)),
    reset: answered && question.may_reset,
  };
  return Object.keys(can).filter((what) => can[what]);
}

/** The action expected next, if any. */
function primaryOf(question, presses) {
  if (question.answered) return wasRevealed(question) ? "" : "reveal";
  return question.state === "open" ? "" : presses[0];
}

/**
 * The panel below the form of a question.
 *
 * @param {{of: string, minutes: number, units: object[]}} block
 * @param {{words: Record<string, string>, send: (message: object, how?: object) => void,
 *   onDispose: (dispose: () => void) => void, form: () => HTMLElement, exercise: object}} options
 *   `form`: the element of the form
 * @returns {{parts: HTMLElement[], update: (state: object) => void}}
 */
export function asking(block, { words, send, onDispose, form, exercise }) {
  const unasked = { name: block.of, units: block.units, state: "ready", answered: 0, hands: 0 };
  let question = unasked;
  const [countWords, countHow] = isCheckIn(unasked)
    ? [words["desk-slips"], words["desk-slips-how"]]
    : [words["desk-hands"], words["desk-hands-how"]];
  let state = {};
  let isOver = false; // whether the result is shown in place of the question
  let how = ""; // how things stand, in words
  let pressed = false; // whether Reveal was pressed here, not in another view or notebook
  const press = (message) => {
    moment.begin();
    send(message, { awaited: true });
  };
  const act = (what, more = {}) => {
    pressed = what === "reveal";
    press({ question: block.of, do: what, ...more });
  };

  const can = (what) => pressesOf(state, question).includes(what);

  const { title, items } = exercise;
  const slide = { kind: "question", question: block.of, title, items };
  const results = result(slide, { words, onDispose });
  results.element.hidden = true;
  const held = h("div", { class: "ajar-held", role: "status", "aria-live": "polite" });
  const problem = h("p", { class: "ajar-problem", role: "alert", hidden: true });
  const rehearsal = h("span", {});
  const lead = h("p", { class: "ajar-private" });
  const counts = h("p", { class: "ajar-counts" });
  const clock = clockOf(block.minutes, words, onDispose);
  const turn = h("button", { type: "button", class: "ajar-link", onclick: () => face(!isOver) });
  const status = h("p", { class: "ajar-status", role: "status", "aria-live": "polite" });
  const say = (text) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const moment = patience(words, (text) => say(text || how));

  const PRESSES = {
    open: [words["room-ask-open"], () => act("open")],
    close: [words["room-ask-close"], () => act("close")],
    hands: [countWords, countHands],
    reveal: [
      words["room-ask-reveal"],
      () =>
        askToReveal(
          bar,
          () => (can("reveal") ? { question, body: {} } : null),
          () => state,
          words,
          () => act("reveal"),
        ),
    ],
    reset: [
      words["room-ask-reset"],
      () =>
        ask(
          bar,
          () => (can("reset") ? words["room-reset-sure"] : ""),
          words["room-ask-reset"],
          words["home-no"],
          () => act("reset"),
        ),
    ],
  };
  const WAYS = {
    room: words["room-open"],
    inside: words["room-inside"],
    "go-on": words["room-go-on"],
  };
  for (const [way, label] of Object.entries(WAYS))
    PRESSES[way] = [label, () => press({ room: way === "room" ? "open" : way, about: block.of })];
  const buttons = Object.fromEntries(
    Object.entries(PRESSES).map(([what, [label, onPress]]) => [
      what,
      h(
        "button",
        {
          type: "button",
          hidden: true,
          class: what === "inside" ? "ajar-link" : null,
          onclick: onPress,
        },
        label,
      ),
    ]),
  );

  function countHands() {
    const count = (raised, people) => act("hands", { counts: raised, people });
    handsSheet(bar, { question, words, count });
  }

  /** Show what can be pressed. The focus never stays on a button that is gone. */
  function drawButtons() {
    const presses = pressesOf(state, question);
    const primary = primaryOf(question, presses);
    const focused = Object.values(buttons).find((button) => button === document.activeElement);
    for (const [what, button] of Object.entries(buttons)) {
      button.hidden = !presses.includes(what);
      button.classList.toggle("wall-primary", what === primary);
    }
    if (focused?.hidden) buttons[presses[0]]?.focus();
  }

  /** Turn the question over, or back. */
  function face(over) {
    isOver = over;
    results.element.hidden = !over;
    form().hidden = over;
    turn.textContent = words[over ? "room-show-question" : "room-show-result"];
  }

  const wall = codeOnTheWall(words);
  const late = h(
    "button",
    { type: "button", class: "ajar-link", hidden: true, onclick: () => wall.show() },
    words["room-code"],
  );
  const HOW = {
    ready: words["room-ready"],
    open: words["room-is-open"],
    closed: words["room-is-closed"],
  };

  /** The status in words. */
  function standing() {
    if (state.room !== "open" || (state.inside && !block.units.length)) return "";
    if (question.hands)
      return wasRevealed(question)
        ? words["room-by-hands-now"]
        : fill(words["desk-counted"], { n: question.hands });
    return state.inside ? countHow : HOW[question.state];
  }

  /** The text before the buttons: that there is no room, or that nothing is counted. */
  function leading() {
    if (state.room === "lost") return words["room-lost"];
    if (state.room !== "open")
      return words[state.ways?.length ? "room-not-open" : "room-not-open-here"];
    if (block.units.length) return "";
    return words[state.inside ? "room-without-counting" : "room-nothing-counted"];
  }

  function update(changes) {
    state = { ...state, ...changes };
    question = state.question ?? unasked;
    bar.hidden = false;
    rehearsal.replaceChildren(state.practice ? rehearsalMark(words) : "");
    problem.textContent = state.problem;
    problem.hidden = !state.problem;
    lead.textContent = leading();
    lead.hidden = !lead.textContent;
    const hasPhones = !question.hands && !state.inside;
    const shown =
      state.room === "open" && block.units.length
        ? [
            [question.answered, words["room-answered"], hasPhones || question.answered],
            [state.joined, words["room-have-joined"], hasPhones],
          ]
        : [];
    counts.replaceChildren(
      ...shown
        .filter(([, , is]) => is)
        .map(([n, what]) => h("span", {}, h("b", {}, `${n}`), " ", what)),
    );
    clock.update(state.seconds);
    drawButtons();
    refreshDialogs(bar);
    const before = how;
    how = standing();
    if (how !== before) say(how);
    if (!state.busy) moment.end();
    hold(held, state.withheld);
    wall.update(state.way ?? {}, howMany(words, state.joined));
    late.hidden = !state.way?.address;
    show();
    // The reason is below a question that may be taller than the screen.
    if (pressed && !state.busy && question.state === "closed" && held.childElementCount) {
      pressed = false;
      held.scrollIntoView({ block: "nearest" });
    }
  }

  function show() {
    if (!results.update([question], state.practice)) return;
    const published = isPublished(question);
    turn.hidden = !published;
    face(published);
    // The question may have been taller: show the result from its first line on.
    if (published && pressed) results.element.scrollIntoView({ block: "start" });
    if (published) pressed = false;
  }

  const bar = h(
    "div",
    { class: "ajar-bar", role: "group", "aria-label": words["room-ask"], hidden: true },
    h(
      "div",
      { class: "ajar-bar-line ajar-bar-first" },
      lead,
      counts,
      h("div", { class: "ajar-moves" }, ...Object.values(buttons)),
    ),
    h("div", { class: "ajar-bar-line" }, rehearsal, status, turn, late, clock.element),
    wall.dialog,
  );
  turn.hidden = true;
  whenInView(bar, () => send({ room: "look" }), onDispose);
  return { parts: [results.element, held, problem, bar], update };
}

/** Show what is withheld. Screen readers announce every change, so nothing is replaced by itself. */
function hold(held, texts = []) {
  const now = [...held.children].map((line) => line.textContent);
  if (JSON.stringify(now) !== JSON.stringify(texts))
    held.replaceChildren(...texts.map((text) => h("p", {}, text)));
}

/**
 * The group's rulers at its first and its newest check-in, and how far they have moved.
 *
 * @param {HTMLElement} host
 * @param {{words: Record<string, string>, send: (message: object, how?: object) => void,
 *   onDispose: (dispose: () => void) => void}} options
 * @returns {{update: (state: object) => void}}
 */
export function groupChart(host, { words, send, onDispose }) {
  let state = {};
  const results = result({ kind: "moves", title: words["room-group"] }, { words, onDispose });
  const empty = h("p", { class: "ajar-empty" }, words["room-chart-empty"]);
  const held = h("div", { class: "ajar-held", role: "status", "aria-live": "polite" });
  const problem = h("p", { class: "ajar-problem", role: "alert", hidden: true });
  const rehearsal = h("div", {});
  const status = h("p", { class: "ajar-status", role: "status", "aria-live": "polite" });
  const moment = patience(words, (text) => {
    status.textContent = text;
  });
  const sure = () =>
    ask(
      host,
      () => (state.mayReveal ? words["wall-moves-sure"] : ""),
      words["wall-reveal-now"],
      words["wall-wait"],
      () => {
        moment.begin();
        send({ moves: true }, { awaited: true });
      },
    );
  const reveal = h("button", { type: "button", hidden: true, onclick: sure }, words["room-moves"]);
  host.replaceChildren(
    h(
      "div",
      { class: "ajar-group", role: "group", "aria-label": words["room-group"] },
      rehearsal,
      empty,
      results.element,
      held,
      problem,
      h("div", { class: "ajar-moves" }, reveal),
      status,
    ),
  );
  whenInView(host, () => send({ room: "look" }), onDispose);

  return {
    update(changes) {
      state = { ...state, ...changes };
      rehearsal.replaceChildren(state.practice ? rehearsalMark(words) : "");
      problem.textContent = state.problem;
      problem.hidden = !state.problem;
      hold(held, state.withheld);
      if (!state.busy) moment.end();
      reveal.hidden = !state.mayReveal;
      refreshDialogs(host);
      const checkIns = state.checkIns ?? [];
      empty.hidden = checkIns.length > 0;
      results.element.hidden = !checkIns.length;
      results.update(checkIns, state.practice);
    },
  };
}

/** A clock that counts up beside the minutes of the agenda. Nothing happens when they are over. */
function clockOf(minutes, words, onDispose) {
  let began = null;
  let hidden = false;
  const face = h("span", { role: "timer" });
  const toggle = h("button", {
    type: "button",
    class: "ajar-link",
    onclick: () => {
      hidden = !hidden;
      tick();
    },
  });
  const element = h("p", { class: "ajar-clock" }, face, " ", toggle);
  function tick() {
    const gone = began === null ? null : Math.max(0, Math.floor((Date.now() - began) / 1000));
    const time =
      gone === null ? "" : `${Math.floor(gone / 60)}:${String(gone % 60).padStart(2, "0")}`;
    const text =
      gone === null
        ? minutes
          ? fill(words["room-minutes"], { minutes })
          : ""
        : minutes
          ? fill(words["room-clock"], { time, minutes })
          : time;
    face.textContent = hidden ? "" : text;
    toggle.textContent = words[hidden ? "room-clock-show" : "room-clock-hide"];
    element.hidden = !text;
  }
  const interval = setInterval(() => {
    if (began !== null) tick();
  }, 1000);
  onDispose(() => clearInterval(interval));
  return {
    element,
    update: (seconds) => {
      began = seconds == null ? null : Date.now() - seconds * 1000;
      tick();
    },
  };
}
