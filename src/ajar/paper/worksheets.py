"""What the worksheets say: each exercise as it can be filled in with a pen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ajar.content.citations import keys_in, source_line, with_citations
from ajar.content.exercise import NAMES
from ajar.content.render import markdown_of
from ajar.paper.items import Questions
from ajar.paper.markdown import nodes_of
from ajar.paper.tables import countries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ajar.content.exercise import Exercise, Item, Setting
    from ajar.content.materials import Materials
    from ajar.content.models import Scenario
    from ajar.paper.markdown import Node

LEADS_ON = re.compile(r"^\[[^\]\n]+\]\((?!\w+:)[^)\n]*\)$", re.MULTILINE)
"""A line that is only a link to another page of the kit: on paper there is none."""
LABELS: dict[Setting, str] = {"room": "group", "alone": "alone"}
SAFETY, GATE = "safety", "gate"
"""The pages that stand before all exercises, and before those about asking the partner."""


def worksheets(
    names: Iterable[str],
    scenario: Scenario | None,
    materials: Materials,
    words: Mapping[str, str],
) -> dict[str, Any]:
    """Return the worksheets of some exercises, and the sources that they cite.

    Parameters
    ----------
    names
        The exercises, in order.
    scenario
        The fictional couple that a group speaks about; None: there is none.
    materials, words
        The kit, and the words on paper.
    """
    exercises = [materials.exercise(name) for name in names]
    keys = keys_in(" ".join(exercise.why for exercise in exercises))
    known = materials.references
    lines = [source_line(known[key]) for key in sorted(keys) if key in known]
    safety = _page(SAFETY, "alone", materials, top=1) if _invite(exercises) else []
    return {
        "safety": safety,
        "countries": countries(materials) if safety else [],
        "sheets": [s for one in exercises for s in _sheets(one, scenario, materials, words)],
        "sources": [nodes_of(line, materials.picture) for line in lines],
    }


def _sheets(
    exercise: Exercise, scenario: Scenario | None, materials: Materials, words: Mapping[str, str]
) -> Iterator[dict[str, Any]]:
    """Return an exercise for a group, where it has questions for one, and for a person alone."""
    apart = any(item.setting == "room" for item in exercise.items)
    for setting, label in LABELS.items():
        items = exercise.items_in(setting)
        if not items or (setting == "room" and not apart):
            continue
        couple = scenario if setting == "room" and _speaks_of_a_couple(items) else None
        named = exercise.with_names(couple.names) if couple else exercise
        yield {
            "label": words[label] if apart else "",
            "title": named.title,
            "why": with_citations(named.why, materials.references),
            "private": "" if couple else named.private,
            "couple": couple.title if couple else "",
            "story": nodes_of(couple.story, materials.picture) if couple else [],
            "gate": _page(GATE, setting, materials) if exercise.invites else [],
            "items": Questions(named.items_in(setting), words).as_data(),
        }


def _invite(exercises: Iterable[Exercise]) -> bool:
    return any(exercise.invites for exercise in exercises)


def _speaks_of_a_couple(items: Iterable[Item]) -> bool:
    whole = "".join(item.model_dump_json() for item in items)
    return any(f"{{{name}}}" in whole for name in NAMES)


def _page(name: str, setting: Setting, materials: Materials, top: int = 2) -> list[Node]:
    """Return the words of a page in one setting."""
    words = (
        markdown_of(block, materials)
        for block in materials.page(name)
        if block.kind == "text" and block.setting in (None, setting)
    )
    return nodes_of(LEADS_ON.sub("", "\n\n".join(words)), materials.picture, top)
