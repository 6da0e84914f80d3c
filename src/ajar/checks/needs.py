"""What the reflection of an exercise needs of it: phrases, items, and known cards and piles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ajar.reflections import ids_of, items_of, phrases_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ajar.checks.items import Found
    from ajar.content.exercise import Exercise

NOUNS: dict[Literal["cards", "piles"], str] = {"cards": "card", "piles": "pile"}


def missing_for_reflection(name: str, exercise: Exercise) -> Iterator[Found]:
    """Return what the reflection would miss in an exercise, its cards dealt, or not know."""
    for phrase in phrases_of(name) - set(exercise.reflection):
        what = f"the reflection has no phrase “{phrase}”"
        yield ["reflection"], what, f"Add a line “{phrase}: …”."
    for item in items_of(name) - {item.id for item in exercise.items}:
        mend = f"Give it back its id, or add an item “{item}”."
        yield ["items"], f"the reflection needs an item “{item}”", mend
    for n, one in enumerate(exercise.items):
        for field, noun in NOUNS.items():
            needed = ids_of(name, field).get(one.id, ())
            there = [card.id for card in getattr(one, field, ())] if needed else []
            for card in set(needed) - set(there):
                what = f"the reflection needs a {noun} “{card}” in “{one.id}”"
                mend = f"Give it back its id, or add a {noun} “{card}”."
                yield ["items", n, field], what, mend
            for place, card in enumerate(there):
                if card not in needed:
                    what = f"the reflection does not know the {noun} “{card}” of “{one.id}”"
                    mend = f"Use only these: {', '.join(needed)}."
                    yield ["items", n, field, place, "id"], what, mend
