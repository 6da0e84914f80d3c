"""Join codes, keys and the hashes that are stored for them; QR codes. Pure but for randomness."""

from __future__ import annotations

import hmac
import re
import secrets
from functools import lru_cache
from hashlib import blake2b, sha256
from unicodedata import normalize

from ajar.room.rules.stage import Scan

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Capital letters and digits without 0 and O, 1, I and L, and U, which look like others."""
_LETTERS = frozenset(ALPHABET)
LENGTH = 8
KEY_LENGTH = 43
HASH_BYTES = 8
_LONGEST = 300  # of what is typed: an address may be pasted
_SPOKEN = re.compile("^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$")


def new_code() -> str:
    """Return a random join code: one of 30 to the power of 8, which is 6.6e11."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def format_code(code: str) -> str:
    """Return a code as people read it: ``XXXX-XXXX``."""
    return f"{code[:4]}-{code[4:]}"


def parse_code(typed: str) -> str | None:
    """Return the code that was typed, or that a pasted address ends with; None if it is not one.

    Case, width, blanks and punctuation do not count. `code.js` has the counterpart.

    >>> parse_code("http://192.168.0.7/abcd dash 2345).")
    'ABCD2345'
    """
    if _is_code(plain := typed.replace("-", "")):  # as an address has it
        return plain
    path = re.split("[?#]", normalize("NFKC", typed[:_LONGEST]).upper())[0]
    *_, last = "", *filter(None, (re.sub(r"[\W_]+", "", part) for part in path.split("/")))
    code = _SPOKEN.sub(r"\1\2", last)
    return code if _is_code(code) else None


def _is_code(text: str) -> bool:
    return len(text) == LENGTH and set(text) <= _LETTERS


def new_key() -> str:
    """Return a random facilitator's key: 256 bits, in characters that fit a header."""
    return secrets.token_urlsafe(32)


def new_salt() -> bytes:
    """Return a random salt: a room's hashes differ from those of every other room."""
    return secrets.token_bytes(32)


def hash_key(key: str) -> bytes:
    """Return the hash that is stored for a facilitator's key. A random key needs no slow hash."""
    return sha256(key.encode()).digest()


def key_matches(key: str, hashed: bytes) -> bool:
    """Compare a key with a stored hash, in constant time."""
    return hmac.compare_digest(hash_key(key), hashed)


def used_key_hash(salt: bytes, question: int, asked_round: int, key: str) -> bytes:
    """Return the 8 bytes that are stored for the key with which a phone sent one answer.

    Two of 100,000 answers to a question share a hash in one of 3.7 billion questions.
    """
    text = f"{question}/{asked_round}/{key}"
    return blake2b(text.encode(), digest_size=HASH_BYTES, key=salt).digest()


@lru_cache(maxsize=4)
def scan_of(text: str) -> Scan:
    """Return the QR code of a text, mostly an address, as an SVG path."""
    import segno  # only needed once a room is open

    rows = segno.make(text, micro=False, error="m").matrix
    runs = [
        f"M{match.start()} {row}.5h{match.end() - match.start()}"
        for row, squares in enumerate(rows)
        for match in re.finditer("1+", "".join(map(str, squares)))
    ]
    return Scan(path="".join(runs), size=len(rows))


@lru_cache(maxsize=2)
def qr_picture(text: str, scale: int = 8) -> str:
    """Return the QR code of a text as SVG: dark on light in any theme, which every phone can read.

    `scale` is the size of a square in pixels, for programs that do not scale pictures.
    """
    import segno  # as above

    code = segno.make(text, micro=False, error="m")
    return code.svg_inline(scale=scale, border=4, dark="#000", light="#fff", omitsize=scale != 1)
