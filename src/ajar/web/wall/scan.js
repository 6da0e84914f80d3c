/** A picture for phones to scan. */
import { svg } from "../shared/dom.js";

const QUIET = 4; // blank squares around it, without which some phones read nothing

/**
 * @param {{path: string, size: number}} scan   see `rules/codes.py`
 * @param {string} label   what it is, in words
 * @param {string} name   its class
 */
export const scan = ({ path, size }, label, name) =>
  svg(
    "svg",
    {
      class: name,
      viewBox: `${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`,
      role: "img",
      "aria-label": label,
      "shape-rendering": "crispEdges",
    },
    svg("path", { stroke: "#000", d: path }),
  );
