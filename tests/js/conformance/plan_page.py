from __future__ import annotations

from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any

from tests.js.conformance.journals import KIT, any_entries, any_response, kit, written

from ajar.content.exercise import Key
from ajar.journal.errors import JournalError
from ajar.journal.model import Entry
from ajar.paper import my_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.js.conformance.harness import Case

data = kit
RESPONSES = 1_000
"""So many to each exercise: with the others they make pages that differ in every case."""


def cases(random: Random) -> Iterator[Case]:
    """Yield entries, and what of them is printed."""
    codes = [*(country["code"] for country in KIT.help), "", "XX"]
    while True:
        entries = [
            Entry(Key(name), _response(name, random.randrange(RESPONSES)))
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


@cache
def _response(name: str, number: int) -> dict[str, Any]:
    return any_response(name, Random(number))
