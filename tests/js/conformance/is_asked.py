from __future__ import annotations

from typing import TYPE_CHECKING

from tests.js.conformance.harness import Case, any_exercise, any_values, forms

from ajar.content.exercise import is_asked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

data = forms


def cases(random: Random) -> Iterator[Case]:
    """Yield answers of any kind, and which of the items apply."""
    while True:
        name, exercise, setting = any_exercise(random)
        answers = any_values(exercise, random)
        asked = [item.id for item in exercise.items_in(setting) if is_asked(item, answers)]
        yield {"form": name, "answers": answers, "expected": asked}
