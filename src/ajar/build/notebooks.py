"""Builds `notebooks/` and `exercises/` from `materials/`.

A notebook carries the digest of what was built. When its cells no longer match it, somebody has
worked on it, and it is left alone until they say otherwise.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from ajar.content.citations import source_line, with_citations
from ajar.content.render import PICTURE, SOURCES, markdown_of, sources
from ajar.content.sections import Block

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from nbformat import NotebookNode

    from ajar.content.agendas import Stretch
    from ajar.content.exercise import Setting
    from ajar.content.materials import Materials
    from ajar.content.sections import Section

BEGIN = "*To begin, press **G**. In another notebook program, choose “Run all cells”.*"
FOLDERS: dict[Setting, str] = {"room": "notebooks", "alone": "exercises"}
NAMES: dict[Setting, str] = {"room": "room", "alone": "me"}
"""What the code cells call what they open."""
OPEN: dict[Setting, str] = {"room": "open_room", "alone": "open_journal"}
GUIDE = "guide.ipynb"


@dataclass(frozen=True)
class Built:
    """One notebook as it should be, and where it belongs."""

    path: Path
    text: str


@dataclass
class Making:
    """What the cells of a notebook are made from.

    Attributes
    ----------
    materials
        The words.
    minutes
        How many minutes there are in all.
    so_far
        How many of them have gone by.
    pictures
        How the notebook's folder reaches that of the drawings.
    """

    materials: Materials
    minutes: int = 0
    so_far: int = 0
    pictures: str = "../materials/pictures"


def build_all(materials: Materials) -> Iterator[Built]:
    """Make every notebook of the kit, without writing any."""
    names = materials.names("sections")
    sections = [materials.section(name) for name in names]
    for setting, folder in FOLDERS.items():
        for section, following in zip(sections, [*sections[1:], None], strict=True):
            made = section_notebook(section, setting, materials, following)
            yield Built(materials.home / folder / f"{section.id}.ipynb", as_text(made))
    yield Built(materials.home / FOLDERS["room"] / GUIDE, as_text(_guide(materials)))
    workbook = [_code("workbook", "from ajar import open_journal\nopen_journal().workbook()")]
    yield Built(materials.home / FOLDERS["alone"] / "workbook.ipynb", as_text(notebook(workbook)))


def section_notebook(
    section: Section, setting: Setting, materials: Materials, following: Section | None = None
) -> NotebookNode:
    """Make the notebook of a whole section, which leads on to the following one."""
    make = Making(materials, section.minutes)
    cells = section_cells(section, setting, make)
    if following:
        cells.append(next_cell(following.title, f"{following.id}.ipynb", make))
    return notebook(cells)


def section_cells(section: Section, setting: Setting, make: Making) -> list[NotebookNode]:
    """Return the cells of a section: for the facilitator (`room`) or for a person alone."""
    name, opened = NAMES[setting], OPEN[setting]
    opening = f"from ajar import {opened}\n{name} = {opened}()\n{name}"
    cells = [
        _markdown("begin", BEGIN, make, slide="skip"),
        _code("open", opening, slide="skip"),
    ]
    took = minutes_of(section)
    for number, block in enumerate(section.blocks_in(setting), start=1):
        make.so_far += block.minutes
        cells.append(_cell(f"{number:02}", block, setting, make, took.get(block.line, 0)))
    evidence = sources(section, setting, make.materials)
    if evidence:
        cells.append(_markdown("sources", evidence, make, slide="notes"))
    footer = (block.text for block in make.materials.page("footer"))
    return [*cells, *(_markdown("footer", text, make) for text in footer)]


def own_cells(stretch: Stretch, make: Making) -> list[NotebookNode]:
    """Return the cells of what is no section, such as a break."""
    name = f"own-{make.so_far:03}"
    make.so_far += stretch.minutes
    said = _notes(Block("notes", text=stretch.notes, minutes=stretch.minutes), make)
    return [
        _markdown(name, f"# {stretch.title}", make),
        _markdown(f"{name}-notes", said, make, slide="notes"),
    ]


def next_cell(title: str, address: str, make: Making) -> NotebookNode:
    """Return the cell at the end that leads on to the next notebook."""
    words = make.materials.words["next-notebook"].replace("{title}", f"[{title}]({address})")
    return _markdown("next", words, make, slide="skip")


def notebook(cells: list[NotebookNode]) -> NotebookNode:
    """Return a notebook that carries the digest of its cells."""
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return new_notebook(cells=cells, metadata={"ajar": {"built": _digest(cells)}, **metadata})


def as_text(notebook: NotebookNode) -> str:
    """Return a notebook as the text of its file, always the same for the same cells."""
    return nbformat.writes(notebook, indent=1) + "\n"


def is_edited(text: str) -> bool:
    """Tell whether somebody has worked on a built notebook since it was built.

    Running it or saving it changes nothing that counts: outputs, run counts and what a program
    notes about itself are passed over.
    """
    try:
        notebook = json.loads(text)
        return bool(notebook["metadata"]["ajar"]["built"] != _digest(notebook["cells"]))
    except (ValueError, KeyError, TypeError):
        return True


def _guide(materials: Materials) -> NotebookNode:
    make, known = Making(materials), materials.references
    cells = [
        _markdown(name, with_citations(materials.chapter(name), known), make)
        for name in materials.names("guide")
    ]
    lines = [f"- {source_line(one)}" for _, one in sorted(known.items())]
    listed = "\n".join([f"# {SOURCES}", "", *lines])
    return notebook([*cells, _markdown("sources", listed, make)])


def minutes_of(section: Section) -> dict[int, int]:
    """Return how many minutes each exercise and check-in has in a room, by the line it is on.

    They are those of the notes that stand before it in its part, or else of the next ones there.
    """
    took: dict[int, int] = {}
    for part in section.parts:
        blocks = [block for block in part.blocks if block.setting != "alone"]
        for at, block in enumerate(blocks):
            if block.kind in ("exercise", "check-in"):
                timed = [one.minutes for one in (*reversed(blocks[:at]), *blocks[at:])]
                took[block.line] = next((minutes for minutes in timed if minutes), 0)
    return took


def _cell(
    number: str, block: Block, setting: Setting, make: Making, minutes: int = 0
) -> NotebookNode:
    what = NAMES[setting]
    ask = {"room": "ask", "alone": "exercise"}[setting]
    takes = f", minutes={minutes}" if minutes and setting == "room" else ""
    match block.kind:
        case "exercise":
            source = f'{what}.{ask}("{block.name}"{takes})'
            return _code(f"{number}-exercise", source, slide="slide")
        case "check-in":
            source = f'{what}.check_in("{block.name}"{takes})'
            return _code(f"{number}-check-in", source, slide="slide")
        case "chart":
            return _code(f"{number}-chart", f"{what}.readiness_chart()", slide="slide")
        case "scenario":
            return _code(f"{number}-scenario", f"{what}.scenario()", slide="slide")
        case "notes":
            return _markdown(f"{number}-notes", _notes(block, make), make, slide="notes")
        case _:
            return _markdown(f"{number}-{block.kind}", markdown_of(block, make.materials), make)


def _notes(block: Block, make: Making) -> str:
    took = f", {block.minutes} min ({make.so_far} of {make.minutes})" if block.minutes else ""
    words = markdown_of(block, make.materials)
    return f"<details>\n<summary>Notes for you{took}</summary>\n\n{words}\n\n</details>"


def _markdown(name: str, text: str, make: Making, slide: str = "slide") -> NotebookNode:
    # A double click in front of a group must not open an editor: words are changed in materials/.
    metadata = {"editable": False, "slideshow": {"slide_type": slide}}
    source = PICTURE.sub(rf"![\g<words>]({make.pictures}/\g<name>.svg)", text)
    return new_markdown_cell(source, id=name, metadata=metadata)


def _code(name: str, source: str, slide: str = "-") -> NotebookNode:
    metadata = {"jupyter": {"source_hidden": True}, "slideshow": {"slide_type": slide}}
    return new_code_cell(source, id=name, metadata=metadata)


def _digest(cells: list[Any]) -> str:
    counted = [
        (cell["cell_type"], "".join(cell["source"]), cell["metadata"].get("slideshow"))
        for cell in cells
    ]
    return hashlib.sha256(json.dumps(counted).encode()).hexdigest()[:16]
