from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.content.csv_cell import plain_cell


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
def test_nothing_is_left_that_a_spreadsheet_would_run(sign: str) -> None:
    assert "'" in plain_cell(f"{sign}1+cmd")


@pytest.mark.parametrize("words", ["Ana", "12", "it is 3-4", "a@b"])
def test_ordinary_words_stay(words: str) -> None:
    assert plain_cell(words) == words


def test_a_whole_number_stays_one_only_on_request() -> None:
    assert plain_cell("-3", keep_numbers=True) == "-3"
    assert plain_cell("-3") == "'-3"
    assert plain_cell("-3+1", keep_numbers=True) == "'-3+1"


@given(st.text())
def test_a_cell_is_one_line(words: str) -> None:
    assert not set("\r\n\t\x00") & set(plain_cell(words))
