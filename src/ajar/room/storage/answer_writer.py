"""Adds entries to the rows of their tallies: each key once, and only while phones may answer."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import bindparam, select, update

from ajar.room.rules.codes import Spent
from ajar.room.storage.tables import JOINED, questions, tallies

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Row

Outcome = Literal["counted", "closed", "no-room"]
Place = tuple[str, int]
"""A room's code and a question's number."""
MOST = 256
"""Of how many tallies the keys are remembered: those that were added to last."""
HERE = (tallies.c.room == bindparam("at_room")) & (tallies.c.question == bindparam("at_question"))
JOINS = select(tallies.c.version, tallies.c.count, tallies.c.counts).where(HERE).with_for_update()
ANSWERS = (
    select(
        tallies.c.version,
        tallies.c.count,
        tallies.c.counts,
        questions.c.state,
        questions.c.round,
        questions.c.hands,
    )
    .join_from(
        tallies,
        questions,
        (questions.c.room == tallies.c.room) & (questions.c.id == tallies.c.question),
    )
    .where(HERE)
    .with_for_update(of=[questions, tallies])  # in this order (see `store`)
)
KEYS = select(tallies.c.spent).where(HERE)
CHANGE = (
    update(tallies)
    .where(HERE)
    .values({name: bindparam(name) for name in ("version", "count", "counts", "spent")})
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phone adds to a tally.

    Attributes
    ----------
    room, question, round
        Where it belongs. `store.JOINED` and 0: to those who joined.
    key
        The hash of the phone's key (see `codes.spent_as`).
    adds
        By unit, the value that gets one more.
    sizes
        By unit, how many values it has.
    """

    room: str
    question: int
    round: int
    key: bytes
    adds: Mapping[str, int]
    sizes: Mapping[str, int]

    @property
    def place(self) -> Place:
        """Whose tally it is."""
        return self.room, self.question


class TallyRows:
    """Writes tallies, and remembers the keys used so as not to read them anew each time.

    What is remembered is trusted only while the row's version is the one it was remembered at.

    Attributes
    ----------
    rewritten
        Bytes of keys that were written anew with the last entries.
    """

    def __init__(self) -> None:
        self.rewritten = 0
        self._known: OrderedDict[Place, tuple[int, Spent]] = OrderedDict()

    def forget(self) -> None:
        """Remember nothing: what was added is perhaps not in the database."""
        self._known.clear()

    def count(self, connection: Connection, entries: Sequence[Entry]) -> list[Outcome]:
        """Add these entries within a transaction; return what became of each.

        An entry whose key was used for this question and round already is ``"counted"`` and adds
        nothing, even if the question has closed since.
        """
        places: dict[Place, list[int]] = defaultdict(list)
        for n, entry in enumerate(entries):
            places[entry.place].append(n)
        outcomes: list[Outcome] = ["no-room"] * len(entries)
        self.rewritten = 0
        for place in sorted(places, key=_turn):
            here = [entries[n] for n in places[place]]
            for n, outcome in zip(places[place], self._add(connection, place, here), strict=True):
                outcomes[n] = outcome
        return outcomes

    def _add(self, connection: Connection, place: Place, entries: list[Entry]) -> list[Outcome]:
        row = connection.execute(JOINS if place[1] == JOINED else ANSWERS, _at(place)).one_or_none()
        if row is None:
            self._known.pop(place, None)
            return ["no-room"] * len(entries)
        version, count, *_ = row
        spent = self._spent(connection, place, version)
        before = len(spent)
        outcomes = [_added(entry, row, spent) for entry in entries]
        if len(spent) > before:
            data = spent.to_bytes()
            self.rewritten += len(data)
            connection.execute(
                CHANGE,
                {
                    **_at(place),
                    "version": version + 1,
                    "count": count + len(spent) - before,
                    "counts": row.counts,
                    "spent": data,
                },
            )
            self._known[place] = version + 1, spent
            self._known.move_to_end(place)
            if len(self._known) > MOST:
                self._known.popitem(last=False)
        return outcomes

    def _spent(self, connection: Connection, place: Place, version: int) -> Spent:
        known = self._known.get(place)
        if known and known[0] == version:
            return known[1]
        return Spent(connection.execute(KEYS, _at(place)).scalar_one())


def _added(entry: Entry, row: Row[Any], spent: Spent) -> Outcome:
    if entry.key in spent:
        return "counted"
    if entry.question != JOINED and (row.state != "open" or row.hands or row.round != entry.round):
        return "closed"
    spent.add(entry.key)
    if not row.counts:  # all units at once: else their order would tell what was answered first
        row.counts.update({unit: [0] * size for unit, size in entry.sizes.items()})
    for unit, value in entry.adds.items():
        row.counts[unit][value] += 1
    return "counted"


def _turn(place: Place) -> tuple[str, bool, int]:
    """Return what puts places into the one order in which they are locked (see `store`)."""
    room, question = place
    return room, question == JOINED, question


def _at(place: Place) -> dict[str, Any]:
    return {"at_room": place[0], "at_question": place[1]}
