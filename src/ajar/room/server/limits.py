"""What a room bears: how many wrong guesses, how large a request, how slow a client.

Everything here serves the edge of the server and knows nothing of rooms.
"""

from __future__ import annotations

from ajar.room.server.bodies import DECLARATION, PHONE, GoneError, TooLargeError, read_body
from ajar.room.server.guess_limits import Guesses, address_of
from ajar.room.server.middleware import Guarded

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
