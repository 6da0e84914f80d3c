/** A sort as a list of all its cards, each beside the names of the piles; a mouse can drag them, too. */
import { fill } from "./exercise.js";
import { h } from "./form.js";
import { unquoted } from "./text.js";

export function listSort(item, value, { words, group, change, tell }) {
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
    const { text } = item.cards.find((card) => card.id === id);
    tell(words.moved, { card: unquoted(text), pile: pile.text });
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
}
