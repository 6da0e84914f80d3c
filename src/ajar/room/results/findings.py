"""What was revealed of a question, as pictures with their sentences and numbers. Pure.

It knows published snapshots only: a panel, as the room gives it to its facilitator, has no others.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from ajar.charts.chart_data import Bars, Finding, Row
from ajar.content.fill import fill
from ajar.room.results.rulers import Stand, rulers_of, standing
from ajar.room.results.snapshot import revealed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ajar.room.results.snapshot import Revealed, Unit

FEW = 2
"""At most so many cards are named that were chosen most, each as often as the other."""


def findings_of(question: Mapping[str, Any], words: Mapping[str, str]) -> list[Finding]:
    """Return what was revealed of a question: one finding for its rulers, one for each other item.

    Parameters
    ----------
    question
        One of a panel's questions. How rulers moved is left out: see `standing.moves`.
    words
        The kit's words.
    """
    groups = (list(group) for _, group in groupby(question["units"], key=_belongs_to))
    return [one for units in groups if any(map(revealed, units)) for one in _found(units, words)]


def _belongs_to(unit: Unit) -> tuple[str, str]:
    return unit["kind"], "" if unit["kind"] == "ruler" else unit["item"]


def _found(units: Sequence[Unit], words: Mapping[str, str]) -> Iterator[Finding]:
    match units[0]["kind"]:
        case "ruler":
            yield standing([Stand("", rulers_of(units))], words)
        case "choice":
            yield _choice(units[0], words)
        case "card":
            yield _cards(units, words)
        case "sort":
            yield _sort(units, words)


def _choice(unit: Unit, words: Mapping[str, str]) -> Finding:
    (one,) = _shown([unit])
    return _chosen(dict(zip(one.labels, one.counts, strict=True)), one.n, [unit], words)


def _cards(units: Sequence[Unit], words: Mapping[str, str]) -> Finding:
    there = _shown(units)
    counts = {one.card: one.counts[0] for one in there}
    return _chosen(counts, max(one.n for one in there), units, words)


def _chosen(
    counts: dict[str, int], of: int, units: Sequence[Unit], words: Mapping[str, str]
) -> Finding:
    """Return cards by how often they were chosen, the most often chosen first."""
    ordered = sorted(counts, key=lambda card: -counts[card])
    rows = [Row(card, (counts[card],)) for card in ordered]
    heading = fill(words["chart-chosen-of"], {"n": str(of)})
    table = tuple({words["chart-card"]: card, heading: counts[card]} for card in ordered)
    sentence = f"{_heading(units)} {_most(counts, of, words)}"
    return Finding(Bars((*rows, *_held(units, words)), (heading,), of), sentence, table)


def _sort(units: Sequence[Unit], words: Mapping[str, str]) -> Finding:
    ordered = sorted(
        _shown(units), key=lambda one: (one.counts.index(max(one.counts)), -max(one.counts))
    )
    rows = [Row(one.card, one.counts) for one in ordered]
    piles = ordered[0].labels
    table = tuple(
        {words["chart-card"]: one.card, **dict(zip(piles, one.counts, strict=True))}
        for one in ordered
    )
    sentence = f"{_heading(units)} {_together(ordered, words)}"
    picture = Bars((*rows, *_held(units, words)), piles, largest=True)
    return Finding(picture, sentence, table)


def _shown(units: Sequence[Unit]) -> list[Revealed]:
    return [one for one in map(revealed, units) if one]


def _heading(units: Sequence[Unit]) -> str:
    heading: str = units[0]["heading"].rstrip(".")
    return heading if heading.endswith(("?", "…")) else f"{heading}:"


def _most(counts: Mapping[str, int], of: int, words: Mapping[str, str]) -> str:
    """Say what was chosen most, or that nothing stands out."""
    most = max(counts.values())
    named = [_quoted(card) for card, count in counts.items() if count == most]
    if len(named) > FEW:
        said = words["chart-most-many"]
    else:
        said = words["chart-most"] if len(named) == 1 else words["chart-most-two"]
    numbers = {"many": str(len(named)), "n": str(most), "of": str(of)}
    return fill(said, {"card": named[0], "other": named[-1], **numbers})


def _together(there: Sequence[Revealed], words: Mapping[str, str]) -> str:
    """Say on which card answers are closest together, and on which they are furthest apart."""
    near, far = max(there, key=_part_of_largest), min(there, key=_part_of_largest)
    largest = max(near.counts)
    pile = near.labels[near.counts.index(largest)]
    said = fill(
        words["chart-together"],
        {"card": _quoted(near.card), "pile": pile, "n": str(largest), "of": str(near.n)},
    )
    if _part_of_largest(near) == _part_of_largest(far):
        return said
    return f"{said} " + fill(words["chart-apart"], {"card": _quoted(far.card)})


def _part_of_largest(one: Revealed) -> float:
    return max(one.counts) / one.n


def _quoted(card: str) -> str:
    """Return a card's words in quotation marks, if it has none of its own, without its stop."""
    return card if card.startswith("“") else f"“{card.rstrip('.')}”"


def _held(units: Sequence[Unit], words: Mapping[str, str]) -> Iterator[Row]:
    """Yield the cards that are not shown, each with the reason."""
    why = {
        "too-few": words["chart-too-few"],
        "too-few-new": words["chart-too-few"],
        "alike": words["chart-alike"],
    }
    for unit in units:
        if not unit["snapshot"]:
            yield Row(unit["card"], (), why.get(unit["withheld"], words["chart-not-shown"]))
