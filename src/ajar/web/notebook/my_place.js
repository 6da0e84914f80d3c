/** The workbook's last page: where to go on, the plan, what is due, and what can be done with it all. */

import { asBytes } from "../shared/base64.js";
import { h, part, patience } from "../shared/form.js";
import { setMarkup } from "../shared/markup.js";
import { confirmed } from "./confirmed.js";
import { paperSize } from "./paper_size.js";
import { momentShown } from "./readiness.js";
import { atRest, inPlace } from "./stable_redraw.js";

/**
 * @param {HTMLElement} host
 * @param {{words: Record<string, string>, send: (message: object) => void, open: (key: string) => void,
 *   help: object, matters: () => {heading: string, lines: string[]}[], ways: () => Node[],
 *   isPrinted: boolean}} options
 *   `matters` returns what stands beside the plan; `ways` lead to what can be made of it;
 *   `isPrinted`: there is a plan to print
 * @returns {{update: (state: object) => void, say: (text: string) => void, settle: () => void}}
 */
export function myPlace(host, { words, send: tell, open, help, matters, ways, isPrinted }) {
  const status = h("p", { class: "ajar-status", role: "status", "aria-live": "polite" });
  const moment = patience(words, (text) => status.replaceChildren(text));
  const send = (message) => {
    moment.begin();
    tell(message);
  };
  const body = h("div", {});
  let state = {};
  let shown = ""; // the state that is on the page
  let aside = 0; // how many kinds of danger were in what was put aside
  const paper = paperSize(words); // of the plan to print
  host.replaceChildren(
    h("section", { class: "ajar-home", "aria-label": words["home-title"] }, body),
    status,
  );

  const button = (label, onclick) => h("button", { type: "button", onclick }, label);
  const reflection = (parts) =>
    h("div", { class: "ajar-reflection" }, ...parts.flatMap((shownPart) => part(shownPart, 3)));

  const hardToUndo = (label, question, message) =>
    confirmed({ words, label, question, act: () => send(message) });

  const importFile = () => {
    const file = h("input", {
      type: "file",
      accept: ".json,application/json",
      onchange: async () => {
        if (file.files[0]) send({ import: await file.files[0].text() });
        file.value = "";
      },
    });
    return h("label", { class: "ajar-words" }, h("span", {}, words["home-bring"]), file);
  };

  /** What matters beside the plan, and what can be made of it. */
  function mattersNow() {
    const fields = matters();
    if (!state.something) return [];
    return [
      fields.length ? h("h2", {}, words["home-matters"]) : "",
      h(
        "dl",
        { class: "ajar-matters" },
        ...fields.map(({ heading, lines }) =>
          h(
            "div",
            {},
            h("dt", {}, heading),
            ...lines.map((line) => h("dd", { dir: "auto" }, line)),
          ),
        ),
      ),
      h("div", { class: "ajar-moves" }, ...ways()),
    ];
  }

  const redraw = atRest(body, () => {
    const now = JSON.stringify([state, matters()]);
    if (now === shown) return;
    shown = now;
    inPlace(body, draw);
  });

  const planToPrint = () => [
    button(words["home-take-plan"], () =>
      send({ take: "plan", paper: paper.value(), country: help.code() }),
    ),
    paper.element(),
    h("p", { class: "ajar-hint" }, words["home-print-how"]),
  ];

  function draw() {
    const take = (what, label) => button(label, () => send({ take: what }));
    const danger = aside > (state.danger?.kinds.length ?? 0) ? null : state.danger;
    const putAside = () => {
      aside = danger.kinds.length + 1;
      draw();
      body.querySelector(".ajar-welcome").focus();
    };
    body.replaceChildren(
      danger ? help.notice(danger, { level: 2, aside: putAside }) : "",
      h("p", { class: "ajar-welcome", tabindex: "-1" }, state.welcome),
      state.newest
        ? h(
            "div",
            { class: "ajar-moves" },
            button(words["home-go-on"], () => open(state.newest)),
          )
        : "",
      state.due?.length ? h("ul", {}, ...state.due.map((line) => h("li", {}, line))) : "",
      state.plan?.length ? h("h2", {}, words["home-plan"]) : "",
      state.plan?.length ? reflection(state.plan) : "",
      state.plan?.length && !danger ? help.line() : "",
      ...(state.earlier ?? [])
        .filter(({ plan }) => plan.length)
        .map(({ title, plan }) =>
          h(
            "details",
            {},
            h("summary", {}, `${words["home-plan"]}, ${momentShown(words, title)}`),
            reflection(plan),
          ),
        ),
      ...mattersNow(),
      h(
        "details",
        {},
        h("summary", {}, words["home-take"]),
        h("p", {}, words["home-not-encrypted"]),
        h(
          "div",
          { class: "ajar-take" },
          ...(danger // nothing to print or to put into a calendar comes before help
            ? []
            : [
                ...(isPrinted ? planToPrint() : []),
                take("calendar", words["home-take-calendar"]),
                state.danger ? "" : take("calendar-line", words["home-take-calendar-line"]),
              ]),
          take("check-ins", words["home-take-check-ins"]),
          take("everything", words["home-take-everything"]),
        ),
        importFile(),
      ),
      state.something
        ? h(
            "details",
            {},
            h("summary", {}, words["home-end"]),
            h("p", {}, words["home-anew-how"]),
            hardToUndo(words["home-anew"], words["home-anew-sure"], { restart: true }),
            h("p", {}, words["home-erase-how"]),
            hardToUndo(words["home-erase"], words["home-erase-sure"], { erase: true }),
          )
        : "",
    );
  }

  const update = (newest) => {
    moment.end();
    state = newest;
    redraw();
  };
  return {
    update,
    settle: moment.end,
    say: (text, html = "") => {
      moment.end();
      const more = h("div", { class: "ajar-text" });
      setMarkup(more, html);
      status.replaceChildren(text, more);
      status.scrollIntoView({ block: "nearest" });
    },
  };
}

/** Let the browser download a file. */
export function download({ name, type, data }) {
  const url = URL.createObjectURL(new Blob([asBytes(data)], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
