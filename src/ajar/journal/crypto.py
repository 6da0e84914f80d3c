"""From a passphrase to sealed frames: the key and the cipher. Bytes in, bytes out."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from ajar.journal.errors import JournalError, WrongPassphraseError
from ajar.journal.format import COST, KEY, NONCE, TAG, Cost, Header

FRAME = 1024
INSIDE = FRAME - NONCE - TAG
"""Bytes that a frame holds once it is opened."""


@dataclass(frozen=True, repr=False)
class Sealer:
    """Seals and opens the frames of one file with its data key."""

    cipher: ChaCha20Poly1305
    file_id: bytes

    def seal(self, number: int, inside: bytes) -> bytes:
        """Return a frame: a nonce, and what was sealed to this place of this file."""
        nonce = os.urandom(NONCE)
        return nonce + self.cipher.encrypt(nonce, inside, self._place(number))

    def open(self, number: int, frame: bytes) -> bytes | None:
        """Return what is inside a frame, or None if it is not as it was sealed."""
        try:
            return self.cipher.decrypt(frame[:NONCE], frame[NONCE:], self._place(number))
        except InvalidTag:
            return None

    def _place(self, number: int) -> bytes:
        return self.file_id + number.to_bytes(8, "big")


class Keys:
    """What a passphrase turns into. It opens each file with this salt, and begins new ones."""

    def __init__(self, passphrase: str, salt: bytes | None = None, cost: Cost = COST) -> None:
        self.cost, self.salt = cost, salt or os.urandom(16)
        derivation = Argon2id(
            salt=self.salt,
            length=KEY,
            iterations=cost.passes,
            lanes=cost.lanes,
            memory_cost=cost.memory,
        )
        try:
            self._wrapping = ChaCha20Poly1305(derivation.derive(plain(passphrase)))
        except MemoryError:
            msg = (
                f"This needs {cost.memory // 1024} MB of free memory for a moment. "
                "Close another program, then try again."
            )
            raise JournalError(msg) from None

    @classmethod
    def chosen(cls, passphrase: str, cost: Cost = COST) -> Keys:
        """Return those of a passphrase that somebody chooses."""
        if not plain(passphrase):
            msg = "Type a passphrase first. Some plain words in a row will do."
            raise JournalError(msg)
        return cls(passphrase, cost=cost)

    def begin(self) -> tuple[Header, Sealer]:
        """Return the header of a new file, with a data key of its own."""
        key, nonce = os.urandom(KEY), os.urandom(NONCE)
        bare = Header(self.cost, self.salt, os.urandom(16), b"")
        wrapped = nonce + self._wrapping.encrypt(nonce, key, bare.bound)
        header = Header(self.cost, self.salt, bare.file_id, wrapped)
        return header, Sealer(ChaCha20Poly1305(key), header.file_id)

    def unlock(self, header: Header) -> Sealer:
        """Return what opens the frames of a file.

        Raises
        ------
        WrongPassphraseError
            If these keys are not those of the file. Nothing tells how near they were.
        """
        nonce, sealed = header.wrapped[:NONCE], header.wrapped[NONCE:]
        try:
            key = self._wrapping.decrypt(nonce, sealed, header.bound)
        except InvalidTag:
            msg = "This passphrase does not open the journal. Capitals and spaces count."
            raise WrongPassphraseError(msg) from None
        return Sealer(ChaCha20Poly1305(key), header.file_id)


def plain(passphrase: str) -> bytes:
    """Return a passphrase as bytes, the same from every keyboard."""
    return unicodedata.normalize("NFKC", passphrase).strip().encode("utf-8", "surrogatepass")
