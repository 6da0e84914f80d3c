/** One question of the room: the exercise, the answers, and whether they are added to the group. */

import { answerParts, countable, currentAnswers, moves } from "../shared/answers.js";
import { cardSort } from "../shared/card_sort.js";
import { form, h, quoted } from "../shared/form.js";
import { said } from "../shared/response.js";
import { inLanguage } from "../shared/text.js";
import { ownPart } from "./own_part.js";

const button = (label, onclick, kind = null) =>
  h("button", { type: "button", class: kind, onclick }, label);

/**
 * Show a question inside `host`.
 *
 * @param {object} asked   the question as the room sent it
 * @param {{words: object, notes: object, send: object, changed: () => void,
 *   announce: (text: string) => void, help: object, tell: (exercise: object) => void, wayToInstead: () => Node | null,
 *   isPlan: (name: string) => boolean,
 *   noticeAfter: (items: object[], answers: object) => object | null}} room   what the page shares with its questions
 * @returns {{is: (other: object) => boolean, isTouched: () => boolean, name: string,
 *   update: (now: object | null) => void, refresh: () => void, look: () => void}}
 */
export function question(host, asked, room) {
  const { words, notes, send, changed, announce, help } = room;
  const { name, exercise } = asked;
  const isForAfterward = (item) => item.setting === "afterward";
  const afterward = exercise.items.filter(isForAfterward);
  const inTheRoom = exercise.items.filter((item) => !isForAfterward(item));
  let now = asked; // null: the room has moved on
  let at = 0; // which of the items is in view
  let decides = false; // whether a person has pressed a button about adding just now
  const entry = () => notes.entry(name) ?? {};
  const isOpen = () => Boolean(now?.open);
  const isFinal = ({ sending, added }) => Boolean(sending || added?.round === round());
  const round = () => (now ?? asked).round;
  const reflectionOf = (answers) => answerParts(asked, answers, words["phone-stays"]);

  let danger = null; // what is said first about the answers that are shown
  let seen = null; // the answers that were looked at for it
  /** Look for what is said first, once for the same answers; return whether there is something new. */
  function lookAt(answers) {
    if (JSON.stringify(answers) === seen) return false;
    seen = JSON.stringify(answers);
    danger = room.noticeAfter(exercise.items, answers);
    return Boolean(danger);
  }

  const closed = h("p", { class: "phone-closed" }, words["phone-closed"]);
  const add = h("section", { class: "phone-add", "aria-labelledby": "phone-add", hidden: true });
  inLanguage(add, words); // also within an exercise that is not translated
  const place = h("div", {});
  host.replaceChildren(closed, place);

  function mark(items) {
    const [item, ...others] = items;
    if (!isOpen() || !items.some(({ id }) => asked.tallied.includes(id)))
      return words["phone-stays"];
    const can = others.length
      ? words["phone-can-add-all"]
      : words[item.own ? "phone-can-add-own" : "phone-can-add"];
    return h("span", { class: "phone-group" }, can);
  }
  const note = (more) =>
    notes.update(name, {
      question: asked,
      when: `${new Date().toISOString().slice(0, 19)}+00:00`,
      ...more,
    });

  const tell = () => room.tell(exercise);
  const shown = form(
    place,
    { ...exercise, items: inTheRoom },
    {
      words,
      mark,
      level: 1,
      small: true,
      sort: cardSort,
      beside: exercise.story?.length ? [button(words.story, tell, "ajar-link")] : [],
      answers: entry().answers,
      at: entry().at,
      done: entry().done,
      reflection: reflectionOf(entry().answers ?? {}),
      help,
      aside: entry().aside,
      instead: room.wayToInstead,
      below: () => (room.isPlan(name) ? help.line() : null),
      onAside: (aside) => notes.update(name, { aside }),
      onMove: (next) => {
        at = next;
        if (entry().answers) notes.update(name, { at });
      },
      onChange: (answers) => {
        note({ answers, at, done: false, keeps: null });
        refresh();
      },
      onDone: finish,
      onStartOver: () => {
        notes.remove(name);
        refresh();
        changed();
      },
    },
  );
  /** Say back what was answered, below what there is to decide. */
  function finish(answers) {
    note({ answers: currentAnswers(exercise, answers), done: true });
    lookAt(entry().answers);
    shown.update({ answers, done: true, reflection: reflectionOf(answers), danger });
    refresh();
    const heading = place.querySelector(".ajar-danger [tabindex]") ?? add.querySelector("h2");
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    changed();
  }
  const own = ownPart(afterward, {
    words,
    language: exercise.language,
    answers: () => entry().answers,
    onChange: (answers) => notes.update(name, { answers }),
    onDone: finish,
  });
  host.append(own.element);
  // The decision comes before the answers, which may be long.
  place.querySelector(".ajar-body").before(add);

  /** What the room would count. How far a ruler moved is sent only if both its ends were added. */
  function offer(entry) {
    const answers = countable(asked, entry.answers);
    const earlier = notes.entry(asked.since)?.added?.answers;
    return { answers, moved: moves(asked, answers, earlier) };
  }

  /** Show the status; it gets the focus if a person has just decided, or had it here. */
  function say(title, ...lines) {
    const heading = h("h2", { id: "phone-add", tabindex: "-1" }, title);
    const news = h(
      "div",
      {},
      heading,
      ...lines.map((line) => (typeof line === "string" ? h("p", {}, line) : line)),
    );
    if (news.textContent === add.textContent) return;
    const hadFocus = decides || add.contains(document.activeElement);
    const before = add.textContent;
    add.replaceChildren(...news.childNodes);
    if (hadFocus) heading.focus({ preventScroll: true });
    else if (before) announce(title);
  }

  /** Carry out the decision. (Safari does not focus a pressed button, so no focus would move.) */
  function decide(act) {
    act();
    decides = true;
    refresh();
    decides = false;
  }

  function choose({ answers, moved }) {
    const lines = exercise.items
      .filter((item) => item.id in answers)
      .map((item) => {
        const [first, ...more] = item.kind === "sort" ? [] : said(item, entry().answers[item.id]);
        const text = item.said || item.ask;
        const line = first && !more.length && !item.own ? `${text}: ${first}` : text;
        return h("li", {}, quoted(line, exercise));
      });
    const adding = () => decide(() => send.add(name, now, answers, moved));
    const keeping = () => decide(() => notes.update(name, { keeps: round() }));
    const { added, keeps } = entry();
    const mine = keeps === round();
    // A person who skipped everything has the same choice: otherwise the number on the wall would
    // reveal who skipped.
    const isAnswered = lines.length > 0;
    say(
      words[mine ? "phone-kept" : isAnswered ? "phone-add-title" : "phone-done-ask"],
      ...(mine ? [words["phone-kept-how"]] : []),
      ...(added && !mine ? [words["phone-again"]] : []),
      ...(isAnswered
        ? [words["phone-add-what"], h("ul", {}, ...lines)]
        : [words["phone-done-what"]]),
      ...(Object.keys(moved).length ? [words["phone-add-moved"]] : []),
      words["phone-add-final"],
      h(
        "div",
        { class: "ajar-moves" },
        mine ? null : button(words["phone-keep-mine"], keeping),
        button(words[isAnswered ? "phone-add" : "phone-done"], adding),
      ),
    );
  }

  /** Update what stands above an answer that is done. */
  function refresh() {
    const { done, sending, added, late, refused, keeps } = entry();
    closed.hidden = isOpen() || Boolean(done) || Boolean(asked.own);
    add.hidden = !done;
    const buttons = place.querySelector(".ajar-reflection + .ajar-moves");
    if (buttons) buttons.hidden = isFinal(entry());
    if (!done) {
      own.offer(false);
      add.replaceChildren();
      seen = null;
      return;
    }
    const { answers } = entry();
    if (lookAt(answers))
      shown.update({ answers, done: true, reflection: reflectionOf(answers), danger });
    const offered = offer(entry());
    const key = `${asked.id}.${round()}`;
    if (sending) say(words["phone-sending"], words["phone-sending-how"]);
    else if (added?.round === round()) {
      const isAnswered = Object.keys(added.answers).length;
      say(
        words[isAnswered ? "phone-added" : "phone-done-title"],
        words[isAnswered ? "phone-added-how" : "phone-done-how"],
      );
    } else if (late === round()) say(words["phone-here"], words["phone-late"]);
    else if (refused === round()) say(words["phone-here"], words["phone-refused"]);
    else if (!asked.tallied.length) say(words["phone-here"], words["phone-all-here"]);
    else if (notes.isSpent(key))
      say(words["phone-here"], words[notes.isUnsure(key) ? "phone-unsure" : "phone-once"]);
    else if (!isOpen()) say(words["phone-here"], words["phone-closed-done"]);
    else choose(offered);
    own.offer(!add.querySelector(".ajar-moves") || keeps === round());
  }

  refresh();
  return {
    name,
    is: (other) =>
      other?.id === asked.id && JSON.stringify(other.exercise) === JSON.stringify(exercise),
    isTouched() {
      const { answers = {}, at = 0, done } = entry();
      const focus =
        host.contains(document.activeElement) && document.activeElement.matches("input, textarea");
      return (
        own.isBegun() ||
        (!done && (focus || at > 0 || Object.values(answers).some((answer) => answer != null)))
      );
    },
    update(other) {
      now = other;
      refresh();
    },
    refresh,
    /** Look at the answers again, because words of danger have arrived after them. */
    look() {
      seen = null;
      refresh();
    },
  };
}
