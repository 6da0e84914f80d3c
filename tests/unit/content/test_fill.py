from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ajar.content.fill import fill, fill_question

NAMES = st.from_regex(r"\A[a-z][a-z0-9-]{0,9}\Z")


def test_known_marks_are_filled_and_unknown_ones_stay() -> None:
    assert fill("{a} and {b}, {n}", {"a": "Ana", "n": 3}) == "Ana and {b}, 3"


@given(name=NAMES, value=st.text())
def test_a_value_is_inserted_as_it_is(name: str, value: str) -> None:
    assert fill(f"<{{{name}}}>", {name: value, "other": "x"}) == f"<{value}>"


def test_a_mark_with_plus_one_is_filled_from_whole_numbers_only() -> None:
    assert fill("{n+1} of {n}, {a+1}", {"n": 9, "a": "Ana"}) == "10 of 9, {a+1}"


def test_a_question_shows_the_answers_that_can_stand_in_one() -> None:
    response = {"n": 3, "word": "rest", "cards": {"chosen": ["a"], "own": ""}, "skipped": None}
    ask = "You chose {n}. Why “{word}”, {cards}, {skipped}, {n+1}?"
    assert fill_question(ask, response) == "You chose 3. Why “rest”, {cards}, {skipped}, 4?"
