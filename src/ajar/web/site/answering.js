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
 * @param {{later: Promise<{dangers: object, coach: object}>, visit: object, store?: string,
 *   logOut?: string}} options
 *   `later`: the words of danger and of the coach, which come a moment after the page; `store`: where a
 *   server has one; `logOut`: the address for that, on a hub; `visit`: the key for what the tab remembers
 */
export const answering = (data, { later, visit, store, logOut }) =>
  engine({
    data: {
      ...data,
      danger: later.then(({ dangers }) => dangers),
      coach: later.then(({ coach }) => coach),
    },
    place: store ? serverPlace(store) : browserPlace(),
    tab: thisTab({ storage: () => sealed(visit) }),
    here: logOut ? "hub" : store ? "computer" : "browser",
  });
