"""The results of a room as files to keep: only what was revealed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from ajar.charts.bars import Bars
from ajar.charts.canvas import WIDE, Chart
from ajar.content.exercise import CHECK_IN
from ajar.content.text import day_in_words, moment_in, plain_cell
from ajar.paper.handouts import PAPERS
from ajar.paper.pdf import pdf_of
from ajar.room.results.findings import charts_of, readiness_charts, rulers_by_item
from ajar.room.results.snapshot import RevealedUnit, revealed_units, withheld_items
from ajar.room.rules.tally import band_labels

if TYPE_CHECKING:
    from ajar.content.materials import Materials
    from ajar.room.rules.schemas import Panel, PanelQuestion

COLUMNS = ("question", "moment", "item", "card", "answer", "count", "of", "practice")
_MOVE_BANDS = ("down", "stayed", "up")
_FONTS = ("DejaVu Sans", "Libertinus Serif")
"""The fonts of charts on paper; a font of `materials/fonts` fills in missing characters."""
_COLUMN = 420.0
"""The width of a chart that is to be set in one of two columns, in points before it is scaled."""


def summary_csv(panel: Panel) -> str:
    """Return what was revealed as a table for spreadsheets, with a row for each count.

    Its columns are `COLUMNS`: the question's title, its moment, the item and, where it has some,
    the card; an answer or a band of answers, how many gave it, and of how many; and whether it was
    a rehearsal. No cell is a formula.
    """
    file = io.StringIO()
    table = csv.writer(file, lineterminator="\r\n")
    table.writerow(COLUMNS)
    practice = "yes" if panel.practice else "no"
    for question in panel.questions:
        for revealed in revealed_units(question.units):
            unit, of = revealed.unit, revealed.snapshot.n
            for answer, count in zip(_answers(revealed), revealed.counts, strict=True):
                texts = question.title, question.moment, unit.heading, unit.card, answer
                cells = (plain_cell(text, keep_numbers=True) for text in texts)
                table.writerow([*cells, count, of, practice])
    return file.getvalue()


def summary_pdf(
    panel: Panel, materials: Materials, paper: str = PAPERS[0], day: date | None = None
) -> bytes:
    """Return what was revealed on one page, as PDF: charts while they fit, else sentences.

    The paper is one of `ajar.paper.handouts.PAPERS`, and the day that it names by default today.
    Raises `MaterialsError` if no font has a character that is to be printed.
    """
    return pdf_of("summary", {**_summary(panel, materials, day), "paper": paper}, materials)


def _answers(revealed: RevealedUnit) -> Sequence[str]:
    """Return the label of a count. Some spreadsheets would read “4-6” as the sixth of April."""
    unit = revealed.unit
    if revealed.snapshot.fine:
        return unit.values
    return _MOVE_BANDS if unit.kind == "move" else band_labels(unit.values, unit.bands, " to ")


def _summary(panel: Panel, materials: Materials, day: date | None) -> dict[str, Any]:
    """Return the template's data: the check-ins, then each other question with its charts."""
    words = materials.page_words
    check_ins = [asked for asked in panel.questions if asked.exercise == CHECK_IN]
    standing = readiness_charts(check_ins, words)
    with_rulers = [asked for asked in check_ins if rulers_by_item(asked.units)]
    others = [
        _block(question.title, charts, materials)
        for question in panel.questions
        if question.exercise != CHECK_IN and (charts := charts_of(question, words))
    ]
    first = [_block(materials.exercise(CHECK_IN).title, standing, materials)] if standing else []
    return {
        "day": day_in_words(day or datetime.now(UTC).astimezone().date(), materials.language),
        "joined": panel.joined,
        "practice": panel.practice,
        "compared": len(standing) > 1 or len(with_rulers) > 1,
        "questions": [*first, *others],
        "held": [held for question in panel.questions for held in _withheld(question, words)],
        "words": dict(materials.paper_words),
        "logo": None,
    }


def _block(title: str, charts: Sequence[Chart], materials: Materials) -> dict[str, Any]:
    mirrored = materials.direction == "rtl"
    return {"title": title, "charts": [_drawn(chart, mirrored=mirrored) for chart in charts]}


def _drawn(chart: Chart, *, mirrored: bool) -> dict[str, Any]:
    rows = chart.picture.rows if isinstance(chart.picture, Bars) else ()
    return {
        "sentence": chart.sentence,
        "wide": chart.svg(WIDE, _FONTS, mirrored=mirrored),
        "narrow": chart.svg(_COLUMN, _FONTS, mirrored=mirrored),
        "held": sum(not row.counts for row in rows),
        "all": len(rows),
    }


def _withheld(question: PanelQuestion, words: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """Yield what was withheld at a question's reveal, with the reason's code.

    Single cards of a revealed item are not included: they are listed with the item.
    """
    for held in withheld_items(question.units):
        if not held.is_partial:
            yield {
                "title": question.title,
                "moment": moment_in(words, question.moment),
                "items": held.items,
                "moves": held.moves,
                "why": held.reason,
            }
