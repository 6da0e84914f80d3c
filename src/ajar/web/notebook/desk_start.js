/** The start of a meeting: which one, about which couple, where, and how people answer. */
import { fill, h } from "../shared/form.js";

let spoken = false; // whether a language was just chosen: the start is drawn again in it

/**
 * @param {{meetings: object[], sections: object[], couples: object[], countries: object[],
 *   picked: string, country: string, languages: object[], language: string, draft: string, server: boolean,
 *   chosen?: object}} block   `chosen`: what was chosen here before the language
 * @param {{words: Record<string, string>, begin: (chosen: object) => void,
 *   speak: (asked: {language: string, chosen: object}) => void}} options
 * @returns {{element: HTMLElement, update: (state: object) => void}}
 */
export function start(block, { words, begin, speak }) {
  window.ajarForms = (window.ajarForms ?? 0) + 1;
  const name = `ajar-start-${window.ajarForms}`;
  const option = ({ id, title }) => h("option", { value: id }, title);
  const minutes = (title, n) => fill(words["desk-meeting"], { title, n });
  const meeting = h(
    "select",
    { id: `${name}-meeting` },
    h(
      "optgroup",
      { label: words["desk-meetings"] },
      ...block.meetings.map(({ id, title, part, minutes: n }) =>
        option({ id, title: minutes(part ? `${title}: ${part}` : title, n) }),
      ),
    ),
    h(
      "optgroup",
      { label: words["desk-sections"] },
      ...block.sections.map(({ id, title, minutes: n }) =>
        option({ id, title: minutes(title, n) }),
      ),
    ),
  );
  const usual = { meeting: block.meeting, couple: block.picked };
  const before = { ...usual, country: block.country || guess(block.countries), ...block.chosen };
  if (before.meeting) meeting.value = before.meeting;
  const couple = h("select", { id: `${name}-couple` }, ...block.couples.map(option));
  if (before.couple) couple.value = before.couple;
  const country = h(
    "select",
    { id: `${name}-country` },
    ...block.countries.map(option),
    h("option", { value: "" }, words["desk-elsewhere"]),
  );
  country.value = before.country;
  const language = h(
    "select",
    {
      id: `${name}-language`,
      onchange: () => {
        spoken = true;
        speak({ language: language.value, chosen: chosen() });
      },
    },
    ...block.languages.map(({ id, title }) => h("option", { value: id, lang: id }, title)),
  );
  language.value = block.language;
  if (spoken) queueMicrotask(() => language.focus());
  spoken = false;
  const ways = ["phones", "none", "practice"].filter((way) => !(block.server && way !== "phones"));
  const WAYS = {
    phones: [words["desk-with-phones"], words["desk-with-phones-how"]],
    none: [words["desk-without"], words["desk-without-how"]],
    practice: [words["desk-practice"], words["desk-practice-how"]],
  };
  const radios = ways.map((way, n) =>
    h("input", {
      type: "radio",
      name,
      value: way,
      checked: way === before.phones || (n === 0 && !before.phones) ? "" : null,
      "aria-describedby": `${name}-${way}`,
    }),
  );
  const chosen = () => ({
    meeting: meeting.value,
    couple: couple.value,
    country: country.value,
    phones: radios.find(({ checked }) => checked).value,
  });
  const key = h("input", { type: "password", spellcheck: "false", id: `${name}-key` });
  const keyField = h(
    "p",
    { hidden: true },
    h("label", { class: "ajar-words", for: key.id }, words["room-host-key"]),
    key,
  );
  const problem = h("p", { class: "ajar-problem", role: "alert", hidden: true });
  const status = h("p", { class: "ajar-status", role: "status", "aria-live": "polite" });
  const field = (label, control) =>
    h("p", {}, h("label", { class: "ajar-words", for: control.id }, label), control);

  const element = h(
    "form",
    {
      class: "ajar-start",
      onsubmit: (event) => {
        event.preventDefault();
        status.textContent = words["desk-opening"];
        begin({ ...chosen(), key: key.value });
        key.value = "";
      },
    },
    h("h2", {}, words["desk-start"]),
    problem,
    field(words["desk-which"], meeting),
    h(
      "div",
      { class: "ajar-start-two" },
      block.languages.length > 1 ? field(words["language-choice"], language) : "",
      block.couples.length ? field(words["desk-couple"], couple) : "",
      field(words["desk-country"], country),
    ),
    block.draft ? h("p", { class: "ajar-hint" }, block.draft) : "",
    h(
      "fieldset",
      {},
      h("legend", {}, words["desk-how"]),
      ...ways.map((way, n) =>
        h(
          "label",
          { class: "ajar-start-way" },
          radios[n],
          h(
            "span",
            {},
            h("b", {}, WAYS[way][0]),
            h("small", { id: `${name}-${way}` }, WAYS[way][1]),
          ),
        ),
      ),
    ),
    keyField,
    h("p", {}, h("button", { type: "submit", class: "ajar-begin" }, words["desk-begin"]), status),
  );

  function update({ problem: what, busy, needsKey, state }) {
    problem.textContent = what ?? "";
    problem.hidden = !what;
    keyField.hidden = !needsKey;
    if (!busy) status.textContent = state === "ended" ? words["room-ended"] : "";
  }
  return { element, update };
}

/** The country that the browser’s language names, if its lines are known; else the first one. */
function guess(countries) {
  const regions = (navigator.languages ?? []).map((tag) => tag.split("-")[1]);
  const known = countries.find(({ id }) => regions.includes(id));
  return known?.id ?? countries[0]?.id ?? "";
}
