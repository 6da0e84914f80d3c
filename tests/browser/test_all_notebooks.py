"""All notebooks in one JupyterLab: accessible, leading on, and with no answer in any file."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from axe_playwright_python.sync_playwright import Axe
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from playwright.sync_api import expect
from tests.browser.markers import (
    IN_VIEW,
    Scheme,
    beside_the_forms,
    color_lab,
    files_with_the_marker,
    fill_everything,
)

from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Locator, Page

ROOT = Path(__file__).parents[2]
MATERIALS = Materials(ROOT)
WORDS = MATERIALS.words
SECTIONS = MATERIALS.names("sections")
GROUP = [f"notebooks/{section}.ipynb" for section in SECTIONS]
ALONE = "exercises/all.ipynb"
"""What is asked in all notebooks for one person, in a notebook of the test."""
CHART = "me.readiness_chart()"
SCHEMES: dict[Scheme, dict[str, list[str]]] = {
    "light": {"resultTypes": ["violations"]},
    "dark": {"resultTypes": ["violations"], "runOnly": ["color-contrast"]},
}
PICTURE = "](../materials/pictures/"
"""How each drawing is put into a notebook."""


@dataclass
class Lab:
    """A kit that is running, its JupyterLab, and how many fields were typed in, by notebook."""

    running: Any
    page: Page
    save: Callable[[Page], None]
    typed: dict[str, int] = field(default_factory=dict)
    schemes: list[Scheme] = field(default_factory=lambda: list(SCHEMES))

    def answer(self, notebook: str) -> None:
        """Answer everything in the notebook in view, and save it."""
        self.typed[notebook] = fill_everything(self.page)
        beside_the_forms(self.page)
        self.save(self.page)

    def axe_finds_nothing(self, section: str) -> None:
        """Look at all that is ours; in the dark at its colors, since all else is as it was.

        Jupyter takes its time to change colors: the next notebook begins with those of this one.
        """
        for scheme in self.schemes:
            color_lab(self.page, scheme)
            results = Axe().run(self.page, context=f"{IN_VIEW} .ajar", options=SCHEMES[scheme])
            assert results.violations_count == 0, (
                f"{section}, {scheme}: {results.generate_report()}"
            )
        self.schemes.reverse()


@pytest.fixture(scope="module")
def lab(
    run_kit: Callable[..., Any],
    tmp_path_factory: pytest.TempPathFactory,
    browser: Browser,
    save: Callable[[Page], None],
) -> Iterator[Lab]:
    with run_kit("present", tmp_path_factory.mktemp("present")) as running:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(running.address)
        yield Lab(running, page, save)
        page.close()


def picker(page: Page) -> Locator:
    return page.locator(IN_VIEW).get_by_role("region", name=WORDS["couple"])


def test_each_notebook_is_accessible_shows_its_drawings_and_leads_on_to_the_next_one(
    lab: Lab, begin: Callable[[Page], None], begin_here: Callable[[Page, str], None]
) -> None:
    """Each is answered before the next one, for the test below."""
    page = lab.page
    begin_here(page, f"notebooks/{SECTIONS[0]}.ipynb")
    begins, ends = WORDS["next-notebook"].split("{title}")
    for section, following in zip(SECTIONS, [*SECTIONS[1:], None], strict=True):
        drawings_are_shown(page, section)
        story = any(block.kind == "scenario" for block in MATERIALS.section(section).blocks)
        expect(picker(page)).to_have_count(1 if story else 0)
        if story:
            picker(page).locator("summary").press("Enter")
            expect(picker(page).locator(".ajar-role > .ajar-text")).to_be_visible()
        lab.axe_finds_nothing(section)
        lab.answer(f"notebooks/{section}.ipynb")
        last = page.locator(IN_VIEW).get_by_role("paragraph").last
        if following:
            title = MATERIALS.section(following).title
            expect(last).to_have_text(f"{begins}{title}{ends}")
            last.get_by_role("link", name=title, exact=True).click()
            opened = page.get_by_role("tabpanel", name=f"{following}.ipynb")
            expect(opened.get_by_role("heading", level=1).first).to_be_in_viewport()
            begin(page)
    expect(last, "all of it is there").to_contain_text("education, not therapy.", ignore_case=True)
    expect(page.locator(IN_VIEW).get_by_text(begins, exact=False)).to_have_count(0)


def drawings_are_shown(page: Page, section: str) -> None:
    drawings = page.locator(f"{IN_VIEW} .jp-RenderedMarkdown img")
    drawn = (ROOT / "notebooks" / f"{section}.ipynb").read_text("utf-8").count(PICTURE)
    assert drawn
    expect(drawings).to_have_count(drawn)
    for wide, words in drawings.evaluate_all(
        "all => Promise.all(all.map(async (e) => (await e.decode(), [e.naturalWidth, e.alt])))"
    ):
        assert wide > 0
        assert words.strip()


def write_all_for_one(home: Path) -> None:
    """Write one notebook with what the notebooks for one person show, and one chart at the end.

    One kernel is started in place of nine. What built notebooks hold besides is tested elsewhere.
    """
    built = [
        json.loads(path.read_text("utf-8")) for path in sorted(home.glob("exercises/0*.ipynb"))
    ]
    assert len(built) == len(SECTIONS)
    shown = [
        cell for notebook in built for cell in notebook["cells"] if cell["cell_type"] == "code"
    ]
    sources = dict.fromkeys("".join(cell["source"]) for cell in shown)
    del sources[CHART]
    cells = [new_markdown_cell("# All"), *map(new_code_cell, (*sources, CHART))]
    nbformat.write(new_notebook(cells=cells, metadata=built[0]["metadata"]), home / ALONE)


def test_no_answer_given_in_any_notebook_is_in_any_file_that_the_run_wrote(
    lab: Lab, begin_here: Callable[[Page, str], None]
) -> None:
    running = lab.running
    write_all_for_one(running.home)
    for notebook in (*GROUP, ALONE):
        if notebook not in lab.typed:
            begin_here(lab.page, notebook)
            lab.answer(notebook)
    assert lab.typed[ALONE] > 20
    checkpoints = list(running.home.rglob("*checkpoint*.ipynb"))
    assert checkpoints, "the run was to write checkpoints"
    lab.page.close()
    code, _, left = running.stop()
    assert code == 0
    assert left == [], "no kernel may stay behind"
    assert files_with_the_marker(running.writable) == []
    for notebook in lab.typed:
        saved = json.loads((running.home / notebook).read_text("utf-8"))
        assert not any(cell.get("outputs") for cell in saved["cells"])
        assert "widgets" not in saved["metadata"]
