"""Exercises and the six kinds of item that they are made of. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag

# Re-exported for those who need exercises anyway.
from ajar.content import CHECK_IN as CHECK_IN  # noqa: PLC0414 (tells mypy that it is intended)
from ajar.content import Key as Key  # noqa: PLC0414 (as above)
from ajar.content.rule import Declared, Id, Rule
from ajar.content.text import PLACE, fill
from ajar.language.wording import Spoken

Setting = Literal["room", "alone"]
"""The place of an exercise: in the room with a group, or alone in private."""
AFTERWARD = "afterward"
"""The setting of an item that is asked alone and, on a phone in the room, only once a person has
answered, for themselves."""
Words = Annotated[str, Field(min_length=1), Spoken()]
"""What people read: it is translated."""
MoreWords = Annotated[str, Spoken()]
"""The same, where there may be none."""
Given = Annotated[str, Field(min_length=1)]
"""A name, a number or an address: it stays as it is in every language."""
MOST_SHORT = 18
"""How many characters of a card's name can be read from the back row."""


class Card(Declared):
    """One thing that can be chosen or sorted."""

    id: Id
    text: Words
    short: Annotated[str, Field(min_length=1, max_length=MOST_SHORT), Spoken()] | None = Field(
        None,
        description="Its short name on the wall, if the text is longer than 18 letters and spaces.",
    )

    @property
    def short_name(self) -> str:
        """What the wall calls the card: `short`, or else its text."""
        return self.short or self.text


Cards = Annotated[tuple[Card, ...], Field(min_length=2, strict=False)]
NamedCards = Annotated[
    Annotated[Id, Tag("name")] | Annotated[Cards, Tag("cards")],
    Discriminator(lambda value: "name" if isinstance(value, str) else "cards"),
]


class CardSet(Declared):
    """A set of cards that exercises draw on."""

    title: Words
    cards: Cards


class _Asked(Declared):
    id: Id = Field(description="A short name in lower case: letters, digits and hyphens.")
    ask: Words = Field(
        description="The question. {other-item} stands for the answer given to an earlier item; "
        "{other-item+1} for the number one higher."
    )
    hint: MoreWords = Field("", description="A line of help below the question.")
    said: MoreWords = Field("", description="The heading above this answer when it is said back.")
    setting: Setting | Literal["afterward"] | None = Field(
        None,
        description="Ask this only in the room, or only when alone. “afterward”: when alone, and "
        "on a phone once the others are answered, for oneself.",
    )
    after: Id | None = Field(
        None, description="Ask this only once that earlier item has an answer."
    )
    unless: int | str | None = Field(
        None, description="With `after`: but not if the answer is this one."
    )
    below: Annotated[int, Field(ge=1, le=10)] | None = Field(
        None, description="With `after`: only if that ruler's answer is below this number."
    )
    more: bool = Field(
        default=False, description="The workbook asks this only if the person wants more questions."
    )


class Ruler(_Asked):
    """A whole number from 0 to 10 between two anchors."""

    kind: Literal["ruler"]
    low: Words = Field(description="What 0 means.")
    high: Words = Field(description="What 10 means.")
    named: MoreWords = Field("", description="Its name within a sentence, such as “importance”.")
    tally: bool = Field(default=False, description="A room may count the answers.")


class Among(Declared):
    """Limits the cards of a choice to those that an earlier sort has in some of its piles."""

    item: Id = Field(description="The sort, further up, with the same cards.")
    piles: Annotated[tuple[Id, ...], Field(min_length=1, strict=False)]


REMARK = Field(
    None,
    description="What the coach takes words of their own for, while they are written: a question "
    "to the partner, or a statement. Without it, it says nothing.",
)
Remark = Literal["question", "statement"]


class Choice(_Asked):
    """One card or several, and a card with words of their own if allowed."""

    kind: Literal["choice"]
    cards: NamedCards = Field(description="The name of a card set, or the cards themselves.")
    many: bool = Field(default=False, description="More than one may be chosen.")
    among: Among | None = Field(
        None, description="Show only the cards that an earlier sort has in these piles, if any."
    )
    own: MoreWords = Field(
        "", description="The label of a card for words of their own, if there is one."
    )
    remark: Remark | None = REMARK
    tally: bool = Field(default=False, description="A room may count the answers.")


class Sort(_Asked):
    """Cards that are put into piles."""

    kind: Literal["sort"]
    cards: NamedCards = Field(description="The name of a card set, or the cards themselves.")
    piles: Annotated[
        tuple[Card, ...],
        Field(min_length=2, max_length=6, strict=False, description="The piles: two to six."),
    ]
    tally: bool = Field(default=False, description="A room may count the answers.")


class Taken(Declared):
    """Sentences of the person's own, from an answer elsewhere, that a text can be begun with."""

    exercise: Id
    item: Id | None = Field(
        None, description="The answer. Without it: each sentence of the message put together there."
    )
    pile: Id | None = Field(None, description="Of a sort, the cards in this pile.")
    say: Words = Field("{words}.", description="The sentence; {words} stands for the answer.")


TAKES = Field(
    None,
    description="What a person may begin with: sentences that they wrote or chose elsewhere. The "
    "answers can then be copied and printed.",
)
Takes = Annotated[tuple[Taken, ...], Field(min_length=1, strict=False)]


class Text(_Asked):
    """Free text: a line, or some paragraphs."""

    kind: Literal["text"]
    long: bool = Field(default=False, description="Room for some paragraphs.")
    opener: Words | None = Field(
        None,
        description="How the sentence begins that the answer goes on with, such as “I feel”; it "
        "stands above the field.",
    )
    remark: Remark | None = REMARK
    takes: Takes | None = TAKES


class List(_Asked):
    """A few lines, one thing on each."""

    kind: Literal["list"]
    lines: Annotated[int, Field(ge=1, le=20, description="How many lines to begin with.")] = 3
    most: Annotated[int, Field(ge=1, le=20, description="How many lines there can be.")] = 8
    takes: Takes | None = TAKES


class Date(_Asked):
    """A day in the calendar."""

    kind: Literal["date"]


Item = Annotated[Ruler | Choice | Sort | Text | List | Date, Field(discriminator="kind")]
KINDS = ("ruler", "choice", "sort", "text", "list", "date")


class Exercise(Declared):
    """One exercise, as a file in `materials/exercises/` declares it."""

    title: Words
    why: Words = Field(description="Why it helps, in a sentence or two.")
    items: Annotated[
        tuple[Item, ...], Field(min_length=1, strict=False, description="The questions, in order.")
    ]
    invites: bool = Field(
        default=False,
        description="It speaks of asking or inviting the partner: a safety gate must stand before.",
    )
    together: bool = Field(
        default=False, description="A phone shows all questions of the room on one screen."
    )
    more: bool = Field(
        default=False, description="The workbook folds it under its title, for whoever wants it."
    )
    story: MoreWords = Field(
        "",
        description="A story that the questions are about, for phones: that of the made-up couple, "
        "unless there is another one here. Markdown.",
    )
    example: MoreWords = Field(
        "",
        description="What somebody of a made-up couple answered, for a person alone: plain text.",
    )
    private: MoreWords = Field(
        "", description="What is said about privacy above the exercise, if anything."
    )
    reflection: dict[str, Words] = Field(
        {},
        description="The phrases that are said back after a response, by name. “nothing” is said "
        "if every question was skipped, and “closing” is always said last.",
    )
    rules: Annotated[tuple[Rule, ...], Field(strict=False)] = Field(
        (),
        description="What is said back after which answers, in order. Without rules: every answer.",
    )

    def items_in(self, setting: Setting) -> tuple[Item, ...]:
        """Return the items that are asked in this setting, in order."""
        settings = (None, setting, AFTERWARD) if setting == "alone" else (None, setting)
        return tuple(item for item in self.items if item.setting in settings)

    def rules_in(self, setting: Setting) -> tuple[Rule, ...]:
        """Return the rules that apply in this setting, in order."""
        return tuple(rule for rule in self.rules if rule.setting in (None, setting))

    @property
    def items_on_phones(self) -> tuple[Item, ...]:
        """The items of the room and those for afterward, in order."""
        return tuple(item for item in self.items if item.setting != "alone")

    @property
    def names_the_couple(self) -> bool:
        """Whether a question of the room has a mark for a made-up couple."""
        asked = (item.model_dump_json(exclude={"takes"}) for item in self.items_in("room"))
        marks = {name for name, _ in PLACE.findall("".join(asked))}
        return bool(marks - {item.id for item in self.items})

    def with_names(self, names: Mapping[str, str], story: str = "") -> Exercise:
        """Return the exercise with these names for its marks, as `Scenario.names` has them.

        `story` is that of the couple; it comes along if the room is asked about them.
        """
        if not names:
            return self
        quoted = {mark: json.dumps(name)[1:-1] for mark, name in names.items()}
        filled = Exercise.model_validate_json(fill(self.model_dump_json(exclude={"rules"}), quoted))
        told_story = filled.story or (story if self.names_the_couple else "")
        return filled.model_copy(update={"rules": self.rules, "story": told_story})


def cards_of(item: Choice | Sort) -> tuple[Card, ...]:
    """Return the cards of an item whose card set has been dealt (see `materials.exercise`)."""
    if isinstance(item.cards, str):
        msg = f"The card set “{item.cards}” of item “{item.id}” has not been dealt yet."
        raise TypeError(msg)
    return item.cards


def is_asked(item: Item, answers: Mapping[str, object]) -> bool:
    """Return whether an item applies, given the answers to the items before it."""
    if item.after is None:
        return True
    before = answers.get(item.after)
    if item.below is not None and isinstance(before, int) and before >= item.below:
        return False
    return before is not None and before != item.unless


def shown_cards(item: Choice, answers: Mapping[str, object]) -> tuple[Card, ...]:
    """Return the cards that a choice shows, given the answers to the items before it."""
    cards = cards_of(item)
    before = answers.get(item.among.item) if item.among else None
    if item.among is None or not isinstance(before, dict):
        return cards
    among = tuple(card for card in cards if before.get(card.id) in item.among.piles)
    return among or cards
