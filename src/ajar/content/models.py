"""Models of help lines, scenarios, words and references, as their files declare them. Pure."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 (pydantic reads it)
from datetime import date  # noqa: TC003 (as above)
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from ajar.content.exercise import NAMES, Words


class _Described(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FrontMatter(_Described):
    """The lines between the dashes at the top of a section."""

    title: Words
    summary: Words = Field(description="One sentence: what the section is for.")


class HelpLine(_Described):
    """One help line, with the source of its details and the day they were last checked."""

    name: Words
    for_what: Words = Field(description="What it helps with.")
    reach: Annotated[
        tuple[Words, ...],
        Field(min_length=1, description="The ways to reach it: calls, texts, chats; one a line."),
    ]
    hours: Words
    languages: str = ""
    source: Words = Field(description="The page that the details were read from.")
    last_checked: date = Field(
        description="The day on which somebody last compared them with the source."
    )


class Scenario(_Described):
    """A fictional couple for a group to talk about, so that nobody has to talk about their own."""

    title: Words
    wants_help: Words = Field(description="The name of the partner who wants help.")
    hesitates: Words = Field(description="The name of the partner who hesitates.")
    moment: Words = Field(description="When the story happens, such as “Thursday evening”.")
    story: Words = Field(description="The story, as it stands on a slide. Markdown.")
    more: Words = Field(
        description="For the person who plays the hesitant partner: thoughts, and answers if asked."
    )

    @property
    def names(self) -> dict[str, str]:
        """The values of the marks in `exercise.NAMES`."""
        return dict(zip(NAMES, (self.wants_help, self.hesitates, self.moment), strict=True))


class Country(_Described):
    """The help lines of one country."""

    country: Words
    emergency: str = Field("", description="The number for immediate danger.")
    lines: Annotated[tuple[HelpLine, ...], Field(min_length=1)]


class HelpLines(_Described):
    """`materials/resources/help-lines.yaml`."""

    countries: Annotated[tuple[Country, ...], Field(min_length=1)]


class Phrases(_Described):
    """`materials/words.yaml`: the words on buttons and in notices."""

    words: Mapping[str, Words]


class _Name(BaseModel):
    family: Words
    given: Words | None = None


class _Issued(BaseModel):
    date_parts: Annotated[
        tuple[Annotated[tuple[int, ...], Field(min_length=1)], ...],
        Field(min_length=1, alias="date-parts"),
    ]


class _Entry(BaseModel):
    """The fields that an entry of `materials/references.json` must have."""

    id: Words
    title: Words
    author: Annotated[tuple[_Name, ...], Field(min_length=1)]
    issued: _Issued


REFERENCES = TypeAdapter(list[_Entry])
