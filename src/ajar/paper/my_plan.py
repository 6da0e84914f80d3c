"""“My plan” on paper: what one person answered, and nothing that says what it is about.

It may be found. So its name, its title and our words in it are plain ones, it carries no logo, and
the day until which somebody waits, with what comes then, stays in the journal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ajar.content.exercise import Key
from ajar.journal.calendar import PLAN, if_then_line
from ajar.journal.errors import JournalError
from ajar.paper.answered import Answered
from ajar.paper.pdf import pdf_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from ajar.content.materials import Materials
    from ajar.journal.model import Entry
    from ajar.paper.answered import Field

FILE_NAME = "my-plan.pdf"
NEEDS, SUPPORT, LADDER = "needs", "support", "goal-ladder"
PARTS = (PLAN, NEEDS, SUPPORT, LADDER)
"""The exercises whose answers it holds."""


class NoPlanError(JournalError):
    """There is nothing yet that could stand in a plan."""

    def __init__(self) -> None:
        super().__init__(
            "There is nothing in your plan yet, and that is fine. "
            "You can write one at any time, and print it then."
        )


def my_plan(
    entries: Iterable[Entry],
    materials: Materials,
    *,
    parts: Collection[str] = PARTS,
    paper: str = "us-letter",
) -> bytes:
    """Return the plan, own needs, who stands by and the goal's ladder as PDF/UA-1.

    Parameters
    ----------
    entries
        The journal's.
    materials
        The kit.
    parts
        Which of `PARTS` to print. Of each, only what was answered is there.
    paper
        One of `ajar.paper.handouts.PAPERS`.

    Raises
    ------
    NoPlanError
        If nothing of it was answered.
    MaterialsError
        If a file of the kit cannot be used.
    """
    data = plan_data(entries, materials, parts)
    return pdf_of("my-plan", {**data, "paper": paper, "logo": None}, materials)


def plan_data(
    entries: Iterable[Entry], materials: Materials, parts: Collection[str] = PARTS
) -> dict[str, Any]:
    """Return what the template reads: the plan, then a section for each other part."""
    there = {one.key: one for one in entries}
    given = {
        name: Answered(materials.exercise(name), entry.response, materials)
        for name in PARTS
        if name in parts and (entry := there.get(Key(name))) and entry.response
    }
    plan, needs, support, ladder = (given.get(name) for name in PARTS)
    line = if_then_line([there[Key(PLAN)]], materials) if plan else ""
    rest = ("day", "helper", "badly", *(() if line else ("if", "then")))
    data: dict[str, list[Field]] = {
        "goal": plan.fields("goal") if plan else [],
        "sentence": [plan.sentence(line)] if plan and line else [],
        "plan": plan.fields(*rest) if plan else [],
        "needs": [needs.section("needs", "this-week")] if needs else [],
        "support": [support.section("listens", "practical", "trained")] if support else [],
        "ladder": [ladder.ladder()] if ladder else [],
    }
    data = {name: [one for one in some if _says_something(one)] for name, some in data.items()}
    if not any(data.values()):
        raise NoPlanError
    title = materials.exercise(PLAN).title
    return {**data, "title": title, "words": dict(materials.paper_words)}


def _says_something(field: Field) -> bool:
    return any(field.get(name) for name in ("lines", "fields", "rungs"))
