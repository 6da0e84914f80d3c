/** Fields to write in: they grow with what is written, and Enter does what a person expects. */
import { h } from "./dom.js";
import { fill } from "./exercise.js";
import { sentencePicker } from "./sentence_picker.js";

const MOST = 20000; // characters

/** A text area as high as its text. */
function area(text, { oninput, ...attributes }) {
  const field = h("textarea", { maxlength: MOST, oninput, ...attributes });
  field.value = text;
  // Browsers bring only the caret into view. A hand on the field has it in view.
  field.addEventListener("focus", () => {
    if (!field.matches(":hover")) field.scrollIntoView({ block: "nearest" });
  });
  if (!CSS.supports("field-sizing", "content")) {
    const fit = () => {
      field.style.height = "auto";
      const border = field.offsetHeight - field.clientHeight;
      if (field.scrollHeight) field.style.height = `${field.scrollHeight + border}px`;
    };
    field.addEventListener("input", fit);
    new ResizeObserver(fit).observe(field); // once it is shown, and when it gets wider
  }
  return field;
}

/** A text area without line breaks, as high as its text. */
export function oneLine(text, oninput, onEnter, attributes) {
  const field = area(text, {
    rows: 1,
    ...attributes,
    oninput: () => {
      // What is pasted may have several lines.
      if (field.value.includes("\n")) field.value = field.value.replace(/\s*\n\s*/g, " ");
      oninput();
    },
    onbeforeinput: (event) => {
      if (!/Break|Paragraph/.test(event.inputType)) return;
      event.preventDefault();
      onEnter?.();
    },
  });
  return field;
}

/** The control of a text. Its opener, if it has one, reads as one sentence with what is written. */
export function textField(item, value, { words, group, change, remarks, sentences = [] }) {
  const { opener, long, remark } = item;
  const label = opener ? h("b", { id: `${group}-opener` }, opener) : null;
  const field = area(value ?? "", {
    rows: long ? 8 : 2,
    oninput: () => {
      change(field.value.trim() ? field.value : null);
      picker.follow();
    },
    // The sentence has begun already: a phone should not begin it with a capital again.
    ...(opener
      ? { "aria-labelledby": `${group}-ask ${group}-opener`, autocapitalize: "none" }
      : { "aria-label": words["own-words"] }),
  });
  const write = (text) => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const begin = words["message-opener"];
  const picker = sentencePicker(sentences, {
    words,
    has: (sentence) => field.value.includes(sentence),
    put: (sentence) => write(`${field.value.trim() || begin} ${sentence}`),
    drop: (sentence) => {
      const rest = field.value.replace(sentence, "").replace(/ {2,}/g, " ").trim();
      write(rest === begin ? "" : rest);
    },
  });
  const whole = h("label", { class: "ajar-words ajar-write" }, label, field);
  const said = remark && remarks ? remarks(field, item) : "";
  return picker.element || said ? h("div", {}, picker.element, whole, said) : whole;
}

/** The control of a list: a field for each line. Enter goes to the next one, and adds it if need be. */
export function lineList(item, value, { words, change, sentences = [] }) {
  const lines = h("div", {});
  const fields = () => [...lines.querySelectorAll("textarea")];
  const report = () => {
    const all = fields()
      .map((field) => field.value)
      .filter((line) => line.trim());
    change(all.length ? all : null);
    picker.follow();
  };
  const renumber = () =>
    [...lines.children].forEach((row, n) => {
      row.querySelector("textarea").setAttribute("aria-label", fill(words.line, { n: n + 1 }));
      row
        .querySelector("button")
        .setAttribute("aria-label", fill(words["remove-line"], { n: n + 1 }));
    });
  const grow = () => {
    put("");
    fields().at(-1).focus();
  };
  const add = h("button", { type: "button", class: "ajar-link", onclick: grow }, words["add-line"]);
  const limit = () => {
    renumber();
    add.hidden = lines.children.length >= item.most;
  };
  const goOn = (field) => {
    const next = fields()[fields().indexOf(field) + 1];
    if (next) next.focus();
    else if (field.value.trim() && !add.hidden) grow();
  };
  const lineField = (text) => {
    const field = oneLine(text, report, () => goOn(field), { enterkeyhint: "next" });
    return field;
  };
  const put = (text) => {
    const remove = () => {
      const near = row.nextElementSibling || row.previousElementSibling;
      row.remove();
      if (!near) put("");
      limit();
      report();
      (near || lines.firstElementChild).querySelector("textarea").focus();
    };
    const row = h(
      "div",
      { class: "ajar-line" },
      h("label", { class: "ajar-words ajar-write" }, lineField(text)),
      h("button", { type: "button", class: "ajar-remove", onclick: remove }, "×"),
    );
    lines.append(row);
    limit();
  };
  const given = value || [];
  for (let n = 0; n < Math.max(item.lines, given.length); n++) put(given[n] ?? "");
  const lineWith = (text) => fields().find((field) => field.value.trim() === text);
  const picker = sentencePicker(sentences, {
    words,
    has: (sentence) => Boolean(lineWith(sentence)),
    put(sentence) {
      if (!lineWith("") && !add.hidden) put("");
      const free = lineWith("");
      if (free) free.value = sentence;
      report();
    },
    drop(sentence) {
      lineWith(sentence).value = "";
      report();
    },
  });
  return h("div", { class: "ajar-lines" }, picker.element, lines, add);
}
