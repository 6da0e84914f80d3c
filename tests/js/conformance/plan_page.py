from __future__ import annotations

from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any

from tests.js.conformance.journals import KIT, any_entries, any_response, kit, shared, written

from ajar.content.exercise import Key
from ajar.journal.errors import JournalError
from ajar.journal.model import Entry
from ajar.paper import my_plan

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.js.conformance.harness import Case

data = kit
RESPONSES = 1_000
"""So many to each exercise: with the others they make pages that differ in every case."""


def cases(random: Random) -> Iterator[Case]:
    """Yield entries, and what of them is printed."""
    codes = [*(country["code"] for country in KIT.help), "", "XX"]
    while True:
        entries = [
            _entry(name, random.randrange(RESPONSES))
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
def _entry(name: str, number: int) -> Entry:
    return shared(Entry(Key(name), any_response(name, Random(number))))


def _printed_once(answered: my_plan._Answered, part: Mapping[str, Any], line: str) -> list[Any]:
    """Return what is printed of a response: many cases share it."""
    asked = id(answered.response), id(part), line
    if asked not in _printed:
        _printed[asked] = _PRINTED(answered, part, line)
    return _printed[asked]


_PRINTED = my_plan._Answered.printed
_printed: dict[tuple[int, int, str], list[Any]] = {}
"""By identity: every response here is one that is kept."""
ONCE = ((my_plan._Answered, "printed", _printed_once),)
