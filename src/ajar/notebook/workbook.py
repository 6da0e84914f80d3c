"""The pages of the workbook: the start, a page behind each door, the steps of each section."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ajar.content import Key
from ajar.content.render import folded_under, footer_of, html_of, markdown_of, sources
from ajar.content.sections import Block
from ajar.content.text import fill
from ajar.notebook.blocks import HEADING_LEVEL, block_of, form, my_place_page, page_of
from ajar.notebook.my_place import MY_PLACE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from ajar.content.exercise import Setting
    from ajar.content.materials import Materials
    from ajar.content.models import Door
    from ajar.content.sections import Section

START = "start"
"""The id of the workbook's first page."""
_STEP = 150
"""The maximum number of words in a step, about one and a half phone screens."""
_PICTURE, _HEADING, _FORM, _FOLD, _SHORT_GATE = 50, 12, 110, 5, 30
"""The space that other things take, in words."""
_PACE = 180
"""Slow reading speed in words per minute."""
_QUESTION = 0.6
"""The minutes that a question takes."""
_HEADINGS = re.compile(r"^(?=## )", re.MULTILINE)
_WORD = re.compile(r"\w[\w’'-]*")
_LINKED = re.compile(r"\]\([^)]*\)")


def workbook_pages(materials: Materials, setting: Setting, today: str) -> Iterator[dict[str, Any]]:
    """Yield all pages: the start, the pages behind its doors, all steps of sections, my place."""
    yield _start_page(materials)
    for door in materials.start.doors:
        yield _door_page(door, materials)
    is_read = False  # the gate, in a section before
    for name in materials.names("sections"):
        yield from section_steps(name, materials, setting, gate_is_read=is_read)
        gate = _gate_page(materials)
        is_read |= any(block.name == gate for block in materials.section(name).blocks_in(setting))
    if materials.workshop["message"]:
        yield _letter_page(materials.workshop["message"], None, materials)
    if letter := materials.workshop["letter"]:
        yield _letter_page(letter["exercise"], letter["page"], materials)
    yield my_place_page(materials, today)


def section_steps(
    name: str, materials: Materials, setting: Setting, *, gate_is_read: bool = False
) -> list[dict[str, Any]]:
    """Return a section as pages, each a step of about one and a half screens of a phone at most.

    The last one shows what the person made in the section, with its sources and its footer.
    `gate_is_read`: people who come from earlier sections see the gate in two lines.
    """
    section = materials.section(name)
    is_opening = name == materials.names("sections")[0]
    moments = [block.name for block in section.blocks if block.kind == "check-in"]
    # Those after the first are folded.
    brief = set() if is_opening else set(moments)
    gate = _gate_page(materials)
    sizes = {gate: _SHORT_GATE} if gate_is_read and gate else {}
    sizes |= dict.fromkeys(brief, _FOLD)
    blocks = section.blocks_in(setting)
    sizes |= {b.name: _FOLD for b in blocks if b.key and materials.exercise(b.key.exercise).more}
    steps = _steps(blocks, sizes, gate)
    steps.append(_end(section, materials, setting))
    minutes = [sum(_minutes(block, materials, setting) for block in step) for step in steps]
    titled = (0, len(steps) - 1)
    shown = [
        [*_shown(step, materials, setting, has_title=n in titled, brief=brief)]
        for n, step in enumerate(steps)
    ]
    shown[-1].insert(0, {"kind": "made", "section": name})
    return [
        {
            "id": f"{name}-{n}" if n else name,
            **page_of(*blocks, title=section.title),
            **materials.mark("sections", name),
            "section": name,
            "step": n + 1,
            "steps": len(steps),
            "minutes": max(1, math.ceil(sum(minutes[n:]))),
        }
        for n, blocks in enumerate(shown)
    ]


def _steps(
    blocks: Iterable[Block], sizes: Mapping[str, int], gate: str | None
) -> list[list[Block]]:
    """Return the blocks step by step, each text split at its headings; some `sizes` are known."""

    def size(block: Block) -> int:
        return sizes.get(block.name, _size(block))

    steps: list[list[Block]] = [[]]
    for block in blocks:
        for part in [block] if block.name == gate else _at_headings(block):
            filled = sum(map(size, steps[-1]))
            begins = part.key or part.kind == "help-lines" or part.text.startswith("## ")
            is_full = begins and filled + size(part) > _STEP
            if steps[-1] and (is_full or part.name == gate):
                steps.append([])
            steps[-1].append(part)
    return steps


def _at_headings(block: Block) -> list[Block]:
    if block.kind != "text":
        return [block]
    parts = (part.strip() for part in _HEADINGS.split(block.text))
    return [replace(block, text=part) for part in parts if part]


def _gate_page(materials: Materials) -> str | None:
    """Return the gate page before exercises that invite somebody; None if the workshop has none."""
    gate = materials.workshop["gate"]
    return gate and str(gate["page"])


def _short_gate(materials: Materials) -> tuple[Block, ...]:
    gate = materials.workshop["gate"]
    return materials.page(gate["short"]) if gate else ()


def _size(block: Block) -> int:
    """Return the space that a block takes, in words."""
    if block.key:
        return _FORM
    match block.kind:
        case "research" | "fold":
            return _FOLD
        case "help-lines":
            return _STEP
        case _:
            pictures = block.text.count("![") * _PICTURE
            headings = len(_HEADINGS.findall(block.text)) * _HEADING
            return len(_WORD.findall(_LINKED.sub("", block.text))) + pictures + headings


def _minutes(block: Block, materials: Materials, setting: Setting) -> float:
    """Return how long a block takes one person: to read, or to answer."""
    if block.key:
        exercise = materials.exercise(block.key.exercise)
        asked = () if exercise.more else exercise.items_in(setting)
        return _QUESTION * sum(not item.more for item in asked)
    return 0 if block.kind in ("research", "fold") else len(_WORD.findall(block.text)) / _PACE


def _end(section: Section, materials: Materials, setting: Setting) -> list[Block]:
    """Return the end of a section's last page: its sources and its footer."""
    listed = sources(section, setting, materials)
    title, _, lines = listed.partition("\n")
    folded = folded_under(title.removeprefix("## "), lines.strip()) if listed else ""
    footer = footer_of(materials, setting)
    return [*([Block("text", text=folded)] if folded else []), *footer]


def _shown(
    step: list[Block],
    materials: Materials,
    setting: Setting,
    *,
    has_title: bool,
    brief: Collection[str],
) -> Iterator[dict[str, Any]]:
    """Yield the blocks of a step; its first heading is that of the page.

    `brief`: the moments of check-ins that are folded, and not asked in full.
    """
    gate = _gate_page(materials)
    for block in step:
        is_gate = gate and block.name == gate
        shown = _gate(block, materials) if is_gate else block_of(block, materials, setting)
        if block.key:
            exercise = materials.exercise(block.key.exercise)
            shown |= {"invites": True} if exercise.invites else {}
            shown |= {"folded": True} if exercise.more else {}
        if block.name and block.name == materials.workshop["safety"]:
            shown["warns"] = True
        if block.kind == "check-in":
            shown |= {"brief": block.name in brief, "folded": block.name in brief}
        if not has_title and shown["kind"] in ("exercise", "gate"):
            shown["level"] = 1
        elif not has_title and "html" in shown:
            shown["html"] = re.sub(r"<(/?)h2>", r"<\1h1>", shown["html"], count=2)
        has_title = True
        yield shown


def _gate(block: Block, materials: Materials) -> dict[str, Any]:
    """Return the gate, in full and in two lines, and its heading."""
    heading, _, text = block.text.partition("\n")
    short = "\n\n".join(markdown_of(part, materials) for part in _short_gate(materials))
    full = markdown_of(replace(block, text=text.strip()), materials)
    return {
        "kind": "gate",
        "title": heading.lstrip("# "),
        "html": html_of(full, materials),
        "short": html_of(short, materials),
    }


def _start_page(materials: Materials) -> dict[str, Any]:
    start = materials.start
    block = {
        "kind": "start",
        **start.model_dump(include={"title", "lead", "ask", "all"}),
        "doors": _doors(start.doors),
        "first": materials.workshop["first"],
    }
    return {"id": START, **page_of(block, title=start.title), "aside": True}


def _door_page(door: Door, materials: Materials) -> dict[str, Any]:
    """Return the page behind a door: only its exercise, and links to continue."""
    start = materials.start
    if door.to in materials.names("pages"):
        shown = [block_of(block, materials, "alone") for block in materials.page(door.to)]
    else:
        invites = materials.exercise(door.to).invites
        gate = _short_gate(materials) if invites else ()
        level = HEADING_LEVEL if door.breathe else 1
        asked = {**form(Key(door.to), materials, "alone"), "level": level, "quick": True}
        asked |= {"invites": True} if invites else {}
        shown = [*(block_of(block, materials, "alone") for block in gate), asked]
    if start.breathing and door.breathe:
        others = [other for other in start.doors if other != door]
        breathing = start.breathing.model_dump(by_alias=True)
        shown = [{"kind": "breathing", **breathing}, *shown]
        shown.append({"kind": "doors", "ask": start.others, "doors": _doors(others)})
    to = materials.section(door.on).title
    onward = {"kind": "onward", "to": door.on, "onward": fill(start.onward, {"title": to})}
    shown.append({**onward, "back": start.back})
    return {"id": _door_id(door), **page_of(*shown, title=door.name), "aside": True}


def _letter_page(name: str, page: str | None, materials: Materials) -> dict[str, Any]:
    """Return the page for a letter to somebody: its form, and words around it."""
    invites = materials.exercise(name).invites
    asked = {**form(Key(name), materials, "alone"), "level": 1}
    asked |= {"invites": True} if invites else {}
    if page:
        words = "\n\n".join(markdown_of(block, materials) for block in materials.page(page))
        asked["html"] = html_of(words, materials)
    before = _short_gate(materials) if invites else ()
    gate = (block_of(block, materials, "alone") for block in before)
    title, start = materials.words["home-title"], materials.start
    back = {"kind": "onward", "to": MY_PLACE, "onward": fill(start.onward, {"title": title})}
    shown = [*gate, asked, {**back, "back": start.back}]
    return {"id": name, **page_of(*shown, title=asked["exercise"]["title"]), "aside": True}


def _doors(doors: Iterable[Door]) -> list[dict[str, Any]]:
    return [
        {"to": _door_id(door), **door.model_dump(include={"name", "hint", "picture"})}
        for door in doors
    ]


def _door_id(door: Door) -> str:
    return f"door-{door.to}"
