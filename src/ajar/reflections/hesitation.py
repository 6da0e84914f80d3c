"""Says sorted reasons back as what was told, what is guessed, and what is not known.

Guessing at another's mind does not make people more accurate, asking does
(Eyal, Steffel & Epley 2018, doi:10.1037/pspa0000115), so a guess is never said as a fact here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.content.exercise import Sort, cards_of
from ajar.reflections.parts import Part, closing, said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

ORDER = ("likely", "maybe", "no", "unknown")
"""The piles, in the order in which they are said back."""
PHRASES = frozenset(
    {"nothing", "told", "guess-likely", "guess-maybe", "guess-no", "unknown", "all-guess",
     "some-told", "only-told", "couple-guess", "closing"}
    | {f"only-{pile}" for pile in ORDER} | {f"couple-{pile}" for pile in ORDER}
)  # fmt: skip
ITEMS = frozenset({"couple-reasons", "reasons", "told"})
PILES = dict.fromkeys(("couple-reasons", "reasons"), ORDER)
MANY = 3
"""As many cards in one single pile say something about how they were sorted."""


def reflect(
    exercise: Exercise, response: Mapping[str, Answer | None], setting: Setting
) -> list[Part]:
    """Return what was told, then each pile of guesses, then what that makes of them."""
    phrase = exercise.reflection
    items = {item.id: item for item in exercise.items}
    told = () if setting == "room" else said(items["told"], response.get("told"))
    piles = _piles(exercise, response, "couple-reasons" if setting == "room" else "reasons")
    guesses = {pile: [card for card in piles[pile] if card not in told] for pile in ORDER}
    parts = [Part(heading=phrase["told"], said=told)] if told else []
    parts += [
        Part(heading=phrase[_heading(pile, setting)], said=tuple(cards))
        for pile, cards in guesses.items()
        if cards
    ]
    parts += [Part(words=(phrase[name],)) for name in _meaning(guesses, told, setting)]
    return [*parts, *closing(exercise)]


def _heading(pile: str, setting: Setting) -> str:
    if setting == "room":
        return f"couple-{pile}"
    return pile if pile == "unknown" else f"guess-{pile}"


def _meaning(
    guesses: Mapping[str, list[str]], told: tuple[str, ...], setting: Setting
) -> list[str]:
    """Return the names of the phrases that are true of these piles."""
    filled = [pile for pile in ORDER if guesses[pile]]
    guessed = any(guesses[pile] for pile in ORDER if pile != "unknown")
    names = []
    if not told and len(filled) == 1 and (
        len(guesses[filled[0]]) >= MANY or filled[0] in ("no", "unknown")
    ):  # fmt: skip
        names.append(f"only-{filled[0]}")
    if setting == "room":
        return [*names, *(["couple-guess"] if guessed else [])]
    if told:
        names.append("some-told" if guessed else "only-told")
    elif guessed:
        names.append("all-guess")
    return names


def _piles(
    exercise: Exercise, response: Mapping[str, Answer | None], name: str
) -> dict[str, list[str]]:
    piles: dict[str, list[str]] = {pile: [] for pile in ORDER}
    sorted_cards = response.get(name)
    item = next(item for item in exercise.items if item.id == name)
    if isinstance(item, Sort) and isinstance(sorted_cards, dict):
        for card in cards_of(item):
            if card.id in sorted_cards:
                piles[sorted_cards[card.id]].append(card.text)
    return piles
