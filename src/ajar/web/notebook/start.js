/** The start page: a few doors, what stands at their ends, and a minute of slow breathing. */
import { h, svg } from "../shared/dom.js";

const paths = (...parts) =>
  parts.map(([look, d, more = {}]) => svg("path", { class: look, d, ...more }));
const box = (viewBox, ...parts) =>
  svg("svg", { viewBox, class: "ajar-drawing", "aria-hidden": "true" }, ...parts);
const disk = (look, cx, cy, r) => svg("circle", { class: look, cx, cy, r });

/** The drawings of the doors, by their names in start.yaml. */
const PICTURES = {
  cup: () =>
    box(
      "88 74 46 56",
      ...paths(
        ["warm", "M96 102h26v8a13 13 0 0 1-26 0z"],
        ["warm-line", "M122 104a6 6 0 0 1 0 12"],
        ["line", "M104 92q5-6 0-12M114 92q5-6 0-12", { opacity: 0.6 }],
      ),
    ),
  speech: () =>
    box(
      "296 12 176 168",
      ...paths(
        [
          "accent",
          "M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z",
        ],
        ["glow", "M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],
        ["soft", "M366 57 393 64V108L366 114z"],
      ),
    ),
  door: () =>
    box(
      "136 24 136 140",
      ...paths(
        ["accent", "M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
        ["sage", "M177 48h50v38h-50zM177 100h50v42h-50z"],
      ),
      disk("glow", 234, 94, 4),
      ...paths(["line", "M162 158V38a8 8 0 0 1 8-8h64a8 8 0 0 1 8 8V158"]),
    ),
  plant: () =>
    box(
      "312 66 80 120",
      ...paths(
        ["accent-line", "M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
        [
          "accent",
          "M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z",
        ],
        ["clay", "M330 144h44l-6 38h-32z"],
      ),
    ),
  lamp: () =>
    box(
      "190 66 72 100",
      svg("circle", { class: "glow", opacity: 0.4, cx: 226, cy: 104, r: 34 }),
      svg("rect", { class: "glow", x: 217, y: 92, width: 18, height: 24, rx: 4 }),
      ...paths(["line", "M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M226 118V164"]),
    ),
};

/** The doors as a list; `open` turns to a page by its id. */
const list = (all, open, more = "") =>
  h(
    "ul",
    { class: `ajar-doors ${more}` },
    ...all.map(({ to, name, hint, picture }) =>
      h(
        "li",
        {},
        h(
          "button",
          { type: "button", onclick: () => open(to) },
          PICTURES[picture](),
          h("span", {}, h("b", {}, name), " ", h("span", {}, hint)),
        ),
      ),
    ),
  );

/** The first page; `opener` is the way to what was saved. */
export function start(block, { open, opener }) {
  const all = h(
    "button",
    { type: "button", class: "ajar-link", onclick: () => open(block.first) },
    block.all,
  );
  return h(
    "div",
    { class: "ajar-start" },
    h("h1", {}, block.title),
    h("p", { class: "ajar-lead" }, block.lead),
    h("h2", {}, block.ask),
    list(block.doors, open, "ajar-first-one"),
    h("div", { class: "ajar-small-ways" }, all, opener ?? null),
  );
}

/** Doors below something else. */
export const doors = (block, { open }) =>
  h("div", { class: "ajar-start ajar-later" }, h("h2", {}, block.ask), list(block.doors, open));

/** The ways at the end of what is behind a door. */
export const onward = (block, { open }) =>
  h(
    "div",
    { class: "ajar-small-ways" },
    h("button", { type: "button", class: "ajar-link", onclick: () => open("start") }, block.back),
    h(
      "button",
      { type: "button", class: "ajar-link ajar-later", onclick: () => open(block.to) },
      block.onward,
    ),
  );

/** Milliseconds of a breath in and of a breath out; six of both are a minute. */
const IN = 4000;
const OUT = 6000;
const BREATHS = 6;

/** A minute of slow breathing. It begins when a person says so; the style makes the circle move. */
export function breathing(block) {
  let timer = 0;
  let breaths = 0;
  const said = h("p", { class: "ajar-breath" });
  const circle = h("div", { class: "ajar-circle", "aria-hidden": "true" });
  const button = h(
    "button",
    { type: "button", onclick: () => (timer ? stop() : begin()) },
    block.begin,
  );

  function say(text, breath) {
    said.textContent = text;
    circle.dataset.breath = breath;
  }
  function breatheIn() {
    if (breaths === BREATHS) {
      stop();
      said.textContent = block.after;
      return;
    }
    breaths++;
    say(block.in, "in");
    timer = setTimeout(breatheOut, IN);
  }
  function breatheOut() {
    say(block.out, "out");
    timer = setTimeout(breatheIn, OUT);
  }
  function begin() {
    breaths = 0;
    button.textContent = block.stop;
    breatheIn();
  }
  function stop() {
    clearTimeout(timer);
    timer = 0;
    button.textContent = block.begin;
    say("", "");
  }

  const element = h(
    "div",
    { class: "ajar-breathing" },
    h("h1", {}, block.title),
    h("p", {}, block.how),
    h("div", { class: "ajar-breathe" }, circle, said),
    button,
    h(
      "details",
      {},
      h("summary", {}, block.other),
      h("ul", {}, ...block.instead.map((text) => h("li", {}, text))),
    ),
  );
  return { element, stop };
}
