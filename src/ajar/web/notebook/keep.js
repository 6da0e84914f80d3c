/**
 * Whether answers are kept: two equal choices, a passphrase, and locking.
 *
 * What is typed as a passphrase is sent once, when its button is pressed, and stays nowhere on the page.
 */
import { h, fill } from "../shared/form.js";
import { atRest } from "./rest.js";

/**
 * @param {{words: Record<string, string>, send: (message: object) => void}} options
 * @returns {{line: HTMLElement, more: HTMLElement, update: (news: object) => void, saving: () => void,
 *   say: (text: string) => void}}
 *   the line that always says how it stands, what can be done about it, and ways to bring news
 */
export function keeping({ words, send }) {
  window.ajarForms = (window.ajarForms ?? 0) + 1;
  const name = `ajar-keep-${window.ajarForms}`;
  const stands = h("span", {});
  const line = h("p", { class: "ajar-state", role: "status", "aria-live": "polite" }, stands);
  const problem = h("p", { class: "ajar-problem", role: "alert" });
  const body = h("div", {});
  const more = h(
    "section",
    { class: "ajar-keeping", "aria-label": words["keep-title"] },
    problem,
    body,
  );
  let now = { state: "none", exists: false, place: "", saved: false, problem: "", minutes: 15 };
  let drawn = now; // how it stood when that was put on the page
  let asking = false; // the passphrase is being asked for
  let declined = false; // “keep nothing” was chosen

  const button = (label, onclick, more_ = {}) =>
    h("button", { type: "button", onclick, ...more_ }, label);
  const focusOn = (element) => {
    element.tabIndex = -1;
    element.focus();
  };

  /** Say how it stands. */
  function say() {
    const how = {
      none: words["notice-alone"],
      locked: words["keep-locked"],
      kept: now.saved ? words["keep-saved"] : words["keep-saving"],
    }[now.state];
    // Put there anew, the same words would be read out once more.
    if (stands.textContent !== how) stands.textContent = how;
    // It changes with each answer that is kept. It has the place of the longest: nothing moves by it.
    line.dataset.longest = now.state === "kept" ? words["keep-saved"] : "";
    if (problem.textContent !== now.problem) problem.textContent = now.problem;
    problem.hidden = !now.problem;
  }

  /** Something is on its way to the kit: until it says so, nothing is saved. */
  function saving() {
    now = { ...now, saved: false };
    say();
  }

  function show() {
    say();
    drawn = now;
    if (now.state === "kept") body.replaceChildren(kept());
    else if (now.state === "locked" || asking) body.replaceChildren(ask());
    else body.replaceChildren(declined ? afterAll() : choose());
  }

  const start = () => {
    asking = true;
    show();
    body.querySelector("input").focus();
  };

  /** Whose computer it is, where it is somebody else's. */
  const whose = () => (now.hosted ? h("p", {}, words["keep-hub"]) : null);

  /** The choice: both at the same weight. */
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

  function ask() {
    const locked = now.state === "locked";
    const opening = now.exists || locked;
    const what = locked ? words["keep-unlock"] : opening ? words["keep-open"] : words["keep-start"];
    const passphrase = h("input", {
      id: `${name}-words`,
      type: "password",
      spellcheck: "false",
      "aria-describedby": `${name}-how`,
      oninput: () => {
        if (!opening) send({ strength: passphrase.value });
      },
    });
    const place = h("input", {
      id: `${name}-place`,
      type: "text",
      spellcheck: "false",
      value: now.place,
      onchange: () => send({ place: place.value }),
    });
    // It has the place of the longest from the start: nothing moves away under a finger when another comes.
    const judged = h("span", {}, words["keep-strength-none"]);
    const all = ["none", "weak", "fair", "good", "strong"].map(
      (one) => words[`keep-strength-${one}`],
    );
    const longest = all.reduce((one, other) => (other.length > one.length ? other : one));
    const strength = h(
      "p",
      { class: "ajar-strength", "aria-live": "polite", "data-longest": longest },
      judged,
    );
    const done = () => {
      if (!passphrase.value) {
        passphrase.focus();
        return;
      }
      send(
        { [opening ? "unlock" : "keep"]: passphrase.value, place: place.value },
        { awaited: true },
      );
      passphrase.value = "";
      judged.textContent = words["keep-strength-none"];
      stands.textContent = words["keep-opening"];
    };
    return h(
      "form",
      {
        class: "ajar-ask",
        onsubmit: (event) => {
          event.preventDefault();
          done();
        },
      },
      h(locked ? "h1" : "p", { class: "ajar-title" }, what), // locked, it is all that is on the page
      whose(),
      opening ? null : h("p", {}, words["keep-no-way-back"]),
      h("label", { for: `${name}-words` }, words["keep-passphrase"]),
      h(
        "p",
        { class: "ajar-hint", id: `${name}-how` },
        words[opening ? "keep-how-open" : "keep-how"],
      ),
      passphrase,
      opening ? null : strength,
      h(
        "label",
        { class: "ajar-card" },
        h("input", {
          type: "checkbox",
          onchange: (event) => {
            passphrase.type = event.target.checked ? "text" : "password";
          },
        }),
        h("span", {}, words["keep-see"]),
      ),
      h(
        "details",
        {},
        h("summary", {}, words["keep-where"]),
        h("label", { for: `${name}-place` }, words["keep-place"]),
        place,
      ),
      h(
        "div",
        { class: "ajar-moves" },
        locked
          ? null
          : button(words["keep-not-now"], () => {
              asking = false;
              show();
              focusOn(line);
            }),
        h("button", { type: "submit" }, what),
      ),
    );
  }

  function kept() {
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
      button(words["keep-lock"], () => send({ lock: true })),
      h(
        "details",
        {},
        h("summary", {}, words["keep-where"]),
        h("p", {}, now.place),
        now.copied ? h("p", {}, fill(words["keep-copied"], { program: now.copied })) : null,
        h("label", { for: `${name}-minutes` }, words["keep-idle"]),
        minutes,
      ),
    );
  }

  function update(news) {
    if (news.strength != null) {
      const at = body.querySelector(".ajar-strength > span");
      if (at) at.textContent = news.strength;
      return;
    }
    now = { ...now, ...news };
    if (now.state === "kept") asking = false;
    say();
    redraw();
  }

  const redraw = atRest(body, () => {
    const before = drawn;
    const same =
      before.state === now.state &&
      before.exists === now.exists &&
      before.minutes === now.minutes &&
      Boolean(before.hosted) === Boolean(now.hosted);
    // A passphrase that is being typed, or a folded line that was opened, is not redrawn.
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
    more,
    update,
    saving,
    say: (text) => {
      problem.textContent = text;
      problem.hidden = false;
    },
  };
}
