/** What a person can take away from their answers: sentences for a text, a letter, a summary. */
import { planData } from "../engine/my_plan.js";
import { JournalError } from "../journal/errors.js";
import { h } from "../shared/dom.js";
import { copied } from "../shared/help.js";
import { setMarkup } from "../shared/markup.js";
import { ownSentences } from "../shared/own_sentences.js";
import { printSheet } from "../shared/print_sheet.js";
import { said } from "../shared/response.js";
import { unquoted } from "../shared/text.js";

const WISHES = "{wishes}"; // a paragraph of the words around a letter that the answers take the place of

/**
 * @param {{words: Record<string, string>, help: object, exerciseOf: (key: string) => object,
 *   answersOf: (key: string) => Record<string, any> | undefined, keys: () => string[],
 *   workshop: object}} options
 *   `keys` are those of all forms
 */
export function takeAlong({ words, help, exerciseOf, answersOf, keys, workshop }) {
  const answered = (name) => {
    const [exercise, answers] = [exerciseOf(`${name}@`), answersOf(`${name}@`)];
    return exercise && answers ? { exercise, answers } : null;
  };
  const sentences = (item) => ownSentences(item, answered);
  const isLetter = ({ items }) => items.some(({ takes }) => takes);

  /** Whether something that a letter takes its sentences from is answered in these forms. */
  function canBegin(key, among) {
    const sources = (exerciseOf(key)?.items ?? []).flatMap(({ takes = [] }) => takes);
    const takes = sources.filter(({ exercise }) => among.includes(`${exercise}@`));
    return sentences({ takes }).length > 0;
  }

  /** The answers of a form as a letter, to copy or to print; `html` has words of ours around it. */
  function letter({ key, exercise, html }) {
    const answers = answersOf(key);
    const lines = exercise.items.flatMap((item) =>
      said(item, answers[item.id]).flatMap((line) => unquoted(line).split(/\n+/)),
    );
    if (!lines.length) return "";
    // Without words of ours around it, it stands above already: here only to be copied and printed.
    const unseen = { class: "ajar-letter-text ajar-clip", "aria-hidden": "true" };
    const text = h("div", html ? { class: "ajar-letter-text" } : unseen);
    if (html) fillLetter(text, html, lines);
    else text.append(...lines.map((line) => h("p", { dir: "auto" }, line)));
    const status = h("p", { class: "ajar-status", role: "status" });
    const copy = async () => {
      const paragraphs = [...text.querySelectorAll("h1, h2, p, li")];
      const plain = paragraphs.map(({ textContent }) => textContent.trim()).join("\n\n");
      const isCopied = await copied(plain, text);
      status.replaceChildren(words[isCopied ? "help-copied" : "letter-not-copied"]);
    };
    const print = () => {
      const isAmerican = /-(US|CA)$/i.test(navigator.language);
      const sheet = h("div", { class: "ajar-letter-text" }, ...text.cloneNode(true).childNodes);
      printSheet([sheet], {
        title: words["letter-title"],
        paper: isAmerican ? "us-letter" : "a4",
        onRefused: () => status.replaceChildren(words["print-refused"]),
      });
    };
    const button = (label, onclick) => h("button", { type: "button", onclick }, label);
    return h(
      "div",
      { class: "ajar-letter" },
      text,
      h(
        "div",
        { class: "ajar-moves" },
        button(words["help-copy"], copy),
        button(words["letter-print"], print),
      ),
      status,
    );
  }

  function fillLetter(text, html, lines) {
    setMarkup(text, html);
    const wishes = [...text.querySelectorAll("p")].find((p) => p.textContent === WISHES);
    wishes?.replaceWith(h("ul", {}, ...lines.map((line) => h("li", { dir: "auto" }, line))));
    help.addNumbers(text);
    text.querySelector(".ajar-off-paper")?.remove();
    if (!text.querySelector(".ajar-help-line a"))
      text.append(h("p", {}, words["help-elsewhere-how"]));
  }

  /** The summary of all answers, besides the plan and the dates: [{heading, lines}]. */
  function matters() {
    const known = keys().filter((key) => key.endsWith("@") && answersOf(key));
    const entries = known.map((key) => ({ key, response: answersOf(key) }));
    const exercises = Object.fromEntries(known.map((key) => [key.slice(0, -1), exerciseOf(key)]));
    try {
      const { message, beside, section } = planData(entries, { exercises, danger: {}, workshop });
      const dated = workshop.days.map(({ item }) => item); // their days are listed anyway
      const undated = beside.filter(({ id }) => !dated.includes(id));
      return [...message, ...undated, ...section.flatMap(({ fields }) => fields)];
    } catch (error) {
      if (error instanceof JournalError) return []; // there is nothing yet
      throw error;
    }
  }

  return { sentences, isLetter, canBegin, letter, matters };
}
