"""Disclosure: examples, and properties of any sequence of answers and reveals."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ajar.room.rules.disclosure import (
    AGAIN,
    ALIKE,
    BOTH_FIRST,
    MIN_ANSWERS,
    MIN_FINE,
    MIN_OUTSIDE,
    MOVES_WITHHELD,
    ONCE,
    TOO_FEW,
    TOO_FEW_NEW,
    History,
    Side,
    Snapshot,
    may_reset,
    reveal_counts,
    reveal_moves,
    seals,
)
from ajar.room.rules.tally import MOVE_BANDS, RULER_BANDS, in_bands

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ajar.room.rules.disclosure import Outcome

Seen = tuple[object, ...]
World = tuple[Any, ...]


def at(values: Iterable[int], among: int = 11) -> list[int]:
    """Return the tally of these answers."""
    counts = [0] * among
    for value in values:
        counts[value] += 1
    return counts


def reason_of(outcome: Outcome) -> str:
    assert isinstance(outcome, str)
    return outcome


@dataclass
class Ruler:
    """A ruler in a room: its answers, and the outcome of each reveal."""

    bands: tuple[int, ...] = RULER_BANDS
    answers: list[int | None] = field(default_factory=list)
    history: History = field(default_factory=History)
    told: list[Outcome] = field(default_factory=list)

    @property
    def tally(self) -> list[int]:
        return at((answer for answer in self.answers if answer is not None), sum(self.bands))

    def press(
        self, *more: int | None, coarse: bool = False, others: Iterable[History] = ()
    ) -> Outcome:
        """Let people answer (None: they skip), then reveal."""
        self.answers += more
        answered = len(self.answers)
        outcome, self.history = reveal_counts(
            self.bands, self.tally, self.history, answered, coarse=coarse, others=others
        )
        self.told.append(outcome)
        return outcome

    def side(self) -> Side:
        return Side(len(self.answers), self.history)


# Examples


def test_five_answers_that_differ_are_shown_in_bands() -> None:
    assert Ruler().press(0, 3, 4, 7, 10) == Snapshot(fine=False, counts=(2, 1, 2))


def test_four_answers_are_not_shown() -> None:
    assert Ruler().press(0, 3, 4, 10) == TOO_FEW


def test_twenty_answers_are_shown_by_single_values() -> None:
    answers = [0, 5, 10, 10] * 5
    assert Ruler().press(*answers) == Snapshot(fine=True, counts=tuple(at(answers)))
    assert Ruler().press(*answers[:19]) == Snapshot(fine=False, counts=(5, 5, 9))
    assert Ruler().press(*answers, coarse=True) == Snapshot(fine=False, counts=(5, 5, 10))


def test_five_more_are_shown_and_four_more_are_not() -> None:
    room = Ruler()
    first = room.press(1, 1, 5, 8, 8)
    assert room.press(2, 5, 5, 9) == TOO_FEW_NEW
    assert room.history.published == first
    assert room.press(9) == Snapshot(fine=False, counts=(3, 3, 4))


def test_revealing_again_without_new_answers_repeats_the_outcome() -> None:
    room = Ruler()
    assert room.press(1, 1, 5, 8, 8) == room.press() == room.press()
    alike = Ruler()
    assert alike.press(8, 8, 8, 8, 8) == alike.press() == ALIKE


@pytest.mark.parametrize("answers", [(8, 8, 9, 10, 7), (8, 8, 9, 10, 0), (5,) * 30])
def test_answers_are_not_shown_if_all_or_all_but_one_are_in_one_band(
    answers: tuple[int, ...],
) -> None:
    """With all but one, that one person would know what everybody else has answered."""
    assert Ruler().press(*answers) == ALIKE


def test_new_answers_in_one_band_are_not_shown() -> None:
    room = Ruler()
    room.press(1, 1, 5, 8, 8)
    assert room.press(9, 9, 9, 9, 9) == ALIKE
    assert room.history.published == Snapshot(fine=False, counts=(2, 1, 2))


def test_the_answer_after_five_identical_ones_is_not_revealed() -> None:
    room = Ruler()
    assert room.press(8, 8, 8, 8, 8) == ALIKE
    assert room.press(0) == ALIKE
    assert room.press(0, 0, 0, 5) == ALIKE, "only the band of 8 could hold the first five"


def test_after_five_identical_answers_more_is_shown_once_two_bands_are_possible() -> None:
    room = Ruler()
    room.press(8, 8, 8, 8, 8)
    assert room.press(0, 0, 0, 0, 0, 5) == Snapshot(fine=False, counts=(5, 1, 5))
    assert room.press(0, 0, 0, 5, 8) == Snapshot(fine=False, counts=(8, 2, 6)), "that is over now"


def test_a_reveal_after_each_answer_does_not_show_who_skipped() -> None:
    answers = [1, 5, 9, 9, 1, 5, None, 9, 1, 5]
    same, other = Ruler(), Ruler()
    for answer, changed in zip(answers, [*answers[:5], None, 5, *answers[7:]], strict=True):
        same.press(answer)
        other.press(changed)
    assert same.told == other.told
    assert [reason_of(outcome) for outcome in same.told[5:9]] == [TOO_FEW_NEW] * 4


def test_a_card_that_few_people_answered_is_not_shown() -> None:
    room = Ruler(bands=(1, 1))
    assert room.press(0, 1, 0, 1, None, None) == TOO_FEW
    assert room.press(0) == TOO_FEW, "whether the seventh placed the card is not told"


def test_single_values_are_not_shown_after_a_snapshot_by_bands() -> None:
    """If all low answers were a 2 in the end, the first few would be known to be a 2, too."""
    room = Ruler()
    room.press(2, 2, 2, 5, 5)
    assert room.press(*[2, 5] * 15) == Snapshot(fine=False, counts=(18, 17, 0))


def test_snapshots_by_single_values_differ_by_twenty_answers() -> None:
    few = Ruler()
    few.press(*[2, 5] * 10)
    assert few.press(2, 2, 5, 5, 9) == Snapshot(fine=False, counts=(12, 12, 1))
    room = Ruler()
    room.press(*[2, 5] * 10)
    assert room.press(*[8, 2] * 10) == Snapshot(fine=True, counts=tuple(at([2, 5, 8, 2] * 10)))


def test_a_repeated_question_is_withheld_if_it_differs_by_a_few_answers() -> None:
    """Six people answered, then all but one of them: the difference is that one's answer."""
    first = Ruler()
    first.press(1, 1, 1, 5, 5, 8)
    again = Ruler()
    assert reason_of(again.press(1, 1, 5, 5, 8, others=[first.history])) == AGAIN
    same = Ruler()
    assert isinstance(same.press(1, 1, 1, 5, 8, 8, others=[first.history]), Snapshot)
    many = Ruler()
    shown = [first.history]
    assert isinstance(many.press(*first.answers, 1, 5, 5, 8, 8, others=shown), Snapshot)


@pytest.mark.parametrize("answers", [(8, 8, 8, 8, 8), (1, 1, 5, 5, 8)])
def test_withholding_a_repeated_question_does_not_depend_on_its_answers(
    answers: tuple[int, ...],
) -> None:
    for first_answers in ((8,) * 6, (1, 1, 1, 5, 5, 8)):
        first = Ruler()
        first.press(*first_answers)
        assert reason_of(Ruler().press(*answers, others=[first.history])) == AGAIN


def test_a_repeated_question_is_compared_with_every_snapshot() -> None:
    first = Ruler()
    first.press(1, 1, 1, 5, 5, 8)
    first.press(1, 5, 5, 8, 8)
    assert first.history.sizes == (6, 11)
    again = Ruler()
    assert reason_of(again.press(1, 1, 1, 5, 5, 8, 8, others=[first.history])) == AGAIN


def test_a_question_can_be_reset_only_until_a_reveal_with_enough_answers() -> None:
    room = Ruler()
    room.press(9, 9, 9)
    assert may_reset([room.history, History()])
    room.press(9, 9)
    assert not may_reset([room.history, History()])
    assert may_reset([])


def test_a_reveal_costs_the_same_with_a_million_answers() -> None:
    many = (300_000, 0, 1, 5, 300_000, 0, 0, 7, 0, 0, 399_987)
    assert reveal_counts(RULER_BANDS, many, History(), 1_000_300)[0] == Snapshot(
        fine=True, counts=many
    )


# Moves of rulers


def moved(
    before: Sequence[int | None],
    after: Sequence[int | None],
    *,
    lost: int = 0,
    once: bool = False,
) -> tuple[Outcome, History]:
    """Reveal the moves of people who answered before and after; None: was not there, or skipped.

    Of the first `lost` people the phone has forgotten what they answered before.
    """
    first, second = Ruler(), Ruler()
    first.press(*before)
    second.press(*after, coarse=True)
    both = list(zip(before, after, strict=True))[lost:]
    moves = at((b - a + 10 for a, b in both if a is not None and b is not None), 21)
    return reveal_moves(MOVE_BANDS, moves, History(), first.side(), second.side(), once=once)


def test_moves_of_the_same_people_are_shown_after_both_check_ins() -> None:
    outcome, history = moved([2, 3, 5, 8, 7], [2, 5, 7, 5, 8])
    assert outcome == Snapshot(fine=False, counts=(1, 1, 3))
    assert seals([history])


def test_moves_are_shown_in_bands_however_many_people_answered() -> None:
    outcome, _ = moved([2, 5] * 10, [3, 5] * 5 + [8, 4] * 5)
    assert outcome == Snapshot(fine=False, counts=(5, 5, 10))


@pytest.mark.parametrize("lost", [0, 1])
def test_identical_moves_and_missing_answers_are_withheld_for_the_same_reason(lost: int) -> None:
    outcome, history = moved([2, 3, 5, 8, 7], [3, 4, 7, 9, 8] if not lost else [2, 5, 7, 5, 8],
                             lost=lost)  # fmt: skip
    assert outcome == MOVES_WITHHELD
    assert seals([history])


def test_moves_are_revealed_once() -> None:
    first, second = Ruler(), Ruler()
    first.press(2, 3, 5, 8, 7)
    second.press(2, 5, 7, 5, 8)
    sides = first.side(), second.side()
    moves = at([10, 12, 12, 7, 11], 21)
    for tally, told in ((moves, Snapshot(fine=False, counts=(1, 1, 3))), ([0] * 21, None)):
        outcome, history = reveal_moves(MOVE_BANDS, tally, History(), *sides)
        assert outcome == (told or MOVES_WITHHELD)
        assert reveal_moves(MOVE_BANDS, at([9] * 3, 21), history, *sides)[0] == outcome
    assert moved([2, 3, 5, 8, 7], [2, 5, 7, 5, 8], once=True)[0] == ONCE


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([2, 3, 5, 8, 7, 9], [2, 5, 7, 5, 8, None]),  # one has left: sums would tell their answer
        ([2, 3, 5, 8, 7, None], [2, 5, 7, 5, 8, 1]),  # one has come
        ([2, 2, 2, 2, 2, *[5] * 10], [None] * 5 + [5] * 8 + [7, 7]),  # five left: all were low
        ([8, 8, 8, 8, 8], [2, 5, 7, 5, 8]),  # what was before is not shown
        ([2, 5, 7, 5, 8], [2, 5, 7]),  # nor is what came after
    ],
)  # fmt: skip
def test_moves_wait_until_as_many_people_are_shown_before_as_after(
    before: list[int | None], after: list[int | None]
) -> None:
    after = after + [None] * (len(before) - len(after))
    first, second = Ruler(), Ruler()
    first.press(*(answer for answer in before if answer is not None))
    second.press(*(answer for answer in after if answer is not None), coarse=True)
    outcome, history = reveal_moves(
        MOVE_BANDS, at([10, 12, 12, 7, 11], 21), History(), first.side(), second.side()
    )
    assert outcome == BOTH_FIRST
    assert not seals([history]), "nothing was looked at"


def test_moves_are_withheld_if_one_person_replaced_another() -> None:
    outcome, _ = moved([2, 3, 5, 8, 7, 1, None], [2, 5, 7, 5, 8, None, 10])
    assert outcome == MOVES_WITHHELD


def test_moves_wait_if_a_check_in_was_shown_in_parts() -> None:
    first, second = Ruler(), Ruler()
    first.press(2, 3, 5, 8, 7)
    first.press(2, 3, 5, 8, 7)
    second.press(*first.answers)
    moves = at([10] * 5 + [12] * 5, 21)
    outcome, _ = reveal_moves(MOVE_BANDS, moves, History(), first.side(), second.side())
    assert outcome == BOTH_FIRST


def test_moves_wait_if_somebody_answered_after_a_check_in_was_shown() -> None:
    first, second = Ruler(), Ruler()
    first.press(2, 3, 5, 8, 7)
    second.press(2, 5, 7, 5, 8)
    moves = at([10, 12, 12, 7, 11], 21)
    for ruler in (first, second):
        ruler.answers.append(3)
        outcome, _ = reveal_moves(MOVE_BANDS, moves, History(), first.side(), second.side())
        assert outcome == BOTH_FIRST
        ruler.answers.pop()


# Any sequence of answers, reveals, closings, resets and late answers


@dataclass
class Room:
    """One question as on a server: a reveal closes it, and late answers are refused."""

    is_open: bool = True
    ruler: Ruler = field(default_factory=Ruler)

    def do(self, what: str, answers: Sequence[int | None]) -> None:
        if what == "reveal":
            self.ruler.press()
            self.is_open = False
        elif what == "close":
            self.is_open = False
        elif what == "reset" and may_reset([self.ruler.history]):
            assert all(isinstance(outcome, str) for outcome in self.ruler.told)
            self.ruler = Ruler()
        elif what == "answer":
            self.is_open = True
        if what in {"answer", "late"} and self.is_open:
            self.ruler.answers += answers


ONE = st.none() | st.integers(0, 10) | st.sampled_from([2, 8, 8, 8])
ANSWERS = st.lists(ONE, min_size=1, max_size=9) | st.builds(
    lambda value, n: [value] * n, ONE, st.integers(1, 25)
)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["answer", "answer", "late", "reveal", "reveal", "close", "reset"]), ANSWERS
    ),
    max_size=40,
)


def after(steps: Iterable[tuple[str, Sequence[int | None]]]) -> Ruler:
    room = Room()
    for what, answers in steps:
        room.do(what, answers)
    return room.ruler


def snapshots(told: Iterable[Outcome]) -> list[Snapshot]:
    """Return the distinct snapshots."""
    return list(dict.fromkeys(outcome for outcome in told if isinstance(outcome, Snapshot)))


def bands_of(snapshot: Snapshot) -> tuple[int, ...]:
    return in_bands(snapshot.counts, RULER_BANDS) if snapshot.fine else snapshot.counts


def differences(shown: Sequence[Snapshot]) -> Iterator[tuple[Snapshot, tuple[int, ...]]]:
    """Return each snapshot and the difference of each two, by bands, with the later snapshot."""
    yield from ((snapshot, bands_of(snapshot)) for snapshot in shown)
    for earlier, later in combinations(shown, 2):
        pairs = zip(bands_of(later), bands_of(earlier), strict=True)
        yield later, tuple(now - then for now, then in pairs)


def check_differences(shown: Sequence[Snapshot]) -> None:
    """See that what is shown, and each difference, is of enough people whose answers differ."""
    for snapshot, counts in differences(shown):
        assert sum(counts) >= MIN_ANSWERS
        assert min(counts) >= 0
        assert sum(counts) - max(counts) >= MIN_OUTSIDE
        assert sum(counts) >= MIN_FINE or not snapshot.fine
    fine = [snapshot.fine for snapshot in shown]
    assert fine == sorted(fine, reverse=True)


@dataclass
class Waiting:
    """How many answers were found alike, and what was shown before."""

    shown: tuple[int, ...] = (0, 0, 0)
    n: int = 0

    def see(self, told: Outcome, tally: Sequence[int]) -> None:
        """See that identical answers could be in either of two bands."""
        new_n = sum(tally) - sum(self.shown)
        if isinstance(told, Snapshot) and bands_of(told) != self.shown:
            new = sorted(now - then for now, then in zip(bands_of(told), self.shown, strict=True))
            assert new[-2] >= self.n
            self.shown, self.n = bands_of(told), 0
        elif told == ALIKE and new_n >= self.n + MIN_ANSWERS:
            self.n = new_n


@settings(max_examples=500)
@given(STEPS)
def test_each_rule_holds_after_any_steps(steps: list[tuple[str, list[int | None]]]) -> None:
    room, waiting = Room(), Waiting()
    for what, answers in steps:
        before = room.ruler.history
        room.do(what, answers)
        if what == "reset" and not room.ruler.told:
            waiting = Waiting()
        if what == "reveal":
            told, tally = room.ruler.told[-1], room.ruler.tally
            waiting.see(told, tally)
            if room.ruler.history.looks > before.looks:  # it shows the answers at that time
                assert isinstance(told, str) or told.counts in {
                    tuple(tally), in_bands(tally, RULER_BANDS)
                }  # fmt: skip
    check_differences(snapshots(room.ruler.told))
    history = room.ruler.history
    assert History.from_json(json.loads(json.dumps(history.to_json()))) == history


@given(STEPS, ANSWERS)
def test_before_five_more_people_answered_a_reveal_does_not_depend_on_their_answers(
    steps: list[tuple[str, list[int | None]]], more: list[int | None]
) -> None:
    room = after([*steps, ("reveal", ())])
    more = more[: MIN_ANSWERS - 1 - (len(room.answers) - room.history.looked)]
    other = Ruler(room.bands, [*room.answers, *(None for _ in more)], room.history)
    assert room.press(*more) == other.press()
    assert room.history == other.history


@given(st.lists(st.integers(0, 10), min_size=5, max_size=40))
def test_every_safe_first_snapshot_is_shown(answers: list[int]) -> None:
    room = Ruler()
    bands = in_bands(at(answers), RULER_BANDS)
    shown = isinstance(room.press(*answers), Snapshot)
    assert shown == (sum(bands) - max(bands) >= MIN_OUTSIDE)


POSITION = st.none() | st.integers(0, 10)


@settings(max_examples=300)
@given(st.lists(st.tuples(POSITION, POSITION, st.booleans()), min_size=5, max_size=30))
def test_moves_are_shown_only_for_everybody_shown_before_and_after(
    people: list[tuple[int | None, int | None, bool]],
) -> None:
    first, second = Ruler(), Ruler()
    before = first.press(*(b for b, _, _ in people if b is not None))
    later = second.press(*(a for _, a, _ in people if a is not None), coarse=True)
    linked = [a - b for b, a, kept in people if a is not None and b is not None and kept]
    moves = at((by + 10 for by in linked), 21)
    outcome, history = reveal_moves(MOVE_BANDS, moves, History(), first.side(), second.side())
    if isinstance(outcome, Snapshot):
        assert isinstance(before, Snapshot)
        assert isinstance(later, Snapshot)
        assert before.n == later.n == outcome.n >= MIN_ANSWERS
        assert all((b is None) == (a is None) and kept for b, a, kept in people if b is not None)
        assert not later.fine
        assert not outcome.fine
        counts = in_bands(moves, MOVE_BANDS)
        assert outcome.n - max(counts) >= MIN_OUTSIDE
    assert seals([history]) == (outcome == MOVES_WITHHELD or isinstance(outcome, Snapshot))
