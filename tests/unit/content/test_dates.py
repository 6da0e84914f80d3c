from __future__ import annotations

from datetime import date

from ajar.content.dates import day_in_words

DAY = date(2026, 11, 3)


def test_a_day_is_written_as_the_language_writes_it() -> None:
    assert day_in_words(DAY) == "November 3, 2026"
    assert day_in_words(DAY, weekday=True) == "Tuesday, November 3, 2026"
    assert day_in_words(DAY, "es_US") == "3 de noviembre de 2026"
