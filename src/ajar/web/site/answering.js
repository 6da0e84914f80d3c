/** The engine behind the view, with a place for sealed answers. */
import { engine } from "../engine/engine.js";
import { browserPlace } from "../journal/browser_place.js";
import { serverPlace } from "../journal/server_place.js";

/**
 * Return the model that the view talks to.
 *
 * @param {object} data   see `unpacked`
 * @param {{dangers: Promise<object>, store?: string, logOut?: string}} options
 *   `dangers`: the words of danger, which come a moment after the page; `store`: where a server has one;
 *   `logOut`: the address for that, on a hub
 */
export const answering = (data, { dangers, store, logOut }) =>
  engine({
    data: { ...data, danger: dangers },
    place: store ? serverPlace(store) : browserPlace(),
    here: logOut ? "hub" : store ? "computer" : "browser",
  });
