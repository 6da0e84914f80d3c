/** What can be done below the workbook: choose where leaving goes, log out of a hub, and remove the copy of the pages. */
import { h } from "../shared/dom.js";
import { canCopy, removeCopy } from "./copy.js";
import { leaveField } from "./leaving.js";

export function about(host, words, { store, logOut, visit }) {
  const said = h("p", { class: "ajar-status", role: "status" });
  const remove = h(
    "button",
    {
      type: "button",
      onclick: async () => {
        visit.forget(); // its key is there, too
        said.textContent = words[(await removeCopy()) ? "site-removed" : "site-not-removed"];
      },
    },
    words["site-remove"],
  );
  host.append(leaveField(words));
  const footer = host.closest(".site-about");
  if (logOut) footer.append(h("p", {}, h("a", { href: logOut }, words["hub-log-out"])));
  if (!store && canCopy()) host.append(h("div", {}, remove, said));
}
