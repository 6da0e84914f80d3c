"""The goal score of one goal, as Goal Attainment Scaling has it."""

from __future__ import annotations

from math import sqrt

import pytest

from ajar.content.reflect import goal_score


@pytest.mark.parametrize(("level", "score"), [(-2, 30), (-1, 40), (0, 50), (1, 60), (2, 70)])
def test_one_goal_moves_ten_points_with_each_level(level: int, score: int) -> None:
    assert goal_score(level) == score


@pytest.mark.parametrize("level", range(-2, 3))
@pytest.mark.parametrize("weight", [0.5, 1, 3])
def test_the_score_of_one_goal_is_that_of_the_full_formula(level: int, weight: float) -> None:
    """50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²), with ρ = 0.3 (Turner-Stokes 2009, erratum)."""
    spread = sqrt((1 - 0.3) * weight**2 + 0.3 * weight**2)
    assert goal_score(level) == pytest.approx(50 + 10 * weight * level / spread)
