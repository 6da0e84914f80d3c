/**
 * One exercise as a form: native controls, one question at a time. On a small screen, questions
 * that belong together stand on one.
 *
 * Notebook and phone share it, and it depends on neither: it takes what to show and calls back with
 * the answers. What a person types is only ever set as text.
 *
 * @typedef {{id: string, kind: string, ask: string, [more: string]: any}} Item
 * @typedef {(item: Item, value: any, options: object) => Node} Kind
 * @typedef {Record<string, any>} Answers   by item id; null or absent: skipped
 */

import { localDay } from "./days.js";
import { h } from "./dom.js";
import { cardsToShow, fill, isAsked, stillShown } from "./exercise.js";
import { holdBack } from "./more_cards.js";
import { inLanguage } from "./text.js";
import { lineList, oneLine, textField } from "./writing.js";

export { fill, h };

/** Where `folded`: how many cards are in view at first, and how many words, if that is fewer. */
const FIRST_CARDS = 5;
const LEAST_CARDS = 3;
const FIRST_WORDS = 25;
/** The milliseconds in which a second press on “Done” may come. */
const SECOND_PRESS = 500;
/** How many pixels two presses in the same place are apart at most. */
const SAME_PLACE = 24;

/**
 * Show a notice if something takes noticeably long.
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
 * Ignore a second press in the same place briefly: it was not meant for what has moved there.
 *
 * @param {MouseEvent} first   the press on “Done”
 */
export function ignoreSecondPress(first) {
  const ignore = (event) => {
    const apart = Math.hypot(event.clientX - first.clientX, event.clientY - first.clientY);
    const later = event.timeStamp - first.timeStamp;
    if (!event.detail || apart > SAME_PLACE || later > SECOND_PRESS) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("click", ignore, { capture: true, once: true });
}

/** What is said where a part is not translated yet, in the language of the page. */
export const inEnglish = (words) =>
  inLanguage(h("p", { class: "ajar-hint" }, words["part-in-english"]), words);

/** A text of an exercise within words of the kit: marked, if it is not in the language of the page. */
export const quoted = (text, { language }) =>
  language ? inLanguage(h("span", {}, text), { language }) : text;

/** What is the kit's own in a part of a page whose words are in another language. */
const OURS = [
  ".ajar-beside summary",
  ".ajar-danger",
  ".ajar-date .ajar-words",
  ".ajar-example > summary",
  ".ajar-gate > :is(p, .ajar-moves)",
  ".ajar-help-line",
  ".ajar-item > div .ajar-hint",
  ".ajar-link",
  ".ajar-lost",
  ".ajar-mark",
  ".ajar-moves",
  ".ajar-offer",
  ".ajar-one > [tabindex]:not(div)",
  ".ajar-out",
  ".ajar-reflection > [tabindex]",
  ".ajar-remarks",
  ".ajar-remove",
  ".ajar-sentences > summary",
  ".ajar-status",
  ".ajar-where",
  ".phone .ajar-reflection > p:not(.ajar-said)",
  ".phone-afterward .ajar-form > h2",
  "textarea[aria-label]",
].join(", ");

/**
 * Mark a part that is not in the language of the page with its own, and what is the kit's own in it with
 * that of the page, now and whenever it is drawn again.
 */
export function inItsLanguage(element, { language }, words) {
  if (!language) return element;
  inLanguage(element, { language });
  const mark = () => {
    for (const own of element.querySelectorAll(OURS)) inLanguage(own, words);
  };
  new MutationObserver(mark).observe(element, { childList: true, subtree: true });
  mark();
  return element;
}

/**
 * Show an exercise inside `host`.
 *
 * @param {HTMLElement} host
 * @param {{title: string, why: string, private: string, example?: string, together?: boolean, items: Item[]}} exercise
 * @param {{words: Record<string, string>, level?: number, small?: boolean, folded?: boolean,
 *   brief?: boolean, closed?: boolean, answers?: Answers, at?: number, done?: boolean, reflection?: object[],
 *   danger?: object, aside?: number, help?: object, instead?: () => Node, below?: () => Node,
 *   mark?: (items: Item[]) => string | Node, sort: Kind, beside?: Node[],
 *   enough?: "later" | "at once", remarks?: (field: HTMLElement, item: Item) => Node,
 *   sentences?: (item: Item) => string[], onAside?: (aside: number) => void,
 *   onMove?: (at: number) => void, onChange: (answers: Answers) => void,
 *   onDone: (answers: Answers) => void, onStartOver: () => void}} options
 *   `sort` makes the control of a sort; `remarks` watches a field and makes the place for what is said
 *   about it; `sentences` returns what an answer can be begun with; `small`: what the exercise is for
 *   is folded, with `beside` next to it; `folded`: only the former, questions marked `more` are asked
 *   only if the person wants them, and of many cards only some are in view at first; `brief`: the
 *   questions that follow others are asked only if the person wants them, the others on one screen;
 *   `closed`: whether all below the title is folded at first; without it, nothing can be folded;
 *   `enough`: from which question on a person may leave the others, the second or the first
 * @returns {{update: (news: {answers?: Answers, done?: boolean, reflection?: object[]}) => void,
 *   release: () => void, say: (text: string) => void}}
 */
export function form(host, exercise, options) {
  const { words, level = 3, small = false, folded = false, brief = false, beside = [] } = options;
  const { closed = null } = options;
  const kinds = { ...KINDS, sort: options.sort };
  // Each widget loads this module separately: only the page can count the forms of all of them.
  window.ajarForms = (window.ajarForms ?? 0) + 1;
  const name = `ajar-${window.ajarForms}`;
  let answers = { ...options.answers };
  let at = 0; // which of the screens is in view
  let shown = null; // the items of that screen, their elements, and its buttons
  let waiting = 0; // a timer, from “Done” until the reply: a change in between would be lost
  let aside = options.aside ?? 0; // how many kinds of danger were in what was put aside

  const why = exercise.why ? h("p", { class: "ajar-why" }, exercise.why) : "";
  const isPrivate = exercise.private ? h("p", { class: "ajar-private" }, exercise.private) : "";
  const isMore = (item) => (brief ? item.after : folded && item.more); // only if wanted
  let withMore = exercise.items.some((item) => isMore(item) && options.answers?.[item.id] != null);
  const { example } = exercise;
  const finished = example
    ? h("details", { class: "ajar-example" }, h("summary", {}, words.example), h("p", {}, example))
    : "";
  const status = h("p", { class: "ajar-status", role: "status", "aria-live": "polite" });
  const first = h("div", {}); // what comes before everything else
  const body = h("div", { class: "ajar-body" });
  const title = h(`h${level}`, { id: `${name}-title` }, exercise.title);
  const below = [
    exercise.language ? inEnglish(words) : "",
    ...(small || folded
      ? [
          h("div", { class: "ajar-beside" }, ...beside, why ? fold([why], words) : "", finished),
          isPrivate,
        ]
      : [why, isPrivate, finished]),
    first,
    body,
    status,
  ];
  const section = h(
    "section",
    { class: "ajar-form", "aria-labelledby": `${name}-title` },
    ...(closed === null
      ? [title, ...below]
      : [h("details", { class: "ajar-folded", open: !closed }, h("summary", {}, title), ...below)]),
  );
  inItsLanguage(section, exercise, words);
  let pressed = null;
  const press = (event) => {
    pressed = event;
  };
  section.addEventListener("click", press, true); // before “Done” itself
  section.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !shown) return;
    event.preventDefault();
    shown.next.click();
  });
  host.replaceChildren(section);

  /** What is asked now, screen by screen. */
  function screens() {
    const asked = exercise.items.filter((item) => isAsked(item, answers));
    const first = asked.filter((item) => !isMore(item));
    const more = withMore ? asked.filter(isMore).map((item) => [item]) : [];
    const isOne = brief || (small && exercise.together);
    return [...(isOne ? [first] : first.map((item) => [item])), ...more];
  }
  const say = (text) => {
    status.replaceChildren(text);
  };
  /** Say words of the kit with texts of the exercise in their places. */
  const tell = (pattern, texts) => {
    const parts = pattern.split(/\{([a-z]+)\}/);
    status.replaceChildren(
      ...parts.map((part, n) => (n % 2 ? quoted(texts[part], exercise) : part)),
    );
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
    disable(true);
    moment.begin();
    waiting = setTimeout(answered, 8000);
  }

  function answered() {
    if (!waiting) return;
    clearTimeout(waiting);
    waiting = 0;
    disable(false);
    moment.end();
  }

  function disable(isDisabled) {
    for (const fieldset of shown?.fieldsets ?? []) fieldset.disabled = isDisabled;
  }

  /** Update the labels of the buttons. */
  function relabel() {
    if (!shown) return; // what is said back came in between
    const { items, skip, where, next, enough, more } = shown;
    // An answer may have added or removed a later question.
    const all = screens().length;
    skip.textContent = isAnswered(items) ? words["clear-and-skip"] : words.skip;
    where.textContent = fill(words["question-of"], { n: at + 1, all });
    where.hidden = all === 1;
    next.textContent = at === all - 1 ? words.done : words.next;
    enough.hidden = !mayStop(all);
    const isLast = at === all - 1 && (!brief || isAnswered(items));
    const hasMore = exercise.items.some((item) => isMore(item) && isAsked(item, answers));
    more.hidden = withMore || !isLast || !hasMore;
  }

  /** Whether a person can stop here: there is an answer, and there are questions left. */
  function mayStop(all) {
    const isAsked = options.enough === "at once" || at > 0;
    return isAsked && at < all - 1 && isAnswered(exercise.items);
  }

  /** Go to what is said back, and leave the questions that are left. */
  function finish() {
    if (waiting) return;
    wait();
    options.onDone(answers);
  }

  const isAnswered = (items) => items.some(({ id }) => answers[id] != null);

  function move(step, focus = true) {
    if (waiting) return;
    const all = screens();
    at += step;
    if (at >= all.length) {
      at = all.length - 1;
      finish();
      return;
    }
    show({ focus, again: step < 0 });
  }

  /** The question and the control of an item; `more` goes to the control. */
  function asking(item, more) {
    const group = `${name}-${item.id}`;
    const legend = h("legend", { id: `${group}-ask` }, fill(item.ask, answers));
    const hint = item.hint ? h("p", { class: "ajar-hint", id: `${group}-hint` }, item.hint) : null;
    const about = [hint, more.mark].filter(Boolean).map(({ id }) => id);
    const dealt = item.among ? { ...item, cards: cardsToShow(item, answers) } : item;
    const control = kinds[item.kind](dealt, stillShown(dealt, answers[item.id]), {
      words,
      level: level + 1,
      group,
      change: (value) => changed(item, value),
      say,
      tell,
      remarks: options.remarks,
      sentences: options.sentences?.(item),
      isQuick: options.enough === "at once",
      isShort: folded,
      ...more,
    });
    const attributes = {
      class: `ajar-item ajar-${item.kind}`,
      tabindex: "-1",
      "aria-describedby": about.join(" ") || null,
    };
    return h("fieldset", attributes, legend, hint, control);
  }

  /** Show the screen in view; `again`: a person returns to what they have answered. */
  function show({ focus = false, again = false } = {}) {
    const all = screens();
    at = Math.max(0, Math.min(at, all.length - 1));
    const items = all[at];
    const marked = options.mark?.(items);
    const mark = marked
      ? h("p", { class: "ajar-mark", id: `${name}-${items[0].id}-mark` }, marked)
      : null;
    const moves = h("div", { class: "ajar-moves ajar-onward" });
    const back = at > 0 ? () => move(-1) : null;
    const fieldsets = items.map((item) => asking(item, { mark, again, moves, back }));
    const skip = h("button", {
      type: "button",
      class: "ajar-skip",
      onclick: () => {
        if (waiting) return;
        const before = answers;
        const had = isAnswered(items);
        answers = { ...answers, ...Object.fromEntries(items.map(({ id }) => [id, null])) };
        options.onChange(answers);
        if (!had) {
          move(1);
          return;
        }
        show({ focus: true });
        offerUndo(words.cleared, before);
      },
    });
    const next = h("button", {
      type: "button",
      class: "ajar-next",
      onclick: () => {
        if (waiting) return;
        say("");
        move(1);
      },
    });
    const where = h("p", { class: "ajar-where" });
    const askMore = () => {
      if (waiting) return;
      withMore = true;
      move(1);
    };
    const more = h(
      "button",
      { type: "button", class: "ajar-link", onclick: askMore },
      brief ? words["add-why"] : words["ask-more"],
    );
    const enough = h(
      "button",
      { type: "button", class: "ajar-link", onclick: finish },
      words.enough,
    );
    shown = { items, skip, where, next, fieldsets, enough, more };
    first.replaceChildren();
    const goBack = { type: "button", class: "ajar-back", onclick: back };
    // As Tab meets them: what removes an answer comes last.
    moves.replaceChildren(next, back ? h("button", goBack, words.back) : "", skip);
    const isOne = fieldsets.length === 1;
    if (mark && isOne) fieldsets[0].lastElementChild.before(mark);
    body.replaceChildren(
      where,
      ...(mark && !isOne ? [mark] : []),
      ...fieldsets,
      moves,
      ...(options.enough ? [more, enough] : []),
    );
    relabel();
    options.onMove?.(at);
    if (!focus) return;
    // If a question is taller than the screen, its first line has to be in view.
    fieldsets[0].focus({ preventScroll: true });
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
    const { help, instead } = options;
    first.append(help.notice(danger, { level: level + 1, aside: putAside, instead }));
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
              show({ focus: true, again: true });
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
          screens().findIndex((items) => items.some(({ id }) => answers[id] == null)),
        );
      show();
    }
  }

  const { done, reflection, danger } = options;
  update({ answers, at: options.at, done, reflection, danger });
  return {
    update(news) {
      update(news);
      if (!shown && pressed) ignoreSecondPress(pressed);
      pressed = null;
    },
    release: answered, // the reply will not come
    say: (text) => {
      answered();
      say(text);
    },
  };
}

/** How many cards are in view at first; nobody has to ask for the last one alone. */
function firstOf(cards) {
  let words = 0;
  const few = cards.findIndex(({ text }, n) => {
    words += text.split(" ").length;
    return n >= FIRST_CARDS || (n >= LEAST_CARDS && words > FIRST_WORDS);
  });
  return few < 0 || few >= cards.length - 1 ? cards.length : few;
}

/** What an exercise is for, folded. */
const fold = (purpose, words) => h("details", {}, h("summary", {}, words["why-this"]), ...purpose);

/**
 * Make what fields show what they begin with, too: when Safari brings a page back from its cache, it
 * resets every field that it must not remember to that.
 */
function keepFields(host) {
  for (const field of host.querySelectorAll("input, textarea")) {
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

/** The kinds of item. Each returns its control and calls `change` with its answer or null. */
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

  choice(item, value, { words, group, change, remarks, isShort }) {
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
      ? oneLine(own, () => {
          own = ownLine.value;
          if (!item.many && own.trim()) {
            chosen = [];
            inputs.forEach((input) => {
              input.checked = false;
            });
          }
          report();
        })
      : null;
    const cards = item.cards.map((card, n) =>
      h("label", { class: "ajar-card" }, inputs[n], h("span", {}, card.text)),
    );
    const first = isShort ? firstOf(item.cards) : cards.length;
    const all = holdBack(
      cards.filter((_, n) => n >= first && !inputs[n].checked),
      words,
    );
    return h(
      "div",
      { class: "ajar-cards" },
      h("p", { class: "ajar-hint" }, words[item.many ? "choose-many" : "choose-one"]),
      ...cards,
      all,
      ownLine ? h("label", { class: "ajar-own" }, h("span", {}, item.own), ownLine) : null,
      ownLine && item.remark && remarks ? remarks(ownLine, item) : null,
    );
  },

  text: textField,

  list: lineList,

  date(_item, value, { words, change, say }) {
    const today = localDay(new Date());
    return h(
      "label",
      { class: "ajar-words" },
      h("span", {}, words["pick-date"]),
      h("input", {
        type: "date",
        value: value ?? "",
        oninput: ({ target }) => {
          change(target.value || null);
          // While a year is typed, it begins with zeros.
          if (target.value >= "1000" && target.value < today) say(words["day-past"]);
        },
      }),
    );
  },
};
