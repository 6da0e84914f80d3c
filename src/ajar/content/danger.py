"""Finds words of danger in what a person types: of suicide, violence, fear, control and the like.

The phrases are data, in ``materials/danger/``, one file for each language; ``danger.js`` reads the
same ones. Nothing here sends, stores or logs a text, and finding nothing never means that a person
is safe.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from ajar.content.exercise import Ruler

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise
    from ajar.content.materials import Materials
    from ajar.content.models import DangerNotice

GAP = 4  # how many words the three dots of a phrase stand for at most
_WORD = r"[^\W_]+(?:[\u0300-\u036f'’‘ʼ]+[^\W_]+)*"
_TOKEN = re.compile(rf"({_WORD})|(?<![.…])\.(?![.…])|[!?;\n]")
_UNSPOKEN = re.compile("[\u0300-\u036f'’‘ʼ]")
_PART = re.compile(r"\.\.\.|<[a-z-]+>|[()\[\]|]|[^\s()\[\]|<>]+")


class PhraseError(ValueError):
    """A phrase cannot be read; the text says why."""


@dataclass(frozen=True)
class Finding:
    """Words of danger in a text."""

    kind: str  # of danger, as the phrases name it, such as "suicide"
    span: tuple[int, int]  # where the words are: text[slice(*span)]


@dataclass(frozen=True)
class Detector:
    """The phrases of one language, compiled."""

    passes: re.Pattern[str]  # ordinary talk, which is taken out first
    kinds: Mapping[str, re.Pattern[str]]  # by kind of danger, what is looked for in the rest

    def find(self, text: str) -> tuple[Finding, ...]:
        """Return the words of danger in a text, in the order in which they appear."""
        words, places = _spoken(text)
        rest = self.passes.sub(lambda match: re.sub("[^ ]", "_", match[0]), words)
        found = [
            Finding(kind, (places[match.start()][0], places[match.end() - 1][1]))
            for kind, pattern in self.kinds.items()
            for match in pattern.finditer(rest)
        ]
        return tuple(sorted(found, key=lambda finding: (finding.span, finding.kind)))


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

    phrases = Materials(find_home()).danger(language)
    return compile_phrases(phrases.lists, phrases.passes, phrases.phrases)


def compile_phrases(
    lists: Mapping[str, str], passes: Sequence[str], kinds: Mapping[str, Sequence[str]]
) -> Detector:
    """Return a detector for phrases in the notation that ``materials/danger/en.yaml`` explains.

    Raises `PhraseError` for a bracket without its partner, or a list that is missing.
    """
    ready: dict[str, str] = {}
    for name, phrase in lists.items():
        ready[name] = _pattern(phrase, ready)
    return Detector(
        _any_of(passes, ready), {kind: _any_of(phrases, ready) for kind, phrases in kinds.items()}
    )


def _any_of(phrases: Sequence[str], lists: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(f"(?<![^ ])(?:{'|'.join(_pattern(phrase, lists) for phrase in phrases)})")


def _pattern(phrase: str, lists: Mapping[str, str]) -> str:
    """Return a phrase as a regular expression over words that are each followed by a space."""
    parts = _PART.findall(phrase)
    pattern, rest = _alternatives(iter(parts), lists, "")
    if rest:
        msg = f"“{phrase}” has a “{rest}” too many."
        raise PhraseError(msg)
    return pattern


def _alternatives(parts: Iterator[str], lists: Mapping[str, str], end: str) -> tuple[str, str]:
    """Return the alternatives up to a closing bracket as one pattern, and what ended them."""
    pattern = ""
    for part in parts:
        match part:
            case "(" | "[":
                closing = ")" if part == "(" else "]"
                inner, ended = _alternatives(parts, lists, closing)
                if ended != closing:
                    msg = f"A “{closing}” is missing."
                    raise PhraseError(msg)
                pattern += inner + ("?" if part == "[" else "")
            case ")" | "]":
                return f"(?:{pattern})", part
            case "|":
                pattern += "|"
            case "...":
                pattern += f"(?:[^ .]+ ){{0,{GAP}}}"
            case _ if part.startswith("<"):
                pattern += _listed(part[1:-1], lists)
            case _:
                pattern += _word(part)
    return f"(?:{pattern})", "" if not end else "end"


def _listed(name: str, lists: Mapping[str, str]) -> str:
    if name not in lists:
        msg = f"There is no list “{name}” above this phrase."
        raise PhraseError(msg)
    return lists[name]


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
            words = materials.danger(language)
            fitting = {words.kinds[kind] for kind in kinds}
            first = next(notice for name, notice in words.notices.items() if name in fitting)
            return _notice(first, kinds, materials)
    rulers = [response.get(item.id) for item in exercise.items if isinstance(item, Ruler)]
    if rulers == [0, 0, 0]:
        language = materials.paper_words["language"]
        return _notice(materials.danger(language).rulers_at_zero, set(), materials)
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


def _notice(notice: DangerNotice, kinds: set[str], materials: Materials) -> dict[str, Any]:
    return {**notice.model_dump(mode="json"), "kinds": sorted(kinds), "countries": materials.help}
