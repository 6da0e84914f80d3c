from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.js.conformance.journals import KIT, any_entries, any_response, kit, written

from ajar.content.exercise import Key
from ajar.journal.errors import JournalError
from ajar.journal.model import Entry
from ajar.paper import my_plan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.js.conformance.harness import Case

data = kit


def cases(random: Random) -> Iterator[Case]:
    """Yield entries, and what of them is printed."""
    codes = [*(country["code"] for country in KIT.help), "", "XX"]
    while True:
        entries = [
            Entry(Key(name), any_response(name, random))
            for name in dict.fromkeys(part["exercise"] for part in KIT.workshop["printed"])
            if random.random() < 0.6
        ] + any_entries(random)
        code = random.choice(codes)
        try:
            expected: Any = my_plan.plan_data(entries, KIT)
        except JournalError as error:
            expected = error.notices[0].code
        yield {
            "entries": list(map(written, entries)), "country": code,
            "expected": [expected, my_plan.numbers_of(code, KIT)],
        }  # fmt: skip
