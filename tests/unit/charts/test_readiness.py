from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.charts.canvas import COLORS
from ajar.charts.chart import NARROW, WIDE
from ajar.charts.readiness import _APART, _spread, readiness_chart
from ajar.content.exercise import RULERS
from ajar.content.materials import Materials
from ajar.journal.check_ins import CheckIn, frame, sentence_of

WORDS = Materials(Path(__file__).resolve().parents[3]).words
XML = ("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink")
TWO = [CheckIn("opening", 8, 3, 4), CheckIn("after goals", 8, 5, None)]


def texts_in(svg: str) -> list[str]:
    return re.findall(r"<text[^>]*>(.*?)</text>", svg, flags=re.DOTALL)


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_the_picture_takes_its_size_its_type_and_its_colors_from_the_page(width: float) -> None:
    svg = readiness_chart(TWO, WORDS).svg(width)
    opening = svg[: svg.index(">")]
    assert opening.startswith("<svg")
    assert not re.search(r"\s(width|height)=", opening)
    assert "viewBox" in opening
    assert "<style" not in svg
    assert "font-family: inherit" in svg
    for name in ("ink", "muted", "line", *RULERS):
        used = f"var(--ajar-{name}, {COLORS[name]})" in svg
        assert used or name == "ink"
        assert COLORS[name] not in svg.replace(f"var(--ajar-{name}, {COLORS[name]})", "")


def test_the_picture_names_no_address_but_those_of_xml_itself() -> None:
    svg = readiness_chart(TWO, WORDS).svg()
    assert set(re.findall(r"https?://[^\s\"'<]+", svg)) <= set(XML)
    assert "<metadata" not in svg
    assert "<script" not in svg
    assert not re.search(r"(href|src)=\"(?!#)", svg)


def test_the_same_check_ins_are_drawn_the_same_every_time() -> None:
    assert readiness_chart(TWO, WORDS).svg() == readiness_chart(TWO, WORDS).svg()


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_the_picture_has_no_names_so_that_several_can_be_on_a_page(width: float) -> None:
    svg = readiness_chart(TWO, WORDS).svg(width)
    assert not re.search(r"\b(id|class)=", svg)
    assert "url(" not in svg


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_each_answered_ruler_is_labelled_with_its_newest_number(width: float) -> None:
    shown = texts_in(readiness_chart(TWO, WORDS).svg(width))
    assert {"Importance 8", "Confidence 5", "Readiness 4"} <= set(shown)
    assert "Confidence 3" not in shown


def test_a_ruler_that_was_never_answered_is_not_drawn() -> None:
    svg = readiness_chart([CheckIn("opening", 8)], WORDS).svg()
    assert "Importance 8" in texts_in(svg)
    assert "Confidence" not in svg
    assert "Readiness" not in svg
    assert "--ajar-readiness" not in svg


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6, 7, 12, 520])
def test_any_number_of_check_ins_has_its_first_and_last_moment_below(
    count: int, width: float
) -> None:
    check_ins = [CheckIn(f"m{n}", n % 11, 5, None) for n in range(count)]
    shown = texts_in(readiness_chart(check_ins, WORDS).svg(width))
    moments = [text for text in shown if re.fullmatch(r"m\d+", text)]
    assert moments[0] == "m0"
    assert moments[-1] == f"m{count - 1}"
    assert len(moments) == len(set(moments)) <= (2 if width == NARROW else 5)
    assert {"0", "5", "10"} <= set(shown)


@given(
    st.lists(
        st.builds(CheckIn, st.just("m"), *[st.none() | st.integers(0, 10)] * 3),
        min_size=1,
        max_size=4,
    )
)
def test_the_sentence_and_the_table_are_those_of_the_same_check_ins(
    check_ins: list[CheckIn],
) -> None:
    chart = readiness_chart(check_ins, WORDS)
    assert chart.sentence == sentence_of(check_ins, WORDS)
    assert chart.columns == ["Moment", *map(str.capitalize, RULERS)]
    table = frame(check_ins)
    assert chart.rows == table.astype(object).where(table.notna(), None).to_numpy().tolist()


@pytest.mark.parametrize("moment", ["$5 to $10", r"$\frac$", "<b> & “c”", "家族", "a_b^c"])
def test_a_moment_is_written_as_it_is_and_never_read_as_a_formula(moment: str) -> None:
    svg = readiness_chart([CheckIn(moment, 8)], WORDS).svg()
    escaped = moment.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert escaped in " ".join(texts_in(svg))


@given(st.lists(st.integers(0, 10), max_size=3).map(sorted))
def test_labels_keep_their_order_stay_apart_and_stay_on_the_axis(places: list[int]) -> None:
    spread = _spread([float(place) for place in places])
    assert len(spread) == len(places)
    assert all(second - first >= _APART - 1e-9 for first, second in pairwise(spread))
    assert all(0 <= place <= 10 for place in spread)


@given(st.lists(st.integers(0, 10), max_size=3, unique=True).map(sorted))
def test_labels_that_are_far_enough_apart_stay_where_they_are(places: list[int]) -> None:
    far = [float(place) for place in places]
    if all(second - first >= _APART for first, second in pairwise(far)):
        assert _spread(far) == far
