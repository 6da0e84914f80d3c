/**
 * What a notebook shows: pages of blocks, with a way from page to page where there are several.
 *
 * Answers travel as messages and never as widget state, because widget state is what notebooks save.
 */
import { chart } from "./chart.js";
import { form, fill, h } from "../shared/form.js";
import { door } from "./door.js";
import { asking, groupChart } from "./room.js";
import { scenario } from "./scenario.js";
import { give, home } from "./home.js";
import { keeping } from "./keep.js";
import { leave, watchForShift } from "../shared/leave.js";

/** Put the style on the page, once for all views. */
export function dress() {
  const style =
    document.getElementById("ajar-style") ??
    document.head.appendChild(h("style", { id: "ajar-style" }));
  if (style.textContent !== STYLE) style.textContent = STYLE; // STYLE: see bundle.js
}

export function render({ model, el }) {
  dress();
  let pages = model.get("pages");
  const words = model.get("words");
  const parts = new Map(); // what is on the page now, by the key of its news
  const news = new Map(); // the newest known state, by key
  const hosts = new Map(); // where forms stand on the page now, by key
  let keeper = null; // where it is said whether answers are kept
  let locked = false;
  let kept = false;
  const changed = new Map(); // the number of the newest change of each form, by key
  let page = Math.min(model.get("page"), pages.length - 1);

  el.classList.add("ajar");
  const main = h("div", { class: "ajar-page" });
  const lost = h("p", { class: "ajar-lost", role: "alert", hidden: true }, words.lost);

  let waiting = 0;
  const send = (message, { awaited = false } = {}) => {
    try {
      model.send(message);
    } catch {
      // the widget has no other side any more
      lost.hidden = false;
      return;
    }
    // A kernel that has gone away may not say so: no reply is the only sign of it.
    if (awaited && !waiting)
      waiting = setTimeout(() => {
        lost.hidden = false;
      }, 8000);
  };

  /** Tell a part what is known already, and from now on what comes. */
  const told = (block, host, part) => {
    parts.set(block.key, part);
    if (news.has(block.key)) part.update(news.get(block.key));
    return host;
  };
  const BLOCKS = {
    html(block) {
      const text = h("div", { class: "ajar-text" });
      text.innerHTML = block.html; // the words of materials/, never a person's
      // A link to another section leads to its page.
      text.addEventListener("click", (event) => {
        const link = event.target.closest("a");
        const to = pages.findIndex(
          (one) => one.id && link?.getAttribute("href") === `${one.id}.ipynb`,
        );
        if (to < 0) return;
        event.preventDefault();
        go(to);
      });
      return text;
    },
    home(block) {
      const host = h("div", {});
      const shown = home(host, {
        words,
        send,
        open: (section) => go(pages.findIndex((one) => one.id === section)),
      });
      parts.set(block.key, shown);
      if (news.has(block.key)) shown.update(news.get(block.key));
      send({ home: block.key });
      return host;
    },
    scenario(block) {
      return scenario(block, {
        words,
        picked: model.get("couple"),
        pick: (id) => {
          model.set("couple", id);
          model.save_changes();
        },
      });
    },
    door(block) {
      const host = h("div", {});
      return told(block, host, door(host, { words, send }));
    },
    group(block) {
      const host = h("div", {});
      return told(block, host, groupChart(host, { words, send }));
    },
    asking(block) {
      const { items } = pages[page].blocks.find((one) => one.key === block.of).exercise;
      const { parts: shown, update } = asking(block, {
        words,
        send,
        form: () => hosts.get(block.of),
        ask: (id) => items.find((one) => one.id === id).ask,
      });
      const all = document.createDocumentFragment(); // its bar keeps to the foot of the whole page
      all.append(...shown);
      return told(block, all, { update });
    },
    exercise(block) {
      const host = h("div", {});
      hosts.set(block.key, host);
      const tell = (more, awaited) => {
        keeper?.saving();
        // They only grow, for all views and pages that show the same.
        window.ajarSent = Math.max(Date.now(), (window.ajarSent ?? 0) + 1);
        const sent = window.ajarSent;
        changed.set(block.key, sent);
        send({ key: block.key, ...more, sent }, { awaited });
      };
      parts.set(
        block.key,
        form(host, block.exercise, {
          words,
          level: block.level,
          ...news.get(block.key),
          onChange: (answers) => {
            note(block.key, { answers, done: false });
            tell({ answers, done: false }, kept);
          },
          onMove: (at) => note(block.key, { at }),
          onDone: (answers) => tell({ answers, done: true }, true),
          onStartOver: () => {
            note(block.key, { answers: {}, done: false });
            tell({ remove: true });
          },
        }),
      );
      return host;
    },
    chart(block) {
      const host = h("div", { class: "ajar-chart-block" });
      parts.set(block.key, { update: (drawn) => chart(host, drawn, words) });
      chart(host, news.get(block.key) ?? {}, words);
      send({ chart: block.key });
      return host;
    },
    notice(block) {
      watchForShift(() => send({ forget: true }));
      if (!block.leave) return h("div", { class: "ajar-notice" }, h("p", {}, block.text));
      const way = h(
        "p",
        { class: "ajar-leave" },
        leaveButton(),
        h("span", { class: "ajar-leave-how" }, words["leave-how"]),
      );
      keeper = keeping({ words, send });
      const both = document.createDocumentFragment();
      both.append(h("div", { class: "ajar-notice" }, keeper.line, way), keeper.more);
      return both;
    },
  };
  const leaveButton = () =>
    h(
      "button",
      {
        type: "button",
        class: "ajar-leave-now",
        onclick: () => {
          send({ forget: true });
          leave();
        },
      },
      words.leave,
    );
  const block = (kind) => pages[page].blocks.find((one) => one.kind === kind);
  const note = (key, more) => news.set(key, { ...news.get(key), ...more });

  function show({ focus = false } = {}) {
    parts.clear();
    if (locked) {
      main.replaceChildren(
        keeper ? "" : h("p", { class: "ajar-empty" }, words["keep-locked-here"]),
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
      ...pages.map((one, n) =>
        h(
          "li",
          {},
          h(
            "button",
            { type: "button", "aria-current": n === page ? "page" : null, onclick: () => go(n) },
            one.title,
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
    if (!pages[to]) return; // such as “my place” in a notebook of one exercise
    page = to;
    where.parentElement.open = wide();
    model.set("page", to);
    model.save_changes();
    show({ focus: true });
  }

  const where = h("ol", {});
  const of = h("summary", {});
  // On a small screen the names of nine pages would fill it: there they are folded away.
  const wide = () => window.innerWidth > 640;
  if (model.get("notice")) el.append(BLOCKS.notice(model.get("notice")));
  const nav = h(
    "nav",
    { class: "ajar-nav", "aria-label": words.pages },
    h("details", { open: wide() }, of, where),
  );
  if (pages.length > 1) el.append(nav);
  el.append(lost, main);
  // A sign of life, now and then: without one a kept journal locks itself.
  let seen = 0;
  for (const sign of ["keydown", "pointerdown", "scroll"])
    el.addEventListener(
      sign,
      () => {
        if (Date.now() - seen < 30_000) return;
        seen = Date.now();
        send({ active: true });
      },
      { passive: true, capture: true },
    );

  model.on("msg:custom", (message) => {
    clearTimeout(waiting);
    waiting = 0;
    lost.hidden = true;
    if (message.keeping) {
      // “Saved” is not said of a change that the kit had not heard of yet when it said so.
      const unheard = [...changed.values()].some((one) => message.heard < one);
      keeper?.update(unheard ? { ...message.keeping, saved: false } : message.keeping);
      const { state } = message.keeping;
      const isLocked = state === "locked";
      if (state) kept = state === "kept";
      if (state && isLocked !== locked) {
        locked = isLocked;
        news.clear(); // nothing that was answered stays on the page
        nav.hidden = locked;
        show();
      }
    }
    for (const [key, state] of Object.entries(message.news ?? {})) {
      if (message.heard < changed.get(key)) continue; // it was changed again since then
      const emptied = state.answers && !Object.keys(state.answers).length;
      note(key, emptied ? { ...state, at: 0 } : state);
      parts.get(key)?.update(news.get(key));
    }
    if (message.file) give(message.file);
    if (message.erased) parts.get("home")?.say(message.erased, block("home")?.erased);
    if (message.said) (parts.get("home") ?? keeper)?.say(message.said);
    if (message.open) go(pages.findIndex((one) => one.id === message.open));
    if (message.problem) parts.get(message.problem.key)?.say(message.problem.text);
  });
  // Another couple was picked: the same questions, with other names.
  model.on("change:pages", () => {
    pages = model.get("pages");
    show();
  });
  show();
  send({ ready: true });
}

export default { render };
