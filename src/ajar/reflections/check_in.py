"""Says a check-in back: three rulers side by side, never averaged, none judged.

A single 0-10 item is too noisy to call a person improved or not: with a published four-week
retest of r = .52 and SD = 3.38 the smallest reliable change is about 6.5 points
(formula of Jacobson & Truax 1991, doi:10.1037/0022-006X.59.1.12; figures of
Miskimins et al. 2023, doi:10.2147/SAR.S440691 and Boudreaux et al. 2012,
doi:10.1186/1940-0640-7-8). So nothing here compares one check-in with another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.content.exercise import RULERS
from ajar.journal.check_ins import HIGH, LOW
from ajar.reflections.parts import Part, closing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

PHRASES = frozenset(
    {"nothing", "value", "lower", "higher", "important-not-sure", "sure-not-important",
     "ready-not-sure", "closing"}
)  # fmt: skip
WAYS = ("lower", "higher")
ITEMS = frozenset(RULERS) | {f"{ruler}-{way}" for ruler in RULERS for way in WAYS}


def reflect(
    exercise: Exercise,
    response: Mapping[str, Answer | None],
    setting: Setting,  # noqa: ARG001 (every reflection is called alike)
) -> list[Part]:
    """Return each ruler with its two reasons, and what the three together may mean."""
    phrase = exercise.reflection
    parts = []
    for item in exercise.items:
        if item.id not in RULERS or response.get(item.id) is None:
            continue
        lines = [phrase["value"].replace("{n}", str(response[item.id]))]
        for way in WAYS:
            words = response.get(f"{item.id}-{way}")
            if words:
                lines.append(phrase[way].replace("{words}", str(words).strip()))
        parts.append(Part(heading=item.said, said=tuple(lines)))
    return [*parts, *_together(phrase, response), *closing(exercise)]


def _together(phrase: Mapping[str, str], response: Mapping[str, Answer | None]) -> list[Part]:
    numbers = {name: n for name in RULERS if isinstance(n := response.get(name), int)}
    high = {name for name, n in numbers.items() if n >= HIGH}
    low = {name for name, n in numbers.items() if n <= LOW}
    if "importance" in high and "confidence" in low:
        return [Part(words=(phrase["important-not-sure"],))]
    if "confidence" in high and "importance" in low:
        return [Part(words=(phrase["sure-not-important"],))]
    if "readiness" in high and "confidence" in low:
        return [Part(words=(phrase["ready-not-sure"],))]
    return []
