/** The engine behind the view: with a place for sealed answers, and words of danger that come later. */
import { engine } from "../engine/engine.js";
import { browserPlace } from "../journal/browser_place.js";
import { serverPlace } from "../journal/server_place.js";

/**
 * Return the model that the view talks to.
 *
 * What a person has finished is answered once the words of danger are there, and everything after
 * it, too: help comes before all else. That is a moment after the page has been drawn.
 *
 * @param {object} data   see `unpacked`
 * @param {{dangers: Promise<object>, store?: string, logOut?: string}} options   `store`: where a
 *   server has one; `logOut`: the address for that, on a hub
 */
export function answering(data, { dangers, store, logOut }) {
  const place = store ? serverPlace(store) : browserPlace();
  const here = logOut ? "hub" : store ? "computer" : "browser";
  const danger = {};
  const model = engine({ data: { ...data, danger }, place, here });
  let waiting = []; // messages in their order; null: nothing waits any more
  dangers.then((read) => {
    Object.assign(danger, read);
    const waited = waiting;
    waiting = null;
    model.send({ ready: true }); // what this tab remembers is looked at as well
    for (const message of waited) model.send(message);
  });
  return {
    ...model,
    send(message) {
      if (message.forget) waiting &&= [];
      if (!message.forget && waiting && (message.done || waiting.length)) waiting.push(message);
      else model.send(message);
    },
  };
}
