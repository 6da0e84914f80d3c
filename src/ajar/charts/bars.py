"""Horizontal bars with their counts at the end and words beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from matplotlib.colors import to_rgba
from matplotlib.figure import Figure

from ajar.charts.canvas import (
    COLORS,
    LINE_HEIGHT,
    USUAL_COLOR,
    Canvas,
    bar_style,
    draw_line,
    draw_text,
    text_style,
    text_width,
    wrap_text,
)

if TYPE_CHECKING:
    _Placed = tuple["BarRow", float, tuple[float, float]]
    """A row, the middle of its bars, and the ends of the thin line beside them."""

TEXT_SIZE = 13.0
_MANY_BARS, _WIDER = 40, 1.125
"""With more bars than this, a picture is wider by this factor, so its text is smaller."""
_THICKNESS, _GAP = 15.0, 9.0
_LABEL_SHARE = {True: 0.5, False: 0.42}
"""The maximum share of the width for labels: with up to four columns, and with more."""
_FEW_COLUMNS = 4
_HEADING_SIZES = ((6 * TEXT_SIZE, TEXT_SIZE), (4.5 * TEXT_SIZE, 11.0), (0.0, 8.5))
"""Minimum widths of a column, and the size of its heading from there on."""
_FAINT = 0.45
"""The opacity of bars beside the longest one of their row."""
_PADDING = 6


@dataclass(frozen=True)
class BarRow:
    """A label and a count for each column; or, without counts, a remark saying why."""

    label: str
    counts: tuple[int, ...] = ()
    remark: str = ""
    color: str = USUAL_COLOR


@dataclass(frozen=True)
class Bars:
    """A row of bars for each thing that is counted, in one column or several."""

    rows: tuple[BarRow, ...]  # from top to bottom
    columns: tuple[str, ...]  # the headings; that of a single column may be empty
    of: int = 1  # the count that a full-length bar stands for; by default the highest
    largest: bool = False  # whether the longest bar of each row stands out from the others

    def figure(self, width: float) -> Figure:
        """Draw the bars, with their labels at the left."""
        is_crowded = len(self.rows) * len(self.columns) > _MANY_BARS
        canvas = Canvas(width * _WIDER if is_crowded else width)
        left = self._label_width(canvas.width)
        column = (canvas.width - left) / len(self.columns)
        y = self._draw_headings(canvas, left, column)
        rows = []
        for row in self.rows:
            label = wrap_text(row.label, left - 14, TEXT_SIZE)
            remark = wrap_text(row.remark, canvas.width - left, TEXT_SIZE)
            height = max(len(label), len(remark)) * LINE_HEIGHT * TEXT_SIZE
            middle = y + height / 2
            color = "ink" if row.counts else "muted"
            draw_text(canvas.axes, 0, middle, "\n".join(label), TEXT_SIZE, color)
            draw_text(canvas.axes, left, middle, "\n".join(remark), TEXT_SIZE, "muted", italic=True)
            rows.append((row, middle, (y - _GAP, y + height)))
            y += height + _GAP
        for n in range(len(self.columns)):
            self._draw_column(canvas, rows, n, left + n * column, column)
        return canvas.close(y - _GAP + 4)

    def _label_width(self, width: float) -> float:
        longest = max(text_width(row.label, TEXT_SIZE) for row in self.rows)
        return min(_LABEL_SHARE[len(self.columns) <= _FEW_COLUMNS] * width, longest + 20)

    def _draw_headings(self, canvas: Canvas, left: float, width: float) -> float:
        """Draw the headings; return the height below them."""
        if not any(self.columns):
            return 0.0
        size = next(size for least, size in _HEADING_SIZES if width >= least)
        headings = [wrap_text(words, width - 4, size, bold=True) for words in self.columns]
        height = max(map(len, headings)) * LINE_HEIGHT * size
        for column, lines in enumerate(headings):
            x = left + column * width
            draw_text(canvas.axes, x, height, "\n".join(lines), size, bold=True, va="bottom")
        return height + _GAP

    def _draw_column(
        self, canvas: Canvas, rows: Sequence[_Placed], column: int, left: float, width: float
    ) -> None:
        axes, rows = canvas.axes, [placed for placed in rows if placed[0].counts]
        counts = [row.counts[column] for row, _, _ in rows]
        most = max([*(count for row in self.rows for count in row.counts), self.of])
        unit = (width - text_width(str(most), TEXT_SIZE, bold=True) - _PADDING - 8) / most
        if len(self.columns) > 1:
            for _, _, ends in rows:
                draw_line(axes, (left, left), ends, "line", 1, zorder=0)
        colors = [
            to_rgba(COLORS[row.color], _FAINT if self._is_faint(row, column) else 1)
            for row, _, _ in rows
        ]
        lengths = [count * unit for count in counts]
        bars = axes.barh(
            [bar_y for _, bar_y, _ in rows], lengths, _THICKNESS, left, **bar_style(colors)
        )
        labels = axes.bar_label(
            bars, list(map(str, counts)), padding=_PADDING, **text_style(TEXT_SIZE)
        )
        for count, label in zip(counts, labels, strict=True):
            style = text_style(TEXT_SIZE, bold=True) if count else text_style(TEXT_SIZE, "muted")
            label.set(**style)

    def _is_faint(self, row: BarRow, column: int) -> bool:
        return self.largest and row.counts[column] < max(row.counts)
