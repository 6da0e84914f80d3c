/**
 * The language of the page, before anything else of it is loaded: the browser's own where the address
 * names none. What a person chooses is in the address and nowhere else.
 */
const { pages } = document.currentScript.dataset;
const { lang, dataset } = document.documentElement;
const known = JSON.parse(pages);
const isFirst = known[lang].startsWith("./");

/** The first of a browser's languages with a page, such as “es” for “es-MX”. */
const preferred = (navigator.languages ?? [navigator.language])
  .flatMap((tag) => [tag, tag.split("-")[0]])
  .find((tag) => Object.hasOwn(known, tag));

if (isFirst && !location.search && preferred && preferred !== lang)
  location.replace(known[preferred] + location.hash);
else {
  const ahead = document.createElement("link");
  Object.assign(ahead, { rel: "preload", href: dataset.first, as: "fetch", crossOrigin: "" });
  document.head.append(ahead);
}
