/**
 * Help, one press away: a sheet with the help lines of a country, and what comes first after words
 * of danger. The country is guessed on the device; nothing here is sent, stored or logged.
 *
 * @typedef {{code: string, country: string, zones: string[], emergency: string, note: string,
 *   home?: boolean,
 *   lines: {name: string, topic: string, for_what: string, hours: string, languages: string,
 *   reach: {say: string, to: string}[]}[]}} Country
 * @typedef {{title: string, text: string, now: string[], lines: string[], kinds: string[],
 *   countries?: Country[]}} Notice
 */
import { dangerNotice, findDanger } from "./danger.js";
import { fill } from "./exercise.js";
import { h } from "./form.js";
import { openSheet } from "./sheet.js";

const IN_SHEET = ["emergency", "crisis", "violence", "agency", "worried", "child"];
const IN_SHORT = ["crisis", "violence"];
/** Where a link to the help lines leads; in a page of ours it opens the sheet. */
const LINK = 'a[href$="#Help-lines"]';

/** What all views on a page share: each of them loads this module separately. */
const page = () => {
  window.ajarHelp ??= { countries: [], chosen: "", listeners: new Set() };
  return window.ajarHelp;
};

/** Release elements that are no longer on the page. */
function tidy() {
  for (const listener of page().listeners) {
    const { isConnected } = listener.element;
    if (listener.shown && !isConnected) page().listeners.delete(listener);
    listener.shown ||= isConnected;
  }
}

/** Return the code of the country that a device is likely to be in; "" for another one. */
export function guessCountry(countries, { zone = "", languages = [] }) {
  const fits = (name) => (name.endsWith("/") ? zone.startsWith(name) : zone === name);
  const local = countries.find(({ zones }) => zones.some(fits));
  if (local) return local.code;
  if (zone && !/^(UTC|GMT|UCT|Etc\/)/.test(zone)) return ""; // people travel with their language
  const home = countries.find((country) => country.home);
  if (home) return home.code;
  const regions = languages.map((language) => language.split("-").slice(1).join("-").toUpperCase());
  return regions.find((region) => countries.some(({ code }) => code === region)) ?? "";
}

/**
 * Return what is said first about a response, or null: the counterpart of `notice_after` in Python.
 *
 * @param {{id: string, kind: string}[]} items
 * @param {Record<string, any>} answers
 * @param {Record<string, any>} dangers   words of danger, by language
 * @returns {Notice | null}
 */
export function noticeAfter(items, answers, dangers) {
  const texts = Object.values(answers).flatMap((answer) =>
    typeof answer === "string" || Array.isArray(answer) ? answer : (answer?.own ?? []),
  );
  const [ours] = Object.values(dangers); // what is said is in the page's language, if that has words for it
  for (const data of Object.values(dangers)) {
    const found = texts.flatMap((text) => findDanger(text, data));
    const isOurs = found.every(({ kind }) => kind in ours.kinds);
    const notice = dangerNotice(found, isOurs ? ours : data);
    if (notice) return { ...notice, kinds: [...new Set(found.map(({ kind }) => kind))].sort() };
  }
  const rulers = items.filter(({ id, kind }) => kind === "ruler" && answers[id] != null);
  const zero = ours?.["rulers-at-zero"];
  return zero && rulers.length === 3 && rulers.every(({ id }) => answers[id] === 0)
    ? { ...zero, kinds: [] }
    : null;
}

/** The lines of a country for these topics, in their order. */
const linesFor = (country, topics) =>
  topics.flatMap((topic) => country.lines.filter((line) => line.topic === topic));
/** A text whose numbers are not broken over two lines. */
const unbroken = (text) =>
  text
    .split(/(\d[\d -]+\d)/)
    .map((part, n) => (n % 2 ? h("span", { class: "ajar-unbroken" }, part) : part));
const dialed = (number) => `tel:${number.match(/\d+/)[0]}`;

/**
 * @param {{words: Record<string, string>, countries?: Country[], leave: () => void,
 *   onCountry?: (code: string) => void}} options
 */
export function help({ words, countries = [], leave, onCountry = () => {} }) {
  if (countries.length) page().countries = countries;
  const known = () => page().countries;
  let place = null;
  /** Where the device is, which is slow to find out. */
  const whereabouts = () => {
    place ??= {
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      languages: navigator.languages,
    };
    return place;
  };
  const code = () => page().chosen || guessCountry(known(), whereabouts());
  const currentCountry = () => known().find((country) => country.code === code());
  function choose(next) {
    page().chosen = next;
    tidy();
    for (const { element, draw } of page().listeners) draw(element);
  }

  /** Draw an element now and whenever another country is chosen, for as long as it is shown. */
  function following(element, draw) {
    draw(element);
    page().listeners.add({ element, draw, shown: false });
    queueMicrotask(tidy); // it is on the page by then
    return element;
  }
  const built = (build) => following(h("div", {}), (host) => host.replaceChildren(...build()));

  const where = () => {
    const options = [...known(), { code: "-", country: words["help-elsewhere"] }];
    const select = h(
      "select",
      {
        onchange: () => {
          choose(select.value);
          onCountry(select.value);
        },
      },
      ...options.map((option) => h("option", { value: option.code }, option.country)),
    );
    following(select, () => {
      select.value = currentCountry()?.code ?? "-";
    });
    return h("label", { class: "ajar-help-where" }, h("span", {}, words["help-in"]), select);
  };

  const way = ({ say, to }, n) => {
    if (/^(tel|sms):/.test(to))
      return h(
        "a",
        { class: n ? "ajar-reach" : "ajar-reach ajar-first", href: to },
        h("span", {}, ...unbroken(say)),
      );
    const address = h("span", {}, say);
    const copy = h(
      "button",
      {
        type: "button",
        class: "ajar-link",
        "aria-label": fill(words["help-copy-what"], { address: to }),
        onclick: async () => {
          if (await copied(to, address)) copy.textContent = words["help-copied"];
        },
      },
      words["help-copy"],
    );
    return h("p", { class: "ajar-chat" }, address, " ", copy);
  };

  const item = (line) =>
    h(
      "li",
      {},
      h("p", { class: "ajar-for" }, line.for_what),
      h(
        "p",
        { class: "ajar-hint" },
        [line.name, line.hours, line.languages].filter(Boolean).join(". "),
      ),
      h("div", { class: "ajar-ways" }, ...line.reach.map(way)),
    );

  const emergency = ({ emergency: number, note }) =>
    h(
      "li",
      { class: "ajar-now" },
      h("p", { class: "ajar-for" }, words["help-danger"]),
      note ? h("p", { class: "ajar-hint" }, note) : null,
      h(
        "div",
        { class: "ajar-ways" },
        h("a", { class: "ajar-reach", href: dialed(number) }, fill(words["help-call"], { number })),
      ),
    );

  /** The lines of the country for these topics, to press. */
  const list = (topics) =>
    built(() => {
      const country = currentCountry();
      if (!country) return [h("p", {}, words["help-elsewhere-how"])];
      const shown = topics.flatMap((topic) =>
        topic === "emergency" ? emergency(country) : linesFor(country, [topic]).map(item),
      );
      return [h("ul", { class: "ajar-help-lines" }, ...shown)];
    });

  /** Open the sheet. */
  function open() {
    openSheet({
      title: words["help-title"],
      close: words["help-close"],
      bar: h("div", { class: "ajar-help-bar" }, where(), leaveButton({ words, leave })),
      parts: [
        h("p", {}, words["help-lead"]),
        list(IN_SHEET),
        h("p", { class: "ajar-hint" }, words["help-trace"]),
        h("p", { class: "ajar-hint ajar-leave-how" }, words["leave-how"]),
      ],
    });
  }

  /**
   * What comes first after words of danger, or after three rulers at 0.
   *
   * @param {Notice} notice
   * @param {{level: number, aside: () => void, instead?: () => Node}} options
   *   its heading, what putting it aside does, and the way to what is offered in place of asking
   */
  function notice({ title, text, now, lines, kinds, countries }, { level, aside, instead }) {
    if (countries && !isKnown()) page().countries = countries; // a group's notebook has no other
    return h(
      "section",
      { class: "ajar-danger" },
      h(`h${level}`, { tabindex: "-1" }, title),
      h("p", {}, text),
      kinds.length ? null : (instead?.() ?? null),
      where(),
      list(lines),
      h("ul", { class: "ajar-todo" }, ...now.map((line) => h("li", {}, line))),
      h("p", { class: "ajar-hint" }, words["help-trace"]),
      h("button", { type: "button", class: "ajar-link", onclick: aside }, words["help-aside"]),
    );
  }

  const button = () =>
    h("button", { type: "button", class: "ajar-get-help", onclick: open }, words["help-get"]);

  /** The first ways to call and to text. */
  function numbers({ emergency: number, ...country }) {
    const first = IN_SHORT.map((topic) => linesFor(country, [topic])[0]?.reach ?? []);
    const ways = first.flatMap((reach) =>
      ["tel:", "sms:"].map((kind) => reach.find(({ to }) => to.startsWith(kind))),
    );
    const call = { say: fill(words["help-call"], { number }), to: dialed(number) };
    return [call, ...ways.filter(Boolean)];
  }

  /** One line with the first numbers and the way to the rest, such as below a plan. */
  const line = (lead = `${words["help-line"]} `) =>
    built(() => {
      const country = currentCountry();
      const links = (country ? numbers(country) : []).flatMap(({ say, to }, n) => [
        n ? " · " : "",
        h("a", { href: to }, ...unbroken(say)),
      ]);
      const all = h(
        "button",
        { type: "button", class: "ajar-link", onclick: open },
        words["help-get"],
      );
      const more = h("span", { class: "ajar-off-paper" }, links.length ? " · " : "", all);
      return [h("p", { class: "ajar-help-line" }, lead, ...links, more)];
    });

  /** Where a text leads to the help lines, put the first numbers; unfold the lines of the country. */
  function addNumbers(text) {
    if (!isKnown()) return;
    const [last] = [...text.querySelectorAll(LINK)].reverse();
    last?.closest("p, ul").after(line(""));
    for (const fold of text.querySelectorAll("details"))
      fold.open = fold.querySelector("summary").textContent === currentCountry()?.country;
  }

  /** The lines as text, for paper and for what is read later. */
  const text = () =>
    built(() => {
      const country = currentCountry();
      if (!country) return [h("p", {}, words["help-elsewhere-how"])];
      return [
        h("p", {}, h("b", {}, `${words["help-title"]}, ${country.country}`)),
        h(
          "p",
          {},
          `${words["help-danger"]} ${fill(words["help-call"], { number: country.emergency })}`,
        ),
        h(
          "ul",
          {},
          ...linesFor(country, IN_SHEET).map(({ for_what, name, reach, hours }) =>
            h(
              "li",
              {},
              ...unbroken(
                `${for_what}: ${name}. ${reach.map(({ say }) => say).join(" · ")}. ${hours}.`,
              ),
            ),
          ),
        ),
      ];
    });

  const isKnown = () => known().length > 0;
  return { open, notice, button, line, addNumbers, text, choose, code, isKnown };
}

/** The button that leaves at once. */
export const leaveButton = ({ words, leave }) =>
  h(
    "button",
    { type: "button", class: "ajar-leave-now", title: words["leave-how"], onclick: leave },
    words.leave,
  );

/** Let a link to the help lines open the sheet, wherever it stands on the page. */
export function watchForHelp(open) {
  if (page().open) {
    page().open = open;
    return;
  }
  page().open = open;
  window.addEventListener(
    "click",
    (event) => {
      if (!event.target.closest?.(LINK)) return;
      event.preventDefault();
      event.stopPropagation();
      page().open();
    },
    { capture: true },
  );
}

/** Copy an address; where the browser does not let pages copy, mark it for the person to do so. */
export async function copied(text, element) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const range = document.createRange();
    range.selectNodeContents(element);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return document.execCommand("copy");
  }
}
