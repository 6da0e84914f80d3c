/** The engine behind the view, with a place for sealed answers. */
import { engine } from "../engine/engine.js";
import { browserPlace } from "../journal/browser_place.js";
import { serverPlace } from "../journal/server_place.js";

/**
 * Return the model that the view talks to.
 *
 * @param {object} data   see `unpacked`
 * @param {{dangers: Promise<object>, store: string}} options
 *   `dangers`: the words of danger, which come a moment after the page; `store`: where a server has one
 */
export const answering = (data, { dangers, store }) =>
  engine({
    data: { ...data, danger: dangers },
    place: store ? serverPlace(store) : browserPlace(),
    here: store ? "computer" : "browser",
  });
