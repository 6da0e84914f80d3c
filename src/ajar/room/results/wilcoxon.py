"""What moves that were revealed say beyond their counts: Wilcoxon's signed-rank test. Pure.

The test asks how often moves as one-sided as these would come up if each could as well have gone
the other way (Wilcoxon 1945, Biometrics Bulletin 1:80-83, doi:10.2307/3001968). It knows published
snapshots only. It names no cause: there is no group to compare with, and a rise of one point after
a single visit is ordinary (Bertholet et al. 2009, doi:10.1186/1471-2458-9-101).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ajar.content.answers import HIGHEST
from ajar.content.fill import fill
from ajar.room.rules.disclosure import MIN_FINE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ajar.room.rules.disclosure import Snapshot

MOVED = 10
"""The fewest moves other than zero with which the test is said."""
DECIMALS = 9
"""Differences are rounded to so many decimals: else noise in the last bits would undo ties."""


@dataclass(frozen=True)
class SignedRank:
    """Wilcoxon's signed-rank test of paired differences.

    Attributes
    ----------
    n
        How many differences are not zero; the others are left out, as Wilcoxon did.
    up, down
        The sums of the ranks of the positive and of the negative differences.
    p
        The two-sided probability, 0 to 1: exact without ties up to 50, and with ties up to 13;
        else from the normal distribution, without a correction for continuity.
    """

    n: int
    up: float
    down: float
    p: float

    @property
    def w(self) -> float:
        """The smaller of the two sums."""
        return min(self.up, self.down)

    @property
    def effect(self) -> float:
        """The matched-pairs rank-biserial correlation, −1 to 1 (Kerby 2014, 10.2466/11.IT.3.1)."""
        return (self.up - self.down) / (self.up + self.down)


def signed_rank(differences: Sequence[float]) -> SignedRank:
    """Return the test of differences between the second and the first of each pair.

    Raises
    ------
    ValueError
        If all differences are zero, or there are none.
    """
    from scipy import stats  # type: ignore[import-untyped]  # takes a second to load

    rounded = [round(one, DECIMALS) for one in differences]
    moved = [one for one in rounded if one]
    if not moved:
        msg = "Without a difference other than zero there is nothing to test."
        raise ValueError(msg)
    ranks = stats.rankdata([abs(one) for one in moved])
    up = float(sum(rank for rank, one in zip(ranks, moved, strict=True) if one > 0))
    p = float(stats.wilcoxon(moved).pvalue)
    return SignedRank(len(moved), up, float(sum(ranks)) - up, p)


def of_moves(shown: Snapshot) -> SignedRank | None:
    """Return the test of a ruler's revealed moves; None where the numbers do not allow for it.

    It takes single values, `MIN_FINE` people, and `MOVED` moves other than zero.
    """
    if not shown.fine or shown.n < MIN_FINE:
        return None
    moves = [by - HIGHEST for by, count in enumerate(shown.counts) for _ in range(count)]
    return signed_rank(moves) if sum(map(bool, moves)) >= MOVED else None


def said_of_moves(ruler: str, shown: Snapshot, words: Mapping[str, str]) -> str:
    """Say in one sentence what the test gives for a ruler; empty where it is not to be said.

    Parameters
    ----------
    ruler
        What the ruler is called.
    shown
        Its revealed moves.
    words
        The kit's words.
    """
    test = of_moves(shown)
    if test is None:
        return ""
    found = {"ruler": ruler, "n": str(test.n), "w": f"{test.w:g}", "p": _p(test.p)}
    return fill(words["result-signed-rank"], found | {"chance": _chance(test.p, words)})


def _p(p: float) -> str:
    return f"= {p:.3f}" if p >= 0.001 else "< 0.001"  # noqa: PLR2004 (as it is usually written)


def _chance(p: float, words: Mapping[str, str]) -> str:
    """Return a probability as a number of groups: ``4 in 100``."""
    for of in (100, 1000):
        if round(p * of) >= 1:
            return fill(words["result-chance"], {"n": str(round(p * of)), "of": f"{of:,}"})
    return words["result-chance-less"]
