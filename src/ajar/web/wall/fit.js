/** Choosing sizes so that all of a face is seen: nothing on the wall scrolls or is cut off. */

/** The smallest text on a wall, in hundredths of its height. */
export const LEAST = 4.6;
const STEP = 0.4;
/** How large text is if there is room for it: each press of plus or minus moves by one. */
export const SIZES = [4.6, 5.4, 6.2, 7, 7.8];
export const USUAL = 1;

// What gives way, in this order; the styles say how.
const LAYOUTS = ["", "tight", "tight columns", "tight columns bare", "tight columns bare three"];

/**
 * Make a face as large as it may be.
 *
 * @param {HTMLElement} face   in its wall
 * @param {number} size   the place in `SIZES`
 * @returns {boolean} whether all of it can be seen
 */
export function fit(face, size = USUAL) {
  for (const layout of LAYOUTS) {
    face.dataset.layout = layout;
    for (let text = SIZES[size]; text > LEAST - STEP / 2; text -= STEP) {
      face.style.setProperty("--text", Math.max(text, LEAST).toFixed(2));
      if (isWhole(face)) return true;
    }
  }
  return false;
}

const isWhole = (face) =>
  face.scrollHeight <= face.clientHeight + 1 && face.scrollWidth <= face.clientWidth + 1;
