/** The data of the page as the view takes it: see `_packed` in build/site.py. */

/** Put each form where it is asked, and the help lines in reach. */
export function unpacked(data) {
  const inPlace = (block) =>
    block.kind === "exercise"
      ? { ...block, exercise: data.exercises[block.key.split("@")[0]] }
      : block;
  const pages = data.pages.map((page) => ({ ...page, blocks: page.blocks.map(inPlace) }));
  return { ...data, pages, notice: { ...data.notice, help: data.help } };
}

/** All markup in the data. */
export const markupIn = ({ pages }) =>
  new Set(pages.flatMap(({ blocks }) => blocks.flatMap(({ html, erased }) => [html, erased])));
