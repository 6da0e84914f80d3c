/**
 * Saving answers: two equal choices, a passphrase, locking, and changing the passphrase.
 *
 * A passphrase is sent once, when its button is pressed, and stays nowhere on the page.
 */
import { fill, h } from "../shared/form.js";
import { confirm, confirmed } from "./confirmed.js";
import { atRest } from "./stable_redraw.js";

/**
 * @param {{words: Record<string, string>, send: (message: object) => void, isQuiet?: boolean}} options
 *   `isQuiet`: the choice is not shown by itself, but offered below what is said back
 * @returns {{line: HTMLElement, small: HTMLElement, opener: HTMLElement, more: HTMLElement,
 *   offer: () => HTMLElement, setStart: (isStart: boolean) => void, update: (state: object) => void,
 *   begin: () => void, setLost: (lost: boolean) => void, setEnded: () => void,
 *   say: (text: string) => void}}
 *   the line that says whether answers are saved, the small ways to save and to open them, the panel
 *   below, the choice in one line, and functions that say whether the start page is in view, take a
 *   new state, mark a change as not yet saved, say whether the kernel is gone or has ended since the
 *   journal was locked, and say something once
 */
export function autosave({ words, send, isQuiet = false }) {
  window.ajarForms = (window.ajarForms ?? 0) + 1;
  const name = `ajar-keep-${window.ajarForms}`;
  const stands = h("span", {});
  const line = h("p", { class: "ajar-state", role: "status", "aria-live": "polite" }, stands);
  const problem = h("p", { class: "ajar-problem", role: "alert" });
  const news = h("p", { class: "ajar-news", role: "status" });
  const body = h("div", {});
  const more = h(
    "section",
    { class: "ajar-keeping", "aria-label": words["keep-title"] },
    problem,
    news,
    body,
  );
  let now = { state: "none", exists: false, place: "", saved: false, problem: "", minutes: 15 };
  let drawn = now; // the state that is on the page
  let asking = false; // whether the passphrase is being asked for
  let changing = false; // whether a new passphrase is being asked for
  let justChanged = false; // whether the passphrase was changed a moment ago
  let declined = false; // whether “keep nothing” was chosen
  let isLost = false; // whether the kernel is gone

  const strengths = {
    none: words["keep-strength-none"],
    weak: words["keep-strength-weak"],
    fair: words["keep-strength-fair"],
    good: words["keep-strength-good"],
    strong: words["keep-strength-strong"],
  };
  const button = (label, onclick, attributes = {}) =>
    h("button", { type: "button", onclick, ...attributes }, label);
  // The small ways to the passphrase: beside the line, on the start page, and below what is said back.
  const small = h("button", {
    type: "button",
    class: "ajar-link ajar-save",
    onclick: () => start(),
  });
  const opener = button(words["keep-open"], () => start(), { class: "ajar-link" });
  const offered = h("div", { class: "ajar-offer" });
  let isStart = false; // whether the start page is in view
  const focusOn = (element) => {
    element.tabIndex = -1;
    element.focus();
  };
  const changeButton = () => body.querySelector(".ajar-change");
  const isOpen = () => now.state === "kept" && !now.reopen;

  /** Show the status; a narrow screen shows the short version. */
  function tell(text, short = text) {
    line.dataset.short = short;
    // Setting the same text again would make a screen reader repeat it.
    if (stands.textContent !== text) stands.textContent = text;
  }

  /** Show whether answers are saved, and the problem if there is one. */
  function showState() {
    const unsaved = now.problem ? words["keep-unsaved"] : words["keep-saving"]; // until it is mended
    const [text, short] = {
      none: [words["notice-alone"], words["notice-alone-short"]],
      locked: [words["keep-locked"], words["keep-locked-short"]],
      kept: now.saved ? [words["keep-saved"], words["keep-saved-short"]] : [unsaved],
      lost: [words["keep-lost"]],
    }[isLost ? "lost" : now.state];
    line.classList.toggle("ajar-state-lost", isLost);
    tell(text, short);
    // It changes with each answer. It reserves the space of the longest text, so nothing moves.
    line.dataset.longest = now.state === "kept" ? words["keep-saved"] : "";
    if (problem.textContent !== now.problem) problem.textContent = now.problem;
    problem.hidden = !now.problem;
    showWays();
  }

  /** Show the small ways where they lead somewhere. */
  function showWays() {
    const isOffered = isQuiet && now.state === "none" && !asking;
    const [long, short] = now.exists
      ? [words["keep-open"], words["keep-open-short"]]
      : [words["keep-start"], words["keep-start-short"]];
    // A press is lost if the text below it is replaced meanwhile.
    if (small.getAttribute("aria-label") !== long)
      small.replaceChildren(
        h("span", { class: "ajar-long" }, long),
        h("span", { class: "ajar-short" }, short),
      );
    small.setAttribute("aria-label", long);
    small.hidden = !isOffered || isStart;
    opener.hidden = !isOffered || !now.exists;
    offered.hidden = !isOffered || declined;
    more.hidden = isOffered && problem.hidden && !news.textContent;
  }

  /** The choice in one line, with two ways. There is one, below what was said back last. */
  function offer() {
    const nothing = () => {
      declined = true;
      showState();
      focusOn(line);
    };
    offered.replaceChildren(
      h("p", {}, words["keep-offer"]),
      h(
        "div",
        { class: "ajar-offer-ways" },
        button(words["keep-nothing"], nothing),
        button(words["keep-offer-yes"], start),
      ),
    );
    return offered;
  }

  /** A change is on its way to the kernel: until that says so, it is not saved. */
  function begin() {
    now = { ...now, saved: false };
    showState();
  }

  function show() {
    showState();
    drawn = now;
    if (now.ends) body.replaceChildren(h("p", {}, words["keep-opening"]));
    else if (isOpen()) body.replaceChildren(changing ? ask("change") : opened());
    else if (now.state !== "none") body.replaceChildren(ask("unlock"));
    else if (asking) body.replaceChildren(ask(now.exists ? "open" : "start"));
    else body.replaceChildren(isQuiet ? "" : declined ? afterAll() : choose());
  }

  const start = () => {
    asking = true;
    news.textContent = "";
    show();
    more.scrollIntoView({ block: "nearest" });
    body.querySelector("input").focus();
  };

  /** Say whose computer it is, where it is somebody else's. */
  const whose = () => (now.hosted ? h("p", {}, words["keep-hub"]) : null);

  /** What happens to unsaved answers if a tab remembers them. */
  const untilSaved = () =>
    now.here
      ? h("details", {}, h("summary", {}, words["keep-tab"]), h("p", {}, words["keep-tab-how"]))
      : null;

  /** The choice, with both options at the same weight. */
  function choose() {
    return h(
      "div",
      { class: "ajar-choose" },
      h("p", { class: "ajar-title" }, words["keep-title"]),
      h("p", {}, words[now.exists ? "keep-there" : "keep-why"]),
      whose(),
      h(
        "div",
        { class: "ajar-moves" },
        button(words["keep-nothing"], () => {
          declined = true;
          show();
          focusOn(line);
        }),
        button(words[now.exists ? "keep-open" : "keep-start"], start),
      ),
    );
  }

  const afterAll = () =>
    h(
      "p",
      {},
      button(words[now.exists ? "keep-open" : "keep-start"], start, { class: "ajar-link" }),
    );

  /** The line that says how strong a passphrase is. */
  function judgement() {
    const all = Object.values(strengths);
    // It reserves the space of the longest text from the start: nothing moves under a finger.
    const longest = all.reduce((text, other) => (other.length > text.length ? other : text));
    return h(
      "p",
      { class: "ajar-strength", "aria-live": "polite", "data-longest": longest },
      h("span", {}, words["keep-strength-none"]),
    );
  }

  /** The form for a passphrase: to "start" or "open" a journal, to "unlock" or to "change" it. */
  function ask(purpose) {
    const isNew = purpose === "start" || purpose === "change";
    const title = {
      start: words["keep-start"],
      open: words["keep-open"],
      unlock: words["keep-unlock"],
      change: words["keep-change"],
    }[purpose];
    const passphrase = h("input", {
      id: `${name}-words`,
      type: "password",
      spellcheck: "false",
      "aria-describedby": `${name}-how`,
      oninput: () => {
        if (isNew) send({ strength: passphrase.value });
      },
    });
    const again = h("input", { id: `${name}-again`, type: "password", spellcheck: "false" });
    const twice = h("div", {}, h("label", { for: `${name}-again` }, words["keep-again"]), again);
    const mismatch = h("p", { class: "ajar-problem", role: "alert", hidden: true });
    const place = h("input", {
      id: `${name}-place`,
      type: "text",
      spellcheck: "false",
      value: now.place,
      onchange: () => send({ place: place.value }),
    });
    const strength = judgement();
    const submit = () => {
      if (!passphrase.value) {
        passphrase.focus();
        return;
      }
      mismatch.hidden = true;
      if (isNew && passphrase.type === "password" && again.value !== passphrase.value) {
        mismatch.textContent = words["keep-again-differs"];
        mismatch.hidden = false;
        again.focus();
        return;
      }
      if (purpose === "change") send({ change: passphrase.value }, { awaited: true });
      else {
        send(
          { [purpose === "start" ? "keep" : "unlock"]: passphrase.value, place: place.value },
          { awaited: true },
        );
      }
      tell(words["keep-opening"]);
      passphrase.value = "";
      again.value = "";
      strength.firstChild.textContent = words["keep-strength-none"];
    };
    const back = () => {
      asking = false;
      changing = false;
      show();
      if (purpose === "change") changeButton().focus();
      else focusOn(line);
    };
    const where = h(
      "details",
      {},
      h("summary", {}, words["keep-where"]),
      h("label", { for: `${name}-place` }, words["keep-place"]),
      place,
    );
    return h(
      "form",
      {
        class: "ajar-ask",
        onsubmit: (event) => {
          event.preventDefault();
          submit();
        },
        // In JupyterLab, Enter alone does not submit a form.
        onkeydown: (event) => {
          if (event.key !== "Enter" || !event.target.matches("input")) return;
          event.preventDefault();
          submit();
        },
      },
      h(now.state === "locked" ? "h1" : "p", { class: "ajar-title" }, title), // locked, it is alone on the page
      whose(),
      purpose === "start" && isQuiet ? h("p", {}, words["keep-why"]) : null,
      purpose === "start" ? untilSaved() : null,
      purpose === "change" ? h("p", {}, words["keep-change-how"]) : null,
      isNew ? h("p", {}, words["keep-no-way-back"]) : null,
      purpose === "start" && now.here === "browser" ? h("p", {}, words["keep-browser"]) : null,
      h(
        "label",
        { for: `${name}-words` },
        words[purpose === "change" ? "keep-new" : "keep-passphrase"],
      ),
      h(
        "p",
        { class: "ajar-hint", id: `${name}-how` },
        words[isNew ? "keep-how" : "keep-how-open"],
      ),
      passphrase,
      isNew ? strength : null,
      isNew ? twice : null,
      h(
        "label",
        { class: "ajar-card" },
        h("input", {
          type: "checkbox",
          onchange: ({ target }) => {
            passphrase.type = target.checked ? "text" : "password";
            twice.hidden = target.checked; // what can be read need not be typed twice
            mismatch.hidden = true;
          },
        }),
        h("span", {}, words["keep-see"]),
      ),
      isNew ? mismatch : null,
      purpose === "change" || now.here ? null : where,
      h(
        "div",
        { class: "ajar-moves" },
        purpose === "unlock" ? null : button(words["keep-not-now"], back),
        h("button", { type: "submit" }, title),
      ),
      isNew ? null : forgotten(),
      purpose === "start" && now.here ? bring() : null,
    );
  }

  const copy = () =>
    h(
      "div",
      {},
      button(words["keep-copy"], () => send({ take: "sealed" })),
    );

  /** The way to bring in a copy; where it would take the place of something, a question comes first. */
  function bring() {
    const options = {
      words,
      label: words["keep-bring-yes"],
      question: words["keep-bring-sure"],
    };
    const file = h("input", {
      type: "file",
      onchange: async () => {
        const bytes = new Uint8Array(await file.files[0].arrayBuffer());
        const act = () => send({ bring: bytes }, { awaited: true });
        file.value = "";
        if (now.exists) confirm(place, { ...options, act });
        else act();
      },
    });
    const label = h("label", { class: "ajar-words" }, h("span", {}, words["keep-bring"]), file);
    const place = h("div", { class: "ajar-twice" }, label);
    return place;
  }

  /** Help for a person who has forgotten their passphrase. */
  function forgotten() {
    const erase = confirmed({
      words,
      label: words["keep-erase"],
      question: words["home-erase-sure"],
      act: () => send({ erase: "saved" }),
    });
    return h(
      "details",
      {},
      h("summary", {}, words["keep-forgot"]),
      h("p", {}, words["keep-forgot-how"]),
      ...(now.here ? [h("p", {}, words["keep-copy-forgot"]), copy(), bring()] : []),
      h("p", {}, words["keep-erase-how"]),
      erase,
    );
  }

  /** What can be done with a journal that is open. */
  function opened() {
    const minutes = h(
      "select",
      { id: `${name}-minutes`, onchange: () => send({ minutes: Number(minutes.value) }) },
      ...[...new Set([5, 15, 30, 60, now.minutes])]
        .sort((a, b) => a - b)
        .map((n) =>
          h(
            "option",
            { value: n, selected: n === now.minutes },
            fill(words["keep-minutes"], { n }),
          ),
        ),
    );
    return h(
      "div",
      { class: "ajar-kept" },
      button(words["keep-lock"], () => {
        tell(words["keep-opening"]);
        send({ lock: true }, { awaited: true });
      }),
      button(
        words["keep-change"],
        () => {
          changing = true;
          justChanged = false;
          show();
          body.querySelector("input").focus();
        },
        { class: "ajar-change" },
      ),
      h("p", { class: "ajar-changed", role: "status" }, justChanged ? words["keep-changed"] : ""),
      h(
        "details",
        {},
        h("summary", {}, words[now.here ? "keep-more" : "keep-where"]),
        ...(now.here ? [h("p", {}, words["keep-copy-how"]), copy()] : [h("p", {}, now.place)]),
        now.copied ? h("p", {}, fill(words["keep-copied"], { program: now.copied })) : null,
        h("label", { for: `${name}-minutes` }, words["keep-idle"]),
        minutes,
      ),
    );
  }

  function update(state) {
    if (state.strength != null) {
      const strength = body.querySelector(".ajar-strength > span");
      if (strength) strength.textContent = strengths[state.strength];
      return;
    }
    if (state.changed) {
      changing = false;
      show();
      // A status is read out only if its text changes after it is on the page.
      body.querySelector(".ajar-changed").textContent = words["keep-changed"];
      justChanged = true;
      changeButton().focus();
      return;
    }
    now = { ...now, ...state };
    if (now.state === "kept") asking = false;
    if (!isOpen()) changing = justChanged = false;
    showState();
    redraw();
  }

  const redraw = atRest(body, () => {
    const before = drawn;
    const same =
      before.state === now.state &&
      before.exists === now.exists &&
      before.minutes === now.minutes &&
      before.here === now.here &&
      Boolean(before.reopen) === Boolean(now.reopen) &&
      Boolean(before.hosted) === Boolean(now.hosted);
    // A passphrase that is being typed, or details that were unfolded, are not redrawn.
    if (same && body.firstChild) {
      drawn = now;
      return;
    }
    const elsewhere = asking && before.place !== now.place;
    show();
    if (before.state !== now.state && before.state !== "none") focusOn(line);
    // At the place that was typed there is a journal to open, or none yet.
    else if (elsewhere) body.querySelector("input").focus();
  });

  show();
  return {
    line,
    small,
    opener,
    more,
    offer,
    setStart: (value) => {
      isStart = value;
      showState();
    },
    update,
    begin,
    setLost: (lost) => {
      isLost = lost;
      showState();
    },
    setEnded: () => {
      body.replaceChildren(h("p", {}, words["keep-ended"]));
    },
    say: (text) => {
      news.textContent = text;
      more.hidden = false;
    },
  };
}
