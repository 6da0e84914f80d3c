"""One thing that a journal keeps, and how it is written down."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ajar.content.answers import Response


@dataclass(frozen=True)
class Entry:
    """A response under its key, as it was put at one time.

    Attributes
    ----------
    key
        ``str`` of a `journal.Key`.
    response
        The answers; None: this key is removed.
    done
        Whether the response is confirmed as it is.
    confirmed
        What was confirmed last, if anything.
    at
        When it was put: ISO 8601 to the second, with the zone. Only shown, never used to tell
        which entry is newer: clocks go back.
    """

    key: str
    response: Response | None = field(repr=False)
    done: bool = False
    confirmed: Response | None = field(default=None, repr=False)
    at: str = ""

    def to_bytes(self) -> bytes:
        """Return the entry as JSON in ASCII."""
        same = self.confirmed is not None and self.confirmed == self.response
        written = {
            "key": self.key,
            "response": self.response,
            "done": self.done,
            "confirmed": True if same else self.confirmed,
            "at": self.at,
        }
        return json.dumps(written, separators=(",", ":")).encode("ascii")

    @classmethod
    def from_bytes(cls, content: bytes) -> Entry:
        """Return the entry that `to_bytes` wrote; what a later version added is passed over."""
        read = json.loads(content)
        confirmed = read["response"] if read["confirmed"] is True else read["confirmed"]
        return cls(read["key"], read["response"], read["done"], confirmed, read["at"])
