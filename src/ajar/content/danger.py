"""Finds words of danger in what a person types: of suicide, violence, fear, control and the like.

What is looked for is data, in ``materials/danger/``: phrases, and weights that were learned from
many sentences. ``danger.js`` reads the same. Nothing here sends, stores or logs a text, and finding
nothing never means that a person is safe.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from ajar.content.exercise import Ruler

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise
    from ajar.content.materials import Materials

GAP = 4  # how many words the three dots of a phrase stand for at most
ZERO = ord("W")  # a weight is written as a letter: this one is 0, the next one 1
FACTOR = 16411  # spreads words over the weights
BEGINNING, UNKNOWN = (1, 1), (0, 0)  # numbers of a word and of its concept; others begin at 2
_WORD = r"[^\W_]+(?:[\u0300-\u036f'’‘ʼ]+[^\W_]+)*"
_TOKEN = re.compile(rf"({_WORD})|(?<![.…])\.(?![.…])|[!?;\n]")
_UNSPOKEN = re.compile("[\u0300-\u036f'’‘ʼ]")
_PART = re.compile(r"\.\.\.|<[a-z-]+>|[()\[\]|]|[^\s()\[\]|<>]+")
_WRITTEN = {"(": "(?:(?:", "[": "(?:(?:", ")": "))", "]": "))?", "|": "|"}
_WRITTEN["..."] = f"(?:[^ .]+ ){{0,{GAP}}}"


class PhraseError(ValueError):
    """A phrase cannot be read; the text says why."""


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

    def passage(self, line: str) -> tuple[str, int, int] | None:
        """Return the kind, the start and the end of what weighs most, if it is too much."""
        weight, heaviest = self.heaviest(line)
        if weight <= self.limit:
            return None
        counts = [at for at, places in heaviest.items() if _sum(self.weights, places) > 0]
        return self.kind(heaviest), min(counts or heaviest), max(counts or heaviest)

    def kind(self, passage: Mapping[int, Sequence[int]]) -> str:
        """Return the kind of danger that the words of a passage are most like."""
        apart = {place for places in passage.values() for place in places[:2]}
        return max(self.kinds, key=lambda kind: _sum(self.kinds[kind], apart))

    def heaviest(self, line: str) -> tuple[float, dict[int, list[int]]]:
        """Return the weight and the words of what weighs most: a sentence, or two that follow."""
        sentences = self.sentences(line)
        passages = [*sentences, *(one | two for one, two in pairwise(sentences))]
        weights = [self.weight(passage) for passage in passages]
        return max(zip(weights, passages, strict=True), key=itemgetter(0), default=(-math.inf, {}))

    def sentences(self, line: str) -> list[dict[int, list[int]]]:
        """Return where the weights of each word are, by where it starts, for each sentence."""
        sentences: list[dict[int, list[int]]] = [{}]
        before = BEGINNING
        for match in re.finditer("[^ ]+", line):
            if match[0] == ".":
                sentences.append({})
                before = BEGINNING
                continue
            now = self.words.get(match[0], UNKNOWN)
            pairs = ((0, now[0]), (1, now[1]), *zip(before, now, strict=True))
            sentences[-1][match.start()] = [
                ((group * FACTOR + first) * FACTOR + second) % len(self.weights)
                for group, (first, second) in enumerate(pairs)
            ]
            before = now
        return [sentence for sentence in sentences if sentence]

    def weight(self, passage: Mapping[int, Sequence[int]]) -> float:
        """Return what a passage weighs, whatever its length."""
        places = {place for places in passage.values() for place in places}
        return _sum(self.weights, places) / math.sqrt(len(places) or 1)


@dataclass(frozen=True)
class Detector:
    """What is looked for in one language, compiled."""

    passes: re.Pattern[str]  # ordinary talk, which is taken out first
    kinds: Mapping[str, re.Pattern[str]]  # by kind of danger, what is looked for in the rest
    learned: Learned | None  # is asked where no phrase was found

    def find(self, text: str) -> tuple[Finding, ...]:
        """Return the words of danger in a text, in the order in which they appear."""
        words, places = _spoken(text)
        rest = self.passes.sub(lambda match: re.sub("[^ ]", "_", match[0]), words)
        found = [
            (kind, match.start(), match.end() - 1)
            for kind, pattern in self.kinds.items()
            for match in pattern.finditer(rest)
        ]
        if not found and self.learned and (passage := self.learned.passage(words)):
            found = [passage]
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

    data = Materials(find_home()).danger_data(language)
    return compile_phrases(data["lists"], data["passes"], data["phrases"], data["learned"])


def compile_phrases(
    lists: Mapping[str, str],
    passes: Sequence[str],
    kinds: Mapping[str, Sequence[str]],
    learned: Mapping[str, Any] | None = None,
) -> Detector:
    """Return a detector for phrases in the notation that ``materials/danger/en.yaml`` explains.

    What was `learned` has the fields of `models.DangerLearned`.

    Raises `PhraseError` for a bracket without its partner, or a list that is missing.
    """
    ready: dict[str, str] = {}
    for name, phrase in lists.items():
        ready[name] = _pattern(phrase, ready)
    patterns = {kind: _any_of(phrases, ready) for kind, phrases in kinds.items()}
    return Detector(_any_of(passes, ready), patterns, learned and _learned(learned))


def _learned(data: Mapping[str, Any]) -> Learned:
    same = [group.split() for group in data["same"]]
    words = {word: (2 + at, 2 + at) for at, group in enumerate(same) for word in group}
    number = 2 + len(same)
    for concept, group in enumerate(data["concepts"], number):
        for word in group.split():
            words[word] = (number, concept)
            number += 1
    kinds = {kind: _weights(rows) for kind, rows in data["kinds"].items()}
    return Learned(words, _weights(data["weights"]), kinds, data["limit"])


def _weights(rows: Sequence[str]) -> list[int]:
    return [ord(letter) - ZERO for letter in "".join(rows)]


def _sum(weights: Sequence[int], places: Iterable[int]) -> int:
    return sum(weights[place % len(weights)] for place in places)


def _any_of(phrases: Sequence[str], lists: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(f"(?<![^ ])(?:{'|'.join(_pattern(phrase, lists) for phrase in phrases)})")


def _pattern(phrase: str, lists: Mapping[str, str]) -> str:
    """Return a phrase as a regular expression over words that are each followed by a space."""
    parts = _PART.findall(phrase)
    brackets = "".join(part for part in parts if part in {"(", ")", "[", "]"})
    while (fewer := brackets.replace("()", "").replace("[]", "")) != brackets:
        brackets = fewer
    if brackets:
        msg = f"“{phrase}” has a “{brackets[0]}” without its partner."
        raise PhraseError(msg)
    for name in (part[1:-1] for part in parts if part.startswith("<")):
        if name not in lists:
            msg = f"“{phrase}” names a list “{name}” that isn’t above it."
            raise PhraseError(msg)
    written = (
        _WRITTEN.get(part) or (lists[part[1:-1]] if part.startswith("<") else _word(part))
        for part in parts
    )
    return f"(?:{''.join(written)})"


def _word(part: str) -> str:
    bare = re.escape(_plain(part.strip("*")))
    before, after = ("[^ ._]*" if star == "*" else "" for star in (part[0], part[-1]))
    return f"{before}{bare}{after} "


def _plain(word: str) -> str:
    """Return a word without capitals, accents and apostrophes."""
    return _UNSPOKEN.sub("", unicodedata.normalize("NFKD", word)).lower()


def _spoken(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the plain words of a text, and for each of their letters where its word was.

    Each word is followed by a space; the end of a sentence is a word of its own, a full stop.
    """
    words, places = "", []
    for token in _TOKEN.finditer(text):
        word = (_plain(token[1]) if token[1] else ".") + " "
        words += word
        places += [token.span()] * len(word)
    return words, places


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
    if rulers == [0, 0, 0]:
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

