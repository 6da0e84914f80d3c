"""What lies on the table: check-in slips, the agreements, and cards with help lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ajar.content.dates import day_in_words
from ajar.content.exercise import CHECK_IN, Ruler

if TYPE_CHECKING:
    from ajar.content.materials import Materials

AGREEMENTS = "agreements"
"""The card set with the agreements of a group."""
LINES_ON_A_CARD = 2
"""How many help lines one card of wallet size holds."""


def slips(materials: Materials) -> dict[str, Any]:
    """Return the rulers of the check-in: nothing else can be filled in on a slip."""
    items = materials.exercise(CHECK_IN).items
    rulers = [item for item in items if isinstance(item, Ruler)]
    return {"rulers": [{"ask": one.ask, "low": one.low, "high": one.high} for one in rulers]}


def agreements(materials: Materials) -> dict[str, Any]:
    """Return the agreements of a group."""
    return {"agreements": [card.text for card in materials.cards(AGREEMENTS)]}


def help_line_cards(materials: Materials) -> dict[str, Any]:
    """Return the help lines as cards: one a country, or more where it has many lines."""
    return {
        "cards": [
            {**country, "lines": country["lines"][first : first + LINES_ON_A_CARD]}
            for country in countries(materials)
            for first in range(0, len(country["lines"]), LINES_ON_A_CARD)
        ]
    }


def countries(materials: Materials) -> list[dict[str, Any]]:
    """Return the help lines by country."""
    return [
        {
            "country": country.country,
            "emergency": country.emergency,
            "lines": [
                {
                    "name": line.name,
                    "for": line.for_what,
                    "reach": line.reach,
                    "hours": ". ".join(filter(None, (line.hours, line.languages))),
                    "source": line.source,
                    "checked": day_in_words(line.last_checked),
                }
                for line in country.lines
            ],
        }
        for country in materials.help_lines
    ]
