from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from ajar.content.exercise import RULERS
from ajar.journal.check_ins import CheckIn, check_in, frame

if TYPE_CHECKING:
    from ajar.content.answers import Response

RULER = st.none() | st.integers(0, 10)
CHECK_INS = st.lists(
    st.builds(CheckIn, st.sampled_from(["opening", "after empathy", "goals"]), RULER, RULER, RULER)
)


def test_a_check_in_holds_the_three_rulers_without_the_reasons() -> None:
    response: Response = {
        "importance": 8,
        "importance-lower": "private",
        "confidence": None,
        "readiness": 0,
    }
    assert check_in("opening", response) == CheckIn("opening", 8, None, 0)
    assert check_in("opening", {}) == CheckIn("opening")
    assert "private" not in repr(check_in("opening", response))


def test_answered_rulers_are_returned_by_name_and_zero_is_an_answer() -> None:
    assert CheckIn("opening", 8, None, 0).values() == {"importance": 8, "readiness": 0}


@given(CHECK_INS)
def test_the_table_has_one_row_for_each_check_in_and_keeps_skipped_rulers_missing(
    check_ins: list[CheckIn],
) -> None:
    table = frame(check_ins)
    assert table.shape == (len(check_ins), 4)
    assert list(table.columns) == ["moment", *RULERS]
    assert [str(table[name].dtype) for name in RULERS] == ["Int64"] * 3
    assert str(table["moment"].dtype) == "str"
    back = table.astype(object).where(table.notna(), None).to_numpy().tolist()
    assert back == [
        [check_in.moment, *(getattr(check_in, name) for name in RULERS)] for check_in in check_ins
    ]
