"""A chart: a picture, a sentence that says what it shows, and its numbers as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Row = Mapping[str, object]
"""One row of a table: in each column a text, a number or None."""
WIDE = 640.0
"""The usual width of a picture in points."""
ACCENTS = ("first", "second", "third")
"""The colors of what is drawn side by side, in order."""
USUAL_COLOR = ACCENTS[0]
"""The default color; see `ajar.charts.canvas.COLORS`."""


class Picture(Protocol):
    """Anything that can be drawn."""

    def figure(self, width: float) -> Figure:
        """Draw it at this width in points."""


@dataclass(frozen=True)
class Chart:
    """A picture with its sentence and its table."""

    picture: Picture
    sentence: str  # the title and the text alternative
    table: tuple[Row, ...]  # the numbers: all rows have the same columns, in the same order

    @property
    def columns(self) -> list[str]:
        """The names of the table's columns."""
        return list(self.table[0]) if self.table else []

    @property
    def rows(self) -> list[list[object]]:
        """The table's rows without the names."""
        return [list(row.values()) for row in self.table]

    def svg(self, width: float = WIDE, fonts: Sequence[str] = (), *, mirrored: bool = False) -> str:
        """Return the picture as SVG: for a page, or with `fonts` (see `canvas.svg_of`) for paper.

        The width is in points. `mirrored`: for right-to-left text.
        """
        from ajar.charts.canvas import svg_of  # matplotlib is slow to load

        return svg_of(self.picture.figure(width), fonts, mirrored=mirrored)
