/** Restricts which markup may become elements: the page's own data, and pictures of plain shapes. */
import { trust } from "../shared/markup.js";

const SHAPES =
  "svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath";
// No address, no style and nothing that runs.
const ATTRIBUTE = String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`;
const PICTURE = new RegExp(`^(?:<\\/?(?:${SHAPES})(?:${ATTRIBUTE})*\\s*\\/?>|[^<>])*$`, "i");

/** Whether markup makes shapes and words only. */
export const isPicture = (markup) => PICTURE.test(markup);

/**
 * Let the page make elements of nothing else, whatever asks for it.
 *
 * @param {Set<string>} known   the markup of the page's data
 * @param {string[]} workers   the addresses of workers that may be started
 * @returns {(address: string) => TrustedScriptURL | string} makes such an address usable
 */
export function trustOnly(known, workers) {
  const rules = {
    createHTML(markup) {
      if (known.has(markup) || isPicture(markup)) return markup;
      throw new TypeError("This markup is not part of the page.");
    },
    createScriptURL(address) {
      if (workers.includes(address)) return address;
      throw new TypeError("This worker is not part of the page.");
    },
  };
  const policy = window.trustedTypes?.createPolicy("ajar", rules) ?? rules;
  trust((markup) => policy.createHTML(markup));
  return (address) => policy.createScriptURL(address);
}
