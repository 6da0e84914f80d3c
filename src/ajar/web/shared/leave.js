let destination = "about:blank";
/** What is done before the page is left. All copies of this module share it. */
window.ajarBeforeLeaving ??= new Set();
const BEFORE = window.ajarBeforeLeaving;

/** Choose the page that leaving goes to. */
export function leaveTo(address) {
  destination = address;
}

/** Leaving in a hurry: the page is blank at once, and the tab is left empty, or elsewhere. */
export function leave() {
  document.documentElement.style.display = "none";
  document.title = "";
  for (const act of BEFORE) act();
  // Jupyter would ask whether to stay. In the capture phase this listener comes before its own.
  window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), {
    capture: true,
  });
  document.documentElement.replaceChildren();
  window.location.replace(destination);
}

/** Have something done before the page is left; return a function that takes that back. */
export function beforeLeaving(act) {
  BEFORE.add(act);
  return () => BEFORE.delete(act);
}

/** Leave when Shift is pressed three times within two seconds. Safe to call more than once. */
export function watchForShift() {
  if (window.ajarWatchesForShift) return;
  window.ajarWatchesForShift = true;
  let presses = [];
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.repeat) return;
      presses = event.key === "Shift" ? [...presses, event.timeStamp].slice(-3) : [];
      if (presses.length === 3 && presses[2] - presses[0] < 2000) leave();
    },
    { capture: true },
  );
}
