"""The results of a room as files: a table and a page, with what was revealed only."""

from __future__ import annotations

import csv
import io
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pypdf import PdfReader
from tests.pdf import texts_of

from ajar.content.problems import MaterialsError
from ajar.paper.handouts import PAPERS
from ajar.room.results import summary
from ajar.room.results.summary import COLUMNS, summary_csv, summary_pdf
from ajar.room.rules.disclosure import Snapshot
from ajar.room.rules.schemas import Panel, PanelQuestion, PanelUnit
from ajar.room.rules.tally import units_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ajar.charts.canvas import Chart
    from ajar.content.materials import Materials

    Asked = Callable[..., PanelQuestion]

pytestmark = pytest.mark.slow

DAY = date(2026, 11, 23)
RULERS = {"importance": [1, 1, 1, 0, 2, 2, 0, 3, 0, 1, 1],
          "confidence": [3, 3, 0, 0, 0, 2, 1, 0, 0, 1, 2],
          "readiness": [12] + [0] * 10}  # fmt: skip
NEEDS = {"couple-needs/rest": [9, 3], "couple-needs/alone": [10, 2], "couple-needs/hands": [12, 0]}
FEW = {"easiest": [1, 1, 1, 0]}


def panel(*questions: PanelQuestion, practice: bool = False, joined: int = 14) -> Panel:
    return Panel(now=0.0,
        code="K7PM4WXD", practice=practice, expires="2026-11-23T21:30:00+00:00",
        joined=joined, version=3, questions=questions,
    )  # fmt: skip


def with_withheld(question: PanelQuestion, reason: str | None, kind: str = "") -> PanelQuestion:
    """Return a question whose units of a kind, or all, are withheld for this reason."""
    units = tuple(
        unit.model_copy(update={"withheld": reason}) if unit.kind == (kind or unit.kind) else unit
        for unit in question.units
    )
    return question.model_copy(update={"units": units})


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def on_one_page(pdf: bytes) -> str:
    """Return the words of a PDF of one page, each blank a single one."""
    (page,) = texts_of(pdf)
    return " ".join(page.split())


def everything(asked: Asked, materials: Materials) -> list[PanelQuestion]:
    """Return all that a room can count of the kit, all of it revealed."""
    names = [name for name in materials.names("exercises") if units_of(materials.exercise(name))]
    return [
        asked(name, {
            unit.id: [2 + (n * 3) % 7 for n in range(len(unit.values))]
            for unit in units_of(materials.exercise(name))
        })
        for name in names
    ]  # fmt: skip


# The table


def test_each_count_is_a_row_with_its_context(asked: Asked) -> None:
    rows = rows_of(summary_csv(panel(asked("check-in", RULERS, "opening"), asked("needs", NEEDS))))
    assert list(rows[0]) == list(COLUMNS)
    assert rows[0] == {
        "question": "Where you stand right now", "moment": "opening", "item": "Importance",
        "card": "", "answer": "0 to 3", "count": "3", "of": "12", "practice": "no",
    }  # fmt: skip
    assert rows[-1] == {
        "question": "What I need anyway", "moment": "", "item": "What Wen may need",
        "card": "Time alone", "answer": "not chosen", "count": "2", "of": "12", "practice": "no",
    }  # fmt: skip


def test_rows_hold_only_what_was_revealed(asked: Asked) -> None:
    questions = (asked("check-in", RULERS), asked("needs", NEEDS), asked("reframing", FEW))
    rows = rows_of(summary_csv(panel(*questions)))
    assert {row["item"] for row in rows} == {"Importance", "Confidence", "What Wen may need"}
    assert "Help with everyday chores" not in {row["card"] for row in rows}
    assert not rows_of(summary_csv(panel(asked("reframing", FEW))))


def test_the_counts_of_a_unit_add_up_to_its_total(asked: Asked, materials: Materials) -> None:
    rows = rows_of(summary_csv(panel(*everything(asked, materials))))
    for _, group in groupby(rows, lambda row: (row["question"], row["item"], row["card"])):
        counted = list(group)
        assert {int(row["of"]) for row in counted} == {sum(int(row["count"]) for row in counted)}


def test_moves_have_names_for_their_bands(asked: Asked) -> None:
    few = [0] * 9 + [3, 5, 4] + [0] * 9
    shown = asked("check-in", RULERS | {"move/importance": few}, moves=True)
    every = rows_of(summary_csv(panel(shown)))
    rows = [row for row in every if row["answer"] in {"down", "stayed", "up"}]
    assert [(row["answer"], row["count"]) for row in rows] == [
        ("down", "3"), ("stayed", "5"), ("up", "4"),
    ]  # fmt: skip


def test_no_band_looks_like_a_date(asked: Asked) -> None:
    answers = {row["answer"] for row in rows_of(summary_csv(panel(asked("check-in", RULERS))))}
    assert answers == {"0 to 3", "4 to 6", "7 to 10"}


@given(st.text(max_size=30), st.sampled_from(["=", "+", "-", "@", "\t=", " @", "＝", "\r\n+"]))
@example("cmd|' /C calc'!A0", "=")
def test_no_cell_is_a_formula_or_contains_a_line_break(text: str, sign: str) -> None:
    unit = PanelUnit(
        id="a", kind="choice", item="a", heading=sign + text, card="", withheld=None,
        values=(f"{sign}{text}", "b"), bands=(1, 1), snapshot=Snapshot(fine=True, counts=(3, 4)),
    )  # fmt: skip
    question = PanelQuestion(
        id=1, name="mine@", exercise="mine", moment=f"a {text}", title=sign + text, state="closed",
        round=1, answered=7, hands=0, open_seconds=0, minutes=0, may_reset=False, units=(unit,),
    )  # fmt: skip
    lines = summary_csv(panel(question)).split("\r\n")
    rows = list(csv.reader(lines))
    assert len([row for row in rows if row]) == 3
    for cell in (cell for row in rows for cell in row):
        assert (
            not cell.lstrip("\"'")
            or cell[:1] not in set("=+-@＝＋－＠−\t\r")
            or cell.lstrip("-").isdigit()
        )
        assert "\n" not in cell


def test_a_rehearsal_is_marked_in_every_line(asked: Asked) -> None:
    rows = rows_of(summary_csv(panel(asked("needs", NEEDS), practice=True)))
    assert {row["practice"] for row in rows} == {"yes"}


# The page


DRAWN: dict[str, dict[str, Any]] = {}


@pytest.fixture
def drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let equal charts be drawn once for all tests that ask only where they find room."""
    draw = summary._drawn

    def drawn(chart: Chart, **how: bool) -> dict[str, Any]:
        name = repr(chart)
        if name not in DRAWN:
            DRAWN[name] = draw(chart, **how)
        return DRAWN[name]

    monkeypatch.setattr(summary, "_drawn", drawn)


@pytest.mark.usefixtures("drawn_once")
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("times", [0, 1, 3])
def test_the_summary_fits_one_page_however_much_was_asked(
    asked: Asked, materials: Materials, paper: str, times: int
) -> None:
    shown = everything(asked, materials)
    check_ins = [asked("check-in", RULERS, moment) for moment in ("opening", "closing")]
    pdf = summary_pdf(panel(*check_ins, *shown * times), materials, paper, DAY)
    text = on_one_page(pdf)
    assert "Page 1 of 1" in text
    assert "Importance at “opening”: middle answer" in text
    assert ("There is more than fits on this page." in text) == (times == 3)
    size = PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    assert (round(size.width), round(size.height)) == (
        (612, 792) if paper == "us-letter" else (595, 842)
    )


def test_an_ordinary_workshop_is_summarized_with_its_charts(
    asked: Asked, materials: Materials
) -> None:
    reasons = {
        f"couple-reasons/{card}": [5, 3, 2, 1] for card in ("blame", "cost", "time", "privacy")
    }
    questions = [
        asked("check-in", RULERS, "opening"), asked("hesitation", reasons), asked("needs", NEEDS)
    ]  # fmt: skip
    text = on_one_page(summary_pdf(panel(*questions), materials, day=DAY))
    for words in (
        "What the group said", "November 23, 2026", "14 phones joined.",
        "Where you stand right now", "opening · 12 answers", "0–3", "7–10",
        "What may lie behind a no", "What happens at home should stay at home.", "Not sure",
        "What I need anyway", "What Wen may need: most often “Time alone”, 10 of 12.", "Time alone",
    ):  # fmt: skip
        assert words in text, words


@pytest.mark.usefixtures("drawn_once")
def test_every_question_has_at_least_a_sentence(asked: Asked, materials: Materials) -> None:
    shown = everything(asked, materials)
    text = on_one_page(summary_pdf(panel(*shown), materials, day=DAY))
    for question in shown:
        assert question.title in text


def test_withheld_results_are_named_with_the_reason(asked: Asked, materials: Materials) -> None:
    questions = (
        asked("check-in", RULERS, "opening"),
        asked("needs", NEEDS),
        asked("reframing", FEW),
    )
    text = on_one_page(summary_pdf(panel(*questions), materials, day=DAY))
    assert (
        "Not shown: Where you stand right now (opening): Readiness — the answers are alike, or "
        "nearly; The same need, said another way: The line as it "
        "was, Easiest to hear — fewer than five answers" in text
    )
    assert "Help with everyday chores not shown: the answers are alike, or nearly" in text


def test_withheld_moves_are_named_without_revealing_the_rule(
    asked: Asked, materials: Materials
) -> None:
    closing = with_withheld(asked("check-in", RULERS, "closing", moves=True), "moves", "move")
    text = on_one_page(summary_pdf(panel(closing), materials, day=DAY))
    assert (
        "Importance, Confidence, Readiness, how far numbers moved — together with the rest, it "
        "could show what one person answered" in text
    )


def test_items_never_meant_to_be_revealed_are_not_mentioned(
    asked: Asked, materials: Materials
) -> None:
    question = with_withheld(asked("reframing", {}), None)
    text = on_one_page(summary_pdf(panel(question, joined=0), materials, day=DAY))
    assert question.title not in text
    assert "Nothing was shown on the wall." in text
    assert "Not shown" not in text
    assert "joined" not in text


def test_changed_numbers_come_with_a_caveat(asked: Asked, materials: Materials) -> None:
    opening, closing = (asked("check-in", RULERS, moment) for moment in ("opening", "closing"))
    warning = "nobody can say from these numbers what caused a change"
    assert warning in on_one_page(summary_pdf(panel(opening, closing), materials))
    assert warning not in on_one_page(summary_pdf(panel(opening), materials))


def test_a_rehearsal_says_so(asked: Asked, materials: Materials) -> None:
    shown = panel(asked("needs", NEEDS), practice=True)
    text = on_one_page(summary_pdf(shown, materials))
    assert "This was a rehearsal, with made-up phones." in text


def test_the_summary_is_tagged_for_screen_readers_and_deterministic(
    asked: Asked, materials: Materials
) -> None:
    shown = panel(asked("needs", NEEDS))
    pdf = summary_pdf(shown, materials, day=DAY)
    root: Any = PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert pdf == summary_pdf(shown, materials, day=DAY)


def test_a_character_that_no_font_has_is_named(asked: Asked, materials: Materials) -> None:
    question = asked("needs", NEEDS)
    for update in (
        {"title": "⌽"},
        {"units": tuple(unit.model_copy(update={"card": "⌽"}) for unit in question.units)},
    ):
        with pytest.raises(MaterialsError, match="⌽"):
            summary_pdf(panel(question.model_copy(update=update)), materials)
