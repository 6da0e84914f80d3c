"""Charts of a group's rulers at one moment or several, and of how far they moved. Pure.

Rulers are never averaged, and no line is drawn for one person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from math import comb
from typing import TYPE_CHECKING

from ajar.charts.bars import BarRow, Bars
from ajar.charts.canvas import ACCENTS, Chart, Row
from ajar.charts.scales import Moment, Scale, Scales
from ajar.content.exercise import CHECK_IN
from ajar.content.text import fill, moment_in
from ajar.room.results.snapshot import RevealedUnit, revealed_units
from ajar.room.rules.disclosure import MIN_FINE

if TYPE_CHECKING:
    from ajar.room.rules.schemas import PanelQuestion, PanelUnit

MIN_MOVED = 10
"""The minimum number of moves up or down for which the test is reported."""
_RARE = 0.001


@dataclass(frozen=True)
class RulersThen:
    """The rulers that were revealed at one moment, by item; a single moment has no name."""

    moment: str
    rulers: Mapping[str, RevealedUnit]


def readiness_charts(questions: Iterable[PanelQuestion], words: Mapping[str, str]) -> list[Chart]:
    """Return the group's rulers at each revealed check-in, and how far they moved, if revealed.

    Questions of a panel that are not check-ins are skipped. The words are those for pages, which
    name the moments.
    """
    check_ins = [question for question in questions if question.exercise == CHECK_IN]
    moments = [
        RulersThen(moment_in(words, asked.moment), rulers_by_item(asked.units))
        for asked in check_ins
    ]
    shown = [moment for moment in moments if moment.rulers]
    order = [unit.item for asked in check_ins for unit in asked.units if unit.kind == "ruler"]
    charts = [standing_chart(shown, words, order)] if shown else []
    moved = (moves_chart(check_in.units, words) for check_in in check_ins)
    return [*charts, *filter(None, moved)]


def rulers_by_item(units: Iterable[PanelUnit], kind: str = "ruler") -> dict[str, RevealedUnit]:
    """Return what was revealed of the units of a kind, by item."""
    revealed = revealed_units(unit for unit in units if unit.kind == kind)
    return {unit.unit.item: unit for unit in revealed}


def standing_chart(
    moments: Sequence[RulersThen], words: Mapping[str, str], order: Iterable[str]
) -> Chart:
    """Return rulers as scales: a column for each, a line for each moment.

    `order` has the items of all rulers that were asked, whether revealed or not.
    """
    colors = _colors(order)
    headings = _headings(moments, colors)
    lines = tuple(
        Moment(
            _label(then, words),
            tuple(_scale(then.rulers.get(item), colors[item]) for item in headings),
        )
        for then in moments
    )
    is_single = len(headings) == 1  # then the sentence names it
    columns = tuple(
        ("" if is_single else heading, colors[item]) for item, heading in headings.items()
    )
    sentences = (
        _standing_sentence(then.moment, then.rulers[item], words)
        for item in headings
        for then in moments
        if item in then.rulers
    )
    picture = Scales(lines, columns, words["chart-key"])
    return Chart(picture, " ".join(sentences), tuple(_table(moments, words)))


def moves_chart(units: Iterable[PanelUnit], words: Mapping[str, str]) -> Chart | None:
    """Return how far rulers have moved since the first check-in; None if that was not revealed."""
    units = tuple(units)
    moves = rulers_by_item(units, "move")
    if not moves:
        return None
    colors = _colors(unit.item for unit in units if unit.kind == "move")
    bands = words["chart-lower"], words["chart-same"], words["chart-higher"]
    rows = tuple(
        BarRow(move.unit.heading, move.counts, color=colors[item]) for item, move in moves.items()
    )
    table = tuple(
        {words["chart-ruler"]: row.label, **dict(zip(bands, row.counts, strict=True))}
        for row in rows
    )
    tests = (_sign_test_sentence(row, words) for row in rows)
    counts = (_moves_counts(row, words) for row in rows)
    sentence = " ".join([*counts, *filter(None, tests), words["chart-moved-why"]])
    return Chart(Bars(rows, bands), sentence, table)


def sign_test(down: int, up: int) -> float:
    """Return the two-sided p-value of the sign test: up and down are equally likely.

    Those who stayed are left out (Conover 1999, Practical Nonparametric Statistics). No cause is
    named: such rises are ordinary (Bertholet et al. 2009, doi:10.1186/1471-2458-9-101).
    """
    tail = sum(comb(down + up, k) for k in range(min(down, up) + 1))
    return min(1.0, tail / (1 << down + up - 1))


def _sign_test_sentence(row: BarRow, words: Mapping[str, str]) -> str:
    """Return the test in one sentence; "" if too few took part or moved."""
    down, _, up = row.counts
    if sum(row.counts) < MIN_FINE or down + up < MIN_MOVED:
        return ""
    p = sign_test(down, up)
    values = {"ruler": row.label, "n": down + up, "groups": round(1000 * p), "p": f"= {p:.3f}"}
    return fill(words["result-sign-test" if p >= _RARE else "result-sign-test-rare"], values)


def _colors(order: Iterable[str]) -> dict[str, str]:
    """Return the color of each ruler, by their order."""
    return dict(zip(dict.fromkeys(order), cycle(ACCENTS), strict=False))


def _headings(moments: Sequence[RulersThen], order: Iterable[str]) -> dict[str, str]:
    """Return the rulers' headings by item, in their usual order even where one is missing."""
    found = {item: unit.unit.heading for then in moments for item, unit in then.rulers.items()}
    return {item: found[item] for item in order if item in found}


def _scale(unit: RevealedUnit | None, color: str) -> Scale | None:
    if unit is None:
        return None
    return Scale(unit.counts, unit.labels, unit.middle, unit.median, color)


def _label(then: RulersThen, words: Mapping[str, str]) -> str:
    """Return the text above a line of scales: the moment, and how many answered."""
    numbers = sorted({unit.snapshot.n for unit in then.rulers.values()})
    text = words["chart-answers"] if len(numbers) == 1 else words["chart-answers-from"]
    answers = fill(text, {"least": numbers[0], "n": numbers[-1]})
    return f"{then.moment} · {answers}" if then.moment else answers


def _standing_sentence(moment: str, unit: RevealedUnit, words: Mapping[str, str]) -> str:
    """Return a sentence with the median of a ruler, and its middle half."""
    low, high = (unit.labels[place] for place in unit.median)
    if moment:
        text = words["chart-ruler-one-then" if low == high else "chart-ruler-two-then"]
    else:
        text = words["chart-ruler-one" if low == high else "chart-ruler-two"]
    values = {"low": low, "high": high, "half": unit.range_label(*unit.middle)}
    return fill(text, {"ruler": unit.unit.heading, "moment": moment, **values})


def _moves_counts(row: BarRow, words: Mapping[str, str]) -> str:
    lower, same, higher = row.counts
    counts = {"ruler": row.label, "lower": lower, "same": same, "higher": higher}
    return fill(words["chart-moved"], counts)


def _table(moments: Sequence[RulersThen], words: Mapping[str, str]) -> Iterator[Row]:
    for then in moments:
        moment = {words["chart-moment"]: then.moment} if then.moment else {}
        for unit in then.rulers.values():
            counts = dict(zip(unit.labels, unit.counts, strict=True))
            yield {words["chart-ruler"]: unit.unit.heading, **moment, **counts}
