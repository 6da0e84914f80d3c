"""Finds numbers of cards and piles in words that no longer fit the cards and piles there are."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from ajar.content.exercise import Choice, Sort, cards_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ajar.checks.items import Found, Where
    from ajar.content.exercise import Exercise

    Counts = Mapping[str, set[int]]
    """By what is counted, such as `piles`: how many there are, in one item or another."""

_WORDS = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_NUMBERS = {word: n for n, word in enumerate(_WORDS, start=2)}
_COUNTED = re.compile(
    rf"(?:\b([\w’]+) )?\b(({'|'.join(_WORDS)}|\d+) (cards|piles))\b", re.IGNORECASE
)
"""The word before, what it says, the number, and what it counts."""
_SOME_OF_THEM = frozenset({
    "about", "any", "choose", "draw", "first", "keep", "last", "leave", "least", "most", "name",
    "next", "of", "only", "or", "other", "pick", "put", "read", "show", "take", "than", "to",
})  # fmt: skip
"""Words after which a number means some of the cards: “pick three cards”."""


def counts_of(exercises: Iterable[Exercise]) -> Counts:
    """Return how many cards and piles these exercises have, their cards dealt."""
    counts = defaultdict(set)
    for exercise in exercises:
        for item in exercise.items:
            if isinstance(item, Choice | Sort):
                counts["cards"].add(len(cards_of(item)))
            if isinstance(item, Sort):
                counts["piles"].add(len(item.piles))
    return counts


def wrong_counts(text: str, counts: Counts) -> Iterator[tuple[str, str]]:
    """Return the numbers in a text that fit none of the counts, and how to fix each.

    A number below half of the largest count, or after a word such as “pick”, means some of them.
    """
    for before, said, number, noun in _COUNTED.findall(text):
        there = counts.get(noun.lower(), set())
        n = _NUMBERS.get(number.lower()) or int(number)
        if not there or n in there or before.lower() in _SOME_OF_THEM or 2 * n < max(there):
            continue
        known = " or ".join(map(str, sorted(there)))
        yield f"“{said}” does not fit: there are {known}", "Change the number, or leave it out."


def wrong_in_counts(exercise: Exercise) -> Iterator[Found]:
    """Return the numbers in the words of an exercise, its cards dealt, that do not fit."""
    counts = counts_of([exercise])
    texts: list[tuple[Where, str]] = [
        ([field], getattr(exercise, field)) for field in ("title", "why", "private")
    ]
    texts += [
        (["items", n, field], getattr(item, field))
        for n, item in enumerate(exercise.items)
        for field in ("ask", "hint", "said")
    ]
    texts += [(["reflection", phrase], text) for phrase, text in exercise.reflection.items()]
    for where, text in texts:
        for what, mend in wrong_counts(text, counts):
            yield where, what, mend
