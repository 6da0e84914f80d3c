from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.content import Key
from ajar.content.reflect import LastTime
from ajar.journal.check_ins import CheckIn, check_in, frame, last_time
from ajar.journal.model import Entry

if TYPE_CHECKING:
    from ajar.content.answers import Response
    from ajar.content.materials import Materials

RULERS = ("importance", "confidence", "readiness")
RULER = st.none() | st.integers(0, 10)
CHECK_INS = st.lists(
    st.builds(
        CheckIn,
        st.sampled_from(["opening", "after empathy", "goals"]),
        st.fixed_dictionaries(dict.fromkeys(RULERS, RULER)),
    )
)


def test_a_check_in_holds_the_three_rulers_without_the_reasons() -> None:
    response: Response = {
        "importance": 8,
        "importance-lower": "private",
        "confidence": None,
        "readiness": 0,
    }
    rulers = dict(zip(RULERS, (8, None, 0), strict=True))
    assert check_in("opening", response, RULERS) == CheckIn("opening", rulers)
    assert check_in("opening", {}, RULERS) == CheckIn("opening", dict.fromkeys(RULERS))
    assert "private" not in repr(check_in("opening", response, RULERS))


def test_answered_rulers_are_returned_by_name_and_zero_is_an_answer() -> None:
    rulers = dict(zip(RULERS, (8, None, 0), strict=True))
    assert CheckIn("opening", rulers).values() == {"importance": 8, "readiness": 0}


@given(CHECK_INS)
def test_the_table_has_one_row_for_each_check_in_and_keeps_skipped_rulers_missing(
    check_ins: list[CheckIn],
) -> None:
    table = frame(check_ins, RULERS)
    assert table.shape == (len(check_ins), 4)
    assert list(table.columns) == ["moment", *RULERS]
    assert [str(table[name].dtype) for name in RULERS] == ["Int64"] * 3
    assert str(table["moment"].dtype) == "str"
    back = table.astype(object).where(table.notna(), None).to_numpy().tolist()
    assert back == [
        [check_in.moment, *(check_in.rulers[name] for name in RULERS)] for check_in in check_ins
    ]


def entry(moment: str, day: str, **rulers: int) -> Entry:
    response: Response = dict(rulers)
    at = f"{day}T12:00:00+00:00"
    return Entry(Key("check-in", moment), response, done=True, confirmed=response, at=at)


@pytest.mark.parametrize(
    ("day", "said"),
    [("2026-11-17", "on November 17, 2026"), ("2026-11-18", "on Wednesday"),
     ("2026-11-23", "on Monday"), ("2026-11-24", "earlier that day"),
     ("2026-12-24", "on December 24, 2026"), ("", None)],
)  # fmt: skip
def test_the_previous_check_in_has_its_date_and_numbers(
    day: str, said: str | None, materials: Materials
) -> None:
    now = entry("closing", "2026-11-24", importance=7)
    entries = [
        entry("opening", "2026-11-01", importance=1),
        entry("after goals", day, importance=6, readiness=0),
        entry("skipped", "2026-11-24"),
        Entry(Key("needs"), {}, True, {}, "2026-11-24T12:00:00+00:00"),  # noqa: FBT003
        now,
        entry("later", "2026-11-24", importance=9),
    ]
    numbers = {"importance": 6, "readiness": 0}
    expected = LastTime(said, numbers) if said else None
    assert last_time(entries, now.key, materials.words, RULERS) == expected
    assert last_time(entries, entries[0].key, materials.words, RULERS) is None
    assert last_time(entries, Key("needs"), materials.words, RULERS) is None
