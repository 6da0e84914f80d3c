"""How hard a passphrase is to guess, in a word. It advises and never refuses."""

from __future__ import annotations

from typing import Literal

Strength = Literal["none", "weak", "fair", "good", "strong"]
"""`none`: nothing was typed. For the others see `strength`."""
FAIR, GOOD, STRONG = 8, 10, 13
"""From how many guesses on, as powers of ten."""
LOOKED_AT = 72
"""zxcvbn takes seconds for more characters; those it does not see only make it harder."""


def strength(passphrase: str) -> Strength:
    """Return how long a passphrase stands against somebody who has the file.

    zxcvbn (Wheeler, 2016, USENIX Security) counts the guesses that a person who tries words, names,
    dates and patterns first needs. Each guess costs `sealing.COST`, which moves about 1 GB through
    memory: some 1,000 guesses a second on one graphics card. So, on one such card, at most: *weak*
    a day, *fair* four months, *good* three hundred years, *strong* more. zxcvbn knows English
    words best; a phrase in another language may be rated too high.
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
