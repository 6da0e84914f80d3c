/** The data of the page as the view takes it: see `_packed` and `_without_repeats` in build/site.py. */
const DRAWING = /src="#(\d+)"/g;

/** Put the texts into the data that they were taken out of: see `_texts_apart`. */
export function withTexts({ bare, texts }) {
  let at = 0;
  const filled = (value) => {
    if (value === "") return texts[at++];
    if (typeof value !== "object" || !value) return value;
    for (const name in value) value[name] = filled(value[name]);
    return value;
  };
  return filled(bare);
}

/** Put each form where it is asked, each drawing in its text, and the help lines in reach. */
export function unpacked({ drawings, ...data }) {
  const known = [];
  const drawn = (_, n) => `src="data:image/svg+xml,${encodeURIComponent(drawings[n])}"`;
  function inPlace(block) {
    if (typeof block === "number") return known[block];
    const whole = { ...block };
    if (block.html) whole.html = block.html.replace(DRAWING, drawn);
    if (block.kind === "exercise") whole.exercise = data.exercises[block.key.split("@")[0]];
    known.push(whole);
    return whole;
  }
  const pages = data.pages.map((page) => ({ ...page, blocks: page.blocks.map(inPlace) }));
  return { ...data, pages, notice: { ...data.notice, help: data.help } };
}

/** All markup in the data. */
export const markupIn = ({ pages }) =>
  new Set(
    pages.flatMap(({ blocks }) =>
      blocks.flatMap(({ html, short, erased }) => [html, short, erased]),
    ),
  );
