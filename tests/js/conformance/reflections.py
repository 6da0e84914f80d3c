from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from tests.js.conformance.harness import ROOT, Case, any_exercise, any_values, exercises, forms
from tests.js.conformance.journals import RULERS

from ajar.content.answers import check_response
from ajar.content.materials import Materials
from ajar.content.reflect import LastTime, reflect

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

data = forms


def cases(random: Random) -> Iterator[Case]:
    """Yield responses to every exercise in both settings, and what is said back after them."""
    materials = Materials(ROOT)
    told = {
        name: exercise.model_copy(update={"reflection": materials.phrases(exercise)})
        for name, (exercise, _) in exercises().items()
    }
    while True:
        name, exercise, setting = any_exercise(random)
        response = check_response(exercise, any_values(exercise, random))
        plain = random.random() < 0.1
        numbers = {ruler: random.randrange(11) for ruler in RULERS if random.random() < 0.7}
        last = LastTime("on Tuesday", numbers) if random.random() < 0.5 else None
        parts = reflect(told[name], response, setting, plain=plain, last=last)
        expected = [asdict(part) for part in parts]
        asked = {"form": name, "response": response, "plain": plain, "last": last and asdict(last)}
        yield {**asked, "expected": expected}
