from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.js.conformance.danger_words import sentences
from tests.js.conformance.harness import ROOT, Case, any_exercise, any_values, forms

from ajar.content.answers import check_response
from ajar.content.danger import notice_after
from ajar.content.exercise import Ruler
from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random


def data() -> dict[str, Any]:
    """Return the forms, and the words of danger."""
    return {"forms": forms(), "dangers": Materials(ROOT).danger_for_pages()}


def cases(random: Random) -> Iterator[Case]:
    """Yield responses with words of danger in some of them, and what is said first."""
    materials, texts = Materials(ROOT, still=True), list(sentences())
    while True:
        name, exercise, setting = any_exercise(random)
        items = exercise.items_in(setting)
        values = any_values(exercise, random)
        typed = [item.id for item in items if item.kind == "text"]
        if typed and random.random() < 0.5:
            values[random.choice(typed)] = random.choice(texts)
        if random.random() < 0.5:
            values |= {item.id: 0 for item in items if isinstance(item, Ruler)}
        values = {item.id: values.get(item.id) for item in items}
        response = check_response(exercise, values)
        notice = notice_after(exercise, response, materials)
        expected = notice and {field: notice[field] for field in notice if field != "countries"}
        yield {"form": name, "response": response, "expected": expected}
