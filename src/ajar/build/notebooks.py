"""Builds the notebooks of the kit, or of one workshop, from `materials/`.

A notebook carries the digest of its cells as built. If they no longer match, somebody has edited
it, and it is left alone until they agree to replace it.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_notebook

from ajar.content.problems import file_in
from ajar.content.render import PICTURE, footer_of, markdown_of, sources
from ajar.content.text import fill, source_line, with_citations
from ajar.language.catalog import ENGLISH
from ajar.paper.my_plan import numbers_of

if TYPE_CHECKING:
    from ajar.content.agendas import Agenda
    from ajar.content.exercise import Setting
    from ajar.content.materials import Materials
    from ajar.content.sections import Block, Section

NOTEBOOK_FOLDERS: dict[Setting, str] = {"room": "notebooks", "alone": "exercises"}
_VARIABLES: dict[Setting, str] = {"room": "room", "alone": "me"}
_OPENERS: dict[Setting, str] = {"room": "open_room", "alone": "open_journal"}
_MATHEMATICS = re.compile(
    # Code, descriptions of pictures, addresses and tags stay as they are.
    r"(?P<kept>```.*?```|`[^`\n]+`|(?:!\[[^\]]*)?\]\([^)\n]*\)|</?[a-z][^>\n]*>)"
    r"|\\?(?P<dollar>\$)|\\(?:\\|(?=(?:begin|end|ref|eqref)\{))",
    re.DOTALL,
)
"""The delimiters of formulas in JupyterLab, whether or not they are escaped."""
_KERNEL = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
"""The metadata that JupyterLab adds when it saves a notebook."""
_ASK: dict[Setting, str] = {"room": "ask", "alone": "exercise"}


@dataclass(frozen=True)
class BuiltNotebook:
    """One notebook as it should be, and the path where it belongs."""

    path: Path
    text: str


@dataclass
class _Context:
    """Source of a notebook's cells."""

    materials: Materials
    minutes: int = 0  # the length of the notebook
    elapsed: int = 0  # the minutes of the cells built so far


def build_kit(materials: Materials) -> Iterator[BuiltNotebook]:
    """Build every notebook of the kit, without writing any."""
    names = materials.names("sections")
    sections = [materials.section(name) for name in names]
    for setting, folder in NOTEBOOK_FOLDERS.items():
        for section, following in zip(sections, [*sections[1:], None], strict=True):
            built = section_notebook(section, setting, materials, following)
            yield BuiltNotebook(materials.home / folder / f"{section.id}.ipynb", as_text(built))
    guide = materials.home / NOTEBOOK_FOLDERS["room"] / "guide.ipynb"
    yield BuiltNotebook(guide, as_text(_guide(materials)))
    yield _desk(guide.with_name("meeting.ipynb"))
    workbook = [_code("workbook", "from ajar import open_journal\nopen_journal().workbook()")]
    path = materials.home / NOTEBOOK_FOLDERS["alone"] / "workbook.ipynb"
    yield BuiltNotebook(path, as_text(_notebook(workbook)))


def build_workshop(name: str, agenda: Agenda, to: Path) -> Iterator[BuiltNotebook]:
    """Build a notebook for each meeting of an agenda, without writing any.

    They belong in the folder `to`; `name` is the name of the agenda.
    """
    several = len(agenda.meetings) > 1
    for number in range(1, len(agenda.meetings) + 1):
        file = f"meeting-{number}.ipynb" if several else "meeting.ipynb"
        yield _desk(to / file, f'"{name}", {number}')


def section_notebook(
    section: Section, setting: Setting, materials: Materials, following: Section | None = None
) -> NotebookNode:
    """Build the notebook of a whole section, with a link to the next one."""
    context = _Context(materials, section.minutes)
    cells = _section_cells(section, setting, context)
    if following:
        link = f"[{following.title}]({following.id}.ipynb)"
        onward = fill(materials.words["next-notebook"], {"title": link})
        cells.append(_markdown("next", onward, context))
    return _notebook(cells, language=materials.language)


def as_text(notebook: NotebookNode) -> str:
    """Return a notebook as the text of its file, always the same for the same cells."""
    return nbformat.writes(notebook, indent=1) + "\n"


def is_edited(text: str) -> bool:
    """Return whether somebody has edited a notebook since it was built.

    Outputs, run counts and a program's own metadata are ignored: running or saving is not editing.
    """
    try:
        notebook = json.loads(text)
        return bool(notebook["metadata"]["ajar"]["built"] != _digest(notebook["cells"]))
    except (ValueError, KeyError, TypeError):
        return True


def minutes_of(section: Section) -> dict[int, int]:
    """Return the minutes of each exercise and check-in in a room, by the line it is on.

    They come from the nearest notes before it in its part, or else from the first ones after it.
    """
    minutes: dict[int, int] = {}
    for part in section.parts:
        blocks = [block for block in part.blocks if block.setting != "alone"]
        for at, block in enumerate(blocks):
            if block.key:
                candidates = (other.minutes for other in (*reversed(blocks[:at]), *blocks[at:]))
                minutes[block.line] = next(filter(None, candidates), 0)
    return minutes


def write_notebooks(notebooks: Iterable[BuiltNotebook], *, overwrite: bool) -> list[Path]:
    """Write notebooks and print their names; return those that were left unchanged.

    With `overwrite`, a notebook that was edited by hand is renamed and replaced. Otherwise a person
    at a terminal is asked; without a terminal it is left unchanged.
    """
    left_alone = []
    for built in notebooks:
        text = built.path.read_text("utf-8") if built.path.exists() else built.text
        if text != built.text and is_edited(text) and not _set_aside(built.path, overwrite):
            left_alone.append(built.path)
        else:
            write_if_changed(built.path, built.text)
    return left_alone


def follow_language(materials: Materials) -> None:
    """Build the notebooks again in this language, except those that were edited by hand."""
    write_pictures(materials)
    unedited = (
        built for built in build_kit(materials)
        if not (built.path.exists() and is_edited(built.path.read_text("utf-8")))
    )  # fmt: skip
    write_notebooks(unedited, overwrite=False)


def write_pictures(materials: Materials) -> None:
    """Write the drawings in the language of the notebooks, which show files."""
    if materials.language != ENGLISH:
        for name in materials.names("pictures"):
            path = materials.folder_of_pictures / f"{name}.svg"
            write_if_changed(path, materials.picture(name))


def write_if_changed(path: Path, text: str) -> None:
    """Write a file and print its name, unless it holds the same text already."""
    if path.exists() and path.read_text("utf-8") == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    print(f"Made {file_in(Path.cwd(), path.resolve())}")  # noqa: T201 (a command reports its progress)


def _desk(path: Path, chosen: str = "") -> BuiltNotebook:
    """Return a notebook from which a meeting is presented; `chosen`: which one, as arguments."""
    source = f"from ajar import open_room\nroom = open_room()\nroom.meeting({chosen})"
    return BuiltNotebook(path, as_text(_notebook([_code("meeting", source)], runs=True)))


def _section_cells(section: Section, setting: Setting, context: _Context) -> list[NotebookNode]:
    """Return the cells of a section: for the facilitator (`room`) or for a person alone."""
    variable, opener = _VARIABLES[setting], _OPENERS[setting]
    opening = f"from ajar import {opener}\n{variable} = {opener}()\n{variable}"
    words = context.materials.words
    cells = [_markdown("begin", words["notebook-begin"], context), _code("open", opening)]
    minutes = minutes_of(section)
    for number, block in enumerate(section.blocks_in(setting), start=1):
        context.elapsed += block.minutes
        cells.append(_cell(f"{number:02}", block, setting, context, minutes.get(block.line, 0)))
    evidence = sources(section, setting, context.materials)
    if evidence:
        cells.append(_markdown("sources", evidence, context))
    footer = footer_of(context.materials, setting)
    return [*cells, *(_markdown("footer", block.text, context) for block in footer)]


def _guide(materials: Materials) -> NotebookNode:
    context, references = _Context(materials), materials.references
    cells = [
        _markdown(name, with_citations(materials.chapter(name), references), context)
        for name in materials.names("guide")
    ]
    if materials.draft:
        cells.insert(0, _markdown("draft", materials.draft, context))
    lines = [f"- {source_line(reference)}" for _, reference in sorted(references.items())]
    text = "\n".join(["# " + materials.words["sources"], "", *lines])
    return _notebook([*cells, _markdown("sources", text, context)], language=materials.language)


def _cell(
    number: str, block: Block, setting: Setting, context: _Context, minutes: int
) -> NotebookNode:
    variable = _VARIABLES[setting]
    timing = f", minutes={minutes}" if minutes and setting == "room" else ""
    match block.kind:
        case "exercise":
            source = f'{variable}.{_ASK[setting]}("{block.name}"{timing})'
        case "check-in":
            source = f'{variable}.check_in("{block.name}"{timing})'
        case "chart":
            source = f"{variable}.readiness_chart()"
        case "scenario":
            source = f"{variable}.scenario()"
        case "notes":
            return _markdown(f"{number}-notes", _notes(block, context), context)
        case _:
            text = markdown_of(block, context.materials)
            return _markdown(f"{number}-{block.kind}", text, context)
    return _code(f"{number}-{block.kind}", source)


def _notes(block: Block, context: _Context) -> str:
    words = context.materials.words
    values = {"n": block.minutes, "reached": context.elapsed, "all": context.minutes}
    title = fill(words["notes-timed"], values) if block.minutes else words["notes"]
    text = markdown_of(block, context.materials)
    return f"<details>\n<summary>{title}</summary>\n\n{text}\n\n</details>"


def _notebook(cells: list[NotebookNode], **own: object) -> NotebookNode:
    """Return a notebook that carries the digest of its cells, and more of our own.

    `language`: that of its words; `runs`: whether it runs as soon as it is opened.
    """
    own["built"] = _digest(cells)
    metadata = {"kernelspec": _KERNEL, "language_info": {"name": "python"}}
    return new_notebook(cells=cells, metadata={"ajar": own, **metadata})


def _markdown(name: str, text: str, context: _Context) -> NotebookNode:
    # A double click in front of a group must not open an editor: words are changed in materials/.
    text = with_numbers(text, context.materials)
    folder = context.materials.folder_of_pictures.relative_to(context.materials.home).as_posix()
    source = PICTURE.sub(rf"![\g<words>](../{folder}/\g<name>.svg)", text)
    editable = {"editable": False}
    return _new_cell("markdown", name, without_formulas(source), metadata=editable)


def with_numbers(markdown: str, materials: Materials) -> str:
    """Return Markdown with the numbers below the last paragraph that refers to the help lines.

    They are those of the profile's country, if it names one, or else of each.
    """
    before, link, after = markdown.rpartition("#Help-lines)")
    if not link:
        return markdown
    rest, *below = after.split("\n\n", 1)
    shown = [country for country in materials.help if "home" in country] or materials.help
    by_country = {c["country"]: numbers_of(c["code"], materials) for c in shown}
    numbers = "; ".join(f"**{name}** {' · '.join(lines)}" for name, lines in by_country.items())
    return "\n\n".join([before + link + rest, f"{numbers}.", *below])


def without_formulas(markdown: str) -> str:
    """Return Markdown in which JupyterLab, or another notebook program, finds no formula.

    JupyterLab looks for formulas in the rendered page, so neither an escape nor an entity hides a
    delimiter from it, but an element of this class does.
    """

    def hidden(sign: re.Match[str]) -> str:
        shown = "&#36;" if sign["dollar"] else "&#92;"
        return sign["kept"] or f'<span class="mathjax_ignore">{shown}</span>'

    return _MATHEMATICS.sub(hidden, markdown)


def _code(name: str, source: str) -> NotebookNode:
    run: dict[str, Any] = {"execution_count": None, "outputs": []}
    return _new_cell("code", name, source, metadata={"jupyter": {"source_hidden": True}}, **run)


def _new_cell(kind: str, name: str, source: str, **more: Any) -> NotebookNode:  # noqa: ANN401
    """Return a cell. nbformat's own functions would validate each one and the notebook again."""
    return nbformat.from_dict({"cell_type": kind, "id": name, "source": source, **more})


def _digest(cells: list[Any]) -> str:
    content = [(cell["cell_type"], "".join(cell["source"])) for cell in cells]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:16]


def _set_aside(path: Path, overwrite: bool) -> bool:  # noqa: FBT001 (one caller)
    """Rename a notebook that may be replaced; return whether it may."""
    if not overwrite and sys.stdin.isatty():
        question = f"{path.name} was edited by hand. Replace it? Yours is kept beside it. [y/N] "
        try:
            overwrite = input(question).strip().lower() in ("y", "yes")
        except EOFError:  # Ctrl+D
            overwrite = False
    if overwrite:
        spare, number = path.with_suffix(".yours.ipynb"), 2
        while spare.exists():
            spare, number = path.with_suffix(f".yours-{number}.ipynb"), number + 1
        path.rename(spare)
        print(f"Yours is now {spare.name}.")  # noqa: T201 (a command reports its progress)
    return overwrite
