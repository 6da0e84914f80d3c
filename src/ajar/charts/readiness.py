"""The three rulers of one person over their check-ins, as lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ajar.charts.canvas import Canvas, draw_line, draw_text, wrap_text
from ajar.charts.chart import NARROW_BELOW, Chart, Row
from ajar.content.exercise import RULERS
from ajar.journal.check_ins import CheckIn, sentence_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


_MARKERS = {"importance": "o", "confidence": "s", "readiness": "D"}
_APART = 1.05
"""The least distance of two labels on the 0-10 axis."""
_SIZE, _HEIGHT = 12.0, 288.0
_SHARE = 0.9
"""The part of the usual width that is drawn: its text is larger for it."""


@dataclass(frozen=True)
class ReadinessLines:
    """A line for each ruler over at least one check-in; `names` are their labels."""

    check_ins: Sequence[CheckIn]
    names: Mapping[str, str]

    def figure(self, width: float) -> Figure:
        """Draw the lines. On a phone there are fewer labels below."""
        is_narrow = width < NARROW_BELOW
        canvas = Canvas(width * _SHARE)
        part = 0.52 if is_narrow else 0.68
        axes = canvas.add_axes((0.08, 0.17, part, 0.78))
        last = len(self.check_ins) - 1
        axes.set_xlim(-0.15 - 0.05 * last, last + 0.1)
        axes.set_ylim(0, 10)
        self._draw_frame(axes, most=2 if is_narrow else 5)
        for name in RULERS:
            points = [
                (x + _offset(check_in, name) * max(1, last), check_in.values()[name])
                for x, check_in in enumerate(self.check_ins)
                if name in check_in.values()
            ]
            if points:
                xs, ys = zip(*points, strict=True)
                draw_line(axes, xs, ys, name, 2.2, marker=_MARKERS[name], size=9, zorder=3)
        self._draw_labels(axes, x=1 + 14 / (part * canvas.width))
        return canvas.close(_HEIGHT)

    def _draw_frame(self, axes: Axes, most: int) -> None:
        """Draw the numbers at the side, and below at `most` so many moments."""
        for number in (0, 5, 10):
            draw_line(axes, axes.get_xlim(), (number, number), "line", 1, zorder=0)
            draw_text(axes, -0.02, number / 10, str(number), _SIZE, "muted", ha="right",
                      transform=axes.transAxes)  # fmt: skip
        last = len(self.check_ins) - 1
        step = max(1, -(-last // max(1, most - 1)))
        for x in sorted({*range(0, last - step + 1, step), last}):
            moment = "\n".join(wrap_text(self.check_ins[x].moment, 90, _SIZE))
            draw_text(axes, x, -0.4, moment, _SIZE, "muted", ha="center", va="top")

    def _draw_labels(self, axes: Axes, x: float) -> None:
        """Write each ruler's newest number beside the end of its line."""
        newest: dict[str, int] = {}
        for check_in in self.check_ins:
            newest |= check_in.values()
        ends = sorted((number, name) for name, number in newest.items())
        for y, (number, name) in zip(_spread([end[0] for end in ends]), ends, strict=True):
            label = f"{self.names[name]} {number}"
            draw_text(axes, x, y / 10, label, _SIZE, name, bold=True, transform=axes.transAxes)


def readiness_chart(check_ins: Sequence[CheckIn], words: Mapping[str, str]) -> Chart:
    """Return the three rulers, 0 to 10 or None, over at least one check-in, in order."""
    names = {"importance": words["chart-importance"],
             "confidence": words["chart-confidence"],
             "readiness": words["chart-readiness"]}  # fmt: skip

    def row(check_in: CheckIn) -> Row:
        numbers = {names[name]: check_in.values().get(name) for name in RULERS}
        return {words["chart-moment"]: check_in.moment, **numbers}

    picture = ReadinessLines(check_ins, names)
    return Chart(picture, sentence_of(check_ins, words), tuple(map(row, check_ins)))


def _offset(check_in: CheckIn, name: str) -> float:
    """Return how far aside a point stands so that equal answers do not cover each other."""
    values = check_in.values()
    equal = [other for other in values if values[other] == values[name]]
    return 0.03 * (equal.index(name) - (len(equal) - 1) / 2)


def _spread(places: Sequence[float]) -> list[float]:
    """Return ascending places moved apart so that no two are nearer than `_APART`."""
    spread: list[float] = []
    for place in places:
        spread.append(max(place, spread[-1] + _APART) if spread else place)
    limit = 10.0
    for n in reversed(range(len(spread))):
        spread[n] = min(spread[n], limit)
        limit = spread[n] - _APART
    return spread
