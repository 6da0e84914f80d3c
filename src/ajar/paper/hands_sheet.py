"""The sheet for counting hands and slips: a box for each number that a notebook asks for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from ajar.content.text import moment_in
from ajar.room.rules.tally import Unit, band_labels, units_of

if TYPE_CHECKING:
    from ajar.content.exercise import Exercise, Key
    from ajar.content.materials import Materials
    from ajar.content.models import Scenario


def hands_sheet(
    keys: Iterable[Key], scenario: Scenario | None, materials: Materials
) -> list[dict[str, Any]]:
    """Return the questions that a room counts, in order, as tables to fill in."""
    asked = ((key, materials.exercise(key.exercise)) for key in keys)
    named = ((key, e.with_names(scenario.names) if scenario else e) for key, e in asked)
    words = materials.page_words
    return [
        {"title": exercise.title, "moment": moment_in(words, key.moment), "tables": tables}
        for key, exercise in named
        if (tables := _tables(exercise))
    ]


def _tables(exercise: Exercise) -> list[dict[str, Any]]:
    """Return a table for each item, or for the rulers in a row.

    Of a card that is chosen or not, only hands for it count.
    """
    asks = {item.id: item.ask for item in exercise.items}
    tables = []
    for item, units in groupby(
        units_of(exercise), key=lambda unit: "" if unit.kind == "ruler" else unit.item
    ):
        some = list(units)
        table = _table(some) if item else _rulers(some, asks)
        tables.append({"ask": asks.get(item, ""), **table})
    return tables


def _rulers(units: Sequence[Unit], asks: Mapping[str, str]) -> dict[str, Any]:
    heads = band_labels(units[0].values, units[0].bands)
    return {"heads": heads, "rows": [asks[unit.item] for unit in units]}


def _table(units: Sequence[Unit]) -> dict[str, Any]:
    first = units[0]
    bands = band_labels(first.values, first.bands)
    match first.kind:
        case "sort":
            return {"heads": bands, "rows": [unit.card for unit in units]}
        case "card":
            return {"heads": [], "rows": [unit.card for unit in units]}
        case _:
            return {"heads": [], "rows": bands}
