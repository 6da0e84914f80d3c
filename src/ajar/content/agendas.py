"""Workshop formats: which parts of which sections are run, in which order. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator, Discriminator, Field, Tag
from pydantic_core import PydanticCustomError

from ajar.content.exercise import Given, MoreWords, Words  # noqa: TC001 (pydantic reads them)
from ajar.content.rule import Declared

if TYPE_CHECKING:
    from ajar.content.sections import Block, Section

DEFAULT_START = "18:30"
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


def minutes_at(clock: str) -> int:
    """Return a time, ``HH:MM``, as minutes from midnight; raise `ValueError` for other text."""
    time = _CLOCK.fullmatch(clock)
    if not time:
        msg = "not a time"
        raise ValueError(msg)
    return int(time[1]) * 60 + int(time[2])


def _is_clock(text: str) -> str:
    if not _CLOCK.fullmatch(text):
        kind = "clock"
        raise PydanticCustomError(kind, "not a time")
    return text


Minutes = Annotated[int, Field(ge=1, le=600)]


class SectionStep(Declared):
    """A section, or some parts of it."""

    section: Given
    parts: Annotated[tuple[Given, ...] | None, Field(strict=False)] = Field(
        None, description="The names of its parts; without this line, all of them."
    )


class OtherStep(Declared):
    """Something other than a section, such as a break."""

    title: Words
    minutes: Minutes
    notes: MoreWords = Field("", description="For the facilitator. Markdown.")


Step = Annotated[
    Annotated[SectionStep, Tag("section")] | Annotated[OtherStep, Tag("title")],
    Discriminator(lambda step: "title" if {"title", "minutes"} & dict(step).keys() else "section"),
]


class Meeting(Declared):
    """One time that a group meets."""

    title: MoreWords = Field("", description="A name that tells it from the other meetings.")
    minutes: Minutes = Field(description="How long it takes, breaks included.")
    run: Annotated[tuple[Step, ...], Field(min_length=1, strict=False)]


class Agenda(Declared):
    """`materials/agendas/NAME.yaml`."""

    title: Words
    summary: Words = Field(description="One sentence: whom or what it is for.")
    start: Annotated[str, AfterValidator(_is_clock)] = Field(
        DEFAULT_START, description="When a meeting begins, such as 18:30."
    )
    meetings: Annotated[tuple[Meeting, ...], Field(min_length=1, strict=False)]


@dataclass(frozen=True)
class Stretch:
    """One line of a running order: a part of a section, or another step, such as a break."""

    title: str
    minutes: int
    section: Section | None = None  # that it is a part of
    blocks: tuple[Block, ...] = ()  # to show and say, in order
    notes: str = ""  # for the facilitator, if it is not part of a section; Markdown
    name: str = ""  # of the part, by which an agenda picks it


def running_order(meeting: Meeting, sections: Mapping[str, Section]) -> list[Stretch]:
    """Return the parts of a meeting, in order; `sections` holds the sections that it names."""
    order: list[Stretch] = []
    for step in meeting.run:
        if isinstance(step, OtherStep):
            order.append(Stretch(step.title, step.minutes, notes=step.notes))
        else:
            section = sections[step.section]
            order += [
                stretch
                for stretch in section_order(section)
                if step.parts is None or stretch.name in step.parts
            ]
    return order


def section_order(section: Section) -> list[Stretch]:
    """Return the running order of a whole section."""
    return [
        Stretch(part.title, part.minutes, section, part.blocks, name=part.name)
        for part in section.parts
    ]


def clock_times(order: Iterable[Stretch], start: int) -> list[str]:
    """Return the clock time at which each stretch begins, as ``HH:MM``.

    `start` is when the first begins, in minutes from midnight.
    """
    begins = accumulate((stretch.minutes for stretch in order), initial=start)
    return [as_clock(minutes) for minutes in begins][:-1]


def as_clock(minutes: int) -> str:
    """Return minutes from midnight as ``HH:MM``; after midnight it starts again at 00:00."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"
