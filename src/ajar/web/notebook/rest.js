/** Drawing anew without taking anything away from whoever is there. */

/**
 * Draw only while nothing is pressed: the button would be gone, and the press lost.
 *
 * @param {HTMLElement} body   in which buttons are drawn anew
 * @param {() => void} draw
 * @returns {() => void} draw now, or as soon as a press that has begun in it is over
 */
export function atRest(body, draw) {
  let pressed = false;
  let due = false;
  const redraw = () => {
    due = pressed;
    if (!pressed) draw();
  };
  function press() {
    pressed = true;
    const over = new AbortController();
    const release = () => {
      over.abort();
      setTimeout(() => {
        // a click comes after this
        pressed = false;
        if (due) redraw();
      });
    };
    for (const end of ["pointerup", "pointercancel", "keyup", "blur"])
      addEventListener(end, release, { signal: over.signal, capture: end !== "blur" }); // the window's own
  }
  for (const begin of ["pointerdown", "keydown"]) body.addEventListener(begin, press);
  return redraw;
}

/** Draw; what was unfolded stays so, and the focus stays where it was, or goes to the beginning. */
export function inPlace(body, draw) {
  const all = (selector) => [...body.querySelectorAll(selector)];
  const unfolded = all("details[open] > summary").map((one) => one.textContent);
  const focused = body.contains(document.activeElement) && document.activeElement.textContent;
  draw();
  for (const one of all("summary")) one.parentElement.open = unfolded.includes(one.textContent);
  if (focused === false) return;
  const same = all("summary, button").find((one) => one.textContent === focused);
  const next = same ?? body.querySelector("h2, p");
  if (!same) next.tabIndex = -1;
  next.focus({ preventScroll: true });
}
