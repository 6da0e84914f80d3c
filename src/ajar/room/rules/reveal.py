"""Applies the rules of disclosure to a whole question: its units, and how its rulers moved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ajar.room.rules.disclosure import History, Side, Withheld, reveal_counts, reveal_moves, seals
from ajar.room.rules.question import histories_of, since
from ajar.room.rules.tally import units_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ajar.room.rules.disclosure import Outcome
    from ajar.room.rules.question import Question, Tally
    from ajar.room.rules.tally import Unit

_MOVE = "move"


def with_reveal(
    question: Question, tally: Tally, questions: Sequence[Question], *, moves: bool
) -> Question:
    """Return a question with everything that may be revealed of it now.

    Parameters
    ----------
    question, tally
        The question, and its tally.
    questions
        All questions of the room.
    moves
        Whether to reveal how rulers have moved since the first check-in, too.
    """
    histories, withheld = histories_of(question), dict(question.withheld)
    before = _before(question, questions)
    for unit in units_of(question.exercise, moves=moves and before is not None):
        counts = tally.counts.get(unit.id, [0] * len(unit.values))
        history = histories.get(unit.id, History())
        outcome: Outcome
        if unit.kind == _MOVE and before is not None:
            sides = _side(before, unit), Side(tally.count, histories.get(unit.item, History()))
            once = _looked_elsewhere(unit, question, questions)
            outcome, new = reveal_moves(unit.bands, counts, history, *sides, once=once)
        else:
            # Hands are raised for a band. And two check-ins by single values would tell who moved.
            coarse = question.hands > 0 or before is not None
            outcome, new = reveal_counts(unit.bands, counts, history, tally.count, coarse=coarse)
        histories[unit.id] = new
        withheld[unit.id] = outcome.reason if isinstance(outcome, Withheld) else ""
    return replace(
        question,
        histories={unit: history.to_json() for unit, history in histories.items()},
        withheld={unit: reason for unit, reason in withheld.items() if reason},
    )


def is_sealed(question: Question, questions: Sequence[Question]) -> bool:
    """Return whether a question can never be opened again: moves from or to it were looked at."""
    looked = [other for other in questions if seals(_moves(other).values())]
    return any(question in (other, _before(other, questions)) for other in looked)


def _before(question: Question, questions: Sequence[Question]) -> Question | None:
    """Return the check-in from which this one's rulers can have moved."""
    name = since(question, questions)
    return next((other for other in questions if other.name == name), None)


def _side(question: Question, unit: Unit) -> Side:
    return Side(question.answered, histories_of(question).get(unit.item, History()))


def _moves(question: Question) -> dict[str, History]:
    histories = histories_of(question).items()
    return {unit: history for unit, history in histories if unit.startswith(f"{_MOVE}/")}


def _looked_elsewhere(unit: Unit, question: Question, questions: Sequence[Question]) -> bool:
    others = (other for other in questions if other.id != question.id)
    return any(_moves(other).get(unit.id, History()).looked for other in others)
