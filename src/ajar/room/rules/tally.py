"""What a room counts of an exercise, and what one answer adds to it. Pure.

A *unit* is what is counted by itself. Each person adds at most one to it, at one of its values.
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
"""Stands for a card of one's own; its words stay on the phone. No card can have this id."""
RULER_BANDS = (4, 3, 4)
"""How many of a ruler's values each band holds: 0-3, 4-6, 7-10."""
MOVE_BANDS = (10, 1, 10)
"""Likewise of a move: down, stayed, up."""
CHOSEN = ("chosen", "not chosen")

Kind = Literal["ruler", "choice", "sort", "card", "move"]
Tallied = Ruler | Choice | Sort


@dataclass(frozen=True)
class Unit:
    """What is counted by itself.

    Attributes
    ----------
    id
        Its name within the question: ``importance``, ``couple-reasons/cost``, ``move/importance``.
    kind
        A ruler; a choice of one; a card of a sort; a card of a choice of many; a ruler's move.
    item
        The item that it belongs to.
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


def tallied(exercise: Exercise) -> tuple[Tallied, ...]:
    """Return the items whose answers a room counts.

    An item that is only asked after some answer to another is left out: how many answer it would
    tell what was answered to the other.
    """
    return tuple(
        item
        for item in exercise.items_in("room")
        if isinstance(item, Ruler | Choice | Sort) and item.tally and not _depends(item)
    )


def units_of(exercise: Exercise, *, moves: bool = False) -> tuple[Unit, ...]:
    """Return what a room counts of an exercise; with `moves`, also how far each ruler moved."""
    items = tallied(exercise)
    units = tuple(unit for item in items for unit in _units(item))
    return units + tuple(_move(item) for item in items if moves and isinstance(item, Ruler))


def counted(
    exercise: Exercise, answers: Mapping[str, object], moved: Mapping[str, object]
) -> dict[str, int]:
    """Return what one person's answers add: the index of a value, by the id of its unit.

    Parameters
    ----------
    exercise
        With its cards dealt.
    answers
        By item id. A *ruler*: a whole number from 0 to 10; a *choice*: the ids of the chosen cards,
        with `OWN` for one of one's own; a *sort*: ``{card id: pile id}``. What is left out, empty
        or None is skipped. All may be skipped: somebody who answers nothing may say so too.
    moved
        By item id: how far a ruler lies from where the same person put it before, -10 to 10.

    Returns
    -------
    dict
        A card of a choice of many is chosen or not by everybody, also by those who skip the item:
        otherwise it would be known that each of those counted had chosen something.

    Raises
    ------
    AnswerError
        If anything is not an answer to an item that is tallied here.
    """
    items = {item.id: item for item in tallied(exercise)}
    _refuse_strange(answers, items)
    added: dict[str, int] = {}
    for item in items.values():
        added |= _counted(item, answers.get(item.id))
    rulers = {name: item for name, item in items.items() if isinstance(item, Ruler)}
    _refuse_strange(moved, rulers)
    return added | {f"move/{name}": _moved(answers.get(name), by) for name, by in moved.items()}


def in_bands(counts: Sequence[int], bands: Sequence[int]) -> tuple[int, ...]:
    """Return the counts of the bands, given those of the values.

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


def _unit(  # noqa: PLR0913, PLR0917 (what a unit is made of)
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


def _refuse_strange(values: Mapping[str, object], known: Mapping[str, Tallied]) -> None:
    if not values.keys() <= known.keys():
        msg = f"Only these are counted here: {', '.join(known) or 'none'}."
        raise AnswerError(msg)


def _counted(item: Tallied, value: object) -> dict[str, int]:
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
    assert isinstance(answer, int)  # noqa: S101 (a ruler gives nothing else)
    return answer


def _chosen(item: Choice, value: object) -> list[str]:
    cards = _cards(item)
    chosen = [] if value is None else value
    if not isinstance(chosen, list) or not all(
        isinstance(card, str) and card in cards for card in chosen
    ):
        msg = f"A choice takes a list of these: {', '.join(cards)}."
        raise AnswerError(msg)
    if len(set(chosen)) < len(chosen) or (len(chosen) > 1 and not item.many):
        msg = "Each card can be chosen once." if item.many else "This choice takes one card."
        raise AnswerError(msg)
    return chosen


def _moved(now: object, by: object) -> int:
    match now, by:
        case (int(), int()) if not isinstance(by, bool) and 0 <= now - by <= HIGHEST:
            return by + HIGHEST
    msg = "A move goes with its ruler’s answer, and begins between 0 and 10."
    raise AnswerError(msg)
