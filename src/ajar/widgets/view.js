/**
 * What a notebook shows: pages of blocks, with a way from page to page where there are several.
 *
 * Answers travel as messages and never as widget state, because widget state is what notebooks save.
 */
import { chart } from "./chart.js";
import { form, fill, h } from "./form.js";
import { leave, watchForShift } from "./leave.js";

function render({ model, el }) {
  const pages = model.get("pages");
  const words = model.get("words");
  const parts = new Map(); // what is on the page now, by the key of its news
  const news = new Map(); // the newest known state, by key
  let page = Math.min(model.get("page"), pages.length - 1);

  el.classList.add("ajar");
  const main = h("div", { class: "ajar-page" });
  const lost = h("p", { class: "ajar-lost", role: "alert", hidden: true }, words.lost);

  let waiting = 0;
  const send = (message, { awaited = false } = {}) => {
    model.send(message);
    // A kernel that has gone away does not say so: no reply is the only sign of it.
    if (awaited && !waiting) waiting = setTimeout(() => { lost.hidden = false; }, 8000);
  };

  const BLOCKS = {
    html(block) {
      const text = h("div", { class: "ajar-text" });
      text.innerHTML = block.html; // the words of materials/, never a person's
      return text;
    },
    exercise(block) {
      const host = h("div", {});
      const tell = (more, how) => send({ key: block.key, ...more }, how);
      parts.set(block.key, form(host, block.exercise, {
        words, level: block.level, ...news.get(block.key),
        onChange: (answers) => { note(block.key, { answers, done: false }); tell({ answers, done: false }); },
        onMove: (at) => note(block.key, { at }),
        onDone: (answers) => tell({ answers, done: true }, { awaited: true }),
        onStartOver: () => { note(block.key, { answers: {}, done: false }); tell({ remove: true }); },
      }));
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
      return h("div", { class: "ajar-notice" }, h("p", {}, block.text),
        block.leave ? h("p", { class: "ajar-leave" }, leaveButton(), h("span", { class: "ajar-leave-how" }, words["leave-how"])) : null);
    },
  };
  const leaveButton = () => h("button", { type: "button", class: "ajar-leave-now",
    onclick: () => { send({ forget: true }); leave(); } }, words.leave);
  const note = (key, more) => news.set(key, { ...news.get(key), ...more });

  function show({ focus = false } = {}) {
    parts.clear();
    main.replaceChildren(...pages[page].blocks.map((block) => BLOCKS[block.kind](block)));
    if (pages.length < 2) return;
    const go = (to) => { page = to; model.set("page", to); model.save_changes(); show({ focus: true }); };
    const turn = (to, label) => h("button", { type: "button", onclick: () => go(to) }, label);
    const before = page > 0 ? turn(page - 1, words["previous-page"]) : null;
    const after = page < pages.length - 1 ? turn(page + 1, words["next-page"]) : null;
    main.append(h("div", { class: "ajar-moves ajar-turn" }, before, after));
    where.replaceChildren(...pages.map((one, n) => h("li", {}, h("button",
      { type: "button", "aria-current": n === page ? "page" : null, onclick: () => go(n) }, one.title))));
    of.textContent = fill(words["page-of"], { n: page + 1, all: pages.length });
    if (!focus) return;
    const heading = main.querySelector("h1, h2, h3") ?? main;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    el.scrollIntoView({ block: "start" });
  }

  const where = h("ol", {});
  const of = h("p", { class: "ajar-of" });
  if (model.get("notice")) el.append(BLOCKS.notice(model.get("notice")));
  if (pages.length > 1) {
    el.append(h("nav", { class: "ajar-nav", "aria-label": words.pages }, of, where));
  }
  el.append(lost, main);

  model.on("msg:custom", (message) => {
    clearTimeout(waiting);
    waiting = 0;
    lost.hidden = true;
    for (const [key, state] of Object.entries(message.news ?? {})) {
      note(key, state);
      parts.get(key)?.update(news.get(key));
    }
    if (message.problem) parts.get(message.problem.key)?.say(message.problem.text);
  });
  show();
  send({ ready: true });
}

export default { render };
