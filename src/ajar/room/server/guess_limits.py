"""How often a join code or a key may be guessed wrong. In memory only, and soon forgotten.

Who has the right code is never held up by others behind the same address, and who guesses learns
nothing from being held up:

- What was looked up before from an address may be looked up again, as often as one likes. It tells
  nothing new. So a room goes on for those who are in it, whatever others do beside them.
- Anything else costs a guess if it proves wrong. Without guesses left it is not looked up at all.

Chances: within 12 hours at most ``72 * ALL`` different codes can be tried from everywhere
together, and ``72 * EACH`` from one address. With 8 characters out of 30 (6.6e11 codes) and 1,000
open rooms, one of them is found with a chance of 0.11 % by thousands of addresses that do nothing
else, and of 0.0003 % by one.

Every worker counts for itself. With k workers behind one proxy these chances are k times as high
at most: with ten of them 1.1 % and 0.003 %.
"""

from __future__ import annotations

import ipaddress
import os
import time
from collections import Counter
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

WINDOW = 600.0
"""Seconds after which wrong guesses are forgiven, and one after which addresses are forgotten."""
EACH = 30
"""Different wrong guesses from one address in a window."""
ALL = 10_000
"""Different wrong guesses from all addresses in a window."""
MOST = 100_000
"""How many pairs of an address and a guess are remembered at most, twice."""


class Guesses:
    """Counts the wrong guesses at one kind of secret.

    Addresses and guesses are held as hashes, keyed with chance that ends with the process, and
    for two windows at most.

    Parameters
    ----------
    each, everywhere
        How many different wrong guesses a window bears, from one address and from all.
    window
        Its length in seconds.
    clock
        Seconds that only ever grow.
    """

    def __init__(
        self,
        each: int = EACH,
        everywhere: int = ALL,
        *,
        window: float = WINDOW,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._each, self._everywhere, self._window = each, everywhere, window
        self._clock = clock
        self._salt = os.urandom(32)
        self._began = clock()
        self._known: set[int] = set()
        self._known_before: set[int] = set()
        self._wrong: Counter[int] = Counter()
        self._all_wrong = 0

    def wait(self, address: str, secret: str) -> int:
        """Return 0 if this may be looked up now, else for how many seconds it may not.

        Whoever is told to wait must be told so before anything is looked up, or else the answer
        itself would tell whether the guess was right.
        """
        now = self._clock()
        if now - self._began >= self._window:
            self._forget(now)
        pair = self._hash(address, secret)
        if pair in self._known or pair in self._known_before:
            return 0
        tired = self._all_wrong >= self._everywhere
        if tired or self._wrong[self._hash(address)] >= self._each:
            return int(self._began + self._window - now) + 1
        return 0

    def seen(self, address: str, secret: str, *, right: bool) -> None:
        """Remember what came of looking this up; a wrong guess counts once for an address."""
        pair = self._hash(address, secret)
        if pair in self._known:
            return
        before = pair in self._known_before
        if len(self._known) >= MOST:
            self._known_before, self._known = self._known, set()
        self._known.add(pair)
        if not right and not before:
            self._wrong[self._hash(address)] += 1
            self._all_wrong += 1

    def was_right(self, address: str) -> None:
        """Take back a wrong guess: what was looked up elsewhere meanwhile has proved right."""
        if self._wrong[self._hash(address)] > 0:
            self._wrong[self._hash(address)] -= 1
            self._all_wrong -= 1

    def _forget(self, now: float) -> None:
        idle = now - self._began >= 2 * self._window
        self._known_before, self._known = (set() if idle else self._known), set()
        self._wrong.clear()
        self._all_wrong = 0
        self._began = now

    def _hash(self, *parts: str) -> int:
        text = "\0".join(parts).encode("utf-8", "surrogatepass")
        return int.from_bytes(blake2b(text, digest_size=8, key=self._salt).digest())


def address_of(scope: Mapping[str, Any]) -> str:
    """Return the address that a request came from: with IPv6 the network, which is one home.

    It is the connection's own. Whatever a forwarded header says, anybody can write.
    """
    client = scope.get("client")
    host = str(client[0]) if client else ""
    if ":" not in host:  # the quick way for most
        return host
    try:
        address = ipaddress.IPv6Address(host)
    except ValueError:
        return host
    mapped = address.ipv4_mapped
    return str(mapped) if mapped else f"{int(address) >> 64:x}::/64"
