"""Validates and normalizes answers and whole responses. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ajar.content.exercise import (
    Choice,
    Date,
    Exercise,
    Item,
    List,
    Ruler,
    Sort,
    Text,
    cards_of,
    is_asked,
    shown_cards,
)
from ajar.content.text import as_date

LONGEST_TEXT = 20_000
"""The most characters that one typed answer may have."""
HIGHEST = 10
"""The upper end of a ruler; the lower end is 0."""


Answer = int | str | list[str] | dict[str, Any]
Response = dict[str, Answer | None]
"""All answers of one exercise by item id. None: the item was skipped."""


class AnswerError(ValueError):
    """An answer does not fit its item. The code is ``answer-…`` if there are words for it.

    The values fill the marks in these words. Nothing quotes the answer.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(f"{code} {values}" if values else code)
        self.code, self.values = code, values


def check_answer(item: Item, value: object) -> Answer | None:  # noqa: PLR0911 (one a kind)
    """Return the answer in its plain form, or None if it is empty.

    Parameters
    ----------
    item
        The item that was asked, with its cards dealt (see `materials.Materials.exercise`).
    value
        The answer as parsed JSON. By kind: *ruler* a whole number from 0 to 10;
        *choice* ``{"chosen": [card id, …], "own": words}``; *sort* ``{card id: pile id}``;
        *text* a string; *list* a list of strings; *date* ``YYYY-MM-DD``.

    Raises
    ------
    AnswerError
        If the value is not an answer to this item.
    """
    if value is None:
        return None
    match item:
        case Ruler():
            return _ruler(value)
        case Choice():
            return _choice(item, value)
        case Sort():
            return _sort(item, value)
        case Text():
            return _text(value)
        case List():
            return _list(item, value)
        case Date():
            return _date(value)


def check_response(exercise: Exercise, values: Mapping[str, object]) -> Response:
    """Return all answers of one exercise in plain form; a missing item counts as skipped.

    Raises
    ------
    AnswerError
        If a value is not an answer to its item, or an id is not that of an item.
    """
    unknown = sorted(set(values) - {item.id for item in exercise.items})
    if unknown:
        raise AnswerError(code="unknown-items", items=unknown)
    response: Response = {}
    for item in exercise.items:
        answer = check_answer(item, values.get(item.id))
        # An answer that is no longer asked or shown could not be seen or cleared on the form, so
        # it is dropped.
        response[item.id] = _shown(item, answer, response) if is_asked(item, response) else None
    return response


def _shown(item: Item, answer: Answer | None, before: Response) -> Answer | None:
    match answer:
        case {"chosen": list(chosen), "own": str(own)} if isinstance(item, Choice):
            shown = {card.id for card in shown_cards(item, before)}
            still = [card for card in chosen if card in shown]
            return {"chosen": still, "own": own} if still or own else None
        case _:
            return answer


def fits(exercise: Exercise, values: Mapping[str, object]) -> bool:
    """Return whether every value is a valid answer to an item of this exercise."""
    try:
        check_response(exercise, values)
    except AnswerError:
        return False
    return True


def is_empty(response: Mapping[str, Answer | None]) -> bool:
    """Return whether every item was skipped."""
    return all(answer is None for answer in response.values())


def _ruler(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= HIGHEST:
        raise AnswerError(code="answer-ruler")
    return value


def _choice(item: Choice, value: object) -> Answer | None:
    ids = [card.id for card in cards_of(item)]
    match value:
        case {"chosen": list(chosen), **more} if all(card in ids for card in chosen):
            own = _text(more.get("own", "")) or ""
        case _:
            raise AnswerError(code="answer-cards")
    if own and not item.own:
        raise AnswerError(code="answer-own")
    if not item.many and len(chosen) + bool(own) > 1:
        raise AnswerError(code="answer-one-card")
    # In the order of the cards, not of the clicks: the same choice is the same answer.
    ordered = [card for card in ids if card in chosen]
    return {"chosen": ordered, "own": own} if ordered or own else None


def _sort(item: Sort, value: object) -> Answer | None:
    ids = {card.id for card in cards_of(item)}
    piles = {pile.id for pile in item.piles}
    if not isinstance(value, dict) or not all(
        isinstance(pile, str) and card in ids and pile in piles for card, pile in value.items()
    ):
        raise AnswerError(code="answer-piles")
    return {card.id: value[card.id] for card in cards_of(item) if card.id in value} or None


def _text(value: object) -> str | None:
    if not isinstance(value, str):
        raise AnswerError(code="answer-text")
    if len(value) > LONGEST_TEXT:
        raise AnswerError(code="answer-long", most=LONGEST_TEXT)
    return value if value.strip() else None


def _list(item: List, value: object) -> list[str] | None:
    if not isinstance(value, list) or len(value) > item.most:
        raise AnswerError(code="answer-lines", most=item.most)
    return [line for line in map(_text, value) if line] or None


def _date(value: object) -> str | None:
    if value == "":
        return None
    day = as_date(value)
    if day is None:
        raise AnswerError(code="answer-day")
    return day.isoformat()
