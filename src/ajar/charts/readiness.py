"""Charts: always a figure, the sentence that says it, and the table behind it."""

from __future__ import annotations

import io
import re
import warnings
from dataclasses import dataclass
from textwrap import fill
from typing import TYPE_CHECKING, Any

import matplotlib as mpl
from matplotlib.figure import Figure

from ajar.content.exercise import RULERS
from ajar.journal.check_ins import frame, sentence_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    from matplotlib.axes import Axes

    from ajar.journal.check_ins import CheckIn

COLORS = {"ink": "#22292d", "muted": "#55606b", "line": "#d8d0c4",
          "importance": "#1d6a66", "confidence": "#9c4423", "readiness": "#4a4f8c"}  # fmt: skip
MARKERS = {"importance": "o", "confidence": "s", "readiness": "D"}
APART = 1.05
"""The least distance between two labels on the 0-10 axis."""
SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "ajar",
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 12,
}
IN_A_PAGE = (
    (r"font-family: [^;\"]*;", "font-family: inherit;"),  # the page's own type
    (r'(<svg[^>]*?) width="[^"]*" height="[^"]*"', r"\1"),  # the page's own width
    (r"<metadata>.*?</metadata>|<style.*?</style>", ""),  # would hold for the whole page
)


@dataclass(frozen=True)
class Chart:
    """A figure, the sentence that says what it shows, and its numbers.

    Attributes
    ----------
    figure
        For paper and export; its colors are those of the light theme.
    sentence
        The title and the text alternative.
    table
        The numbers, one row for each point in time.
    """

    figure: Figure
    sentence: str
    table: pd.DataFrame

    def svg(self) -> str:
        """Return the figure as SVG whose colors a page can replace.

        Each color is written as ``var(--ajar-NAME, #hex)``, so the picture is right by itself
        and follows the page's light or dark theme where the page defines those names.
        """
        file = io.StringIO()
        with mpl.rc_context(SETTINGS), warnings.catch_warnings():
            # The page's own type draws the text, whatever matplotlib's has glyphs for.
            warnings.filterwarnings("ignore", message="Glyph .* missing")
            self.figure.savefig(file, format="svg", transparent=True, metadata={"Date": None})
        svg = file.getvalue()
        svg = svg[svg.index("<svg") :]
        for name, color in COLORS.items():
            svg = svg.replace(color, f"var(--ajar-{name}, {color})")
        for pattern, instead in IN_A_PAGE:
            svg = re.sub(pattern, instead, svg, flags=re.DOTALL)
        return svg


def readiness_chart(
    check_ins: Sequence[CheckIn], words: Mapping[str, str], *, narrow: bool = False
) -> Chart:
    """Draw the three rulers over the check-ins made so far.

    Parameters
    ----------
    check_ins
        At least one, in order; each ruler from 0 to 10 or None.
    words
        The words of the kit, for the sentence.
    narrow
        For a phone: less wide, with fewer labels below.
    """
    width = 4.0 if narrow else 7.4
    with mpl.rc_context(SETTINGS):
        figure = Figure(figsize=(width, 4.0))
        axes = figure.add_axes((0.08, 0.17, 0.52 if narrow else 0.68, 0.78))
        _draw_frame(axes, [one.moment for one in check_ins], narrow=narrow)
        for name in RULERS:
            known = [
                (x + _aside(one, name) * max(1, len(check_ins) - 1), one.values()[name])
                for x, one in enumerate(check_ins)
                if name in one.values()
            ]
            if known:
                axes.plot(*zip(*known, strict=True), color=COLORS[name], marker=MARKERS[name],
                          markersize=8, linewidth=2.2, clip_on=False, zorder=3)  # fmt: skip
        _label_lines(axes, check_ins)
    return Chart(figure, sentence_of(check_ins, words), frame(check_ins))


def _draw_frame(axes: Axes, moments: Sequence[str], *, narrow: bool) -> None:
    last = len(moments) - 1
    axes.set_xlim(-0.15 - 0.05 * last, last + 0.1)
    axes.set_ylim(0, 10)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.set_yticks([0, 5, 10])
    axes.grid(axis="y", color=COLORS["line"], linewidth=1)
    axes.tick_params(length=0, labelcolor=COLORS["muted"], pad=8)
    most = 2 if narrow else 5
    step = max(1, -(-last // max(1, most - 1)))
    shown = sorted({*range(0, last - step + 1, step), last})
    axes.set_xticks(shown, [fill(moments[n], 14) for n in shown], parse_math=False)


def _aside(one: CheckIn, name: str) -> float:
    """Return how far aside a point stands so that equal answers do not cover each other."""
    values = one.values()
    equal = [other for other in values if values[other] == values[name]]
    return 0.03 * (equal.index(name) - (len(equal) - 1) / 2)


def _label_lines(axes: Axes, check_ins: Sequence[CheckIn]) -> None:
    ends = []
    for name in RULERS:
        known = [(x, one.values()[name]) for x, one in enumerate(check_ins) if name in one.values()]
        if known:
            ends.append((float(known[-1][1]), name, known[-1][1]))
    for place, (_, name, value) in zip(
        _spread([e[0] for e in sorted(ends)]), sorted(ends), strict=True
    ):
        axes.annotate(
            f"{name.capitalize()} {value}", (1.0, place), xycoords=("axes fraction", "data"),
            xytext=(14, 0), textcoords="offset points", va="center", color=COLORS[name],
            fontweight="bold", annotation_clip=False,
        )  # fmt: skip


def _spread(places: Sequence[float]) -> list[float]:
    """Return ascending places moved apart so that no two are nearer than `APART`."""
    spread: list[float] = []
    for place in places:
        spread.append(max(place, spread[-1] + APART) if spread else place)
    over = max(0.0, spread[-1] - 10.0) if spread else 0.0
    for n in range(len(spread) - 1, -1, -1):
        limit = spread[n] - over if n == len(spread) - 1 else spread[n + 1] - APART
        spread[n] = min(spread[n], limit)
    return spread
