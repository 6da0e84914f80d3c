"""Charts, and a canvas in points on which matplotlib draws them, with its own text metrics.

Nothing here reads or changes matplotlib's settings: the person whose kernel this is may have
changed them, and charts are drawn in a separate thread. So every artist gets explicit properties,
and figures are written by our own renderer instead of the one that follows the settings.
"""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from html import escape
from pathlib import Path
from re import compile as pattern
from typing import Any, Literal, Protocol

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import FT2Font, LoadFlags
from matplotlib.lines import Line2D
from matplotlib.path import Path as Outline
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform

COLORS = {"ink": "#22292d", "muted": "#55606b", "line": "#d8d0c4",
          "first": "#1d6a66", "second": "#9c4423", "third": "#4a4f8c"}  # fmt: skip
"""The light theme. A page replaces each by its own ``--ajar-NAME``."""
WIDE = 640.0
"""The usual width of a picture in points."""
ACCENTS = ("first", "second", "third")
"""The colors of what is drawn side by side, in order."""
USUAL_COLOR = ACCENTS[0]
"""The default color."""
LINE_HEIGHT = 1.2
"""The line height, relative to the font size."""
_one_at_a_time = threading.Lock()
_FONT = "DejaVu Sans"
"""Typeface for measuring text. It is wider than those of pages, and is part of matplotlib."""
_ASCENT, _DESCENT = 0.75, 0.2
_BOLD = 700
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}
_MIRRORED = {"start": "end", "end": "start"}
_SQUARE_SIGNS = r"⺀-〿ぁ-鿿가-힯豈-﫿！-｠"
"""Scripts without spaces, whose characters are about as wide as high; a line can end anywhere."""
_TOKENS = pattern(rf"\s+|[{_SQUARE_SIGNS}]|[^\s{_SQUARE_SIGNS}]+")
_COMMANDS = {Outline.MOVETO: "M", Outline.LINETO: "L", Outline.CURVE3: "Q", Outline.CURVE4: "C",
             Outline.CLOSEPOLY: "z"}  # fmt: skip


class Picture(Protocol):
    """Anything that can be drawn."""

    def figure(self, width: float) -> Figure:
        """Draw it at this width in points."""


@dataclass(frozen=True)
class Chart:
    """A picture with its sentence."""

    picture: Picture
    sentence: str  # the title and the text alternative

    def svg(self, width: float = WIDE, fonts: Sequence[str] = (), *, mirrored: bool = False) -> str:
        """Return the picture as SVG: for a page, or with `fonts` (see `svg_of`) for paper.

        The width is in points. `mirrored`: for right-to-left text.
        """
        return svg_of(self.picture.figure(width), fonts, mirrored=mirrored)


class Canvas:
    """A figure with a width in points that grows downward: (0, 0) is its top left corner."""

    def __init__(self, width: float) -> None:
        self.width = width
        self.figure = Figure((width / 72, 1), 72, frameon=False)
        self.figure.set_layout_engine("none")
        self.axes = self.figure.add_axes((0, 0, 1, 1))
        self.axes.set_axis_off()
        self.axes.invert_yaxis()  # before anything is drawn: labels of bars depend on it

    def close(self, height: float) -> Figure:
        """Return the figure, cut at this height in points."""
        self.figure.set_size_inches(self.width / 72, height / 72)
        self.axes.set_xlim(0, self.width)
        self.axes.set_ylim(height, 0)
        return self.figure


def draw_text(  # noqa: PLR0913, PLR0917
    axes: Axes, x: float, y: float, text: str, size: float, color: str = "ink", *,
    bold: bool = False, italic: bool = False, **place: Any,  # noqa: ANN401 (as `Axes.text` takes)
) -> None:  # fmt: skip
    """Write text; `place` is its alignment and transform. Without them: from the left, centered."""
    style = text_style(size, color, bold=bold, italic=italic)
    axes.text(x, y, text, **{"va": "center", **style, **place})


def text_style(
    size: float, color: str = "ink", *, bold: bool = False, italic: bool = False
) -> dict[str, Any]:
    """Return all properties of a text, so that none comes from matplotlib's settings."""
    font = FontProperties(
        family=_FONT, style="italic" if italic else "normal", variant="normal",
        weight=_BOLD if bold else 400, stretch="normal", size=size, math_fontfamily="dejavusans",
    )  # fmt: skip
    return {
        "fontproperties": font, "color": COLORS[color], "linespacing": LINE_HEIGHT,
        "usetex": False, "parse_math": False, "antialiased": True, "path_effects": [],
    }  # fmt: skip


def bar_style(colors: Sequence[Any]) -> dict[str, Any]:
    """Return all properties of bars, for the same reason."""
    return {"color": colors, "edgecolor": "none", "linewidth": 0, "path_effects": []}


def draw_line(  # noqa: PLR0913
    axes: Axes, xs: Sequence[float], ys: Sequence[float], color: str, width: float, *,
    marker: str = "None", size: float = 0, zorder: float = 2,
) -> None:  # fmt: skip
    """Draw a line, or with a `marker` of some size the points on it, or with width 0 only these."""
    axes.add_line(Line2D(
        xs, ys, linewidth=width, linestyle="-" if width else "None", color=COLORS[color],
        marker=marker, markersize=size, markeredgecolor="none", markeredgewidth=0,
        markerfacecolor=COLORS[color], fillstyle="full", drawstyle="default", zorder=zorder,
        path_effects=[], clip_on=False,
    ))  # fmt: skip


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of one line of text in points."""
    return size * sum(_advance(character, bold=bold) for character in text)


def wrap_text(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """Return text as lines that fit a width; only a word longer than a line is broken."""

    def fits(line: str) -> bool:
        return text_width(line, size, bold=bold) <= width

    lines = [""]
    for token in _TOKENS.findall(text.strip()):
        word = " " if token.isspace() else token
        if fits(lines[-1] + word.rstrip()):
            lines[-1] += word
        elif not word.isspace():
            lines.append("")
            for character in word:
                if lines[-1] and not fits(lines[-1] + character):
                    lines.append("")
                lines[-1] += character
    return [line.strip() for line in lines if line.strip()] or [""]


def svg_of(figure: Figure, fonts: Sequence[str] = (), *, mirrored: bool = False) -> str:
    """Return the figure of a `Canvas` as SVG without names, styles or metadata, to share a page.

    With `fonts`, for paper, it uses these typefaces and plain colors. Without any, the page sets
    both: each color is written as ``var(--ajar-NAME, #hex)`` and the typeface is inherited.
    `mirrored`: left and right are swapped, but text still reads normally.
    """
    width, height = figure.bbox.width, figure.bbox.height
    renderer = _SvgRenderer(width, height, fonts, mirrored=mirrored)
    figure.draw(renderer)
    shapes = "\n".join(renderer.shapes)
    box = f"0 0 {_number(width)} {_number(height)}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">\n{shapes}\n</svg>\n'


class _SvgRenderer(RendererBase):
    """Writes paths and text. What else matplotlib can draw is not used here."""

    def __init__(
        self, width: float, height: float, fonts: Sequence[str], *, mirrored: bool
    ) -> None:
        super().__init__()
        self.shapes: list[str] = []
        self._width, self._height, self._on_paper = width, height, bool(fonts)
        self._mirrored = mirrored
        self._family = ", ".join(f"'{name}'" for name in fonts) or "inherit"

    def get_canvas_width_height(self) -> tuple[float, float]:
        return self._width, self._height

    def get_text_width_height_descent(
        self,
        s: str,
        prop: FontProperties,
        ismath: bool | Literal["TeX"],  # noqa: ARG002, FBT001 (as matplotlib calls it)
    ) -> tuple[float, float, float]:
        size = prop.get_size_in_points()
        width = text_width(s, size, bold=prop.get_weight() == _BOLD)
        return width, (_ASCENT + _DESCENT) * size, _DESCENT * size

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Outline,
        transform: Transform,
        rgbFace: Any = None,  # noqa: ANN401, N803 (matplotlib's name)
    ) -> None:
        flipped = transform + Affine2D().scale(1, -1).translate(0, self._height)
        if self._mirrored:
            flipped += Affine2D().scale(-1, 1).translate(self._width, 0)
        steps = path.iter_segments(flipped, simplify=False, snap=False)
        drawn = " ".join(
            _COMMANDS[code] + " ".join(map(_number, points if code != Outline.CLOSEPOLY else ()))
            for points, code in steps
        )
        width = _number(gc.get_linewidth())
        stroke = f"stroke: {self._color(gc.get_rgb())}; stroke-width: {width}; "
        style = stroke if gc.get_linewidth() else ""
        fill = "none" if rgbFace is None else self._color(rgbFace)
        strength = rgbFace[3] if rgbFace is not None and len(rgbFace) > len("rgb") else 1
        style += f"fill: {fill}" + (f"; fill-opacity: {_number(strength)}" if strength < 1 else "")
        self.shapes.append(f'<path d="{drawn}" style="{style}; stroke-linejoin: round"/>')

    def draw_text(  # noqa: PLR0913, PLR0917 (as matplotlib calls it)
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,  # noqa: ARG002 (no text is rotated)
        ismath: bool | Literal["TeX"] = False,  # noqa: ARG002, FBT001, FBT002
        mtext: Text | None = None,
    ) -> None:
        anchor = "start"
        if mtext:  # one line: it keeps its middle or its end where the page's type is narrower
            x, _ = mtext.get_transform().transform(mtext.get_unitless_position())
            anchor = _ANCHORS[mtext.get_horizontalalignment()]
        if self._mirrored:
            x, anchor = self._width - x, _MIRRORED.get(anchor, anchor)
        style = f"font-family: {self._family}; font-size: {_number(prop.get_size_in_points())}px"
        if prop.get_weight() == _BOLD:
            style += f"; font-weight: {_BOLD}"
        if prop.get_style() == "italic":
            style += "; font-style: italic"
        style += f"; text-anchor: {anchor}; fill: {self._color(gc.get_rgb())}"
        place = f'x="{_number(x)}" y="{_number(y)}"'
        self.shapes.append(f'<text {place} style="{style}">{escape(s)}</text>')

    def _color(self, rgb: Any) -> str:  # noqa: ANN401 (as matplotlib has it)
        color = to_hex(rgb)
        name = next((name for name, known in COLORS.items() if known == color), "")
        return color if self._on_paper or not name else f"var(--ajar-{name}, {color})"


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


@cache
def _font(*, bold: bool) -> FT2Font:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    font = FT2Font(Path(mpl.get_data_path(), "fonts", "ttf", name))
    font.set_size(100, 72)
    return font


@lru_cache(maxsize=4096)
def _advance(character: str, *, bold: bool) -> float:
    """Return the width of a character relative to the font size."""
    with _one_at_a_time:  # a font is read while it is used, and threads share it
        font = _font(bold=bold)
        if font.get_char_index(ord(character)):
            glyph = font.load_char(ord(character), LoadFlags.NO_HINTING)
            return float(glyph.linearHoriAdvance / 65536 / 100)
    if unicodedata.combining(character):
        return 0.0
    return 1.0 if unicodedata.east_asian_width(character) in "WF" else 0.75
