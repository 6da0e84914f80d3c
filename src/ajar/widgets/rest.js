/** Drawing anew only while nothing is pressed: the button would be gone, and the press lost. */

/**
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
      setTimeout(() => { // a click comes after this
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
