"""What was seen of a room at one moment: what views are made of, safe to hand between threads."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ajar.content.exercise import CHECK_IN
from ajar.room.host.room_error import Trouble

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.room.host.room_error import RoomError
    from ajar.room.host.room_file import Known
    from ajar.room.host.session import Hosting, State

MOVE = "move"
"""The kind of the units that say how far rulers have moved; they have a place of their own."""
Question = dict[str, Any]
"""One question as the panel has it."""


class NotNowError(Exception):
    """Something that cannot be done just now; a notebook shows its text and no traceback."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


@dataclass(frozen=True)
class Seen:
    """A room as it was at one moment.

    Attributes
    ----------
    state
        See `Hosting`.
    known
        How to reach it.
    panel
        What the facilitator sees of it; empty where there is none.
    again
        How often its process was started again, because it had gone.
    trouble
        What went wrong when something was last asked of it, if anything.
    about
        The question that this was about; "" for the room itself.
    adrift
        Why it could not be looked at just now, if so.
    busy
        Whether something is being asked of it.
    at
        When it was seen, by a clock that only goes forward, in seconds.
    """

    state: State = "none"
    known: Known | None = field(default=None, repr=False)
    panel: Mapping[str, Any] = field(default_factory=dict, repr=False)
    again: int = 0
    trouble: RoomError | None = None
    about: str = ""
    adrift: RoomError | None = None
    busy: bool = False
    at: float = field(default_factory=time.monotonic)

    @classmethod
    def of(cls, hosting: Hosting) -> Seen:
        """Return what is to be seen now."""
        return cls(hosting.state, hosting.known, hosting.panel or {}, hosting.again)

    @property
    def practice(self) -> bool:
        """Whether it is a rehearsal."""
        return bool(self.known and self.known.practice)

    @property
    def questions(self) -> list[Question]:
        """What was put into the room, in order."""
        asked: list[Question] = self.panel.get("questions", [])
        return asked

    def question(self, name: str) -> Question | None:
        """Return a question; None if it was never put into the room."""
        return next((one for one in self.questions if one["name"] == name), None)


def revealed(questions: list[Question]) -> list[Question]:
    """Return the check-ins that a chart of the group shows, in order, of what was revealed.

    They are the first, the newest, and any other until which moves were revealed.
    """
    shown = [one for one in questions if one["exercise"] == CHECK_IN and _snapshots(one)]
    return [
        one
        for number, one in enumerate(shown)
        if number in (0, len(shown) - 1) or MOVE in {unit["kind"] for unit in _snapshots(one)}
    ]


def _snapshots(question: Question) -> list[dict[str, Any]]:
    return [unit for unit in question["units"] if unit["snapshot"]]


def said(trouble: RoomError | None, words: Mapping[str, str]) -> str:
    """Return the words for what went wrong; "" for nothing."""
    if trouble is None:
        return ""
    if trouble.trouble is Trouble.REFUSED and trouble.more:
        return trouble.more
    texts = {
        Trouble.UNREACHABLE: words["room-trouble-unreachable"],
        Trouble.NO_ROOM: words["room-trouble-no-room"],
        Trouble.KEY: words["room-trouble-key"],
        Trouble.REFUSED: words["room-trouble-unreachable"],
        Trouble.HTTP: words["room-trouble-http"],
        Trouble.PORT: words["room-trouble-port"],
        Trouble.NETWORK: words["room-trouble-network"],
        Trouble.START: words["room-trouble-start"],
        Trouble.OPEN: words["room-trouble-open"],
        Trouble.ODD: words["room-trouble-odd"],
    }
    return texts[trouble.trouble].replace("{port}", trouble.more)
