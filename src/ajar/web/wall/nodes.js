/** Words of the deck as elements: they arrive as trees, since these pages read no markup. */
import { h } from "../shared/dom.js";

const TAGS = new Set(
  "blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" "),
);
const PICTURE = /^data:image\/(svg\+xml|png|jpeg);/;

/**
 * Return the elements and texts of some trees. Of a tag that does not belong on a slide, only what
 * is in it stays.
 *
 * @param {(string | any[])[]} trees   each a text or `[tag, attributes, ...children]`
 */
export const nodes = (trees) => trees.flatMap(nodeOf);

function nodeOf(tree) {
  if (typeof tree === "string") return [document.createTextNode(tree)];
  const [tag, attributes, ...children] = tree;
  if (tag === "img") return PICTURE.test(attributes.src) ? [picture(attributes)] : [];
  return TAGS.has(tag) ? [h(tag, {}, ...nodes(children))] : nodes(children);
}

const picture = ({ src, alt = "" }) => h("img", { src, alt });

/** The words in some trees, without elements. */
export const textIn = (trees) =>
  trees.map((tree) => (typeof tree === "string" ? tree : textIn(tree.slice(2)))).join("");
