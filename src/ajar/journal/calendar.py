"""Exports a plan's dates as a calendar file. It is not encrypted, and a calendar may be shared.

The file is an iCalendar object (RFC 5545) of all-day events without organizer, place or alarm.
Its PRODID is the library's, as in thousands of other programs. `web/engine/calendar.js` makes the
same bytes from the same answers.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from uuid import UUID

from ajar.content import Key
from ajar.content.danger import notice_after
from ajar.content.reflect import composed, names_in
from ajar.journal.check_ins import Day, next_check_in, promised
from ajar.journal.errors import JournalError

if TYPE_CHECKING:
    from icalendar import Event

    from ajar.content.materials import Materials
    from ajar.content.models import WorkshopData
    from ajar.journal.model import Entry

CALENDAR_FILE = "catch-up.ics"
_PRODID = "-//collective//icalendar//7.3.0//EN"
_NOT_TEXT = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
"""Characters that RFC 5545 does not allow in a text, half characters and byte order marks."""
_BREAK = re.compile(r"[\t\x85\u2028\u2029]")  # some readers treat it as the end of a line


def plan_calendar(
    entries: Iterable[Entry],
    words: Mapping[str, str],
    today: date,
    workshop: WorkshopData,
    *,
    line: str = "",
) -> bytes:
    """Return the promised dates and that of the next check-in, as iCalendar.

    The events' title, from the words of the kit, does not reveal what they are about. Days before
    `today` are left out; a check-in that is due by now is put on it.

    Parameters
    ----------
    workshop
        Which dates it has, and which exercise is the plan.
    line
        The plan's sentence (see `if_then_line`), only where the person asks for it: it is put
        into the plan's event, or else the first, which is then marked as private.

    Raises
    ------
    JournalError
        If there is no date to come and no check-in.
    """
    from icalendar import Calendar  # slow to load, and rarely needed

    newest = list({entry.key: entry for entry in entries}.values())
    days = [
        *promised(newest, today, workshop["days"]),
        *filter(None, [next_check_in(newest, today)]),
    ]
    if not days:
        raise JournalError("journal-no-day")
    plan = Key(workshop["plan"] or "")
    lined = next((day for day in days if day.entry.key == plan), days[0])
    title = _clean(words["journal-calendar-title"])
    calendar = Calendar.new(prodid=_PRODID)
    del calendar["UID"]  # a new one each time, and nobody needs it
    for day in days:
        calendar.add_component(_event(day, today, title, _clean(line) if day is lined else ""))
    return bytes(calendar.to_ical())


def if_then_line(entries: Iterable[Entry], materials: Materials) -> str:
    """Return the plan's one sentence; empty if a part is missing or it may mean danger."""
    name = materials.workshop["plan"] or ""
    plan = {entry.key: entry.response for entry in entries}.get(Key(name))
    if not plan:
        return ""
    exercise = materials.exercise(name)
    rule = next((rule for rule in exercise.rules if rule.sentence), None)
    if not rule or not rule.sentence or notice_after(exercise, plan, materials):
        return ""
    pattern = exercise.reflection[rule.sentence]
    typed = {item: plan.get(item) for item in names_in(pattern)}
    written = {item: text for item, text in typed.items() if isinstance(text, str) and text.strip()}
    return composed(rule, exercise.reflection, written) if written.keys() == typed.keys() else ""


def _event(day: Day, today: date, title: str, line: str) -> Event:
    from icalendar import CLASS, TRANSP, Event

    event = Event.new(
        uid=_uid(day.entry),
        stamp=datetime.combine(today, time(), UTC),
        start=day.day,  # a date with no end is that whole day
        summary=title,
        transparency=TRANSP.TRANSPARENT,
    )
    if line:
        event.add("description", line)
        event.add("class", CLASS.PRIVATE)
    return event


def _uid(entry: Entry) -> UUID:
    """Return an id that depends only on the answers, and reveals nothing about them."""
    answered = {name: a for name, a in (entry.response or {}).items() if a is not None}
    secret = json.dumps([entry.at, answered], sort_keys=True).encode()
    return UUID(bytes=hmac.digest(secret, str(entry.key).encode(), "sha256")[:16], version=4)


def _clean(text: str) -> str:
    return _NOT_TEXT.sub("", _BREAK.sub(" ", text)).strip()
