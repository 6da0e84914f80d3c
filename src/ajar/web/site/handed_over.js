/** The notes that a phone of a meeting hands over: the person says whether they are taken in. */
import { h } from "../shared/dom.js";
import { START, unpackedNotes } from "../shared/handover.js";

/** Take the notes out of the address, before anything else can read them there; "" if none are. */
export function takeFromAddress() {
  if (!location.hash.startsWith(START)) return "";
  const packed = location.hash.slice(START.length);
  history.replaceState(null, "", location.pathname + location.search);
  return packed;
}

/** Ask below the bar whether to take the notes in. */
export async function offerNotes(packed, bar, { words, take }) {
  const text = await unpackedNotes(packed);
  const heading = h("h2", { tabindex: "-1" }, words["site-handed"]);
  const close = () => card.remove();
  const button = (label, onclick) => h("button", { type: "button", onclick }, label);
  const ways = text
    ? [
        button(words["site-handed-no"], close),
        button(words["site-handed-yes"], () => {
          close();
          take(text);
        }),
      ]
    : [button(words["help-close"], close)];
  const card = h(
    "section",
    { class: "site-handed" },
    heading,
    h("p", {}, words[text ? "site-handed-how" : "site-handed-broken"]),
    text ? h("p", {}, words["site-handed-history"]) : null,
    h("div", { class: "ajar-moves" }, ...ways),
  );
  bar.after(card); // help and the way out keep their place
  heading.focus();
}
