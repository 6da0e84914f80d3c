"""Applies the rules of disclosure to a whole question: its units, and how its rulers moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ajar.content.exercise import CHECK_IN
from ajar.room.rules.disclosure import (
    History,
    Side,
    reveal_counts,
    reveal_hands,
    reveal_moves,
    seals,
)
from ajar.room.rules.question import Question, Tally, moved_since
from ajar.room.rules.tally import Unit, units_of


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
