"""Puts `disclosure` to use for a whole question: each of its units, and how its rulers moved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ajar.room.rules import disclosure
from ajar.room.rules.disclosure import History, Side, Withheld, reveal_moves, seals
from ajar.room.rules.question import histories_of, since
from ajar.room.rules.tally import units_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ajar.room.rules.disclosure import Outcome
    from ajar.room.rules.question import Question, Tally
    from ajar.room.rules.tally import Unit

MOVE = "move"


def reveal(
    question: Question, tally: Tally, questions: Sequence[Question], *, moves: bool
) -> Question:
    """Return a question with what may be revealed of it now.

    Parameters
    ----------
    question, tally
        The question, and all that was counted of it.
    questions
        All of the room's.
    moves
        Whether to reveal how rulers have moved since the first check-in as well.
    """
    histories, withheld = histories_of(question), dict(question.withheld)
    before = _before(question, questions)
    for unit in units_of(question.exercise, moves=moves and before is not None):
        counts = tally.counts.get(unit.id, [0] * len(unit.values))
        history = histories.get(unit.id, History())
        if unit.kind == MOVE and before is not None:
            sides = _side(before, unit), Side(tally.count, histories.get(unit.item, History()))
            once = _looked_elsewhere(unit, question, questions)
            outcome, new = reveal_moves(unit.bands, counts, history, *sides, once=once)
        else:
            # Hands are raised for a band; and two check-ins by single values would tell who moved.
            coarse = question.hands > 0 or before is not None
            outcome, new = disclosure.reveal(
                unit.bands, counts, history, tally.count, coarse=coarse
            )
        histories[unit.id] = new
        withheld[unit.id] = _word(outcome)
    return replace(
        question,
        histories={unit: one.to_json() for unit, one in histories.items()},
        withheld={unit: word for unit, word in withheld.items() if word},
    )


def is_sealed(question: Question, questions: Sequence[Question]) -> bool:
    """Tell whether a question can never be opened again, as moves from or to it were looked at."""
    looked = [one for one in questions if seals(_moves(one).values())]
    return any(question in (one, _before(one, questions)) for one in looked)


def _before(question: Question, questions: Sequence[Question]) -> Question | None:
    """Return the check-in from which this one's rulers can have moved."""
    name = since(question, questions)
    return next((one for one in questions if one.name == name), None)


def _side(question: Question, unit: Unit) -> Side:
    return Side(question.answered, histories_of(question).get(unit.item, History()))


def _moves(question: Question) -> dict[str, History]:
    every = histories_of(question).items()
    return {unit: one for unit, one in every if unit.startswith(f"{MOVE}/")}


def _looked_elsewhere(unit: Unit, question: Question, questions: Sequence[Question]) -> bool:
    others = (one for one in questions if one.id != question.id)
    return any(_moves(one).get(unit.id, History()).looked for one in others)


def _word(outcome: Outcome) -> str:
    return outcome.word if isinstance(outcome, Withheld) else ""
