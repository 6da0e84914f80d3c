"""A room, its questions and their tallies as plain values, and a question's reveal (pure).

A reveal applies the rules of `disclosure` to all units of a question.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal
from weakref import WeakValueDictionary

from ajar.content.exercise import CHECK_IN, Exercise, Key
from ajar.room.rules.disclosure import (
    History,
    Side,
    reveal_counts,
    reveal_hands,
    reveal_moves,
    seals,
)
from ajar.room.rules.tally import Unit, units_of

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


def with_reveal(
    question: Question, tally: Tally, questions: Sequence[Question], *, moves: bool
) -> Question:
    """Return a question with everything that may be revealed of it now.

    `questions` are all of the room. With `moves`, how rulers have moved since the first check-in is
    revealed, too.
    """
    histories, withheld = dict(question.histories), dict(question.withheld)
    before = moved_since(question, questions)
    is_check_in = question.key.exercise == CHECK_IN
    by_hands = question.hands and not is_check_in
    earlier = before.histories if before else {}
    others = [other.histories for other in questions if other.id != question.id]
    for unit in units_of(question.exercise, moves=moves and before is not None):
        counts = tally.counts.get(unit.id, [0] * len(unit.values))
        history = histories.get(unit.id, History())
        if unit.kind == "move" and before:
            then = Side(before.answered, earlier.get(unit.item, History()))
            now = Side(tally.count, histories.get(unit.item, History()))
            once = any(other.get(unit.id, History()).looked for other in others)
            outcome, new = reveal_moves(unit.bands, counts, history, then, now, once=once)
        elif by_hands:
            outcome, new = reveal_hands(unit.bands, counts, question.hands)
        else:
            same = list(_elsewhere(question, unit, questions))
            # The same question twice by single values reveals who moved.
            coarse = is_check_in or any(other.published for other in same)
            outcome, new = reveal_counts(
                unit.bands, counts, history, tally.count, coarse=coarse, others=same
            )
        histories[unit.id] = new
        withheld[unit.id] = outcome if isinstance(outcome, str) else ""
    if by_hands and any(history.published for history in histories.values()):
        withheld = {}  # nobody was asked about the others
    return replace(
        question,
        histories=histories,
        withheld={unit: reason for unit, reason in withheld.items() if reason},
    )


def _elsewhere(question: Question, unit: Unit, questions: Sequence[Question]) -> Iterator[History]:
    """Yield the histories of the same unit in other questions of the room.

    A unit is matched by name within the same exercise, else by its words.
    """
    for other in questions:
        if other.id == question.id or not other.histories:
            continue
        is_again = other.key.exercise == question.key.exercise
        for candidate in units_of(other.exercise):
            same_name = is_again and candidate.id == unit.id
            if same_name or replace(candidate, id=unit.id, item=unit.item) == unit:
                yield other.histories.get(candidate.id, History())


def is_sealed(question: Question, questions: Sequence[Question]) -> bool:
    """Return whether a question can never be opened again: moves from or to it were looked at."""
    for other in questions:
        units = other.histories.items()
        moves = [history for unit, history in units if unit.startswith("move/")]
        if seals(moves) and question in (other, moved_since(other, questions)):
            return True
    return False
