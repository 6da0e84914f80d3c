from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ajar.content.fill import fill

NAMES = st.from_regex(r"\A[a-z][a-z0-9-]{0,9}\Z")


def test_known_marks_are_filled_and_unknown_ones_stay() -> None:
    assert fill("{a} and {b}, {n}", {"a": "Ana", "n": 3}) == "Ana and {b}, 3"


@given(name=NAMES, value=st.text())
def test_a_value_is_inserted_as_it_is(name: str, value: str) -> None:
    assert fill(f"<{{{name}}}>", {name: value, "other": "x"}) == f"<{value}>"
