"""Charts of revealed results, each with a sentence (pure).

They are made from published snapshots only: the panel of a room holds no other counts. Rulers are
never averaged, and no line is drawn for one person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle, groupby
from math import comb
from typing import TYPE_CHECKING

from ajar.charts.bars import BarRow, Bars
from ajar.charts.canvas import ACCENTS, Chart
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
_MOST_NAMED = 2
"""At most this many of the most-chosen cards are named, if they are tied."""


def charts_of(question: PanelQuestion, words: Mapping[str, str]) -> list[Chart]:
    """Return the revealed results of a question: a chart of its rulers, and of each other item.

    How its rulers moved is left out: see `readiness_charts`.
    """
    groups = groupby(question.units, lambda unit: (unit.kind, unit.kind != "ruler" and unit.item))
    return [chart for _, units in groups for chart in _charts(list(units), words)]


def readiness_charts(questions: Iterable[PanelQuestion], words: Mapping[str, str]) -> list[Chart]:
    """Return the group's rulers at each revealed check-in, and how far they moved, if revealed.

    Questions of a panel that are not check-ins are skipped. The words are those for pages, which
    name the moments.
    """
    check_ins = [question for question in questions if question.exercise == CHECK_IN]
    moments = [
        _RulersThen(moment_in(words, asked.moment), rulers_by_item(asked.units))
        for asked in check_ins
    ]
    shown = [moment for moment in moments if moment.rulers]
    order = [unit.item for asked in check_ins for unit in asked.units if unit.kind == "ruler"]
    charts = [_standing_chart(shown, words, order)] if shown else []
    moved = (_moves_chart(check_in.units, words) for check_in in check_ins)
    return [*charts, *filter(None, moved)]


def _charts(units: Sequence[PanelUnit], words: Mapping[str, str]) -> Iterator[Chart]:
    revealed = revealed_units(units)
    if not revealed:
        return
    match units[0].kind:
        case "ruler":
            order = [unit.item for unit in units]
            yield _standing_chart([_RulersThen("", rulers_by_item(units))], words, order)
        case "choice":
            (only,) = revealed
            counts = dict(zip(only.labels, only.counts, strict=True))
            yield _chosen_chart(counts, only.snapshot.n, units, words)
        case "card":
            counts = {unit.unit.card: unit.counts[0] for unit in revealed}
            yield _chosen_chart(counts, max(unit.snapshot.n for unit in revealed), units, words)
        case "sort":
            yield _piles_chart(revealed, units, words)


@dataclass(frozen=True)
class _RulersThen:
    """The rulers that were revealed at one moment, by item; a single moment has no name."""

    moment: str
    rulers: Mapping[str, RevealedUnit]


def rulers_by_item(units: Iterable[PanelUnit], kind: str = "ruler") -> dict[str, RevealedUnit]:
    """Return what was revealed of the units of a kind, by item."""
    revealed = revealed_units(unit for unit in units if unit.kind == kind)
    return {unit.unit.item: unit for unit in revealed}


def _standing_chart(
    moments: Sequence[_RulersThen], words: Mapping[str, str], order: Iterable[str]
) -> Chart:
    """Return rulers as scales: a column for each, a line for each moment.

    `order` has the items of all rulers that were asked, whether revealed or not.
    """
    colors = _ruler_colors(order)
    headings = _ruler_headings(moments, colors)
    lines = tuple(
        Moment(
            _moment_label(then, words),
            tuple(_ruler_scale(then.rulers.get(item), colors[item]) for item in headings),
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
    return Chart(Scales(lines, columns, words["chart-key"]), " ".join(sentences))


def _moves_chart(units: Iterable[PanelUnit], words: Mapping[str, str]) -> Chart | None:
    """Return how far rulers have moved since the first check-in; None if that was not revealed."""
    units = tuple(units)
    moves = rulers_by_item(units, "move")
    if not moves:
        return None
    colors = _ruler_colors(unit.item for unit in units if unit.kind == "move")
    bands = words["chart-lower"], words["chart-same"], words["chart-higher"]
    rows = tuple(
        BarRow(move.unit.heading, move.counts, color=colors[item]) for item, move in moves.items()
    )
    tests = (_sign_test_sentence(row, words) for row in rows)
    counts = (_moves_counts(row, words) for row in rows)
    sentence = " ".join([*counts, *filter(None, tests), words["chart-moved-why"]])
    return Chart(Bars(rows, bands), sentence)


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


def _ruler_colors(order: Iterable[str]) -> dict[str, str]:
    """Return the color of each ruler, by their order."""
    return dict(zip(dict.fromkeys(order), cycle(ACCENTS), strict=False))


def _ruler_headings(moments: Sequence[_RulersThen], order: Iterable[str]) -> dict[str, str]:
    """Return the rulers' headings by item, in their usual order even where one is missing."""
    found = {item: unit.unit.heading for then in moments for item, unit in then.rulers.items()}
    return {item: found[item] for item in order if item in found}


def _ruler_scale(unit: RevealedUnit | None, color: str) -> Scale | None:
    if unit is None:
        return None
    return Scale(unit.counts, unit.labels, unit.middle, unit.median, color)


def _moment_label(then: _RulersThen, words: Mapping[str, str]) -> str:
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


def _chosen_chart(
    counts: dict[str, int], of: int, units: Sequence[PanelUnit], words: Mapping[str, str]
) -> Chart:
    """Return cards by how often they were chosen, the most often chosen first."""
    ordered = sorted(counts, key=lambda card: -counts[card])
    rows = [BarRow(card, (counts[card],)) for card in ordered]
    heading = fill(words["chart-chosen-of"], {"n": of})
    picture = Bars((*rows, *_withheld_rows(units, words)), (heading,), of)
    return Chart(picture, _chosen_most(_item_heading(units), counts, of, words))


def _piles_chart(
    revealed: Sequence[RevealedUnit], units: Sequence[PanelUnit], words: Mapping[str, str]
) -> Chart:
    """Return cards by the pile that most people put them in."""
    ordered = sorted(
        revealed, key=lambda unit: (unit.counts.index(max(unit.counts)), -max(unit.counts))
    )
    rows = [BarRow(unit.unit.card, unit.counts) for unit in ordered]
    picture = Bars((*rows, *_withheld_rows(units, words)), ordered[0].labels, largest=True)
    return Chart(picture, _agreement(_item_heading(units), ordered, words))


def _item_heading(units: Sequence[PanelUnit]) -> str:
    heading = units[0].heading.rstrip(".")
    return heading if heading.endswith(("?", "…")) else f"{heading}:"


def _chosen_most(heading: str, counts: Mapping[str, int], of: int, words: Mapping[str, str]) -> str:
    """Return which cards were chosen most, or that nothing stands out."""
    most = max(counts.values())
    named = [_quoted(card) for card, count in counts.items() if count == most]
    if len(named) > _MOST_NAMED:
        text = words["chart-most-many"]
    else:
        text = words["chart-most"] if len(named) == 1 else words["chart-most-two"]
    cards = {"card": named[0], "other": named[-1], "many": len(named)}
    return fill(text, {"heading": heading, "n": most, "of": of, **cards})


def _agreement(heading: str, units: Sequence[RevealedUnit], words: Mapping[str, str]) -> str:
    """Return on which card answers are closest together, and on which furthest apart."""
    near, far = max(units, key=_largest_part), min(units, key=_largest_part)
    largest = max(near.counts)
    pile = near.labels[near.counts.index(largest)]
    values = {"card": _quoted(near.unit.card), "pile": pile, "n": largest, "of": near.snapshot.n}
    closest = fill(words["chart-together"], {"heading": heading, **values})
    if _largest_part(near) == _largest_part(far):
        return closest
    return f"{closest} " + fill(words["chart-apart"], {"card": _quoted(far.unit.card)})


def _largest_part(unit: RevealedUnit) -> float:
    return max(unit.counts) / unit.snapshot.n


def _quoted(card: str) -> str:
    """Return a card's words without their period, in quotation marks unless they have some."""
    return card if card.startswith("“") else f"“{card.rstrip('.')}”"


def _withheld_rows(units: Sequence[PanelUnit], words: Mapping[str, str]) -> Iterator[BarRow]:
    """Yield the cards that are withheld, each with the reason; not those nobody was asked about."""
    reasons = {
        "too-few": words["chart-too-few"],
        "too-few-new": words["chart-too-few"],
        "alike": words["chart-alike"],
        "again": words["chart-again"],
    }
    for unit in units:
        if unit.withheld and not unit.snapshot:
            remark = reasons.get(unit.withheld, words["chart-not-shown"])
            yield BarRow(unit.card, (), remark)
