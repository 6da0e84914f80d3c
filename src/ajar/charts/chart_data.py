"""What a drawing of counts is made of: words and numbers, for a screen or for paper. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

USUAL = "importance"
"""The color of whatever has none of its own; see `ajar.charts.readiness.COLORS`."""


@dataclass(frozen=True)
class Row:
    """A line of bars: what is counted, and how often each column's answer was given."""

    label: str
    counts: tuple[int, ...] = ()
    remark: str = ""
    """What is said in place of bars where there are no counts."""
    color: str = USUAL


@dataclass(frozen=True)
class Bars:
    """Bars with their numbers at the end and words beside them.

    Attributes
    ----------
    rows
        From top to bottom; each with a count for each column, or with a remark.
    columns
        The headings. Where there is one column, its heading may be empty.
    of
        A bar that goes all the way stands for so many, or for the highest count.
    largest
        Whether the longest bar of each row stands out from the others.
    """

    rows: tuple[Row, ...]
    columns: tuple[str, ...]
    of: int = 1
    largest: bool = False


@dataclass(frozen=True)
class Scale:
    """A ruler's counts, from low to high.

    Attributes
    ----------
    counts, labels
        How often each value or band was given, and its name.
    middle
        The first and the last place that the middle half of the answers takes.
    median
        The places of the two answers in the middle, or twice that of the one.
    color
        That of the bars.
    """

    counts: tuple[int, ...]
    labels: tuple[str, ...]
    middle: tuple[int, int]
    median: tuple[int, int]
    color: str = USUAL

    @property
    def highest(self) -> float:
        """The largest part of the answers that one bar stands for, 0 to 1."""
        return max(self.counts) / max(1, sum(self.counts))


@dataclass(frozen=True)
class Moment:
    """A line of scales: what it is called, and a scale for each column, or None."""

    label: str
    scales: tuple[Scale | None, ...]


@dataclass(frozen=True)
class Scales:
    """Scales side by side, a column for each ruler and a line for each moment.

    Attributes
    ----------
    moments
        From top to bottom.
    columns
        The heading of each, which may be empty, and its color.
    key
        What the line and the dot below the bars mean.
    """

    moments: tuple[Moment, ...]
    columns: tuple[tuple[str, str], ...]
    key: str


@dataclass(frozen=True)
class Finding:
    """A picture, the sentence that says what it shows, and its numbers.

    Attributes
    ----------
    table
        A dictionary a row, all with the same names.
    """

    picture: Bars | Scales
    sentence: str
    table: tuple[dict[str, Any], ...]
