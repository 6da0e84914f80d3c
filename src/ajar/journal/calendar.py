"""A plan's days as a calendar file with plain names. Not encrypted, and a calendar may be shared.

The file is an iCalendar object (RFC 5545) of all-day events without organizer, place or alarm.
Its PRODID is that of the library that writes it, as with thousands of other programs.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING
from uuid import UUID

from ajar.content.exercise import Key
from ajar.content.fill import fill_sentence
from ajar.journal.errors import JournalError
from ajar.journal.schedule import look_again, next_check_in

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from icalendar import Event

    from ajar.content.materials import Materials
    from ajar.journal.entry import Entry
    from ajar.journal.schedule import Day

TITLE = "Catch up"
"""What an event is called unless the person gives it another name."""
FILE_NAME = "catch-up.ics"
PLAN = "plan"
UNPRINTABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]")
"""What RFC 5545 allows in no text, and half characters."""


class NoDayError(JournalError):
    """There is no day to put into a calendar."""

    def __init__(self) -> None:
        super().__init__(
            "There is no day ahead to put into a calendar, and that is fine. "
            "You can pick a day in your offer or in your plan at any time."
        )


def plan_calendar(
    entries: Iterable[Entry],
    today: date,
    *,
    title: str = TITLE,
    line: str = "",
    secret: bytes = b"",
) -> bytes:
    """Return the day to look again (or else the plan's day) and the next check-in's, as iCalendar.

    Parameters
    ----------
    entries
        The journal's.
    today
        Days before it are left out; a check-in that is due by now is put on it.
    title
        What the events are called. The default says nothing of what they are about.
    line
        The plan's sentence (see `if_then_line`), only where the person asks for it: it is put
        into the first event, which is then marked as private.
    secret
        Bytes that belong to the journal and stay: with them an event keeps its UID when its
        answers change, and a calendar moves it. Without, it keeps it while they are the same.

    Raises
    ------
    NoDayError
        If there is no day ahead and no check-in.
    """
    from icalendar import Calendar  # takes long, and few ask for it

    there = list({one.key: one for one in entries}.values())
    days = [day for day in (look_again(there, today), next_check_in(there, today)) if day]
    if not days:
        raise NoDayError
    calendar = Calendar.new()
    del calendar["UID"]  # a new one each time, and nobody needs it
    for day in days:
        words = _clean(line) if day is days[0] else ""
        calendar.add_component(_event(day, today, _clean(title) or TITLE, words, secret))
    written: bytes = calendar.to_ical()
    return written


def if_then_line(entries: Iterable[Entry], materials: Materials) -> str:
    """Return the plan's “If …, then I will ….”; empty while one half is open."""
    plan = {one.key: one.response for one in entries}.get(str(Key(PLAN)))
    match plan:
        case {"if": str(when), "then": str(will)} if when.strip() and will.strip():
            pattern = materials.exercise(PLAN).reflection.get("sentence", "")
            return fill_sentence(pattern, {"if": when, "then": will})
        case _:
            return ""


def _event(day: Day, today: date, title: str, line: str, secret: bytes) -> Event:
    from icalendar import CLASS, TRANSP, Event  # likewise

    event = Event.new(
        uid=_uid(day.entry, secret),
        stamp=datetime.combine(today, time(), UTC),
        start=day.day,  # a date with no end is that whole day
        summary=title,
        transparency=TRANSP.TRANSPARENT,
    )
    if line:
        event.add("description", line)
        event.add("class", CLASS.PRIVATE)
    return event


def _uid(entry: Entry, secret: bytes) -> UUID:
    """Return an id from which nobody can tell anything who does not know the journal."""
    known = secret or json.dumps([entry.at, entry.response]).encode()
    return UUID(bytes=hmac.digest(known, entry.key.encode(), hashlib.sha256)[:16], version=4)


def _clean(words: str) -> str:
    return UNPRINTABLE.sub("", words.replace("\t", " ")).strip()
