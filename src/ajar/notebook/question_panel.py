"""The panel below a question: number of answers, actions, and results.

Also the panel of the group's check-ins, with how far rulers have moved.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ajar.content import CHECK_IN
from ajar.content.text import fill
from ajar.notebook.room_poller import RoomState, error_text
from ajar.room.host.room_file import LOCALHOST
from ajar.room.rules.error_codes import RoomError
from ajar.room.rules.languages import as_sent
from ajar.room.rules.tally import units_of

if TYPE_CHECKING:
    from ajar.content.exercise import Exercise, Key
    from ajar.content.text import References
    from ajar.room.host.session import RoomSession
    from ajar.room.rules.schemas import NewQuestion, PanelQuestion, PanelUnit

QUESTION_KEY = "room/"
"""Prefix of the keys of the states of questions; the question's name follows."""
MOVES_KEY = "moves"
"""The key of the state of the group's check-ins."""
ACTIONS = ("open", "close", "reveal", "reset", "hands")


def question_block(key: Key, exercise: Exercise, minutes: int) -> dict[str, Any]:
    """Return the block below the form of a question."""
    return {
        "kind": "asking",
        "key": f"{QUESTION_KEY}{key}",
        "of": str(key),
        "minutes": minutes,
        "units": [asdict(unit) for unit in units_of(exercise)],
    }


def new_question(
    name: str, exercise: Exercise, minutes: int, references: References
) -> NewQuestion:
    """Return a question as the room receives it, without its reflection."""
    from ajar.room.rules.schemas import NewQuestion

    return NewQuestion(name=name, exercise=as_sent(exercise, references), minutes=minutes)


def act(
    session: RoomSession, action: str, question: NewQuestion, message: Mapping[str, Any]
) -> None:
    """Run one of `ACTIONS` on a question, which is added to the room if missing.

    The message of a show of hands has the ``counts`` by unit, a number for each band, and the
    ``people``. Raises `RoomError` as `RoomSession.act` does.
    """
    if session.status != "open":
        raise RoomError(code="room-error-no-room")
    number = session.put_question(question)
    is_hands = action == "hands"
    body = {"counts": message["counts"], "people": message["people"]} if is_hands else {}
    session.act(number, action, body)


def request_moves(session: RoomSession) -> None:
    """Reveal how far rulers have moved until the newest check-in; raise `RoomError` as `act`."""
    shown = _revealed_check_ins(session.panel.questions if session.panel else ())
    if not shown:
        raise RoomError(code="room-error-no-room")
    session.act(shown[-1].id, "reveal", {"moves": True})


def question_state(
    room: RoomState,
    name: str,
    words: Mapping[str, str],
    way_in: Mapping[str, Any],
    ways: Sequence[str],
) -> dict[str, Any]:
    """Return the current state of a question's panel.

    `way_in` is how latecomers join: the ``code``, the ``address`` and its ``picture``. `ways` are
    those of `join_panel.ways_on`.
    """
    question = room.question(name)
    is_open = bool(question and question.state == "open")
    running = question.open_seconds + time.monotonic() - room.polled_at if question else 0
    return {
        "room": room.status,
        "practice": room.is_practice,
        "inside": bool(room.access and room.access.host == LOCALHOST and not room.is_practice),
        "ways": ways,
        "busy": room.is_busy,
        "problem": error_text(room.error, words) if room.about == name else "",
        "joined": room.joined,
        "way": way_in,
        "seconds": running if is_open else None,
        "question": _shown(question) if question else None,
        "withheld": withheld_texts(_units(question, moves=False), words) if question else [],
    }


def moves_state(room: RoomState, words: Mapping[str, str]) -> dict[str, Any]:
    """Return the current state of the panel of the group's check-ins."""
    shown = _revealed_check_ins(room.questions)
    newest = _units(shown[-1], moves=True) if shown else []
    is_open = room.status == "open" and len(shown) > 1
    return {
        "practice": room.is_practice,
        "busy": room.is_busy,
        "problem": error_text(room.error, words) if room.about == MOVES_KEY else "",
        "checkIns": [_shown(question) for question in shown],
        "withheld": withheld_texts(newest, words),
        "mayReveal": is_open and not all(unit.snapshot for unit in newest),
    }


def withheld_texts(units: Iterable[PanelUnit], words: Mapping[str, str]) -> list[str]:
    """Return which of these units are withheld, and why: a text for each reason, with its items."""
    from ajar.room.results.snapshot import SEVERAL, withheld_items

    by_reason = {
        "too-few": words["room-withheld-too-few"],
        "too-few-new": words["room-withheld-too-few-new"],
        "alike": words["room-withheld-alike"],
        "again": words["room-withheld-again"],
        "moves": words["room-withheld-moves"],
        "both-first": words["room-withheld-both-first"],
        "once": words["room-withheld-once"],
        SEVERAL: words["room-withheld-several"],
    }
    texts = []
    for held in withheld_items(units):
        why = by_reason[held.reason]
        if held.is_partial:
            why = f"{fill(words['room-withheld-some'], {'n': held.n, 'all': held.of})} {why}"
        texts.append(fill(words["room-withheld-of"], {"items": ", ".join(held.items), "why": why}))
    return texts


def _units(question: PanelQuestion, *, moves: bool) -> list[PanelUnit]:
    return [unit for unit in question.units if (unit.kind == "move") is moves]


def _shown(question: PanelQuestion) -> dict[str, Any]:
    """Return a question as pages show it, without the time, which changes by itself."""
    return question.model_dump(mode="json", exclude={"open_seconds"})


def _revealed_check_ins(questions: Iterable[PanelQuestion]) -> list[PanelQuestion]:
    check_ins = (question for question in questions if question.exercise == CHECK_IN)
    return [each for each in check_ins if any(unit.snapshot for unit in each.units)]
