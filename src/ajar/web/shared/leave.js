let destination = "about:blank";

/** Choose the page that leaving goes to. */
export function leaveTo(address) {
  destination = address;
}

/** Leaving in a hurry: the page is blank at once, and the tab is left empty, or elsewhere. */
export function leave() {
  document.documentElement.style.display = "none";
  document.title = "";
  // Jupyter would ask whether to stay. In the capture phase this listener comes before its own.
  window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), {
    capture: true,
  });
  document.documentElement.replaceChildren();
  window.location.replace(destination);
}

/**
 * Leave when Shift is pressed three times within two seconds. Safe to call more than once: the last
 * callback is called first.
 */
export function watchForShift(before = () => {}) {
  const isWatching = window.ajarBeforeLeaving;
  window.ajarBeforeLeaving = before;
  if (isWatching) return;
  let presses = [];
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.repeat) return;
      presses = event.key === "Shift" ? [...presses, event.timeStamp].slice(-3) : [];
      if (presses.length === 3 && presses[2] - presses[0] < 2000) {
        window.ajarBeforeLeaving();
        leave();
      }
    },
    { capture: true },
  );
}
