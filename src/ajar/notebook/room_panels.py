"""The panels of a room in a notebook: joining it, one question, and the group's check-ins.

Each is a function of the room's state at one moment.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ajar import env
from ajar.content import CHECK_IN
from ajar.content.text import fill
from ajar.notebook.room_poller import RoomState, error_text
from ajar.room.host.addresses import addresses, url_of
from ajar.room.host.room_file import ALL_NETWORKS, LOCALHOST
from ajar.room.rules.codes import format_code, parse_code, qr_picture
from ajar.room.rules.error_codes import RoomError
from ajar.room.rules.languages import as_sent
from ajar.room.rules.tally import units_of

if TYPE_CHECKING:
    from ajar.content.exercise import Exercise, Key
    from ajar.content.text import References
    from ajar.room.host.session import RoomSession
    from ajar.room.rules.schemas import NewQuestion, PanelQuestion, PanelUnit

JOIN_KEY = "door"
"""The key of the state of the panel for joining."""
QUESTION_KEY = "room/"
"""Prefix of the keys of the states of questions; the question's name follows."""
MOVES_KEY = "moves"
"""The key of the state of the group's check-ins."""
ACTIONS = ("open", "close", "reveal", "reset", "hands")
_NO_WAY_IN = {"code": "", "inside": False, "address": "", "addresses": [], "picked": "",
              "picture": ""}  # fmt: skip


def join_state(
    room: RoomState, words: Mapping[str, str], *, server_url: str, picked: str, opened_here: bool
) -> dict[str, Any]:
    """Return the current state of the panel for opening and joining a room.

    `server_url` is the server that hosts rooms ("" for this computer), and `picked` the chosen
    address of this computer ("" for the likeliest).
    """
    error = room.poll_error or (None if room.about else room.error)
    state = {
        "state": room.status,
        "here": opened_here,
        "busy": room.is_busy,
        "problem": error_text(error, words),
        "elsewhere": server_url,
        "needsKey": _needs_key(server_url),
        "again": room.restarts > 0,
        "joined": room.joined,
        "shown": any(unit.snapshot for question in room.questions for unit in question.units),
        "practice": room.is_practice,
    }
    return state | way_in(room, picked)


def way_in(room: RoomState, picked: str) -> dict[str, Any]:
    """Return how phones join: the code, the address and its QR code, if they can."""
    access = room.access
    if access is None or room.status != "open":
        return dict(_NO_WAY_IN)
    own = addresses() if access.host == ALL_NETWORKS else []
    ips = [address.ip for address in own]
    ip = picked if picked in ips else ips[0] if ips else ""
    # In a rehearsal, a window beside the notebook can show the page of a phone.
    base = access.base if access.is_remote or access.practice else ""
    base = f"http://{LOCALHOST}" if base and access.is_in_kernel else base
    url = url_of(ip, access.port) if ip else base
    code = format_code(parse_code(access.code) or access.code)
    return {
        "code": code,
        "inside": not (access.is_remote or access.host == ALL_NETWORKS),
        "address": url,
        "addresses": [{"ip": address.ip, "network": address.network} for address in own],
        "picked": ip,
        "picture": qr_picture(f"{url}/{code}") if url else "",
    }


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
    room: RoomState, name: str, words: Mapping[str, str], *, server_url: str, picked: str
) -> dict[str, Any]:
    """Return the current state of a question's panel; the options are as in `join_state`."""
    question = room.question(name)
    is_open = bool(question and question.state == "open")
    running = question.open_seconds + time.monotonic() - room.polled_at if question else 0
    return {
        "room": room.status,
        "practice": room.is_practice,
        "inside": bool(room.access and room.access.host == LOCALHOST and not room.is_practice),
        "ways": _ways_on(room, server_url),
        "busy": room.is_busy,
        "problem": error_text(room.error, words) if room.about == name else "",
        "joined": room.joined,
        "way": way_in(room, picked),  # for latecomers
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


def _ways_on(room: RoomState, server_url: str) -> list[str]:
    """Return how to go on from a question while no room is open: with phones, or without.

    Empty if a key has to be entered first, in the panel at the top.
    """
    if room.status == "open" or _needs_key(server_url):
        return []
    if room.status == "lost":
        return ["go-on"]
    return ["room"] if server_url else ["room", "inside"]


def _needs_key(server_url: str) -> bool:
    return bool(server_url) and not os.environ.get(env.ROOM_KEY)


def _units(question: PanelQuestion, *, moves: bool) -> list[PanelUnit]:
    return [unit for unit in question.units if (unit.kind == "move") is moves]


def _shown(question: PanelQuestion) -> dict[str, Any]:
    """Return a question as pages show it, without the time, which changes by itself."""
    return question.model_dump(mode="json", exclude={"open_seconds"})


def _revealed_check_ins(questions: Iterable[PanelQuestion]) -> list[PanelQuestion]:
    check_ins = (question for question in questions if question.exercise == CHECK_IN)
    return [each for each in check_ins if any(unit.snapshot for unit in each.units)]
