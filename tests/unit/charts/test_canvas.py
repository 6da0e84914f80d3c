"""Drawing neither follows nor changes matplotlib's settings, and text is measured."""

from __future__ import annotations

import re
import threading
import warnings
from typing import TYPE_CHECKING, Any

import matplotlib as mpl
import pytest
from cycler import cycler
from hypothesis import given
from hypothesis import strategies as st
from matplotlib import style

from ajar.charts.bars import BarRow, Bars
from ajar.charts.canvas import COLORS, WIDE, svg_of, text_width, wrap_text
from ajar.charts.scales import Moment, Scale, Scales
from ajar.room.results.summary import _COLUMN as NARROW  # no picture is narrower

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ajar.charts.canvas import Picture

CARDS = (
    "It costs too much, and insurance won’t pay.",
    "我们付不起这笔钱，保险也不付，真的不知道怎么办。",
    "",
)
SCALE = Scale((2, 5, 7), ("0–3", "4–6", "7–10"), (0, 2), (1, 2), "third")
PICTURES = (
    Bars((*(BarRow(card, (3, 0, 12)) for card in CARDS), BarRow("Held", remark="not shown")),
         ("Likely", "Not here", "I do not know"), largest=True),
    Scales((Moment("opening · 14 answers", (SCALE, None)),),
           (("Readiness", "third"), ("Importance", "first")), "The dot is the middle."),
)  # fmt: skip
ODD: dict[Any, Any] = {
    "font.family": ["cursive"], "font.size": 31, "font.weight": "black", "font.style": "oblique",
    "text.usetex": True, "text.parse_math": True, "text.color": "red", "svg.fonttype": "path",
    "lines.linewidth": 9, "lines.marker": "x", "lines.linestyle": "--", "lines.color": "red",
    "axes.prop_cycle": cycler(color=["red", "lime"], linestyle=[":", "--"], marker=["x", "^"]),
    "axes.grid": True, "axes.facecolor": "yellow", "axes.xmargin": 0.4, "axes.ymargin": 0.4,
    "axes.spines.left": True, "patch.force_edgecolor": True, "patch.linewidth": 7,
    "patch.edgecolor": "red", "hatch.color": "red", "figure.dpi": 31, "savefig.dpi": 311,
    "figure.facecolor": "yellow", "figure.constrained_layout.use": True, "path.simplify": False,
    "figure.autolayout": False, "savefig.bbox": "tight", "path.sketch": (3, 50, 5),
    "xtick.labelsize": 40, "ytick.minor.visible": True, "markers.fillstyle": "none",
}  # fmt: skip


def drawn() -> list[str]:
    return [
        svg_of(picture.figure(width), fonts)
        for picture in PICTURES
        for width in (NARROW, WIDE)
        for fonts in ((), ("DejaVu Sans",))
    ]


@pytest.fixture
def settings() -> Iterator[None]:
    """Put back the settings that a test changes."""
    before = dict(mpl.rcParams)
    yield
    mpl.rcParams.update(before)


@pytest.mark.usefixtures("settings")
@pytest.mark.parametrize("odd", ["dark_background", "classic", "fivethirtyeight", "xkcd", "mixed"])
def test_personal_matplotlib_settings_change_no_picture(odd: str) -> None:
    usual = drawn()
    if odd == "xkcd":
        from matplotlib import pyplot as plt

        plt.xkcd()
    elif odd == "mixed":
        mpl.rcParams.update(ODD)
    else:
        style.use(odd)
    assert drawn() == usual


@pytest.mark.slow
def test_drawing_in_threads_never_changes_a_setting_or_a_warning_filter() -> None:
    before, filters = dict(mpl.rcParams), list(warnings.filters)
    pictures: list[list[str]] = []
    errors: list[BaseException] = []

    def draw() -> None:
        try:
            pictures.extend([drawn(), drawn()])
        except BaseException as error:  # noqa: BLE001 (it is raised below)
            errors.append(error)

    threads = [threading.Thread(target=draw) for _ in range(3)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        assert dict(mpl.rcParams) == before
        assert warnings.filters == filters
    assert not errors
    assert dict(mpl.rcParams) == before
    assert len(pictures) == 6
    assert all(picture == pictures[0] for picture in pictures)


@pytest.mark.parametrize("picture", PICTURES)
def test_characters_that_the_measuring_font_lacks_cause_no_warning(picture: Picture) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        svg_of(picture.figure(WIDE))


def test_colors_are_replaceable_on_a_page_and_plain_on_paper() -> None:
    page = svg_of(PICTURES[0].figure(WIDE))
    paper = svg_of(PICTURES[0].figure(WIDE), ["A", "B"])
    assert f"var(--ajar-first, {COLORS['first']})" in page
    assert "var(" not in paper
    assert "font-family: inherit" in page
    assert "font-family: 'A', 'B'" in paper


@given(st.text("ab łé漢字か한é🫶 ", max_size=60), st.floats(30, 200))
def test_lines_fit_the_width_and_lose_no_character(text: str, width: float) -> None:
    lines = wrap_text(text, width, 13)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(text_width(line, 13) <= width for line in lines)


def test_wide_scripts_and_bold_text_measure_wider() -> None:
    assert text_width("漢字漢字", 10) == 40
    assert text_width("iiii", 10) < text_width("WWWW", 10) <= 40
    assert text_width("Likely", 10) < text_width("Likely", 10, bold=True)
    assert text_width("e\u0301", 10) == text_width("e", 10) + text_width("\u0301", 10)


def test_a_mirrored_picture_swaps_sides_and_keeps_its_words() -> None:
    figure = Bars((BarRow("Rest", (9,)), BarRow("Time", (3,))), ("",), 10).figure(WIDE)
    plain, mirrored = svg_of(figure), svg_of(figure, mirrored=True)
    place = re.compile(r'<text x="([\d.]+)".*text-anchor: (\w+).*>(\w+)<')
    turned = {"start": "end", "end": "start", "middle": "middle"}
    assert [
        (round(WIDE - float(x)), turned[anchor], words) for x, anchor, words in place.findall(plain)
    ] == [(round(float(x)), anchor, words) for x, anchor, words in place.findall(mirrored)]
    assert plain.count("<path") == mirrored.count("<path")
    assert set(re.findall(r'd="[^"]+"', plain)).isdisjoint(re.findall(r'd="[^"]+"', mirrored))
