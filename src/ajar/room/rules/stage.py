"""The stage of a meeting: its deck of slides, and where the wall, the desk and remotes are (pure).

A room has at most one stage. Whoever presents moves it with a `StageStep`; everybody who follows
the room sees the same position.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

SlideKind = Literal["text", "question", "moves", "story", "help"]
PresenterKind = Literal["wall", "remote"]
StepName = Literal[
    "next", "back", "first", "last", "go", "blank", "join", "timer", "pause", "stop", "drop", "keep"
]
_Minutes = Annotated[int, Field(ge=0, le=1440)]
_Index = Annotated[int, Field(ge=0, le=10_000)]
_Line = Annotated[str, StringConstraints(max_length=500)]
_Nodes = Annotated[tuple[Any, ...], Field(max_length=500, strict=False)]
"""Markup as data: each node is a text, or a tag, its attributes and its nodes in a list."""


class _Value(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class ShownCard(_Value):
    """A card or a pile on the wall."""

    id: _Line
    text: _Line
    short: _Line = Field("", description="Up to about 18 letters, for the back row.")


_Cards = Annotated[tuple[ShownCard, ...], Field(max_length=60, strict=False)]


class ShownItem(_Value):
    """An item of a question, as the wall shows it."""

    id: _Line
    kind: Literal["ruler", "choice", "sort", "text", "list", "date"]
    ask: str
    low: _Line = ""
    high: _Line = ""
    cards: _Cards = ()
    piles: _Cards = ()


class Slide(_Value):
    """What the wall shows at one moment, and the facilitator's notes on it."""

    id: _Line = Field(description="The same in each deck that is made of the same words.")
    kind: SlideKind
    part: _Index = Field(description="The part of the deck that it belongs to, from 0.")
    title: _Line
    body: _Nodes = ()
    notes: _Nodes = ()
    question: _Line = Field("", description="The name of the question that it asks.")
    minutes: _Minutes = Field(0, description="The time that the agenda has for it.")
    story: _Line = Field("", description="The couple’s story in two sentences.")
    language: _Line = Field("", description="That of its words; empty for the deck’s.")
    items: Annotated[tuple[ShownItem, ...], Field(max_length=30, strict=False)] = ()


class DeckPart(_Value):
    """A part of a meeting."""

    title: _Line
    section: _Line = ""
    minutes: _Minutes = 0
    optional: bool = Field(default=False, description="It may be dropped if time runs short.")


class Logo(_Value):
    """The picture of an agency."""

    src: Annotated[str, StringConstraints(max_length=500_000)] = Field(
        description="The picture itself, as a data URI."
    )
    alt: _Line = Field("", description="The name of the agency.")


class Deck(_Value):
    """The slides of one meeting, in order."""

    title: _Line
    language: _Line = Field("", description="That of its words, such as es.")
    logo: Logo | None = Field(None, description="On the first slide, and beside how to join.")
    parts: Annotated[tuple[DeckPart, ...], Field(min_length=1, max_length=200, strict=False)]
    slides: Annotated[tuple[Slide, ...], Field(min_length=1, max_length=1000, strict=False)]


class Scan(_Value):
    """A QR code."""

    path: str = Field(description="Its dark squares, as an SVG path.")
    size: Annotated[int, Field(ge=1, le=500)] = Field(description="The squares on each side.")


class WifiScan(Scan):
    """A QR code by which a phone joins a Wi-Fi."""

    name: _Line


class JoinWay(Scan):
    """How phones join: what the wall shows in a corner, and large when asked to."""

    address: _Line
    code: _Line
    wifi: WifiScan | None = None


class StagedDeck(_Value):
    """A deck, and how phones join; null if they cannot."""

    deck: Deck
    way: JoinWay | None = None


class Timer(_Value):
    """A timer of whole minutes; `ends` is null while it is paused, and `left` while it runs."""

    ends: float | None = Field(None, description="In seconds since 1970.")
    left: Annotated[int, Field(ge=0)] | None = Field(None, description="In seconds.")


class Position(_Value):
    """Where a meeting is in its deck."""

    slide: _Index = 0
    blank: bool = Field(default=False, description="The wall shows nothing.")
    join: bool = Field(default=False, description="The wall shows how to join, large.")
    timer: Timer | None = None
    began: float | None = Field(None, description="In seconds since 1970; null before it has.")
    dropped: Annotated[tuple[_Index, ...], Field(strict=False)] = Field(
        (), description="The parts that are left out, by number."
    )


class Stage(Position):
    """A position, and the digest by which a deck is recognized."""

    deck: _Line


class StageStep(_Value):
    """A step of whoever presents."""

    step: StepName
    slide: _Index | None = Field(None, description="For “go”.")
    part: _Index | None = Field(None, description="For “drop” and “keep”.")
    minutes: _Minutes | None = Field(
        None, description="For “timer”; by default those of the slide."
    )


def moved(
    position: Position, deck: Deck, step: StageStep, now: float, empty: Collection[int] = ()
) -> Position:
    """Return the position after a step.

    Parameters
    ----------
    now
        In seconds since 1970.
    empty
        The slides that have nothing to show yet: “next” and “back” pass over them.

    A step that does not fit, such as “go” beyond the last slide, changes nothing.
    """
    match step.step:
        case "next" | "back" | "first" | "last" | "go":
            return _placed(position, _target(position, deck, step, empty), now)
        case "blank":
            return position.model_copy(update={"blank": not position.blank})
        case "join":
            return position.model_copy(update={"join": not position.join, "blank": False})
        case "drop" | "keep":
            return _with_part(position, deck, step)
        case _:
            return position.model_copy(update={"timer": _timer(position, deck, step, now)})


def placed_in(position: Position, before: Deck, deck: Deck) -> Position:
    """Return the position in another deck: at the same slide if it is there, else at the start."""
    ids = {slide.id: n for n, slide in enumerate(deck.slides)}
    old = before.slides[position.slide].id if position.slide < len(before.slides) else ""
    if old not in ids:
        return Position()
    dropped = tuple(n for n in position.dropped if n < len(deck.parts))
    return position.model_copy(update={"slide": ids[old], "dropped": dropped})


def _target(position: Position, deck: Deck, step: StageStep, empty: Collection[int]) -> int:
    """Return the number of the slide that a step leads to."""
    last = len(deck.slides) - 1
    if step.step == "go":
        return step.slide if step.slide is not None and step.slide <= last else position.slide
    shown = [
        n
        for n, slide in enumerate(deck.slides)
        if n not in empty and slide.part not in position.dropped
    ]
    match step.step:
        case "first":
            return min(shown, default=0)
        case "last":
            return max(shown, default=last)
        case "next":
            return min((n for n in shown if n > position.slide), default=position.slide)
        case _:
            return max((n for n in shown if n < position.slide), default=position.slide)


def _placed(position: Position, slide: int, now: float) -> Position:
    """Return the position at a slide. What covered the wall goes; its clock starts when it moves.

    The first press on a blank wall only shows it again, as a presenter expects.
    """
    if position.blank or position.join:
        return position.model_copy(update={"blank": False, "join": False})
    if slide == position.slide:
        return position
    began = now if position.began is None else position.began
    return position.model_copy(update={"slide": slide, "timer": None, "began": began})


def _with_part(position: Position, deck: Deck, step: StageStep) -> Position:
    part = step.part
    if part is None or part >= len(deck.parts) or not deck.parts[part].optional:
        return position
    others = [n for n in position.dropped if n != part]
    dropped = sorted([*others, part]) if step.step == "drop" else others
    return position.model_copy(update={"dropped": tuple(dropped)})


def _timer(position: Position, deck: Deck, step: StageStep, now: float) -> Timer | None:
    """Return the timer after “timer”, “pause” (which also goes on) or “stop”."""
    timer = position.timer
    if step.step == "timer":
        minutes = step.minutes or deck.slides[position.slide].minutes
        return Timer(ends=now + 60 * minutes) if minutes else timer
    if step.step == "stop" or timer is None:
        return None
    if timer.ends is None:
        return Timer(ends=now + (timer.left or 0))
    return Timer(left=max(0, round(timer.ends - now)))
