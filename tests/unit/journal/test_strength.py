"""Passphrases are rated in one word, and never refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.journal.crypto import strength


@pytest.mark.parametrize(
    ("passphrase", "word"),
    [
        ("", "none"),
        ("   ", "none"),
        ("password", "weak"),
        ("Passw0rd!", "weak"),
        ("qwertyuiop", "weak"),
        ("jennifer1987", "weak"),
        ("a" * 500, "weak"),
        ("rover likes cake", "good"),
        ("the kettle sings at six in the morning", "strong"),
        ("correct horse battery staple", "strong"),
        ("KPq7#v!mZ2xW", "good"),
    ],
)
def test_a_passphrase_is_rated_by_guessability(passphrase: str, word: str) -> None:
    assert strength(passphrase) == word


def test_a_long_plain_phrase_is_strong_without_special_characters() -> None:
    plain = "we walked along the river and then it rained so we ran home and laughed about it"
    assert len(plain) > 72
    assert strength(plain) == "strong"


def test_only_the_beginning_of_a_long_passphrase_is_rated(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked_at: list[str] = []

    def rate(passphrase: str) -> dict[str, float]:
        looked_at.append(passphrase)
        return {"guesses_log10": 9.0}

    monkeypatch.setattr("zxcvbn.zxcvbn", rate)
    for pasted in ("a" * 1_000_000, "p@55w0rd " * 10_000, "1qaz2wsx3edc" * 5_000):
        assert strength(pasted) == "fair"
        assert looked_at[-1] == pasted[: len(looked_at[-1])]
    assert {len(phrase) for phrase in looked_at} == {72}, "zxcvbn takes seconds for more"


@given(st.text(max_size=90))
def test_any_text_can_be_rated(typed: str) -> None:
    assert strength(typed) in ("none", "weak", "fair", "good", "strong")
