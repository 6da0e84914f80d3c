from __future__ import annotations

from typing import TYPE_CHECKING

from tests.js.conformance.harness import Case, any_exercise, any_values, forms

from ajar.content.answers import check_response
from ajar.content.reflect import said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

data = forms


def cases(random: Random) -> Iterator[Case]:
    """Yield responses, and each of their answers as lines of text."""
    while True:
        name, exercise, setting = any_exercise(random)
        response = check_response(exercise, any_values(exercise, random))
        lines = [said(item, response[item.id]) for item in exercise.items_in(setting)]
        yield {"form": name, "response": response, "expected": lines}
