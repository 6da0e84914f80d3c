"""The group's first and newest check-in beside each other, and how far rulers have moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ajar.notebook.question_panel import withheld
from ajar.notebook.seen import MOVE, revealed, said
from ajar.room.host.room_error import RoomError, Trouble

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.notebook.chart_cache import Drawn
    from ajar.notebook.seen import Question, Seen
    from ajar.room.host.session import Hosting

CHART = "moves"
"""The key of what the chart of the group is told."""


def block() -> dict[str, Any]:
    """Return the place where the group's check-ins are drawn."""
    return {"kind": "group", "key": CHART}


def reveal(hosting: Hosting) -> None:
    """Have the room show how far rulers have moved until the newest check-in.

    Raises
    ------
    RoomError
        As `Hosting.act`.
    """
    shown = revealed((hosting.panel or {}).get("questions", []))
    if not shown:
        raise RoomError(Trouble.NO_ROOM)
    hosting.act(shown[-1]["id"], "reveal", {"moves": True})


def state_of(seen: Seen, words: Mapping[str, str], drawn: Drawn) -> dict[str, Any]:
    """Return what the place of the group's check-ins shows now."""
    shown = revealed(seen.questions)
    newest = shown[-1] if shown else None
    return {
        "practice": seen.practice,
        "busy": seen.busy,
        "problem": said(seen.trouble, words) if seen.about == CHART else "",
        "charts": drawn.over_time(shown),
        "withheld": withheld(_moves(newest), words) if newest else [],
        "not": _not_now(seen, shown, words),
    }


def _not_now(seen: Seen, shown: list[Question], words: Mapping[str, str]) -> str:
    """Return why the moves cannot be revealed now; "" if they can be asked for."""
    if seen.state != "open":
        return words["room-not-open"]
    if len(shown) < 2:  # noqa: PLR2004 (before and after)
        return words["room-withheld-both-first"]
    if all(unit["snapshot"] for unit in _moves(shown[-1])):
        return words["room-withheld-once"]
    return ""


def _moves(question: Question) -> list[Any]:
    return [unit for unit in question["units"] if unit["kind"] == MOVE]
