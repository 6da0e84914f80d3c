/** A plan's days as a calendar file: the counterpart of journal/calendar.py, byte for byte. */

import { JournalError } from "../journal/errors.js";
import { findDanger } from "../shared/danger.js";
import { composed, namesIn } from "../shared/reflect.js";
import { strip } from "../shared/text.js";
import { nextCheckIn, promised } from "./schedule.js";

export const CALENDAR_FILE = "catch-up.ics";
const MAKER = "-//collective//icalendar//7.3.0//EN"; // as with thousands of other programs
const NOT_TEXT = /(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu; // control characters, half ones, byte order marks
const BREAK = /[\t\x85\u2028\u2029]/g; // some readers treat it as the end of a line
const LONGEST = 75; // bytes of a line, with what ends it

/**
 * The days that were promised and that of the next check-in, as iCalendar.
 *
 * Their title does not say what they are about. `line` is the plan's sentence (see `ifThenLine`),
 * only where the person asks for it: it is put into the plan's event, or else the first, which is then
 * private.
 */
export async function planCalendar(entries, words, today, workshop, line = "") {
  const newest = [...new Map(entries.map((entry) => [entry.key, entry])).values()];
  const days = [...promised(newest, today, workshop.days), nextCheckIn(newest, today)].filter(
    Boolean,
  );
  if (!days.length) throw new JournalError("journal-no-day");
  const title = clean(words["journal-calendar-title"]);
  const lined = days.find(({ entry }) => entry.key === `${workshop.plan}@`) ?? days[0];
  const events = await Promise.all(
    days.map((day) => event(day, today, title, day === lined ? clean(line) : "")),
  );
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:${MAKER}`, ...events.flat()];
  return [...lines, "END:VCALENDAR", ""].map(fold).join("\r\n");
}

/** The plan's one sentence; empty if a part is missing or it may mean danger. */
export function ifThenLine(entries, { exercises, danger, workshop }) {
  const plan = entries.filter(({ key }) => key === `${workshop.plan}@`).at(-1)?.response;
  const { rules, reflection } = exercises[workshop.plan] ?? {};
  const rule = rules?.find((candidate) => candidate.sentence);
  if (!plan || !rule) return "";
  const isSaid = (name) => isText(plan[name]) && strip(plan[name]) !== "";
  if (!namesIn(reflection[rule.sentence]).every(isSaid)) return "";
  const isDanger = (text) => Object.values(danger).some((words) => findDanger(text, words).length);
  if (Object.values(plan).flatMap(typed).some(isDanger)) return "";
  return composed(rule, reflection, plan);
}

const typed = (answer) => (answer?.own ? [answer.own] : [answer].flat()).filter(isText);
const isText = (answer) => typeof answer === "string";

async function event({ day, entry }, today, title, line) {
  return [
    "BEGIN:VEVENT",
    `SUMMARY:${escaped(title)}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    `DTSTAMP:${today.replaceAll("-", "")}T000000Z`,
    `UID:${await uid(entry)}`,
    ...(line ? ["CLASS:PRIVATE", `DESCRIPTION:${escaped(line)}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** An id that depends only on the answers, and reveals nothing about them. */
async function uid({ key, response, at }) {
  const answered = Object.entries(response).filter(([, answer]) => answer !== null);
  const secret = inAscii([at, Object.fromEntries(answered)]);
  const bytes = (text) => new TextEncoder().encode(text);
  const hash = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", bytes(secret), hash, false, ["sign"]);
  const id = new Uint8Array(await crypto.subtle.sign("HMAC", imported, bytes(key))).slice(0, 16);
  id[6] = (id[6] & 0x0f) | 0x40; // version 4
  id[8] = (id[8] & 0x3f) | 0x80;
  const digits = Array.from(id, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** JSON as Python writes it: in ASCII, with blanks, and here with its keys in order. */
function inAscii(value) {
  if (Array.isArray(value)) return `[${value.map(inAscii).join(", ")}]`;
  if (value && typeof value === "object") {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${inAscii(key)}: ${inAscii(value[key])}`).join(", ")}}`;
  }
  return JSON.stringify(value).replace(
    /[\x7f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const clean = (text) => strip(text.replace(BREAK, " ").replace(NOT_TEXT, ""));

const escaped = (text) =>
  text
    .replaceAll("\\N", "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

/** A line in pieces that are not too long; escape sequences are not split. */
function fold(line) {
  const pieces = [];
  let piece = [];
  let size = 0;
  for (const sign of line) {
    const bytes = bytesOf(sign);
    if (piece.length && size + bytes >= LONGEST) {
      const isTorn = piece.length > 1 && "\\^".includes(piece.at(-1));
      const rest = isTorn ? [piece.pop()] : [];
      pieces.push(piece.join(""));
      piece = rest;
      size = rest.length;
    }
    piece.push(sign);
    size += bytes;
  }
  return [...pieces, piece.join("")].join("\r\n ");
}

const bytesOf = (sign) => {
  const code = sign.codePointAt(0);
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
