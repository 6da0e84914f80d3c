/** The browser's own copy of the site, which opens without a network and holds nothing of a person. */
const WORKER = "sw.js";
const home = () => new URL("./", location.href).href;
const ours = async () =>
  (await caches.keys()).filter((name) => name.startsWith(`notes ${home()} `));

/** Whether this browser can have one: only where an address is secure, and not in every mode. */
export const canCopy = () => "serviceWorker" in navigator && "caches" in window;

/**
 * Let the browser have a copy, once the page has been drawn. It looks for a newer version by itself,
 * at most once a day.
 *
 * @param {(address: string) => string} allowed   returns the address as the page may use it
 */
export async function keepCopy(allowed) {
  try {
    await navigator.serviceWorker.register(allowed(WORKER), { updateViaCache: "all" });
  } catch {
    // without a copy the page works as long as there is a network
  }
}

/** Remove the copy; return whether nothing is left of it. */
export async function removeCopy() {
  const registered = async () =>
    (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => scope === home());
  for (const registration of await registered()) await registration.unregister();
  for (const name of await ours()) await caches.delete(name);
  return (await ours()).length === 0 && (await registered()).length === 0;
}
