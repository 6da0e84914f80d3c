"""Limits for wrong guesses of join codes and keys, in memory only.

Clients with the right code are never blocked by others behind the same address, and a guesser
learns nothing from being blocked:

- A secret that was looked up before from an address can be looked up again without limit, since
  that reveals nothing new. So a room keeps working for the people in it, whatever others do.
- Any other code costs a guess if it is wrong. Without guesses left it is not looked up at all. An
  address at which codes were right has up to `MAX_GROWTH` times as many: it may be a full hall.
- Once the total number of guesses is used up, only networks that have guessed are blocked.
- A valid key is never blocked: keys have 256 bits.

Chances: within 12 hours at most ``72 * MAX_ADDRESS_GUESSES`` different codes can be tried from one
address, and from everywhere ``72 * MAX_GUESSES``, and one more a window for each network. Of 6.6e11
codes and 1,000 open rooms, an address finds one with a chance of 0.0003 %, thousands of addresses
with 0.11 %, 100,000 networks with 1.2 %.

Every worker counts for itself: with k of them these chances are up to k times as high.
"""

from __future__ import annotations

import ipaddress
import os
import time
from collections import Counter
from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import Any

WINDOW_SECONDS = 600.0
"""Wrong guesses are forgiven after this time; addresses are forgotten one window later."""
MAX_ADDRESS_GUESSES = 30
"""Different wrong guesses from one address in a window, if no code from there was right."""
MAX_GROWTH = 10
"""The factor up to which they grow, by one for each right code."""
MAX_GUESSES = 10_000
"""Different wrong guesses from all addresses in a window."""
MAX_PAIRS = 100_000
"""Maximum number of pairs of address and secret stored for each of two windows."""


class GuessLimiter:
    """Counts the wrong guesses at one kind of secret.

    In each window `per_address` different ones are allowed from one address, and `total` from all.
    Addresses and secrets are stored as hashes for at most two windows. The hashes' key is random
    and ends with the process. The clock is monotonic, in seconds.
    """

    def __init__(
        self,
        per_address: int = MAX_ADDRESS_GUESSES,
        total: int = MAX_GUESSES,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._per_address, self._total, self._clock = per_address, total, clock
        self._keyed = blake2b(digest_size=8, key=os.urandom(32))
        self._window_start = clock()
        self._pairs: set[int] = set()
        self._earlier_pairs: set[int] = set()
        self._wrong: Counter[int] = Counter()
        self._right: Counter[int] = Counter()
        self._all_wrong = 0

    def wait(self, address: str, secret: str) -> int:
        """Return 0 if this secret may be looked up now, else the seconds to wait.

        Call it before the lookup: otherwise the response would reveal whether the guess was right.
        """
        now = self._clock()
        if now - self._window_start >= WINDOW_SECONDS:
            self._start_window(now)
        pair = self._hash(address, secret)
        if pair in self._pairs or pair in self._earlier_pairs:
            return 0
        place = self._hash(address)
        allowed = min(self._per_address + self._right[place], self._per_address * MAX_GROWTH)
        if self._wrong[place] >= allowed or self._is_exhausted(address):
            return int(self._window_start + WINDOW_SECONDS - now) + 1
        return 0

    def _is_exhausted(self, address: str) -> bool:
        """Return whether the total is used up and this network has made some of the guesses."""
        spent = self._all_wrong >= self._total
        return spent and self._wrong[self._hash("network", _network(address))] > 0

    def record(self, address: str, secret: str, *, right: bool, grows: bool = True) -> None:
        """Record the result of a lookup; a wrong secret counts once, a right one if it `grows`."""
        pair = self._hash(address, secret)
        if right and grows and len(self._right) < MAX_PAIRS:
            self._right[self._hash(address)] += 1
        if pair in self._pairs:
            return
        is_old = pair in self._earlier_pairs
        if len(self._pairs) >= MAX_PAIRS:
            self._earlier_pairs, self._pairs = self._pairs, set()
        self._pairs.add(pair)
        if not right and not is_old:
            self._count_wrong(address, 1)

    def forgive(self, address: str) -> None:
        """Undo a wrong guess that a second lookup has proved right."""
        if self._wrong[self._hash(address)] > 0:
            self._count_wrong(address, -1)

    def _count_wrong(self, address: str, by: int) -> None:
        self._wrong[self._hash(address)] += by
        self._wrong[self._hash("network", _network(address))] += by
        self._all_wrong += by

    def _start_window(self, now: float) -> None:
        was_idle = now - self._window_start >= 2 * WINDOW_SECONDS
        self._earlier_pairs, self._pairs = (set() if was_idle else self._pairs), set()
        self._wrong.clear()
        if was_idle or len(self._right) >= MAX_PAIRS:
            self._right.clear()
        self._all_wrong = 0
        self._window_start = now

    def _hash(self, *parts: str) -> int:
        hashing = self._keyed.copy()  # in half the time of a new one with a key
        hashing.update("\0".join(parts).encode("utf-8", "surrogatepass"))
        return int.from_bytes(hashing.digest())


def _network(address: str) -> str:
    """Return the network of a `client_address`: its /24, or of IPv6 its /48."""
    if "::/64" in address:
        return address[:-9]  # the last 16 bits of a /64 are the subnet
    return address.rpartition(".")[0]


def client_address(scope: Mapping[str, Any]) -> str:
    """Return the address that a request came from; of IPv6 the /64 network, which is one home.

    This is the address of the connection. Anybody can write a forwarded header.
    """
    client = scope.get("client")
    host = str(client[0]) if client else ""
    if ":" not in host:  # fast path for most requests
        return host
    try:
        address = ipaddress.IPv6Address(host)
    except ValueError:
        return host
    mapped = address.ipv4_mapped
    return str(mapped) if mapped else f"{int(address) >> 64:x}::/64"
