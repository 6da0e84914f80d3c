"""Charts of what a room revealed, and their sentences."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from ajar.charts.bars import Bars
from ajar.charts.canvas import COLORS, WIDE
from ajar.charts.scales import Scales
from ajar.content.exercise import cards_of
from ajar.content.materials import Materials
from ajar.room.results.findings import charts_of, readiness_charts, sign_test
from ajar.room.results.snapshot import RevealedUnit
from ajar.room.results.summary import _COLUMN as NARROW  # no picture is narrower
from ajar.room.rules.disclosure import Snapshot
from ajar.room.rules.schemas import PanelQuestion, PanelUnit
from ajar.room.rules.tally import RULER_BANDS, units_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ajar.charts.canvas import Chart

    Asked = Callable[..., PanelQuestion]

OPENING = {"importance": [0, 0, 1, 1, 2, 2, 1, 3, 2, 1, 1],
           "confidence": [3, 3, 3, 0, 0, 0, 1, 1, 1, 1, 1],
           "readiness": [0, 0, 0, 4, 5, 0, 0, 5, 0, 0, 0]}  # fmt: skip
MANY = {name: [2 * count for count in counts] for name, counts in OPENING.items()}
REASONS = {"couple-reasons/blame": [1, 2, 3, 1], "couple-reasons/cost": [6, 1, 1, 0],
           "couple-reasons/time": [3, 3, 1, 1], "couple-reasons/shame": [8, 0, 0, 0]}  # fmt: skip
FIRST, SECOND = "“You walk away every time it matters.”", "“I feel alone with this.”"
NEEDS = {"couple-needs/rest": [9, 3], "couple-needs/hands": [5, 7], "couple-needs/alone": [10, 2],
         "couple-needs/~own": [2, 10]}  # fmt: skip
KIT = Materials(Path(__file__).resolve().parents[4], still=True)
COUNTED = [name for name in KIT.names("exercises") if units_of(KIT.exercise(name))]
ADDRESSES = ("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink")


def texts_in(svg: str) -> list[str]:
    found = re.findall(r"<text[^>]*>(.*?)</text>", svg, flags=re.DOTALL)
    return [text.replace("&quot;", '"').replace("&amp;", "&") for text in found]


def only(charts: list[Chart]) -> Chart:
    (chart,) = charts
    return chart


def bars_in(chart: Chart) -> Bars:
    assert isinstance(chart.picture, Bars)
    return chart.picture


def counts_in(chart: Chart) -> dict[str, tuple[int, ...]]:
    """Return the counts of each row of bars by its label, without the rows that are withheld."""
    return {row.label: row.counts for row in bars_in(chart).rows if row.counts}


def scales_in(chart: Chart) -> dict[tuple[str, str], dict[str, int]]:
    """Return the counts of each scale by their labels; itself by its ruler and its moment."""
    assert isinstance(chart.picture, Scales)
    return {
        (ruler, moment.label): dict(zip(scale.labels, scale.counts, strict=True))
        for moment in chart.picture.moments
        for (ruler, _), scale in zip(chart.picture.columns, moment.scales, strict=True)
        if scale
    }


def ruler_of(counts: list[int]) -> RevealedUnit:
    snapshot = Snapshot(fine=True, counts=tuple(counts))
    unit = PanelUnit(
        id="a", kind="ruler", item="a", heading="A", card="", values=tuple(map(str, range(11))),
        bands=RULER_BANDS, snapshot=snapshot, withheld=None,
    )  # fmt: skip
    return RevealedUnit(unit, snapshot)


# What is drawn


def test_nothing_is_drawn_if_nothing_was_revealed(asked: Asked, materials: Materials) -> None:
    few = asked("check-in", {"importance": [1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0]}, "opening")
    assert charts_of(few, materials.words) == []
    assert readiness_charts([few], materials.words) == []


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_a_chart_inherits_size_font_and_colors_from_the_page(
    asked: Asked, materials: Materials, width: float
) -> None:
    charts = [
        *charts_of(asked("hesitation", REASONS), materials.words),
        *charts_of(asked("check-in", OPENING), materials.words),
    ]
    for svg in (chart.svg(width) for chart in charts):
        assert not re.search(r"\s(width|height)=", svg[: svg.index(">")])
        assert "font-family: inherit" in svg
        plain = re.sub(r"var\(--ajar-\w+, #\w{6}\)", "", svg)
        assert not set(COLORS.values()) & set(re.findall(r"#[0-9a-f]{6}", plain))
        assert set(re.findall(r"https?://[^\s\"'<]+", svg)) <= set(ADDRESSES)


def test_drawing_is_deterministic(asked: Asked, materials: Materials) -> None:
    question = asked("hesitation", REASONS)
    first, again = (only(charts_of(question, materials.words)) for _ in range(2))
    assert first.svg() == again.svg()


def full(materials: Materials, name: str) -> dict[str, list[int]]:
    """Return counts with which every unit of an exercise is revealed."""
    return {
        unit.id: [3 + (n % 3) * 4 for n in range(len(unit.values))]
        for unit in units_of(materials.exercise(name))
    }


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("name", COUNTED)
def test_no_labels_overlap_or_leave_the_picture(
    asked: Asked, materials: Materials, name: str, width: float
) -> None:
    for chart in charts_of(asked(name, full(materials, name)), materials.words):
        figure = chart.picture.figure(width)
        renderer = FigureCanvasAgg(figure).get_renderer()
        figure.draw_without_rendering()
        boxes = [
            (text.get_text(), text.get_window_extent(renderer))
            for text in figure.findobj(Text)
            if text.get_text()
        ]
        width, height = figure.bbox.width, figure.bbox.height
        for words, box in boxes:
            assert box.x0 >= -1, words
            assert box.x1 <= width + 1, words
            assert box.y0 >= -3, words
            assert box.y1 <= height + 3, words
        for (label, box), (other, beside) in combinations(boxes, 2):
            both = min(box.x1, beside.x1) - max(box.x0, beside.x0)
            tall = min(box.y1, beside.y1) - max(box.y0, beside.y0)
            assert both <= 1 or tall <= 3, (label, other)


# Cards


def test_a_choice_lists_the_most_chosen_card_first(asked: Asked, materials: Materials) -> None:
    chart = only(charts_of(asked("needs", NEEDS), materials.words))
    assert list(counts_in(chart).items()) == [
        ("Time alone", (10,)),
        ("Rest and sleep", (9,)),
        ("Help with everyday chores", (5,)),
        ("Something else", (2,)),
    ]
    assert (bars_in(chart).columns, bars_in(chart).of) == (("Chosen, of 12",), 12)
    assert chart.sentence == "What Wen may need: most often “Time alone”, 10 of 12."
    shown = texts_in(chart.svg())
    assert [text for text in shown if text in {"10", "9", "5", "2"}] == ["10", "9", "5", "2"]


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ([5, 4, 0, 1], "most often “You walk away every time it matters.”, 5 of 10."),
        ([4, 4, 1, 1], f"most often {FIRST} and {SECOND}, each 4 of 10."),
        ([3, 3, 3, 1], "nothing stands out. 3 cards were each chosen by 3 of 10."),
    ],
)  # fmt: skip
def test_tied_cards_are_named_together_or_not_at_all(
    asked: Asked, materials: Materials, counts: list[int], said: str
) -> None:
    chart = only(charts_of(asked("reframing", {"easiest": counts}), materials.words))
    assert chart.sentence == f"Easiest to hear: {said}"


def test_a_sort_is_one_chart_with_a_line_for_each_card(asked: Asked, materials: Materials) -> None:
    cards = {card.id: card.text for card in cards_of(materials.exercise("hesitation").items[0])}  # type: ignore[arg-type]
    counts = {f"couple-reasons/{card}": [2 + n % 4, 3, n % 3, 1] for n, card in enumerate(cards)}
    chart = only(charts_of(asked("hesitation", counts), materials.words))
    words = " ".join(texts_in(chart.svg()))
    for text in cards.values():
        assert all(word in words for word in text.split())
    assert sorted(counts_in(chart)) == sorted(cards.values())
    for pile in ("Likely", "Maybe", "Not here", "Not sure"):
        assert words.count(pile) == 1


def test_a_sort_says_where_answers_agree_and_where_they_differ(
    asked: Asked, materials: Materials
) -> None:
    chart = only(charts_of(asked("hesitation", REASONS), materials.words))
    assert chart.sentence == (
        "What may lie behind the no: closest together on “We can’t pay for it, and insurance "
        "won’t”, with 6 of 8 in “Likely”. Furthest apart on “I don’t see how we’d find the time, a "
        "ride, or care for those who need us”."
    )


def test_a_withheld_card_is_named_with_the_reason_and_no_number(
    asked: Asked, materials: Materials
) -> None:
    shown = {**REASONS, "couple-reasons/ending": [1, 1, 0, 0]}
    chart = only(charts_of(asked("hesitation", shown), materials.words))
    texts = texts_in(chart.svg())
    assert "I’d be ashamed if people found out." in texts
    assert texts.count("not shown: the answers are alike, or nearly") == 1
    assert "not shown: fewer than five answers" in texts
    assert "8" not in texts
    assert "I’d be ashamed if people found out." not in counts_in(chart)


# Rulers


@given(st.lists(st.integers(0, 10), min_size=5, max_size=60))
def test_the_middle_of_a_ruler_is_the_median(answers: list[int]) -> None:
    ruler = ruler_of([answers.count(value) for value in range(11)])
    ordered = sorted(answers)
    quarter = len(ordered) // 4
    kept = ordered[quarter : len(ordered) - quarter]
    assert ruler.middle == (kept[0], kept[-1])
    assert ruler.median == (ordered[(len(ordered) - 1) // 2], ordered[len(ordered) // 2])
    assert ruler.middle[0] <= ruler.median[0] <= ruler.median[1] <= ruler.middle[1]
    inside = [value for value in answers if ruler.middle[0] <= value <= ruler.middle[1]]
    assert 2 * len(inside) >= len(answers)


def test_a_ruler_with_few_answers_is_drawn_in_three_bands(
    asked: Asked, materials: Materials
) -> None:
    chart = only(charts_of(asked("check-in", OPENING, "opening"), materials.words))
    assert scales_in(chart) == {
        ("Importance", "14 answers"): {"0–3": 2, "4–6": 5, "7–10": 7},
        ("Confidence", "14 answers"): {"0–3": 9, "4–6": 1, "7–10": 4},
        ("Readiness", "14 answers"): {"0–3": 4, "4–6": 5, "7–10": 5},
    }
    assert chart.sentence == (
        "Importance: middle answer between 4–6 and 7–10; middle half 4–10. "
        "Confidence: middle answer 0–3; middle half 0–10. "
        "Readiness: middle answer 4–6; middle half 0–10."
    )


def test_a_ruler_with_many_answers_is_drawn_number_by_number(
    asked: Asked, materials: Materials
) -> None:
    chart = only(charts_of(asked("check-in", MANY, "opening"), materials.words))
    assert scales_in(chart) == {
        (name.capitalize(), "28 answers"): {str(value): n for value, n in enumerate(counts)}
        for name, counts in MANY.items()
    }
    assert chart.sentence.startswith("Importance: middle answer between 6 and 7; middle half 4–8.")


# The group over time


def moves(lower: int, same: int, higher: int) -> list[int]:
    return [0] * 9 + [lower, same, higher] + [0] * 9


def test_the_group_is_shown_by_moment_and_ruler(asked: Asked, materials: Materials) -> None:
    later = {**OPENING, "importance": [0, 0, 0, 0, 2, 0, 2, 10, 0, 0, 0]}
    questions = [
        asked("check-in", OPENING, "opening"),
        asked("needs", NEEDS),
        asked("check-in", later, "closing"),
    ]
    chart = only(readiness_charts(questions, materials.words))
    assert list(scales_in(chart)) == [
        (ruler, moment)
        for moment in ("opening · 14 answers", "closing · 14 answers")
        for ruler in ("Importance", "Confidence", "Readiness")
    ]
    texts = texts_in(chart.svg())
    assert {"opening · 14 answers", "closing · 14 answers"} <= set(texts)
    assert chart.sentence.startswith(
        "Importance at “opening”: middle answer between 4–6 and 7–10; middle half 4–10. "
        "Importance at “closing”: middle answer 7–10; middle half 4–10. "
        "Confidence at “opening”: middle answer 0–3;"
    )
    other = {**materials.words, "moment-opening": "al empezar"}
    assert [moment for _, moment in scales_in(only(readiness_charts(questions, other)))][::3] == [
        "al empezar · 14 answers",
        "closing · 14 answers",
    ]


def test_a_ruler_withheld_at_one_moment_leaves_a_gap(asked: Asked, materials: Materials) -> None:
    alike = {**OPENING, "confidence": [14] + [0] * 10}
    questions = [asked("check-in", alike, "opening"), asked("check-in", OPENING, "closing")]
    chart = only(readiness_charts(questions, materials.words))
    assert list(scales_in(chart)) == [
        ("Importance", "opening · 14 answers"),
        ("Readiness", "opening · 14 answers"),
        ("Importance", "closing · 14 answers"),
        ("Confidence", "closing · 14 answers"),
        ("Readiness", "closing · 14 answers"),
    ]
    assert "Confidence at “closing”: middle answer 0–3;" in chart.sentence
    assert "Confidence at “opening”" not in chart.sentence


def test_a_ruler_with_fewer_answers_says_so(asked: Asked, materials: Materials) -> None:
    fewer = {**OPENING, "readiness": [0, 0, 0, 4, 2, 0, 0, 3, 0, 0, 0]}
    chart = only(readiness_charts([asked("check-in", fewer, "opening")], materials.words))
    assert "opening · 9 to 14 answers" in texts_in(chart.svg())


def test_moves_are_reported_as_lower_same_and_higher_without_a_cause(
    asked: Asked, materials: Materials
) -> None:
    moved = {"move/importance": moves(3, 5, 6), "move/readiness": moves(2, 2, 10)}
    closing = asked("check-in", OPENING | moved, "closing", moves=True)
    questions = [asked("check-in", OPENING, "opening"), closing]
    _, chart = readiness_charts(questions, materials.words)
    assert bars_in(chart).columns == ("Lower", "The same", "Higher")
    assert counts_in(chart) == {"Importance": (3, 5, 6), "Readiness": (2, 2, 10)}
    assert chart.sentence == (
        "Importance: 3 lower, 5 the same, 6 higher. Readiness: 2 lower, 2 the same, 10 higher. "
        "A lower number can be as wise as a higher one, and nobody can tell from this why it moved."
    )


def test_moves_of_many_are_tested_in_one_sentence_for_each_ruler(
    asked: Asked, materials: Materials
) -> None:
    def sentence(lower: int, same: int, higher: int) -> str:
        moved = {"move/importance": moves(lower, same, higher)}
        closing = asked("check-in", MANY | moved, "closing", moves=True)
        *_, chart = readiness_charts([asked("check-in", MANY, "opening"), closing], materials.words)
        return chart.sentence

    few = "Importance: 2 lower, 6 the same, 20 higher. Importance: if up and down were equally "
    assert sentence(2, 6, 20).startswith(few)
    assert "fewer than 1 of 1,000 groups (sign test: 22 moved, p < 0.001)" in sentence(2, 6, 20)
    assert "in about 35 of 1,000 groups (sign test: 15 moved, p = 0.035)" in sentence(3, 8, 12)
    assert "sign test" not in sentence(3, 13, 6), "fewer than ten moved"
    assert "sign test" not in sentence(3, 4, 12), "fewer than twenty took part"
    for word in ("improved", "better", "because", "led to", "significant"):
        assert word not in sentence(2, 6, 20)


@pytest.mark.slow
@given(st.integers(0, 60), st.integers(0, 60))
def test_the_sign_test_matches_scipy(down: int, up: int) -> None:
    from scipy import special  # type: ignore[import-untyped] # slow, and used only here

    assume(down + up)
    one_side = special.bdtr(min(down, up), down + up, 0.5)
    assert sign_test(down, up) == pytest.approx(min(1, 2 * one_side))
