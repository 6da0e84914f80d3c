/** The workbook as a page of its own: the same view as in notebooks, answered in the page itself. */
import { MY_PLACE } from "../engine/my_place.js";
import { render } from "../notebook/view.js";
import { about } from "./about.js";
import { answering } from "./answering.js";
import { canCopy, keepCopy, removeCopy } from "./copy.js";
import { offerNotes, takeFromAddress } from "./handed_over.js";
import { noteLeaving, prepareToLeave } from "./leaving.js";
import { markupIn, unpacked, withTexts } from "./pages.js";
import { trustOnly } from "./trust.js";
import { turning } from "./turning.js";
import { visitKey } from "./visit_key.js";

const { first, later, store, logOut } = document.documentElement.dataset;
const packed = takeFromAddress();
const VISIT = "store/visit.json"; // where a server has the key of what a tab remembers
const MOST_WAIT = 60_000; // ms

/** Fetch a file of the site; try again for as long as it takes. */
async function fetched(address, wait = 1000) {
  try {
    const response = await fetch(address);
    if (response.ok) return await response.json();
  } catch {
    // no network at present
  }
  await new Promise((done) => setTimeout(done, wait));
  return fetched(address, Math.min(2 * wait, MOST_WAIT));
}

/** Pass messages on, and do for some of them what only the page can do. */
function minding(model, visit) {
  return {
    ...model,
    send(message) {
      model.send(message);
      if (message.forget) {
        visit.forget();
        noteLeaving();
      }
      if (!message.erase || store) return;
      visit.forget();
      if (canCopy()) removeCopy();
    },
  };
}

async function start() {
  const [read, visit] = await Promise.all([fetched(first), visitKey(store && VISIT)]);
  const data = unpacked(withTexts(read));
  const known = fetched(later).then(withTexts); // the largest file by far, and not needed to draw the page
  const { words } = data;
  prepareToLeave(data.leave);
  const scriptAddress = trustOnly(markupIn(data), ["sw.js"]);
  const host = document.getElementById("workbook");
  const model = minding(turning(answering(data, { later: known, visit, store, logOut })), visit);
  host.replaceChildren();
  const element = host.appendChild(document.createElement("div"));
  render({ model, el: element });
  window.scrollTo(0, history.state?.y ?? 0);
  about(document.querySelector(".site-acts"), words, { store, logOut, visit });
  const take = (text) => {
    model.open(MY_PLACE); // it says what was brought along
    model.send({ import: text });
  };
  if (packed) offerNotes(packed, host.querySelector(".ajar-notice"), { words, take });
  // Nobody is asked to install anything.
  window.addEventListener("beforeinstallprompt", (event) => event.preventDefault());
  await known; // so that the copy need not fetch it again
  if (!store && canCopy()) keepCopy(scriptAddress);
}

start();
