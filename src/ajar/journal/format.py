"""The header of a journal: what it says in clear. Bytes in, bytes out.

`CONTRIBUTING.md`, “The file of a journal”, says what each byte means.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass, field

from ajar.journal.errors import NewerJournalError, NotAJournalError

MAGIC, VERSION = b"ajar-jnl", 1
BLOCK = 4096
"""Bytes of one copy of the header: as many as a disk loses at a time."""
HEADERS = 2 * BLOCK
"""Bytes before the first frame: two copies of the header."""
NONCE, TAG, KEY = 12, 16, 32
_START = struct.Struct(">8sI")
_BOUND = struct.Struct(">8sIIII16s16s")
_SUM = 32
_LEAST, _MOST = (8, 1, 1), (2**21, 64, 16)  # a made-up file must not ask for all the memory


@dataclass(frozen=True)
class Cost:
    """What one guess at a passphrase costs: KiB of memory, passes over it, lanes."""

    memory: int
    passes: int
    lanes: int


COST = Cost(memory=128 * 1024, passes=3, lanes=1)
"""About 0.3 s. OWASP (Password Storage Cheat Sheet) asks for 19 MiB and 2 passes at least."""


@dataclass(frozen=True)
class Header:
    """What a file says in clear: how to get from a passphrase to its data key."""

    cost: Cost
    salt: bytes
    file_id: bytes
    wrapped: bytes = field(repr=False)

    @property
    def bound(self) -> bytes:
        """The bytes that the wrapped key vouches for."""
        cost = self.cost
        return _BOUND.pack(
            MAGIC, VERSION, cost.memory, cost.passes, cost.lanes, self.salt, self.file_id
        )

    def to_bytes(self) -> bytes:
        """Return both copies."""
        block = (self.bound + self.wrapped).ljust(BLOCK - _SUM, b"\0")
        return (block + hashlib.sha256(block).digest()) * 2

    @classmethod
    def from_bytes(cls, start: bytes) -> Header:
        """Return the header of a file that starts with these bytes, from its first whole copy.

        Raises
        ------
        NotAJournalError
            If there is none, or both copies are broken.
        NewerJournalError
            If it is of a version not known here.
        """
        copies = (start[:BLOCK], start[BLOCK:HEADERS])
        block = next(filter(_is_whole, copies), None)
        if block is None:
            raise NotAJournalError(_why_not(start))
        if _START.unpack_from(block)[1] > VERSION:
            msg = "This journal was written by a newer Ajar. Open it with that one."
            raise NewerJournalError(msg)
        _, _, memory, passes, lanes, salt, file_id = _BOUND.unpack_from(block)
        asked = zip((memory, passes, lanes), _LEAST, _MOST, strict=True)
        if not all(least <= one <= most for one, least, most in asked) or memory < 8 * lanes:
            msg = "This file says it is a journal, but Ajar did not make it. It was left as it is."
            raise NotAJournalError(msg)
        wrapped = block[_BOUND.size : _BOUND.size + NONCE + KEY + TAG]
        return cls(Cost(memory, passes, lanes), salt, file_id, wrapped)


def _is_whole(block: bytes) -> bool:
    body, check = block[:-_SUM], block[-_SUM:]
    return len(block) == BLOCK and body.startswith(MAGIC) and hashlib.sha256(body).digest() == check


def _why_not(start: bytes) -> str:
    if not start:
        return "This file is empty, so it is not a journal. Choose another file."
    if MAGIC in (start[: len(MAGIC)], start[BLOCK : BLOCK + len(MAGIC)]):
        return (
            "This file was a journal, but its beginning is broken, so nobody can open it. It was "
            "left as it is. If you have a copy of it, open that one."
        )
    return "This file is not a journal. It was left as it is. Choose another file."
