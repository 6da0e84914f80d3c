from __future__ import annotations

from typing import TYPE_CHECKING

from tests.js.conformance.journals import KIT, RULERS, any_entries, kit, written

from ajar.journal.export import check_ins_as_csv, export_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.js.conformance.harness import Case

data = kit


def cases(random: Random) -> Iterator[Case]:
    """Yield entries, and the files of all of them and of the check-ins."""
    while True:
        entries = any_entries(random)
        expected = [export_json(entries, KIT), check_ins_as_csv(entries, RULERS)]
        yield {"entries": list(map(written, entries)), "expected": expected}
