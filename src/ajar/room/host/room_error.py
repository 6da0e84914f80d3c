"""What can go wrong between a notebook and its room, each under a name that has its words."""

from __future__ import annotations

from enum import Enum, auto


class Trouble(Enum):
    """The things that can go wrong."""

    UNREACHABLE = auto()
    """Nothing answers there."""
    NO_ROOM = auto()
    """It has ended, or its keys are not those."""
    KEY = auto()
    """The host key is not accepted."""
    REFUSED = auto()
    """The room says why."""
    HTTP = auto()
    """An address elsewhere that is not encrypted, or is none."""
    PORT = auto()
    """The port is another program's."""
    NETWORK = auto()
    """This computer is in no network."""
    START = auto()
    """The room's process did not start."""
    OPEN = auto()
    """Another room is open already."""
    ODD = auto()
    """The kit itself has made a mistake."""


class RoomError(Exception):
    """Something that a facilitator should know of.

    Attributes
    ----------
    trouble
        Which of the things that can go wrong.
    more
        What its words have a place for: a port, or what the room says.
    """

    def __init__(self, trouble: Trouble, more: str = "") -> None:
        super().__init__(f"{trouble.name}: {more}" if more else trouble.name)
        self.trouble = trouble
        self.more = more
