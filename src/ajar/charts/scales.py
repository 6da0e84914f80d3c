"""A ruler's counts: bars from low to high, and below them the middle half of the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import matplotlib as mpl

from ajar.charts.canvas import NARROW, SIZE, WIDE, Sheet, height_of, lines_of
from ajar.charts.readiness import COLORS, SETTINGS

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from ajar.charts.chart_data import Scale, Scales

MUTED = COLORS["muted"]
SMALL, LARGE = 11.0, 15.0
HIGH, LOW = 150.0, 74.0
"""How high the highest bar is: of one scale alone, and of many."""
ABOVE, BELOW = 18.0, 46.0
"""What the numbers above the bars take, and what stands below them."""
BETWEEN = 28.0
BESIDE = 11
"""Scales with more bars than these are too wide to stand beside each other."""
FEW, AIR, MORE_AIR = 5, 0.16, 0.34
"""Few bars stand further apart: part of a bar's place that is left free."""
ROOMY = 24.0
"""From this width on each bar has its label, in the usual size."""


def draw_scales(scales: Scales, *, narrow: bool = False) -> Figure:
    """Draw a scale for each moment and column, and below them what the line and the dot are.

    Bars stand for parts of the answers, so that shapes compare where more people answered.
    Narrow, for a small screen, one column stands below the other.
    """
    moments, columns = scales.moments, scales.columns
    with mpl.rc_context(SETTINGS):
        sheet = Sheet(NARROW if narrow else WIDE)
        highest = max(one.highest for moment in moments for one in moment.scales if one)
        high = (HIGH if len(columns) == len(moments) == 1 else LOW) / highest
        y = 0.0
        stacked = narrow or any(
            len(one.counts) > BESIDE for m in moments for one in m.scales if one
        )
        for group in [[n] for n in range(len(columns))] if stacked else [range(len(columns))]:
            wide = (sheet.width - BETWEEN * (len(group) - 1)) / len(group)
            lefts = {n: place * (wide + BETWEEN) for place, n in enumerate(group)}
            y = _headings(sheet, {left: columns[n] for n, left in lefts.items()}, y, wide)
            for moment in moments:
                if moment.label:
                    sheet.text(0, y + SIZE / 2, moment.label, color=MUTED)
                    y += height_of(1) + 4
                base = y + ABOVE + high * highest
                for n, left in lefts.items():
                    if scale := moment.scales[n]:
                        _scale(sheet, scale, left, base, wide, high)
                y = base + BELOW
        lines = lines_of(scales.key, sheet.width, SMALL)
        tall = height_of(len(lines), SMALL)
        sheet.text(0, y + tall / 2, "\n".join(lines), SMALL, color=MUTED)
        return sheet.close(y + tall + 4)


def _headings(sheet: Sheet, headings: dict[float, tuple[str, str]], y: float, wide: float) -> float:
    """Write headings by their left ends; return where what they stand above begins."""
    most = 0
    for left, (words, color) in headings.items():
        lines = lines_of(words, wide, 1.15 * LARGE) if words else []
        most = max(most, len(lines))
        middle = y + height_of(len(lines), LARGE) / 2
        text = "\n".join(lines)
        sheet.text(left, middle, text, LARGE, color=COLORS[color], fontweight="bold")
    return y + height_of(most, LARGE) + (8 if most else 0)


def _scale(sheet: Sheet, scale: Scale, x: float, base: float, wide: float, high: float) -> None:  # noqa: PLR0913, PLR0917 (a place, and a size)
    each = wide / len(scale.counts)
    size = SIZE if each > ROOMY else SMALL
    air = MORE_AIR if len(scale.counts) <= FEW else AIR
    every = 1 if each > ROOMY or len(scale.counts) <= FEW else 5
    for n, (count, label) in enumerate(zip(scale.counts, scale.labels, strict=True)):
        middle, tall = x + (n + 0.5) * each, high * count / sum(scale.counts)
        if count:
            left = x + (n + air / 2) * each
            sheet.bar(left, base - tall, each * (1 - air), tall, COLORS[scale.color])
            sheet.text(middle, base - tall - 8, str(count), size, ha="center", fontweight="bold")
        if n % every == 0:
            sheet.text(middle, base + 12, label, size, ha="center", color=MUTED)
    sheet.rule(x, base, x + wide, base)
    first, last = scale.middle
    left, right = x + (first + air / 2) * each, x + (last + 1 - air / 2) * each
    sheet.bar(left, base + 25, right - left, 4, COLORS["ink"])
    sheet.dot(x + (sum(scale.median) / 2 + 0.5) * each, base + 27)
