/**
 * One exercise as a form: native controls, one question at a time.
 *
 * Notebook and phone share it, and it depends on neither: it takes what to show and calls back with
 * the answers. What a person types is only ever set as text.
 *
 * @typedef {{id: string, kind: string, ask: string, [more: string]: any}} Item
 * @typedef {Record<string, any>} Answers   by item id; null or absent: skipped
 */

import { h } from "./dom.js";
import { cardsToShow, fill, isAsked, stillShown } from "./exercise.js";

export { fill, h };

/**
 * Give a sign of life where something takes longer than one notices.
 *
 * @param {Record<string, string>} words
 * @param {(text: string) => void} say   shows a text, or "" for none
 * @returns {{begin: () => void, end: () => void}}
 */
export function patience(words, say) {
  let timer = 0;
  let said = false;
  return {
    begin() {
      timer ||= setTimeout(() => {
        said = true;
        say(words["keep-opening"]);
      }, 400);
    },
    end() {
      clearTimeout(timer);
      timer = 0;
      if (said) say("");
      said = false;
    },
  };
}

/**
 * Show an exercise inside `host`.
 *
 * @param {HTMLElement} host
 * @param {{title: string, why: string, private: string, items: Item[]}} exercise
 * @param {{words: Record<string, string>, level?: number, answers?: Answers, at?: number,
 *   done?: boolean, reflection?: object[], danger?: object, aside?: number, help?: object,
 *   needs?: () => Node, below?: () => Node, mark?: (item: Item) => string | Node,
 *   onAside?: (aside: number) => void,
 *   onMove?: (at: number) => void, onChange: (answers: Answers) => void,
 *   onDone: (answers: Answers) => void, onStartOver: () => void}} options
 * @returns {{update: (news: {answers?: Answers, done?: boolean, reflection?: object[]}) => void,
 *   release: () => void, say: (text: string) => void}}
 */
export function form(host, exercise, options) {
  const { words, level = 3 } = options;
  // Each widget loads this module separately: only the page can count the forms of all of them.
  window.ajarForms = (window.ajarForms ?? 0) + 1;
  const name = `ajar-${window.ajarForms}`;
  let answers = { ...options.answers };
  let at = 0; // which of the asked items is in view
  let shown = null; // {item, control} of the question in view
  let waiting = 0; // a timer, from “Done” until the reply: a change in between would be lost
  let aside = options.aside ?? 0; // how many kinds of danger were in what was put aside

  const status = h("p", { class: "ajar-status", role: "status", "aria-live": "polite" });
  const first = h("div", {}); // what comes before everything else
  const body = h("div", { class: "ajar-body" });
  const section = h(
    "section",
    { class: "ajar-form", "aria-labelledby": `${name}-title` },
    h(`h${level}`, { id: `${name}-title` }, exercise.title),
    h("p", { class: "ajar-why" }, exercise.why),
    exercise.private ? h("p", { class: "ajar-private" }, exercise.private) : null,
    first,
    body,
    status,
  );
  host.replaceChildren(section);

  const asked = () => exercise.items.filter((item) => isAsked(item, answers));
  const say = (text) => {
    status.replaceChildren(text);
  };

  const moment = patience(words, say);

  function offerUndo(text, before) {
    status.replaceChildren(
      `${text} `,
      h(
        "button",
        {
          type: "button",
          class: "ajar-link",
          onclick: () => {
            answers = before;
            say("");
            options.onChange(answers);
            show({ focus: true });
          },
        },
        words["put-back"],
      ),
    );
  }

  function changed(item, value) {
    answers = { ...answers, [item.id]: value };
    keepFields(body);
    say("");
    options.onChange(answers);
    relabel();
  }

  /** Take no change until the reply comes, or until it is clear that none will. */
  function wait() {
    shown.fieldset.disabled = true;
    moment.begin();
    waiting = setTimeout(answered, 8000);
  }

  function answered() {
    if (!waiting) return;
    clearTimeout(waiting);
    waiting = 0;
    if (shown) shown.fieldset.disabled = false;
    moment.end();
  }

  /** Update the labels of the buttons. */
  function relabel() {
    if (!shown) return; // what is said back came in between
    const { item, skip, where, next } = shown;
    // An answer may have added or removed a later question.
    const all = asked();
    skip.textContent = answers[item.id] == null ? words.skip : words["clear-and-skip"];
    where.textContent = fill(words["question-of"], { n: at + 1, all: all.length });
    next.textContent = at === all.length - 1 ? words.done : words.next;
  }

  function move(step, focus = true) {
    if (waiting) return;
    const all = asked();
    at += step;
    if (at >= all.length) {
      at = all.length - 1;
      wait();
      options.onDone(answers);
      return;
    }
    show({ focus });
  }

  function show({ focus = false } = {}) {
    const all = asked();
    at = Math.max(0, Math.min(at, all.length - 1));
    const item = all[at];
    const group = `${name}-${item.id}`;
    const legend = h("legend", {}, fill(item.ask, answers));
    const hint = item.hint ? h("p", { class: "ajar-hint", id: `${group}-hint` }, item.hint) : null;
    const marked = options.mark?.(item);
    const mark = marked ? h("p", { class: "ajar-mark", id: `${group}-mark` }, marked) : null;
    const about = [hint, mark]
      .filter(Boolean)
      .map(({ id }) => id)
      .join(" ");
    const dealt = item.among ? { ...item, cards: cardsToShow(item, answers) } : item;
    const control = KINDS[item.kind](dealt, stillShown(dealt, answers[item.id]), {
      words,
      group,
      change: (value) => changed(item, value),
      say,
    });
    const fieldset = h(
      "fieldset",
      { class: `ajar-item ajar-${item.kind}`, tabindex: "-1", "aria-describedby": about || null },
      legend,
      hint,
      mark,
      control,
    );
    const back =
      at > 0 ? h("button", { type: "button", onclick: () => move(-1) }, words.back) : null;
    const skip = h("button", {
      type: "button",
      onclick: () => {
        if (waiting) return;
        const before = answers;
        const had = answers[item.id] != null;
        answers = { ...answers, [item.id]: null };
        options.onChange(answers);
        move(1);
        if (had) offerUndo(words.cleared, before);
      },
    });
    const next = h("button", {
      type: "button",
      onclick: () => {
        if (waiting) return;
        say("");
        move(1);
      },
    });
    const where = h("p", { class: "ajar-where" });
    shown = { item, skip, where, next, fieldset };
    first.replaceChildren();
    body.replaceChildren(where, fieldset, h("div", { class: "ajar-moves" }, back, skip, next));
    relabel();
    options.onMove?.(at);
    if (!focus) return;
    // If a question is taller than the screen, its first line has to be in view.
    fieldset.focus({ preventScroll: true });
    where.scrollIntoView({ block: "nearest" });
  }

  /** Offer help before everything else; return its heading, or null if there is nothing to offer. */
  function showDanger(danger) {
    first.replaceChildren();
    if (!danger || !options.help || aside > danger.kinds.length) return null;
    const putAside = () => {
      aside = danger.kinds.length + 1; // more kinds than these would be shown again
      options.onAside?.(aside);
      first.replaceChildren();
      body.querySelector("[tabindex]").focus();
    };
    const { help, needs } = options;
    first.append(help.notice(danger, { level: level + 1, aside: putAside, needs }));
    return first.querySelector("[tabindex]");
  }

  function showReflection(reflection, { focus = false, danger = null } = {}) {
    shown = null;
    const heading = h(`h${level + 1}`, { tabindex: "-1" }, words["what-you-said"]);
    body.replaceChildren(
      h(
        "div",
        { class: "ajar-reflection" },
        heading,
        ...reflection.flatMap((section) => part(section, level + 2)),
        options.below?.() ?? null,
      ),
      h(
        "div",
        { class: "ajar-moves" },
        h(
          "button",
          {
            type: "button",
            onclick: () => {
              at = 0;
              show({ focus: true });
            },
          },
          words.change,
        ),
        h(
          "button",
          {
            type: "button",
            onclick: () => {
              const before = answers;
              answers = {};
              at = 0;
              aside = 0;
              options.onAside?.(0);
              options.onStartOver();
              show({ focus: true });
              offerUndo(words["started-over"], before);
            },
          },
          words["start-over"],
        ),
      ),
    );
    const before = showDanger(danger);
    if (focus) (before ?? heading).focus();
  }

  function update(news) {
    const hasFocus = body.contains(document.activeElement);
    // What a person is typing right now is newer than any update.
    if (hasFocus && shown && !waiting) return;
    answered();
    answers = { ...news.answers };
    if (news.done) showReflection(news.reflection, { focus: hasFocus, danger: news.danger });
    else {
      at =
        news.at ??
        Math.max(
          0,
          asked().findIndex((item) => answers[item.id] == null),
        );
      show();
    }
  }

  const { done, reflection, danger } = options;
  update({ answers, at: options.at, done, reflection, danger });
  return {
    update,
    release: answered, // the reply will not come
    say: (text) => {
      answered();
      say(text);
    },
  };
}

/**
 * Make what fields show what they begin with, too: when Safari brings a page back from its cache, it
 * resets every field that it must not remember to that.
 */
function keepFields(host) {
  for (const field of host.querySelectorAll("input")) {
    if (["radio", "checkbox"].includes(field.type)) field.defaultChecked = field.checked;
    else field.defaultValue = field.value;
  }
}

/** One part of a reflection, with its heading on this level. */
export const part = ({ heading, said, words: ours }, level) =>
  [
    heading ? h(`h${level}`, {}, heading) : null,
    said.length > 1
      ? h("ul", { class: "ajar-said" }, ...said.map((line) => h("li", {}, line)))
      : said.length
        ? h("p", { class: "ajar-said" }, said[0])
        : null,
    ...ours.map((text) => h("p", {}, text)),
  ].filter(Boolean);

/** The six kinds of item. Each returns its control and calls `change` with its answer or null. */
const KINDS = {
  ruler(item, value, { group, change }) {
    const numbers = Array.from({ length: 11 }, (_, n) =>
      h(
        "label",
        { class: "ajar-number" },
        h("input", {
          type: "radio",
          name: group,
          value: n,
          checked: value === n,
          onchange: () => change(n),
          "aria-describedby": n === 0 ? `${group}-low` : n === 10 ? `${group}-high` : null,
        }),
        h("span", {}, `${n}`),
      ),
    );
    return h(
      "div",
      { class: "ajar-scale" },
      h("div", { class: "ajar-numbers" }, ...numbers),
      h(
        "p",
        { class: "ajar-anchors" },
        h("span", { id: `${group}-low` }, h("b", {}, "0"), ` ${item.low}`),
        h("span", { id: `${group}-high` }, h("b", {}, "10"), ` ${item.high}`),
      ),
    );
  },

  choice(item, value, { words, group, change }) {
    let { chosen, own } = value || { chosen: [], own: "" };
    const report = () => change(chosen.length || own.trim() ? { chosen: [...chosen], own } : null);
    const type = item.many ? "checkbox" : "radio";
    const inputs = item.cards.map((card) =>
      h("input", {
        type,
        name: group,
        value: card.id,
        checked: chosen.includes(card.id),
        onchange: (event) => {
          if (item.many)
            chosen = chosen
              .filter((id) => id !== card.id)
              .concat(event.target.checked ? card.id : []);
          else {
            chosen = [card.id];
            own = "";
            if (ownLine) ownLine.value = "";
          }
          report();
        },
      }),
    );
    const ownLine = item.own
      ? h("input", {
          type: "text",
          value: own,
          maxlength: 500,
          oninput: (event) => {
            own = event.target.value;
            if (!item.many && own.trim()) {
              chosen = [];
              inputs.forEach((input) => {
                input.checked = false;
              });
            }
            report();
          },
        })
      : null;
    return h(
      "div",
      { class: "ajar-cards" },
      h("p", { class: "ajar-hint" }, words[item.many ? "choose-many" : "choose-one"]),
      ...item.cards.map((card, n) =>
        h("label", { class: "ajar-card" }, inputs[n], h("span", {}, card.text)),
      ),
      ownLine ? h("label", { class: "ajar-own" }, h("span", {}, item.own), ownLine) : null,
    );
  },

  sort(item, value, { words, group, change, say }) {
    const placed = { ...value };
    const counts = {};
    const piles = item.piles.map((pile) => {
      counts[pile.id] = h("span", {});
      return h(
        "li",
        {
          class: "ajar-pile",
          ondragover: (event) => {
            event.preventDefault();
            event.currentTarget.classList.add("ajar-over");
          },
          ondragleave: (event) => event.currentTarget.classList.remove("ajar-over"),
          ondrop: (event) => {
            event.preventDefault();
            event.currentTarget.classList.remove("ajar-over");
            const radio = inputs[event.dataTransfer.getData("text/plain")]?.[pile.id];
            if (radio && !radio.matches(":disabled")) {
              radio.checked = true;
              put(radio.dataset.card, pile);
            }
          },
        },
        counts[pile.id],
      );
    });
    const recount = () =>
      item.piles.forEach((pile) => {
        counts[pile.id].textContent = fill(words["pile-count"], {
          pile: pile.text,
          n: Object.values(placed).filter((id) => id === pile.id).length,
        });
      });
    const put = (id, pile) => {
      placed[id] = pile.id;
      recount();
      change({ ...placed });
      say(
        fill(words.moved, {
          card: item.cards.find((card) => card.id === id).text,
          pile: pile.text,
        }),
      );
    };
    const inputs = {};
    const cards = item.cards.map((card) => {
      inputs[card.id] = {};
      const handle = `${group}-${card.id}`;
      return h(
        "fieldset",
        {
          class: "ajar-sorted",
          draggable: "true",
          ondragstart: (event) => event.dataTransfer.setData("text/plain", card.id),
        },
        h("legend", {}, card.text),
        h(
          "div",
          { class: "ajar-into" },
          ...item.piles.map((pile) => {
            const input = h("input", {
              type: "radio",
              name: handle,
              value: pile.id,
              "data-card": card.id,
              checked: placed[card.id] === pile.id,
              onchange: () => put(card.id, pile),
            });
            inputs[card.id][pile.id] = input;
            return h("label", {}, input, h("span", {}, pile.text));
          }),
        ),
      );
    });
    recount();
    return h(
      "div",
      {},
      h("p", { class: "ajar-hint" }, words["sort-how"]),
      h("ul", { class: "ajar-piles" }, ...piles),
      ...cards,
    );
  },

  text(item, value, { words, change }) {
    const control = h(item.long ? "textarea" : "input", {
      ...(item.long ? { rows: 8 } : { type: "text", value: value ?? "" }),
      maxlength: 20000,
      oninput: (event) => change(event.target.value.trim() ? event.target.value : null),
    });
    if (item.long) control.value = value ?? "";
    return h("label", { class: "ajar-words" }, h("span", {}, words["own-words"]), control);
  },

  list(item, value, { words, change }) {
    const lines = h("div", {});
    const report = () => {
      const all = [...lines.querySelectorAll("input")]
        .map((input) => input.value)
        .filter((line) => line.trim());
      change(all.length ? all : null);
    };
    const renumber = () =>
      [...lines.children].forEach((row, n) => {
        row.querySelector("label > span").textContent = fill(words.line, { n: n + 1 });
        row
          .querySelector("button")
          .setAttribute("aria-label", fill(words["remove-line"], { n: n + 1 }));
      });
    const add = h(
      "button",
      {
        type: "button",
        class: "ajar-link",
        onclick: () => {
          put("");
          lines.lastElementChild.querySelector("input").focus();
        },
      },
      words["add-line"],
    );
    const limit = () => {
      renumber();
      add.hidden = lines.children.length >= item.most;
    };
    const put = (text) => {
      const row = h(
        "div",
        { class: "ajar-line" },
        h(
          "label",
          { class: "ajar-words" },
          h("span", {}),
          h("input", { type: "text", value: text, maxlength: 20000, oninput: report }),
        ),
        h(
          "button",
          {
            type: "button",
            class: "ajar-remove",
            onclick: () => {
              const near = row.nextElementSibling || row.previousElementSibling;
              row.remove();
              if (!near) put("");
              limit();
              report();
              (near || lines.firstElementChild).querySelector("input").focus();
            },
          },
          "×",
        ),
      );
      lines.append(row);
      limit();
    };
    const given = value || [];
    for (let n = 0; n < Math.max(item.lines, given.length); n++) put(given[n] ?? "");
    return h("div", { class: "ajar-lines" }, lines, add);
  },

  date(_item, value, { words, change }) {
    return h(
      "label",
      { class: "ajar-words" },
      h("span", {}, words["pick-date"]),
      h("input", {
        type: "date",
        value: value ?? "",
        oninput: (event) => change(event.target.value || null),
      }),
    );
  },
};
