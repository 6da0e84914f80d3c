"""Goal Attainment Scaling: the levels of some goals as one number. Pure.

The formula is that of Kiresuk & Sherman 1968 (Community Mental Health Journal 4:443-453), as
given by Turner-Stokes 2009 (Clinical Rehabilitation 23:362-370, doi:10.1177/0269215508101742)
*with its erratum*: the formulas first printed on its pages 364 and 367 are wrong.

The number rests on an assumed correlation between goals, and it treats five ordered levels as
if they lay equally far apart. So whoever shows it shows the plain levels first.
"""

from __future__ import annotations

from math import isfinite, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

RHO = 0.3
"""How strongly a person's goals are assumed to go together."""
FURTHEST = 2
"""The levels run from minus this to plus this; 0 is what was hoped for."""


def t_score(levels: Sequence[float], weights: Sequence[float] | None = None) -> float | None:
    """Return the T-score of some goals: 50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²).

    Parameters
    ----------
    levels
        The level x that each goal has reached, from -2 to 2.
    weights
        How much each goal counts, 0 or more and not all 0; None: all count alike. Only their
        ratios matter.

    Returns
    -------
    float or None
        50 where goals went about as hoped; for a single goal 10 more or less with each level; for
        any number of goals less than 37 away from 50. None without any goal.

    Raises
    ------
    ValueError
        If a level or a weight is none, or if there are not as many weights as levels.
    """
    if weights is not None and len(weights) != len(levels):
        msg = f"There are {len(levels)} levels and {len(weights)} weights: give one for each goal."
        raise ValueError(msg)
    if not all(-FURTHEST <= level <= FURTHEST for level in levels):
        msg = f"A level lies between -{FURTHEST} and {FURTHEST}."
        raise ValueError(msg)
    if not levels:
        return None
    given = [1.0] * len(levels) if weights is None else weights
    largest = max(given)
    if not all(isfinite(one) and one >= 0 for one in given) or not largest:
        msg = "A weight is 0 or more, and at least one is more than 0."
        raise ValueError(msg)
    shares = [one / largest for one in given]  # squares of them neither overflow nor vanish
    reached = sum(share * level for share, level in zip(shares, levels, strict=True))
    squares = sum(share * share for share in shares)
    return 50 + 10 * reached / sqrt((1 - RHO) * squares + RHO * sum(shares) ** 2)
