/** Sending: the same thing again and again until the room has answered. It counts a key once. */
import { backOff, pause, retryAfter } from "./pause.js";

const PATIENCE = 15_000;

/** Send until the room itself has answered; return the word of its error, if it is one. */
async function deliver(path, message) {
  for (let failures = 0; ; failures++) {
    let asked = 0;
    try {
      const answer = await fetch(path, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(message),
        keepalive: true,
        signal: AbortSignal.timeout?.(PATIENCE),
      });
      asked = retryAfter(answer);
      const { error } = await answer.json(); // a hotel's sign-in page would not be JSON
      if (answer.ok || (error && answer.status < 500 && ![408, 429].includes(answer.status)))
        return error;
    } catch {
      // no network, or somebody else's answer
    }
    await pause(backOff(failures, asked));
  }
}

/**
 * @param {string} address   of the room's state
 * @param {object} notes     where what is to be sent waits, so that it outlives a closed page
 * @param {() => void} changed   called when the room has answered
 */
export function sender(address, notes, changed) {
  const busy = new Set();

  async function send(name) {
    const { sending } = notes.entry(name);
    if (busy.has(sending.key)) return;
    busy.add(sending.key);
    const error = await deliver(`${address}/answers`, sending);
    const { question, round, answers } = sending;
    if (!error) notes.spend(`${question}.${round}`);
    const became = !error
      ? { added: { round, answers } }
      : ["closed", "no-room"].includes(error)
        ? { late: round }
        : { refused: round };
    if (notes.entry(name)) notes.note(name, { sending: null, ...became });
    busy.delete(sending.key);
    changed();
  }

  return {
    /** Add an answer to the group. It waits with the notes before it is sent for the first time. */
    add(name, { id, round }, answers, moved) {
      const sending = { question: id, round, key: notes.key(`${id}.${round}`), answers, moved };
      notes.note(name, { sending });
      send(name);
    },
    /** Go on with what had no answer yet when the page was closed. */
    goOn() {
      for (const [name, entry] of Object.entries(notes.all().entries))
        if (entry.sending) send(name);
    },
  };
}
