/** The way from a room to the site, with or without a person's notes. */
import { h } from "../shared/dom.js";
import { fill } from "../shared/exercise.js";
import { canPack, LONGEST, packedNotes, START } from "../shared/handover.js";
import { notesFile } from "./notes_export.js";

/** Whether an address can be opened: the facilitator's own, and https. */
const isSecure = (site) => /^https:\/\/[^\s/]/.test(site);

/**
 * @param {{words: object, notes: object, site: string,
 *   go?: (address: string) => void}} options   `site`: where the pages are; nothing without it
 * @returns {HTMLElement | string}
 */
export function goingHome({ words, notes, site, go = (address) => location.assign(address) }) {
  if (!isSecure(site)) return "";
  const { entries } = notes.all();
  const hasNotes = Object.values(entries).some(({ answers }) => answers);
  const status = h("p", { class: "phone-problem", role: "status" });
  const alone = h(
    "a",
    { class: "phone-go", href: site, rel: "noreferrer" },
    words[hasNotes ? "phone-home-without" : "phone-home"],
  );
  async function takeNotes() {
    const packed = await packedNotes(notesFile(entries));
    if (packed.length > LONGEST) status.textContent = words["phone-home-long"];
    else go(site + START + packed);
  }
  const withNotes = [
    h("p", { class: "ajar-hint" }, words["phone-home-notes-how"]),
    h("button", { type: "button", onclick: takeNotes }, words["phone-home-notes"]),
    status,
  ];
  return h(
    "section",
    { class: "phone-card" },
    h("h2", {}, words["phone-home"]),
    h("p", {}, fill(words["phone-home-how"], { place: new URL(site).host })),
    ...(hasNotes && canPack() ? withNotes : []),
    alone,
  );
}
