"""Applies the rules of disclosure to a whole question: its units, and how its rulers moved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ajar.room.rules.disclosure import History, Side, Withheld, reveal_counts, reveal_moves, seals
from ajar.room.rules.question import histories_of, since
from ajar.room.rules.tally import units_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ajar.room.rules.question import Question, Tally


def with_reveal(
    question: Question, tally: Tally, questions: Sequence[Question], *, moves: bool
) -> Question:
    """Return a question with everything that may be revealed of it now.

    `questions` are all of the room. With `moves`, how rulers have moved since the first check-in is
    revealed, too.
    """
    histories, withheld = histories_of(question), dict(question.withheld)
    before = _before(question, questions)
    earlier = histories_of(before) if before else {}
    others = [histories_of(other) for other in questions if other.id != question.id]
    for unit in units_of(question.exercise, moves=moves and before is not None):
        counts = tally.counts.get(unit.id, [0] * len(unit.values))
        history = histories.get(unit.id, History())
        if unit.kind == "move" and before:
            then = Side(before.answered, earlier.get(unit.item, History()))
            now = Side(tally.count, histories.get(unit.item, History()))
            once = any(other.get(unit.id, History()).looked for other in others)
            outcome, new = reveal_moves(unit.bands, counts, history, then, now, once=once)
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
    for other in questions:
        units = histories_of(other).items()
        moves = [history for unit, history in units if unit.startswith("move/")]
        if seals(moves) and question in (other, _before(other, questions)):
            return True
    return False


def _before(question: Question, questions: Sequence[Question]) -> Question | None:
    """Return the check-in from which this one's rulers can have moved."""
    name = since(question, questions)
    return next((other for other in questions if other.name == name), None)
