"""Wilcoxon's signed-rank test of the moves that were revealed, in one sentence. Pure.

The test asks how often moves as one-sided as these would come up if each could as well have gone
the other way (Wilcoxon 1945, Biometrics Bulletin 1:80-83, doi:10.2307/3001968). It is made of
published snapshots only. It names no cause: there is no group to compare with, and a rise of one
point after a single visit is ordinary (Bertholet et al. 2009, doi:10.1186/1471-2458-9-101).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import accumulate
from math import erfc, sqrt
from typing import TYPE_CHECKING

from ajar.content.answers import HIGHEST
from ajar.content.fill import fill
from ajar.room.rules.disclosure import MIN_FINE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ajar.room.rules.disclosure import Snapshot

MIN_MOVED = 10
"""The fewest moves other than zero of which the test is reported."""
_DECIMALS = 9
"""Differences are rounded to so many decimals: else noise in the last bits would undo ties."""
_MOST_EXACT, _MOST_EXACT_TIED = 50, 13
"""With more differences than these, without and with ties, the normal distribution is used."""


@dataclass(frozen=True)
class SignedRank:
    """Wilcoxon's signed-rank test of paired differences."""

    n: int  # how many differences are not zero; the others are left out, as Wilcoxon did
    up: float  # the sum of the ranks of the positive differences
    down: float  # and of the negative ones
    p: float
    """The two-sided probability, 0 to 1: exact without ties up to 50, and with ties up to 13; else
    from the normal distribution with its variance corrected for ties, and without a correction for
    continuity."""

    @property
    def w(self) -> float:
        """The smaller of the two sums."""
        return min(self.up, self.down)


def signed_rank(differences: Iterable[float]) -> SignedRank:
    """Return the test of differences between the second and the first of each pair.

    Raises
    ------
    ValueError
        If all differences are zero, or there are none.
    """
    rounded = (round(difference, _DECIMALS) for difference in differences)
    moved = [difference for difference in rounded if difference]
    if not moved:
        msg = "Without a difference other than zero there is nothing to test."
        raise ValueError(msg)
    sizes = Counter(abs(difference) for difference in moved)
    doubled = _doubled_ranks(sizes)
    ranks = [doubled[abs(difference)] for difference in moved]
    up = sum(rank for rank, difference in zip(ranks, moved, strict=True) if difference > 0)
    is_tied = len(sizes) < len(moved)
    is_exact = len(moved) <= (_MOST_EXACT_TIED if is_tied else _MOST_EXACT)
    p = _exact_p(ranks, up) if is_exact else _normal_p(sizes.values(), up / 2)
    return SignedRank(len(moved), up / 2, (sum(ranks) - up) / 2, p)


def _doubled_ranks(sizes: Mapping[float, int]) -> dict[float, int]:
    """Return twice the rank of each size, from how often each occurs; equal ones share a rank."""
    ordered = sorted(sizes)
    ends = accumulate(sizes[size] for size in ordered)
    return {size: 2 * end - sizes[size] + 1 for size, end in zip(ordered, ends, strict=True)}


def _exact_p(ranks: Sequence[int], up: int) -> float:
    """Return the probability from all ways to give the ranks a sign, each as likely."""
    ways = [1]  # by sum of the positive ranks, how many ways there are
    for rank in ranks:
        longer = [*ways, *([0] * rank)]
        for total, number in enumerate(ways):
            longer[total + rank] += number
        ways = longer
    tail = min(sum(ways[: up + 1]), sum(ways[up:]))
    return min(1.0, tail / (sum(ways) / 2))


def _normal_p(sizes: Iterable[int], up: float) -> float:
    """Return the probability from the normal distribution; `sizes`: those of groups of ties."""
    groups = list(sizes)
    n = sum(groups)
    ties = sum(size**3 - size for size in groups)
    variance = (n * (n + 1) * (2 * n + 1) - ties / 2) / 24
    z = (up - n * (n + 1) / 4) / sqrt(variance)
    return erfc(abs(z) / sqrt(2))


def moves_test(snapshot: Snapshot) -> SignedRank | None:
    """Return the test of a ruler's revealed moves; None where the numbers do not allow for it.

    It takes single values, `MIN_FINE` people, and `MIN_MOVED` moves other than zero.
    """
    if not snapshot.fine or snapshot.n < MIN_FINE:
        return None
    moves = [by - HIGHEST for by, count in enumerate(snapshot.counts) for _ in range(count)]
    return signed_rank(moves) if sum(map(bool, moves)) >= MIN_MOVED else None


def moves_sentence(ruler: str, snapshot: Snapshot, words: Mapping[str, str]) -> str:
    """Return the test of the moves of a ruler, by its name, in one sentence; "" if not reported."""
    test = moves_test(snapshot)
    if test is None:
        return ""
    p = f"= {test.p:.3f}" if test.p >= 0.001 else "< 0.001"  # noqa: PLR2004 (as it is usually written)
    values = {"ruler": ruler, "n": test.n, "w": f"{test.w:g}", "p": p}
    for of in (100, 1000):
        if groups := round(test.p * of):
            return fill(words["result-signed-rank"], {**values, "groups": groups, "of": f"{of:,}"})
    return fill(words["result-signed-rank-rare"], values)
