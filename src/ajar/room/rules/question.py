"""A room, its questions and their tallies, as plain values (pure)."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from ajar.content.exercise import CHECK_IN, Exercise, Key
from ajar.room.rules.disclosure import History

if TYPE_CHECKING:
    from collections.abc import Sequence

State = Literal["ready", "open", "closed"]


@dataclass(frozen=True)
class Room:
    """One room. `expires` is in seconds since 1970; `current` a question's number, or 0."""

    code: str
    key_hash: bytes = field(repr=False)
    salt: bytes = field(repr=False)
    practice: bool
    expires: int
    version: int = 1
    current: int = 0


@dataclass(frozen=True)
class Question:
    """One exercise as asked in a room.

    Attributes
    ----------
    name
        The name of its `journal.Key`.
    minutes
        What the agenda gives it.
    round
        From 1 on; one more after each reset.
    opened
        When it was opened last, in seconds since 1970; 0 if never in this round.
    answered
        How many phones, or hands, have answered in this round.
    hands
        How many people there were at a show of hands; 0: phones answer.
    histories
        By unit, what was revealed of it, as `disclosure.History` gives it.
    withheld
        By unit, why the last reveal gave nothing.
    """

    room: str
    id: int
    name: str
    text: str = field(repr=False)
    minutes: int
    state: State = "ready"
    round: int = 1
    opened: int = 0
    hands: int = 0
    histories: dict[str, Any] = field(default_factory=dict)
    withheld: dict[str, str] = field(default_factory=dict)
    answered: int = 0

    @property
    def exercise(self) -> Exercise:
        """What is asked."""
        return exercise_from(self.text)

    @property
    def takes_answers(self) -> bool:
        """Whether phones can answer it now."""
        return self.state == "open" and not self.hands


@dataclass(frozen=True)
class Tally:
    """How many answered, and by unit how many gave each value."""

    count: int
    counts: dict[str, list[int]]


@lru_cache(maxsize=512)
def exercise_from(text: str) -> Exercise:
    """Return an exercise from its JSON."""
    return Exercise.model_validate_json(text)


def first_check_in(questions: Sequence[Question]) -> str | None:
    """Return the name of a room's first check-in, since which rulers can have moved."""
    names = (question.name for question in questions)
    return next((name for name in names if Key.named(name).exercise == CHECK_IN), None)


def since(question: Question, questions: Sequence[Question]) -> str | None:
    """Return the name of the check-in since which this one's rulers can have moved, if any."""
    first = first_check_in(questions)
    is_one = Key.named(question.name).exercise == CHECK_IN
    return first if is_one and question.name != first else None


def histories_of(question: Question) -> dict[str, History]:
    """Return what was revealed of a question, by unit."""
    return {unit: History.from_json(one) for unit, one in question.histories.items()}
