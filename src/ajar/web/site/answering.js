/** The engine behind the view, with a place for sealed answers. */
import { engine } from "../engine/engine.js";
import { thisTab } from "../engine/tab.js";
import { browserPlace } from "../journal/browser_place.js";
import { serverPlace } from "../journal/server_place.js";
import { sealed } from "./visit_key.js";

/**
 * Return the model that the view talks to.
 *
 * @param {object} data   see `unpacked`
 * @param {{dangers: Promise<object>, visit: object, store?: string, logOut?: string}} options
 *   `dangers`: the words of danger, which come a moment after the page; `store`: where a server has one;
 *   `logOut`: the address for that, on a hub; `visit`: the key for what the tab remembers
 */
export const answering = (data, { dangers, visit, store, logOut }) =>
  engine({
    data: { ...data, danger: dangers },
    place: store ? serverPlace(store) : browserPlace(),
    tab: thisTab({ storage: () => sealed(visit) }),
    here: logOut ? "hub" : store ? "computer" : "browser",
  });
