/** Redrawing without losing a press, the focus or what was unfolded. */

/**
 * Redraw only while nothing is pressed, because a press is lost when its button is replaced.
 *
 * @param {HTMLElement} body   the element that is redrawn
 * @param {() => void} draw
 * @returns {() => void} redraws now, or as soon as a press inside the element has ended
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
        // the click comes after the release
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

/** Redraw; unfolded details stay unfolded, and the focus stays, or moves to the beginning. */
export function inPlace(body, draw) {
  const all = (selector) => [...body.querySelectorAll(selector)];
  const unfolded = all("details[open] > summary").map((summary) => summary.textContent);
  const focused = body.contains(document.activeElement) && document.activeElement.textContent;
  draw();
  for (const summary of all("summary"))
    summary.parentElement.open = unfolded.includes(summary.textContent);
  if (focused === false) return;
  const same = all("summary, button").find((control) => control.textContent === focused);
  const next = same ?? body.querySelector("h2, p");
  if (!same) next.tabIndex = -1;
  next.focus({ preventScroll: true });
}
