"""Finds words of danger in what a person types: of suicide, violence, fear, control and the like.

What is looked for is data, in ``materials/danger/``: phrases, and weights that were learned from
many sentences. ``danger.js`` reads the same. Nothing here sends, stores or logs a text, and finding
nothing never means that a person is safe.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from ajar.content.exercise import Ruler
from ajar.content.phrases import any_of, blanked, patterns_of, spoken, weights_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise
    from ajar.content.materials import Materials

FEW = 4  # words, with a full stop: in so short a passage only a phrase tells danger
FACTOR = 16411  # spreads words over the weights
BEGINNING, UNKNOWN = (1, 1), (0, 0)  # numbers of a word and of its concept; others begin at 2


@dataclass(frozen=True)
class Finding:
    """Words of danger in a text."""

    kind: str  # of danger, as the phrases name it, such as "suicide"
    span: tuple[int, int]  # where the words are: text[slice(*span)]


@dataclass(frozen=True)
class Learned:
    """Weights of words, of their concepts, and of both after the word before."""

    words: Mapping[str, tuple[int, int]]  # by word: its number, and that of its concept
    weights: Sequence[int]
    kinds: Mapping[str, Sequence[int]]  # by kind of danger: the weights that tell it from others
    limit: float  # a passage that weighs more is dangerous
    least: float  # a phrase is believed in a text with a passage that weighs more

    def heaviest(self, line: str, longer_than: int = 0) -> tuple[float, dict[int, list[int]]]:
        """Return the weight and the words of what weighs most: a sentence, or two that follow."""
        sentences = self.sentences(line)
        passages = [*sentences, *(one | two for one, two in pairwise(sentences))]
        weighed = ((self.weight(some), some) for some in passages if len(some) > longer_than)
        return max(weighed, key=itemgetter(0), default=(-math.inf, {}))

    def sentences(self, line: str) -> list[dict[int, list[int]]]:
        """Return for each sentence, by where a word starts, where its weights are."""
        sentences: list[dict[int, list[int]]] = [{}]
        before = BEGINNING
        for match in re.finditer("[^ ]+", line):
            now = BEGINNING if match[0] == "." else self.words.get(match[0], UNKNOWN)
            pairs = ((0, now[0]), (1, now[1]), *zip(before, now, strict=True))
            sentences[-1][match.start()] = [
                ((group * FACTOR + first) * FACTOR + second) % len(self.weights)
                for group, (first, second) in enumerate(pairs)
            ]
            before = now
            if match[0] == ".":
                sentences.append({})
        return [sentence for sentence in sentences if sentence]

    def weight(self, passage: Mapping[int, Sequence[int]]) -> float:
        """Return what a passage weighs, whatever its length."""
        places = {place for places in passage.values() for place in places}
        return _sum(self.weights, places) / math.sqrt(len(places))

    def kind(self, passage: Mapping[int, Sequence[int]]) -> str:
        """Return the kind of danger that the words of a passage are most like."""
        apart = {place for places in passage.values() for place in places[:2]}
        return max(self.kinds, key=lambda kind: _sum(self.kinds[kind], apart))


@dataclass(frozen=True)
class Detector:
    """Compiled rules of one language."""

    passes: re.Pattern[str]  # ordinary talk, which is taken out before phrases are looked for
    kinds: Mapping[str, re.Pattern[str]]  # by kind of danger, its phrases
    learned: Learned | None  # finds what no phrase does, and tells where a phrase is ordinary talk

    def find(self, text: str) -> tuple[Finding, ...]:
        """Return the words of danger in a text, in the order in which they appear."""
        words, places = spoken(text)
        rest = blanked(self.passes, words)
        found = [
            (kind, match.start(), match.end() - 1)
            for kind, pattern in self.kinds.items()
            for match in pattern.finditer(rest)
        ]
        if self.learned and found and self.learned.heaviest(words)[0] <= self.learned.least:
            found = []
        elif self.learned and not found:
            weight, passage = self.learned.heaviest(words, longer_than=FEW)
            if weight > self.learned.limit:
                found = [(self.learned.kind(passage), min(passage), max(passage))]
        findings = (Finding(kind, (places[a][0], places[b][1])) for kind, a, b in found)
        return tuple(sorted(findings, key=lambda finding: (finding.span, finding.kind)))


def find_danger(text: str, language: str = "en") -> tuple[Finding, ...]:
    """Return the words of danger in a text of any length, in the order in which they appear.

    The language is one that ``materials/danger/`` has a file for. For another one, a
    `MaterialsError` names those there are.
    """
    return detector(language).find(text)


@cache
def detector(language: str) -> Detector:
    """Return the detector of a language."""
    from ajar.content.materials import Materials, find_home

    return compiled(Materials(find_home()).danger_data(language))


def compiled(data: Mapping[str, Any]) -> Detector:
    """Return the detector for the fields of `models.DangerWords`."""
    lists = patterns_of(data["lists"])
    kinds = {kind: any_of(phrases, lists) for kind, phrases in data["phrases"].items()}
    learned = data["learned"] and learned_from(data["learned"])
    return Detector(any_of(data["passes"], lists), kinds, learned)


def learned_from(data: Mapping[str, Any]) -> Learned:
    """Return what has the fields of `models.DangerLearned`."""
    words: dict[str, tuple[int, int]] = {}
    number = 2
    for group in data["same"]:
        words |= dict.fromkeys(group.split(), (number, number))
        number += 1
    for concept, group in enumerate(data["concepts"], number):
        for word in group.split():
            words[word] = (number, concept)
            number += 1
    kinds = {kind: weights_in(rows) for kind, rows in data["kinds"].items()}
    return Learned(words, weights_in(data["weights"]), kinds, data["limit"], data["least"])


def _sum(weights: Sequence[int], places: Iterable[int]) -> int:
    return sum(weights[place % len(weights)] for place in places)


def notice_after(
    exercise: Exercise, response: Mapping[str, Answer | None], materials: Materials
) -> dict[str, Any] | None:
    """Return what is said first about a response; None if it is like most.

    It has the fields of `models.DangerNotice`, the ``kinds`` of danger that its words may mean
    (none for three rulers at 0), and the help lines as ``countries``.
    """
    texts = list(_typed(response))
    for language in materials.names("danger"):  # whatever the kit's own, people write in theirs
        kinds = {found.kind for text in texts for found in find_danger(text, language)}
        if kinds:
            data = materials.danger_data(language)
            fitting = {data["kinds"][kind] for kind in kinds}
            first = next(notice for name, notice in data["notices"].items() if name in fitting)
            return {**first, "kinds": sorted(kinds), "countries": materials.help}
    rulers = [response.get(item.id) for item in exercise.items if isinstance(item, Ruler)]
    if [number for number in rulers if number is not None] == [0, 0, 0]:
        zero = materials.danger_data(materials.paper_words["language"])["rulers-at-zero"]
        return {**zero, "kinds": [], "countries": materials.help}
    return None


def _typed(response: Mapping[str, Answer | None]) -> Iterator[str]:
    """Yield each text of a response that a person may have typed."""
    for answer in response.values():
        match answer:
            case str():
                yield answer
            case list():
                yield from answer
            case {"own": str(own)}:
                yield own
