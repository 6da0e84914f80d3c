"""Says two lists back as what they share and what stands on one of them only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.content.exercise import Sort, cards_of
from ajar.reflections.parts import Part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

PHRASES = frozenset(
    {"nothing", "overlap", "overlap-many", "overlap-one", "overlap-none", "mine", "theirs",
     "wants-help", "hesitates", "later", "guess"}
)  # fmt: skip
ITEMS = frozenset({"couple-goals", "goals", "more-mine", "more-theirs"})
PILES = dict.fromkeys(("couple-goals", "goals"), ("both", "mine", "theirs", "later"))


def reflect(
    exercise: Exercise, response: Mapping[str, Answer | None], setting: Setting
) -> list[Part]:
    """Return the overlap first, then each list's own goals, then what can wait."""
    phrase = exercise.reflection
    piles = _piles(exercise, response, "couple-goals" if setting == "room" else "goals")
    mine, theirs = _lines(response, "more-mine"), _lines(response, "more-theirs")
    shared = {line.casefold() for line in mine} & {line.casefold() for line in theirs}
    both = piles["both"] + [line for line in mine if line.casefold() in shared]
    count = "many" if len(both) > 1 else "one" if both else "none"
    parts = [Part(heading=phrase["overlap"], said=tuple(both))] if both else []
    parts.append(Part(words=(phrase[f"overlap-{count}"].replace("{n}", str(len(both))),)))
    own, other = ("wants-help", "hesitates") if setting == "room" else ("mine", "theirs")
    rest = {
        own: piles["mine"] + [line for line in mine if line.casefold() not in shared],
        other: piles["theirs"] + [line for line in theirs if line.casefold() not in shared],
        "later": piles["later"],
    }
    parts += [
        Part(heading=phrase[name], said=tuple(lines)) for name, lines in rest.items() if lines
    ]
    if setting == "alone" and (both or rest[other]):
        parts.append(Part(words=(phrase["guess"],)))
    return parts


def _piles(
    exercise: Exercise, response: Mapping[str, Answer | None], name: str
) -> dict[str, list[str]]:
    item = next(item for item in exercise.items if item.id == name)
    sorted_cards = response.get(name)
    if not isinstance(item, Sort) or not isinstance(sorted_cards, dict):
        sorted_cards = {}
    piles: dict[str, list[str]] = {pile: [] for pile in PILES[name]}
    if isinstance(item, Sort):
        for card in cards_of(item):
            if card.id in sorted_cards:
                piles[sorted_cards[card.id]].append(card.text)
    return piles


def _lines(response: Mapping[str, Answer | None], name: str) -> list[str]:
    lines = response.get(name)
    return [line.strip() for line in lines] if isinstance(lines, list) else []
