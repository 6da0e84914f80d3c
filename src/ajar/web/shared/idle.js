/** Work that can wait, done while the page has nothing else to do. */

/** Take one step. */
export const idly = (step) => (globalThis.requestIdleCallback ?? setTimeout)(step); // Safari has none

/** Go through the steps of a generator, one at a time. */
export function whenIdle(steps) {
  const next = () => {
    if (!steps.next().done) idly(next);
  };
  idly(next);
}
