from __future__ import annotations

import unicodedata
from datetime import date
from typing import TYPE_CHECKING

from tests.js.conformance.harness import ODD, PLAIN, Case, any_day, any_text

from ajar.content.text import day_in_words, fill_sentence, first_word, folded, unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

PATTERNS = (
    "When {when}, I will {then}.", "If {when}, then I will {then}.", "{when}.", "{when}{then}",
    "I notice {when}!", "“{when}”, {then} and {when}?", "É I'll {when}, 𝒳y {then}…",
)  # fmt: skip
SIGNS = [
    sign
    for sign in map(chr, range(0x3FFFF))
    if unicodedata.category(sign) not in {"Cn", "Cs"} and sign not in "\u019b\u0264\ua7d3\ua7d5"
]
"""Every character that Python knows; Node may know newer ones, and new capitals of four."""
ALIKE = ((), ("when", "if"), ("i", "then", "when"))
ENDS = ("", "", ",", " , ;", ".", "p.m.", "“", "”", '"')
LANGUAGES = ("en_US", "es_US")


def cases(random: Random) -> Iterator[Case]:
    """Yield what was typed, as it is put into sentences and compared; and days in words."""
    while True:
        pattern = random.choice(PATTERNS)
        start = random.choice(("", "", "If ", "when ", "“", '"', "i "))
        when = f"{start}{any_text(random) or 'x'}{random.choice(ENDS)}"
        typed = {"when": when, "then": f"{any_text(random)}{random.choice(ENDS)}"}
        alike = random.choice(ALIKE)
        day, language = any_day(random), random.choice(LANGUAGES)
        sign = random.choice(random.choice((ODD, PLAIN, SIGNS)))
        yield {
            "pattern": pattern, "typed": typed, "alike": alike, "sign": sign,
            "day": day, "language": language,
            "expected": {
                "sentence": fill_sentence(pattern, typed, alike),
                "unquoted": [unquoted(text) for text in typed.values()],
                "first": [first_word(text) for text in (sign, f"{sign}a", typed["when"])],
                "folded": [folded(sign), folded(f"a{sign}"), folded(typed["then"])],
                "stripped": [f"{sign}a{sign}".strip(), typed["then"].strip()],
                "day": day_in_words(date.fromisoformat(day), language),
            },
        }  # fmt: skip
