/** Smaller or larger text, for as long as this tab is open where the browser stores anything. */
import { h } from "../shared/form.js";

const NAME = "text-size";
const SIZES = [0.9, 1, 1.15, 1.3, 1.5];
const NORMAL = 1;

function stored() {
  try {
    const place = SIZES.indexOf(Number(sessionStorage.getItem(NAME)));
    return place < 0 ? NORMAL : place;
  } catch {
    return NORMAL;
  }
}

/** Two buttons that change the size of all text below the bar. */
export function textSize(words) {
  let place = stored();
  function apply() {
    document.documentElement.style.setProperty("--phone-size", SIZES[place]);
  }
  const step = (by, sign, label) =>
    h(
      "button",
      {
        type: "button",
        "aria-label": label,
        onclick: () => {
          place = Math.max(0, Math.min(place + by, SIZES.length - 1));
          apply();
          try {
            sessionStorage.setItem(NAME, SIZES[place]);
          } catch {
            // it holds until the page is loaded again
          }
        },
      },
      sign,
    );
  apply();
  return h(
    "div",
    { class: "phone-size", dir: "ltr" },
    step(-1, "A−", words["phone-smaller"]),
    step(1, "A+", words["phone-larger"]),
  );
}
