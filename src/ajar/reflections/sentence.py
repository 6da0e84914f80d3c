"""Puts a person's own words into one sentence, such as “When {when}, I will {will}.”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import bidirectional

if TYPE_CHECKING:
    from collections.abc import Mapping

PLACE = re.compile(r"\{([a-z-]+)\}")
FULL_STOPS = (".", "!", "?", "…", "؟", "。")
RIGHT_TO_LEFT = frozenset({"R", "AL", "RLE", "RLO", "RLI"})
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
BEHIND_A_STOP = f"{END_OF_ISOLATE}”’\"')»"


def sentence(pattern: str, typed: Mapping[str, str]) -> str:
    """Return the pattern with what was typed in its places, word for word.

    Who types “When we shout” or “I’ll go out” has begun as the pattern does, so the pattern's
    own beginning is left out. A full stop that was typed is not followed by another mark. Words
    that run from right to left are set apart, so that they do not turn the others around.
    """
    *between, end = PLACE.split(pattern)
    made = ""
    for before, name in zip(between[::2], between[1::2], strict=True):
        words = typed[name].strip()
        lead = _without_what_is_typed(before, words)
        made += (lead.lstrip(",") if _ends(made) else lead) + _set_apart(words)
    return made if _ends(made) else made + end


def _without_what_is_typed(before: str, words: str) -> str:
    """Return “, then I will ” as “, then ” where the words begin with “I will” or “I’ll”."""
    first = re.match(r"\w+", words)
    for found in re.finditer(r"\w+", before):
        if first and found[0].casefold() == first[0].casefold():
            return before[: found.start()]
    return before


def _ends(text: str) -> bool:
    return text.rstrip(BEHIND_A_STOP).endswith(FULL_STOPS)


def _set_apart(words: str) -> str:
    if any(bidirectional(letter) in RIGHT_TO_LEFT for letter in words):
        return f"{ISOLATE}{words}{END_OF_ISOLATE}"
    return words
