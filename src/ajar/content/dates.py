"""Days as people write them, in any language."""

from __future__ import annotations

from datetime import date


def day_in_words(day: date, language: str = "en_US", *, weekday: bool = False) -> str:
    """Return a day in words: “November 23, 2026”, or “Monday, November 23, 2026” with its weekday.

    The language is one that CLDR knows, such as ``"es_US"``. The computer's own is ignored.
    """
    from babel.dates import format_date  # slow to load

    return str(format_date(day, "full" if weekday else "long", locale=language))
