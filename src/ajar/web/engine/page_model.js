/** A model as the view of a notebook knows it (`get`, `set`, `save_changes`, `send`, `on`), without a kernel. */

/**
 * @param {Record<string, any>} traits   what the view gets
 * @param {(message: object) => void} send   takes what the view sends
 * @returns the model, and `notify`, which tells its listeners of an event
 */
export function pageModel(traits, send) {
  const listeners = new Map();
  const notify = (event, content) => {
    for (const listener of listeners.get(event) ?? []) listener(content);
  };
  const model = {
    get: (name) => traits[name],
    set(name, value) {
      if (traits[name] === value) return;
      traits[name] = value;
      notify(`change:${name}`, value);
    },
    save_changes() {},
    on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    send,
  };
  return { model, notify };
}
