"""Join codes, keys and their hashes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.room.rules.codes import (
    ALPHABET,
    HASH_BYTES,
    format_code,
    hash_key,
    key_matches,
    new_code,
    new_key,
    new_salt,
    parse_code,
    used_key_hash,
)

CASES = Path(__file__).parents[3] / "cases" / "code.json"
CODES = st.text(ALPHABET, min_size=8, max_size=8)


def test_a_code_has_no_letter_that_looks_like_another() -> None:
    assert not set("0O1ILU") & set(ALPHABET)
    assert len(set(ALPHABET)) == len(ALPHABET) == 30
    for _ in range(50):
        code = new_code()
        assert len(code) == 8
        assert set(code) <= set(ALPHABET)


def test_a_code_is_shown_in_two_halves() -> None:
    assert format_code("ABCD2345") == "ABCD-2345"


@given(CODES, st.data())
def test_a_code_is_parsed_in_any_case_with_blanks_and_any_hyphens(
    code: str, data: st.DataObject
) -> None:
    letters = [data.draw(st.sampled_from([letter, letter.lower()])) for letter in code]
    between = st.sampled_from(["", "", "", " ", "-", "–", "‑", "\u00a0"])
    typed = "".join(letter + data.draw(between) for letter in letters)
    assert parse_code(f" {typed}") == code
    assert parse_code(format_code(code)) == code


def test_a_code_is_parsed_as_people_paste_and_say_it() -> None:
    for case in json.loads(CASES.read_text("utf-8")):
        letters = case["expected"]
        is_code = len(letters) == 8 and set(letters) <= set(ALPHABET)
        assert parse_code(case["typed"]) == (letters if is_code else None), case


@given(st.text(max_size=60))
def test_any_text_is_parsed_as_a_code_or_none(typed: str) -> None:
    code = parse_code(typed)
    assert code is None or (len(code) == 8 and set(code) <= set(ALPHABET))


@pytest.mark.parametrize(
    "typed", ["", "ABCD234", "ABCD23456", "ABCD-O345", "favicon.ico", "ABCD234Ä"]
)
def test_text_that_cannot_be_a_code_is_parsed_as_none(typed: str) -> None:
    assert parse_code(typed) is None


def test_a_key_matches_only_its_own_hash_which_does_not_contain_it() -> None:
    key, other = new_key(), new_key()
    hashed = hash_key(key)
    assert key_matches(key, hashed)
    assert not key_matches(other, hashed)
    assert not key_matches("", hashed)
    assert not key_matches("ß", hashed)
    assert len(key) >= 43, "256 bits"
    assert key.encode() not in hashed


def test_a_used_key_has_another_hash_in_every_room_question_and_round() -> None:
    salt = new_salt()
    hashes = {
        used_key_hash(own_salt, question, asked_round, key)
        for own_salt in (salt, new_salt())
        for question in (1, 11)
        for asked_round in (1, 11)
        for key in ("a" * 22, "b" * 22)
    }
    assert len(hashes) == 16
    assert {len(made) for made in hashes} == {HASH_BYTES}
    assert used_key_hash(salt, 1, 1, "a" * 22) in hashes
