"""The blocks that a view is made of: what is public of a page, and nothing that is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ajar.content.citations import with_citations
from ajar.content.exercise import CHECK_IN, Key
from ajar.content.render import html_of, markdown_of, sources
from ajar.content.sections import Block
from ajar.notebook.my_place import HOME

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.exercise import Setting
    from ajar.content.materials import Materials

CHART = "chart"
"""The key of every chart of the check-ins."""
HEADING_LEVEL = 2
"""An exercise's title is a second-level heading, below that of its section."""


def page(*blocks: dict[str, Any], title: str = "") -> dict[str, Any]:
    """Return blocks as one page of a view."""
    return {"title": title, "blocks": list(blocks)}


def section_page(name: str, materials: Materials, setting: Setting) -> dict[str, Any]:
    """Return a whole section as a page, with its sources and its foot."""
    section = materials.section(name)
    whole = [
        *section.blocks_in(setting),
        Block("text", text=sources(section, setting, materials)),
        *materials.page("footer"),
    ]
    shown = [_block(block, materials, setting) for block in whole]
    return {"id": name, **page(*shown, title=section.title)}


def form(
    key: Key, materials: Materials, setting: Setting, names: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Return the form of an exercise, with the names of a fictional couple where it has places."""
    exercise = materials.exercise(key.exercise).with_names(names or {})
    return {
        "kind": "exercise",
        "key": str(key),
        "level": HEADING_LEVEL,
        "exercise": {
            "title": exercise.title,
            "why": with_citations(exercise.why, materials.references),
            "private": exercise.private,
            "items": [
                item.model_dump(mode="json", exclude_none=True)
                for item in exercise.items_in(setting)
            ],
        },
    }


def home_page(materials: Materials, today: str) -> dict[str, Any]:
    """Return the workbook's last page, with a check-in of this day."""
    words = materials.words
    title = words["home-title"]
    heading = {"kind": "html", "html": html_of(f"# {title}", materials)}
    again = {"kind": "html", "html": html_of(words["home-again"], materials)}
    return {
        "id": HOME,
        **page(
            heading,
            {"kind": "home", "key": HOME, "erased": _page_html("erased", materials)},
            chart(),
            again,
            form(Key(CHECK_IN, today), materials, "alone"),
            title=title,
        ),
    }


def _page_html(name: str, materials: Materials) -> str:
    texts = (markdown_of(block, materials) for block in materials.page(name))
    return html_of("\n\n".join(texts), materials)


def chart() -> dict[str, Any]:
    """Return the place where the check-ins are drawn."""
    return {"kind": "chart", "key": CHART}


def notice(materials: Materials, setting: Setting) -> dict[str, Any]:
    """Return what is said about keeping, with the way out for a person alone."""
    words = materials.words
    text = {"alone": words["notice-alone"], "room": words["notice-room"]}[setting]
    return {"kind": "notice", "text": text, "leave": setting == "alone"}


def scenario(materials: Materials) -> dict[str, Any]:
    """Return the stories of the fictional couples, of which the facilitator picks one."""
    couples = {name: materials.scenario(name) for name in materials.names("scenarios")}
    more = materials.words["couple-more"]
    return {
        "kind": "scenario",
        "couples": [
            {
                "id": name,
                "title": couple.title,
                "story": html_of(couple.story, materials),
                "role": more.replace("{name}", couple.hesitates),
                "more": html_of(couple.more, materials),
            }
            for name, couple in couples.items()
        ],
    }


def _block(block: Block, materials: Materials, setting: Setting) -> dict[str, Any]:
    match block.kind:
        case "exercise":
            return form(Key(block.name), materials, setting)
        case "check-in":
            return form(Key(CHECK_IN, block.name), materials, setting)
        case "chart":
            return chart()
        case _:
            return {"kind": "html", "html": html_of(markdown_of(block, materials), materials)}
