"""The revealed counts of one unit, with the names of its values and bands. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from ajar.room.rules.tally import BETWEEN, band_labels

if TYPE_CHECKING:
    from ajar.room.rules.disclosure import Snapshot
    from ajar.room.rules.schemas import PanelUnit


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
        """The places of the two answers in the middle, or twice that of the one."""
        return self._place((self.snapshot.n - 1) // 2), self._place(self.snapshot.n // 2)

    def range_label(self, first: int, last: int) -> str:
        """Return what lies between two places: ``4–6``; from 4–6 to 7–10 it is ``4–10``."""
        low, high = self.labels[first], self.labels[last]
        return low if low == high else low.split(BETWEEN)[0] + BETWEEN + high.split(BETWEEN)[-1]

    def _place(self, nth: int) -> int:
        """Return where the nth answer from below lies, counted from 0."""
        return next(place for place, last in enumerate(accumulate(self.counts)) if nth < last)


def revealed_units(units: Iterable[PanelUnit]) -> list[RevealedUnit]:
    """Return those units of a panel of which something was published, in their order."""
    return [RevealedUnit(unit, unit.snapshot) for unit in units if unit.snapshot]
