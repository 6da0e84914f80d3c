/** A wall within a notebook, in a root of its own, where the notebook's style does not reach. */
import { h } from "../shared/dom.js";
import { fit } from "../wall/fit.js";

/**
 * @returns {{host: HTMLElement, wall: HTMLElement, draw: (face: HTMLElement, size?: number) => void}}
 */
export function wallHere(kind, attributes = {}) {
  const host = h("div", { class: kind, ...attributes });
  const wall = h("div", { class: "wall" });
  const style = h("style", {}, `${WALL_STYLE} .wall { height: 100%; color-scheme: inherit; }`);
  host.attachShadow({ mode: "open" }).append(style, wall);
  const draw = (face, size) => {
    wall.querySelector(".wall-face")?.remove();
    wall.prepend(face);
    fit(face, size);
  };
  return { host, wall, draw };
}
