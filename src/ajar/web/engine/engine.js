/**
 * The engine in the page: what answers the workbook's view where no kernel does.
 *
 * It is a model as the view of a notebook knows it (`get`, `set`, `save_changes`, `send`, `on`), and the
 * twin of notebook/journal_view.py. Answers live in this page's memory and, once the person has chosen
 * to save them, sealed at a place. Until then this tab remembers them, so that a reload loses nothing.
 */
import { Header } from "../journal/format.js";
import { Store } from "../journal/store.js";
import { strength } from "../journal/strength.js";
import { noticeAfter } from "../shared/help.js";
import { reflect } from "../shared/reflect.js";
import { AnswerError, checkResponse, fits } from "../shared/response.js";
import { dayInWords } from "../shared/text.js";
import { Journal } from "./journal.js";
import { Keeping } from "./keeping.js";
import { numbersOf, planData, printPlan } from "./my_plan.js";
import { HELP_COUNTRY, MY_PLACE, MyPlace } from "./my_place.js";
import { checkInsOf, readinessChart, RULERS } from "./readiness.js";
import { partsOf } from "./schedule.js";
import { thisTab } from "./tab.js";
import { wordsHere } from "./wording.js";

/** The key of every chart of the check-ins. */
const READINESS_CHART = "chart";
const CHECK_IN = "check-in";
/** Stands for the day in what is shipped. */
const TODAY = "{today}";
/** Milliseconds to wait for the words of danger; without them nothing is said about an answer. */
const PATIENCE = 5000;

const twoDigits = (number) => `${number}`.padStart(2, "0");

/** The day of a moment in milliseconds, where the person is. */
function localDay(now) {
  const day = new Date(now);
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}

/** The pages, with a day in the key of the check-in that can be made on any day. */
const withToday = (pages, day) =>
  pages.map((page) => ({
    ...page,
    blocks: page.blocks.map((block) =>
      block.key ? { ...block, key: block.key.replace(TODAY, day) } : block,
    ),
  }));

/** Wait for a promise, whether it is kept or not, and not for too long. */
const orLate = (promise) =>
  new Promise((go) => {
    const late = setTimeout(go, PATIENCE);
    promise.catch(() => {}).finally(() => {
      clearTimeout(late);
      go();
    });
  });

/** Whether something may be said about a person's answers in reply. */
const saysSomething = ({ ready, answers, done }) => !ready && !(answers && !done);

/**
 * @param {{data: object, place: object, here?: "browser" | "computer", now?: () => number, tab?: object, stores?: object,
 *   judge?: (passphrase: string) => string,
 *   print?: (plan: object, options: object) => void}} options
 *   `data` is what the site ships: pages, words, notice, exercises, sections, help, and danger, which
 *   may be a promise;
 *   `place` keeps the sealed journal, `here` says what kind of place that is, `tab` remembers this visit, `print` prints the plan
 */
export function engine({
  data: shipped,
  place,
  here = "browser",
  now = Date.now,
  tab = thisTab(),
  stores = { create: Store.create, open: Store.open, check: Header.fromBytes },
  judge = strength,
  print = printPlan,
}) {
  const words = wordsHere(shipped.words, here);
  const data = { ...shipped, words, danger: null };
  let isStarted = false; // whether the words of danger are known, or it took too long
  const learn = (danger) => {
    data.danger = danger;
  };
  const started = orLate(Promise.resolve(shipped.danger).then(learn)).then(() => {
    isStarted = true;
    if (isReady) showAll();
  });
  const today = () => localDay(now());
  const { notice } = data;
  const pages = withToday(data.pages, dayInWords(today()));
  const traits = { pages, words, notice, page: 0, couple: "" };
  const blocks = pages.flatMap((page) => page.blocks);
  const keys = new Set(blocks.map(({ key }) => key).filter(Boolean));
  const forms = blocks.filter(({ kind }) => kind === "exercise").map(({ key }) => key);
  const listeners = new Map();
  let isReady = false; // whether the page has asked what there is
  let isHeld = false; // whether a message waits for the words of danger
  let visit = 0; // grows when all is forgotten: what was sent before counts no more
  let newest = 0; // the number of the newest change that the page has sent
  let typing = false; // whether a draft is being put that the page has already
  let isRemembered = true; // whether this tab holds what no place does

  const notify = (event, content) => {
    for (const listener of listeners.get(event) ?? []) listener(content);
  };
  const update = (more) => notify("msg:custom", { ...more, acknowledged: newest });

  const journal = new Journal(now);
  for (const entry of tab.recall()) journal.place(entry);
  const keeping = new Keeping({
    journal,
    place,
    here,
    words,
    stores,
    judge,
    now,
    today,
    send: (more) => {
      if (more.keeping?.state) remember();
      update(more);
    },
  });
  const myPlace = new MyPlace({
    journal,
    data,
    words,
    today,
    print: printed,
    send: update,
    notice: noticeOf,
  });
  journal.listen(onChange);
  tab.guard(() => wouldLose());
  tab.onHide(() => keeping.flush());

  /** Let this tab remember what is saved nowhere, and only that. */
  function remember() {
    const { state, saved } = keeping.state;
    if (state === "none") isRemembered = tab.remember(journal.entries());
    else if (state === "locked" || saved) tab.forget();
  }

  /** Whether something would be lost with the page. */
  function wouldLose() {
    const { state, saved } = keeping.state;
    return state === "kept" ? !saved : state === "none" && !isRemembered;
  }

  /** What is said first about a response, or null. */
  function noticeOf(name, response) {
    const exercise = data.exercises[name];
    const notice = exercise && data.danger && noticeAfter(exercise.items, response, data.danger);
    return notice && { ...notice, countries: data.help };
  }

  /** What a page shows of a response; null if there is none that fits, or nothing can be said yet. */
  function stateOf(key) {
    const entry = journal.get(key);
    const exercise = data.exercises[partsOf(key).exercise];
    if (!entry || !exercise || !fits(exercise, entry.response)) return null;
    const state = { answers: entry.response, done: entry.done };
    if (!entry.done) return state;
    if (!isStarted) return null;
    const danger = noticeOf(partsOf(key).exercise, entry.response);
    const plain = !data.danger || Boolean(danger?.kinds.length);
    return { ...state, danger, reflection: reflect(exercise, entry.response, { plain }) };
  }

  function printed(entries, { paper, country: code }) {
    const numbers = numbersOf(code, data);
    print(planData(entries, data), { paper, numbers, heading: data.paper.numbers });
    update({ states: { [MY_PLACE]: myPlace.state() } });
  }

  const chartState = () => {
    const isAnswered = (checkIn) => RULERS.some((ruler) => checkIn[ruler] !== null);
    const checkIns = checkInsOf(journal.entries()).filter(isAnswered);
    return checkIns.length ? readinessChart(checkIns, words) : {};
  };

  const country = () => journal.get(HELP_COUNTRY)?.response.country ?? "";

  function onChange(changed) {
    remember();
    for (const key of changed) {
      if (!keys.has(key) || typing) continue;
      update({ states: { [key]: stateOf(key) ?? { answers: {}, done: false } } });
    }
    if (changed.includes(HELP_COUNTRY)) update({ country: country() });
    const atRest = changed.filter((key) => !journal.isDraft(key));
    if (atRest.length && keys.has(MY_PLACE)) update({ states: { [MY_PLACE]: myPlace.state() } });
    if (keys.has(READINESS_CHART) && atRest.some((key) => partsOf(key).exercise === CHECK_IN))
      update({ states: { [READINESS_CHART]: chartState() } });
  }

  function ready() {
    isReady = true;
    update({ keeping: keeping.state, country: country() });
    showAll();
  }

  function showAll() {
    const states = forms.map((key) => [key, stateOf(key)]).filter(([, state]) => state);
    update({ states: Object.fromEntries(states) });
  }

  function answer({ key, answers, done }) {
    const response = checkResponse(data.exercises[partsOf(key).exercise], answers);
    typing = !done;
    try {
      journal.put(key, response, done);
    } finally {
      typing = false;
    }
  }

  function dispatch(message) {
    const { key } = message;
    if (message.ready === true) ready();
    else if (typeof message.chart === "string") update({ states: { [READINESS_CHART]: chartState() } });
    else if (message.forget === true) leave();
    else if (keeping.receive(message)) update({}); // a sign of life: a key takes a while to derive
    else if (typeof message.home === "string") update({ states: { [MY_PLACE]: myPlace.state() } });
    else if (myPlace.receive(message)) return;
    else if (message.gone === true) keeping.flush();
    else if (!keys.has(key)) return;
    else if (message.remove === true) journal.remove(key);
    else if (message.answers && typeof message.done === "boolean") answer(message);
  }

  /** Forget everything that is not sealed. */
  function leave() {
    visit++;
    keeping.leave();
    tab.forget();
    isRemembered = true;
  }

  function receive(message) {
    if (Number.isInteger(message.sent)) newest = Math.max(newest, message.sent);
    try {
      dispatch(message);
    } catch (error) {
      update({ problem: { key: message.key ?? "", text: words["not-understood"] } });
      if (!(error instanceof AnswerError)) console.error(error.name); // its text could quote an answer
    }
  }

  return {
    get: (name) => traits[name],
    set: (name, value) => {
      if (traits[name] === value) return;
      traits[name] = value;
      notify(`change:${name}`, value);
    },
    save_changes: () => {},
    on: (event, listener) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
    send: (message) => {
      if (message.forget === true) {
        receive(message); // at once: the page is about to go
        return;
      }
      const sentIn = visit;
      const act = () => {
        if (sentIn === visit) receive(message);
      };
      isHeld ||= !isStarted && saysSomething(message);
      if (isStarted || !isHeld) queueMicrotask(act);
      else started.then(act);
    },
    /** Wait until all that was sent before has been acted on. */
    async settled() {
      await started;
      await myPlace.settled();
      await keeping.settled();
    },
  };
}
