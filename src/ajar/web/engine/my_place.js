/**
 * The workbook's last page: where to go on, the plan, what is due, and files to take home. The counterpart of
 * notebook/my_place.py.
 */
import { fill } from "../shared/exercise.js";
import { reflect } from "../shared/reflect.js";
import { fits } from "../shared/response.js";
import { dayInWords } from "../shared/text.js";
import { CALENDAR_FILE, ifThenLine, planCalendar } from "./calendar.js";
import { rulersOf } from "./check_ins.js";
import { checkInsCsv, exportJson } from "./export.js";
import { fileOf } from "./file.js";
import { entriesFromJson } from "./import.js";
import { same } from "./journal.js";
import { numbersOf, planData } from "./my_plan.js";
import { problemText } from "./problem.js";
import { nextCheckIn, partsOf, promised } from "./schedule.js";

/** The key of the state of this page. */
export const MY_PLACE = "home";
/** The entry with the country whose help lines a person chose: of no exercise, never exported. */
export const HELP_COUNTRY = "help@";
const UNTIL = "until "; // begins the ending of an archived moment

/** The ending of the moment of entries that are archived on a day: the same in all languages. */
export const archiveMoment = (day) => `${UNTIL}${dayInWords(day, "en-US")}`;

/** Place an entry under a new moment with this ending. */
export function archive(journal, entry, ending) {
  const { exercise, moment: before } = partsOf(entry.key);
  const moment = before ? `${before}, ${ending}` : ending;
  let key = `${exercise}@${moment}`;
  for (let number = 2; journal.get(key); number++) key = `${exercise}@${moment} (${number})`;
  journal.place({ ...entry, key });
}

/**
 * The last page's view of a journal, and the actions on all of it.
 *
 * `notice` returns what is said first about a response to an exercise, or null.
 */
export class MyPlace {
  #journal;
  #data;
  #words;
  #send;
  #today;
  #notice;
  #titles;
  #pending = Promise.resolve(); // what was asked for last

  constructor({ journal, data, words, send, today, notice }) {
    this.#journal = journal;
    this.#data = data;
    this.#words = words;
    this.#send = send;
    this.#today = today;
    this.#notice = notice;
    this.#titles = new Map(
      data.sections.flatMap(({ title, keys }) => keys.map((key) => [key, title])),
    );
  }

  /** The current state of the page. */
  state() {
    const entries = this.#entries();
    const newest = this.#newest(entries);
    const { plan } = this.#data.workshop;
    return {
      welcome: this.#welcome(entries, newest),
      newest,
      due: this.#due(entries),
      plan: plan ? this.#reflection(`${plan}@`) : [],
      earlier: entries
        .map(({ key }) => ({ key, ...partsOf(key) }))
        .filter(({ exercise, moment }) => exercise === plan && moment)
        .map(({ key, moment }) => ({ title: moment, plan: this.#reflection(key) })),
      something: entries.length > 0,
      danger: this.#danger(),
    };
  }

  /** Act on a message from the page; return false if it is not about this page or the help. */
  receive(message) {
    const { take, paper, country = "" } = message;
    if (take === "plan" && ["us-letter", "a4"].includes(paper))
      this.#attempt(() => this.#send({ print: this.#plan(paper, country) }));
    else if (Object.hasOwn(this.#files, take ?? ""))
      this.#attempt(async () => this.#send({ file: await this.#files[take](this.#entries()) }));
    else if (typeof message.country === "string")
      this.#journal.put(HELP_COUNTRY, { country }, true);
    else if (typeof message.import === "string") this.#attempt(() => this.#import(message.import));
    else if (message.restart === true) this.#startOver();
    else return false;
    return true;
  }

  /** Wait until everything that was asked for is done. */
  settled() {
    return this.#pending;
  }

  /** The plan to print, on paper of this size and with the numbers of a country. */
  #plan(paper, country) {
    const numbers = numbersOf(country, this.#data);
    const plan = planData(this.#entries(), this.#data);
    return { plan, paper, numbers, heading: this.#data.paper.numbers };
  }

  /** The files that a person can take home, by what the page asks for. */
  #files = {
    calendar: (entries) => this.#calendar(entries),
    "calendar-line": (entries) => this.#calendar(entries, ifThenLine(entries, this.#data)),
    everything: (entries) =>
      fileOf("notes.json", "application/json", exportJson(entries, this.#data)),
    "check-ins": (entries) =>
      fileOf("numbers.csv", "text/csv", checkInsCsv(entries, rulersOf(this.#data))),
  };

  async #calendar(entries, line = "") {
    const text = await planCalendar(entries, this.#words, this.#today(), this.#data.workshop, line);
    return fileOf(CALENDAR_FILE, "text/calendar", text);
  }

  /** Archive every response, so that all exercises can be answered again. */
  #startOver() {
    this.#journal.batch(() => {
      for (const entry of this.#entries()) {
        if (partsOf(entry.key).moment.includes(UNTIL)) continue;
        archive(this.#journal, entry, archiveMoment(this.#today()));
        this.#journal.remove(entry.key);
      }
    });
  }

  #entries() {
    return this.#journal.entries().filter(({ key }) => key !== HELP_COUNTRY);
  }

  /** The notice before the plan, if any text in it may mean danger. */
  #danger() {
    for (const { exercise } of this.#data.workshop.printed) {
      const notice = this.#noticeOf(`${exercise}@`);
      if (notice) return notice;
    }
    return null;
  }

  #noticeOf(key) {
    const entry = this.#journal.get(key);
    return entry ? this.#notice(partsOf(key).exercise, entry.response) : null;
  }

  /** Add the entries of an exported file; existing entries are kept. */
  #import(text) {
    const { entries, notes } = entriesFromJson(text, this.#data);
    this.#journal.batch(() => {
      for (const entry of entries) this.#add(entry);
    });
    const said = fill(this.#words["home-brought"], { n: entries.length });
    this.#send({ said: [said, ...notes.map((note) => problemText(note, this.#words))].join("\n") });
  }

  #add(entry) {
    const present = this.#journal.get(entry.key);
    if (!present) this.#journal.place(entry);
    else if (!same([present.response, present.confirmed], [entry.response, entry.confirmed]))
      archive(this.#journal, entry, this.#words["home-brought-moment"]);
  }

  /** Run a step after the earlier ones; a press always gets a response. */
  #attempt(step) {
    this.#pending = this.#pending.then(step).catch((error) => {
      this.#send({ said: problemText(error, this.#words, this.#words["home-failed"]) });
    });
  }

  /** The key of the newest entry, if a section asks for it; else "". */
  #newest(entries) {
    const newest = entries.reduce(
      (best, entry) => (best && best.at >= entry.at ? best : entry),
      null,
    );
    return this.#titles.has(newest?.key) ? newest.key : "";
  }

  #welcome(entries, newest) {
    const words = this.#words;
    if (!entries.length) return words["home-empty"];
    return newest
      ? fill(words["home-stopped"], { title: this.#titles.get(newest) })
      : words["home-welcome"];
  }

  #due(entries) {
    const words = this.#words;
    const today = this.#today();
    const due = promised(entries, today, this.#data.workshop.days).map(({ day, say }) =>
      fill(say, { day: dayInWords(day) }),
    );
    const checkIn = nextCheckIn(entries, today);
    if (checkIn && checkIn.day <= today) due.push(words["home-check-in-now"]);
    else if (checkIn) due.push(fill(words["home-check-in"], { day: dayInWords(checkIn.day) }));
    return due;
  }

  #reflection(key) {
    const entry = this.#journal.get(key);
    const exercise = this.#data.exercises[partsOf(key).exercise];
    if (!entry?.confirmed || !exercise || !fits(exercise, entry.confirmed)) return [];
    return reflect(exercise, entry.confirmed, { plain: Boolean(this.#noticeOf(key)) })
      .filter(({ said }) => said.length)
      .map(({ heading, said }) => ({ heading, said, words: [] }));
  }
}
