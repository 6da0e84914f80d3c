"""The formats that a workshop can take: which parts of which sections, in which order. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from ajar.content.exercise import Words  # noqa: TC001 (pydantic reads it)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ajar.content.sections import Block, Section

Minutes = Annotated[int, Field(ge=1, le=600)]


class _Declared(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class OfSection(_Declared):
    """A section, or some parts of it."""

    section: Words
    parts: Annotated[tuple[Words, ...] | None, Field(strict=False)] = Field(
        None, description="The names of its parts; without this line, all of them."
    )


class OfItsOwn(_Declared):
    """Something that is no section, such as a break."""

    title: Words
    minutes: Minutes
    notes: str = Field("", description="For the facilitator. Markdown.")


Step = Annotated[
    Annotated[OfSection, Tag("section")] | Annotated[OfItsOwn, Tag("title")],
    Discriminator(
        lambda step: (
            "section" if isinstance(step, OfSection) or "section" in dict(step) else "title"
        )
    ),
]


class Meeting(_Declared):
    """One time that a group meets."""

    title: str = Field("", description="What tells it from the others, where there are several.")
    minutes: Minutes = Field(description="How long it takes, breaks included.")
    run: Annotated[tuple[Step, ...], Field(min_length=1, strict=False)]


class Agenda(_Declared):
    """`materials/agendas/NAME.yaml`."""

    title: Words
    summary: Words = Field(description="One sentence: for whom or what it is.")
    meetings: Annotated[tuple[Meeting, ...], Field(min_length=1, strict=False)]


@dataclass(frozen=True)
class Stretch:
    """One line of a running order.

    Attributes
    ----------
    title
        What it is.
    minutes
        How long it takes.
    section
        Whose part it is; None for what is no section, such as a break.
    blocks
        What is shown and said, in order.
    notes
        For the facilitator, of what is no section. Markdown.
    """

    title: str
    minutes: int
    section: Section | None = None
    blocks: tuple[Block, ...] = ()
    notes: str = ""


def running_order(meeting: Meeting, sections: Mapping[str, Section]) -> list[Stretch]:
    """Return the parts of a meeting, in order.

    Parameters
    ----------
    meeting
        What was declared.
    sections
        The sections by name; each that the meeting names is among them.
    """
    order: list[Stretch] = []
    for step in meeting.run:
        if isinstance(step, OfItsOwn):
            order.append(Stretch(step.title, step.minutes, notes=step.notes))
            continue
        section = sections[step.section]
        order += [
            Stretch(part.title, part.minutes, section, part.blocks)
            for part in section.parts
            if step.parts is None or part.name in step.parts
        ]
    return order


def clock_times(order: Iterable[Stretch], start: int) -> list[str]:
    """Return the clock time at which each stretch begins, as ``HH:MM``.

    Parameters
    ----------
    order
        The stretches.
    start
        The minutes from midnight at which the first begins.
    """
    times = []
    for stretch in order:
        times.append(as_clock(start))
        start += stretch.minutes
    return times


def as_clock(minutes: int) -> str:
    """Return minutes from midnight as ``HH:MM``; past midnight the clock begins anew."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"
