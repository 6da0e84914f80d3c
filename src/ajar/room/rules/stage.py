"""The stage of a meeting: its deck of slides, and the current position in it (pure).

A room has at most one stage. Presenters move it with a `StageStep`; everybody who follows the room
sees the same position.
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
"""Markup as data: each node is a text, or a list of tag, attributes and child nodes."""


class _Value(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class ShownCard(_Value):
    """A card or a pile on the wall."""

    id: _Line
    text: _Line
    short: _Line = Field("", description="A short text, legible from the back row.")


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

    id: _Line = Field(description="Stable: decks with the same words have the same ids.")
    kind: SlideKind
    part: _Index = Field(description="Index of its part in the deck, from 0.")
    title: _Line
    body: _Nodes = ()
    notes: _Nodes = ()
    question: _Line = Field("", description="The name of the question to ask.")
    minutes: _Minutes = Field(0, description="Minutes planned in the agenda.")
    story: _Line = Field("", description="The couple’s story in two sentences.")
    language: _Line = Field("", description="Its language, if not the deck’s.")
    items: Annotated[tuple[ShownItem, ...], Field(max_length=30, strict=False)] = ()


class DeckPart(_Value):
    """A part of a meeting."""

    title: _Line
    section: _Line = ""
    minutes: _Minutes = 0
    optional: bool = Field(default=False, description="It may be dropped if time is short.")


class Logo(_Value):
    """The logo of an agency."""

    src: Annotated[str, StringConstraints(max_length=500_000)] = Field(
        description="The image as a data URI."
    )
    alt: _Line = Field("", description="The name of the agency.")


class Deck(_Value):
    """The slides of one meeting, in order."""

    title: _Line
    language: _Line = Field("", description="The language, such as es.")
    logo: Logo | None = Field(None, description="Shown on the first slide and with the join code.")
    parts: Annotated[tuple[DeckPart, ...], Field(min_length=1, max_length=200, strict=False)]
    slides: Annotated[tuple[Slide, ...], Field(min_length=1, max_length=1000, strict=False)]


class Scan(_Value):
    """A QR code."""

    path: str = Field(description="The dark squares, as an SVG path.")
    size: Annotated[int, Field(ge=1, le=500)] = Field(description="Squares on each side.")


class WifiScan(Scan):
    """A QR code with which a phone joins a Wi-Fi network."""

    name: _Line


class JoinWay(Scan):
    """How phones join, shown in a corner of the wall, or large on request."""

    address: _Line
    code: _Line
    wifi: WifiScan | None = None


class StagedDeck(_Value):
    """A deck, and how phones join (null if they cannot)."""

    deck: Deck
    way: JoinWay | None = None


class Timer(_Value):
    """A timer of whole minutes; `ends` is null while it is paused, and `left` while it runs."""

    ends: float | None = Field(None, description="Seconds since 1970.")
    left: Annotated[int, Field(ge=0)] | None = Field(None, description="Seconds.")


class Position(_Value):
    """Where a meeting is in its deck."""

    slide: _Index = 0
    blank: bool = Field(default=False, description="The wall is blank.")
    join: bool = Field(default=False, description="The wall shows how to join, large.")
    timer: Timer | None = None
    began: float | None = Field(None, description="Seconds since 1970; null before the start.")
    dropped: Annotated[tuple[_Index, ...], Field(strict=False)] = Field(
        (), description="Indexes of the parts that are left out."
    )


class Stage(Position):
    """A position, and the digest of its deck."""

    deck: _Line


class StageStep(_Value):
    """A presenter's step through the deck."""

    step: StepName
    slide: _Index | None = Field(None, description="For “go”.")
    part: _Index | None = Field(None, description="For “drop” and “keep”.")
    minutes: _Minutes | None = Field(None, description="For “timer”. Default: the slide’s.")


def moved(
    position: Position, deck: Deck, step: StageStep, now: float, empty: Collection[int] = ()
) -> Position:
    """Return the position after a step.

    Parameters
    ----------
    now
        In seconds since 1970.
    empty
        Slides with nothing to show yet, which “next” and “back” skip.

    An invalid step, such as “go” beyond the last slide, changes nothing.
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
    """Return the position at a slide, uncover the wall, and start the clock on the first move.

    While the wall is covered, a step only uncovers it, as presenters expect.
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
    """Return the timer after “timer”, “pause” (which also resumes) or “stop”."""
    timer = position.timer
    if step.step == "timer":
        minutes = step.minutes or deck.slides[position.slide].minutes
        return Timer(ends=now + 60 * minutes) if minutes else timer
    if step.step == "stop" or timer is None:
        return None
    if timer.ends is None:
        return Timer(ends=now + (timer.left or 0))
    return Timer(left=max(0, round(timer.ends - now)))
