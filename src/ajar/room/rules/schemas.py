"""What is sent to a room and what it says, as models; nothing else is taken or given."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from ajar.content.exercise import Exercise  # noqa: TC001 (pydantic reads it)


class _Said(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


KEY = r"^[A-Za-z0-9_-]{22}$"
Key = Annotated[str, StringConstraints(pattern=KEY)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
CardId = Annotated[str, StringConstraints(pattern=r"^(~own|[a-z][a-z0-9-]{0,39})$")]
UnitId = Annotated[str, StringConstraints(pattern=r"^[a-z~][a-z0-9~/-]{0,90}$")]
Number = Annotated[int, Field(ge=0, le=10)]
Count = Annotated[int, Field(ge=0, le=100_000)]
Whole = Annotated[int, Field(ge=0)]
Once = Annotated[int, Field(ge=1, le=1_000_000)]


class Join(_Said):
    """A phone says that it is there."""

    key: Key = Field(description="Made by the phone by chance: 128 bits. Counted once.")


class Answers(_Said):
    """What a phone adds to the group. What is typed, and what is private, is never in it."""

    question: Once
    round: Once
    key: Key = Field(description="Made by the phone by chance for this question and round.")
    answers: Annotated[
        dict[
            Id,
            Number
            | Annotated[list[CardId], Field(max_length=60)]
            | Annotated[dict[Id, Id], Field(max_length=60)],
        ],
        Field(
            max_length=30,
            description="By item: a ruler's number; the cards of a choice, “~own” for one of one’s "
            "own; the pile of each card of a sort.",
        ),
    ]
    moved: Annotated[
        dict[Id, Annotated[int, Field(ge=-10, le=10)]],
        Field(max_length=30, description="How far rulers have moved since the first check-in."),
    ] = {}


class Counted(_Said):
    """An answer is in the tally, on the disk."""

    counted: Literal[True] = True


class Nothing(_Said):
    """Nothing more."""


class NewRoom(_Said):
    """A room to be opened."""

    practice: bool = Field(default=False, description="Whether it is for trying things out.")


class RoomMade(_Said):
    """How to reach a room. The key is said this once."""

    code: str
    key: str
    expires: str = Field(description="When it ends by itself, such as 2026-11-23T21:30:00+00:00.")


class Ask(_Said):
    """A question to be put into the room."""

    name: Annotated[
        str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,39}@[^\x00-\x1f\x7f-\x9f]{0,39}$")
    ] = Field(description="The exercise, and after “@” the moment of a check-in: “after goals”.")
    exercise: Exercise = Field(description="With its cards, and with names in their places.")
    minutes: Annotated[int, Field(ge=0, le=1440)] = 0


class Reveal(_Said):
    """What is to be revealed."""

    moves: bool = Field(default=False, description="Also how far rulers have moved.")


class Hands(_Said):
    """A show of hands."""

    counts: Annotated[
        dict[UnitId, Annotated[list[Count], Field(min_length=2, max_length=61)]],
        Field(min_length=1, max_length=400, description="By unit: for each value, or each band."),
    ]
    people: Annotated[int, Field(ge=1, le=100_000)]


class ShownExercise(_Said):
    """An exercise as `form.js` shows it."""

    title: str
    why: str
    private: str
    items: list[dict[str, Any]]


class ShownQuestion(_Said):
    """The question that phones are shown."""

    id: int
    round: int
    name: str
    open: bool
    moment: str
    exercise: ShownExercise
    tallied: list[str] = Field(description="The items whose answers a phone can add to the group.")
    since: str | None = Field(description="For a later check-in: the name of the first one.")


class Shown(_Said):
    """What phones see now."""

    version: int
    practice: bool
    ended: bool
    question: ShownQuestion | None


class Counts(_Said):
    """A revealed snapshot: for each band, or with `fine` for each value, how many."""

    fine: bool
    counts: list[Whole]


class ShownUnit(_Said):
    """What is counted by itself, and what of it was revealed."""

    id: str
    kind: Literal["ruler", "choice", "sort", "card", "move"]
    item: str
    heading: str
    card: str
    values: list[str]
    bands: list[Whole]
    snapshot: Counts | None
    withheld: str | None


class PanelQuestion(_Said):
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
    units: list[ShownUnit]


class Panel(_Said):
    """A room as its facilitator sees it. Nothing here is live but how many have answered."""

    code: str
    practice: bool
    expires: str
    joined: int
    version: int
    questions: list[PanelQuestion]


class Problem(_Said):
    """Why there is no answer."""

    error: str
    message: str
