"""Adds phones' answers to the rows of tallies: each key once, and only while a question is open."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, RowMapping, bindparam, select, update

from ajar.room.rules.codes import HASH_BYTES
from ajar.room.storage.tables import JOINED, TALLY_OF_QUESTION, questions, tallies

MAX_KEYS = 100_000
"""Maximum number of keys of a tally. Anyone who knows the code could send new ones forever."""
CACHED_TALLIES = 256
"""The number of tallies whose used keys are cached, by most recent answer."""

WriteOutcome = Literal["counted", "closed", "no-room", "full-room"]
_Place = tuple[str, int]
"""A room's code and a question's number."""
_AT = (tallies.c.room == bindparam("at_room")) & (tallies.c.question == bindparam("at_question"))
_COUNTS = select(tallies.c.version, tallies.c.count, tallies.c.counts).where(_AT)
_LOCK_JOINED = _COUNTS.with_for_update()
_LOCK_QUESTION = (
    _COUNTS.add_columns(questions.c.state, questions.c.round, questions.c.hands)
    .join_from(tallies, questions, TALLY_OF_QUESTION)
    .with_for_update(of=[questions, tallies])  # in this order (see `queries`)
)
_USED_KEYS = select(tallies.c.used_keys).where(_AT)
_CHANGE = update(tallies).where(_AT)


@dataclass(frozen=True, slots=True)
class Increment:
    """The part of a response that a phone adds to a tally."""

    room: str
    question: int  # `tables.JOINED`, in round 0: the tally of the phones that joined
    round: int
    key: bytes  # the hash of the phone's key (see `codes.used_key_hash`)
    adds: Mapping[str, int]  # by unit, the index of the value whose count grows by one
    sizes: Mapping[str, int]  # by unit, how many values it has


class UsedKeys:
    """The hashes of the keys that were used for one question.

    They are sorted and of one length, so that they reveal neither the order nor the time in which
    the keys came.
    """

    def __init__(self, data: bytes = b"") -> None:
        self._data = bytearray(data)

    def __len__(self) -> int:
        return len(self._data) // HASH_BYTES

    def __contains__(self, key: bytes) -> bool:
        start = self._start_of(key)
        return self._data[start : start + HASH_BYTES] == key

    def add(self, key: bytes) -> None:
        """Insert a hash in its place if it is missing."""
        if key not in self:
            start = self._start_of(key)
            self._data[start:start] = key

    def to_bytes(self) -> bytes:
        """Return all hashes, one after the other."""
        return bytes(self._data)

    def _start_of(self, key: bytes) -> int:
        data, starts = self._data, range(0, len(self._data), HASH_BYTES)
        return HASH_BYTES * bisect_left(
            starts, key, key=lambda start: bytes(data[start : start + HASH_BYTES])
        )


class AnswerWriter:
    """Adds to tallies, and caches their used keys so as not to read them each time.

    Cached keys count only while the row's version is the one they were cached at.
    """

    def __init__(self) -> None:
        self.rewritten_bytes = 0
        """Bytes of keys that the last increments made the database write again."""
        self._cache: OrderedDict[_Place, tuple[int, UsedKeys]] = OrderedDict()

    def clear_cache(self) -> None:
        """Clear the cache: additions may not be in the database."""
        self._cache.clear()

    def add(self, connection: Connection, increments: Sequence[Increment]) -> list[WriteOutcome]:
        """Add increments within a transaction; return the outcome of each.

        One whose key was already used for this question and round is ``"counted"`` and adds
        nothing, even if the question has closed since.
        """
        by_place: dict[_Place, list[Increment]] = defaultdict(list)
        for increment in increments:
            by_place[increment.room, increment.question].append(increment)
        outcomes: dict[_Place, Iterator[WriteOutcome]] = {}
        self.rewritten_bytes = 0
        # In the order in which rows are locked (see `queries`).
        for place in sorted(by_place, key=lambda place: (place[0], place[1] == JOINED, place[1])):
            outcomes[place] = iter(self._add(connection, place, by_place[place]))
        return [next(outcomes[increment.room, increment.question]) for increment in increments]

    def _add(
        self, connection: Connection, place: _Place, increments: list[Increment]
    ) -> list[WriteOutcome]:
        where = {"at_room": place[0], "at_question": place[1]}
        query = _LOCK_JOINED if place[1] == JOINED else _LOCK_QUESTION
        row = connection.execute(query, where).mappings().one_or_none()
        cached_at, used = self._cache.pop(place, (None, UsedKeys()))
        if row is None:
            return ["no-room"] * len(increments)
        version: int = row["version"]
        if cached_at != version:
            used = UsedKeys(connection.execute(_USED_KEYS, where).scalar_one())
        before = len(used)
        outcomes = [_add_one(increment, row, used) for increment in increments]
        if len(used) > before:
            data, version = used.to_bytes(), version + 1
            self.rewritten_bytes += len(data)
            count = row["count"] + len(used) - before
            changed = {"version": version, "count": count, "counts": row["counts"]}
            connection.execute(_CHANGE, {**where, **changed, "used_keys": data})
        self._cache[place] = version, used
        if len(self._cache) > CACHED_TALLIES:
            self._cache.popitem(last=False)
        return outcomes


def _add_one(increment: Increment, row: RowMapping, used: UsedKeys) -> WriteOutcome:
    if increment.key in used:
        return "counted"
    if increment.question != JOINED and (
        row["state"] != "open" or row["hands"] or row["round"] != increment.round
    ):
        return "closed"
    if len(used) >= MAX_KEYS:
        return "full-room"
    used.add(increment.key)
    counts = row["counts"]
    if not counts:  # all units at once: else their order would reveal what came first
        counts.update({unit: [0] * size for unit, size in increment.sizes.items()})
    for unit, value in increment.adds.items():
        counts[unit][value] += 1
    return "counted"
