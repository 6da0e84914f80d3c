"""What a workshop is made of: which of its exercises and pages have a part of their own to play."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ajar.content.exercise import Words  # noqa: TC001 (pydantic reads it)
from ajar.content.rule import Declared, Id

Name = Annotated[str, Field(pattern=r"^[\w-]+$")]
"""The name of a file without its ending."""
Look = Literal["goal", "sentence", "fields", "message", "beside", "section", "ladder"]
"""How answers look on the plan to print: see `Printed`."""
WorkshopData = dict[str, Any]
"""A `Workshop` as plain values: what Python and pages go by."""


class Planned(Declared):
    """An answer that is a day on which a person means to do something."""

    exercise: Id
    item: Id = Field(description="One of kind `date`.")
    say: Words = Field(description="What is due on this {day}, as the last page says it.")


class Printed(Declared):
    """Answers to one exercise that are on the plan to print."""

    look: Look = Field(
        description="goal: large, at the top. sentence: the plan’s, put together. fields: those of "
        "the plan. message: put together. beside: below that, beside each other. section: under "
        "the exercise’s title. ladder: levels of a goal."
    )
    exercise: Id
    items: Annotated[
        tuple[Id, ...],
        Field(strict=False, description="The answers. Of the plan, none of its sentence twice."),
    ] = ()
    pile: Id | None = Field(None, description="Of a sort, only the cards in this pile.")


class Letter(Declared):
    """A page that a person makes of their answers, to give to somebody."""

    exercise: Id = Field(description="What is asked for it.")
    page: Name = Field(description="The words around the answers.")


class Gate(Declared):
    """What stands before exercises with `invites: true`."""

    page: Name
    short: Name = Field(description="The same in two lines, for whoever has read it.")


class Instead(Declared):
    """Where people are led whom asking somebody could put in danger."""

    exercise: Id
    section: Name = Field(description="The section that asks it.")


class NeededPart(Declared):
    """A part that no agenda may leave out."""

    part: Id
    meeting: Literal["first", "last"]
    why: Words


class Workshop(Declared):
    """`materials/workshop.yaml`. What is left out, this workshop does without."""

    title: Words
    shares: bool = Field(
        default=False,
        description="What this folder lacks is taken from the kit that is installed: words.yaml "
        "and paper.yaml (each word that is not here), profile, help lines, danger, coach.",
    )
    sentence: Words = Field(description="What it is and for whom.")
    first: Name = Field(description="The section that it begins with.")
    check_in: Id = Field(
        alias="check-in",
        description="The exercise behind `::: check-in MOMENT`: its rulers are drawn over time, "
        "with colors in their order.",
    )
    plan: Id | None = Field(None, description="The exercise with a person’s plan.")
    days: Annotated[tuple[Planned, ...], Field(strict=False)] = ()
    printed: Annotated[
        tuple[Printed, ...], Field(strict=False, description="What is on the plan to print.")
    ] = ()
    message: Id | None = Field(None, description="The exercise that makes answers a message.")
    letter: Letter | None = None
    gate: Gate | None = None
    instead: Instead | None = None
    safety: Name | None = Field(None, description="The page before all worksheets for one alone.")
    footer: Name | None = Field(None, description="The page below each section.")
    erased: Name | None = Field(None, description="The page after answers were erased.")
    erased_browser: Name | None = Field(
        None, alias="erased-browser", description="The same, where a browser held them."
    )
    agreements: Name | None = Field(None, description="The card set of a group’s agreements.")
    parts: Annotated[tuple[NeededPart, ...], Field(strict=False)] = ()
