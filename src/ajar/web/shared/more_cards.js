/** Cards that are out of view at first, so that what stands below a list is in view. */
import { h } from "./dom.js";
import { fill } from "./exercise.js";

/** Take cards out of view; return the button that brings them back, hidden if there are none. */
export function holdBack(cards, words) {
  for (const card of cards) card.hidden = true;
  const more = h(
    "button",
    { type: "button", class: "ajar-link", hidden: !cards.length, onclick: showAll },
    fill(words["cards-more"], { n: cards.length }),
  );
  function showAll() {
    for (const card of cards) card.hidden = false;
    more.hidden = true;
    cards[0].querySelector("input").focus();
  }
  return more;
}
