"""Dates of a journal: when an entry was made, what was promised, when to check in again. Pure."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from ajar.content import CHECK_IN, Key
from ajar.content.text import as_date

if TYPE_CHECKING:
    from ajar.journal.model import Entry

_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ]([01][0-9]|2[0-3]):[0-9]{2}"
    r"(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?"
)


@dataclass(frozen=True)
class Day:
    """A date, the entry that it comes from, and the text for a promised date."""

    day: date
    entry: Entry
    say: str = ""


def promised(entries: Iterable[Entry], today: date, days: Iterable[Mapping[str, str]]) -> list[Day]:
    """Return the dates that a person chose, nearest first, without past ones.

    `days` are those of the workshop: an ``item`` of an ``exercise``, and what to ``say``.
    """
    by_key = {entry.key: entry for entry in entries if entry.response is not None}
    chosen = (
        Day(day, entry, planned["say"])
        for planned in days
        if (entry := by_key.get(Key(planned["exercise"]))) and entry.response
        if (day := as_date(entry.response.get(planned["item"]))) and day >= today
    )
    return sorted(chosen, key=lambda promise: promise.day)


def next_check_in(entries: Iterable[Entry], today: date) -> Day | None:
    """Return the date a month after the last confirmed check-in, or today if that is past."""
    check_ins = [
        Day(min(day, today), entry)  # the clock may have been wrong
        for entry in entries
        if entry.key.exercise == CHECK_IN and entry.response is not None and entry.confirmed
        if (day := put_on(entry))
    ]
    if not check_ins:
        return None
    last = max(check_ins, key=lambda check_in: check_in.day)
    return Day(max(_a_month_after(last.day), today), last.entry)


def put_on(entry: Entry) -> date | None:
    """Return the date of an entry in this computer's time zone; None if it is unknown."""
    try:
        return as_time(entry.at).astimezone().date()
    except (ValueError, OverflowError, OSError):  # OSError: Windows, before 1970
        return None


def as_time(text: str) -> datetime:
    """Parse an ISO 8601 date, or date and time; raise `ValueError` for anything else."""
    if not _TIME.fullmatch(text):
        msg = "neither a day nor a time"
        raise ValueError(msg)
    return datetime.fromisoformat(text)


def _a_month_after(day: date) -> date:
    year, month = day.year + day.month // 12, day.month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
