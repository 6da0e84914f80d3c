"""The revealed results of a unit, with names of values and bands; and what is withheld. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from ajar.room.rules.tally import BETWEEN, band_labels

if TYPE_CHECKING:
    from ajar.room.rules.disclosure import Snapshot
    from ajar.room.rules.schemas import PanelUnit

SEVERAL = "several"
"""Used as the reason if the cards of an item are withheld for different ones."""


@dataclass(frozen=True)
class RevealedUnit:
    """A unit of a panel together with its newest published snapshot."""

    unit: PanelUnit
    snapshot: Snapshot  # of single values, or of bands

    @property
    def counts(self) -> tuple[int, ...]:
        """Number of people who gave each value or band."""
        return self.snapshot.counts

    @property
    def labels(self) -> tuple[str, ...]:
        """Name of each value or band."""
        values = self.unit.values
        return values if self.snapshot.fine else band_labels(values, self.unit.bands)

    @property
    def middle(self) -> tuple[int, int]:
        """The first and the last place of the middle half of the answers."""
        quarter = self.snapshot.n // 4
        return self._place(quarter), self._place(self.snapshot.n - 1 - quarter)

    @property
    def median(self) -> tuple[int, int]:
        """The places of the two middle answers, or the same place twice."""
        return self._place((self.snapshot.n - 1) // 2), self._place(self.snapshot.n // 2)

    def range_label(self, first: int, last: int) -> str:
        """Return the label of a range of places: ``4–6``; from 4–6 to 7–10 it is ``4–10``."""
        low, high = self.labels[first], self.labels[last]
        return low if low == high else low.split(BETWEEN)[0] + BETWEEN + high.split(BETWEEN)[-1]

    def _place(self, nth: int) -> int:
        """Return where the nth answer from below lies, counted from 0."""
        return next(place for place, last in enumerate(accumulate(self.counts)) if nth < last)


@dataclass(frozen=True)
class Withheld:
    """Items of a question that are withheld for the same reason."""

    items: tuple[str, ...]  # their headings
    reason: str  # a reason of `disclosure`, or `SEVERAL`
    moves: bool = False  # whether it is how far they moved
    n: int = 1  # the number of the item's cards that are withheld
    of: int = 1  # the number of its cards

    @property
    def is_partial(self) -> bool:
        """Whether some cards of the item are shown."""
        return self.n < self.of


def withheld_items(units: Iterable[PanelUnit]) -> list[Withheld]:
    """Return what is withheld of a question, each item once.

    Completely withheld items are grouped if the reason is the same.
    """
    by_item: dict[tuple[str, bool], list[PanelUnit]] = {}
    for unit in units:
        by_item.setdefault((unit.item, unit.kind == "move"), []).append(unit)
    wholes: dict[tuple[str, bool], Withheld] = {}
    parts = []
    for (_, moves), of_item in by_item.items():
        reasons = [unit.withheld for unit in of_item if unit.withheld]
        if not reasons:
            continue
        reason = reasons[0] if len({*reasons}) == 1 else SEVERAL
        items = (of_item[0].heading.removesuffix("."),)  # a colon or a comma follows
        if len(reasons) < len(of_item):
            parts.append(Withheld(items, reason, moves, len(reasons), len(of_item)))
            continue
        before = wholes.get((reason, moves), Withheld((), reason, moves))
        wholes[reason, moves] = replace(before, items=before.items + items)
    return [*wholes.values(), *parts]


def revealed_units(units: Iterable[PanelUnit]) -> list[RevealedUnit]:
    """Return the units of a panel that have a published snapshot, in order."""
    return [RevealedUnit(unit, unit.snapshot) for unit in units if unit.snapshot]
