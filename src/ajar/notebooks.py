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

from ajar.pages import markdown_of, sources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from nbformat import NotebookNode

    from ajar.exercise import Setting
    from ajar.materials import Materials
    from ajar.sections import Block, Section

BEGIN = "*To begin, press **G**. In another notebook program, choose “Run all cells”.*"
FOLDERS: dict[Setting, str] = {"room": "notebooks", "alone": "exercises"}
OPEN: dict[Setting, str] = {"room": 'open_journal(setting="room")', "alone": "open_journal()"}


@dataclass(frozen=True)
class Built:
    """One notebook as it should be, and where it belongs in the kit."""

    path: Path
    text: str


def build_all(materials: Materials) -> Iterator[Built]:
    """Make every notebook of the kit, without writing any."""
    for setting, folder in FOLDERS.items():
        for name in materials.names("sections"):
            notebook = section_notebook(materials.section(name), setting, materials)
            yield Built(materials.home / folder / f"{name}.ipynb", as_text(notebook))
    workbook = _notebook(
        [_code("workbook", "from ajar import open_journal\nopen_journal().workbook()")]
    )
    yield Built(materials.home / FOLDERS["alone"] / "workbook.ipynb", as_text(workbook))


def section_notebook(section: Section, setting: Setting, materials: Materials) -> NotebookNode:
    """Make the notebook of one section: for the facilitator (`room`) or for a person alone."""
    cells = [
        _markdown("begin", BEGIN, slide="skip"),
        _code("open", f"from ajar import open_journal\nme = {OPEN[setting]}\nme", slide="skip"),
    ]
    so_far = 0
    for number, block in enumerate(section.blocks_in(setting), start=1):
        so_far += block.minutes
        cells.append(_cell(f"{number:02}", block, (so_far, section.minutes), materials))
    evidence = sources(section, setting, materials)
    if evidence:
        cells.append(_markdown("sources", evidence, slide="notes"))
    cells += [_markdown("footer", block.text, slide="slide") for block in materials.page("footer")]
    return _notebook(cells)


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


def _cell(
    number: str, block: Block, minutes: tuple[int, int], materials: Materials
) -> NotebookNode:
    match block.kind:
        case "exercise":
            return _code(f"{number}-exercise", f'me.exercise("{block.name}")', slide="slide")
        case "check-in":
            return _code(f"{number}-check-in", f'me.check_in("{block.name}")', slide="slide")
        case "chart":
            return _code(f"{number}-chart", "me.readiness_chart()", slide="slide")
        case "notes":
            return _markdown(f"{number}-notes", _notes(block, minutes, materials), slide="notes")
        case _:
            return _markdown(f"{number}-{block.kind}", markdown_of(block, materials), slide="slide")


def _notes(block: Block, minutes: tuple[int, int], materials: Materials) -> str:
    so_far, all_of_them = minutes
    took = f", {block.minutes} min ({so_far} of {all_of_them})" if block.minutes else ""
    words = markdown_of(block, materials)
    return f"<details>\n<summary>Notes for you{took}</summary>\n\n{words}\n\n</details>"


def _markdown(name: str, text: str, slide: str) -> NotebookNode:
    # A double click in front of a group must not open an editor: words are changed in materials/.
    metadata = {"editable": False, "slideshow": {"slide_type": slide}}
    return new_markdown_cell(text, id=name, metadata=metadata)


def _code(name: str, source: str, slide: str = "-") -> NotebookNode:
    metadata = {"jupyter": {"source_hidden": True}, "slideshow": {"slide_type": slide}}
    return new_code_cell(source, id=name, metadata=metadata)


def _notebook(cells: list[NotebookNode]) -> NotebookNode:
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return new_notebook(cells=cells, metadata={"ajar": {"built": _digest(cells)}, **metadata})


def _digest(cells: list[Any]) -> str:
    counted = [
        (cell["cell_type"], "".join(cell["source"]), cell["metadata"].get("slideshow"))
        for cell in cells
    ]
    return hashlib.sha256(json.dumps(counted).encode()).hexdigest()[:16]
