"""Disclosure: what a room may reveal of its tallies (pure). This is the only way to publish.

The rules, and the purpose of each:

1. A reveal *looks* at the tallies only if at least `MIN_ANSWERS` more people have answered since
   the last look; otherwise it repeats the last outcome. So nothing is learned by pressing Reveal
   after each answer, not even who skipped what.
2. A look publishes something only if at least `MIN_ANSWERS` answers are new (`TOO_FEW`,
   `TOO_FEW_NEW`), and at least `MIN_OUTSIDE` of these are outside their largest band (`ALIKE`). So
   neither a snapshot nor the difference of two tells what a person answered, not even to someone
   who took part and knows their own answer.
3. After `ALIKE` more is published only once `MIN_ANSWERS` more people have answered, and each of
   two bands has as many new answers as there were then. So what was withheld could all be in either
   band, and stays unknown.
4. Single values in place of bands need `MIN_FINE` new answers, and no earlier snapshot by bands:
   otherwise the values of the first few could be computed.
5. A question that was asked before in the room is not published if the numbers of answers differ by
   fewer than `MIN_ANSWERS` (`AGAIN`), even by none: the difference would be what those few
   answered.
6. See `reveal_moves` for how rulers moved.
7. A show of hands is published as it is: everybody in the room has seen it (`reveal_hands`).

`docs/disclosure.md` says what no rule on tallies can prevent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from ajar.room.rules.tally import in_bands

MIN_ANSWERS = 5
"""The minimum number of published answers, and by which two snapshots differ."""
MIN_OUTSIDE = 2
"""The minimum number of answers outside the largest band. One person would know all others."""
MIN_FINE = 20
"""The minimum number of answers for single values; with fewer, bands are published."""

Reason = Literal["too-few", "too-few-new", "alike", "again", "both-first", "moves", "once"]
TOO_FEW: Final = "too-few"
TOO_FEW_NEW: Final = "too-few-new"
ALIKE: Final = "alike"
AGAIN: Final = "again"
BOTH_FIRST: Final = "both-first"
MOVES_WITHHELD: Final = "moves"
ONCE: Final = "once"


@dataclass(frozen=True)
class Snapshot:
    """Counts as they were published: of single values if `fine`, else of bands."""

    fine: bool
    counts: tuple[int, ...]

    @property
    def n(self) -> int:
        """Number of answers it shows."""
        return sum(self.counts)


@dataclass(frozen=True)
class History:
    """The outcomes of a unit's looks so far."""

    looked: int = 0
    """Number of people who had answered at the last look; 0: there was none."""
    reason: Reason | Literal[""] = ""
    """Why that look published nothing; empty if it published something."""
    looks: int = 0  # how many looks there were
    published: Snapshot | None = None  # the last snapshot, if any
    bands: tuple[int, ...] = ()  # the same by bands
    sizes: tuple[int, ...] = ()
    """Number of answers at each look that published something or found them alike."""
    alike: int = 0
    """Number of new answers at the last `ALIKE` since the last published snapshot."""

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values for JSON."""
        shown = self.published
        published = shown and {"fine": shown.fine, "counts": list(shown.counts)}
        return {**vars(self), "published": published, "bands": list(self.bands)}

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> History:
        """Return the history that `to_json` made plain."""
        shown = plain["published"]
        published = shown and Snapshot(shown["fine"], tuple(shown["counts"]))
        lists = {name: tuple(plain.get(name, ())) for name in ("bands", "sizes")}
        return cls(**{**plain, **lists, "published": published})


Outcome = Snapshot | Reason
"""A published snapshot, or the reason why nothing new is published."""


def reveal_counts(  # noqa: PLR0913 (the rules' numbers are parameters for the tests)
    bands: Sequence[int],
    tally: Sequence[int],
    history: History,
    answered: int,
    *,
    coarse: bool = False,
    others: Iterable[History] = (),
    min_answers: int = MIN_ANSWERS,
    min_outside: int = MIN_OUTSIDE,
    min_fine: int = MIN_FINE,
) -> tuple[Outcome, History]:
    """Return what may be published of one unit now, and its history from then on.

    Parameters
    ----------
    bands, tally
        How many values each band holds; the count of each value. Counts only ever grow.
    history
        The history that this function returned the last time; `History()` at first.
    answered
        How many people have answered the question so far, this unit or others. It is public.
    coarse
        True: by bands, however many people have answered.
    others
        The histories of the same unit in other questions of the room.
    min_answers, min_outside, min_fine
        The limits in the rules.
    """
    if answered - history.looked < min_answers:  # no look: this follows from public facts alone
        if history.published and not history.reason and answered == history.looked:
            return history.published, history
        return history.reason or (TOO_FEW_NEW if history.looked else TOO_FEW), history
    counts = in_bands(tally, bands)
    before = history.bands or [0] * len(counts)
    new = [now - then for now, then in zip(counts, before, strict=True)]
    looked = replace(history, looked=answered, looks=history.looks + 1)
    if sum(new) < min_answers:
        reason: Reason = history.reason or (TOO_FEW_NEW if history.published else TOO_FEW)
        return reason, replace(looked, reason=reason)
    if any(0 < abs(sum(counts) - n) < min_answers for other in others for n in other.sizes):
        return AGAIN, replace(looked, reason=AGAIN)
    looked = replace(looked, sizes=(*history.sizes, sum(counts)))
    enough = sum(new) >= history.alike + min_answers
    if not enough or sum(new) - max(new) < min_outside or sorted(new)[-2] < history.alike:
        alike = sum(new) if enough else history.alike
        return ALIKE, replace(looked, reason=ALIKE, alike=alike)
    fine = sum(new) >= min_fine and not coarse and (not history.published or history.published.fine)
    snapshot = Snapshot(fine, tuple(tally) if fine else counts)
    return snapshot, replace(looked, reason="", published=snapshot, bands=counts, alike=0)


def reveal_hands(
    bands: Sequence[int], tally: Sequence[int], people: int
) -> tuple[Outcome, History]:
    """Return a show of hands by bands, and its history. Units not asked about stay unpublished.

    Parameters
    ----------
    bands, tally
        As for `reveal_counts`.
    people
        How many people took part.
    """
    counts = in_bands(tally, bands)
    if not sum(counts):
        return TOO_FEW, History(looked=people, reason=TOO_FEW, looks=1)
    snapshot = Snapshot(fine=False, counts=counts)
    sizes = (sum(counts),)
    return snapshot, History(people, looks=1, published=snapshot, bands=counts, sizes=sizes)


def may_reset(histories: Iterable[History]) -> bool:
    """Return whether a question may be reset: only until its tally is first looked at.

    Two rounds side by side would show who changed.
    """
    return all(history == History() for history in histories)


@dataclass(frozen=True)
class Side:
    """A ruler before or after a move: how many people answered its question, and its history."""

    answered: int
    history: History

    @property
    def n(self) -> int:
        """Number of published answers, if a single look published all of them; else 0.

        This is public. After several looks, moves could be inferred for the groups that answered
        between two looks before and between two looks after.
        """
        snapshot = self.history.published
        in_one = self.history.looks == 1 and self.history.looked == self.answered
        return snapshot.n if snapshot and in_one else 0


def reveal_moves(  # noqa: PLR0913 (the rule's number is a parameter for the tests)
    bands: Sequence[int],
    tally: Sequence[int],
    history: History,
    before: Side,
    after: Side,
    *,
    once: bool = False,
    min_outside: int = MIN_OUTSIDE,
) -> tuple[Outcome, History]:
    """Return what may be published of how far one ruler moved, and its history from then on.

    Moves are looked at once. Before that, the ruler must be published before and after: each in one
    look, of all who answered, and of equally many people (`BOTH_FIRST` if not; these are public
    facts). The moves are published if every one of these people sent a move, and if the moves are
    not alike; else `MOVES_WITHHELD`, which does not reveal the reason. If some people had come or
    left between the two check-ins, which others can see, their answers could be computed.

    Check-ins and moves are by bands, however many people answered: if all said 2 or 10 before, as
    many are low later, and two moved up, then two say 3.

    After the look, both questions stay closed (see `seals`).

    Parameters
    ----------
    bands, tally, history
        As for `reveal_counts`, of the moves.
    before, after
        The same ruler in the question that it moved since, and in this one.
    once
        True: this ruler's moves were looked at in another question of the room (`ONCE`).
    min_outside
        The limit in the rule.
    """
    if history.looked:
        return history.published or MOVES_WITHHELD, history
    if once:
        return ONCE, history
    if not before.n or before.n != after.n:
        return BOTH_FIRST, history
    counts = in_bands(tally, bands)
    n = sum(counts)
    looked = replace(history, looked=after.answered, looks=1)
    if n != after.n or n - max(counts) < min_outside:
        return MOVES_WITHHELD, replace(looked, reason=MOVES_WITHHELD)
    snapshot = Snapshot(fine=False, counts=counts)
    return snapshot, replace(looked, published=snapshot, bands=counts)


def seals(moves: Iterable[History]) -> bool:
    """Return whether moves were looked at: then the questions before and after never open again."""
    return any(history.looked for history in moves)
