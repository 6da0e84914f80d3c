"""What the facilitator sees of a room: what was revealed, and how many have answered. No more."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ajar.content.exercise import Key
from ajar.room.rules.codes import format_code
from ajar.room.rules.disclosure import History, may_reset
from ajar.room.rules.question import histories_of, since
from ajar.room.rules.tally import units_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ajar.room.rules.question import Question, Room
    from ajar.room.rules.tally import Unit


def as_text(seconds: float) -> str:
    """Return a moment in seconds since 1970 as text: ``2026-11-23T21:30:00+00:00``."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def panel(room: Room, questions: Sequence[Question], joined: int, now: float) -> dict[str, Any]:
    """Return a room as `api.Panel` has it. `now` is in seconds since 1970."""
    return {
        "code": format_code(room.code),
        "practice": room.practice,
        "expires": as_text(room.expires),
        "joined": joined,
        "version": room.version,
        "questions": [shown_question(question, questions, now) for question in questions],
    }


def shown_question(question: Question, questions: Sequence[Question], now: float) -> dict[str, Any]:
    """Return one of a room's questions as `api.PanelQuestion` has it."""
    key = Key.named(question.name)
    is_open = question.state == "open"
    moves = since(question, questions) is not None
    return {
        "id": question.id,
        "name": question.name,
        "exercise": key.exercise,
        "moment": key.moment,
        "title": question.exercise.title,
        "state": question.state,
        "round": question.round,
        "answered": question.answered,
        "hands": question.hands,
        "open_seconds": max(0, int(now) - question.opened) if is_open else 0,
        "minutes": question.minutes,
        "may_reset": may_reset(histories_of(question).values()),
        "units": [_unit(one, question) for one in units_of(question.exercise, moves=moves)],
    }


def _unit(unit: Unit, question: Question) -> dict[str, Any]:
    history = question.histories.get(unit.id)
    snapshot = History.from_json(history).published if history else None
    return {
        "id": unit.id,
        "kind": unit.kind,
        "item": unit.item,
        "heading": unit.heading,
        "card": unit.card,
        "values": unit.values,
        "bands": unit.bands,
        "snapshot": snapshot and {"fine": snapshot.fine, "counts": snapshot.counts},
        "withheld": question.withheld.get(unit.id),
    }
