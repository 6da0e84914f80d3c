"""The notation of phrases and weights in ``materials/danger/`` and ``materials/coach/``. Pure.

A phrase is compiled to a regular expression over the plain words of a text;
`web/shared/phrases.js` reads the same notation.
"""

from __future__ import annotations

import re
import unicodedata
from base64 import b64decode
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WORD = r"[^\W_]+(?:[\u0300-\u036f'’‘ʼ]+[^\W_]+)*"
_TOKEN = re.compile(rf"({_WORD})|(?<![.…])\.(?![.…])|[!?;\n]")
_WEIGHT = r"(.)(1*)0"  # in bits: 1 for minus, then the magnitude minus 1 as a run of 1s
_SPARSE = re.compile(rf"(1*)0(...){_WEIGHT}")  # the gap in places, as eights and the remainder
_DENSE = re.compile(rf"0|1{_WEIGHT}")
SPREAD, WITHIN = 31, 2_147_483_647  # a hash of letters that both languages can compute
GAP = 4  # the maximum number of words that the three dots of a phrase match
_UNSPOKEN = re.compile("[\u0300-\u036f'’‘ʼ]")
_PART = re.compile(r"\.\.\.|<[a-z-]+>|[()\[\]|]|[^\s()\[\]|<>]+")
_WRITTEN = {"(": "(?:(?:", "[": "(?:(?:", ")": "))", "]": "))?", "|": "|"}
_WRITTEN["..."] = f"(?:[^ .]+ ){{0,{GAP}}}"


def patterns_of(lists: Mapping[str, str]) -> dict[str, str]:
    """Return lists as regular expressions, by name. Each may name those before it.

    Raises `KeyError` for a list that is missing.
    """
    ready: dict[str, str] = {}
    for name, phrase in lists.items():
        ready[name] = _pattern(phrase, ready)
    return ready


def any_of(phrases: Iterable[str], lists: Mapping[str, str]) -> re.Pattern[str]:
    """Return a pattern that matches any of the phrases, in words each followed by a space.

    The lists are those of `patterns_of`. Raises `KeyError` for a list that is missing, and
    `re.error` for a bracket without its partner.
    """
    return re.compile(f"(?<![^ ])(?:{'|'.join(_pattern(phrase, lists) for phrase in phrases)})")


def plain(word: str) -> str:
    """Return a word without capitals, accents and apostrophes."""
    return _UNSPOKEN.sub("", unicodedata.normalize("NFKD", word)).lower()


def spoken(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the plain words of a text, and for each letter the position of its word.

    Each word is followed by a space; the end of a sentence is a word of its own, a full stop.
    """
    words, places = "", []
    for token in _TOKEN.finditer(text):
        word = (plain(token[1]) if token[1] else ".") + " "
        words += word
        places += [token.span()] * len(word)
    return words, places


def blanked(pattern: re.Pattern[str], line: str) -> str:
    """Return a line of plain words with blanks, “_”, for the words that match a pattern."""
    return pattern.sub(lambda match: re.sub("[^ ]", "_", match[0]), line)


def weights_in(letters: str) -> list[int]:
    """Return weights decoded from Base64."""
    return [_weight(*parts) if any(parts) else 0 for parts in _DENSE.findall(_bits(letters))]


def weights_at(letters: str) -> dict[int, int]:
    """Return sparse weights by place, decoded from Base64 with run lengths of zeros."""
    weights, place = {}, -1
    for eights, rest, *weight in _SPARSE.findall(_bits(letters)):
        place += 8 * len(eights) + int(rest, 2) + 1
        weights[place] = _weight(*weight)
    return weights


def hashed(feature: str) -> int:
    """Return a number for a feature, the same in both languages."""
    number = 0
    for letter in feature:
        number = (number * SPREAD + ord(letter)) % WITHIN
    return number


def _bits(letters: str) -> str:
    return "".join(f"{byte:08b}" for byte in b64decode(letters))


def _weight(sign: str, more: str) -> int:
    return (1 + len(more)) * (-1 if sign == "1" else 1)


def _pattern(phrase: str, lists: Mapping[str, str]) -> str:
    parts = _PART.findall(phrase)
    return f"(?:{''.join(_WRITTEN.get(part) or _part(part, lists) for part in parts)})"


def _part(part: str, lists: Mapping[str, str]) -> str:
    if part.startswith("<"):
        return lists[part[1:-1]]
    bare = re.escape(plain(part.strip("*")))
    before, after = ("[^ ._]*" if star == "*" else "" for star in (part[0], part[-1]))
    return f"{before}{bare}{after} "
