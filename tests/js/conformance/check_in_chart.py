from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.js.conformance.harness import Case, any_text
from tests.js.conformance.journals import KIT, kit

from ajar.charts.readiness import readiness_chart
from ajar.journal.check_ins import check_in, sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

data = kit


def cases(random: Random) -> Iterator[Case]:
    """Yield check-ins, and their sentence and table."""
    odd = (None, 11, -1, "5", True)
    while True:
        rulers = [*range(11), *random.sample(odd, 2)]
        given: list[tuple[str, dict[str, Any]]] = [
            (any_text(random), {name: random.choice(rulers) for name in _names(random)})
            for _ in range(random.choice((0, 1, 1, 2, 3, 12)))
        ]
        check_ins = [check_in(moment, response) for moment, response in given]
        chart = readiness_chart(check_ins, KIT.words)
        expected = [sentence_of(check_ins, KIT.words), chart.sentence, chart.columns, chart.rows]
        yield {"checkIns": given, "expected": expected}


def _names(random: Random) -> list[str]:
    return random.sample(("importance", "confidence", "readiness", "other"), 3)
