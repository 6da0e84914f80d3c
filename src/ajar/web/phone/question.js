/** One question of the room: the exercise, what was answered, and whether it goes to the group. */
import { form, h } from "../shared/form.js";
import { countable, kept, moved, parts, said } from "./said.js";

/**
 * Show a question inside `host`.
 *
 * @param {object} asked   the question as the room gave it
 * @param {{words: object, notes: object, send: object, changed: () => void,
 *   announce: (text: string) => void}} room
 * @returns {{is: (other: object) => boolean, isTouched: () => boolean, name: string,
 *   update: (now: object | null) => void, refresh: () => void}}
 */
export function question(host, asked, { words, notes, send, changed, announce }) {
  const { name } = asked;
  let now = asked; // null: the room has gone on
  const entry = () => notes.entry(name) ?? {};
  const isOpen = () => Boolean(now?.open);
  const isFinal = ({ sending, added }) => Boolean(sending || added?.round === round());
  const round = () => (now ?? asked).round;
  const saidBack = (answers) => parts(asked, answers, words["phone-stays"]);

  const closed = h("p", { class: "phone-closed" }, words["phone-closed"]);
  const add = h("section", { class: "phone-add", "aria-labelledby": "phone-add", hidden: true });
  const place = h("div", {});
  host.replaceChildren(closed, place);

  function mark(item) {
    if (!isOpen() || !asked.tallied.includes(item.id)) return words["phone-stays"];
    return h(
      "span",
      { class: "phone-group" },
      words[item.own ? "phone-can-add-own" : "phone-can-add"],
    );
  }
  const note = (more) =>
    notes.note(name, {
      question: asked,
      when: `${new Date().toISOString().slice(0, 19)}+00:00`,
      ...more,
    });

  const shown = form(place, asked.exercise, {
    words,
    mark,
    level: 1,
    answers: entry().answers,
    at: entry().at,
    done: entry().done,
    reflection: saidBack(entry().answers ?? {}),
    onMove: (at) => {
      if (entry().answers) notes.note(name, { at });
    },
    onChange: (answers) => {
      note({ answers, done: false, keeps: null });
      refresh();
    },
    onDone: (answers) => {
      note({ answers: kept(asked.exercise, answers), done: true });
      shown.update({ answers, done: true, reflection: saidBack(answers) });
      refresh();
      add.querySelector("h2").focus({ preventScroll: true });
      window.scrollTo(0, 0);
      changed();
    },
    onStartOver: () => {
      notes.remove(name);
      refresh();
      changed();
    },
  });
  // What is decided comes before what was said, which may be long.
  place.querySelector(".ajar-body").before(add);

  /** What the room would count. How far a ruler moved is told only if both its ends were added. */
  function offer({ answers: all }) {
    const answers = countable(asked, all);
    return { answers, moved: moved(asked, answers, notes.entry(asked.since)?.added?.answers) };
  }

  const button = (label, onclick) => h("button", { type: "button", onclick }, label);
  /** Say how things stand; hand the focus on where a button is no more. */
  function say(title, ...lines) {
    const heading = h("h2", { id: "phone-add", tabindex: "-1" }, title);
    const news = h(
      "div",
      {},
      heading,
      ...lines.map((one) => (typeof one === "string" ? h("p", {}, one) : one)),
    );
    if (news.textContent === add.textContent) return;
    const here = add.contains(document.activeElement);
    const before = add.textContent;
    add.replaceChildren(...news.childNodes);
    if (here) heading.focus({ preventScroll: true });
    else if (before) announce(title);
  }

  function choose({ answers, moved: way }) {
    const lines = asked.exercise.items
      .filter((item) => item.id in answers)
      .map((item) => {
        const [one, ...more] = item.kind === "sort" ? [] : said(item, entry().answers[item.id]);
        const text = item.said || item.ask;
        return h("li", {}, one && !more.length && !item.own ? `${text}: ${one}` : text);
      });
    const adding = () => {
      send.add(name, now, answers, way);
      refresh();
    };
    const keeping = () => {
      notes.note(name, { keeps: round() });
      refresh();
    };
    const { added, keeps } = entry();
    const mine = keeps === round();
    // Whoever skipped has the same choice: else the number on the wall would tell who it was.
    const some = lines.length > 0;
    say(
      words[mine ? "phone-kept" : some ? "phone-add-title" : "phone-done-ask"],
      ...(mine ? [words["phone-kept-how"]] : []),
      ...(added && !mine ? [words["phone-again"]] : []),
      ...(some ? [words["phone-add-what"], h("ul", {}, ...lines)] : [words["phone-done-what"]]),
      ...(Object.keys(way).length ? [words["phone-add-moved"]] : []),
      words["phone-add-final"],
      h(
        "div",
        { class: "ajar-moves" },
        mine ? null : button(words["phone-keep-mine"], keeping),
        button(words[some ? "phone-add" : "phone-done"], adding),
      ),
    );
  }

  /** What is said above an answer that is done. */
  function refresh() {
    const one = entry();
    closed.hidden = isOpen() || Boolean(one.done);
    add.hidden = !one.done;
    const moves = place.querySelector(".ajar-reflection + .ajar-moves");
    if (moves) moves.hidden = isFinal(one);
    if (!one.done) {
      add.replaceChildren();
      return;
    }
    const counted = offer(one);
    if (one.sending) say(words["phone-sending"], words["phone-sending-how"]);
    else if (one.added?.round === round()) {
      const some = Object.keys(one.added.answers).length;
      say(
        words[some ? "phone-added" : "phone-done-title"],
        words[some ? "phone-added-how" : "phone-done-how"],
      );
    } else if (one.late === round()) say(words["phone-here"], words["phone-late"]);
    else if (one.refused === round()) say(words["phone-here"], words["phone-refused"]);
    else if (!asked.tallied.length) say(words["phone-here"], words["phone-all-here"]);
    else if (notes.isSpent(`${asked.id}.${round()}`)) say(words["phone-here"], words["phone-once"]);
    else if (!isOpen()) say(words["phone-here"], words["phone-closed-done"]);
    else choose(counted);
  }

  refresh();
  return {
    name,
    is: (other) =>
      other?.id === asked.id && JSON.stringify(other.exercise) === JSON.stringify(asked.exercise),
    isTouched() {
      const { answers = {}, at = 0, done } = entry();
      const focus =
        host.contains(document.activeElement) && document.activeElement.matches("input, textarea");
      return !done && (focus || at > 0 || Object.values(answers).some((one) => one != null));
    },
    update(other) {
      now = other;
      refresh();
    },
    refresh,
  };
}
