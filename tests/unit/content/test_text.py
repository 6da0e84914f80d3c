from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.content.text import day_in_words, fill, fill_question, paragraphs_of, plain_cell

NAMES = st.from_regex(r"\A[a-z][a-z0-9-]{0,9}\Z")


def test_known_marks_are_filled_and_unknown_ones_stay() -> None:
    assert fill("{a} and {b}, {n}", {"a": "Ana", "n": 3}) == "Ana and {b}, 3"


@given(name=NAMES, value=st.text())
def test_values_are_inserted_literally(name: str, value: str) -> None:
    assert fill(f"<{{{name}}}>", {name: value, "other": "x"}) == f"<{value}>"


def test_a_mark_with_plus_one_is_filled_from_whole_numbers_only() -> None:
    assert fill("{n+1} of {n}, {a+1}", {"n": 9, "a": "Ana"}) == "10 of 9, {a+1}"


def test_only_short_answers_are_inserted_into_a_question() -> None:
    response = {"n": 3, "word": "rest", "cards": {"chosen": ["a"], "own": ""}, "skipped": None}
    ask = "You chose {n}. Why “{word}”, {cards}, {skipped}, {n+1}?"
    assert fill_question(ask, response) == "You chose 3. Why “rest”, {cards}, {skipped}, 4?"


DAY = date(2026, 11, 3)


def test_a_day_is_written_as_the_language_writes_it() -> None:
    assert day_in_words(DAY) == "November 3, 2026"
    assert day_in_words(DAY, weekday=True) == "Tuesday, November 3, 2026"
    assert day_in_words(DAY, "es_US") == "3 de noviembre de 2026"


@pytest.mark.parametrize(
    "sign",
    [
        "=",
        "+",
        "-",
        "@",
        "＝",
        "\u200b=",
        "\ufeff@",
        " \t=",
        "a;=",
        "a;\u200b=",
        "\u200b \u2060@",
        "\u2066=",
        "\ufe0f-",
        "\u202d+",
    ],
)
def test_cells_are_never_spreadsheet_formulas(sign: str) -> None:
    assert "'" in plain_cell(f"{sign}1+cmd")


@pytest.mark.parametrize("words", ["Ana", "12", "it is 3-4", "a@b"])
def test_ordinary_words_are_unchanged(words: str) -> None:
    assert plain_cell(words) == words


def test_numbers_are_kept_as_numbers_only_on_request() -> None:
    assert plain_cell("-3", keep_numbers=True) == "-3"
    assert plain_cell("-3") == "'-3"
    assert plain_cell("-3+1", keep_numbers=True) == "'-3+1"


@given(st.text())
def test_a_cell_has_no_line_breaks(words: str) -> None:
    assert not set("\r\n\t\x00") & set(plain_cell(words))


def test_paragraphs_are_plain_text() -> None:
    assert paragraphs_of("") == ()
    markdown = "One *and*\ntwo, **not 2 * 2**.\n\n \nThree.\n"
    assert paragraphs_of(markdown) == ("One and two, not 2 * 2.", "Three.")
