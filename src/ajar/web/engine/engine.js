/**
 * The engine in the page: it answers the workbook's view without a kernel. The counterpart of
 * notebook/journal_view.py.
 *
 * Answers live in this page's memory and, once the person has chosen to save them, sealed at a place.
 * Until then this tab remembers them, so that a reload loses nothing.
 */
import { Header } from "../journal/format.js";
import { Store } from "../journal/store.js";
import { strength } from "../journal/strength.js";
import { localDay } from "../shared/days.js";
import { AnswerError, checkResponse } from "../shared/response.js";
import { Journal } from "./journal.js";
import { Keeping } from "./keeping.js";
import { HELP_COUNTRY, MY_PLACE, MyPlace } from "./my_place.js";
import { pageModel } from "./page_model.js";
import { pageStates } from "./page_states.js";
import { CHECK_IN, partsOf } from "./schedule.js";
import { thisTab } from "./tab.js";
import { wordsHere } from "./wording.js";

/** The key of every chart of the check-ins. */
const READINESS_CHART = "chart";
/** Placeholder for the date in the shipped data. */
const TODAY = "{today}";
/** Milliseconds to wait for the words of danger; without them nothing is said about an answer. */
const PATIENCE = 5000;

/**
 * Return the model that the view talks to; its `settled` waits until everything sent has been handled.
 *
 * @param {{data: object, place: object, here?: "browser" | "computer" | "hub", now?: () => number,
 *   tab?: object, stores?: object, judge?: (passphrase: string) => string}} options
 *   `data` is what the site ships (see build/site.py), and its `danger` and `coach` may be promises;
 *   `place` keeps the sealed journal, `here` says what kind of place that is, `tab` remembers this visit
 */
export function engine({
  data: shipped,
  place,
  here = "browser",
  now = Date.now,
  tab = thisTab(),
  stores = { create: Store.create, open: Store.open, check: Header.fromBytes },
  judge = strength,
}) {
  const today = () => localDay(new Date(now()));
  const words = wordsHere(shipped.words, here);
  const data = { ...shipped, words, danger: null, coach: null };
  const { notice } = data;
  const pages = withToday(data.pages, today());
  const blocks = pages.flatMap((page) => page.blocks);
  const keys = new Set(blocks.map(({ key }) => key).filter(Boolean));
  const forms = blocks.filter(({ kind }) => kind === "exercise").map(({ key }) => key);

  let isStarted = false; // whether the words of danger are known, or it took too long
  let isReady = false; // whether the page has asked what there is
  let isHeld = false; // whether a message waits for the words of danger
  let visit = 0; // incremented when everything is forgotten: earlier messages no longer count
  let newest = 0; // the number of the newest change that the page has sent
  let isTyping = false; // whether a draft is being stored that the page already has
  let isRemembered = true; // whether this tab remembers unsaved answers

  const traits = { pages, words, notice, page: 0, couple: "", workshop: data.workshop };
  const { model, notify } = pageModel(traits, send);
  const update = (more) => notify("msg:custom", { ...more, acknowledged: newest });
  const updateState = (key, state) => update({ states: { [key]: state } });

  const journal = new Journal(now);
  for (const entry of tab.recall()) journal.place(entry);
  const states = pageStates({ journal, data, words });
  const sendState = (more) => {
    if (more.keeping?.state) remember();
    update(more);
  };
  const shared = { journal, words, today };
  const keeping = new Keeping({ ...shared, place, here, stores, judge, now, send: sendState });
  const myPlace = new MyPlace({
    ...shared,
    data,
    send: update,
    notice: states.notice,
  });
  const learned = Promise.all([shipped.danger, shipped.coach]).then(learn);
  const started = orLate(learned).then(start);
  journal.listen(onChange);
  tab.guard(wouldLose);
  tab.onHide(() => keeping.flush());

  function learn([danger, coach]) {
    Object.assign(data, { danger, coach });
    if (isStarted) lookAgain();
  }

  /** Look for words of danger in answers given before the words were loaded. */
  function lookAgain() {
    const answered = forms.filter((key) => journal.get(key)?.done);
    update({ states: Object.fromEntries(answered.map((key) => [key, states.form(key)])) });
    updateState(MY_PLACE, myPlace.state());
  }

  function start() {
    isStarted = true;
    if (isReady) showForms();
  }

  /** Let this tab remember unsaved answers, and only those. */
  function remember() {
    const { state, saved } = keeping.state;
    if (state === "none") isRemembered = tab.remember(journal.entries());
    else if (state === "locked" || saved) tab.forget();
  }

  /** Whether something would be lost with the page. */
  function wouldLose() {
    remember(); // what the tab remembers it by may be gone, such as the browser's copy of the pages
    const { state, saved } = keeping.state;
    return state === "kept" ? !saved : state === "none" && !isRemembered;
  }

  const country = () => journal.get(HELP_COUNTRY)?.response.country ?? "";

  /** Send the states of the forms, but nothing yet of what is said back before the start. */
  function showForms() {
    const known = forms
      .filter((key) => isStarted || journal.isDraft(key))
      .map((key) => [key, states.form(key)])
      .filter(([, state]) => state);
    update({ states: Object.fromEntries(known) });
  }

  function onChange(changed) {
    remember();
    for (const key of changed)
      if (keys.has(key) && !isTyping)
        updateState(key, states.form(key) ?? { answers: {}, done: false });
    if (changed.includes(HELP_COUNTRY)) update({ country: country() });
    const atRest = changed.filter((key) => !journal.isDraft(key));
    if (!isTyping) updateState(MY_PLACE, myPlace.state());
    if (atRest.some((key) => partsOf(key).exercise === CHECK_IN))
      updateState(READINESS_CHART, states.chart());
  }

  function answer({ key, answers, done }) {
    const response = checkResponse(data.exercises[partsOf(key).exercise], answers);
    isTyping = !done;
    try {
      journal.put(key, response, done);
    } finally {
      isTyping = false;
    }
  }

  /** Forget everything that is not sealed: the journal is cleared, and so is what this tab remembers. */
  function leave() {
    visit++;
    keeping.leave();
  }

  function dispatch(message) {
    const { key } = message;
    if (message.ready === true) {
      isReady = true;
      update({ keeping: keeping.state, country: country() });
      showForms();
    } else if (message.dangers === true)
      learned.then(
        () => update({ dangers: states.known() }),
        () => {}, // without them nothing is said about an answer
      );
    else if (typeof message.chart === "string") updateState(READINESS_CHART, states.chart());
    else if (message.forget === true) leave();
    else if (keeping.receive(message))
      update({}); // a sign of life: a key takes a while to derive
    else if (typeof message.home === "string") updateState(MY_PLACE, myPlace.state());
    else if (myPlace.receive(message)) return;
    else if (message.gone === true) keeping.flush();
    else if (!keys.has(key)) return;
    else if (message.remove === true) journal.remove(key);
    else if (message.answers && typeof message.done === "boolean") answer(message);
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

  /** Handle messages in order; those that need a reflection once the words of danger are loaded. */
  function send(message) {
    if (message.forget === true) {
      receive(message); // at once: the page is about to go
      return;
    }
    const sentIn = visit;
    const act = () => {
      if (sentIn === visit) receive(message);
    };
    isHeld ||= !isStarted && isAnswered(message);
    if (isStarted || !isHeld) queueMicrotask(act);
    else started.then(act);
  }

  async function settled() {
    await started;
    await myPlace.settled();
    await keeping.settled();
  }

  return { ...model, settled };
}

/** Whether something may be said about a person's answers in reply to a message. */
const isAnswered = ({ ready, dangers, answers, done }) => !ready && !dangers && !(answers && !done);

/** The pages, with a day in the key of the check-in that can be made on any day. */
const withToday = (pages, day) =>
  pages.map((page) => ({
    ...page,
    blocks: page.blocks.map((block) =>
      block.key ? { ...block, key: block.key.replace(TODAY, day) } : block,
    ),
  }));

/** Wait until a promise settles, but not for too long. */
const orLate = (promise) =>
  new Promise((go) => {
    const late = setTimeout(go, PATIENCE);
    const end = () => {
      clearTimeout(late);
      go();
    };
    promise.then(end, end);
  });
