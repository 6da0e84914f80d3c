"""What a room may reveal of its tallies. Pure; the server has no other way to publish.

The rules, and what each is for:

1. A reveal *looks* at the tallies only if at least `LEAST` more people have answered since the last
   look; otherwise it tells what it told before. So nothing is learned by pressing after each
   answer, not even who skipped what.
2. Of each look something is published only if at least `LEAST` answers are new (`TOO_FEW`,
   `TOO_FEW_NEW`), and at least `APART` of these lie outside their largest band (`ALIKE`). So
   neither a snapshot nor the difference of two tells what a person answered, also not to one
   who took part and knows their own answer.
3. After `ALIKE` more is published only once `LEAST` more have answered, and two bands each hold as
   many new answers as there were then. So what was withheld could lie wholly in the one or in the
   other, and stays unknown.
4. Single values in place of bands need `FINE` new answers, and none shown by bands before: else
   the values of those few could come out.
5. See `reveal_moves` for how rulers moved.

What no rule on tallies can prevent: that somebody adds answers of their own with many phones, and
so knows what the few others said; that a group is asked the same thing twice; that somebody was
told what another has answered, and reasons on from there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

from ajar.room.rules.tally import in_bands

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LEAST = 5
"""The fewest answers that are published, and the fewest that two snapshots differ by."""
APART = 2
"""The fewest answers outside the largest band. With one, that person would know all others."""
FINE = 20
"""The fewest answers that are shown by single values; with fewer, by bands."""

Word = Literal["too-few", "too-few-new", "alike", "both-first", "moves", "once"]
TOO_FEW: Final = "too-few"
TOO_FEW_NEW: Final = "too-few-new"
ALIKE: Final = "alike"
BOTH_FIRST: Final = "both-first"
MOVES: Final = "moves"
ONCE: Final = "once"


@dataclass(frozen=True)
class Snapshot:
    """Counts as they were published: of single values if `fine`, else of bands."""

    fine: bool
    counts: tuple[int, ...]

    @property
    def n(self) -> int:
        """How many answers it shows."""
        return sum(self.counts)


@dataclass(frozen=True)
class Withheld:
    """Nothing new is published, and the word for why."""

    word: Word


@dataclass(frozen=True)
class History:
    """What a unit's looks have told so far.

    Attributes
    ----------
    looked
        How many people had answered the question at the last look; 0: it was never looked at.
    word
        What that look told if it published nothing; else empty.
    looks
        How many looks there were.
    published
        The last snapshot, if any.
    bands
        The same by bands.
    alike
        How many answers were new when a look last told `ALIKE`, since the last published one.
    """

    looked: int = 0
    word: Word | Literal[""] = ""
    looks: int = 0
    published: Snapshot | None = None
    bands: tuple[int, ...] = ()
    alike: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        plain = dict(vars(self))
        if self.published:
            shown = {"fine": self.published.fine, "counts": list(self.published.counts)}
            plain["published"] = shown
        return plain | {"bands": list(self.bands)}

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> History:
        """Return what `to_json` made plain."""
        shown = plain["published"]
        snapshot = Snapshot(shown["fine"], tuple(shown["counts"])) if shown else None
        return cls(**{**plain, "published": snapshot, "bands": tuple(plain["bands"])})


Outcome = Snapshot | Withheld


def reveal(  # noqa: PLR0913 (the rule's numbers stand apart, for the tests)
    bands: Sequence[int],
    tally: Sequence[int],
    history: History,
    answered: int,
    *,
    coarse: bool = False,
    least: int = LEAST,
    apart: int = APART,
    fine: int = FINE,
) -> tuple[Outcome, History]:
    """Return what may be published of one unit now, and its history from then on.

    Parameters
    ----------
    bands, tally
        How many values each band holds; the count of each value. Counts only ever grow.
    history
        What this function returned the last time; `History()` at first.
    answered
        How many people have answered the question so far, this unit or others. It is public.
    coarse
        True: by bands, however many have answered.
    """
    known = _known(history, answered, least)
    if known:
        return known, history
    counts = in_bands(tally, bands)
    new = _less(counts, history.bands)
    looked = replace(history, looked=answered, looks=history.looks + 1)
    if sum(new) < least:
        word: Word = history.word or (TOO_FEW_NEW if history.published else TOO_FEW)
        return Withheld(word), replace(looked, word=word)
    enough = sum(new) >= history.alike + least
    if not enough or sum(new) - max(new) < apart or sorted(new)[-2] < history.alike:
        waiting = sum(new) if enough else history.alike
        return Withheld(ALIKE), replace(looked, word=ALIKE, alike=waiting)
    in_bands_before = history.published is not None and not history.published.fine
    values = sum(new) >= fine and not in_bands_before and not coarse
    snapshot = Snapshot(values, tuple(tally) if values else counts)
    return snapshot, replace(looked, word="", published=snapshot, bands=counts, alike=0)


def may_reset(histories: Iterable[History]) -> bool:
    """Tell whether a question may be asked anew: only until it was looked at.

    Two rounds side by side would show who changed.
    """
    return all(history == History() for history in histories)


@dataclass(frozen=True)
class Side:
    """A ruler before or after: how many people have answered its question, and its history."""

    answered: int
    history: History

    @property
    def n(self) -> int:
        """How many answers are published, if one look published all there are; else 0.

        This is public. After several looks it would be known of groups that answered between
        two of them before, and between two of them after.
        """
        shown = self.history.published
        in_one = self.history.looks == 1 and self.history.looked == self.answered
        return shown.n if shown and in_one else 0


def reveal_moves(  # noqa: PLR0913 (likewise)
    bands: Sequence[int],
    tally: Sequence[int],
    history: History,
    before: Side,
    after: Side,
    *,
    once: bool = False,
    apart: int = APART,
    fine: int = FINE,
) -> tuple[Outcome, History]:
    """Return what may be published of how far one ruler moved, and its history from then on.

    It is looked at once. Before that, the ruler must be published before and after: each in one
    look, of all who have answered, and of equally many (`BOTH_FIRST` if not; these are public
    facts). It is published if every one of these has moved, and if the moves are not alike; else
    `MOVES`, which does not tell which it was. If some had come or left between the two, their
    answers could be computed, and people are seen to come and leave.

    Once it was looked at, both questions stay closed (see `seals`).

    Parameters
    ----------
    bands, tally, history
        As for `reveal`, of the moves.
    before, after
        The same ruler in the question that it moved since, and in this one.
    once
        True: this ruler's moves were looked at in another question of the room (`ONCE`).
    """
    if history.looked:
        return history.published or Withheld(MOVES), history
    if once:
        return Withheld(ONCE), history
    if not before.n or before.n != after.n:
        return Withheld(BOTH_FIRST), history
    counts = in_bands(tally, bands)
    n = sum(counts)
    looked = replace(history, looked=after.answered, looks=1)
    if n != after.n or n - max(counts) < apart:
        return Withheld(MOVES), replace(looked, word=MOVES)
    snapshot = Snapshot(n >= fine, tuple(tally) if n >= fine else counts)
    return snapshot, replace(looked, published=snapshot, bands=counts)


def seals(moves: Iterable[History]) -> bool:
    """Tell whether moves were looked at: then the questions before and after never open again."""
    return any(history.looked for history in moves)


def _known(history: History, answered: int, least: int) -> Outcome | None:
    """Return what is told without a look, from public facts alone; None if it is time to look."""
    if answered - history.looked >= least:
        return None
    if not history.looked:
        return Withheld(TOO_FEW)
    if history.word:
        return Withheld(history.word)
    return history.published if answered == history.looked else Withheld(TOO_FEW_NEW)


def _less(counts: Sequence[int], shown: Sequence[int]) -> tuple[int, ...]:
    if not shown:
        return tuple(counts)
    return tuple(now - then for now, then in zip(counts, shown, strict=True))
