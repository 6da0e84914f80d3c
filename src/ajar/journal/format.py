"""The byte format of a journal: its header, and entries split into frames of equal size. Pure.

`docs/journal-format.md` says what each byte means.
"""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Callable
from dataclasses import astuple, dataclass, field
from typing import TYPE_CHECKING

from ajar.journal.errors import JournalError, NotAJournalError

if TYPE_CHECKING:
    Seal = Callable[[int, bytes], bytes]
    Open = Callable[[int, bytes], bytes | None]

MAGIC, FILE_VERSION = b"ajar-jnl", 1
BLOCK = 4096
"""Bytes of one copy of the header: the unit in which a disk loses data."""
HEADERS_SIZE = 2 * BLOCK
"""Bytes before the first frame: two copies of the header."""
NONCE_SIZE, TAG_SIZE, KEY_SIZE = 12, 16, 32
FRAME = 1024
INSIDE = FRAME - NONCE_SIZE - TAG_SIZE
"""Bytes in a frame once it is opened."""
_START = struct.Struct(">8sI")
_BOUND = struct.Struct(">8sIIII16s16s")
_CHECK_SIZE = 32
_LEAST, _MOST = (8, 1, 1), (2**21, 64, 16)  # a forged file must not exhaust the memory
_PART = struct.Struct(">16sII")
PIECE = INSIDE - _PART.size
"""Bytes of an entry that fit in one frame."""
SECTOR = 512
"""The number of bytes that a disk writes atomically."""


@dataclass(frozen=True)
class Cost:
    """The cost of one guess at a passphrase: KiB of memory, passes over it, lanes."""

    memory: int
    passes: int
    lanes: int


COST = Cost(memory=128 * 1024, passes=3, lanes=1)
"""About 0.3 s. OWASP (Password Storage Cheat Sheet) asks for at least 19 MiB and 2 passes."""


@dataclass(frozen=True)
class Header:
    """The part of a file that is not encrypted: how to get from a passphrase to its data key."""

    cost: Cost
    salt: bytes
    file_id: bytes
    wrapped: bytes = field(repr=False)

    @property
    def bound(self) -> bytes:
        """The bytes that are authenticated together with the wrapped key."""
        return _BOUND.pack(MAGIC, FILE_VERSION, *astuple(self.cost), self.salt, self.file_id)

    def to_bytes(self) -> bytes:
        """Return both copies."""
        block = (self.bound + self.wrapped).ljust(BLOCK - _CHECK_SIZE, b"\0")
        return (block + hashlib.sha256(block).digest()) * 2

    @classmethod
    def from_bytes(cls, start: bytes) -> Header:
        """Return the header of a file that starts with these bytes, from its first intact copy.

        Raises
        ------
        NotAJournalError
            If there is none, or both copies are broken.
        JournalError
            If its version is newer than `FILE_VERSION`.
        """
        copies = (start[:BLOCK], start[BLOCK:HEADERS_SIZE])
        block = next(filter(_is_whole, copies), None)
        if not start:
            raise NotAJournalError("journal-empty-file")
        if block is None:
            raise NotAJournalError("journal-broken" if is_marked(start) else "journal-other-file")
        if _START.unpack_from(block)[1] > FILE_VERSION:
            raise JournalError("journal-newer")
        _, _, *numbers, salt, file_id = _BOUND.unpack_from(block)
        cost, limits = Cost(*numbers), zip(_LEAST, numbers, _MOST, strict=True)
        is_within = all(least <= number <= most for least, number, most in limits)
        if not is_within or cost.memory < 8 * cost.lanes:
            raise NotAJournalError("journal-forged")
        wrapped = block[_BOUND.size : _BOUND.size + NONCE_SIZE + KEY_SIZE + TAG_SIZE]
        return cls(cost, salt, file_id, wrapped)


def is_marked(start: bytes) -> bool:
    """Return whether the beginning of a file has the mark of a journal, even if it is broken."""
    return MAGIC in (start[: len(MAGIC)], start[BLOCK : BLOCK + len(MAGIC)])


def _is_whole(block: bytes) -> bool:
    body, check = block[:-_CHECK_SIZE], block[-_CHECK_SIZE:]
    return len(block) == BLOCK and body.startswith(MAGIC) and hashlib.sha256(body).digest() == check


@dataclass(frozen=True)
class Contents:
    """The entries in a run of frames, as bytes."""

    entries: list[tuple[bytes, int]]
    """The complete ones, in order, each with its number of frames."""
    end: int
    """The number of frames up to the end of the last whole entry."""
    broken: bool
    """Whether something that had been saved cannot be read. Frames after `end` that look like an
    interrupted write do not count: they were never confirmed as saved."""


def frame_count(length: int) -> int:
    """Return how many frames an entry of this many bytes takes."""
    return max(1, -(-length // PIECE))


def seal_entry(entry: bytes, seal: Seal, first: int) -> bytes:
    """Return an entry as frames, the first of which has this number in its file.

    `seal` gets the number of a frame and the bytes for it, see `crypto.Sealer`.
    """
    mark = os.urandom(16)  # so that parts of an interrupted write never count as parts of this one
    frames: list[bytes] = []
    for part in range(frame_count(len(entry))):
        piece = entry[part * PIECE : (part + 1) * PIECE].ljust(PIECE, b"\0")
        frames.append(seal(first + part, _PART.pack(mark, part, len(entry)) + piece))
    return b"".join(frames)


def open_frames(frames: bytes, open_frame: Open, first: int) -> Contents:
    """Return the entries in frames, the first of which has this number in its file.

    `open_frame` gets the number of a frame and the frame, see `crypto.Sealer`.
    """
    count = len(frames) // FRAME
    each = [frames[n * FRAME : (n + 1) * FRAME] for n in range(count)]
    opened = [open_frame(first + n, frame) for n, frame in enumerate(each)]
    entries: list[tuple[bytes, int]] = []
    at = end = 0
    broken = False
    while at < count:
        entry, size = _entry_at(at, opened)
        if entry is not None:
            broken = broken or at > end
            entries.append((entry, size))
            end = at + size
        at += size
    last = zip(each[end:], opened[end:], strict=True)
    broken = broken or any(inside is None and not _looks_torn(frame) for frame, inside in last)
    return Contents(entries, end, broken)


def _entry_at(at: int, opened: list[bytes | None]) -> tuple[bytes | None, int]:
    """Return the entry that begins at a frame, if complete, and how many frames to advance."""
    inside = opened[at]
    if inside is None:
        return None, 1
    mark, _, length = _PART.unpack_from(inside)
    size = frame_count(length)
    pieces: list[bytes] = []
    if len(opened) < at + size:
        return None, 1
    for number, part in enumerate(opened[at : at + size]):
        if part is None or not part.startswith(_PART.pack(mark, number, length)):
            return None, 1
        pieces.append(part[_PART.size :])
    return b"".join(pieces)[:length], size


def _looks_torn(frame: bytes) -> bool:
    """Return whether a part of a frame never reached the disk: that part is blank."""
    sectors = (frame[start : start + SECTOR] for start in range(0, FRAME, SECTOR))
    return any(not any(sector) for sector in sectors)
