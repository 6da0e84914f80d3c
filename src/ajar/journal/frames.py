"""Contents of any length to frames of one size, and back, whatever has become of them. Pure."""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ajar.journal.crypto import FRAME, INSIDE

if TYPE_CHECKING:
    from ajar.journal.crypto import Sealer

_PART = struct.Struct(">16sII")
ROOM = INSIDE - _PART.size
"""Bytes of content that one frame has room for."""
SECTOR = 512
"""A disk writes this many bytes all or not at all."""


@dataclass(frozen=True)
class Found:
    """What a run of frames holds.

    Attributes
    ----------
    contents
        The whole contents in order, each with the number of its frames.
    end
        The number of frames up to the end of the last whole content.
    broken
        Whether something that had been written down cannot be read. What comes after `end` and
        looks like a write that was cut short is not broken: nobody was told that it is saved.
    """

    contents: list[tuple[bytes, int]]
    end: int
    broken: bool


def frames_for(length: int) -> int:
    """Return how many frames a content of so many bytes takes."""
    return max(1, -(-length // ROOM))


def written(content: bytes, sealer: Sealer, first: int) -> bytes:
    """Return a content as frames, the first of which has this number in its file."""
    mark = os.urandom(16)  # parts of a write that was cut short are never taken for parts of this
    count = frames_for(len(content))
    return b"".join(
        sealer.seal(
            first + part,
            _PART.pack(mark, part, len(content))
            + content[part * ROOM : (part + 1) * ROOM].ljust(ROOM, b"\0"),
        )
        for part in range(count)
    )


def read(frames: bytes, sealer: Sealer, first: int) -> Found:
    """Return what frames hold, the first of which has this number in its file."""
    count = len(frames) // FRAME
    each = [frames[n * FRAME : (n + 1) * FRAME] for n in range(count)]
    opened = [sealer.open(first + n, frame) for n, frame in enumerate(each)]
    contents: list[tuple[bytes, int]] = []
    at = end = 0
    broken = False
    while at < count:
        content, size = _content_at(at, opened)
        if content is not None:
            broken = broken or at > end
            contents.append((content, size))
            end = at + size
        at += size
    last = zip(each[end:], opened[end:], strict=True)
    broken = broken or any(inside is None and not _looks_torn(frame) for frame, inside in last)
    return Found(contents, end, broken)


def _content_at(at: int, opened: list[bytes | None]) -> tuple[bytes | None, int]:
    """Return the content that begins at a frame, if it is whole, and how many frames to go on."""
    inside = opened[at]
    if inside is None:
        return None, 1
    mark, number, length = _PART.unpack_from(inside)
    if number:
        return None, 1
    size = frames_for(length)
    parts = opened[at : at + size]
    expected = (_PART.pack(mark, part, length) for part in range(size))
    if len(parts) < size or not all(
        part is not None and part.startswith(head)
        for part, head in zip(parts, expected, strict=True)
    ):
        return None, 1
    joined = b"".join(part[_PART.size :] for part in parts if part is not None)
    return joined[:length], size


def _looks_torn(frame: bytes) -> bool:
    """Tell whether a part of a frame never reached the disk: that part is blank."""
    sectors = (frame[start : start + SECTOR] for start in range(0, FRAME, SECTOR))
    return any(not any(sector) for sector in sectors)
