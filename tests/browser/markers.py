"""Answers that can be found again: what the tests of privacy type, and where they look for it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from playwright.sync_api import expect

from ajar.build.site import site_pages
from ajar.content.materials import Materials
from ajar.content.text import fill

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

MATERIALS = Materials(Path(__file__).parents[2])
WORDS = MATERIALS.words
CHECK_IN = MATERIALS.exercise("check-in").title
PAGES = site_pages(MATERIALS)["pages"]
"""The pages of the workbook, in the order of their numbers in its address."""
MARKER = "quince7yarrow"
DAY = "2083-07-19"
KEPT_BY_BROWSERS = ":not([autocomplete=off])"
IN_VIEW = ".jp-NotebookPanel:not(.lm-mod-hidden)"
Scheme: TypeAlias = Literal["light", "dark"]

ANSWER_EVERYTHING = """([mark, day, next, checkIn]) => {
  const put = (field, value) => {
    field.value = value;
    for (const kind of ["input", "change"]) {
      field.dispatchEvent(new Event(kind, { bubbles: true }));
    }
  };
  const done = { forms: 0, checkIns: 0, typed: 0, kept: [] };
  for (const fold of document.querySelectorAll(".ajar-folded")) fold.open = true;
  for (const form of document.querySelectorAll(".ajar-form")) {
    if (!form.offsetParent) continue; // in a notebook that is not in view
    done.forms += 1;
    done.checkIns += form.textContent.includes(checkIn);
    for (let more = true; more; ) {
      const all = (selector) => [...form.querySelectorAll(selector)];
      const kept = all("input, select, textarea").filter((field) => field.autocomplete !== "off");
      done.kept.push(...kept.map((field) => field.outerHTML));
      for (const field of all("input[type=text], textarea")) {
        put(field, mark);
        done.typed += 1;
      }
      for (const field of all("input[type=date]")) put(field, day);
      all(".ajar-ruler input")[7]?.click();
      for (const card of all(".ajar-sorted, .ajar-choice")) {
        card.querySelector("input[type=radio], input[type=checkbox]").click();
      }
      const onward = all(".ajar-next").findLast((button) => button.offsetParent);
      more = onward.textContent === next;
      onward.click();
    }
  }
  return done;
}"""
"""Answers every question of every form in view, and returns what a browser might keep of that.

The marker goes wherever words can be typed. The day that is picked is a marker, too.
"""


def past_the_start(page: Page) -> None:
    """Go from the start page to the first section."""
    page.get_by_role("button", name=MATERIALS.start.all, exact=True).click()
    page.locator(".ajar-nav").wait_for()


def open_page(page: Page, number: int) -> None:
    """Turn to a page by its number in `PAGES`, as an address does."""
    page.evaluate("number => { location.hash = number; }", number + 1)
    blocks = PAGES[number]["blocks"]
    expect(page.locator(".ajar-page > *")).not_to_have_count(0)
    if any(block["kind"] == "exercise" for block in blocks):
        page.locator(".ajar-form").first.wait_for()
    if "step" in PAGES[number]:
        said = {"title": PAGES[number]["title"], "n": PAGES[number]["step"],
                "all": PAGES[number]["steps"], "minutes": PAGES[number]["minutes"]}  # fmt: skip
        expect(page.locator(".ajar-nav summary")).to_have_text(fill(WORDS["step-of"], said))


def unfold_forms(page: Page) -> None:
    """Open the folds that have a form in them, such as a check-in between two others."""
    folds = page.locator(".ajar-folded")
    folds.evaluate_all("all => all.forEach((fold) => { fold.open = true; })")


def number_of(key: str) -> int:
    """Return the number of the step with the form of this key, such as `check-in@opening`."""
    return next(
        n
        for n, page in enumerate(PAGES)
        if not page.get("aside") and key in [block.get("key") for block in page["blocks"]]
    )


def form_of(page: Page, name: str) -> Locator:
    """Return the form of an exercise on this page."""
    return page.get_by_role("region", name=MATERIALS.exercise(name).title, exact=True)


def open_form(page: Page, key: str) -> Locator:
    """Turn to the step with the form of this key, and return the form, unfolded."""
    open_page(page, number_of(key))
    form = form_of(page, key.partition("@")[0])
    form.locator("> .ajar-folded").evaluate_all("all => all.forEach((fold) => (fold.open = true))")
    return form


def steps_of(section: str) -> list[int]:
    """Return the numbers of the pages of a section."""
    return [n for n, page in enumerate(PAGES) if page.get("section") == section]


def fill_everything(page: Page) -> int:
    """Answer every question of every form in view; return how many fields were typed in."""
    assert page.locator(f".ajar :is(input, select, textarea){KEPT_BY_BROWSERS}").count() == 0
    drawn = page.locator(".ajar-chart-block:visible tbody tr")
    before = drawn.count()
    answered = page.evaluate(ANSWER_EVERYTHING, [MARKER, DAY, WORDS["next"], CHECK_IN])
    assert answered["kept"] == []
    said = page.get_by_role("heading", name=WORDS["what-you-said"])
    expect(said).to_have_count(answered["forms"])
    if page.locator(".ajar-chart-block:visible").count():  # it comes last
        expect(drawn).to_have_count(before + answered["checkIns"])
    return int(answered["typed"])


def files_with_the_marker(folder: Path, *more: str) -> list[str]:
    """Return the files that hold what was typed, and those that hold a part of `more`.

    A kit or a browser may be at work there: files and folders that go away are passed over.
    """
    markers = [MARKER, DAY, *(word for words in more for word in words.split(" and "))]
    sought = [marker.encode(code) for marker in markers for code in ("ascii", "utf-16-le")]
    found = []
    every = (Path(place, name) for place, _, names in os.walk(folder) for name in names)
    for path in every:
        try:
            content = path.read_bytes() if path.is_file() else b""
        except OSError:
            continue
        if any(marker in content for marker in sought):
            found.append(str(path.relative_to(folder)))
    return found


def color_lab(page: Page, scheme: Scheme) -> None:
    """Let JupyterLab change its colors; meanwhile it hides itself for a moment."""
    page.emulate_media(color_scheme=scheme)
    light = str(scheme == "light").lower()
    page.locator(f"body[data-jp-theme-light={light}] #main:visible").wait_for()


def beside_the_forms(page: Page) -> None:
    """Put the focus on the notebook itself, where its keys work."""
    page.locator(".jp-RenderedMarkdown h1:visible").first.click()
