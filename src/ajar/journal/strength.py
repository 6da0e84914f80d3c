"""How hard a passphrase is to guess, in a word. It advises and never refuses."""

from __future__ import annotations

from typing import Literal

Strength = Literal["none", "weak", "fair", "good", "strong"]
"""`none`: nothing was typed. For the others see `strength`."""
FAIR, GOOD, STRONG = 8, 10, 15
"""From how many guesses on, as powers of ten."""
LOOKED_AT = 72
"""zxcvbn takes seconds for more characters; those it does not see only make it harder."""


def strength(passphrase: str) -> Strength:
    """Return how long a passphrase stands against somebody who has the file.

    zxcvbn (Wheeler, 2016, USENIX Security) counts the guesses that a person who tries words, names,
    dates and patterns first needs. Each guess costs `header.COST`, which moves about 1 GB through
    memory: some 1,000 guesses a second on one graphics card. On one such card a *weak* one lasts
    a day at most, a *fair* one four months, a *good* one longer. A *strong* one has a factor of
    100,000 in hand, for many cards, and because zxcvbn rates phrases too high, above all those in
    other languages than English.
    """
    from zxcvbn import zxcvbn  # its word lists take a moment to load

    if not passphrase.strip():
        return "none"
    guesses = float(zxcvbn(passphrase.strip()[:LOOKED_AT])["guesses_log10"])
    if guesses < FAIR:
        return "weak"
    if guesses < GOOD:
        return "fair"
    return "good" if guesses < STRONG else "strong"
