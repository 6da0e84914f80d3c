"""The blocks that a view is made of: the public part of a page, and no answers."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ajar import env
from ajar.content import CHECK_IN, PLAN, Key
from ajar.content.render import html_of, markdown_of, sources
from ajar.content.sections import Block
from ajar.content.text import fill
from ajar.notebook.my_place import MY_PLACE

if TYPE_CHECKING:
    from ajar.content.exercise import Setting
    from ajar.content.materials import Materials
    from ajar.content.models import Door

READINESS_CHART = "chart"
"""The key of every chart of the check-ins."""
_NEEDS = "*-boundary.ipynb"
"""The notebook with a person's own needs; its number differs by workshop, and some have none."""
START = "start"
"""The id of the workbook's first page."""
_HEADING_LEVEL = 2  # an exercise's title ranks below that of its section


def page_of(*blocks: dict[str, Any], title: str = "") -> dict[str, Any]:
    """Return blocks as one page of a view."""
    return {"title": title, "blocks": list(blocks)}


def section_page(name: str, materials: Materials, setting: Setting) -> dict[str, Any]:
    """Return a whole section as a page, with its sources and its footer."""
    section = materials.section(name)
    whole = [
        *section.blocks_in(setting),
        Block("text", text=sources(section, setting, materials)),
        *(block for block in materials.page("footer") if block.setting in (None, setting)),
    ]
    shown = [_block(block, materials, setting) for block in whole]
    return {"id": name, **page_of(*shown, title=section.title)}


def form(
    key: Key, materials: Materials, setting: Setting, names: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Return the form of an exercise, its marks filled with the names of a fictional couple."""
    if names:
        named = materials.exercise(key.exercise).with_names(names)
        shown = materials.shown(named, setting)
    else:
        shown = materials.form(key.exercise, setting)
    block = {"kind": "exercise", "key": str(key), "level": _HEADING_LEVEL, "exercise": shown}
    if key.exercise == PLAN:
        block["help"] = materials.help
    if key.exercise == CHECK_IN:
        block["needs"] = min((path.name for path in Path.cwd().glob(_NEEDS)), default="")
    return block


def my_place_page(materials: Materials, today: str) -> dict[str, Any]:
    """Return the workbook's last page, with a check-in for today."""
    words = materials.words
    title = words["home-title"]
    heading = {"kind": "html", "html": html_of(f"# {title}", materials)}
    erased = "\n\n".join(markdown_of(block, materials) for block in materials.page("erased"))
    home = {"kind": "home", "key": MY_PLACE, "erased": html_of(erased, materials)}
    again = {"kind": "html", "html": html_of(words["home-again"], materials)}
    today_form = form(Key(CHECK_IN, today), materials, "alone")
    return {"id": MY_PLACE, **page_of(heading, home, chart(), again, today_form, title=title)}


def workbook_pages(
    materials: Materials, setting: Setting, today: str
) -> Iterator[dict[str, Any]]:
    """Yield the pages of the workbook: the start, what is behind its doors, all sections, my place."""
    yield _start_page(materials)
    for door in materials.start.doors:
        yield _door_page(door, materials)
    for name in materials.names("sections"):
        yield section_page(name, materials, setting)
    yield my_place_page(materials, today)


def _start_page(materials: Materials) -> dict[str, Any]:
    start = materials.start
    block = {
        "kind": "start",
        **start.model_dump(include={"title", "lead", "ask", "all"}),
        "doors": _doors(start.doors),
        "first": materials.names("sections")[0],
    }
    return {"id": START, **page_of(block, title=start.title), "aside": True}


def _door_page(door: Door, materials: Materials) -> dict[str, Any]:
    """Return what is behind a door: no words but those of its exercise, and the ways on."""
    start = materials.start
    if door.to in materials.names("pages"):
        shown = [_block(block, materials, "alone") for block in materials.page(door.to)]
    else:
        invites = materials.exercise(door.to).invites
        gate = materials.page("gate-short") if invites else ()
        level = _HEADING_LEVEL if door.breathe else 1
        asked = {**form(Key(door.to), materials, "alone"), "level": level, "quick": True}
        shown = [*(_block(block, materials, "alone") for block in gate), asked]
    if door.breathe:
        others = [other for other in start.doors if other != door]
        breathing = start.breathing.model_dump(by_alias=True)
        shown = [{"kind": "breathing", **breathing}, *shown]
        shown.append({"kind": "doors", "ask": start.others, "doors": _doors(others)})
    to = materials.section(door.on).title
    onward = {"kind": "onward", "to": door.on, "onward": fill(start.onward, {"title": to})}
    shown.append({**onward, "back": start.back})
    return {"id": _door_id(door), **page_of(*shown, title=door.name), "aside": True}


def _doors(doors: Iterable[Door]) -> list[dict[str, Any]]:
    return [
        {"to": _door_id(door), **door.model_dump(include={"name", "hint", "picture"})}
        for door in doors
    ]


def _door_id(door: Door) -> str:
    return f"door-{door.to}"


def chart() -> dict[str, Any]:
    """Return the place where the check-ins are drawn."""
    return {"kind": "chart", "key": READINESS_CHART}


def notice(materials: Materials, setting: Setting) -> dict[str, Any]:
    """Return the notice about saving answers, with help and the way out for a person alone."""
    words = materials.words
    text = {"alone": words["notice-alone"], "room": words["notice-room"]}[setting]
    alone = setting == "alone"
    return {"kind": "notice", "text": text, "leave": alone, "help": materials.help if alone else []}


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
                "role": fill(role, {"name": couple.hesitates}),
                "more": html_of(couple.more, materials),
            }
            for name, couple in couples.items()
        ],
    }


def picked_scenario(materials: Materials) -> str:
    """Return the scenario that was picked last in this run, else the first, else ``""``."""
    names = materials.names("scenarios")
    file = _picked_file()
    picked = file.read_text("utf-8") if file and file.is_file() else ""
    return picked if picked in names else next(iter(names), "")


def remember_scenario(name: str) -> None:
    """Remember a scenario for the other notebooks of this run. It says nothing about a person."""
    file = _picked_file()
    if file and file.parent.is_dir():
        file.write_text(name, "utf-8")


def _picked_file() -> Path | None:
    folder = os.environ.get(env.RUN)
    return Path(folder, "couple") if folder else None


def _block(block: Block, materials: Materials, setting: Setting) -> dict[str, Any]:
    if block.key:
        return form(block.key, materials, setting)
    if block.kind == "chart":
        return chart()
    return {"kind": "html", "html": html_of(markdown_of(block, materials), materials)}
