"""Where a group stands on rulers, moment by moment, and how far they moved. Pure.

Rulers are never made into one number, and no line is drawn for one person.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ajar.charts.chart_data import USUAL, Bars, Finding, Moment, Row, Scale, Scales
from ajar.content.exercise import CHECK_IN, RULERS
from ajar.content.fill import fill
from ajar.room.results.snapshot import listed, revealed
from ajar.room.results.wilcoxon import said_of_moves

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ajar.room.results.snapshot import Revealed, Unit

MOVE = "move"


@dataclass(frozen=True)
class Stand:
    """The rulers that were revealed at one moment, by item; a lone moment has no name."""

    moment: str
    rulers: Mapping[str, Revealed]


def readiness_findings(
    questions: Iterable[Mapping[str, Any]], words: Mapping[str, str]
) -> list[Finding]:
    """Return the group's rulers at each revealed check-in, and how far they moved, if revealed.

    Parameters
    ----------
    questions
        A panel's questions, in order. Those that are no check-ins are passed over.
    words
        The kit's words.
    """
    check_ins = [one for one in questions if one["exercise"] == CHECK_IN]
    stands = [Stand(one["moment"], rulers_of(one["units"])) for one in check_ins]
    shown = [one for one in stands if one.rulers]
    moved = [found for one in check_ins for found in [moves(one["units"], words)] if found]
    return [*([standing(shown, words)] if shown else []), *moved]


def rulers_of(units: Iterable[Unit], kind: str = "ruler") -> dict[str, Revealed]:
    """Return what was revealed of the units of a kind, by item."""
    there = ((one["item"], revealed(one)) for one in units if one["kind"] == kind)
    return {item: one for item, one in there if one}


def standing(stands: Sequence[Stand], words: Mapping[str, str]) -> Finding:
    """Return rulers as scales: a column for each, a line for each moment.

    Single values are shown where all of them can be; otherwise all are in bands, to be compared.
    """
    if not all(one.fine for stand in stands for one in stand.rulers.values()):
        stands = [
            Stand(stand.moment, {item: one.by_bands() for item, one in stand.rulers.items()})
            for stand in stands
        ]
    headings = _headings(stands)
    moments = tuple(
        Moment(_label(stand, words), tuple(_scale(stand.rulers.get(item)) for item in headings))
        for stand in stands
    )
    alone = len(headings) == 1  # then the sentence names it
    columns = tuple(("" if alone else said, color_of(item)) for item, said in headings.items())
    picture = Scales(moments, columns, words["chart-key"])
    sentences = (_ruler(heading, item, stands, words) for item, heading in headings.items())
    return Finding(picture, " ".join(sentences), tuple(_table(stands, words)))


def moves(units: Iterable[Unit], words: Mapping[str, str]) -> Finding | None:
    """Return how far rulers have moved since the first check-in; None if that was not revealed."""
    there = rulers_of(units, MOVE)
    if not there:
        return None
    names = words["chart-lower"], words["chart-same"], words["chart-higher"]
    rows = tuple(
        Row(one.heading, one.by_bands().counts, color=color_of(item)) for item, one in there.items()
    )
    if all(one.fine for one in there.values()):
        line = Moment("", tuple(map(_scale, there.values())))
        columns = tuple((one.heading, color_of(item)) for item, one in there.items())
        picture: Bars | Scales = Scales((line,), columns, words["chart-key"])
    else:
        picture = Bars(rows, names)
    table = tuple(
        {words["chart-ruler"]: row.label, **dict(zip(names, row.counts, strict=True))}
        for row in rows
    )
    tested = (said_of_moves(one.heading, one.snapshot, words) for one in there.values())
    said = [*(_moved(row, words) for row in rows), *filter(None, tested)]
    sentence = " ".join([*said, words["chart-moved-why"]])
    return Finding(picture, sentence, table)


def color_of(item: str) -> str:
    """Return the name of a ruler's color."""
    return item if item in RULERS else USUAL


def _headings(stands: Sequence[Stand]) -> dict[str, str]:
    """Return the rulers' headings by item, in their usual order also where one is missing."""
    there = {item: one.heading for stand in stands for item, one in stand.rulers.items()}
    usual = {item: there[item] for item in RULERS if item in there}
    return usual | there


def _scale(one: Revealed | None) -> Scale | None:
    if one is None:
        return None
    return Scale(one.counts, one.labels, one.middle, one.median, color_of(one.item))


def _label(stand: Stand, words: Mapping[str, str]) -> str:
    """Return what stands above a line of scales: the moment, and how many answered."""
    several = sorted({one.n for one in stand.rulers.values()})
    counts = {"n": str(several[-1]), "least": str(several[0])}
    same = len(several) == 1
    answers = fill(words["chart-answers"] if same else words["chart-answers-from"], counts)
    return f"{stand.moment} · {answers}" if stand.moment else answers


def _ruler(heading: str, item: str, stands: Sequence[Stand], words: Mapping[str, str]) -> str:
    """Say in a sentence what the middle answer of a ruler and its middle half are."""
    there = [(stand.moment, one) for stand in stands if (one := stand.rulers.get(item))]
    medians = [(moment, _median(one, words)) for moment, one in there]
    halves = [(moment, one.called(*one.middle)) for moment, one in there]
    said = (_over_time(values, len(stands), words) for values in (medians, halves))
    parts = dict(zip(("medians", "halves"), said, strict=True))
    return fill(words["chart-ruler-said"], {"ruler": heading, **parts})


def _over_time(values: Sequence[tuple[str, str]], times: int, words: Mapping[str, str]) -> str:
    """Return values with their moments, or once where they were the same every time."""
    if times == 1:
        return values[0][1]
    if len(values) == times and len({value for _, value in values}) == 1:
        return fill(words["chart-each-time"], {"value": values[0][1]})
    at = words["chart-at"]
    parts = [fill(at, {"value": value, "moment": moment}) for moment, value in values]
    return listed(parts, words)


def _median(one: Revealed, words: Mapping[str, str]) -> str:
    low, high = (one.labels[place] for place in one.median)
    return low if low == high else fill(words["chart-between"], {"low": low, "high": high})


def _moved(row: Row, words: Mapping[str, str]) -> str:
    lower, same, higher = map(str, row.counts)
    counts = {"ruler": row.label, "lower": lower, "same": same, "higher": higher}
    return fill(words["chart-moved"], counts)


def _table(stands: Sequence[Stand], words: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    for stand in stands:
        moment = {words["chart-moment"]: stand.moment} if stand.moment else {}
        for one in stand.rulers.values():
            counts = dict(zip(one.labels, one.counts, strict=True))
            yield {words["chart-ruler"]: one.heading, **moment, **counts}
