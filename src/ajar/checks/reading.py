"""How easy a Spanish text is to read: the INFLESZ scale, from syllables, words and sentences. Pure.

Formula: F. Szigriszt Pazos, *Sistemas predictivos de legilibilidad del mensaje escrito* (thesis,
Universidad Complutense de Madrid, 1993). Scale: I. M. Barrio-Cantalejo et al., “Validación de la
Escala INFLESZ”, An. Sist. Sanit. Navar. 31(2), 2008, doi:10.4321/S1137-66272008000300004.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.!?…]+(?=\W|$)")
_MARKS = re.compile(
    r"!\[[^\]]*\]\([^)]*\)|\[@[^\]]*\]|\]\([^)]*\)|\{[^}]*\}|`[^`]*`|<[^>]+>|https?:\S+|[*_#|]"
)
"""Text that is not read aloud: drawings, citations, addresses, placeholders, code and signs."""
_VOWELS = re.compile(r"[aeiouáéíóúü]+")
_SILENT = re.compile(r"(?<!c)h|(?<=q)u|(?<=g)u(?=[eiéí])")
"""The silent h, and the u that only marks the sound of a q or g."""
_HIATUS = re.compile(r"(?<=[aeoáéó])(?=[aeoáéó])|(?<=[íú])(?=[aeoáéó])|(?<=[aeoáéó])(?=[íú])")
"""Vowels side by side that are two syllables: both strong, or a weak one with an accent (Real
Academia Española, Ortografía de la lengua española, 2010, II 2.3 and 3.3)."""


def inflesz(text: str) -> float:
    """Return how easy a Spanish text is to read, from 0 to 100 or so; 55 is normal, 65 quite easy.

    A text without words counts as the easiest.
    """
    plain = _MARKS.sub(" ", text)
    words = _WORD.findall(plain)
    if not words:
        return 100.0
    parts = (part for part in _SENTENCE_END.split(plain) if _WORD.search(part))
    sentences = sum(1 for _ in parts)
    spoken = sum(map(syllables, words))
    return 206.835 - 62.3 * spoken / len(words) - len(words) / sentences


def syllables(word: str) -> int:
    """Return how many syllables a Spanish word has; at least one."""
    sounds = _SILENT.sub("", re.sub(r"y$|^y$", "i", word.lower()))
    return max(1, sum(len(_HIATUS.findall(group)) + 1 for group in _VOWELS.findall(sounds)))
