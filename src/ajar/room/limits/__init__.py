"""What a room bears: how many wrong guesses, how large a request, how slow a client.

Everything here serves the edge of the server and knows nothing of rooms.
"""

from __future__ import annotations

from ajar.room.limits.bodies import DECLARATION, PHONE, GoneError, TooLargeError, read_body
from ajar.room.limits.guarded import Guarded
from ajar.room.limits.guesses import Guesses, address_of

__all__ = [
    "DECLARATION",
    "PHONE",
    "GoneError",
    "Guarded",
    "Guesses",
    "TooLargeError",
    "address_of",
    "read_body",
]
