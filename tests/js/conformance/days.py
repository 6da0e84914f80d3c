from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.js.conformance.harness import Case, any_day
from tests.js.conformance.journals import KIT, any_entries, kit, written

from ajar.journal.check_ins import Day, next_check_in, promised, put_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random


data = kit


def _of(day: Day | None) -> list[str] | None:
    return [str(day.day), str(day.entry.key), day.entry.at] if day else None


def cases(random: Random) -> Iterator[Case]:
    """Yield entries and a day, and which days are ahead."""
    while True:
        entries = any_entries(random)
        today = date.fromisoformat(str(random.randint(1990, 2110)) + any_day(random)[4:8] + "11")
        put = [str(day) if (day := put_on(entry)) else None for entry in entries]
        ahead = promised(entries, today, KIT.workshop["days"])
        expected = [[*map(_of, ahead)], _of(next_check_in(entries, today)), put]
        yield {
            "entries": list(map(written, entries)), "today": str(today), "expected": expected,
        }  # fmt: skip
