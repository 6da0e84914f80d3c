"""A place to draw on, in points from the top left corner, with the kit's colors and type."""

from __future__ import annotations

from dataclasses import dataclass, field
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from ajar.charts.readiness import COLORS

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDE, WIDEST, NARROW = 640.0, 720.0, 320.0
"""How wide a drawing is: for a wall, for a wall with much on it, and for a small screen."""
SIZE = 13.0
LINE = 1.3
"""How far apart two lines of words are, in their size."""
LETTER = 0.53
"""What a letter takes on average, in its size, in a wide typeface."""
DIGIT = 0.64
"""What a bold digit takes."""


@dataclass
class Sheet:
    """A figure that grows downward until it is closed."""

    width: float
    figure: Figure = field(default_factory=Figure)
    axes: Axes = field(init=False)

    def __post_init__(self) -> None:
        self.axes = self.figure.add_axes((0, 0, 1, 1))
        self.axes.axis("off")

    def text(self, x: float, y: float, words: str, size: float = SIZE, **how: Any) -> None:  # noqa: ANN401
        """Write words from a left end, with their middle at a height."""
        known = {"color": COLORS["ink"], "va": "center", "linespacing": 1.15}
        self.axes.text(x, y, words, fontsize=size, parse_math=False, **{**known, **how})

    def bar(self, x: float, y: float, wide: float, high: float, color: str, **how: Any) -> None:  # noqa: ANN401
        """Draw a bar from its left end and its upper edge."""
        self.axes.add_patch(Rectangle((x, y), wide, high, facecolor=color, linewidth=0, **how))

    def rule(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """Draw a fine line."""
        self.axes.plot((x, to_x), (y, to_y), color=COLORS["line"], linewidth=1, zorder=0)

    def dot(self, x: float, y: float) -> None:
        """Draw a round mark around a point."""
        self.axes.plot(x, y, marker="o", markersize=11, color=COLORS["ink"], linestyle="")

    def close(self, height: float) -> Figure:
        """Return the figure, as high as what was drawn."""
        self.figure.set_size_inches(self.width / 72, height / 72)
        self.axes.set_xlim(0, self.width)
        self.axes.set_ylim(height, 0)
        return self.figure


def lines_of(words: str, wide: float, size: float = SIZE) -> list[str]:
    """Return words as lines that fit a width."""
    most = max(4, int(wide / (LETTER * size)))
    return wrap(words, most, break_long_words=False) or [""]


def height_of(lines: int, size: float = SIZE) -> float:
    """Return how high some lines of words are."""
    return lines * LINE * size
