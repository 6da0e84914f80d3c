"""Charts of a question's revealed results, each with a sentence and a table (pure).

They are made from published snapshots only: the panel of a room holds no other counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from ajar.charts.bars import BarRow, Bars
from ajar.charts.canvas import Chart
from ajar.content.text import fill
from ajar.room.results.rulers import RulersThen, rulers_by_item, standing_chart
from ajar.room.results.snapshot import RevealedUnit, revealed_units

if TYPE_CHECKING:
    from ajar.room.rules.schemas import PanelQuestion, PanelUnit

_MOST_NAMED = 2
"""At most this many of the most-chosen cards are named, if they are tied."""


def charts_of(question: PanelQuestion, words: Mapping[str, str]) -> list[Chart]:
    """Return the revealed results of a question: a chart of its rulers, and of each other item.

    How its rulers moved is left out: see `rulers.readiness_charts`.
    """
    groups = groupby(question.units, lambda unit: (unit.kind, unit.kind != "ruler" and unit.item))
    return [chart for _, units in groups for chart in _charts(list(units), words)]


def _charts(units: Sequence[PanelUnit], words: Mapping[str, str]) -> Iterator[Chart]:
    revealed = revealed_units(units)
    if not revealed:
        return
    match units[0].kind:
        case "ruler":
            order = [unit.item for unit in units]
            yield standing_chart([RulersThen("", rulers_by_item(units))], words, order)
        case "choice":
            (only,) = revealed
            counts = dict(zip(only.labels, only.counts, strict=True))
            yield _chosen(counts, only.snapshot.n, units, words)
        case "card":
            counts = {unit.unit.card: unit.counts[0] for unit in revealed}
            yield _chosen(counts, max(unit.snapshot.n for unit in revealed), units, words)
        case "sort":
            yield _sorted(revealed, units, words)


def _chosen(
    counts: dict[str, int], of: int, units: Sequence[PanelUnit], words: Mapping[str, str]
) -> Chart:
    """Return cards by how often they were chosen, the most often chosen first."""
    ordered = sorted(counts, key=lambda card: -counts[card])
    rows = [BarRow(card, (counts[card],)) for card in ordered]
    heading = fill(words["chart-chosen-of"], {"n": of})
    table = tuple({words["chart-card"]: card, heading: counts[card]} for card in ordered)
    picture = Bars((*rows, *_withheld_rows(units, words)), (heading,), of)
    return Chart(picture, _chosen_most(_heading(units), counts, of, words), table)


def _sorted(
    revealed: Sequence[RevealedUnit], units: Sequence[PanelUnit], words: Mapping[str, str]
) -> Chart:
    """Return cards by the pile that most people put them in."""
    ordered = sorted(
        revealed, key=lambda unit: (unit.counts.index(max(unit.counts)), -max(unit.counts))
    )
    piles = ordered[0].labels
    rows = [BarRow(unit.unit.card, unit.counts) for unit in ordered]
    table = tuple(
        {words["chart-card"]: unit.unit.card, **dict(zip(piles, unit.counts, strict=True))}
        for unit in ordered
    )
    picture = Bars((*rows, *_withheld_rows(units, words)), piles, largest=True)
    return Chart(picture, _agreement(_heading(units), ordered, words), table)


def _heading(units: Sequence[PanelUnit]) -> str:
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
