/**
 * The service worker: it answers from the browser's own copy of the site, of one version only.
 *
 * A new version waits until no page of the old one is open. What is not part of the site, such as
 * a store of answers, goes to the network as ever. `FILES` and `VERSION` are put above this by
 * `build/site.py`.
 */
const OURS = `notes ${registration.scope} `;
const COPY = OURS + VERSION;
/** Keys of what tabs remember, while they are loaded again: in memory only. See `visit_key.js`. */
const keys = new Map();

/** A response without the sign that it was redirected, with which no page may be opened. */
const plain = async (response) =>
  new Response(await response.blob(), { status: response.status, headers: response.headers });

/** Store a file, unless it is not the very one that belongs to this version. */
async function store(cache, [path, integrity]) {
  const response = await fetch(path, { integrity, cache: path === "./" ? "no-cache" : "default" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await cache.put(path, await plain(response));
}

async function storeAll() {
  const cache = await caches.open(COPY);
  await Promise.all(Object.entries(FILES).map((file) => store(cache, file)));
}

async function forgetOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== COPY);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Answer from the copy, and do not begin one again where a person has removed it. */
const answer = async (request, path) =>
  (await caches.match(path, { cacheName: COPY })) ?? fetch(request);

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
  const path = address.slice(registration.scope.length).replace(/^(index\.html)?$/, "./");
  if (Object.hasOwn(FILES, path)) event.respondWith(answer(event.request, path));
});
