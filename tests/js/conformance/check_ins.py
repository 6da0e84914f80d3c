from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.js.conformance.journals import any_entries, written

from ajar.content.exercise import CHECK_IN, RULERS
from ajar.journal.check_ins import charted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.js.conformance.harness import Case

    from ajar.journal.model import Entry


def cases(random: Random) -> Iterator[Case]:
    """Yield entries, and the check-ins of them that a chart shows."""
    while True:
        entries = [_odd(entry, random) for entry in any_entries(random)]
        yield {"entries": list(map(written, entries)), "expected": charted(entries)}


def _odd(entry: Entry, random: Random) -> Entry:
    """Return a check-in as another program may have written it, now and then."""
    if entry.key.exercise != CHECK_IN or random.random() < 0.5:
        return entry
    values = random.choices((*range(11), None, 11, -1, "5", True), k=len(RULERS))
    confirmed = dict(zip(RULERS, values, strict=True))
    return replace(entry, confirmed=confirmed)
