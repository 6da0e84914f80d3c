/** Choosing sizes so that all of a face is seen: nothing on the wall scrolls or is cut off. */

/** The smallest text on a wall, in hundredths of its height. */
export const LEAST = 4.6;
const STEP = 0.4;
/** How large text is if there is room for it: each press of plus or minus moves by one. */
export const SIZES = [4.6, 5.6, 6.6, 7.4, 8.2];
export const USUAL = 2;

// What shrinks, in this order; see the styles. The last three leave something out, or break a
// name in two.
const LAYOUTS = ["", "tight", "tight columns"];
const LAST = ["tight columns lean", "tight columns lean bare", "tight columns lean bare wrap"];
/** Text of this size is large enough for any room; for more of it nothing gives way. */
const EASY = 5.4;

/**
 * Make a face as large as it may be.
 *
 * @param {HTMLElement} face   in its wall
 * @param {number} size   the place in `SIZES`
 * @returns {boolean} whether all of it can be seen
 */
export function fit(face, size = USUAL) {
  const largest = SIZES[face.classList.contains("wall-chart") ? Math.max(0, size - 1) : size];
  let best = { layout: LAST.at(-1), text: 0 };
  for (const layout of [...LAYOUTS, ...LAST]) {
    if (best.text >= EASY || (best.text && LAST.includes(layout))) break;
    const text = largestText(face, layout, largest);
    if (text > best.text) best = { layout, text };
  }
  lay(face, best.layout, best.text || LEAST);
  return best.text > 0;
}

/** The largest text with which all of a face is seen in a layout, or 0. */
function largestText(face, layout, largest) {
  for (let text = largest; text > LEAST - STEP; text -= STEP) {
    lay(face, layout, Math.max(text, LEAST));
    if (isWhole(face)) return Math.max(text, LEAST);
  }
  return 0;
}

function lay(face, layout, text) {
  face.dataset.layout = layout;
  face.style.setProperty("--text", text.toFixed(2));
}

const isWhole = (face) => holds(face) && [...face.querySelectorAll(".wall-whole")].every(holds);

const holds = (element) =>
  element.scrollHeight <= element.clientHeight + 1 &&
  element.scrollWidth <= element.clientWidth + 1;
