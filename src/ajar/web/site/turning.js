/**
 * Pages as places in the tab's history: Back and Forward turn them, and a reload stays.
 *
 * An address says the number of a page and nothing of what it is about.
 */

const pageIn = (hash, pages) => {
  const number = Number(hash.slice(1));
  return Number.isInteger(number) && number >= 1 && number <= pages.length ? number - 1 : 0;
};

/**
 * Return a model for the view that turns pages by the history, and is otherwise the one given. Its
 * `open` shows a page by its id.
 *
 * @param {{get: Function, set: Function, save_changes: Function, send: Function, on: Function}} model
 */
export function turning(model) {
  const pages = model.get("pages");
  const listeners = [];
  let page = pageIn(location.hash, pages);
  history.scrollRestoration = "manual";
  const remember = () => history.replaceState({ ...history.state, y: window.scrollY }, "");

  function turn(to) {
    if (to === page) return;
    remember();
    page = to;
    history.pushState({ y: 0 }, "", `#${to + 1}`);
  }

  const open = (id) => {
    for (const listener of listeners) listener({ open: id });
  };

  window.addEventListener("popstate", ({ state }) => {
    const to = pageIn(location.hash, pages);
    if (to === page) return;
    page = to;
    open(pages[to].id);
    window.scrollTo(0, state?.y ?? 0);
  });
  window.addEventListener("pagehide", remember);

  return {
    open,
    get: (name) => (name === "page" ? page : model.get(name)),
    set(name, value) {
      if (name === "page") turn(value);
      model.set(name, value);
    },
    save_changes: () => model.save_changes(),
    send: (message) => model.send(message),
    on(event, listener) {
      if (event === "msg:custom") listeners.push(listener);
      model.on(event, listener);
    },
  };
}
