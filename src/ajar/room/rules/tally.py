"""Tallies: the units that a room counts of an exercise, and what one answer adds to them (pure).

A *unit* has counts of its own. Each person adds at most one to it, at one of its values.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from ajar.content.answers import HIGHEST, AnswerError, check_answer
from ajar.content.exercise import Choice, Exercise, Ruler, Sort, cards_of

OWN = "~own"
"""Stands for a card that a person wrote; its words stay on the phone. No card has this id."""
RULER_BANDS = (4, 3, 4)
"""Sizes of the bands of a ruler's values: 0-3, 4-6, 7-10."""
MOVE_BANDS = (10, 1, 10)
"""Sizes of the bands of a move's values: down, stayed, up."""

BETWEEN = "–"
"""Stands between the first and the last value of a band."""
Kind = Literal["ruler", "choice", "sort", "card", "move"]
Tallied = Ruler | Choice | Sort


@dataclass(frozen=True)
class Unit:
    """The smallest part of a question that has counts of its own."""

    id: str  # in the question: ``importance``, ``couple-reasons/cost``, ``move/importance``
    kind: Kind  # a ruler; a choice of one; a card of a sort or of a choice of many; a ruler's move
    item: str  # the id of the item that it belongs to
    heading: str  # the item in words
    card: str  # the card in words, of a sort or a choice of many; else empty
    values: tuple[str, ...]  # the finest values in words, in order; a tally has a count for each
    bands: tuple[int, ...]  # how many neighboring values each band holds, in order


def tallied_items(exercise: Exercise) -> tuple[Tallied, ...]:
    """Return the items whose answers a room counts.

    An item that is only asked after a certain answer to another one is left out: the number of its
    answers would tell how the other one was answered.
    """
    items = [item for item in exercise.items_in("room") if isinstance(item, Tallied) and item.tally]
    depending = [item for item in items if item.after or (isinstance(item, Choice) and item.among)]
    return tuple(item for item in items if item not in depending)


def units_of(exercise: Exercise, *, moves: bool = False) -> tuple[Unit, ...]:
    """Return the units of an exercise; with `moves`, also how far each ruler moved."""
    units = [unit for item in tallied_items(exercise) for unit in _units(item)]
    moved = [unit for unit in units if unit.kind == "move" and moves]
    return (*(unit for unit in units if unit.kind != "move"), *moved)


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
    _check_ids(moved, [name for name, item in items.items() if isinstance(item, Ruler)])
    for name, by in moved.items():
        match answers.get(name), by:
            case int(now), int() if not isinstance(by, bool) and 0 <= now - by <= HIGHEST:
                added[f"move/{name}"] = by + HIGHEST
            case _:
                raise AnswerError(code="a-move-needs-its-ruler-and-starts-from-0-to-10")
    return added


def in_bands(counts: Sequence[int], bands: Sequence[int]) -> tuple[int, ...]:
    """Return the counts of bands from those of values.

    >>> in_bands((1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 4), (4, 3, 4))
    (1, 2, 4)
    """
    ends = tuple(accumulate(bands))
    return tuple(sum(counts[end - size : end]) for size, end in zip(bands, ends, strict=True))


def band_labels(
    values: Sequence[str], sizes: Sequence[int], between: str = BETWEEN
) -> tuple[str, ...]:
    """Return what the bands of a unit are called.

    >>> band_labels("abcd", (1, 3))
    ('a', 'b–d')
    """
    return tuple(
        values[end - 1] if size == 1 else f"{values[end - size]}{between}{values[end - 1]}"
        for size, end in zip(sizes, accumulate(sizes), strict=True)
    )


def _units(item: Tallied) -> Iterator[Unit]:
    name, heading = item.id, item.said or item.ask
    match item:
        case Ruler():
            values = tuple(map(str, range(HIGHEST + 1)))
            yield Unit(name, "ruler", name, heading, "", values, RULER_BANDS)
            moves = tuple(map(str, range(-HIGHEST, HIGHEST + 1)))
            yield Unit(f"move/{name}", "move", name, heading, "", moves, MOVE_BANDS)
        case Sort():
            piles, single = tuple(pile.text for pile in item.piles), (1,) * len(item.piles)
            for card in cards_of(item):
                yield Unit(f"{name}/{card.id}", "sort", name, heading, card.text, piles, single)
        case Choice(many=True):
            for card_id, text in _cards(item).items():
                chosen = ("chosen", "not chosen")
                yield Unit(f"{name}/{card_id}", "card", name, heading, text, chosen, (1, 1))
        case Choice():
            texts = tuple(_cards(item).values())
            yield Unit(name, "choice", name, heading, "", texts, (1,) * len(texts))


def _cards(item: Choice) -> dict[str, str]:
    cards = {card.id: card.text for card in cards_of(item)}
    return cards | {OWN: item.own} if item.own else cards


def _check_ids(values: Mapping[str, object], items: Collection[str]) -> None:
    if not values.keys() <= set(items):
        raise AnswerError(code="not-counted", counted=list(items))


def _increments(item: Tallied, value: object) -> dict[str, int]:
    if isinstance(item, Choice):
        cards, chosen = list(_cards(item)), [] if value is None else value
        if not isinstance(chosen, list) or not all(card in cards for card in chosen):
            raise AnswerError(code="not-a-list-of-cards", cards=cards)
        if len(set(chosen)) < len(chosen) or (len(chosen) > 1 and not item.many):
            raise AnswerError(code="card-twice" if item.many else "more-than-one-card")
        if item.many:
            return {f"{item.id}/{card}": int(card not in chosen) for card in cards}
        return {item.id: cards.index(chosen[0])} if chosen else {}
    match item, check_answer(item, value):
        case Ruler(), int(number):
            return {item.id: number}
        case Sort(piles=piles), dict(placed):
            ids = [pile.id for pile in piles]
            return {f"{item.id}/{card}": ids.index(pile) for card, pile in placed.items()}
    return {}
