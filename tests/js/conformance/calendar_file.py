from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.js.conformance.harness import Case, any_text
from tests.js.conformance.journals import KIT, any_entries, kit, written

from ajar.journal.calendar import if_then_line, plan_calendar
from ajar.journal.errors import JournalError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

data = kit


def cases(random: Random) -> Iterator[Case]:
    """Yield entries, and the calendar file of their days, byte for byte."""
    while True:
        entries = any_entries(random)
        today = date(2026, 1, 1) + timedelta(random.randint(0, 2500))
        title = random.choice(("Catch up", any_text(random) * random.choice((1, 1, 6))))
        line = if_then_line(entries, KIT)
        words = {"journal-calendar-title": title}
        try:
            expected = plan_calendar(
                entries, words, today, KIT.workshop, line=line or title
            ).decode()
        except JournalError as error:
            expected = error.notices[0].code
        yield {
            "entries": list(map(written, entries)), "today": str(today), "title": title,
            "expected": [line, expected],
        }  # fmt: skip
