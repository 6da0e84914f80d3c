/** The panel by which a room is opened, joined and ended. */

import { fill, h, patience } from "../shared/form.js";
import { setMarkup } from "../shared/markup.js";
import { paperSize } from "./paper_size.js";
import { atRest, inPlace } from "./stable_redraw.js";

/**
 * @param {HTMLElement} host
 * @param {{words: Record<string, string>, send: (message: object, how?: object) => void,
 *   onDispose: (dispose: () => void) => void}} options
 * @returns {{update: (state: object) => void}}
 */
export function door(host, { words, send, onDispose }) {
  let state = {};
  let small = null; // whether only one line is shown; null: not decided yet
  let asked = false; // whether ending waits for a second press, which a redraw must not undo
  let drawn = ""; // what is on the page, except for numbers that change by themselves
  const body = h("div", {});
  const problem = h("p", { class: "ajar-problem", role: "alert", hidden: true });
  const joined = h("p", { class: "ajar-joined", role: "status", "aria-live": "polite" });
  const status = h("p", { class: "ajar-status", role: "status", "aria-live": "polite" });
  const moment = patience(words, (text) => {
    status.textContent = text;
  });
  const wall = codeOnTheWall(words);
  const paper = paperSize(words);
  host.replaceChildren(
    h(
      "div",
      { class: "ajar-door", role: "group", "aria-label": words["room-title"] },
      problem,
      body,
      status,
    ),
    wall.dialog,
  );

  const press = (message) => {
    if (state.busy) status.textContent = words["room-one-moment"];
    else {
      moment.begin();
      send(message, { awaited: true });
    }
  };
  const button = (label, message) =>
    h(
      "button",
      {
        type: "button",
        "aria-disabled": state.busy ? "true" : null,
        onclick: () => press(message),
      },
      label,
    );
  const moves = (...buttons) => h("div", { class: "ajar-moves ajar-many" }, ...buttons);

  /** No room is open: what can be opened, and what each choice means. */
  function closed() {
    const key = state.needsKey
      ? h("input", {
          type: "password",
          spellcheck: "false",
          id: `${name}-key`,
          "aria-describedby": `${name}-key-how`,
        })
      : null;
    const open = h(
      "button",
      {
        type: "button",
        "aria-disabled": state.busy ? "true" : null,
        onclick: () => {
          if (key && !key.value) {
            key.focus();
            return;
          }
          press({ room: "open", ...(key ? { key: key.value } : {}) });
          if (key) key.value = "";
        },
      },
      words["room-open"],
    );
    return [
      h("h2", {}, words["room-title"]),
      state.state === "ended" ? h("p", { class: "ajar-empty" }, words["room-ended"]) : null,
      h("p", {}, words["room-how"]),
      h(
        "p",
        {},
        state.elsewhere
          ? fill(words["room-how-elsewhere"], { address: state.elsewhere })
          : words["room-how-network"],
      ),
      key ? h("label", { class: "ajar-words", for: key.id }, words["room-host-key"]) : null,
      key
        ? h("p", { class: "ajar-hint", id: `${name}-key-how` }, words["room-host-key-how"])
        : null,
      key,
      moves(open, state.elsewhere ? null : button(words["room-inside"], { room: "inside" })),
      state.elsewhere ? null : h("p", {}, words["room-rehearse-how"]),
      state.elsewhere
        ? null
        : moves(
            ...[12, 3].map((phones) =>
              button(fill(words["room-rehearse"], { n: phones }), { room: "rehearse", phones }),
            ),
          ),
    ];
  }

  /** An earlier room does not answer. */
  const lost = () => [
    h("h2", {}, words["room-title"]),
    h("p", {}, words["room-lost"]),
    moves(
      button(words["room-go-on"], { room: "go-on" }),
      button(words["room-end"], { room: "end" }),
    ),
  ];

  function open() {
    const large = h("button", { type: "button", onclick: () => wall.show() }, words["room-large"]);
    const line = h(
      "p",
      {},
      state.inside && !state.practice
        ? words["room-inside-open"]
        : fill(words["room-line"], { code: state.code }),
    );
    const enlarge = state.address ? large : null;
    if (small) {
      return [
        practice(),
        h("div", { class: "ajar-door-line" }, line, joined, enlarge),
        again(),
        ending(),
      ];
    }
    return [
      h("h2", {}, words["room-title"]),
      practice(),
      again(),
      line,
      state.address ? wayIn(words, state) : null,
      state.inside
        ? h("p", {}, words[state.practice ? "room-practice-how" : "room-how-network"])
        : null,
      !state.inside && !state.address
        ? h("p", { class: "ajar-empty" }, words["room-no-address"])
        : null,
      state.addresses?.length > 1 ? pickAddress() : null,
      state.addresses?.length ? h("p", { class: "ajar-hint" }, words["room-firewall"]) : null,
      h(
        "div",
        { class: "ajar-door-line" },
        joined,
        enlarge,
        state.inside && !state.practice ? button(words["room-widen"], { room: "widen" }) : null,
      ),
      ending(),
    ];
  }

  const practice = () => (state.practice ? h("p", {}, rehearsalMark(words)) : null);
  const again = () => (state.again ? h("p", { class: "ajar-hint" }, words["room-again"]) : null);

  function pickAddress() {
    const select = h(
      "select",
      { id: `${name}-address`, onchange: () => send({ room: "pick", ip: select.value }) },
      ...state.addresses.map(({ ip, network }) =>
        h("option", { value: ip, selected: ip === state.picked }, `${ip} (${network})`),
      ),
    );
    return h(
      "label",
      { class: "ajar-words", for: select.id },
      h("span", {}, words["room-address"]),
      select,
    );
  }

  /** Downloads come first: ending the room deletes its results. */
  function ending() {
    const sure = h("div", {});
    const no = h("button", { type: "button", onclick: () => ask(false) }, words["room-end-no"]);
    const first = h("button", { type: "button", onclick: () => ask(true) }, words["room-end"]);
    const put = () =>
      sure.replaceChildren(
        ...(asked
          ? [
              h("p", {}, words["room-end-sure"]),
              moves(no, button(words["room-end"], { room: "end" })),
            ]
          : [first]),
      );
    const ask = (once) => {
      asked = once;
      put();
      (asked ? no : first).focus();
    };
    put();
    // It changes nothing in the room, so it does not have to wait.
    const take = (label, message) =>
      h(
        "button",
        { type: "button", onclick: () => send({ room: "take", ...message() }, { awaited: true }) },
        label,
      );
    return h(
      "details",
      { class: "ajar-ending" },
      h("summary", {}, words["room-ending"]),
      state.shown ? h("p", {}, words["room-take-how"]) : h("p", {}, words["room-take-nothing"]),
      state.shown
        ? moves(
            take(words["room-take-table"], () => ({ what: "table" })),
            take(words["room-take-page"], () => ({ what: "page", paper: paper.value() })),
            paper.element(),
          )
        : null,
      h("p", {}, words["room-end-how"]),
      sure,
    );
  }

  function update(changes) {
    state = { ...state, ...changes };
    if (problem.textContent !== state.problem) problem.textContent = state.problem;
    problem.hidden = !state.problem;
    const said = howMany(words, state.joined);
    if (joined.textContent !== said) joined.textContent = said;
    wall.update(state, said);
    if (small === null && state.state === "open") small = !state.here;
    if (state.state !== "open") {
      small = null;
      asked = false;
    }
    if (state.busy) moment.begin();
    else {
      moment.end();
      status.textContent = "";
    }
    redraw();
  }

  const redraw = atRest(body, () => {
    const { joined: _, problem: __, ...rest } = state;
    const now = JSON.stringify([rest, small]);
    if (now === drawn) return;
    drawn = now;
    const parts = { open, lost }[state.state] ?? closed;
    inPlace(body, () => body.replaceChildren(...parts().filter(Boolean)));
  });

  window.ajarForms = (window.ajarForms ?? 0) + 1;
  const name = `ajar-door-${window.ajarForms}`;
  whenInView(host, () => send({ room: "look" }), onDispose);
  return { update };
}

/** Return how many have joined, in words. */
export const howMany = (words, n) =>
  !n
    ? words["room-joined-none"]
    : n === 1
      ? words["room-joined-one"]
      : fill(words["room-joined"], { n });

/** The mark of everything that belongs to a rehearsal. */
export const rehearsalMark = (words) =>
  h("span", { class: "ajar-rehearsal" }, words["room-practice"]);

/** The address, the code and the QR code. */
function wayIn(words, state) {
  const picture = h("div", {
    class: "ajar-scan",
    role: "img",
    "aria-label": words["room-scan-alt"],
  });
  setMarkup(picture, state.picture); // made by the kit from the address
  picture.firstElementChild?.setAttribute("aria-hidden", "true");
  return h(
    "div",
    { class: "ajar-way-in" },
    picture,
    h(
      "div",
      {},
      h("p", {}, words["room-scan"]),
      h("p", { class: "ajar-address" }, state.address),
      h("p", {}, words["room-type-code"]),
      h("p", { class: "ajar-code" }, state.code),
    ),
  );
}

/** The way to join, over the whole screen: for the back row and for latecomers. */
export function codeOnTheWall(words) {
  const inside = h("div", {});
  const dialog = h(
    "dialog",
    { class: "ajar-wall", "aria-label": words["room-title"], "data-lm-suppress-shortcuts": "true" },
    inside,
    h("button", { type: "button", onclick: () => dialog.close() }, words["room-back"]),
  );
  const joined = h("p", { class: "ajar-joined" });
  let shown = "";
  return {
    dialog,
    show: () => dialog.showModal(),
    update(state, said) {
      joined.textContent = said;
      const now = JSON.stringify([state.address, state.code, state.practice]);
      if (now === shown) return;
      shown = now;
      if (!state.address) {
        dialog.close();
        inside.replaceChildren();
      } else
        inside.replaceChildren(
          state.practice ? h("p", {}, rehearsalMark(words)) : "",
          wayIn(words, state),
          joined,
        );
    },
  };
}

/** Call a function whenever an element comes into view, such as after a change of tab. */
export function whenInView(element, onView, onDispose) {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) onView();
  });
  observer.observe(element);
  onDispose(() => observer.disconnect());
}
