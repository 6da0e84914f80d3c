"""From a passphrase to sealed frames: its strength, the keys and the cipher."""

from __future__ import annotations

import os
import unicodedata
from bisect import bisect
from dataclasses import dataclass, replace
from typing import Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from ajar.journal.errors import JournalError, WrongPassphraseError
from ajar.journal.format import COST, KEY_SIZE, NONCE_SIZE, Cost, Header

Strength = Literal["none", "weak", "fair", "good", "strong"]
"""`none`: nothing was typed. For the others see `strength`."""
_STRENGTHS: tuple[Strength, ...] = ("weak", "fair", "good", "strong")
_LEAST_GUESSES = (8, 10, 15)
"""The minimum number of guesses for each strength except the first, as powers of ten."""
_RATED = 72
"""zxcvbn takes seconds for more characters; ignored ones only make a passphrase stronger."""


@dataclass(frozen=True, repr=False)
class Sealer:
    """Seals and opens the frames of one file with its data key."""

    cipher: ChaCha20Poly1305
    file_id: bytes

    def seal(self, number: int, inside: bytes) -> bytes:
        """Return a frame: a nonce, and the bytes, bound to this position in this file."""
        nonce = os.urandom(NONCE_SIZE)
        return nonce + self.cipher.encrypt(nonce, inside, self._place(number))

    def open(self, number: int, frame: bytes) -> bytes | None:
        """Return the bytes inside a frame, or None if it fails authentication."""
        try:
            return self.cipher.decrypt(frame[:NONCE_SIZE], frame[NONCE_SIZE:], self._place(number))
        except InvalidTag:
            return None

    def _place(self, number: int) -> bytes:
        return self.file_id + number.to_bytes(8, "big")


class Keys:
    """The key of a passphrase and a salt. It opens each file with this salt, and begins new ones.

    Letters of the passphrase that look the same are treated alike. The salt has 16 bytes; it and
    the cost of a guess come from the file to open. Without a salt, a new one is made.
    """

    def __init__(self, passphrase: str, salt: bytes | None = None, cost: Cost = COST) -> None:
        self.cost, self.salt = cost, salt or os.urandom(16)
        derivation = Argon2id(
            salt=self.salt,
            length=KEY_SIZE,
            iterations=cost.passes,
            lanes=cost.lanes,
            memory_cost=cost.memory,
        )
        try:
            self._wrapping = ChaCha20Poly1305(derivation.derive(normalized(passphrase)))
        except MemoryError:
            raise JournalError("journal-memory", megabytes=cost.memory // 1024) from None

    @classmethod
    def chosen(cls, passphrase: str, cost: Cost = COST) -> Keys:
        """Return the keys for a newly chosen passphrase, which may not be blank."""
        if not normalized(passphrase):
            raise JournalError("journal-no-passphrase")
        return cls(passphrase, cost=cost)

    def begin(self) -> tuple[Header, Sealer]:
        """Return the header of a new file, with a data key of its own."""
        key, nonce = os.urandom(KEY_SIZE), os.urandom(NONCE_SIZE)
        bare = Header(self.cost, self.salt, os.urandom(16), b"")
        wrapped = nonce + self._wrapping.encrypt(nonce, key, bare.bound)
        return replace(bare, wrapped=wrapped), Sealer(ChaCha20Poly1305(key), bare.file_id)

    def unlock(self, header: Header) -> Sealer:
        """Return the sealer of a file.

        Raises
        ------
        WrongPassphraseError
            If these keys do not fit the file. The error does not reveal how close they were.
        """
        nonce, sealed = header.wrapped[:NONCE_SIZE], header.wrapped[NONCE_SIZE:]
        try:
            key = self._wrapping.decrypt(nonce, sealed, header.bound)
        except InvalidTag:
            raise WrongPassphraseError("journal-wrong-passphrase") from None
        return Sealer(ChaCha20Poly1305(key), header.file_id)


def normalized(passphrase: str) -> bytes:
    """Return a passphrase as bytes, independent of the keyboard."""
    return unicodedata.normalize("NFKC", passphrase).strip().encode("utf-8", "surrogatepass")


def strength(passphrase: str) -> Strength:
    """Return how long a passphrase resists somebody who has the file. None is refused.

    zxcvbn (Wheeler, 2016, USENIX Security) counts the guesses of an attacker who tries words,
    names, dates and patterns first. Each guess costs `format.COST`, which moves about 1 GB through
    memory: some 1,000 guesses a second on one graphics card. On one such card a *weak* one lasts a
    day at most, a *fair* one four months, a *good* one longer. A *strong* one has a factor of
    100,000 in hand, for many cards, and because zxcvbn overrates phrases, especially in languages
    other than English.
    """
    from zxcvbn import zxcvbn  # its word lists take a moment to load

    if not passphrase.strip():
        return "none"
    guesses = float(zxcvbn(passphrase.strip()[:_RATED])["guesses_log10"])
    return _STRENGTHS[bisect(_LEAST_GUESSES, guesses)]
