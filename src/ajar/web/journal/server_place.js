/**
 * A journal's place on a small server beside the page, as `ajar practice` has one: it takes sealed
 * bytes and never learns the key. See `launch/site_server.py`.
 */
import { JournalError, PlaceError } from "./errors.js";

/** Bytes of a request that a browser still sends when its page is gone. */
const MOST_AFTER_THE_PAGE = 60_000;

/**
 * @param {string} address of the journal, such as "store/journal"
 * @param {{fetch?: typeof fetch}} [more]
 * @returns the place, see `Store`
 */
export function serverPlace(
  address,
  { fetch = (...request) => globalThis.fetch(...request) } = {},
) {
  /** Ask the server; refuse what it refuses, but for these statuses: then there is nothing, null. */
  async function ask(
    method,
    { query = "", body, headers = {}, refused = "changed", none = [] } = {},
  ) {
    let response;
    try {
      response = await fetch(`${address}${query}`, {
        method,
        body,
        headers,
        cache: "no-store",
        credentials: "same-origin",
        redirect: "error",
        keepalive: body?.length < MOST_AFTER_THE_PAGE,
      });
    } catch {
      throw new PlaceError("unreachable");
    }
    if (response.ok) return response;
    if (none.includes(response.status)) return null;
    throw await refusal(response, refused);
  }

  return {
    async read() {
      const response = await ask("GET", { none: [404] });
      return response && { bytes: await bytesOf(response), tag: tagOf(response) };
    },

    async readFrom(tag, offset) {
      const headers = { "If-Match": tag };
      const response = await ask("GET", { query: `?from=${offset}`, headers });
      const replaced = response.status !== 206;
      return { bytes: await bytesOf(response), tag: tagOf(response), replaced };
    },

    append: async (body, tag) => tagOf(await ask("POST", { body, headers: { "If-Match": tag } })),

    async replace(body, tag) {
      const isNew = tag === null;
      const headers = isNew ? { "If-None-Match": "*" } : { "If-Match": tag };
      return tagOf(await ask("PUT", { body, headers, refused: isNew ? "exists" : "changed" }));
    },

    async putAside(tag) {
      const headers = { "If-Match": tag };
      const response = await ask("POST", { query: "?aside", headers, none: [400, 404, 405] });
      return response ? (await response.json()).name : ""; // not every server does that
    },

    async erase() {
      return (await ask("DELETE")).json();
    },

    /** A server does not tell: look again whenever the page comes back into view. */
    watch(listener) {
      const look = () => {
        if (!globalThis.document?.hidden) listener();
      };
      globalThis.document?.addEventListener("visibilitychange", look);
      return () => globalThis.document?.removeEventListener("visibilitychange", look);
    },
  };
}

const tagOf = (response) => response.headers.get("ETag");

async function bytesOf(response) {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new PlaceError("unreachable"); // it ended in the middle
  }
}

async function refusal(response, refused) {
  if (response.status === 412) return new PlaceError(refused);
  if (response.status === 404) return new PlaceError("gone");
  if (response.status === 507) return new PlaceError("full");
  const notices = (await response.json().catch(() => null))?.notices;
  return Array.isArray(notices) && notices.length
    ? new JournalError(notices[0].code, notices[0].values)
    : new PlaceError("unreachable");
}
