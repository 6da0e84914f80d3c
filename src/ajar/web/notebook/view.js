/**
 * A view in a notebook: pages of blocks, and a way to turn the pages where there are several.
 *
 * Answers travel as messages and never as widget state, because widget state is what notebooks save.
 */

import { readiedFor } from "../shared/danger.js";
import { fill, form, h, patience } from "../shared/form.js";
import { help, leaveButton, watchForHelp } from "../shared/help.js";
import { whenIdle } from "../shared/idle.js";
import { leave, watchForShift } from "../shared/leave.js";
import { listSort } from "../shared/list_sort.js";
import { setMarkup } from "../shared/markup.js";
import { remarksOn } from "../shared/remark.js";
import { remarks } from "../shared/remarks.js";
import { checkResponse, fits } from "../shared/response.js";
import { saidBack } from "../shared/said_back.js";
import { autosave } from "./autosave.js";
import { chart } from "./chart.js";
import { lostLines, watchKernel } from "./lost.js";
import { download, myPlace } from "./my_place.js";

/** Of each model, how many views of it are on the page. A model's words are one object for all its views. */
window.ajarShown ??= new WeakMap();
const SHOWN = window.ajarShown;

const NEEDS = "needs@";
/** What two states of a form have in common if both show the same. */
const inView = ({ answers, done, danger, reflection }) =>
  JSON.stringify([answers, done, danger, reflection]);
/** Blocks that only some pages need, by kind: see `room_blocks.js` and `meeting.js`. */
export const MORE = {};

/** Remarks on an answer: what they need comes from a kernel, or with the site. */
const remarksHere = (item, text) => remarksOn(item, text, window.ajarCoach ?? window.ajarDangers);

/** Put the style on the page, once for all views. */
export function dress() {
  const style =
    document.getElementById("ajar-style") ??
    document.head.appendChild(h("style", { id: "ajar-style" }));
  const text = STYLE; // bundle.js puts all of it in at each mention
  if (style.textContent !== text) style.textContent = text;
}

/** Draw a view; return the function that cleans up when it is taken off the page. */
export function render({ model, el }) {
  dress();
  let pages = model.get("pages");
  const words = model.get("words");
  const parts = new Map(); // the blocks on the page now, by the key of their state
  const states = new Map(); // the newest state of each key
  const hosts = new Map(); // the elements of the forms on the page now, by key
  const disposers = []; // of the blocks on the page now
  const onDispose = (dispose) => disposers.push(dispose);
  let saving = null; // the panel that says whether answers are saved
  let locked = false;
  let saved = false; // whether answers are being saved
  const saidHere = new Map(); // what the page said back before the kernel did, by key
  const changed = new Map(); // the number of the newest change of each form, by key
  let page = Math.min(model.get("page"), pages.length - 1);

  el.classList.add("ajar");
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

  let isReady = false; // or soon will be, to look for words of danger
  /** Get ready to say things back, once a person answers: most who open a page never do. */
  function getReady() {
    if (isReady) return;
    isReady = true;
    if (window.ajarDangers) readyUp();
    else send({ dangers: true });
  }
  const readyUp = () => {
    for (const data of Object.values(window.ajarDangers.dangers)) whenIdle(readiedFor(data));
  };

  /** Say an answer back at once, if the page can; what the kernel says is the same. */
  function sayBack({ key, exercise }, answers) {
    const canSay = window.ajarDangers || lost.isLost();
    if (!canSay || !fits(exercise, answers)) return;
    const response = checkResponse(exercise, answers);
    const said = saidBack(exercise, response, window.ajarDangers);
    note(key, { answers: response, done: true, ...said });
    saidHere.set(key, inView(states.get(key)));
    parts.get(key).update(states.get(key));
  }

  const offered = help({
    words,
    countries: model.get("notice")?.help ?? pages[0]?.blocks[0]?.help,
    leave: () => leaveNow(),
    onCountry: (country) => send({ country }),
  });
  const leaveNow = () => {
    send({ forget: true });
    leave();
  };

  /** Give a block its present state, and every later one. */
  const follow = (block, host, part) => {
    parts.set(block.key, part);
    if (states.has(block.key)) part.update(states.get(block.key));
    return host;
  };
  const BLOCKS = {
    html(block) {
      const text = h("div", { class: "ajar-text" });
      setMarkup(text, block.html);
      offered.addNumbers(text);
      // A link to another section leads to its page.
      text.addEventListener("click", (event) => {
        const link = event.target.closest("a");
        const to = pages.findIndex(({ id }) => id && link?.getAttribute("href") === `${id}.ipynb`);
        if (to < 0) return;
        event.preventDefault();
        go(to);
      });
      return text;
    },
    home(block) {
      const host = h("div", {});
      const open = (section) => go(pages.findIndex(({ id }) => id === section));
      const ask = (message) => {
        if (message.import) parts.get("chart")?.begin();
        send(message);
      };
      follow(block, host, myPlace(host, { words, send: ask, open, help: offered }));
      send({ home: block.key });
      return host;
    },
    exercise(block) {
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
          sort: listSort,
          remarks: (field, item) =>
            remarks(field, { words, find: (text) => remarksHere(item, text) }),
          ...states.get(block.key),
          help: offered,
          needs: () => wayToNeeds(block.needs),
          below: () => (block.key.startsWith("plan@") && offered.isKnown() ? offered.line() : null),
          onAside: (aside) => note(block.key, { aside }),
          onChange: (answers) => {
            getReady();
            note(block.key, { answers, done: false });
            report({ answers, done: false }, saved);
          },
          onMove: (at) => note(block.key, { at }),
          onDone: (answers) => {
            sayBack(block, answers);
            report({ answers, done: true }, true);
            if (block.key.startsWith("check-in@")) parts.get("chart")?.begin();
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
      const update = (drawn) => {
        end();
        chart(host, drawn, words);
      };
      parts.set(block.key, { update, begin, end });
      if (states.has(block.key)) update(states.get(block.key));
      begin(); // the first drawing takes a while
      send({ chart: block.key });
      return h("div", {}, host, status);
    },
    notice(block) {
      watchForShift(() => send({ forget: true }));
      if (!block.leave) return h("div", { class: "ajar-notice" }, h("p", {}, block.text));
      const ways = h(
        "div",
        { class: "ajar-leave" },
        offered.button(),
        leaveButton({ words, leave: leaveNow }),
      );
      watchForHelp(offered.open);
      saving = autosave({ words, send });
      const all = document.createDocumentFragment();
      all.append(
        h("div", { class: "ajar-notice" }, saving.line, ways),
        h("div", { class: "ajar-on-paper" }, offered.text()),
        saving.more,
      );
      return all;
    },
  };
  /** The way to a person's own needs: on a page of this view, or in a notebook beside, if any. */
  function wayToNeeds(notebook) {
    const to = pages.findIndex(({ blocks }) => blocks.some(({ key }) => key === NEEDS));
    if (to < 0)
      return notebook ? h("p", {}, h("a", { href: notebook }, words["help-needs"])) : null;
    const open = () => {
      go(to);
      const title = hosts.get(NEEDS).querySelector("h2");
      title.tabIndex = -1;
      title.focus();
    };
    return h("button", { type: "button", onclick: open }, words["help-needs"]);
  }
  for (const [kind, make] of Object.entries(MORE))
    BLOCKS[kind] = (block) => {
      const host = h("div", {});
      const formOf = (key) => hosts.get(key);
      const part = make(host, block, { words, send, onDispose, model, exerciseOf, formOf });
      return follow(block, part.element ?? host, part);
    };
  const block = (kind) => pages[page].blocks.find((shown) => shown.kind === kind);
  const note = (key, more) => states.set(key, { ...states.get(key), ...more });

  const dispose = () => {
    for (const disposer of disposers.splice(0)) disposer();
  };

  function show({ focus = false } = {}) {
    dispose();
    parts.clear();
    if (locked) {
      main.replaceChildren(
        saving ? "" : h("p", { class: "ajar-empty" }, words["keep-locked-here"]),
      );
      return;
    }
    main.replaceChildren(...pages[page].blocks.map((block) => BLOCKS[block.kind](block)));
    if (pages.length < 2) return;
    const turn = (to, label) => h("button", { type: "button", onclick: () => go(to) }, label);
    const before = page > 0 ? turn(page - 1, words["previous-page"]) : null;
    const after = page < pages.length - 1 ? turn(page + 1, words["next-page"]) : null;
    main.append(h("div", { class: "ajar-moves ajar-turn" }, before, after));
    where.replaceChildren(
      ...pages.map(({ title }, n) =>
        h(
          "li",
          {},
          h(
            "button",
            { type: "button", "aria-current": n === page ? "page" : null, onclick: () => go(n) },
            title,
          ),
        ),
      ),
    );
    of.textContent = fill(words["page-of"], {
      n: page + 1,
      all: pages.length,
      title: pages[page].title,
    });
    if (!focus) return;
    const heading = main.querySelector("h1, h2, h3") ?? main;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    el.scrollIntoView({ block: "start" });
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
  if (model.get("notice")) el.append(BLOCKS.notice(model.get("notice")));
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

  model.on("msg:custom", (message) => {
    setLost(false);
    if (message.keeping) {
      // “Saved” does not hold for a change that the kernel had not received yet when it said so.
      const onTheWay = [...changed.values()].some((number) => message.acknowledged < number);
      saving?.update(onTheWay ? { ...message.keeping, saved: false } : message.keeping);
      const { state } = message.keeping;
      const isLocked = state === "locked";
      if (state) saved = state === "kept";
      if (state && isLocked !== locked) {
        locked = isLocked;
        states.clear(); // no answer stays on the page
        nav.hidden = locked;
        show();
      }
    }
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
    if (message.erased) parts.get("home")?.say(message.erased, block("home")?.erased);
    if (message.said) parts.get("chart")?.end();
    if (message.said) (parts.get("home") ?? saving)?.say(message.said);
    if (message.open) go(pages.findIndex(({ id }) => id === message.open));
    if (message.problem) parts.get(message.problem.key)?.say(message.problem.text);
  });
  // Another couple was picked: the questions are the same, with other names.
  model.on("change:pages", () => {
    pages = model.get("pages");
    show();
  });
  const unwatch = watchKernel(model, {
    gone: () => setLost(true),
    back: () => {
      if (lost.isLost()) send({ ready: true }); // its reply says that all is well
    },
  });
  show();
  SHOWN.set(words, (SHOWN.get(words) ?? 0) + 1);
  send({ ready: true });
  return () => {
    dispose();
    unwatch();
    clearTimeout(waiting);
    SHOWN.set(words, SHOWN.get(words) - 1);
    if (!SHOWN.get(words)) send({ gone: true });
  };
}

export default { render };
