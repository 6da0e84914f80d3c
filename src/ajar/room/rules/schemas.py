"""Schemas of a room server's requests and responses, shared by client and server."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from ajar.content.exercise import Exercise  # noqa: TC001 (pydantic reads it)
from ajar.room.rules.disclosure import Snapshot  # noqa: TC001 (pydantic reads it)
from ajar.room.rules.stage import PresenterKind, Scan, Stage  # noqa: TC001 (pydantic reads it)


class _Message(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


PHONE_KEY = r"^[A-Za-z0-9_-]{22}$"
"""The form of a phone's random key: 128 bits in URL-safe base64."""
_PhoneKey = Annotated[str, StringConstraints(pattern=PHONE_KEY)]
_ItemId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
_CardId = Annotated[str, StringConstraints(pattern=r"^(~own|[a-z][a-z0-9-]{0,39})$")]
_UnitId = Annotated[str, StringConstraints(pattern=r"^[a-z~][a-z0-9~/-]{0,90}$")]
_Chosen = Annotated[list[_CardId], Field(max_length=60)]
_Placed = Annotated[dict[_ItemId, _ItemId], Field(max_length=60)]
_Answer = Annotated[int, Field(ge=0, le=10)] | _Chosen | _Placed
_Count = Annotated[int, Field(ge=0, le=100_000)]
_Counts = Annotated[list[_Count], Field(min_length=2, max_length=61)]
_Ordinal = Annotated[int, Field(ge=1, le=1_000_000)]


class Join(_Message):
    """A phone joins the room."""

    key: _PhoneKey = Field(description="128 random bits from the phone. Each key counts once.")


class Answers(_Message):
    """A phone's answer for the group. It never holds typed or private text."""

    question: _Ordinal
    round: _Ordinal
    key: _PhoneKey = Field(description="128 random bits, new for each question and round.")
    answers: dict[_ItemId, _Answer] = Field(
        max_length=30,
        description="Answers by item: a ruler’s number; the cards of a choice, with “~own” for "
        "the person’s own card; the pile of each card of a sort.",
    )
    moved: dict[_ItemId, Annotated[int, Field(ge=-10, le=10)]] = Field(
        {}, max_length=30, description="How far rulers have moved since the first check-in."
    )


class Counted(_Message):
    """Confirmation that the answer is in the tally, on disk."""

    counted: Literal[True] = True


class Empty(_Message):
    """An object without fields."""


class NewRoom(_Message):
    """A request for a new room."""

    practice: bool = Field(default=False, description="Whether the room is only for practice.")


class CreatedRoom(_Message):
    """A new room's code and key. The key is sent only once."""

    code: str
    key: str
    expires: str = Field(description="When it expires, such as 2026-11-23T21:30:00+00:00.")


class NewQuestion(_Message):
    """A question to add to the room."""

    name: Annotated[
        str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,39}@[^\x00-\x1f\x7f-\x9f]{0,39}$")
    ] = Field(description="The exercise, “@”, and the moment of a check-in, such as “after goals”.")
    exercise: Exercise = Field(description="With its cards and names filled in.")
    minutes: Annotated[int, Field(ge=0, le=1440)] = 0
    fresh: bool = Field(default=False, description="Discard answers to an earlier wording.")


class Reveal(_Message):
    """A request to reveal a question."""

    moves: bool = Field(default=False, description="Include how far rulers have moved.")


class Hands(_Message):
    """A show of hands."""

    counts: dict[_UnitId, _Counts] = Field(
        min_length=1, max_length=400, description="Counts by unit, for each value or band."
    )
    people: Annotated[int, Field(ge=1, le=100_000)]


class ShownExercise(_Message):
    """An exercise as a phone shows it."""

    title: str
    why: str
    private: str
    language: str = Field("", description="Set if the exercise is not translated.")
    story: tuple[str, ...] = Field((), description="The couple’s story, in paragraphs.")
    together: bool = Field(default=False, description="Show all questions on one screen.")
    items: list[dict[str, Any]] = Field(
        description="Items as declared in `materials/exercises`. Those with the setting "
        "“afterward” are private, and are asked after the others."
    )


class ShownQuestion(_Message):
    """The question on the phones."""

    id: int
    round: int
    name: str
    open: bool
    moment: str
    exercise: ShownExercise
    tallied: tuple[str, ...] = Field(description="Items whose answers are counted.")
    since: str | None = Field(description="For a later check-in: the first one’s name.")


class PhoneState(_Message):
    """A room as phones see it."""

    version: int
    practice: bool
    ended: bool
    question: ShownQuestion | None


class PanelUnit(_Message):
    """A countable unit of a question, and its revealed counts."""

    id: str
    kind: Literal["ruler", "choice", "sort", "card", "move"]
    item: str
    heading: str
    card: str
    values: tuple[str, ...]
    bands: tuple[Annotated[int, Field(ge=0)], ...]
    snapshot: Snapshot | None = Field(description="Counts by band; if `fine`, by value.")
    withheld: str | None = Field(description="Why the last reveal published nothing.")


class PanelQuestion(_Message):
    """A question as its facilitator sees it."""

    id: int
    name: str
    exercise: str
    moment: str
    title: str
    state: Literal["ready", "open", "closed"]
    round: int
    answered: int
    hands: int
    open_seconds: int
    minutes: int
    may_reset: bool
    units: tuple[PanelUnit, ...]


class PanelPresenter(_Message):
    """A wall or a remote; if not `used`, a ticket that is still valid."""

    id: int
    kind: PresenterKind
    used: bool


class Panel(_Message):
    """A room as its facilitator sees it. Only the number of answers is live."""

    code: str
    practice: bool
    expires: str
    joined: int
    version: int
    now: float = Field(description="The server’s clock, in seconds since 1970.")
    questions: tuple[PanelQuestion, ...]
    stage: Stage | None = Field(None, description="Null if the room has no deck.")
    presenters: tuple[PanelPresenter, ...] = ()
    hosts: tuple[str, ...] = Field(
        (), description="Server addresses that phones have used to join."
    )


class NewTicket(_Message):
    """A request for a ticket."""

    kind: PresenterKind
    base: Annotated[str, StringConstraints(pattern=r"^https?://[^\s#?]{1,200}$")] | None = Field(
        None, description="The server’s address for phones, to get a QR code as well."
    )


class CreatedTicket(_Message):
    """A ticket for a wall or a remote. It is sent only once and valid only once."""

    id: int
    ticket: str
    scan: Scan | None = Field(None, description="A QR code of the address with the ticket.")


class UsedTicket(_Message):
    """A ticket to exchange for a key."""

    ticket: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{43}$")]


class PresenterKey(_Message):
    """The key of a wall or a remote. It is sent only once."""

    key: str


class ErrorMessage(_Message):
    """The reason why a request failed: a code for programs, a message for people."""

    error: str
    message: str
