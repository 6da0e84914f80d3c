"""The days of a journal: when something was put, when to look again and check in again. Pure."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from ajar.content import CHECK_IN, Key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ajar.journal.model import Entry

LOOKED_AT = (("trial-agreement", "review"), ("plan", "day"))
"""The exercises and items that say a day to look again: the first that lies ahead counts."""


@dataclass(frozen=True)
class Day:
    """A day, and the entry that it comes from."""

    day: date
    entry: Entry


def look_again(entries: Iterable[Entry], today: date) -> Day | None:
    """Return the day on which to look again; None if none is set, or it is over."""
    there = {one.key: one for one in entries if one.response is not None}
    for exercise, item in LOOKED_AT:
        entry = there.get(Key(exercise))
        day = as_date(entry.response.get(item)) if entry and entry.response else None
        if entry and day and day >= today:
            return Day(day, entry)
    return None


def next_check_in(entries: Iterable[Entry], today: date) -> Day | None:
    """Return the day a month after the last confirmed check-in: today, if that day is over."""
    made = [
        Day(min(day, today), one)  # a clock may have been wrong
        for one in entries
        if one.key.exercise == CHECK_IN
        and one.response is not None
        and one.confirmed
        and (day := put_on(one))
    ]
    if not made:
        return None
    last = max(made, key=lambda one: one.day)
    return Day(max(_a_month_after(last.day), today), last.entry)


def put_on(entry: Entry) -> date | None:
    """Return the day on which an entry was put, where this computer is; None if unknown."""
    try:
        return datetime.fromisoformat(entry.at).astimezone().date()
    except (ValueError, OverflowError):
        return None


def as_date(words: object) -> date | None:
    """Return ``YYYY-MM-DD`` as a date, and None for all else."""
    try:
        return date.fromisoformat(words if isinstance(words, str) else "")
    except ValueError:
        return None


def _a_month_after(day: date) -> date:
    year, month = day.year + day.month // 12, day.month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
