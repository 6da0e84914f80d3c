"""What a facilitator may take along of a room: what was revealed of it, and no more."""

from __future__ import annotations

import csv
import io
from dataclasses import asdict
from datetime import UTC, datetime
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, Any

from ajar.charts.chart_data import Bars, Scales
from ajar.content.csv_cell import plain_cell
from ajar.content.dates import day_in_words
from ajar.content.exercise import CHECK_IN
from ajar.paper.handouts import PAPERS
from ajar.paper.pdf import pdf_of as set_in_type
from ajar.room.results.findings import findings_of
from ajar.room.results.rulers import MOVE, readiness_findings
from ajar.room.results.snapshot import revealed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from ajar.charts.chart_data import Finding
    from ajar.content.materials import Materials
    from ajar.room.results.snapshot import Unit

COLUMNS = ("question", "moment", "item", "card", "answer", "count", "of", "practice")
MOVES = ("down", "stayed", "up")
"""The bands of a move, in a table."""


def csv_of(panel: Mapping[str, Any]) -> str:
    """Return what was revealed as a table for spreadsheets: a row for each count.

    Its columns are `COLUMNS`: the question's title, its moment, the item and, where it has some,
    the card; an answer or a band of answers, how many gave it, and of how many; and whether it was
    a rehearsal. Nothing in it is a formula.

    Parameters
    ----------
    panel
        As the room gives it to its facilitator.
    """
    file = io.StringIO()
    table = csv.writer(file, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for question in panel["questions"]:
        for unit in question["units"]:
            for answer, count, of in _counts(unit):
                told = question["title"], question["moment"], unit["heading"], unit["card"], answer
                practice = "yes" if panel["practice"] else "no"
                table.writerow(
                    [*(plain_cell(words, keep_numbers=True) for words in told), count, of, practice]
                )
    return file.getvalue()


def _counts(unit: Unit) -> Iterator[tuple[str, int, int]]:
    """Yield each value or band of what was revealed, how many gave it, and of how many."""
    if shown := revealed(unit):
        labels = unit["values"] if shown.fine else _bands(unit)
        for label, count in zip(labels, shown.counts, strict=True):
            yield label, count, shown.n


def _bands(unit: Unit) -> Iterator[str]:
    """Yield what bands are called; “4-6” would be the sixth of April to some spreadsheets."""
    if unit["kind"] == MOVE:
        yield from MOVES
        return
    for size, end in zip(unit["bands"], accumulate(unit["bands"]), strict=True):
        first, last = unit["values"][end - size], unit["values"][end - 1]
        yield first if size == 1 else f"{first} to {last}"


def pdf_of(
    panel: Mapping[str, Any],
    materials: Materials,
    paper: str = PAPERS[0],
    day: date | None = None,
) -> bytes:
    """Return what was revealed on one page, as PDF: charts while they fit, else sentences.

    Parameters
    ----------
    panel
        As the room gives it to its facilitator.
    materials
        The kit.
    paper
        One of `ajar.paper.handouts.PAPERS`.
    day
        What it says when it was; None: today.

    Raises
    ------
    MaterialsError
        If a character stands in the words that no font can print.
    """
    return set_in_type(
        "summary", {**summary_data(panel, materials, day), "paper": paper}, materials
    )


def summary_data(
    panel: Mapping[str, Any], materials: Materials, day: date | None = None
) -> dict[str, Any]:
    """Return what the template reads: the check-ins first, then each question with its findings."""
    day = day or datetime.now(UTC).astimezone().date()
    questions = panel["questions"]
    blocks = [
        _block(one["title"], found)
        for one in questions
        if one["exercise"] != CHECK_IN and (found := findings_of(one, materials.words))
    ]
    standing = readiness_findings(questions, materials.words)
    if standing:
        title = materials.exercise(CHECK_IN).title
        blocks.insert(0, _block(title, standing))
    return {
        "day": day_in_words(day),
        "joined": panel["joined"],
        "practice": panel["practice"],
        "compared": len(standing) > 1 or _moments(standing) > 1,
        "questions": blocks,
        "held": [held for one in questions for held in _held(one)],
        "words": dict(materials.paper_words),
        "logo": None,
    }


def _block(title: str, found: Sequence[Finding]) -> dict[str, Any]:
    return {
        "title": title,
        "findings": [
            {
                "is": "bars" if isinstance(one.picture, Bars) else "scales",
                "sentence": one.sentence,
                **asdict(one.picture),
            }
            for one in found
        ],
    }


def _moments(found: Sequence[Finding]) -> int:
    """Return at how many moments rulers were revealed."""
    pictures = (one.picture for one in found)
    return max((len(one.moments) for one in pictures if isinstance(one, Scales)), default=0)


def _held(question: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what was to be revealed of a question and was not, with the word for why.

    Single cards of what was revealed are not among them: they stand with it.
    """
    units = (unit for unit in question["units"] if not unit["snapshot"] and unit["withheld"])
    shown = {unit["item"] for unit in question["units"] if unit["card"] and unit["snapshot"]}
    for (kind, why), group in groupby(units, key=lambda unit: (unit["kind"], unit["withheld"])):
        items = list(dict.fromkeys(one["heading"] for one in group if one["item"] not in shown))
        if items:
            yield {
                "title": question["title"],
                "moment": question["moment"],
                "items": items,
                "moves": kind == MOVE,
                "why": why,
            }
