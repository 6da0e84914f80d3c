"""Tallies: the units that a room counts of an exercise, and what one answer adds to them (pure).

A *unit* has counts of its own. Each person adds at most one to it, at one of its values.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

from ajar.content.answers import HIGHEST, AnswerError, check_answer
from ajar.content.exercise import Choice, Ruler, Sort, cards_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ajar.content.exercise import Exercise, Item

OWN = "~own"
"""Stands for a card that a person wrote; its words stay on the phone. No card has this id."""
RULER_BANDS = (4, 3, 4)
"""How many of a ruler's values each band holds: 0-3, 4-6, 7-10."""
MOVE_BANDS = (10, 1, 10)
"""How many values of a move each band holds: down, stayed, up."""
CHOSEN = ("chosen", "not chosen")

Kind = Literal["ruler", "choice", "sort", "card", "move"]
Tallied = Ruler | Choice | Sort


@dataclass(frozen=True)
class Unit:
    """The smallest part of a question that has counts of its own.

    Attributes
    ----------
    id
        Its name within the question: ``importance``, ``couple-reasons/cost``, ``move/importance``.
    kind
        A ruler; a choice of one; a card of a sort; a card of a choice of many; a ruler's move.
    item
        The id of the item that it belongs to.
    heading
        The item in words.
    card
        The card in words, of a sort or a choice of many; else empty.
    values
        The finest values in words, in order. A tally has one count for each.
    bands
        How many neighboring values each band holds, in order.
    """

    id: str
    kind: Kind
    item: str
    heading: str
    card: str
    values: tuple[str, ...]
    bands: tuple[int, ...]


def tallied_items(exercise: Exercise) -> tuple[Tallied, ...]:
    """Return the items whose answers a room counts.

    An item that is only asked after a certain answer to another one is left out: the number of its
    answers would tell how the other one was answered.
    """
    return tuple(
        item
        for item in exercise.items_in("room")
        if isinstance(item, Ruler | Choice | Sort) and item.tally and not _depends(item)
    )


def units_of(exercise: Exercise, *, moves: bool = False) -> tuple[Unit, ...]:
    """Return the units of an exercise; with `moves`, also how far each ruler moved."""
    items = tallied_items(exercise)
    units = tuple(unit for item in items for unit in _units(item))
    return units + tuple(_move(item) for item in items if moves and isinstance(item, Ruler))


def increments_of(
    exercise: Exercise, answers: Mapping[str, object], moved: Mapping[str, object]
) -> dict[str, int]:
    """Return what one person's answers add to a tally: by unit, the index of a value.

    Parameters
    ----------
    exercise
        The exercise, with its cards in place of the name of their set.
    answers
        By item id. A *ruler*: a whole number from 0 to 10; a *choice*: the ids of the chosen cards,
        with `OWN` for a card that the person wrote; a *sort*: ``{card id: pile id}``. An answer
        that is missing, empty or None is skipped. All of them may be.
    moved
        By item id: how far a ruler is from where the same person put it before, -10 to 10.

    Returns
    -------
    dict
        Everybody has chosen a card of a choice of many or not, including those who skip the item:
        otherwise each of those counted would be known to have chosen something.

    Raises
    ------
    AnswerError
        If anything is not an answer to an item that is tallied. The text quotes no answer.
    """
    items = {item.id: item for item in tallied_items(exercise)}
    _check_ids(answers, items)
    added: dict[str, int] = {}
    for item in items.values():
        added |= _increments(item, answers.get(item.id))
    rulers = {name: item for name, item in items.items() if isinstance(item, Ruler)}
    _check_ids(moved, rulers)
    return added | {f"move/{name}": _moved(answers.get(name), by) for name, by in moved.items()}


def in_bands(counts: Sequence[int], bands: Sequence[int]) -> tuple[int, ...]:
    """Return the counts of bands from those of values.

    >>> in_bands((1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 4), (4, 3, 4))
    (1, 2, 4)
    """
    ends = tuple(accumulate(bands))
    return tuple(sum(counts[end - size : end]) for size, end in zip(bands, ends, strict=True))


def _depends(item: Item) -> bool:
    return item.after is not None or (isinstance(item, Choice) and item.among is not None)


def _units(item: Tallied) -> Iterator[Unit]:
    match item:
        case Ruler():
            yield _unit(item, "ruler", tuple(map(str, range(HIGHEST + 1))), bands=RULER_BANDS)
        case Sort():
            piles = tuple(pile.text for pile in item.piles)
            for card in cards_of(item):
                yield _unit(item, "sort", piles, card.id, card.text)
        case Choice(many=True):
            for name, text in _cards(item).items():
                yield _unit(item, "card", CHOSEN, name, text)
        case Choice():
            yield _unit(item, "choice", tuple(_cards(item).values()))


def _unit(  # noqa: PLR0913, PLR0917 (the parts of a unit)
    item: Tallied,
    kind: Kind,
    values: tuple[str, ...],
    card: str = "",
    text: str = "",
    bands: tuple[int, ...] = (),
) -> Unit:
    name = f"{item.id}/{card}" if card else item.id
    heading = item.said or item.ask
    return Unit(name, kind, item.id, heading, text, values, bands or (1,) * len(values))


def _move(item: Ruler) -> Unit:
    values = tuple(str(by) for by in range(-HIGHEST, HIGHEST + 1))
    heading = item.said or item.ask
    return Unit(f"move/{item.id}", "move", item.id, heading, "", values, MOVE_BANDS)


def _cards(item: Choice) -> dict[str, str]:
    cards = {card.id: card.text for card in cards_of(item)}
    return cards | {OWN: item.own} if item.own else cards


def _check_ids(values: Mapping[str, object], items: Mapping[str, Tallied]) -> None:
    if not values.keys() <= items.keys():
        msg = f"Only these items are counted: {', '.join(items) or 'none'}."
        raise AnswerError(msg)


def _increments(item: Tallied, value: object) -> dict[str, int]:
    match item:
        case Ruler():
            return {} if value is None else {item.id: _whole(item, value)}
        case Sort():
            piles = [pile.id for pile in item.piles]
            answer = check_answer(item, value)
            placed = answer if isinstance(answer, dict) else {}
            return {f"{item.id}/{card}": piles.index(pile) for card, pile in placed.items()}
        case Choice():
            chosen, cards = _chosen(item, value), list(_cards(item))
            if item.many:
                return {f"{item.id}/{card}": int(card not in chosen) for card in cards}
            return {item.id: cards.index(chosen[0])} if chosen else {}


def _whole(item: Ruler, value: object) -> int:
    answer = check_answer(item, value)
    assert isinstance(answer, int)  # noqa: S101 (a ruler has no other answers)
    return answer


def _chosen(item: Choice, value: object) -> list[str]:
    cards = _cards(item)
    chosen = [] if value is None else value
    if not isinstance(chosen, list) or not all(
        isinstance(card, str) and card in cards for card in chosen
    ):
        msg = f"Choose from a list of these: {', '.join(cards)}."
        raise AnswerError(msg)
    if len(set(chosen)) < len(chosen) or (len(chosen) > 1 and not item.many):
        msg = "Choose each card only once." if item.many else "Choose only one card."
        raise AnswerError(msg)
    return chosen


def _moved(now: object, by: object) -> int:
    match now, by:
        case (int(), int()) if not isinstance(by, bool) and 0 <= now - by <= HIGHEST:
            return by + HIGHEST
    msg = "A move needs its ruler’s answer, and must start between 0 and 10."
    raise AnswerError(msg)
