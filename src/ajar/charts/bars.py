"""Bars with their numbers at the end and words beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import matplotlib as mpl

from ajar.charts.canvas import (
    DIGIT,
    LETTER,
    NARROW,
    SIZE,
    WIDE,
    WIDEST,
    Sheet,
    height_of,
    lines_of,
)
from ajar.charts.readiness import COLORS, SETTINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.figure import Figure

    from ajar.charts.chart_data import Bars, Row

THICK, GAP = 15.0, 9.0
"""How thick a bar is, and what lies between two rows."""
BESIDE, LESS, FOUR = 0.5, 0.42, 4
"""What part of the width the words beside the bars may take: with four columns, and with more."""
HEADINGS = ((6 * SIZE, SIZE), (4.5 * SIZE, 11.0), (0.0, 8.5))
"""From which width of a column on its heading has which size."""
FAINT = 0.45
"""How strong the bars of a row are beside its longest one."""
MANY = 40
"""With more bars than these a drawing is as wide as can be, and its words smaller for it."""


@dataclass(frozen=True)
class _Columns:
    """Where the bars of each column begin, and how long a bar of one is."""

    left: float
    wide: float
    reach: float
    largest: bool

    def of(self, row: Row) -> list[tuple[float, int]]:
        return [(self.left + n * self.wide, count) for n, count in enumerate(row.counts)]


def draw_bars(bars: Bars, *, narrow: bool = False) -> Figure:
    """Draw a line for each row, and in it a bar for each column.

    Narrow, for a small screen, a row's words stand above its bars.
    """
    rows, columns = bars.rows, bars.columns
    with mpl.rc_context(SETTINGS):
        many = len(rows) * len(columns) > MANY
        sheet = Sheet(NARROW if narrow else WIDEST if many else WIDE)
        most_beside = (BESIDE if len(columns) <= FOUR else LESS) * sheet.width
        left = 0.0 if narrow else _beside(rows, most_beside)
        wide = (sheet.width - left) / len(columns)
        most = max([*(count for row in rows for count in row.counts), bars.of])
        reach = (wide - DIGIT * SIZE * len(str(most)) - 14) / most
        y = _headings(sheet, columns, left, wide)
        for row in rows:
            y = _row(sheet, row, y, _Columns(left, wide, reach, bars.largest))
        return sheet.close(y - GAP + 4)


def _beside(rows: Sequence[Row], most: float) -> float:
    """Return what the words beside the bars take, with a gap."""
    longest = max(len(row.label) for row in rows)
    return min(most, longest * LETTER * SIZE + 20)


def _headings(sheet: Sheet, columns: Sequence[str], left: float, wide: float) -> float:
    if not any(columns):
        return 0.0
    size = next(size for least, size in HEADINGS if wide >= least)
    headings = [lines_of(words, wide - 4, 1.1 * size) for words in columns]
    high = height_of(max(map(len, headings)), size)
    for n, lines in enumerate(headings):
        words = "\n".join(lines)
        sheet.text(left + n * wide, high, words, size, va="bottom", fontweight="bold")
    return high + GAP


def _row(sheet: Sheet, row: Row, y: float, columns: _Columns) -> float:
    """Draw a row from a height; return where the next one begins."""
    left = columns.left
    label = lines_of(row.label, (left or sheet.width) - 14)
    remark = lines_of(row.remark, sheet.width - left) if row.remark else [""]
    words, bars = height_of(len(label)), height_of(len(remark))
    high = max(words, bars) if left else words + bars
    at = y + (high / 2 if left else words / 2)
    middle = at if left else y + words + bars / 2
    color = COLORS["ink"] if row.counts else COLORS["muted"]
    sheet.text(0, at, "\n".join(label), color=color)
    sheet.text(left, middle, "\n".join(remark), color=COLORS["muted"], fontstyle="italic")
    if len(row.counts) > 1:
        top = y - GAP if left else middle - bars / 2
        for x, _ in columns.of(row):
            sheet.rule(x, top, x, y + high)
    for x, count in columns.of(row):
        _bar(sheet, row, x, middle, count, columns)
    return y + high + GAP


def _bar(  # noqa: PLR0913, PLR0917 (a bar has a place and a length)
    sheet: Sheet, row: Row, x: float, middle: float, count: int, columns: _Columns
) -> None:
    long = count * columns.reach
    if count:
        strong = FAINT if columns.largest and count < max(row.counts) else 1
        sheet.bar(x, middle - THICK / 2, long, THICK, COLORS[row.color], alpha=strong)
    shown: dict[str, Any] = {"fontweight": "bold"} if count else {"color": COLORS["muted"]}
    sheet.text(x + long + 6, middle, str(count), **shown)
