/**
 * A chart: the sentence that says it, the picture, and its numbers as a table.
 *
 * The pictures are drawn by the kit itself, never by anything a person typed.
 */

import { h } from "../shared/form.js";
import { setMarkup } from "../shared/markup.js";

/** Show a chart, or kind words where there is nothing to show yet. */
export function chart(host, { sentence, wide, narrow, columns, rows }, words) {
  if (!sentence) {
    host.replaceChildren(h("p", { class: "ajar-empty" }, words["chart-empty"]));
    return;
  }
  const picture = (svg, size) => {
    const figure = h("div", {
      class: `ajar-picture ajar-${size}`,
      role: "img",
      "aria-label": sentence,
    });
    setMarkup(figure, svg);
    figure.firstElementChild.setAttribute("aria-hidden", "true");
    return figure;
  };
  const open = host.querySelector("details")?.open ?? false;
  host.replaceChildren(
    h(
      "figure",
      { class: "ajar-chart" },
      h("figcaption", {}, sentence),
      picture(wide, "wide"),
      picture(narrow, "narrow"),
      h(
        "details",
        { open },
        h("summary", {}, words.table),
        h(
          "table",
          {},
          h("thead", {}, h("tr", {}, ...columns.map((name) => h("th", { scope: "col" }, name)))),
          h(
            "tbody",
            {},
            ...rows.map(([first, ...rest]) =>
              h(
                "tr",
                {},
                h("th", { scope: "row" }, first),
                ...rest.map((cell) => h("td", {}, cell ?? "–")),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
