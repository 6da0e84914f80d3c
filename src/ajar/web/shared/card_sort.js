/** A sort on a small screen: one card at a time, then all of them to look over. */
import { fill } from "./exercise.js";
import { h } from "./form.js";
import { unquoted } from "./text.js";

const button = (label, onclick, more = {}) =>
  h("button", { type: "button", onclick, ...more }, label);

/**
 * The control of a sort. While cards come one by one, `moves` are hidden, and `back` leads to the
 * question before, if there is one. `again`: a person returns to what they have sorted. `isQuick`: there
 * is a way to stop here, so none to see all cards before they have come.
 */
export function cardSort(
  item,
  value,
  { words, level, change, tell, again, moves, back: before, isQuick },
) {
  let placed = { ...value };
  const { cards, piles } = item;
  const nameOf = (id) => piles.find((pile) => pile.id === id).text;
  const host = h("div", { class: "ajar-one" });

  function put(card, pile) {
    placed = { ...placed, [card.id]: pile };
    if (!pile) delete placed[card.id];
    change(Object.keys(placed).length ? placed : null);
    if (pile) tell(words.moved, { card: unquoted(card.text), pile: nameOf(pile) });
  }

  /** Show the card with this number, from 0; `back` and `onward` lead to what is shown next. */
  function one(
    n,
    { focus = true, back = n ? () => one(n - 1) : before, onward = () => go(n + 1) } = {},
  ) {
    const card = cards[n];
    const label = fill(words["card-of"], { n: n + 1, all: cards.length });
    const front = h(
      "div",
      { class: "ajar-one-card", role: "group", "aria-label": label, tabindex: "-1" },
      h("p", { class: "ajar-where" }, label),
      h("p", {}, card.text),
    );
    const choose = (pile) => {
      put(card, pile);
      onward();
    };
    moves.hidden = true;
    host.replaceChildren(
      front,
      h(
        "div",
        { class: "ajar-one-piles" },
        ...piles.map(({ id, text }) =>
          button(text, () => choose(id), { "aria-pressed": `${placed[card.id] === id}` }),
        ),
      ),
      h(
        "div",
        { class: "ajar-one-also" },
        back ? link(words.back, () => back()) : h("span", {}),
        link(words["card-out"], () => choose("")),
        isQuick ? h("span", {}) : link(words["card-enough"], () => all()),
      ),
    );
    if (focus) front.focus({ preventScroll: true });
  }
  const link = (label, onclick) => button(label, onclick, { class: "ajar-link" });
  const go = (n) => (n < cards.length ? one(n) : all());

  /** Show all cards by their piles; each can be taken up again. */
  function all({ focus = true } = {}) {
    const heading = h(`h${level}`, { tabindex: "-1" }, words["cards-all"]);
    const part = (title, id) => {
      const inIt = cards.filter((card) => (placed[card.id] ?? "") === id);
      const take = (card) => one(cards.indexOf(card), { back: all, onward: all });
      const lines = inIt.map((card) =>
        h(
          "li",
          {},
          button(card.text, () => take(card)),
        ),
      );
      const mark = id ? {} : { class: "ajar-out" };
      return lines.length ? [h(`h${level + 1}`, mark, title), h("ul", {}, ...lines)] : [];
    };
    host.replaceChildren(
      heading,
      h("p", { class: "ajar-hint" }, words["cards-all-how"]),
      ...piles.flatMap(({ id, text }) => part(text, id)),
      ...part(words["cards-out"], ""),
    );
    moves.hidden = false;
    if (!focus) return;
    heading.focus({ preventScroll: true });
    host.scrollIntoView({ block: "nearest" });
  }

  // After a reload, the card after the last one that was placed: those before it were left out.
  const next = cards.map((card) => Boolean(placed[card.id])).lastIndexOf(true) + 1;
  if (next === cards.length || (again && next)) all({ focus: false });
  else one(next, { focus: false });
  return host;
}
