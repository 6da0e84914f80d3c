/** Choosing sizes so that all of a face is seen: nothing on the wall scrolls or is cut off. */

/** The smallest text on a wall, in hundredths of its height. */
export const LEAST = 4.6;
const STEP = 0.4;
/** How large text is if there is room for it: each press of plus or minus moves by one. */
export const SIZES = [4.6, 5.6, 6.6, 7.4, 8.2];
export const USUAL = 2;

// What gives way, in this order; the styles say how.
const LAYOUTS = ["", "tight", "tight columns", "tight columns bare", "tight columns bare wrap"];

/**
 * Make a face as large as it may be.
 *
 * @param {HTMLElement} face   in its wall
 * @param {number} size   the place in `SIZES`
 * @returns {boolean} whether all of it can be seen
 */
export function fit(face, size = USUAL) {
  const largest = SIZES[face.classList.contains("wall-chart") ? Math.max(0, size - 1) : size];
  for (const layout of LAYOUTS) {
    face.dataset.layout = layout;
    for (let text = largest; text > LEAST - STEP; text -= STEP) {
      face.style.setProperty("--text", Math.max(text, LEAST).toFixed(2));
      if (isWhole(face)) return true;
    }
  }
  return false;
}

const isWhole = (face) => holds(face) && [...face.querySelectorAll(".wall-whole")].every(holds);

const holds = (element) =>
  element.scrollHeight <= element.clientHeight + 1 &&
  element.scrollWidth <= element.clientWidth + 1;
