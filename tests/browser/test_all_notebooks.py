"""All notebooks in one JupyterLab: by keyboard, accessible, leading on, no answer in any file."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds, whole_lab
from tests.browser.markers import (
    IN_VIEW,
    Scheme,
    beside_the_forms,
    color_lab,
    files_with_the_marker,
    fill_everything,
)
from tests.browser.test_every_exercise import (
    IN_ROOM,
    is_answered_from_first_to_last_by_keyboard_alone,
)

from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from nbformat import NotebookNode
    from playwright.sync_api import Browser, Locator, Page

ROOT = Path(__file__).parents[2]
MATERIALS = Materials(ROOT)
WORDS = MATERIALS.words
SECTIONS = MATERIALS.names("sections")
GROUP, ALONE = "notebooks/all.ipynb", "exercises/all.ipynb"
"""What is in all notebooks for the group, and what is asked in all for one person.

They are written by the tests: two kernels are started in place of eighteen.
"""
BY_KEYBOARD = "notebooks/keyboard.ipynb"
"""What is asked in a room, with all kinds of item."""
CHART = "me.readiness_chart()"
OPEN = "from ajar import open_room\nroom = open_room()\nroom"
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
PICTURE = "](../materials/pictures/"
"""How each drawing is put into a notebook."""


@dataclass
class Lab:
    """A kit that is running, its JupyterLab, and how many fields were typed in, by notebook."""

    running: Any
    page: Page
    save: Callable[[Page], None]
    typed: dict[str, int] = field(default_factory=dict)

    def answer(self, notebook: str) -> None:
        """Answer everything in the notebook in view, and save it."""
        self.typed[notebook] = fill_everything(self.page)
        beside_the_forms(self.page)
        self.save(self.page)


@pytest.fixture(scope="module")
def lab(
    run_kit: Callable[..., Any],
    tmp_path_factory: pytest.TempPathFactory,
    browser: Browser,
    save: Callable[[Page], None],
) -> Iterator[Lab]:
    with run_kit("present", tmp_path_factory.mktemp("present")) as running:
        write_all_for_a_group(running.home)
        write_all_for_one(running.home)
        write_all_kinds(running.home)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(running.address.replace("notebooks/meeting.ipynb", BY_KEYBOARD))
        yield Lab(running, page, save)
        page.close()


def cells_of(notebook: Path) -> list[NotebookNode]:
    """Return its cells, without what belongs to that notebook alone."""
    made = {"markdown": new_markdown_cell, "code": new_code_cell}
    cells = nbformat.read(notebook, as_version=4).cells
    return [made[cell.cell_type](cell.source, metadata=cell.metadata) for cell in cells]


def write(path: Path, cells: list[NotebookNode]) -> None:
    built = nbformat.read(path.with_name("02-empathy.ipynb"), as_version=4)
    nbformat.write(new_notebook(cells=cells, metadata=built.metadata), path)


def write_all_for_a_group(home: Path) -> None:
    """Write what is in all notebooks for the group, with one of what is in several."""
    cells: list[NotebookNode] = []
    shown: set[str] = set()
    for section in SECTIONS:
        for cell in cells_of(home / "notebooks" / f"{section}.ipynb"):
            what = "a check-in" if cell.source.startswith("room.check_in(") else cell.source
            if cell.cell_type == "markdown" or what not in shown:
                cells.append(cell)
                shown.add(what)
    write(home / GROUP, cells)


def write_all_for_one(home: Path) -> None:
    """Write what the notebooks for one person show, with one chart at the end."""
    shown = [
        cell.source
        for section in SECTIONS
        for cell in cells_of(home / "exercises" / f"{section}.ipynb")
        if cell.cell_type == "code"
    ]
    sources = dict.fromkeys(shown)
    del sources[CHART]
    write(home / ALONE, [new_markdown_cell("# All"), *map(new_code_cell, (*sources, CHART))])


def write_all_kinds(home: Path) -> None:
    """Write the exercises of a room that have all kinds of item."""
    sources = [OPEN, *(f'room.ask("{name}", minutes=5)' for name in IN_ROOM)]
    hidden = {"jupyter": {"source_hidden": True}}
    write(home / BY_KEYBOARD, [new_code_cell(source, metadata=hidden) for source in sources])


def picker(page: Page) -> Locator:
    return page.locator(IN_VIEW).get_by_role("region", name=WORDS["couple"])


def test_every_kind_of_item_can_be_answered_by_keyboard_in_a_room(
    lab: Lab, begin: Callable[[Page], None]
) -> None:
    begin(lab.page)
    for name in IN_ROOM:
        is_answered_from_first_to_last_by_keyboard_alone(lab.page, "room", name)


def test_all_notebooks_are_accessible_show_drawings_and_link_to_the_next_one(
    lab: Lab, begin_here: Callable[[Page, str], None]
) -> None:
    """What is begun is answered, for the test below."""
    page = lab.page
    begin_here(page, GROUP)
    drawings_are_shown(page)
    picker(page).locator("summary").press("Enter")
    expect(picker(page).locator(".ajar-role > .ajar-text")).to_be_visible()
    for scheme in SCHEMES:
        color_lab(page, scheme)
        with whole_lab(page):
            found = axe_finds(page, f"{IN_VIEW} .ajar", colors_only=scheme == "dark")
            assert found == [], scheme
    lab.answer(GROUP)
    last = page.locator(IN_VIEW).get_by_role("paragraph").last
    expect(last, "all of it is there").to_contain_text("education, not therapy.", ignore_case=True)
    begins, ends = WORDS["next-notebook"].split("{title}")
    leads_on = page.locator(IN_VIEW).get_by_role("paragraph").filter(has_text=begins)
    titles = [MATERIALS.section(section).title for section in SECTIONS[1:]]
    expect(leads_on).to_have_text([f"{begins}{title}{ends}" for title in titles])
    for link, title, section in zip(leads_on.all(), titles, SECTIONS[1:], strict=True):
        to = link.get_by_role("link", name=title, exact=True)
        expect(to).to_have_attribute("href", re.compile(f"/notebooks/{section}.ipynb"))
    leads_on.first.get_by_role("link").click()
    opened = page.get_by_role("tabpanel", name=f"{SECTIONS[1]}.ipynb")
    expect(opened.get_by_role("heading", level=1).first).to_be_in_viewport()
    expect(page.locator(f"{IN_VIEW} .jp-RenderedMarkdown img")).to_have_count(
        drawn_in(ROOT / "notebooks" / f"{SECTIONS[1]}.ipynb")
    )


def drawn_in(notebook: Path) -> int:
    return notebook.read_text("utf-8").count(PICTURE)


def drawings_are_shown(page: Page) -> None:
    drawings = page.locator(f"{IN_VIEW} .jp-RenderedMarkdown img")
    drawn = [drawn_in(ROOT / "notebooks" / f"{section}.ipynb") for section in SECTIONS]
    assert all(drawn)
    expect(drawings).to_have_count(sum(drawn))
    for wide, words in drawings.evaluate_all(
        "all => Promise.all(all.map(async (e) => (await e.decode(), [e.naturalWidth, e.alt])))"
    ):
        assert wide > 0
        assert words.strip()


def test_no_answer_from_a_notebook_is_in_any_file_of_the_run(
    lab: Lab, begin_here: Callable[[Page, str], None]
) -> None:
    running = lab.running
    begin_here(lab.page, ALONE)
    lab.answer(ALONE)
    assert lab.typed.keys() == {ALONE, GROUP}
    assert min(lab.typed.values()) > 20
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
