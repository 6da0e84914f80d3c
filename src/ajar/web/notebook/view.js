/**
 * A view in a notebook: pages of blocks, and a way to turn the pages where there are several.
 *
 * Answers travel as messages and never as widget state, because widget state is what notebooks save.
 */

import { cardSort } from "../shared/card_sort.js";
import { readied } from "../shared/danger.js";
import { fill, form, h, inEnglish, inItsLanguage, part, patience, quoted } from "../shared/form.js";
import { help, leaveButton, watchForHelp } from "../shared/help.js";
import { idly, whenIdle } from "../shared/idle.js";
import { beforeLeaving, leave, watchForShift } from "../shared/leave.js";
import { listSort } from "../shared/list_sort.js";
import { setMarkup } from "../shared/markup.js";
import { remarksAfter, remarksOn } from "../shared/remark.js";
import { remarks, remarksBelow } from "../shared/remarks.js";
import { checkResponse, fits } from "../shared/response.js";
import { saidBack } from "../shared/said_back.js";
import { inLanguage, speak } from "../shared/text.js";
import { autosave } from "./autosave.js";
import { chart } from "./chart.js";
import { emptyKernel, forgetLock, lockedBefore } from "./locked.js";
import { lostLines, watchKernel } from "./lost.js";
import { download, myPlace } from "./my_place.js";
import { printPlan } from "./printed_plan.js";
import { readinessChart } from "./readiness.js";
import { breathing, doors, onward, start } from "./start.js";
import { takeAlong } from "./take_along.js";

/** The number of views of each model on the page. All views of a model share its words. */
window.ajarShown ??= new WeakMap();
const SHOWN = window.ajarShown;

const isCheckIn = (key) => key.startsWith("check-in@");
/** What two states of a form have in common if both show the same. */
const inView = ({ answers, done, danger, reflection }) =>
  JSON.stringify([answers, done, danger, reflection]);
/** Blocks that only some pages need, by kind: see `room_blocks.js` and `meeting.js`. */
export const MORE = {};

/** Put the style on the page, once for all views. */
export function dress() {
  const style =
    document.getElementById("ajar-style") ??
    document.head.appendChild(h("style", { id: "ajar-style" }));
  const text = STYLE; // bundle.js puts all of it in at each mention
  if (!style.textContent.startsWith(text)) style.textContent = text;
}

/** Draw a view; return the function that cleans up when it is taken off the page. */
export function render({ model, el }) {
  dress();
  let pages = model.get("pages");
  const words = model.get("words");
  const { plan, message, letter, instead, days = [], printed = [] } = model.get("workshop") ?? {};
  const parts = new Map(); // the blocks on the page now, by the key of their state
  const states = new Map(); // the newest state of each key
  const hosts = new Map(); // the elements of the forms on the page now, by key
  const disposers = []; // of the blocks on the page now
  const onDispose = (dispose) => disposers.push(dispose);
  let saving = null; // the panel that says whether answers are saved
  const resumed = lockedBefore(model); // what its kernel, which is new, has to hear first
  let locked = resumed.length > 0;
  let saved = false; // whether answers are being saved
  let gateIsRead = false; // whether what the gate lists was shown in full in this visit
  let isUnsafe = false; // whether a person said that asking their partner is not safe, or may not be
  let isGone = false; // whether the view was taken off the page
  let isEnding = false; // whether the kernel ends, since the journal was locked
  const saidHere = new Map(); // what the page said back before the kernel did, by key
  const changed = new Map(); // the number of the newest change of each form, by key
  let page = Math.min(model.get("page"), pages.length - 1);

  el.classList.add("ajar");
  inLanguage(el, words);
  speak(words);
  const main = h("div", { class: "ajar-page" });
  const exerciseOf = (key) =>
    pages
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === "exercise" && block.key === key)?.exercise;
  const lost = lostLines({
    words,
    answered: () =>
      [...states]
        .map(([key, { answers }]) => [exerciseOf(key), answers])
        .filter(([exercise, answers]) => exercise && Object.keys(answers ?? {}).length),
  });

  let waiting = 0;
  /** Say whether the kernel is gone: at each form, and in the line that is always in view. */
  const setLost = (isLost) => {
    if (isLost && isEnding) return; // nothing of a person is on the page
    clearTimeout(waiting);
    waiting = 0;
    lost.set(isLost);
    saving?.setLost(isLost);
    if (isLost) for (const key of hosts.keys()) parts.get(key)?.release(); // no reply will come
  };
  const send = (message, { awaited = false } = {}) => {
    try {
      model.send(message);
    } catch {
      // the widget's kernel side is gone
      setLost(true);
      return;
    }
    // A kernel that died may not say so: a missing reply is the only sign.
    if (awaited && !waiting) waiting = setTimeout(() => setLost(true), 8000);
  };

  let know;
  const known = new Promise((resolve) => {
    know = resolve; // once the words of danger are here, and the coach's with them
  });
  let isReady = false; // or soon will be, to look for words of danger
  /** Load what reflections need once a person answers: most visitors never do. */
  function getReady() {
    if (isReady) return;
    isReady = true;
    if (window.ajarDangers) readyUp();
    else send({ dangers: true });
  }
  const readyUp = () => {
    know();
    whenIdle(readied(window.ajarDangers.dangers));
  };

  /** Reflect on an answer at once, if the page can; the kernel's result is the same. */
  function sayBack({ key, exercise }, answers) {
    if (isCheckIn(key) && !lost.isLost()) return; // the journal knows the one before
    const canSay = window.ajarDangers || lost.isLost();
    if (!canSay || !fits(exercise, answers)) return;
    const response = checkResponse(exercise, answers);
    const said = saidBack(exercise, response, window.ajarDangers);
    note(key, { answers: response, done: true, ...said });
    saidHere.set(key, inView(states.get(key)));
    parts.get(key).update(states.get(key));
    parts.get("made")?.update();
  }

  const offered = help({
    words,
    countries: model.get("notice")?.help ?? pages[0]?.blocks[0]?.help,
    leave,
    onCountry: (country) => send({ country }),
  });

  const along = takeAlong({
    words,
    help: offered,
    exerciseOf,
    answersOf: (key) => states.get(key)?.answers,
    keys: () => [...states.keys()].filter((key) => exerciseOf(key)),
    workshop: { plan, days, printed },
  });

  /** Give a block its current state, and every later one. */
  const follow = (block, host, part) => {
    parts.set(block.key, part);
    if (states.has(block.key)) part.update(states.get(block.key));
    return host;
  };
  const BLOCKS = {
    html(block) {
      if (block.warns) onDispose(readGate);
      return markup(block.html);
    },
    home(block) {
      const host = h("div", {});
      const ask = (message) => {
        if (message.import) parts.get("chart")?.begin();
        send(message);
      };
      const goOn = (key) => go(stepWith(key));
      const { matters } = along;
      const isPrinted = printed.length > 0;
      const ways = waysAlong;
      const place = { words, send: ask, open: goOn, help: offered, matters, ways, isPrinted };
      follow(block, host, myPlace(host, place));
      send({ home: block.key });
      return host;
    },
    gate(block) {
      const host = h("div", { class: "ajar-text ajar-gate" });
      const [text, choices] = isUnsafe
        ? [h("p", {}, words["gate-left-out"]), [offered.button(), wayToInstead(), again()]]
        : [markup(gateIsRead ? block.short : block.html), gateChoices()];
      const title = h(`h${block.level ?? 2}`, {}, block.title);
      host.append(title, text, h("div", { class: "ajar-moves" }, ...choices.filter(Boolean)));
      if (!isUnsafe) text.after(h("p", { class: "ajar-gate-ask" }, words["gate-ask"]));
      onDispose(readGate);
      return host;
    },
    made: (block) => {
      const host = h("div", { class: "ajar-made" });
      const update = () => host.replaceChildren(...madeIn(block.section));
      parts.set("made", { update });
      update();
      return host;
    },
    exercise(block) {
      if (block.invites && isUnsafe) {
        const leftOut = [
          h(`h${block.level}`, {}, quoted(block.exercise.title, block.exercise)),
          h("p", {}, words["gate-left-out"]),
          again(),
        ];
        return h("div", { class: "ajar-text" }, ...(block.folded ? [] : leftOut));
      }
      const host = h("div", {});
      const line = lost.line(saving ? {} : { role: "alert" }); // the bar above is read out, too
      hosts.set(block.key, host);
      const report = (more, awaited) => {
        saving?.begin();
        // Numbers only grow, across all views and pages that show the same form.
        window.ajarSent = Math.max(Date.now(), (window.ajarSent ?? 0) + 1);
        const sent = window.ajarSent;
        changed.set(block.key, sent);
        send({ key: block.key, ...more, sent }, { awaited });
        if (!awaited || !lost.isLost()) return;
        setLost(true);
        line.scrollIntoView({ block: "nearest" });
      };
      parts.set(
        block.key,
        form(host, block.exercise, {
          words,
          level: block.level,
          small: block.quick,
          folded: pages.length > 1,
          brief: block.brief,
          closed: block.folded ? !isBegun(block.key) : null,
          sort: block.quick || (pages.length > 1 && !wide()) ? cardSort : listSort,
          enough: block.quick ? "at once" : "later",
          remarks: (field, item) =>
            remarks(field, {
              words,
              find: (text) => remarksOn(item, text, window.ajarDangers),
              isSilent: () => Boolean(window.ajarDangers && !window.ajarDangers.coach),
            }),
          sentences: along.sentences,
          ...states.get(block.key),
          help: offered,
          instead: () => wayToInstead(block.elsewhere),
          below: () => belowReflection(block),
          onAside: (aside) => {
            note(block.key, { aside });
            host.querySelector(".ajar-letter")?.toggleAttribute("hidden", !aside);
          },
          onChange: (answers) => {
            getReady();
            note(block.key, { answers, done: false });
            report({ answers, done: false }, saved);
          },
          onMove: (at) => note(block.key, { at }),
          onDone: (answers) => {
            sayBack(block, answers);
            report({ answers, done: true }, true);
            if (isCheckIn(block.key)) parts.get("chart")?.begin();
          },
          onStartOver: () => {
            note(block.key, { answers: {}, done: false });
            report({ remove: true });
          },
        }),
      );
      host.firstElementChild.append(line);
      onDispose(() => lost.forget(line));
      return host;
    },
    chart(block) {
      const host = h("div", { class: "ajar-chart-block" });
      const status = h("p", { class: "ajar-status", role: "status", "aria-live": "polite" });
      const { begin, end } = patience(words, (text) => status.replaceChildren(text));
      const update = ({ checkIns, rulers }) => {
        end();
        chart(host, checkIns.length ? readinessChart(checkIns, rulers, words) : {}, words);
      };
      parts.set(block.key, { update, begin, end });
      if (states.has(block.key)) update(states.get(block.key));
      begin();
      send({ chart: block.key });
      return h("div", {}, host, status);
    },
    start: (block) => start(block, { open, opener: saving?.opener }),
    doors: (block) => doors(block, { open }),
    onward: (block) => onward(block, { open }),
    breathing(block) {
      const { element, stop } = breathing(block);
      onDispose(stop);
      return element;
    },
    notice(block) {
      watchForShift();
      const draft = block.draft ? h("p", { class: "ajar-hint" }, block.draft) : null;
      if (!block.leave) return h("div", { class: "ajar-notice" }, h("p", {}, block.text), draft);
      const ways = h(
        "div",
        { class: "ajar-leave" },
        offered.button(),
        leaveButton({ words, leave }),
      );
      watchForHelp(offered.open);
      saving = autosave({ words, send, isQuiet: pages.length > 1 });
      const all = document.createDocumentFragment();
      const onPaper = h("div", { class: "ajar-on-paper" });
      // Locating the device is slow; a result that arrives after the view is gone would stay in memory.
      idly(() => isGone || onPaper.append(offered.text()));
      all.append(
        h("div", { class: "ajar-notice" }, h("div", {}, saving.line, saving.small), ways),
        draft ?? "",
        onPaper,
        saving.more,
      );
      return all;
    },
  };
  /** The number of the page that a link leads to; one to the opening means what is safe. */
  function linked(href) {
    const to = pages.findIndex(({ id }) => id && href === `${id}.ipynb`);
    const isSafety = ({ section, blocks }) =>
      section === pages[to]?.id && blocks.some(({ warns }) => warns);
    return Math.max(to, pages.findIndex(isSafety));
  }
  /** Words of materials/, with numbers where they lead to help; a link to a section leads to its page. */
  function markup(html) {
    const text = h("div", { class: "ajar-text" });
    setMarkup(text, html);
    offered.addNumbers(text);
    text.addEventListener("click", (event) => {
      const to = linked(event.target.closest("a")?.getAttribute("href"));
      if (to < 0) return;
      event.preventDefault();
      go(to);
    });
    return text;
  }

  function readGate() {
    gateIsRead = true;
  }
  /** Hide the exercises that invite the partner for this visit, or bring them back. */
  function setUnsafe(value) {
    isUnsafe = value;
    gateIsRead = true;
    show({ focus: true });
  }
  const choice = (label, onclick) => h("button", { type: "button", onclick }, label);
  const again = () => choice(words["gate-again"], () => setUnsafe(false));
  /** Asking is safe: on to what the gate stands before. */
  function goOnFromGate() {
    setUnsafe(false);
    const isHere = pages[page].blocks.some(({ invites }) => invites);
    if (!isHere) go(page + 1);
  }
  const gateChoices = () => [
    choice(words["gate-no"], () => setUnsafe(true)),
    choice(words["gate-unsure"], () => setUnsafe(true)),
    choice(words["gate-yes"], goOnFromGate),
  ];

  /** The forms of a section that are on none but its own pages. */
  const formsIn = (section) =>
    pages
      .filter((entry) => entry.section === section)
      .flatMap((entry) => entry.blocks.filter(({ kind }) => kind === "exercise"));

  /** What was said back in a section. */
  const madeIn = (section) => {
    const said = formsIn(section)
      .filter(({ key }) => states.get(key)?.done)
      .map(({ key, exercise }, n) =>
        inItsLanguage(
          h(
            "details",
            { open: n === 0 },
            h("summary", {}, exercise.title),
            ...states.get(key).reflection.flatMap((said) => part(said, 2)),
          ),
          exercise,
          words,
        ),
      );
    const nothing = h("p", {}, words["made-nothing"]);
    const keys = formsIn(section).map(({ key }) => key);
    const way = message && along.canBegin(`${message}@`, keys) ? wayToMessage() : null;
    const ways = way ? [h("div", { class: "ajar-moves" }, way)] : [];
    return [h("h1", {}, words["made-title"]), ...(said.length ? said : [nothing]), ...ways];
  };
  const isBegun = (key) => Object.keys(states.get(key)?.answers ?? {}).length > 0;
  const isDone = (section) => {
    const forms = formsIn(section).filter(({ folded }) => !folded);
    return forms.length > 0 && forms.every(({ key }) => states.get(key)?.done);
  };

  /** The parts below a reflection: numbers under a plan, a letter, and once the offer to save. */
  function belowReflection(block) {
    const numbers = block.key.startsWith(`${plan}@`) && offered.isKnown() ? offered.line() : "";
    const letter = along.isLetter(block.exercise) ? along.letter(block) : "";
    const { danger, aside = 0 } = states.get(block.key);
    if (letter) letter.hidden = aside <= (danger?.kinds.length ?? -1); // help comes first
    const remarked = danger?.kinds.length ? "" : remarkedOn(block);
    return h("div", { class: "ajar-below" }, remarked, numbers, letter, saving?.offer() ?? "");
  }
  function remarkedOn({ key, exercise: { items } }) {
    if (!items.some(({ remark }) => remark)) return "";
    getReady();
    const find = () => remarksAfter(items, states.get(key)?.answers ?? {}, window.ajarDangers);
    return remarksBelow({ words, find, known });
  }
  /** The number of the step that asks for a response; -1 without one. */
  const stepWith = (key) =>
    pages.findIndex(({ aside, blocks }) => !aside && blocks.some((block) => block.key === key));
  /** Turn to a page by its id. */
  const open = (id) => go(pages.findIndex((entry) => entry.id === id));
  /** The way to what is offered in place of asking: on a page here, or in a notebook beside, if any. */
  function wayToInstead(notebook) {
    const key = `${instead?.exercise}@`;
    const to = stepWith(key);
    if (to < 0)
      return notebook ? h("p", {}, h("a", { href: notebook }, words["help-needs"])) : null;
    return wayToForm(key, to, words["help-needs"]);
  }
  function wayToForm(key, to, label) {
    const goThere = () => {
      go(to);
      const title = hosts.get(key)?.querySelector("h1, h2");
      if (!title) return; // what asks the partner is left out
      for (const fold of hosts.get(key).querySelectorAll(".ajar-folded, .ajar-sentences"))
        fold.open = true;
      title.tabIndex = -1;
      title.focus();
    };
    return h("button", { type: "button", onclick: goThere }, label);
  }
  /** The way to a form that asks the partner; null if there is none, or it is not safe. */
  function wayToAsking(key, label) {
    const to = pages.findLastIndex(({ blocks }) => blocks.some((block) => block.key === key));
    return to < 0 || isUnsafe ? null : wayToForm(key, to, label);
  }
  const wayToMessage = () => wayToAsking(`${message}@`, words["make-message"]);
  const waysAlong = () => {
    const all = [...states.keys()];
    const key = `${message}@`;
    const isBegun = message && (along.canBegin(key, all) || states.has(key));
    const toLetter = letter && wayToAsking(`${letter.exercise}@`, words["make-letter"]);
    return [isBegun ? wayToMessage() : null, toLetter].filter(Boolean);
  };
  for (const [kind, make] of Object.entries(MORE))
    BLOCKS[kind] = (block) => {
      const host = h("div", {});
      const formOf = (key) => hosts.get(key);
      const part = make(host, block, { words, send, onDispose, model, exerciseOf, formOf });
      return follow(block, part.element ?? host, part);
    };
  /** A block, in English and saying so where the page is not translated; a form says so itself. */
  function drawn(block, at) {
    const element = BLOCKS[block.kind](block);
    const { language } = pages[page];
    if (!language || !block.html) return element;
    inItsLanguage(element, { language }, words);
    if (at === pages[page].blocks.findIndex(({ html }) => html)) element.prepend(inEnglish(words));
    return element;
  }
  const block = (kind) => pages[page].blocks.find((shown) => shown.kind === kind);
  const note = (key, more) => states.set(key, { ...states.get(key), ...more });

  const dispose = () => {
    for (const disposer of disposers.splice(0)) disposer();
  };

  function show({ focus = false } = {}) {
    dispose();
    parts.clear();
    if (locked) {
      nav.hidden = true;
      main.replaceChildren(
        saving ? "" : h("p", { class: "ajar-empty" }, words["keep-locked-here"]),
      );
      return;
    }
    main.replaceChildren(...pages[page].blocks.filter((block) => block !== notice).map(drawn));
    if (pages.length > 1) showTheWay();
    if (!focus) return;
    const heading = main.querySelector("h1, h2, h3") ?? main;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    el.scrollIntoView({ block: "start" });
  }

  /** Show which page this is, and the ways to the others; what is aside has ways of its own. */
  function showTheWay() {
    const { aside, title } = pages[page];
    nav.hidden = Boolean(aside);
    main.classList.toggle("ajar-aside", Boolean(aside));
    saving?.setStart(pages[page].id === "start");
    if (aside) return;
    const { section, step, steps, minutes } = pages[page];
    const inOrder = pages.filter((to) => !to.aside);
    const at = inOrder.indexOf(pages[page]);
    const turn = (to, label, more = {}) =>
      h("button", { type: "button", onclick: () => go(pages.indexOf(to)), ...more }, label);
    const startPage = pages.find(({ id }) => id === "start");
    const before = inOrder[at - 1] ?? startPage;
    main.append(
      h(
        "div",
        { class: "ajar-moves ajar-turn" },
        before ? turn(before, words["previous-page"]) : null,
        at < inOrder.length - 1 ? turn(inOrder[at + 1], words["next-page"]) : null,
      ),
    );
    const firsts = inOrder.filter((to) => !to.section || to.step === 1);
    const isHere = (to) => (section ? to.section === section : to === pages[page]);
    const current = (to) => ({ "aria-current": isHere(to) ? "page" : null });
    const done = (to) =>
      isDone(to.section) ? h("span", { class: "ajar-done" }, ` ${words["section-done"]}`) : "";
    const entry = (to, name) => h("li", {}, turn(to, name, current(to)), done(to));
    where.replaceChildren(
      ...firsts.map((to) => entry(to, to.title)),
      startPage ? entry(startPage, words["start-page"]) : "",
    );
    of.textContent = section
      ? fill(words["step-of"], { title, n: step, all: steps, minutes })
      : fill(words["page-of"], { n: firsts.findIndex(isHere) + 1, all: firsts.length, title });
  }

  function go(to) {
    if (!pages[to]) return; // such as “my place” in a notebook with one exercise
    page = to;
    where.parentElement.open = wide();
    model.set("page", to);
    model.save_changes();
    show({ focus: true });
  }

  const where = h("ol", {});
  const of = h("summary", {});
  // Nine page titles would fill a small screen: there they are folded away.
  const wide = () => window.innerWidth > 640;
  // It stays where the rest is cleared: what is locked is unlocked there.
  const notice = model.get("notice") ?? pages[0].blocks.find(({ leave }) => leave);
  if (notice) el.append(BLOCKS.notice(notice));
  const nav = h(
    "nav",
    { class: "ajar-nav", "aria-label": words.pages },
    h("details", { open: wide() }, of, where),
  );
  if (pages.length > 1) el.append(nav);
  el.append(lost.line({ role: "alert" }), main);
  // Report activity now and then: without it a saved journal locks itself.
  let reported = 0;
  for (const sign of ["keydown", "pointerdown", "scroll"])
    el.addEventListener(
      sign,
      () => {
        if (Date.now() - reported < 30_000) return;
        reported = Date.now();
        send({ active: true });
      },
      { passive: true, capture: true },
    );

  /** Follow whether answers are saved, or locked; `ends`: whether the kernel ends, too. */
  function keep({ state, ends, ...kept }) {
    saved = state === "kept";
    isEnding = Boolean(ends);
    const isLocked = state === "locked";
    if (!isLocked) forgetLock(model);
    if (isLocked !== locked) {
      locked = isLocked;
      states.clear(); // no answer stays on the page
      show();
    }
    if (isEnding) emptyKernel(model, el, kept).then(() => saving?.setEnded());
  }

  model.on("msg:custom", (message) => {
    setLost(false);
    if (message.keeping) {
      // “Saved” does not hold for a change that the kernel had not received yet when it said so.
      const onTheWay = [...changed.values()].some((number) => message.acknowledged < number);
      saving?.update(onTheWay ? { ...message.keeping, saved: false } : message.keeping);
      if (message.keeping.state) keep(message.keeping);
    }
    if (message.states) queueMicrotask(() => parts.get("made")?.update());
    for (const [key, state] of Object.entries(message.states ?? {})) {
      if (message.acknowledged < changed.get(key)) continue; // it was changed again since then
      const emptied = state.answers && !Object.keys(state.answers).length;
      const isInView = saidHere.get(key) === inView(state);
      saidHere.delete(key);
      note(key, emptied ? { ...state, at: 0 } : state);
      if (!isInView) parts.get(key)?.update(states.get(key));
    }
    // All views on the page share them: each of them loads this module separately.
    if (message.dangers) {
      window.ajarDangers = message.dangers;
      readyUp();
    }
    if (message.country != null) offered.choose(message.country);
    if (message.file) {
      parts.get("home")?.settle();
      download(message.file);
    }
    const teller = parts.get("home") ?? saving;
    if (message.print) {
      const home = parts.get("home");
      home?.settle();
      printPlan(message.print, () => home?.say(words["print-refused"]));
    }
    if (message.erased) teller?.say(message.erased, block("home")?.erased);
    if (message.said) parts.get("chart")?.end();
    if (message.said) teller?.say(message.said);
    if (message.open) open(message.open);
    if (message.problem) parts.get(message.problem.key)?.say(message.problem.text);
  });
  // Another couple was picked, and the questions have other names; or another language at the desk.
  model.on("change:pages", () => {
    Object.assign(words, model.get("words"));
    inLanguage(el, words);
    speak(words);
    pages = model.get("pages");
    show();
  });
  const stay = beforeLeaving(() => send({ forget: true }));
  const unwatch = watchKernel(model, {
    gone: () => setLost(true),
    back: () => {
      if (lost.isLost()) send({ ready: true }); // its reply says that all is well
    },
  });
  show();
  SHOWN.set(words, (SHOWN.get(words) ?? 0) + 1);
  for (const message of resumed) send(message);
  send({ ready: true });
  return () => {
    isGone = true;
    dispose();
    stay();
    unwatch();
    clearTimeout(waiting);
    SHOWN.set(words, SHOWN.get(words) - 1);
    if (!SHOWN.get(words)) send({ gone: true });
  };
}

export default { render };
