"""What a person is asked: exercises, the six kinds of item, and the check of an answer. Pure."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

if TYPE_CHECKING:
    from collections.abc import Mapping

Setting = Literal["room", "alone"]
"""Where an exercise is done: in the room with a group, or alone in private."""

LONGEST_TEXT = 20_000
"""The most characters that one typed answer may have."""
HIGHEST = 10
"""The upper end of a ruler; the lower end is 0."""

Answer = int | str | list[str] | dict[str, Any]
Response = dict[str, Answer | None]
"""All answers of one exercise by item id. None: the item was skipped."""


class AnswerError(ValueError):
    """An answer does not fit its item. The text says what would fit."""


class _Declared(BaseModel):
    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, use_attribute_docstrings=True
    )


Id = Annotated[str, Field(pattern="^[a-z][a-z0-9-]*$", max_length=40)]
Words = Annotated[str, Field(min_length=1)]


class Card(_Declared):
    """One thing that can be chosen or sorted."""

    id: Id
    text: Words


Cards = Annotated[tuple[Card, ...], Field(min_length=2, strict=False)]
NamedCards = Annotated[
    Annotated[Id, Tag("name")] | Annotated[Cards, Tag("cards")],
    Discriminator(lambda value: "name" if isinstance(value, str) else "cards"),
]


class CardSet(_Declared):
    """A set of cards that exercises draw on."""

    title: Words
    cards: Cards


class _Asked(_Declared):
    id: Id
    """A short name in lower case: letters, digits and hyphens."""
    ask: Words
    """The question. {other-item} stands for the answer given to an earlier item;
    {other-item+1} for the number one higher."""
    hint: str = ""
    """A line of help below the question."""
    said: str = ""
    """The heading above this answer when it is said back."""
    setting: Setting | None = None
    """Ask this only in the room, or only when alone."""
    after: Id | None = None
    """Ask this only once that earlier item has an answer."""
    unless: int | str | None = None
    """With `after`: but not if the answer is this one."""


class Ruler(_Asked):
    """A whole number from 0 to 10 between two anchors."""

    kind: Literal["ruler"]
    low: Words
    """What 0 means."""
    high: Words
    """What 10 means."""
    tally: bool = False
    """A room may count the answers."""


class Choice(_Asked):
    """One card, or as many as wanted, and a card of one's own if allowed."""

    kind: Literal["choice"]
    cards: NamedCards
    """The name of a card set, or the cards themselves."""
    many: bool = False
    """More than one may be chosen."""
    own: str = ""
    """If a card of one's own is allowed: its label."""
    tally: bool = False
    """A room may count the answers."""


class Sort(_Asked):
    """Cards that are put into piles."""

    kind: Literal["sort"]
    cards: NamedCards
    """The name of a card set, or the cards themselves."""
    piles: Annotated[tuple[Card, ...], Field(min_length=2, max_length=6, strict=False)]
    """The piles: two to six."""
    tally: bool = False
    """A room may count the answers."""


class Text(_Asked):
    """Words of one's own: a line, or some paragraphs."""

    kind: Literal["text"]
    long: bool = False
    """Room for some paragraphs."""


class List(_Asked):
    """A few lines, one thing on each."""

    kind: Literal["list"]
    lines: Annotated[int, Field(ge=1, le=20)] = 3
    """How many lines to begin with."""
    most: Annotated[int, Field(ge=1, le=20)] = 8
    """How many lines there can be."""


class Date(_Asked):
    """A day in the calendar."""

    kind: Literal["date"]


Item = Annotated[Ruler | Choice | Sort | Text | List | Date, Field(discriminator="kind")]
KINDS = ("ruler", "choice", "sort", "text", "list", "date")


class Exercise(_Declared):
    """One exercise, as a file in `materials/exercises/` declares it."""

    title: Words
    why: Words
    """Why it helps, in a sentence or two."""
    items: Annotated[tuple[Item, ...], Field(min_length=1, strict=False)]
    """The questions, in order."""
    private: str = ""
    """What is said about privacy above the exercise, if anything."""
    reflection: dict[str, Words] = {}
    """The phrases that are said back after a response, by name."""

    def items_in(self, setting: Setting) -> tuple[Item, ...]:
        """Return the items that are asked in this setting, in order."""
        return tuple(item for item in self.items if item.setting in (None, setting))


def cards_of(item: Choice | Sort) -> tuple[Card, ...]:
    """Return the cards of an item whose card set has been dealt (see `materials.exercise`)."""
    if isinstance(item.cards, str):
        msg = f"The card set “{item.cards}” of item “{item.id}” has not been dealt yet."
        raise TypeError(msg)
    return item.cards


def is_asked(item: Item, response: Mapping[str, Answer | None]) -> bool:
    """Tell whether an item applies, given the answers to the items before it."""
    if item.after is None:
        return True
    before = response.get(item.after)
    return before is not None and before != item.unless


def check_answer(item: Item, value: object) -> Answer | None:  # noqa: PLR0911 (one a kind)
    """Return the answer in its plain form, or None where it is empty.

    Parameters
    ----------
    item
        The item that was asked, with its cards dealt.
    value
        What came back, as JSON gives it. By kind: *ruler* a whole number from 0 to 10;
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
    """Return all answers of one exercise in plain form; an item that is not there is skipped.

    Raises
    ------
    AnswerError
        If a value is not an answer to its item, or names no item of this exercise.
    """
    strange = sorted(set(values) - {item.id for item in exercise.items})
    if strange:
        msg = f"“{exercise.title}” has no item called {', '.join(strange)}."
        raise AnswerError(msg)
    response: Response = {}
    for item in exercise.items:
        answer = check_answer(item, values.get(item.id))
        # What is no longer asked cannot be seen on the form, nor cleared there: it is let go.
        response[item.id] = answer if is_asked(item, response) else None
    return response


def is_empty(response: Mapping[str, Answer | None]) -> bool:
    """Tell whether every item was skipped."""
    return all(answer is None for answer in response.values())


def _ruler(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= HIGHEST:
        msg = "A ruler takes a whole number from 0 to 10."
        raise AnswerError(msg)
    return value


def _choice(item: Choice, value: object) -> Answer | None:
    match value:
        case {"chosen": list(chosen), **rest}:
            own = rest.get("own", "")
        case _:
            msg = "A choice takes the ids of the chosen cards."
            raise AnswerError(msg)
    known = {card.id for card in cards_of(item)}
    if not all(isinstance(one, str) and one in known for one in chosen):
        msg = f"A chosen card must be one of: {', '.join(sorted(known))}."
        raise AnswerError(msg)
    own = _text(own) or ""
    if own and not item.own:
        msg = "This choice has no card of one's own."
        raise AnswerError(msg)
    if not item.many and len(chosen) + bool(own) > 1:
        msg = "This choice takes one card."
        raise AnswerError(msg)
    # The order of the cards, not of the clicks: the same choice is the same answer.
    kept = [card.id for card in cards_of(item) if card.id in chosen]
    return {"chosen": kept, "own": own} if kept or own else None


def _sort(item: Sort, value: object) -> Answer | None:
    known = {card.id for card in cards_of(item)}
    piles = {pile.id for pile in item.piles}
    if not isinstance(value, dict) or not all(
        isinstance(pile, str) and card in known and pile in piles for card, pile in value.items()
    ):
        msg = "A sort takes one of the piles for each card."
        raise AnswerError(msg)
    return {card.id: value[card.id] for card in cards_of(item) if card.id in value} or None


def _text(value: object) -> str | None:
    if not isinstance(value, str):
        msg = "A text takes words."
        raise AnswerError(msg)
    if len(value) > LONGEST_TEXT:
        msg = f"A text can have up to {LONGEST_TEXT:,} characters; this one has {len(value):,}."
        raise AnswerError(msg)
    return value if value.strip() else None


def _list(item: List, value: object) -> list[str] | None:
    if not isinstance(value, list) or len(value) > item.most:
        msg = f"A list takes up to {item.most} lines."
        raise AnswerError(msg)
    return [line for line in map(_text, value) if line] or None


def _date(value: object) -> str | None:
    if value == "":
        return None
    try:
        return date.fromisoformat(value if isinstance(value, str) else "").isoformat()
    except ValueError:
        msg = "A date takes a day of the calendar, such as 2027-03-14."
        raise AnswerError(msg) from None
