from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from ajar.journal.crypto import Sealer
from ajar.journal.format import FRAME, PIECE, SECTOR, open_frames, seal_entry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.js.conformance.harness import Case

LENGTHS = (0, 1, 200, 200, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE + 5)


def cases(random: Random) -> Iterator[Case]:
    """Yield sealed entries, often damaged, and what can be read of them."""
    while True:
        key, file_id = random.randbytes(32), random.randbytes(16)
        sealer = Sealer(ChaCha20Poly1305(key), file_id)
        first = random.choice((0, 1, 7, 2**33))
        frames = b""
        for _ in range(random.randint(0, 3)):
            entry = (
                random.randbytes(random.choice(LENGTHS)).hex().encode()[: random.choice(LENGTHS)]
            )
            frames += seal_entry(entry, sealer.seal, first + len(frames) // FRAME)
        frames = _damaged(frames, random)
        found = open_frames(frames, sealer.open, first)
        expected = {
            "entries": [[content.decode(), size] for content, size in found.entries],
            "end": found.end,
            "broken": found.broken,
        }
        yield {
            "key": key.hex(),
            "file_id": file_id.hex(),
            "first": first,
            "frames": b64encode(frames).decode(),
            "expected": expected,
        }


def _damaged(frames: bytes, random: Random) -> bytes:
    """Return frames as they may be found on a disk."""
    if not frames or random.random() < 0.3:
        return frames
    at = random.randrange(len(frames))
    sector, frame = at // SECTOR * SECTOR, at // FRAME * FRAME
    turned = bytes([frames[at] ^ 1 << random.randrange(8)])
    size = random.choice((1, SECTOR, FRAME))
    damaged = (
        frames[:at] + turned + frames[at + 1 :],
        frames[:at],
        frames[:sector] + bytes(SECTOR) + frames[sector + SECTOR :],
        frames[frame:] + frames[:frame],
        frames + random.randbytes(size),
        frames + bytes(size),
    )
    return random.choice(damaged)
