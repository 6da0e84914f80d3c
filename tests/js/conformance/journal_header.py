from __future__ import annotations

import hashlib
import struct
from typing import TYPE_CHECKING, Any

from ajar.journal.errors import JournalError
from ajar.journal.format import BLOCK, HEADERS_SIZE, MAGIC, Header

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.js.conformance.harness import Case


def cases(random: Random) -> Iterator[Case]:
    """Yield the beginning of a block, changes to both copies of it, and what is read of these."""
    while True:
        start = struct.pack(
            ">8sIIII",
            MAGIC,
            random.choice((0, 1, 1, 1, 1, 1, 2, 2**32 - 1)),
            random.choice((7, 8, 15, 19 * 1024, 128 * 1024, 2**21, 2**21 + 1)),
            random.choice((0, 1, 2, 3, 64, 65)),
            random.choice((0, 1, 1, 2, 16, 17)),
        ) + random.randbytes(16 + 16 + 12 + 48)
        flips = [
            [random.randrange(HEADERS_SIZE) if random.random() < 0.5 else random.choice((0, BLOCK)),
             1 << random.randrange(8)]
            for _ in range(random.choice((0, 0, 0, 1, 2, 3)))
        ]  # fmt: skip
        length = random.choice((0, 3, 8, BLOCK - 1, BLOCK, *[HEADERS_SIZE] * 9))
        yield {
            "start": start.hex(),
            "flips": flips,
            "length": length,
            "expected": _read(_headers(start, flips)[:length]),
        }


def _headers(start: bytes, flips: list[list[int]]) -> bytes:
    block = start.ljust(BLOCK - 32, b"\0")
    both = bytearray((block + hashlib.sha256(block).digest()) * 2)
    for at, mask in flips:
        both[at] ^= mask
    return bytes(both)


def _read(start: bytes) -> Any:  # noqa: ANN401 (as JSON has it)
    try:
        header = Header.from_bytes(start)
    except JournalError as error:
        return error.notices[0].code
    cost = header.cost
    return {
        "cost": [cost.memory, cost.passes, cost.lanes],
        "parts": [header.salt.hex(), header.file_id.hex(), header.wrapped.hex()],
        "whole": start == header.to_bytes(),
    }
