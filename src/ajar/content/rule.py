"""Rules of a reflection: what to say back after which answers. Pure data, interpreted by `reflect`.

A rule names items by their ids. In the room, ``goal`` stands for the item ``couple-goal`` if the
exercise has one. It names what it says by the names of the exercise's phrases.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, Discriminator, Field, Tag, model_validator
from pydantic_core import PydanticCustomError

from ajar.language.wording import Spoken


class Declared(BaseModel, frozen=True, extra="forbid", strict=True, validate_by_name=True):
    """A part of a materials file, validated strictly: no unknown fields, no type conversion."""


def _as_list(value: Any) -> Any:  # noqa: ANN401 (whatever YAML holds)
    return value if isinstance(value, list | tuple) else [value]


def _one_or(several: Any) -> BeforeValidator:  # noqa: ANN401 (a type)
    """Accept a single value in place of a list of one."""
    return BeforeValidator(_as_list, json_schema_input_type=several)


def _name_or(form: str) -> Discriminator:
    return Discriminator(lambda value: "name" if isinstance(value, str) else form)


Id = Annotated[str, Field(pattern="^[a-z][a-z0-9-]*$", max_length=40)]
Ids = Annotated[tuple[Id, ...], Field(strict=False), _one_or(Id | list[Id])]
_Name = Annotated[Id, Tag("name")]


class Condition(Declared):
    """Something that must be true of an answer. All of its lines must hold."""

    item: Ids = Field((), description="The item; of several, the first that has an answer.")
    cards: Ids = Field((), description="One of these cards was chosen.")
    piles: Ids = Field((), description="One of these piles has a card.")
    without: Id | None = Field(
        None, description="With `piles`: cards that the answer to this item names do not count."
    )
    only: Id | None = Field(None, description="Every sorted card is in this pile.")
    least: int | None = Field(
        None, description="At least this number: a ruler's, or of cards or lines in the answer."
    )
    asked: Id | None = Field(None, description="This item applies, given the other answers.")


_Test = Annotated[_Name | Annotated[Condition, Tag("Condition")], _name_or("Condition")]
Conditions = Annotated[tuple[_Test, ...], Field(strict=False), _one_or(_Test | list[_Test])]


class _Conditional(Declared):
    if_: Conditions = Field(
        (), alias="if", description="Only if all of these hold; an item alone: it has an answer."
    )
    unless: Conditions = Field((), description="But not if one of these holds.")


class Phrase(_Conditional):
    """One phrase of the exercise, with the values of its marks."""

    phrase: Id = Field(description="The name of the phrase.")
    of: Id | None = Field(
        None,
        description="The item whose answer fills {n} (a number, or how many cards or lines) and "
        "{words} (its first line). Without an answer the phrase is left out.",
    )
    since: Id | None = Field(
        None,
        description="With `of`, in a check-in: the phrase in its place if an earlier one has this "
        "answer, too. {last} is that answer, and {day} its day, such as “on Tuesday”.",
    )


class Line(Declared):
    """Some lines of the person's own."""

    item: Id = Field(description="The item whose answer is said.")
    pile: Id | None = Field(None, description="Of a sort: only the cards in this pile.")
    also: Id | None = Field(None, description="Only what the answer to this other item has, too.")
    without: Id | None = Field(
        None, description="Only what the answer to this other item does not have."
    )


class Level(Declared):
    """The words of a level that was chosen on the exercise's ladder."""

    level: Ids = Field(description="The choice; of several, the first that has an answer.")
    up: int = Field(0, description="The words of a level so many steps further up.")


_Say = Annotated[_Name | Annotated[Phrase, Tag("Phrase")], _name_or("Phrase")]
Says = Annotated[tuple[_Say, ...], Field(strict=False), _one_or(_Say | list[_Say])]


def _tag(value: object) -> str:
    """Return the tag of the form that a value has."""
    if isinstance(value, str):
        return "name"
    if isinstance(value, BaseModel):
        return type(value).__name__
    lines = value if isinstance(value, dict) else {}
    return "Phrase" if "phrase" in lines else "Level" if "level" in lines else "Line"


_Line = Annotated[
    _Name
    | Annotated[Line, Tag("Line")]
    | Annotated[Level, Tag("Level")]
    | Annotated[Phrase, Tag("Phrase")],
    Discriminator(_tag),
]
Lines = Annotated[tuple[_Line, ...], Field(strict=False), _one_or(_Line | list[_Line])]
FirstWords = Annotated[tuple[str, ...], Field(strict=False), Spoken(listed=True)]
"""Words of a language that answers begin with; a translator may give more or fewer."""


class Opener(Declared):
    """One part of a message, and the words that open it."""

    item: Id
    opener: Id = Field(description="The phrase that opens the part, with {words} for the answer.")
    clauses: dict[Id, FirstWords] = Field(
        {},
        description="Phrases in its place, each with the first words of the answers that it fits; "
        "the first one that fits is said.",
    )
    questions: FirstWords = Field(
        (), description="An answer that begins with one of these words stands by itself."
    )
    names: bool = Field(
        default=False, description="The answer may begin with a name, whose capital is kept."
    )


class ComposedMessage(Declared):
    """Several answers as one message, in the person's own words and in order."""

    parts: Annotated[tuple[Opener, ...], Field(min_length=1, strict=False)]
    self: FirstWords = Field(
        (), description="An answer that begins with one of these words is a sentence already."
    )
    small: FirstWords = Field(
        (), description="First words that are nobody's name: their capital is dropped."
    )
    capitals: FirstWords = Field((), description="First words that keep their capital.")


class Rung(Declared):
    """One level of a ladder."""

    card: Id = Field(description="The card that chooses this level.")
    item: Id = Field(description="The item that says it in words.")


class OldRung(Declared):
    """A level that is not asked any more."""

    id: Id = Field(description="The item that said it in words.")
    said: str = Field(description="Its heading.")


class Ladder(Declared):
    """The levels of a goal, with marks where things were and are.

    They are an odd number, with “as hoped” in the middle.
    """

    rungs: Annotated[tuple[Rung, ...], Field(min_length=3, strict=False, description="Top first.")]
    goal: Id = Field(description="The item that names the goal.")
    today: Id = Field(description="The choice of the level on which things are at first.")
    later: Id = Field(description="The choice of the level on looking again.")
    before: Annotated[tuple[OldRung, ...], Field(strict=False)] = Field(
        (),
        description="Levels that were asked once; what was answered then is printed with a plan.",
    )


LADDER_PHRASES = ("ladder", "ladder-unnamed", "open", "today", "was", "now", "was-and-now")
"""The phrases of a ladder: two headings, a level without words, and four marks."""
_OPERATORS = (
    "answers", "lines", "piles", "empty", "sentence", "message", "ladder", "missing", "repeated",
)  # fmt: skip
"""The things a rule can do. It has exactly one of these, or only `say`."""


def phrases_among(rules: object) -> Iterator[str]:
    """Yield the names in rules given as plain values, including those of all their phrases."""
    match rules:
        case str():
            yield rules
        case list():
            for part in rules:
                yield from phrases_among(part)
        case dict():
            yield from LADDER_PHRASES if "ladder" in rules else ()
            yield from rules
            for part in rules.values():
                yield from phrases_among(part)


class Rule(_Conditional):
    """One rule of a reflection. Rules apply in order, each with what it has to say."""

    setting: Literal["room", "alone"] | None = Field(None, description="Only there.")
    answers: Ids = Field(
        (), description="The answers to these items under their headings; `all`: every answer."
    )
    lines: Lines = Field((), description="Lines of the person's own, under one heading.")
    piles: Id | None = Field(
        None, description="A sort, pile by pile; {pile} in the heading is the pile's text."
    )
    empty: Id | None = Field(None, description="The piles of a sort that have no card.")
    sentence: Id | None = Field(
        None, description="A phrase that makes one sentence of the answers to the items in it."
    )
    alike: FirstWords = Field(
        (),
        description="With `sentence`: words that begin it as well as each other, such as “if” and "
        "“when”. An answer that begins with one keeps its own.",
    )
    small: FirstWords = Field(
        (), description="With `sentence`: first words that are nobody's name; see `message`."
    )
    clauses: dict[Id, dict[Id, FirstWords]] = Field(
        {},
        description="With `sentence`: by item, the phrases that lead to its {words} within the "
        "sentence, such as “it is {words}”, each with the first words of the answers that need it.",
    )
    lower: Ids = Field(
        (),
        description="With `sentence`: the items whose answer never begins with a name, so that its "
        "capital is dropped.",
    )
    message: ComposedMessage | None = None
    ladder: Ladder | None = None
    missing: Ids = Field((), description="Those of these items without an answer: {parts}.")
    repeated: Ids = Field((), description="What stands on more than one of these lists.")
    only: Ids = Field((), description="With `piles` or `empty`: only these piles, in this order.")
    heading: Id | None = Field(None, description="The phrase above it.")
    under: Id | None = Field(None, description="With `lines`: the item whose heading is above it.")
    below: dict[Id, Id] = Field({}, description="With `piles`: a phrase below some piles.")
    all: dict[Id, Id] = Field(
        {}, description="With `below`: the phrase in its place if every card is in that pile."
    )
    count: Ids = Field(
        (),
        description="With `lines`: the phrase for no line, for one, and so on; the last is for "
        "all higher numbers, which fill {n}.",
    )
    say: Says = Field((), description="Phrases, as paragraphs in one piece.")
    then: Id | None = Field(None, description="A phrase below, if this rule said something.")

    @model_validator(mode="after")
    def _has_one_operator(self) -> Self:
        does = [name for name in _OPERATORS if getattr(self, name)]
        if len(does) > 1 or not (does or self.say):
            code, msg = "rule_operator", "A rule says exactly one thing"
            raise PydanticCustomError(code, msg, {"operators": ", ".join(_OPERATORS)})
        return self
