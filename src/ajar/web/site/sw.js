/**
 * The service worker: it answers from the browser's own copy of the site, of one version only.
 *
 * A new version waits until no page of the old one is open. Anything that is not part of the site, such as a store of answers, goes to the network as usual. `FILES`, `PAGES` and `VERSION` are put above
 * this by `build/site.py`; of what only the page of one language needs (`PAGES`), the copy has what a
 * person has opened.
 */
const OURS = `notes ${registration.scope} `;
const COPY = OURS + VERSION;
/** Keys of what tabs remember, while they are loaded again: in memory only. See `visit_key.js`. */
const keys = new Map();

/** A response without the sign that it was redirected, with which no page may be opened. */
const plain = async (response) =>
  new Response(await response.blob(), { status: response.status, headers: response.headers });

/** Whether a file is named after its content; of any other a browser may hold an older one. */
const isNamed = (path) => /-[0-9a-f]{12}\.\w+$/.test(path);

/** Store a file, unless it is not the very one that belongs to this version. */
async function store(cache, [path, integrity]) {
  const response = await fetch(path, { integrity, cache: isNamed(path) ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await cache.put(path, await plain(response));
}

const pathOf = (address) =>
  address
    .replace(/[?#].*/, "")
    .slice(registration.scope.length)
    .replace(/^(index\.html)?$/, "./");

/** The files needed only by pages that are not open. */
async function unopened() {
  const open = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  const paths = open.map(({ url }) => pathOf(url));
  if (!paths.some((path) => Object.hasOwn(PAGES, path))) return [];
  return Object.keys(PAGES)
    .filter((page) => !paths.includes(page))
    .flatMap((page) => PAGES[page]);
}

async function storeAll() {
  const cache = await caches.open(COPY);
  const left = await unopened();
  const needed = Object.entries(FILES).filter(([path]) => !left.includes(path));
  await Promise.all(needed.map((file) => store(cache, file)));
}

async function forgetOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== COPY);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Answer from the copy, and do not begin one again where a person has removed it. */
async function answer(request, path) {
  const known = () => caches.match(path, { cacheName: COPY });
  const found = await known();
  if (found || !(await caches.has(COPY))) return found ?? fetch(request);
  try {
    await store(await caches.open(COPY), [path, FILES[path]]);
  } catch {
    return fetch(request);
  }
  return (await known()) ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(storeAll()));
addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
addEventListener("message", ({ data: { tab, hold, forget }, ports }) => {
  if (hold) keys.set(tab, hold);
  else if (forget) keys.delete(tab);
  else ports[0].postMessage(keys.get(tab) ?? null);
});
addEventListener("fetch", (event) => {
  const address = event.request.url.replace(/[?#].*/, "");
  if (event.request.method !== "GET" || !address.startsWith(registration.scope)) return;
  const path = pathOf(address);
  if (Object.hasOwn(FILES, path)) event.respondWith(answer(event.request, path));
});
