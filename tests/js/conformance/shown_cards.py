from __future__ import annotations

from typing import TYPE_CHECKING

from tests.js.conformance.harness import Case, any_exercise, any_values, forms

from ajar.content.exercise import Choice, shown_cards

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

data = forms


def cases(random: Random) -> Iterator[Case]:
    """Yield answers of any kind, and the cards that each choice shows after them."""
    while True:
        name, exercise, setting = any_exercise(random)
        answers = any_values(exercise, random)
        choices = [item for item in exercise.items_in(setting) if isinstance(item, Choice)]
        shown = {item.id: [card.id for card in shown_cards(item, answers)] for item in choices}
        if choices:
            yield {"form": name, "answers": answers, "expected": shown}
