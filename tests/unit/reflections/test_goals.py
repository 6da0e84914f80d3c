"""What is true of Goal Attainment Scaling."""

from __future__ import annotations

from math import inf, nan, sqrt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ajar.content.goals import RHO, t_score

LEVELS = st.lists(st.integers(-2, 2), min_size=1, max_size=20)
WEIGHTS = st.floats(0, 1e6) | st.integers(0, 10)


@st.composite
def goals(draw: st.DrawFn) -> tuple[list[int], list[float]]:
    """Return levels and as many weights, of which one is far from 0."""
    levels = draw(LEVELS)
    weights = draw(st.lists(WEIGHTS, min_size=len(levels), max_size=len(levels)))
    assume(max(weights) > 1e-3)
    return levels, [float(weight) for weight in weights]


def t_of(levels: list[int], weights: list[float] | None = None) -> float:
    t = t_score(levels, weights)
    assert t is not None
    return t


@pytest.mark.parametrize(
    ("levels", "t"),
    [
        ([1], 60),
        ([-2], 30),
        ([0], 50),
        ([1, 1], 62.4035),
        ([1, 1, 1], 63.6931),
        ([-1, -1, -1], 36.3069),
        ([2, 2, 2], 77.3861),
        ([-2, -2, -2], 22.6139),
        ([1, 1, 1, 1], 64.5095),
        ([1, 1, 1, 1, 1], 65.0756),
        ([1, 0, -1], 50),
        ([2, 0, 1, -1], 57.2548),
    ],
)
def test_goals_that_count_alike_have_the_score_that_was_worked_out_by_hand(
    levels: list[int], t: float
) -> None:
    assert t_score(levels) == pytest.approx(t, abs=5e-5)


@pytest.mark.parametrize(
    ("levels", "weights", "t"),
    [
        ([1, 0], [2, 1], 58.0322),
        ([2, 1, 0], [3, 2, 1], 67.6261),
        ([0, 1, 2], [9, 4, 1], 55.3158),
    ],
)
def test_goals_of_unlike_weight_have_the_score_that_was_worked_out_by_hand(
    levels: list[int], weights: list[float], t: float
) -> None:
    assert t_score(levels, weights) == pytest.approx(t, abs=5e-5)


@pytest.mark.parametrize("weights", [None, []])
def test_no_goal_has_no_score(weights: list[float] | None) -> None:
    assert t_score([], weights) is None


@pytest.mark.parametrize("level", [-3, 2.01, inf, -inf, nan])
def test_a_level_beyond_the_ladder_is_refused(level: float) -> None:
    with pytest.raises(ValueError, match="A level lies between -2 and 2"):
        t_score([0, level])


@pytest.mark.parametrize("weights", [[0, 0], [0.0, -0.0], [1, -1], [-1, -1], [inf, 1], [1, nan]])
def test_weights_that_weigh_nothing_or_cannot_be_compared_are_refused(
    weights: list[float],
) -> None:
    with pytest.raises(ValueError, match="at least one is more than 0"):
        t_score([1, 1], weights)


@pytest.mark.parametrize("weights", [[], [1], [1, 1, 1]])
def test_each_goal_needs_a_weight_and_each_weight_a_goal(weights: list[float]) -> None:
    with pytest.raises(ValueError, match=f"2 levels and {len(weights)} weights"):
        t_score([1, 1], weights)


def test_a_level_out_of_reach_is_refused_even_where_its_weight_is_nothing() -> None:
    with pytest.raises(ValueError, match="A level"):
        t_score([1, 5], [1, 0])


@given(goals())
def test_no_score_is_farther_from_50_than_the_formula_can_reach(
    given_: tuple[list[int], list[float]],
) -> None:
    assert abs(t_of(*given_) - 50) < 20 / sqrt(RHO)


@given(st.integers(-2, 2))
def test_one_goal_moves_ten_points_with_each_level(level: int) -> None:
    assert t_of([level]) == pytest.approx(50 + 10 * level)


@given(goals())
def test_goals_turned_upside_down_lie_as_far_on_the_other_side_of_50(
    given_: tuple[list[int], list[float]],
) -> None:
    levels, weights = given_
    turned = t_of([-level for level in levels], weights)
    assert turned - 50 == pytest.approx(50 - t_of(levels, weights), abs=1e-9)


@given(goals(), st.data())
def test_a_goal_that_went_better_never_lowers_the_score(
    given_: tuple[list[int], list[float]], data: st.DataObject
) -> None:
    levels, weights = given_
    n = data.draw(st.integers(0, len(levels) - 1))
    assume(levels[n] < 2)
    higher = [*levels[:n], levels[n] + 1, *levels[n + 1 :]]
    before, after = t_of(levels, weights), t_of(higher, weights)
    assert after >= before - 1e-9
    if weights[n] >= max(weights) / 1e6:
        assert after > before


@given(goals(), st.sampled_from([1e-300, 1e-9, 0.1, 3, 1e9, 1e300]))
def test_only_the_ratios_of_the_weights_matter(
    given_: tuple[list[int], list[float]], times: float
) -> None:
    levels, weights = given_
    scaled = [weight * times for weight in weights]
    assume(all(scaled) or not all(weights))  # a weight that vanishes is another weight
    assert t_of(levels, scaled) == pytest.approx(t_of(levels, weights), rel=1e-6)


@given(goals(), st.randoms())
def test_the_order_of_the_goals_does_not_matter(
    given_: tuple[list[int], list[float]], random: object
) -> None:
    pairs = list(zip(*given_, strict=True))
    random.shuffle(pairs)  # type: ignore[attr-defined]
    levels, weights = zip(*pairs, strict=True)
    assert t_score(levels, weights) == pytest.approx(t_of(*given_))


@given(LEVELS, st.floats(1e-3, 1e3))
def test_weights_that_are_all_the_same_are_as_none(levels: list[int], weight: float) -> None:
    assert t_of(levels, [weight] * len(levels)) == pytest.approx(t_of(levels))


@given(goals())
def test_a_goal_that_weighs_nothing_changes_nothing(
    given_: tuple[list[int], list[float]],
) -> None:
    levels, weights = given_
    assert t_of([*levels, 2], [*weights, 0]) == pytest.approx(t_of(levels, weights))
