"""Finds words of danger in a person's text: suicide, violence, fear, control and the like.

The rules are data, in ``materials/danger/``: phrases, and weights learned from many sentences.
``danger.js`` uses the same. Nothing here sends, stores or logs a text, and finding nothing never
means that a person is safe.
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
from ajar.language.phrases import (
    any_of,
    blanked,
    hashed,
    patterns_of,
    spoken,
    weights_at,
    weights_in,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise
    from ajar.content.materials import Materials

FEW = 4  # words, counting a full stop: in a shorter passage only a phrase indicates danger
_PIECE = 4  # letters
END = "."  # of a sentence; the same mark precedes the first word


@dataclass(frozen=True)
class Finding:
    """Words of danger in a text."""

    kind: str  # of danger, as the phrases name it, such as "suicide"
    span: tuple[int, int]  # where the words are: text[slice(*span)]


@dataclass(frozen=True)
class Learned:
    """Weights of words, of words after the word before, and of pieces of words, by hash."""

    same: Mapping[str, str]  # by word: the word that it counts as
    size: int  # the number of hash buckets
    weights: Mapping[int, int]  # by bucket, where it is not 0
    kinds: Mapping[str, Sequence[int]]  # by kind of danger: weights that set it apart from others
    limit: float  # a passage with a higher weight is dangerous
    least: float  # a phrase counts only in a text with a passage above this weight

    def heaviest(self, line: str, longer_than: int = 0) -> tuple[float, dict[int, list[int]]]:
        """Return the weight and words of the heaviest passage: one sentence, or two in a row."""
        sentences = self.sentences(line)
        passages = [*sentences, *(first | second for first, second in pairwise(sentences))]
        weighed = ((self.weight(words), words) for words in passages if len(words) > longer_than)
        return max(weighed, key=itemgetter(0), default=(-math.inf, {}))

    def sentences(self, line: str) -> list[dict[int, list[int]]]:
        """Return for each sentence, by where a word starts, the hashes of word, pair and pieces."""
        sentences: list[dict[int, list[int]]] = [{}]
        before = END
        for match in re.finditer("[^ ]+", line):
            word = self.same.get(match[0], match[0])
            features = (f"w {word}", f"b {before} {word}", *pieces(match[0]))
            sentences[-1][match.start()] = [hashed(feature) for feature in features]
            before = word
            if word == END:
                sentences.append({})
        return [sentence for sentence in sentences if sentence]

    def weight(self, passage: Mapping[int, Sequence[int]]) -> float:
        """Return the weight of a passage, independent of its length."""
        places = {number % self.size for numbers in passage.values() for number in numbers}
        return sum(self.weights.get(place, 0) for place in places) / math.sqrt(len(places))

    def kind(self, passage: Mapping[int, Sequence[int]]) -> str:
        """Return the kind of danger that best matches the words of a passage."""
        numbers = {number for word in passage.values() for number in told_by(word)}
        return max(self.kinds, key=lambda kind: _sum(self.kinds[kind], numbers))


@dataclass(frozen=True)
class Detector:
    """Compiled rules of one language."""

    passes: re.Pattern[str]  # ordinary talk, which is taken out before phrases are looked for
    kinds: Mapping[str, re.Pattern[str]]  # by kind of danger, its phrases
    learned: Learned | None  # finds what phrases miss, and rejects phrases in ordinary talk
    own: frozenset[str] = frozenset()  # frequent words: without any, a text is in another language

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
        elif self.learned and not found and (not self.own or self.own & {*words.split()}):
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
    own = frozenset(data["own"].split())
    return Detector(any_of(data["passes"], lists), kinds, learned, own)


def learned_from(data: Mapping[str, Any]) -> Learned:
    """Return what has the fields of `models.DangerLearned`."""
    groups = [group.split() for group in data["same"]]
    same = {word: group[0] for group in groups for word in group}
    weights = weights_at(data["weights"])
    kinds = {kind: weights_in(letters) for kind, letters in data["kinds"].items()}
    return Learned(same, data["size"], weights, kinds, data["limit"], data["least"])


def pieces(word: str) -> Iterator[str]:
    """Yield the pieces of a word and its ends, so that words with the same stem share pieces."""
    whole = f"^{word}$"
    for start in range(len(whole) - _PIECE + 1):
        yield f"n {whole[start : start + _PIECE]}"


def told_by(numbers: Sequence[int]) -> list[int]:
    """Return the hashes of a word that predict its kind: all but that of the pair."""
    return [numbers[0], *numbers[2:]]


def _sum(weights: Sequence[int], numbers: Iterable[int]) -> int:
    return sum(weights[place] for place in {number % len(weights) for number in numbers})


def notice_after(
    exercise: Exercise, response: Mapping[str, Answer | None], materials: Materials
) -> dict[str, Any] | None:
    """Return the notice to show before a reflection; None if nothing calls for one.

    It has the fields of `models.DangerNotice`, the ``kinds`` of danger that its words may mean
    (none for three rulers at 0), and the help lines as ``countries``.
    """
    texts = list(_typed(response))
    ours = materials.danger_data(materials.danger_languages[0])
    for language in materials.danger_languages:
        kinds = {found.kind for text in texts for found in find_danger(text, language)}
        if kinds:
            is_ours = kinds <= ours["kinds"].keys()
            data = ours if is_ours else materials.danger_data(language)
            fitting = {data["kinds"][kind] for kind in kinds}
            first = next(notice for name, notice in data["notices"].items() if name in fitting)
            return {**first, "kinds": sorted(kinds), "countries": materials.help}
    rulers = [response.get(item.id) for item in exercise.items if isinstance(item, Ruler)]
    if [number for number in rulers if number is not None] == [0, 0, 0]:
        return {**ours["rulers-at-zero"], "kinds": [], "countries": materials.help}
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
