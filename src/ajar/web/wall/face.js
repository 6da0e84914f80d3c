/**
 * What the wall shows: one slide, one question, one chart, the way in, or nothing.
 *
 * The same in its own window, in a notebook and in the desk's preview: all sizes hang on the height
 * of the `.wall` that it stands in.
 */
import { h } from "../shared/dom.js";
import { fill } from "../shared/exercise.js";
import { inLanguage, momentIn } from "../shared/text.js";
import { timeLeft } from "./agenda.js";
import { chart, thenAndNow } from "./charts.js";
import { answeredOf, joinedOf, minutesLeft, questionOf } from "./counts.js";
import { nodes } from "./nodes.js";
import { scan } from "./scan.js";
import { title } from "./titles.js";
import { groupsOf, published, wasRevealed } from "./units.js";

/**
 * Return the face of the wall.
 *
 * @param {{deck: object, way: object | null, panel: object, words: Record<string, string>,
 *   now: number, slide?: number}} shown   `now` by the room's clock; `slide` in place of the one that
 *   is on the wall, as for the desk's preview of the next
 */
export function face({ deck, way, panel, words, now, slide: at }) {
  const stage = panel.stage;
  const preview = at !== undefined;
  if (!preview && stage?.blank)
    return element("blank", h("h1", { class: "wall-unseen" }, words["wall-blank"]));
  const slide = deck?.slides[at ?? stage?.slide];
  if (!slide)
    return way ? joining({ deck, way, panel, words }) : element("text", heading(deck?.title ?? ""));
  if (!preview && stage.join && way) return joining({ deck, way, panel, words });
  const question = questionOf(panel, slide);
  const left = preview ? null : timeLeft(stage.timer, now, slide.minutes);
  const all = { deck, way, panel, words, slide, question, left };
  const made = (KINDS[slide.kind] ?? text)(all);
  made.dataset.slide = at ?? stage?.slide;
  if (slide === deck.slides[0]) made.append(...logo(deck));
  if (panel.practice) made.append(h("p", { class: "wall-practice" }, words["wall-practice"]));
  if (slide.language) {
    inLanguage(made, slide);
    const ours = made.querySelectorAll(".wall-foot, .wall-practice");
    for (const part of ours) inLanguage(part, words);
  }
  return made;
}

const element = (kind, ...children) =>
  h("div", { class: `wall-face wall-${kind}` }, ...children.filter((child) => child != null));
const heading = (words) => h("h1", {}, words);

/** Words, with a picture beside them where there is room. */
function text({ slide, way, panel, words, left }) {
  const body = nodes(slide.body);
  const pictures = body.flatMap((node) => taken(node));
  const rest = body.filter((node) => node.textContent.trim());
  return element(
    slide.kind,
    heading(slide.title),
    h(
      "div",
      { class: "wall-body" },
      h("div", { class: "wall-words" }, ...rest.map(marked)),
      ...pictures.map((picture) => h("div", { class: "wall-picture" }, picture)),
    ),
    foot({ way, panel, words, left }),
  );
}

/** Take the pictures out of an element. */
function taken(node) {
  if (!node.querySelectorAll) return [];
  if (node.tagName === "IMG") return [node];
  const found = [...node.querySelectorAll("img")];
  for (const picture of found) picture.remove();
  return found;
}

const BETWEEN = 5; // letters between two parts of one term: "I need… or I hope…"

/** Lay out a list whose lines each begin with a term: the terms, and what they mean. */
function marked(node) {
  const lines = node.tagName === "UL" ? [...node.children] : [];
  const isMeant = lines.some((line) => termsIn(line) < line.childNodes.length);
  if (!isMeant || !lines.every(termsIn)) return node;
  node.className = "wall-terms";
  for (const line of lines) {
    const parts = [...line.childNodes];
    const end = termsIn(line);
    if (parts[end]?.tagName === "BR") parts[end].remove();
    line.replaceChildren(
      h("span", {}, ...parts.slice(0, end)),
      h("span", {}, ...parts.slice(end).filter((part) => part.parentNode)),
    );
  }
  return node;
}

/** How many of a line's pieces make the term that it begins with. */
function termsIn({ childNodes }) {
  const pieces = [...childNodes];
  const isTerm = (piece) => piece?.tagName === "STRONG";
  let end = isTerm(pieces[0]) ? 1 : 0;
  while (end && isTerm(pieces[end + 1]) && pieces[end].textContent.trim().length <= BETWEEN)
    end += 2;
  return end;
}

/** A question: its chart once it was revealed, else what is asked and how to join. */
function question({ slide, way, panel, words, question, left }) {
  const isShown = question && question.state !== "open" && wasRevealed(question);
  if (isShown) return result({ slide, panel, words, question, left });
  const items = slide.items;
  const [only] = items.length === 1 ? items : [];
  return element(
    "question",
    heading(only?.ask ?? slide.title),
    slide.story ? h("p", { class: "wall-quote" }, slide.story) : null,
    ...(only ? [cards(only)] : [asks(items)]),
    foot({ way, panel, words, left, question, large: true }),
  );
}

/** The cards of the one item by their short names, or the ends of its ruler. */
function cards({ kind, cards = [], low, high }) {
  if (kind === "ruler") return h("div", { class: "wall-asks" }, ends(low, high));
  const many = cards.length > 5;
  return h(
    "ul",
    { class: "wall-cards", "data-many": many },
    ...cards.map(({ short, text }) =>
      h("li", { class: short ? "wall-whole" : null }, short || text),
    ),
  );
}

const asks = (items) =>
  h(
    "ol",
    { class: "wall-asks" },
    ...items.map(({ kind, ask, low, high }) =>
      h("li", {}, h("p", {}, ask), kind === "ruler" ? ends(low, high) : null),
    ),
  );

const ends = (low, high) =>
  h("p", { class: "wall-ends" }, h("span", {}, `0: ${low}`), h("span", {}, `10: ${high}`));

const TOP = 5; // rows of a chart that stands beside another one

/** What came out of a question. */
function result({ slide, panel, words, question, left }) {
  const groups = groupsOf(question, slide.items);
  const shown = groups.filter((group) => published(group).length);
  const [first = groups[0]] = shown;
  const foots = foot({ way: null, panel, words, left, answered: question });
  if (shown.length < 2)
    return element(
      "chart",
      heading(shown.length ? title(first, words) : words["wall-held-title"]),
      ...chart(first, words),
      foots,
    );
  return element(
    "chart",
    heading(slide.title),
    h(
      "div",
      { class: "wall-groups" },
      ...shown.map((group) =>
        h("section", {}, h("h2", {}, title(group, words)), ...chart(group, words, TOP)),
      ),
    ),
    foots,
  );
}

/** The group's check-ins: how numbers moved if that was revealed, else the first and the newest. */
function moves({ slide, panel, words, way, left }) {
  const revealed = panel.questions
    .filter(({ name }) => name.startsWith("check-in@"))
    .map((question) => ({
      moment: momentIn(words, question.moment),
      groups: groupsOf(question, []),
      question,
    }))
    .filter(({ groups }) => groups.some((group) => published(group).length));
  const of = (kind) =>
    revealed
      .map(({ moment, groups }) => ({ moment, ...groups.find((group) => group.kind === kind) }))
      .filter(({ shown }) => shown && published({ shown }).length);
  const [moved] = of("move").slice(-1);
  const then = of("ruler");
  const foots = foot({ way, panel, words, left });
  if (moved)
    return element(
      "chart",
      heading(title(moved, words)),
      ...chart(moved, words),
      h("p", { class: "wall-muted" }, words["chart-moved-why"]),
    );
  if (then.length > 1)
    return element(
      "chart",
      heading(words["room-group"]),
      ...thenAndNow([then[0], then.at(-1)], words),
    );
  if (then.length)
    return element("chart", heading(title(then[0], words)), ...chart(then[0], words));
  return element(
    "text",
    heading(slide.title),
    h("p", { class: "wall-calm" }, words["room-chart-empty"]),
    foots,
  );
}

const KINDS = { text, story: text, help: text, question, moves };

/** The agency's logo, if there is one. */
const logo = (deck) => (deck?.logo ? nodes([["img", deck.logo]]).map(inCorner) : []);

const inCorner = (picture) => {
  picture.className = "wall-logo";
  return picture;
};

/** The large picture that phones scan. */
function joining({ deck, way, panel, words }) {
  return element(
    "join",
    heading(words["wall-join"]),
    h(
      "div",
      { class: "wall-way" },
      ...(way.wifi ? [joinWifi(way.wifi, words)] : []),
      h(
        "div",
        { class: "wall-scans" },
        way.wifi ? h("p", {}, words["wall-then"]) : null,
        picture(way, words),
      ),
      h(
        "div",
        {},
        h("p", { class: "wall-muted" }, words["wall-scan"]),
        h("p", { class: "wall-address" }, ...way.address.split(/(?<=[.:/])/).map(breakable)),
        h("p", { class: "wall-muted" }, words["room-type-code"]),
        h("p", { class: "wall-code" }, way.code),
        h("p", { class: "wall-count" }, joinedOf(panel, words)),
      ),
    ),
    ...logo(deck),
  );
}

/** A piece of an address, after which a line may end. */
const breakable = (piece) => h("span", {}, piece, h("wbr"));

/** The picture that joins the Wi-Fi, which comes first. */
const joinWifi = (wifi, words) =>
  h(
    "div",
    { class: "wall-scans" },
    h("p", {}, fill(words["wall-wifi"], { name: wifi.name })),
    picture(wifi, words),
  );

const picture = (way, words) => scan(way, words["room-scan-alt"], "wall-scan");

/** A code that no line ends within. */
const whole = (code) => code.replace("-", "\u2011");

/** The lowest lines: how to join, who has answered, the time. */
function foot({ way, panel, words, left, question, large = false, answered }) {
  const time = minutesLeft(left, words);
  const isOpen = question && (question.state !== "ready" || question.hands > 0);
  const count = isOpen
    ? answeredOf(question, panel, words)
    : large && way
      ? joinedOf(panel, words)
      : "";
  const said = answered ? answeredOf(answered, panel, words) : "";
  if (!way && !time && !count && !said) return null;
  const line = h("div", {
    class: large ? "wall-foot wall-large" : "wall-foot",
    "data-timer": Boolean(left),
  });
  if (left) line.style.setProperty("--left", `${100 * left.share}%`);
  if (way && large)
    line.append(
      picture(way, words),
      h(
        "p",
        { class: "wall-join-line" },
        h("span", { class: "wall-muted" }, way.address),
        h("b", {}, way.code),
      ),
    );
  else
    line.append(
      h(
        "p",
        { class: "wall-muted" },
        way ? fill(words["wall-join-line"], { address: way.address, code: whole(way.code) }) : said,
      ),
    );
  line.append(
    h(
      "p",
      { class: "wall-now" },
      count ? h(isOpen ? "b" : "span", { class: isOpen ? null : "wall-joined" }, count) : null,
      time ? h("span", { class: "wall-time" }, time) : null,
    ),
  );
  return line;
}
