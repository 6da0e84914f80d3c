"""A snapshot that was published, with what its counts are of. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from ajar.room.rules.disclosure import Snapshot
from ajar.room.rules.tally import in_bands

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Unit = dict[str, Any]
"""A unit of a panel's question: see `api.ShownUnit`."""
TO = "–"


@dataclass(frozen=True)
class Revealed:
    """What was published of one unit.

    Attributes
    ----------
    item, heading, card
        Those of its unit.
    fine
        Whether counts are of single values; else they are of bands.
    counts, labels
        How many gave each value or band, and what it is called.
    bands, band_labels
        How many values each band holds, and what it is called.
    """

    item: str
    heading: str
    card: str
    fine: bool
    counts: tuple[int, ...]
    labels: tuple[str, ...]
    bands: tuple[int, ...]
    band_labels: tuple[str, ...]

    @property
    def n(self) -> int:
        """How many answers it shows."""
        return sum(self.counts)

    @property
    def snapshot(self) -> Snapshot:
        """The snapshot itself."""
        return Snapshot(self.fine, self.counts)

    @property
    def middle(self) -> tuple[int, int]:
        """The first and the last place of what is left without a quarter at each end."""
        quarter = self.n // 4
        return self._place(quarter), self._place(self.n - 1 - quarter)

    @property
    def median(self) -> tuple[int, int]:
        """The places of the two answers in the middle, or twice that of the one."""
        return self._place((self.n - 1) // 2), self._place(self.n // 2)

    def by_bands(self) -> Revealed:
        """Return the same by bands."""
        if not self.fine:
            return self
        counts = in_bands(self.counts, self.bands)
        return replace(self, fine=False, counts=counts, labels=self.band_labels)

    def called(self, first: int, last: int) -> str:
        """Return what is between two places in words: ``4–6``; from 4–6 to 7–10 it is ``4–10``."""
        low, high = self.labels[first], self.labels[last]
        return low if low == high else low.split(TO)[0] + TO + high.split(TO)[-1]

    def _place(self, nth: int) -> int:
        """Return where the nth answer from below lies, counted from 0."""
        return next(place for place, last in enumerate(accumulate(self.counts)) if nth < last)


def revealed(unit: Unit) -> Revealed | None:
    """Return what was published of a unit of a panel; None if nothing was."""
    if not unit["snapshot"]:
        return None
    fine, counts = unit["snapshot"]["fine"], tuple(unit["snapshot"]["counts"])
    move = unit["kind"] == "move"
    values = tuple(map(_signed, unit["values"]) if move else unit["values"])
    sizes = tuple(unit["bands"])
    bands = band_labels(values, sizes)
    labels = values if fine else bands
    told = unit["item"], unit["heading"], unit["card"]
    return Revealed(*told, fine, counts, labels, sizes, bands)


def band_labels(values: Sequence[str], sizes: Sequence[int]) -> tuple[str, ...]:
    """Return what the bands of a unit are called.

    >>> band_labels("abcd", (1, 3))
    ('a', 'b–d')
    """
    ends = accumulate(sizes)
    return tuple(
        values[end - 1] if size == 1 else f"{values[end - size]}{TO}{values[end - 1]}"
        for size, end in zip(sizes, ends, strict=True)
    )


def _signed(value: str) -> str:
    """Return how far something moved with its sign: ``+3``, ``−2``, ``0``."""
    number = int(value)
    return f"+{number}" if number > 0 else str(number).replace("-", "−")


def listed(parts: Sequence[str], words: Mapping[str, str]) -> str:
    """Return parts as people list them: ``a, b and c``."""
    return (
        parts[0] if len(parts) == 1 else words["chart-and"].join([", ".join(parts[:-1]), parts[-1]])
    )
