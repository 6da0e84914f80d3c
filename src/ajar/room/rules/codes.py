"""Join codes, keys, and what is kept of a key: a hash among others, sorted. Pure but for chance."""

from __future__ import annotations

import hmac
import re
import secrets
from bisect import bisect_left
from hashlib import blake2b, sha256

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Capital letters and digits without 0 and O, 1, I and L, and U, which look like others."""
LENGTH = 8
HALF = LENGTH // 2
BETWEEN = re.compile(r"[\s\-\u2010-\u2015\u2212._]+")
SALT = 32
HASH = 8


def new_code() -> str:
    """Return a join code by chance: one of 30 to the power of 8, which is 6.6e11."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def shown(code: str) -> str:
    """Return a code as people read it: ``XXXX-XXXX``."""
    return f"{code[:HALF]}-{code[HALF:]}"


def read_code(typed: str) -> str | None:
    """Return the code that somebody typed, whatever its case, blanks and hyphens; None if none."""
    if len(typed) > 4 * LENGTH:
        return None
    code = BETWEEN.sub("", typed).upper()
    return code if len(code) == LENGTH and set(code) <= set(ALPHABET) else None


def new_key() -> str:
    """Return a facilitator's key by chance: 256 bits, in letters for a header."""
    return secrets.token_urlsafe(32)


def new_salt() -> bytes:
    """Return what makes a room's hashes unlike those of every other room."""
    return secrets.token_bytes(SALT)


def hash_of(key: str) -> bytes:
    """Return what is kept of a facilitator's key. By chance as it is, it needs no slow hash."""
    return sha256(key.encode()).digest()


def is_key(key: str, hashed: bytes) -> bool:
    """Tell whether a key is the one that was hashed, in a time that says nothing about it."""
    return hmac.compare_digest(hash_of(key), hashed)


def spent_as(salt: bytes, question: int, asked_round: int, key: str) -> bytes:
    """Return what is kept of the key with which a phone sent one answer: 8 bytes.

    At a million answers two of them are the same by chance once in 37 million rooms.
    """
    text = f"{question}/{asked_round}/{key}"
    return blake2b(text.encode(), digest_size=HASH, key=salt).digest()


class Spent:
    """The hashes of the keys of one question that were used.

    They are sorted and of one length, so that they hold neither the order nor the time in which
    the keys came.
    """

    def __init__(self, data: bytes = b"") -> None:
        self._data = bytearray(data)

    def __len__(self) -> int:
        return len(self._data) // HASH

    def __contains__(self, hashed: bytes) -> bool:
        place = self._place(hashed)
        return self._data[place : place + HASH] == hashed

    def add(self, hashed: bytes) -> None:
        """Put a hash in its place, if it is not there."""
        if hashed not in self:
            place = self._place(hashed)
            self._data[place:place] = hashed

    def to_bytes(self) -> bytes:
        """Return all of them, one after the other."""
        return bytes(self._data)

    def _place(self, hashed: bytes) -> int:
        data = self._data
        places = range(0, len(data), HASH)
        at = bisect_left(places, hashed, key=lambda place: bytes(data[place : place + HASH]))
        return at * HASH
