"""Accessibility checks with axe: all rules on each page, colors once for each text style."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from axe_playwright_python.base import AXE_SCRIPT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

PASSED: set[str] = set()
"""The looks that axe has found clear enough: whatever looks so on another page is so, too."""
RUN = """async ([context, passed, all]) => {
  if (!window.axe) return null;
  const within = [...document.querySelectorAll(context)];
  if (!within.length) throw new Error(`nothing on the page is ${context}`);
  const wrong = [];
  const note = ({ violations }) => {
    for (const { id, nodes } of violations)
      wrong.push(...nodes.map((it) => `${id}: ${it.html.slice(0, 200)} ${it.failureSummary}`));
  };
  const options = { resultTypes: ["violations"], elementRef: false };
  const rules = { "color-contrast": { enabled: false } };
  if (all) note(await axe.run({ include: within }, { ...options, rules }));

  const known = new Set(passed), grounds = new Map(), looks = new Map();
  const ground = (e) => {
    if (!e) return matchMedia("(prefers-color-scheme: dark)").matches ? "dark/" : "";
    if (!grounds.has(e)) {
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(e);
      const own = backgroundColor === "rgba(0, 0, 0, 0)" && backgroundImage === "none"
        && opacity === "1" && position === "static"
        ? "" : `${backgroundColor} ${backgroundImage.length} ${opacity} ${position}/`;
      grounds.set(e, ground(e.parentElement) + own);
    }
    return grounds.get(e);
  };
  const says = (e) => e.matches("input, select, textarea")
    || [...e.childNodes].some((it) => it.nodeType === Node.TEXT_NODE && it.data.trim());
  for (const e of within.flatMap((it) => [it, ...it.querySelectorAll("*")])) {
    if (!says(e) || !e.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(e);
    const state = e.matches(":disabled, [aria-disabled=true]") ? "off" : "";
    const look = `${color} ${fontSize} ${fontWeight} ${textShadow} ${state} ${ground(e)}`;
    if (!known.has(look) && !looks.has(e)) looks.set(e, look);
  }
  const inWindow = (e) => {
    const { top, bottom } = e.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  const chosen = new Map();
  for (const [e, look] of looks)
    if (!chosen.has(look) || !inWindow(chosen.get(look)) && inWindow(e)) chosen.set(look, e);
  let clear = [];
  if (chosen.size) {
    const include = [...chosen.values()];
    const found = await axe.run({ include }, { runOnly: ["color-contrast"], elementRef: true });
    note(found);
    const nodes = found.passes.flatMap((rule) => rule.nodes);
    clear = nodes.map(({ element }) => looks.get(element)).filter(Boolean);
  }
  return { wrong, clear };
}"""
"""Run axe; return what is wrong, and which looks are clear.

Whether a text is clear enough follows from its color, its size and what is behind it. That is
most of what axe computes, and most texts of a page look like others, so one of each is given to it.
"""


TALL = "body { height: 100vh }"


@contextmanager
def whole_lab(page: Page) -> Iterator[None]:
    """Show much of a notebook at once, on a page of Jupyter.

    axe takes text outside the window for hidden, and all text of a page whose body has no height.
    """
    size = page.viewport_size
    assert size
    page.add_style_tag(content=TALL)
    page.set_viewport_size({**size, "height": 5000})
    yield
    page.set_viewport_size(size)


def axe_finds(page: Page, context: str = "html", *, colors_only: bool = False) -> list[str]:
    """Return what axe finds wrong in the parts of a page that `context` selects."""
    given = [context, sorted(PASSED), not colors_only]
    found: dict[str, Any] | None = page.evaluate(RUN, given)
    if found is None:
        page.evaluate(AXE_SCRIPT)
        found = page.evaluate(RUN, given)
    assert found is not None
    if not found["wrong"]:
        PASSED.update(found["clear"])
    wrong: list[str] = found["wrong"]
    return wrong
