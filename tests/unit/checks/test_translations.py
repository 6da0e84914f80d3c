"""How easy a Spanish text is to read."""

from __future__ import annotations

import pytest

from ajar.checks.translations import inflesz, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("agua", 2), ("ahora", 3), ("aéreo", 4), ("búho", 2), ("ciudad", 2), ("desahucio", 3),
        ("guitarra", 3), ("hoy", 1), ("león", 2), ("lingüística", 4), ("país", 2), ("pareja", 3),
        ("pingüino", 3), ("que", 1), ("tía", 2), ("y", 1), ("averiguáis", 4), ("muchacho", 3),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_score_matches_the_published_formula() -> None:
    text = "Tu pareja dice que no. **Tú** puedes [pedir](https://example.org) ayuda {name}."
    # 8 words with 17 syllables in two sentences
    assert inflesz(text) == pytest.approx(206.835 - 62.3 * 16 / 9 - 9 / 2)
    assert inflesz("") == 100.0
