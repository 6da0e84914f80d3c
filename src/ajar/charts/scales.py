"""The counts of rulers: bars from low to high, and below them the middle half of the answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ajar.charts.bars import TEXT_SIZE
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
    from collections.abc import Sequence

    from matplotlib.figure import Figure

_SMALL, _LARGE = 11.0, 15.0
_TALL, _LOW = 150.0, 74.0
"""The height of the highest bar: of one scale alone, and of several."""
_ABOVE, _BELOW = 18.0, 46.0
"""Room for the counts above the bars, and for the words below them."""
_BETWEEN = 28.0
_FEW_BARS, _AIR, _MORE_AIR = 5, 0.16, 0.34
"""The share of a bar's place that stays free; few bars stand further apart."""


@dataclass(frozen=True)
class Scale:
    """A ruler's counts, from low to high."""

    counts: tuple[int, ...]  # how often each value or band was given
    labels: tuple[str, ...]  # what each is called
    middle: tuple[int, int]  # the first and the last place of the middle half of the answers
    median: tuple[int, int]  # the places of the two answers in the middle, or twice that of the one
    color: str = USUAL_COLOR  # that of the bars


@dataclass(frozen=True)
class Moment:
    """A line of scales: what it is called, and a scale or None for each column."""

    label: str
    scales: tuple[Scale | None, ...]


@dataclass(frozen=True)
class Scales:
    """Scales side by side, a column for each ruler and a row for each moment.

    Bars stand for parts of the answers, so that shapes compare where more people answered.
    """

    moments: tuple[Moment, ...]  # from top to bottom
    columns: tuple[tuple[str, str], ...]  # the heading of each, which may be empty, and its color
    key: str  # what the line and the dot below the bars mean

    def figure(self, width: float) -> Figure:
        """Draw the scales and their key."""
        canvas = Canvas(width)
        every = [scale for moment in self.moments for scale in moment.scales if scale]
        # The largest part of the answers that one bar stands for, 0 to 1.
        highest = max(max(scale.counts) / max(1, sum(scale.counts)) for scale in every)
        height = _TALL if len(self.columns) == len(self.moments) == 1 else _LOW
        each = (width - _BETWEEN * (len(self.columns) - 1)) / len(self.columns)
        lefts = [place * (each + _BETWEEN) for place in range(len(self.columns))]
        y = self._draw_headings(canvas, lefts, each)
        for moment in self.moments:
            if moment.label:
                label = wrap_text(moment.label, width, TEXT_SIZE)
                text = "\n".join(label)
                draw_text(canvas.axes, 0, y, text, TEXT_SIZE, "muted", va="top")
                y += len(label) * LINE_HEIGHT * TEXT_SIZE + 4
            base = y + _ABOVE + height
            for scale, left in zip(moment.scales, lefts, strict=True):
                if scale:
                    _draw_scale(canvas, scale, (left, base), each, height / highest)
            y = base + _BELOW
        key = wrap_text(self.key, width, _SMALL)
        draw_text(canvas.axes, 0, y, "\n".join(key), _SMALL, "muted", va="top")
        return canvas.close(y + len(key) * LINE_HEIGHT * _SMALL + 4)

    def _draw_headings(self, canvas: Canvas, lefts: Sequence[float], width: float) -> float:
        """Draw the headings of the columns; return the height below them."""
        most = 0
        for (heading, color), left in zip(self.columns, lefts, strict=True):
            lines = wrap_text(heading, width, _LARGE, bold=True) if heading else []
            most = max(most, len(lines))
            text = "\n".join(lines)
            draw_text(canvas.axes, left, 0, text, _LARGE, color, bold=True, va="top")
        return most * LINE_HEIGHT * _LARGE + (8 if most else 0)


def _draw_scale(
    canvas: Canvas, scale: Scale, place: tuple[float, float], width: float, unit: float
) -> None:
    """Draw a scale from the left end of its base line; `unit` is the height of all answers."""
    (x, base), axes = place, canvas.axes
    each = width / len(scale.counts)
    is_few = len(scale.counts) <= _FEW_BARS
    air = _MORE_AIR if is_few else _AIR
    size = TEXT_SIZE if _fits(scale, each, TEXT_SIZE) else _SMALL
    every = 1 if is_few or _fits(scale, each, size) else 5
    centers = [x + (n + 0.5) * each for n in range(len(scale.counts))]
    heights = [-unit * count / sum(scale.counts) for count in scale.counts]
    bars = axes.bar(
        centers, heights, each * (1 - air), base, **bar_style([COLORS[scale.color]] * len(centers))
    )
    counts = [str(count) if count else "" for count in scale.counts]
    axes.bar_label(bars, counts, padding=1, **text_style(size, bold=True))
    for n, center in list(enumerate(centers))[::every]:
        room = text_width(scale.labels[n], size) / 2  # at an end, it may be wider than its bar
        at = min(max(center, x + room), x + width - room)
        draw_text(axes, at, base + 12, scale.labels[n], size, "muted", ha="center")
    draw_line(axes, (x, x + width), (base, base), "line", 1, zorder=0)
    first, last = scale.middle
    ends = x + (first + air / 2) * each, x + (last + 1 - air / 2) * each
    axes.barh([base + 27], [ends[1] - ends[0]], 4, ends[0], **bar_style([COLORS["ink"]]))
    middle = x + (sum(scale.median) / 2 + 0.5) * each
    draw_line(axes, (middle,), (base + 27,), "ink", 0, marker="o", size=11)


def _fits(scale: Scale, each: float, size: float) -> bool:
    """Return whether each bar has room for its label."""
    return all(text_width(label, size) + 4 <= each for label in scale.labels)
