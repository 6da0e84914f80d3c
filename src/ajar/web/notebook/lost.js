/** What a view says once its kernel is gone, and a copy of what was typed to take along. */
import { currentAnswers, questionOf } from "../shared/answers.js";
import { h } from "../shared/form.js";
import { said } from "../shared/response.js";

const GONE = new Set(["autorestarting", "dead", "restarting", "terminating"]);
const RECONNECT = 4000; // ms: a computer that wakes up needs a moment to find its kernel again

/**
 * Watch the kernel of a widget, where the notebook program lets pages see it.
 *
 * @param {{widget_manager?: {kernel?: object}}} model
 * @param {{gone: () => void, back: () => void}} listeners   `back`: it may have been there all along
 * @returns {() => void} a function that stops watching
 */
export function watchKernel({ widget_manager }, { gone, back }) {
  const { statusChanged, connectionStatusChanged } = widget_manager?.kernel ?? {};
  if (!statusChanged?.connect || !connectionStatusChanged?.connect) return () => {};
  let patience = 0;
  const onStatus = (_, status) => {
    if (GONE.has(status)) gone();
  };
  const onConnection = (_, status) => {
    clearTimeout(patience);
    if (status === "disconnected") gone();
    else if (status === "connecting") patience = setTimeout(gone, RECONNECT);
    else back();
  };
  statusChanged.connect(onStatus);
  connectionStatusChanged.connect(onConnection);
  return () => {
    clearTimeout(patience);
    statusChanged.disconnect(onStatus);
    connectionStatusChanged.disconnect(onConnection);
  };
}

/**
 * Lines for several places of one view, all of which say that the kernel is gone.
 *
 * @param {{words: Record<string, string>, answered: () => [object, object][]}} options
 *   `answered` returns each exercise of the view that has answers, with those answers
 */
export function lostLines({ words, answered }) {
  const lines = new Set();
  let isLost = false;

  const written = () =>
    answered()
      .map(([exercise, answers]) => {
        const current = currentAnswers(exercise, answers);
        const lines = exercise.items
          .filter((item) => item.id in current)
          .map((item) => [questionOf(item, current), ...said(item, current[item.id])].join("\n"));
        return [exercise.title, ...lines].join("\n\n");
      })
      .join("\n\n\n");

  async function copy(line) {
    const text = written();
    const field = h("textarea", { readonly: true, rows: 6, "aria-label": words["lost-copy"] });
    field.value = text;
    line.querySelector("textarea")?.remove();
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      line.append(field); // where the browser does not let pages copy, the person can
      field.select();
      if (!document.execCommand("copy")) return;
    }
    line.querySelector("[role=status]").textContent = words["lost-copied"];
  }

  /** Return a line for one more place. */
  function line(attributes = {}) {
    const made = h(
      "div",
      { class: "ajar-lost", hidden: !isLost, ...attributes },
      h("p", {}, words.lost),
      h(
        "div",
        { class: "ajar-moves" },
        h("button", { type: "button", onclick: () => copy(made) }, words["lost-copy"]),
        h("button", { type: "button", onclick: () => location.reload() }, words["lost-reload"]),
      ),
      h("p", { class: "ajar-hint", role: "status" }),
    );
    lines.add(made);
    return made;
  }

  function set(lost) {
    isLost = lost;
    for (const shown of lines) shown.hidden = !lost;
  }

  return {
    line,
    set,
    isLost: () => isLost,
    forget: (forgotten) => lines.delete(forgotten),
  };
}
