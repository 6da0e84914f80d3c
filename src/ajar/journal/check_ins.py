"""Check-ins over time, their rulers never combined; and the days of a journal. Pure.

`rulers` are the ids of the rulers of a check-in, in order (see `Materials.rulers`).

The rulers are never averaged: importance, confidence and readiness correlate only in part
(inter-correlations .50 to .70; Boudreaux et al. 2012, doi:10.1186/1940-0640-7-8).
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from ajar.content import CHECK_IN, Key
from ajar.content.text import as_date, day_in_words, fill, weekday_in_words

if TYPE_CHECKING:
    import pandas as pd

    from ajar.content.answers import Answer
    from ajar.content.reflect import LastTime
    from ajar.journal.model import Entry

_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ]([01][0-9]|2[0-3]):[0-9]{2}"
    r"(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?"
)
_WEEK = 7  # days: a weekday says which day it was within fewer


@dataclass(frozen=True)
class CheckIn:
    """The rulers at one moment by their ids, each from 0 to 10, or None where skipped."""

    moment: str
    rulers: Mapping[str, int | None]

    def values(self) -> dict[str, int]:
        """Return the rulers that were answered, by id."""
        return {name: value for name, value in self.rulers.items() if value is not None}


def check_in(moment: str, response: Mapping[str, Answer | None], rulers: Iterable[str]) -> CheckIn:
    """Return the check-in of a response to the check-in exercise."""
    from ajar.content.answers import HIGHEST  # loads pydantic

    def number(answer: Answer | None) -> int | None:
        return answer if type(answer) is int and 0 <= answer <= HIGHEST else None

    return CheckIn(moment, {name: number(response.get(name)) for name in rulers})


def confirmed(entries: Iterable[Entry], rulers: Collection[str]) -> list[CheckIn]:
    """Return the check-ins as last confirmed, in the order they were begun."""
    return [made for made, _ in _confirmed(entries, rulers)]


def frame(check_ins: Iterable[CheckIn], rulers: Collection[str]) -> pd.DataFrame:
    """Return check-ins as a table of shape (n, 1 + rulers), one row each, in order.

    Its columns are ``moment`` (str), and the id of each ruler (Int64, 0 to 10, missing where
    skipped).
    """
    import pandas as pd

    rows = [(entry.moment, *(entry.rulers.get(name) for name in rulers)) for entry in check_ins]
    table = pd.DataFrame(rows, columns=["moment", *rulers])
    return table.astype({"moment": "str", **dict.fromkeys(rulers, "Int64")})


def charted(entries: Iterable[Entry], rulers: Collection[str]) -> list[dict[str, Any]]:
    """Return the confirmed check-ins with a number, as the page draws them, in order.

    Each has its ``moment``, its ``values`` by ruler, and its ``day`` (ISO 8601; None if unknown).
    """
    return [
        {
            "moment": made.moment,
            "values": dict(made.rulers),
            "day": day.isoformat() if day else None,
        }
        for made, day in _confirmed(entries, rulers)
        if made.values()
    ]


def last_time(
    entries: Iterable[Entry],
    key: Key,
    words: Mapping[str, str],
    rulers: Collection[str],
    language: str = "en",
) -> LastTime | None:
    """Return the check-in before that with this key; `entries` are in the order they were begun.

    None if there is no such check-in, if it has no number, or if the day of one of them is unknown.
    """
    before: list[Entry] = []
    for entry in entries:
        if entry.key.exercise != CHECK_IN:
            continue
        if entry.key == key:
            return _last_time(before[-1], entry, words, rulers, language) if before else None
        if entry.confirmed and check_in("", entry.confirmed, rulers).values():
            before.append(entry)
    return None


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
    last = max(check_ins, key=lambda made: made.day)
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


def _confirmed(
    entries: Iterable[Entry], rulers: Collection[str]
) -> Iterator[tuple[CheckIn, date | None]]:
    """Yield each confirmed check-in that was not removed, and its day if that is known."""
    for entry in entries:
        is_there = entry.response is not None and entry.confirmed is not None
        if entry.key.exercise == CHECK_IN and is_there:
            yield check_in(entry.key.moment, entry.confirmed or {}, rulers), put_on(entry)


def _last_time(
    last: Entry, this: Entry, words: Mapping[str, str], rulers: Collection[str], language: str
) -> LastTime | None:
    from ajar.content.reflect import LastTime  # loads pydantic

    day, own = put_on(last), put_on(this)
    if not day or not own:
        return None
    days = (own - day).days
    in_words = weekday_in_words if 0 < days < _WEEK else day_in_words
    when = (
        fill(words["check-ins-on-day"], {"day": in_words(day, language)})
        if days
        else words["check-ins-same-day"]
    )
    return LastTime(when, check_in("", last.confirmed or {}, rulers).values())


def _a_month_after(day: date) -> date:
    year, month = day.year + day.month // 12, day.month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
