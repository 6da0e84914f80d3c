from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from tests.js.conformance.journals import KIT, RULERS, any_entries, written

from ajar.content.exercise import CHECK_IN
from ajar.journal.check_ins import charted, last_time

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.js.conformance.harness import Case

    from ajar.journal.model import Entry


def cases(random: Random) -> Iterator[Case]:
    """Yield entries, the check-ins of them that a chart shows, and the one before each of them."""
    words = data()
    while True:
        entries = [_odd(entry, random) for entry in any_entries(random)]
        last = [last_time(entries, entry.key, words, RULERS) for entry in entries]
        before = [check_in and asdict(check_in) for check_in in last]
        expected = {"charted": charted(entries, RULERS), "before": before}
        yield {"entries": list(map(written, entries)), "expected": expected}


def data() -> dict[str, str]:
    """Return the words for the day of the check-in before."""
    words = KIT.words
    return {name: words[name] for name in ("check-ins-on-day", "check-ins-same-day")}


def _odd(entry: Entry, random: Random) -> Entry:
    """Return a check-in as another program may have written it, now and then."""
    if entry.key.exercise != CHECK_IN or random.random() < 0.5:
        return entry
    values = random.choices((*range(11), None, 11, -1, "5", True), k=len(RULERS))
    confirmed = dict(zip(RULERS, values, strict=True))
    return replace(entry, confirmed=confirmed)
