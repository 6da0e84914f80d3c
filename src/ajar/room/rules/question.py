"""A room, its questions and their tallies, as plain values (pure)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal
from weakref import WeakValueDictionary

from ajar.content.exercise import CHECK_IN, Exercise, Key

if TYPE_CHECKING:
    from ajar.room.rules.disclosure import History

QuestionState = Literal["ready", "open", "closed"]


@dataclass(frozen=True)
class Room:
    """One room. `expires` is in seconds since 1970; `current` is a question's number, or 0."""

    code: str
    key_hash: bytes = field(repr=False)
    salt: bytes = field(repr=False)
    practice: bool
    expires: int
    version: int = 1
    current: int = 0


@dataclass(frozen=True)
class Question:
    """One exercise as asked in a room."""

    room: str
    id: int
    name: str  # that of its `exercise.Key`
    text: str = field(repr=False)  # the exercise as JSON
    minutes: int  # the time that the agenda has for it
    state: QuestionState = "ready"
    round: int = 1  # one more after each reset
    opened: int = 0  # when it was last opened, in seconds since 1970; 0: never in this round
    hands: int = 0  # the number of people at a show of hands; 0: phones answer
    histories: dict[str, History] = field(default_factory=dict)
    """By unit, what was revealed."""
    withheld: dict[str, str] = field(default_factory=dict)
    """By unit, why the last reveal published nothing."""
    answered: int = 0
    """The number of phones, or people at a show of hands, that have answered in this round."""

    @cached_property
    def exercise(self) -> Exercise:
        """The exercise, parsed once for all questions in memory that have the same text."""
        exercise = _exercises.get(self.text)
        if exercise is None:
            exercise = _exercises[self.text] = Exercise.model_validate_json(self.text)
        return exercise

    @property
    def key(self) -> Key:
        """The name of the exercise and, for a check-in, its moment."""
        return Key.named(self.name)

    @property
    def takes_answers(self) -> bool:
        """Whether phones can answer it now."""
        return self.state == "open" and not self.hands


_exercises: WeakValueDictionary[str, Exercise] = WeakValueDictionary()
"""Exercises by their JSON. They go with the last question that uses them, so with its room."""


@dataclass(frozen=True)
class Tally:
    """Number of people who answered, and by unit the number who gave each value."""

    count: int
    counts: dict[str, list[int]]


def moved_since(question: Question, questions: Sequence[Question]) -> Question | None:
    """Return the room's first check-in if this is a later one, else None.

    How far rulers have moved is counted from the first one.
    """
    first = next((other for other in questions if other.key.exercise == CHECK_IN), None)
    is_later = first and first.name != question.name and question.key.exercise == CHECK_IN
    return first if is_later else None
