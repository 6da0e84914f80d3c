/** The panel of a question in a room, and that of the group's check-ins. */

import { fill, h, patience } from "../shared/form.js";
import { chart } from "./chart.js";
import { codeOnTheWall, howMany, rehearsalMark, whenInView } from "./door.js";
import { showOfHands } from "./hands.js";

/**
 * The panel below the form of a question.
 *
 * @param {{of: string, minutes: number, units: object[], slips: boolean}} block
 * @param {{words: Record<string, string>, send: (message: object, how?: object) => void,
 *   onDispose: (dispose: () => void) => void, form: () => HTMLElement,
 *   ask: (item: string) => string}} options
 *   `form`: the element of the form; `ask`: the question of an item
 * @returns {{parts: HTMLElement[], update: (state: object) => void}}
 */
export function asking(block, { words, send, onDispose, form, ask }) {
  let state = { not: {} };
  let result = false; // whether the result is shown in place of the question
  let drawn = "";
  let how = ""; // how things stand, in words
  let pressed = false; // whether Reveal was pressed here, not in another view or notebook
  const act = (what, more = {}) => {
    pressed = what === "reveal";
    moment.begin();
    send({ question: block.of, do: what, ...more }, { awaited: true });
  };

  const results = h("div", { class: "ajar-results", hidden: true });
  const held = h("div", { class: "ajar-held", role: "status", "aria-live": "polite" });
  const problem = h("p", { class: "ajar-problem", role: "alert", hidden: true });
  const rehearsal = h("span", {});
  const counts = h("p", { class: "ajar-counts" });
  const clock = clockOf(block.minutes, words, onDispose);
  const turn = h("button", { type: "button", class: "ajar-link", onclick: () => face(!result) });
  const status = h("p", { class: "ajar-status", role: "status", "aria-live": "polite" });
  const say = (...text) => {
    if (status.textContent !== text[0]) status.replaceChildren(...text);
  };
  const moment = patience(words, (text) => say(text || how));

  const LABELS = {
    open: words["room-ask-open"],
    close: words["room-ask-close"],
    reveal: words["room-ask-reveal"],
    reset: words["room-ask-reset"],
  };
  const whats = Object.keys(LABELS).filter(
    (what) => block.units.length || what === "open" || what === "close",
  );
  const buttons = Object.fromEntries(
    whats.map((what) => [
      what,
      h(
        "button",
        {
          type: "button",
          onclick: () => {
            if (buttons[what].getAttribute("aria-disabled")) say(why(what));
            else if (what === "reset") sure();
            else act(what);
          },
        },
        LABELS[what],
      ),
    ]),
  );
  const why = (what) => (state.busy ? words["room-one-moment"] : state.not[what]);

  /** A deleted count cannot be brought back, so ask again. */
  function sure() {
    const no = h(
      "button",
      {
        type: "button",
        class: "ajar-link",
        onclick: () => {
          say("");
          buttons.reset.focus();
        },
      },
      words["home-no"],
    );
    const yes = h(
      "button",
      {
        type: "button",
        class: "ajar-link",
        onclick: () => {
          say("");
          buttons.reset.focus();
          act("reset");
        },
      },
      words["room-ask-reset"],
    );
    status.replaceChildren(words["room-reset-sure"], " ", no, " ", yes);
    no.focus();
  }

  /** Turn the question over, or back. */
  function face(over) {
    result = over;
    results.hidden = !over;
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
  function update(changes) {
    const before = state;
    state = { ...state, ...changes };
    const isThere = state.room === "open";
    rehearsal.replaceChildren(state.practice ? rehearsalMark(words) : "");
    problem.textContent = state.problem;
    problem.hidden = !state.problem;
    const both = [
      [state.answered, words["room-answered"]],
      [state.joined, words["room-have-joined"]],
    ];
    const shown =
      !isThere || !block.units.length ? [] : state.hands || state.inside ? both.slice(0, 1) : both;
    counts.replaceChildren(
      ...shown.map(([n, what]) => h("span", {}, h("b", {}, `${n}`), " ", what)),
    );
    clock.update(state.seconds);
    for (const what of whats) disable(buttons[what], why(what));
    how = !isThere
      ? words["room-not-open"]
      : state.hands
        ? words["room-by-hands-now"]
        : HOW[state.state];
    if (before.state !== state.state || before.room !== state.room || before.hands !== state.hands)
      say(how);
    if (!state.busy) moment.end();
    hold(held, state.withheld);
    wall.update(state.way ?? {}, howMany(words, state.joined));
    late.hidden = !state.way?.address;
    show();
    // The reason is below a question that may be taller than the screen.
    if (pressed && !state.busy && state.state === "closed" && held.childElementCount) {
      pressed = false;
      held.scrollIntoView({ block: "nearest" });
    }
  }

  function show() {
    const now = JSON.stringify(state.charts ?? []);
    if (now === drawn) return;
    drawn = now;
    const some = Boolean(state.charts?.length);
    results.replaceChildren(...charts(state.charts ?? [], words));
    turn.hidden = !some;
    face(some);
    // The question may have been taller: show the result from its first line on.
    if (some && pressed) results.scrollIntoView({ block: "start" });
    pressed = false;
  }

  const bar = h(
    "div",
    { class: "ajar-bar", role: "group", "aria-label": words["room-ask"] },
    h(
      "div",
      { class: "ajar-bar-line ajar-bar-first" },
      block.units.length
        ? counts
        : h("p", { class: "ajar-private" }, words["room-nothing-counted"]),
      h("div", { class: "ajar-moves" }, ...whats.map((what) => buttons[what])),
    ),
    h("div", { class: "ajar-bar-line" }, rehearsal, status, turn, late, clock.element),
    wall.dialog,
  );
  const hands = block.units.length
    ? showOfHands(block, { words, ask, send: (more) => act("hands", more) })
    : null;
  turn.hidden = true;
  whenInView(bar, () => send({ room: "look" }), onDispose);
  return { parts: [results, held, problem, bar, hands].filter(Boolean), update };
}

/** Disable a button with a reason; it can still be focused. */
function disable(button, reason) {
  button.toggleAttribute("aria-disabled", Boolean(reason));
  if (reason) button.setAttribute("aria-disabled", "true");
  button.title = reason || "";
}

/** Show what is withheld. Screen readers announce every change, so nothing is replaced by itself. */
function hold(held, texts = []) {
  const now = [...held.children].map((line) => line.textContent);
  if (JSON.stringify(now) !== JSON.stringify(texts))
    held.replaceChildren(...texts.map((text) => h("p", {}, text)));
}

const charts = (all, words) =>
  all.map((drawn) => {
    const host = h("div", { class: "ajar-chart-block" });
    chart(host, drawn, words);
    return host;
  });

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
  let drawn = "";
  const results = h("div", { class: "ajar-results" });
  const held = h("div", { class: "ajar-held", role: "status", "aria-live": "polite" });
  const problem = h("p", { class: "ajar-problem", role: "alert", hidden: true });
  const rehearsal = h("div", {});
  const status = h("p", { class: "ajar-status", role: "status", "aria-live": "polite" });
  const reveal = h(
    "button",
    {
      type: "button",
      onclick: () => {
        if (reveal.getAttribute("aria-disabled")) status.textContent = why();
        else {
          status.textContent = "";
          send({ moves: true }, { awaited: true });
        }
      },
    },
    words["room-moves"],
  );
  const why = () => (state.busy ? words["room-one-moment"] : state.not);
  host.replaceChildren(
    h(
      "div",
      { class: "ajar-group", role: "group", "aria-label": words["room-group"] },
      rehearsal,
      results,
      held,
      problem,
      h("p", { class: "ajar-hint" }, words["room-moves-how"]),
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
      disable(reveal, why());
      const now = JSON.stringify(state.charts ?? []);
      if (now === drawn) return;
      drawn = now;
      results.replaceChildren(
        ...(state.charts?.length
          ? charts(state.charts, words)
          : [h("p", { class: "ajar-empty" }, words["room-chart-empty"])]),
      );
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
