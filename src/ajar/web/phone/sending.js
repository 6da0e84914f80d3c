/** Sending: the same message again until the room has responded. The room counts a key once. */
import { backOff, pause, retryAfter } from "../shared/backoff.js";

const PATIENCE = 15_000;

/** Send until the room itself has responded; return the code of its error, if there is one. */
async function deliver(path, message) {
  for (let failures = 0; ; failures++) {
    let requested = 0;
    try {
      const response = await fetch(path, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(message),
        keepalive: true,
        signal: AbortSignal.timeout?.(PATIENCE),
      });
      requested = retryAfter(response);
      const { error } = await response.json(); // a hotel's sign-in page is not JSON
      if (response.ok || (error && response.status < 500 && ![408, 429].includes(response.status)))
        return error;
    } catch {
      // no network, or a response that is not the room's
    }
    await pause(backOff(failures, requested));
  }
}

/**
 * @param {string} address   of the room's state
 * @param {object} notes     where a message waits, so that it outlives a closed page
 * @param {() => void} onResponse   called when the room has responded
 */
export function sender(address, notes, onResponse) {
  const busy = new Set(); // keys of the messages on their way

  async function send(name) {
    const { sending } = notes.entry(name);
    if (busy.has(sending.key)) return;
    busy.add(sending.key);
    const error = await deliver(`${address}/answers`, sending);
    const { question, round, answers } = sending;
    if (!error) notes.spend(`${question}.${round}`);
    const outcome = !error
      ? { added: { round, answers } }
      : ["closed", "no-room"].includes(error)
        ? { late: round }
        : { refused: round };
    if (notes.entry(name)) notes.update(name, { sending: null, ...outcome });
    busy.delete(sending.key);
    onResponse();
  }

  return {
    /** Add an answer to the group. It is in the notes before it is sent for the first time. */
    add(name, { id, round }, answers, moved) {
      const sending = { question: id, round, key: notes.key(`${id}.${round}`), answers, moved };
      notes.update(name, { sending });
      send(name);
    },
    /** Go on with what had no response yet when the page was closed. */
    resume() {
      for (const [name, entry] of Object.entries(notes.all().entries))
        if (entry.sending) send(name);
    },
  };
}
