/** A journal that was locked in a notebook: its kernel is replaced by an empty one, which is locked, too. */

/** What the kernels of the page were locked with, by their ids, which stay when they start again. */
window.ajarLocked ??= new Map();
const LOCKED = window.ajarLocked;
/** The kernels that are being replaced, by the same ids: each view of a notebook asks for it. */
window.ajarEmptying ??= new Map();
const EMPTYING = window.ajarEmptying;

const kernelOf = ({ widget_manager }) => widget_manager?.kernel;

/**
 * Replace the kernel of a widget, with all that was in its memory, by an empty one.
 *
 * Where the page is JupyterLab with the kit's extension, that runs the notebook again, too. Where a
 * page cannot reach its kernel, that ends by itself.
 *
 * @param {object} model
 * @param {HTMLElement} el   the view
 * @param {{place: string, minutes: number}} keeping   where the journal is, and when it locks
 * @returns {Promise<void>} settled once the notebook has to be run by hand
 */
export function emptyKernel(model, el, { place, minutes }) {
  const kernel = kernelOf(model);
  if (!kernel?.restart) return Promise.resolve(); // it ends by itself
  const { id } = kernel;
  LOCKED.set(id, { place, minutes });
  if (!EMPTYING.has(id)) {
    const emptied = replaced(kernel, el).catch(() => {}); // as above
    EMPTYING.set(
      id,
      emptied.finally(() => EMPTYING.delete(id)),
    );
  }
  return EMPTYING.get(id);
}

async function replaced(kernel, el) {
  const isRun = await window.ajarRunAgain?.(el);
  if (!isRun) await kernel.restart();
}

/** Return the messages that tell a new kernel how the one before it was locked. */
export function lockedBefore(model) {
  const { place, minutes } = LOCKED.get(kernelOf(model)?.id) ?? {};
  return place ? [{ lock: place }, { minutes }] : [];
}

/** Forget how a kernel was locked: it is open again, or there is nothing to open. */
export function forgetLock(model) {
  LOCKED.delete(kernelOf(model)?.id);
}
