"""The signed-rank test against published numbers, and the sentence that reports it."""

from __future__ import annotations

import re
import warnings
from itertools import compress, product
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import stats  # type: ignore[import-untyped]

from ajar.room.results.wilcoxon import MIN_MOVED, moves_sentence, moves_test, signed_rank
from ajar.room.rules.disclosure import Snapshot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ajar.content.materials import Materials

FORBIDDEN = re.compile(
    r"\b(improve\w*|worse\w*|better|best|because|average|mean|score|total|due|thanks to|effect\w*|"
    r"progress\w*|increas\w*|decreas\w*|gain\w*|significant\w*|proves?|shows? that|works?)\b",
    re.IGNORECASE,
)


def moves(steps: Sequence[int], *, fine: bool = True) -> Snapshot:
    """Return these moves as they are revealed."""
    counts = [steps.count(by) for by in range(-10, 11)]
    if fine:
        return Snapshot(fine=True, counts=tuple(counts))
    return Snapshot(fine=False, counts=(sum(counts[:10]), counts[10], sum(counts[11:])))


def test_darwins_maize() -> None:
    """The heights of 15 pairs of plants (Darwin 1876), as the manual of SciPy tests them."""
    test = signed_rank([6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75])
    assert (test.n, test.up, test.down, test.w) == (15, 96, 24, 24)
    assert test.p == pytest.approx(0.041259765625)


def test_depression_before_and_after_a_tranquilizer() -> None:
    """Hollander & Wolfe 1973, page 29, as the manual of R tests them: V = 40 for x − y."""
    before = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30]
    after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
    test = signed_rank([now - then for then, now in zip(before, after, strict=True)])
    assert (test.n, test.up, test.down) == (9, 5, 40)
    assert test.p == pytest.approx(0.0390625)


def test_students_sleep_with_a_tie_and_a_zero() -> None:
    """Student 1908, the data set “sleep” of R. One has slept as long: nine are left."""
    before = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
    after = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
    differences = [now - then for then, now in zip(before, after, strict=True)]
    test = signed_rank(differences)
    assert (test.n, test.up, test.down) == (9, 45, 0)
    assert test.p == pytest.approx(2 / 2**9)


@given(st.lists(st.integers(-4, 4).filter(bool), min_size=1, max_size=9))
def test_the_exact_probability_counts_all_ways_to_give_the_ranks_a_sign(steps: list[int]) -> None:
    sizes = sorted(map(abs, steps))
    ranks = [sizes.index(size) + (sizes.count(size) + 1) / 2 for size in sizes]
    sums = [sum(compress(ranks, signs)) for signs in product((0, 1), repeat=len(ranks))]
    test = signed_rank(steps)
    tail = min(sum(total <= test.up for total in sums), sum(total >= test.up for total in sums))
    assert test.p == pytest.approx(min(1, 2 * tail / len(sums)))


@settings(max_examples=100)
@given(
    st.lists(st.integers(-10, 10).filter(bool), min_size=1, max_size=7)
    | st.lists(st.integers(-10, 10).filter(bool), min_size=14, max_size=60)
    | st.lists(st.floats(-5, 5).filter(lambda by: abs(by) > 0.01), min_size=1, max_size=60)
)
def test_the_numbers_are_those_of_scipy(differences: list[float]) -> None:
    rounded = [round(by, 9) for by in differences]
    is_slow = len({*map(abs, rounded)}) < len(rounded) and 7 < len(rounded) < 14
    assume(not is_slow)  # there SciPy goes through all permutations
    test = signed_rank(differences)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = stats.wilcoxon(rounded)
    assert test.w == theirs.statistic
    assert test.p == pytest.approx(theirs.pvalue, abs=1e-12)


def test_noise_in_the_last_bits_undoes_no_tie() -> None:
    test = signed_rank([0.1 + 0.2, -0.3])
    assert (test.up, test.down) == (1.5, 1.5)


@pytest.mark.parametrize("differences", [[], [0, 0.0], [1e-12]])
def test_without_a_difference_there_is_nothing_to_test(differences: list[float]) -> None:
    with pytest.raises(ValueError, match="nothing to test"):
        signed_rank(differences)


MOVES = st.lists(st.integers(-10, 10), min_size=20, max_size=60)


@given(MOVES)
def test_as_many_up_as_down_is_the_same_the_other_way_round(steps: list[int]) -> None:
    assume(any(steps))
    one, other = signed_rank(steps), signed_rank([-by for by in steps])
    assert (one.up, one.down, one.w) == (other.down, other.up, other.w)
    assert one.p == pytest.approx(other.p)
    assert one.up + one.down == one.n * (one.n + 1) / 2
    assert 0 < one.p <= 1


@given(MOVES)
def test_the_test_of_revealed_moves_is_that_of_what_moved(steps: list[int]) -> None:
    assume(sum(map(bool, steps)) >= MIN_MOVED)
    assert moves_test(moves(steps)) == signed_rank(sorted(steps))


@pytest.mark.parametrize(
    "shown",
    [
        moves([1, 2] * 30, fine=False),  # how far each moved is not shown
        moves([1, -2] * 9 + [3]),  # fewer than twenty
        moves([0] * 30 + [1, 2, 3] * 3),  # fewer than ten have moved
        moves([0] * 30),
    ],
)
def test_nothing_is_said_where_the_numbers_do_not_allow_for_it(
    shown: Snapshot, materials: Materials
) -> None:
    assert moves_test(shown) is None
    assert not moves_sentence("Confidence", shown, materials.words)


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ([1] * 7 + [2] * 6 + [-1] * 4 + [0] * 5,
         "about 1 of 100 groups (Wilcoxon signed-rank test: 17 moved, W = 24, p = 0.010)"),
        ([3, -3] * 10,
         "about 100 of 100 groups (Wilcoxon signed-rank test: 20 moved, W = 105, p = 1.000)"),
        ([1, 2, 3, 4] * 6,
         "fewer than 1 of 1,000 groups (Wilcoxon signed-rank test: 24 moved, W = 0, p < 0.001)"),
    ],
)  # fmt: skip
def test_the_sentence_says_how_often_such_moves_come_up_by_themselves(
    steps: list[int], said: str, materials: Materials
) -> None:
    sentence = moves_sentence("Confidence", moves(steps), materials.words)
    assert sentence.startswith("Confidence: if up and down were equally likely, ")
    assert said in sentence


@given(MOVES)
def test_the_sentence_names_no_cause_and_judges_nobody(
    materials: Materials, steps: list[int]
) -> None:
    assert not FORBIDDEN.search(moves_sentence("Confidence", moves(steps), materials.words))
