"""Errors between a notebook and its room. Their codes are keys of `materials/words.yaml`."""

from __future__ import annotations

from typing import Literal, get_args

RoomErrorCode = Literal[
    "room-error-unreachable", "room-error-no-room", "room-error-host-key", "room-error-insecure",
    "room-error-port", "room-error-network", "room-error-start", "room-error-already-open",
    "room-error-internal", "room-error-environment", "room-error-damaged",
    # The room's own, see `ajar.room.rules.error_codes`:
    "room-error-no-question", "room-error-sealed", "room-error-by-hands", "room-error-revealed",
    "room-error-phones", "room-error-too-many-questions", "room-error-hands",
    "room-error-too-large", "room-error-slow-down", "room-error-busy", "room-error-full",
    "room-error-not-ready",
]  # fmt: skip
ROOM_ERROR_CODES: frozenset[str] = frozenset(get_args(RoomErrorCode))


class RoomError(Exception):
    """Something went wrong that a facilitator should know of.

    The code is the key of the words that they read, and the values fill the marks in these.
    """

    def __init__(self, *, code: RoomErrorCode, **values: object) -> None:
        details = ", ".join(f"{name}={value}" for name, value in values.items())
        super().__init__(f"{code} ({details})" if details else code)
        self.code: RoomErrorCode = code
        self.values = values
