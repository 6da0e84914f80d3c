"""The run sheet: the running order of a workshop, and the facilitator's notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ajar.content.exercise import CHECK_IN
from ajar.content.render import markdown_of
from ajar.content.text import clock_in_words, fill
from ajar.paper.markdown import Node, nodes_of
from ajar.paper.my_plan import numbers_of

if TYPE_CHECKING:
    from ajar.content.agendas import Stretch
    from ajar.content.materials import Materials
    from ajar.content.models import Scenario
    from ajar.content.sections import Block

Order = tuple[str, "Sequence[Stretch]"]
"""The title of a meeting, if it has one, and its running order."""


def run_sheet(  # noqa: PLR0913
    title: str,
    orders: Sequence[Order],
    materials: Materials,
    *,
    scenario: Scenario | None,
    start: int,
    country: str = "",
) -> dict[str, Any]:
    """Return the run sheet of a workshop: its title, whom to call, and its meetings.

    `start` is the minutes from midnight at which a meeting begins. The numbers to call are the
    agency's own, and those of the country with this code.
    """
    profile = materials.profile
    meetings = [
        {"title": name, **_meeting(order, scenario, start, materials)} for name, order in orders
    ]
    own = [f"{line.name}: {line.number}" for line in profile.call]
    numbers = " · ".join(numbers_of(country, materials)) if country else ""
    return {
        "title": title,
        "start": clock_in_words(start, materials.language),
        "call": [*own, *filter(None, [numbers])],
        "named": bool(own),
        "confidentiality": _nodes(profile.confidentiality, materials),
        "meetings": meetings,
    }


def _meeting(
    order: Sequence[Stretch], scenario: Scenario | None, start: int, materials: Materials
) -> dict[str, Any]:
    untold = scenario  # the couple's story is printed once
    elapsed, section = 0, ""
    told: set[str] = set()  # a section that comes again, such as for its close, is not introduced
    stretches = []
    for stretch in order:
        title = stretch.section.title if stretch.section else ""
        purpose = stretch.section.summary if stretch.section and title not in told else ""
        steps: list[dict[str, Any]] = []
        for block in stretch.blocks:
            if block.setting != "alone":
                steps += _steps(block, untold, materials)
                untold = None if block.kind == "scenario" else untold
        if stretch.notes:
            steps.append({"notes": _nodes(stretch.notes, materials)})
        stretches.append(
            {
                "title": stretch.title,
                "section": title,
                "purpose": purpose,
                "opens": title != section,
                "clock": clock_in_words(start + elapsed, materials.language),
                "from": elapsed,
                "to": elapsed + stretch.minutes,
                "minutes": stretch.minutes,
                "steps": steps,
            }
        )
        elapsed, section = elapsed + stretch.minutes, title
        told.add(title)
    return {"minutes": elapsed, "stretches": stretches}


def _steps(
    block: Block, scenario: Scenario | None, materials: Materials
) -> Iterator[dict[str, Any]]:
    """Yield what the facilitator shows or says: a cue for the wall, or notes."""
    words = materials.paper_words
    match block.kind:
        case "notes":
            yield {"notes": _nodes(markdown_of(block, materials), materials)}
        case "text":
            yield {
                "cue": words["slide"],
                "text": _first_words(_nodes(markdown_of(block, materials), materials)),
            }
        case "exercise":
            yield {"cue": words["exercise"], "text": materials.exercise(block.name).title}
        case "check-in":
            yield {"cue": words["check-in"], "text": materials.exercise(CHECK_IN).title}
        case "scenario" if scenario:
            role = fill(materials.words["couple-more"], {"name": scenario.player})
            story = f"{scenario.story}\n\n**{role}**\n\n{scenario.more}"
            cue = {"cue": words["scenario"], "text": scenario.title}
            yield {**cue, "story": _nodes(story, materials)}
        case "chart":
            yield {"cue": words["chart"], "text": ""}
        case "help-lines":
            yield {"cue": words["help-lines"], "text": ""}


def _first_words(nodes: Sequence[Node]) -> str:
    """Return the title of a slide, or its first paragraph."""
    return next((_plain(node["body"]) for node in nodes if node["is"] == "paragraph"), "")


def _plain(nodes: Sequence[Node]) -> str:
    return "".join(node.get("text") or _plain(node.get("body", ())) for node in nodes)


def _nodes(markdown: str, materials: Materials) -> list[Node]:
    """Return Markdown as nodes without headings: those of a run sheet are the meetings' parts."""
    return [
        {"is": "paragraph", "body": [{"is": "strong", "body": node["body"]}]}
        if node["is"] == "heading"
        else node
        for node in nodes_of(markdown, materials.picture)
    ]
