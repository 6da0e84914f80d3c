"""The blocks of a view: the public part of a page, without answers."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ajar import env
from ajar.content import CHECK_IN, Key
from ajar.content.render import html_of, markdown_of
from ajar.content.text import fill
from ajar.notebook.my_place import MY_PLACE

if TYPE_CHECKING:
    from ajar.content.exercise import Setting
    from ajar.content.materials import Materials
    from ajar.content.sections import Block

READINESS_CHART = "chart"
"""The key of every chart of the check-ins."""
HEADING_LEVEL = 2
"""The level of an exercise's title: it ranks below that of its section."""


def page_of(*blocks: dict[str, Any], title: str = "") -> dict[str, Any]:
    """Return blocks as one page of a view."""
    return {"title": title, "blocks": list(blocks)}


def form(
    key: Key, materials: Materials, setting: Setting, names: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Return the form of an exercise, its marks filled with the names of a fictional couple.

    A check-in at a named moment after the first is brief: reasons are asked only on request.
    """
    if names:
        named = materials.exercise(key.exercise).with_names(names)
        shown = materials.shown(named, setting)
    else:
        shown = materials.form(key.exercise, setting)
    block = {"kind": "exercise", "key": str(key), "level": HEADING_LEVEL, "exercise": shown}
    if key.exercise == materials.workshop["plan"]:
        block["help"] = materials.help
    if key.exercise == CHECK_IN:
        block["brief"] = key.moment in [*materials.workshop["moments"]][1:]
        block["elsewhere"] = _instead_beside(materials)
    return block


def _instead_beside(materials: Materials) -> str:
    """Return the neighboring notebook with the exercise that replaces asking; or "".

    Its number differs by agenda.
    """
    instead = materials.workshop["instead"]
    if not instead:
        return ""
    _, _, name = instead["section"].partition("-")
    return min((path.name for path in Path.cwd().glob(f"*-{name}.ipynb")), default="")


def my_place_page(materials: Materials, today: str) -> dict[str, Any]:
    """Return the workbook's last page, with a check-in for today: its moment is the day."""
    words = materials.words
    title = words["home-title"]
    heading = {"kind": "html", "html": html_of(f"# {title}", materials)}
    home = {"kind": "home", "key": MY_PLACE, "erased": role_html("erased", materials)}
    today_form = {**form(Key(CHECK_IN, today), materials, "alone"), "folded": True}
    return {"id": MY_PLACE, **page_of(heading, home, chart(), today_form, title=title)}


def role_html(role: str, materials: Materials) -> str:
    """Return the words of a page with a role in the workshop, as HTML; "" if it has none."""
    name = materials.workshop[role]
    page = materials.page(name) if name else ()
    return html_of("\n\n".join(markdown_of(block, materials) for block in page), materials)


def chart() -> dict[str, Any]:
    """Return the block in which the check-ins are drawn."""
    return {"kind": "chart", "key": READINESS_CHART}


def notice(materials: Materials, setting: Setting) -> dict[str, Any]:
    """Return the notice about saving answers, with help and the way out for a person alone."""
    words = materials.words
    text = {"alone": words["notice-alone"], "room": words["notice-room"]}[setting]
    alone = setting == "alone"
    draft = {"draft": materials.draft} if materials.draft else {}
    help_lines = materials.help if alone else []
    return {"kind": "notice", "text": text, "leave": alone, "help": help_lines, **draft}


def scenario(materials: Materials) -> dict[str, Any]:
    """Return the stories of the fictional couples, of which the facilitator picks one."""
    couples = {name: materials.scenario(name) for name in materials.names("scenarios")}
    role = materials.words["couple-more"]
    return {
        "kind": "scenario",
        "couples": [
            {
                "id": name,
                "title": couple.title,
                "story": html_of(couple.story, materials),
                "role": fill(role, {"name": couple.player}),
                "more": html_of(couple.more, materials),
            }
            for name, couple in couples.items()
        ],
    }


def picked_scenario(materials: Materials, before: str = "") -> str:
    """Return the scenario picked last in this run, else `before`, else the first, else ``""``."""
    names = materials.names("scenarios")
    file = _picked_file()
    picked = file.read_text("utf-8") if file and file.is_file() else ""
    return next((name for name in (picked, before, *names) if name in names), "")


def remember_scenario(name: str) -> None:
    """Remember a scenario for the other notebooks of this run. It says nothing about a person."""
    file = _picked_file()
    if file and file.parent.is_dir():
        file.write_text(name, "utf-8")


def _picked_file() -> Path | None:
    folder = os.environ.get(env.RUN)
    return Path(folder, "couple") if folder else None


def block_of(block: Block, materials: Materials, setting: Setting) -> dict[str, Any]:
    """Convert a block of a section to a block of a view."""
    if block.key:
        return form(block.key, materials, setting)
    if block.kind == "chart":
        return chart()
    return {"kind": "html", "html": html_of(markdown_of(block, materials), materials)}
