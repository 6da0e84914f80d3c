"""A question in a room as the wall shows it: who has answered, what may be done, what came out."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ajar.content.citations import with_citations
from ajar.notebook.seen import MOVE, Question, Seen, said
from ajar.room.host.room_error import RoomError, Trouble
from ajar.room.host.room_file import HERE
from ajar.room.rules.tally import units_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.citations import References
    from ajar.content.exercise import Exercise, Key
    from ajar.notebook.chart_cache import Drawn
    from ajar.room.host.session import Hosting
    from ajar.room.rules.tally import Unit

ROOM = "room/"
"""How the keys begin of what is told about a question in the room."""
ACTS = ("open", "close", "reveal", "reset", "hands")
"""What can be done with a question."""


def block(key: Key, exercise: Exercise, minutes: int) -> dict[str, Any]:
    """Return the place below a form where the room is asked."""
    return {
        "kind": "asking",
        "key": f"{ROOM}{key}",
        "of": str(key),
        "minutes": minutes,
        "slips": bool(key.moment),  # a person's own standing is never asked for by hands
        "units": [_fields(unit) for unit in units_of(exercise)],
    }


def declared(name: str, exercise: Exercise, minutes: int, references: References) -> dict[str, Any]:
    """Return a question as it is put into a room. What is said back stays in the notebook."""
    said_out = {"why": with_citations(exercise.why, references), "reflection": {}, "rules": ()}
    plain = exercise.model_copy(update=said_out)
    return {
        "name": name,
        "exercise": plain.model_dump(mode="json", exclude_defaults=True),
        "minutes": minutes,
    }


def act(
    hosting: Hosting, what: str, question: Mapping[str, Any], message: Mapping[str, Any]
) -> None:
    """Do one of `ACTS` with a question, which is put into the room if it is not there.

    Parameters
    ----------
    hosting
        The room.
    what
        What to do.
    question
        As `declared` gives it.
    message
        Of a show of hands: the ``counts`` by unit, a number for each band, and the ``people``.
    """
    if hosting.state != "open":
        raise RoomError(Trouble.NO_ROOM)
    number = hosting.put_question(**question)
    more = {"counts": message["counts"], "people": message["people"]} if what == "hands" else {}
    hosting.act(number, what, more)


def state_of(
    seen: Seen, name: str, words: Mapping[str, str], drawn: Drawn, way: Mapping[str, Any]
) -> dict[str, Any]:
    """Return what the place of a question shows now.

    Parameters
    ----------
    seen
        The room.
    name
        The question.
    words
        The words for reasons and for what is held back.
    drawn
        The charts.
    way
        How latecomers come in: the ``code``, the ``address`` and the ``picture`` of it.
    """
    question = seen.question(name)
    is_open = bool(question and question["state"] == "open")
    return {
        "room": seen.state,
        "practice": seen.practice,
        "inside": bool(seen.known and seen.known.host == HERE and not seen.practice),
        "busy": seen.busy,
        "problem": said(seen.trouble, words) if seen.about == name else "",
        "joined": seen.panel.get("joined", 0),
        "way": way,
        "state": question["state"] if question else "ready",
        "answered": question["answered"] if question else 0,
        "hands": bool(question and question["hands"]),
        "seconds": question["open_seconds"] + time.monotonic() - seen.at
        if question and is_open else None,
        "charts": drawn.of(question),
        "withheld": withheld(_plain(question), words) if question else [],
        "not": {
            "open": _not_open(seen, question, words),
            "close": "" if is_open else words["room-not-asked"],
            "reveal": "" if question and question["answered"] else words["room-nobody-yet"],
            "reset": _not_reset(question, words),
        },
    }  # fmt: skip


def withheld(units: list[Any], words: Mapping[str, str]) -> list[str]:
    """Return in kind words what is held back of these units, and why."""
    held = [unit for unit in units if unit["withheld"]]
    why = {
        "too-few": words["room-withheld-too-few"],
        "too-few-new": words["room-withheld-too-few-new"],
        "alike": words["room-withheld-alike"],
        "moves": words["room-withheld-moves"],
        "both-first": words["room-withheld-both-first"],
        "once": words["room-withheld-once"],
    }
    reasons = [why[name] for name in dict.fromkeys(unit["withheld"] for unit in held)]
    if held and len(held) < len(units):
        some = words["room-withheld-some"]
        reasons.insert(0, some.replace("{n}", str(len(held))).replace("{all}", str(len(units))))
    return reasons


def _plain(question: Question) -> list[Any]:
    """Return the units of a question without the moves."""
    return [unit for unit in question["units"] if unit["kind"] != MOVE]


def _not_open(seen: Seen, question: Question | None, words: Mapping[str, str]) -> str:
    """Return why a question cannot be opened on the phones now; "" if it can."""
    if seen.state != "open":
        return words["room-not-open"]
    if question and question["state"] == "open":
        return words["room-asked-already"]
    if question and question["hands"]:
        return words["room-by-hands"]
    return ""


def _not_reset(question: Question | None, words: Mapping[str, str]) -> str:
    if question is None or not question["answered"]:
        return words["room-nothing-to-reset"]
    return "" if question["may_reset"] else words["room-no-reset"]


def _fields(unit: Unit) -> dict[str, Any]:
    """Return what a show of hands is typed into: one field for each band."""
    labels, at = [], 0
    for size in unit.bands:
        first, last = unit.values[at], unit.values[at + size - 1]
        labels.append(first if size == 1 else f"{first}–{last}")
        at += size
    return {"id": unit.id, "item": unit.item, "kind": unit.kind, "card": unit.card, "bands": labels}
