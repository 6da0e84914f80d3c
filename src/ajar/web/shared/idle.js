/** Work that can wait, done while the page has nothing else to do. */

/** Go through the steps of a generator, one at a time. */
export function whenIdle(steps) {
  const later = globalThis.requestIdleCallback ?? setTimeout; // Safari has no such thing
  const next = () => {
    if (!steps.next().done) later(next);
  };
  later(next);
}
