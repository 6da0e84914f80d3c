from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.content.exercise import CHECK_IN, Key
from ajar.journal.check_ins import CheckIn, confirmed
from ajar.journal.model import Entry, Journal

if TYPE_CHECKING:
    import pytest

    from ajar.content.answers import Response

EMPATHY = Key("empathy")

RULERS = ("importance", "readiness")


def rulers(importance: int, readiness: int | None = None) -> dict[str, int | None]:
    return {"importance": importance, "readiness": readiness}


def test_an_entry_knows_whether_it_is_confirmed_and_when(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    noon = "2026-11-23T12:00:00+00:00"
    monkeypatch.setattr("ajar.journal.model.now", lambda: noon)
    journal = Journal()
    assert journal.get(EMPATHY) is None
    journal.put(EMPATHY, {"guess": "tired"}, done=False)
    assert journal.get(EMPATHY) == Entry(EMPATHY, {"guess": "tired"}, done=False, at=noon)
    worried: Response = {"guess": "worried"}
    journal.put(EMPATHY, worried, done=True)
    assert journal.get(EMPATHY) == Entry(EMPATHY, worried, done=True, confirmed=worried, at=noon)


def test_a_changed_check_in_counts_as_last_confirmed() -> None:
    journal = Journal()
    journal.put(Key(CHECK_IN, "opening"), {"importance": 3}, done=True)
    journal.put(Key(CHECK_IN, "opening"), {"importance": 9}, done=False)
    assert [check_in.rulers for check_in in confirmed(journal.entries(), RULERS)] == [rulers(3)]
    journal.put(Key(CHECK_IN, "opening"), {"importance": 9}, done=True)
    assert [check_in.rulers for check_in in confirmed(journal.entries(), RULERS)] == [rulers(9)]


def test_remove_forgets_one_response_only() -> None:
    journal = Journal()
    journal.put(EMPATHY, {"guess": "tired"}, done=True)
    journal.put(Key("goal-ladder"), {"goal": "walks"}, done=True)
    journal.remove(EMPATHY)
    assert journal.get(EMPATHY) is None
    assert journal.get(Key("goal-ladder")) is not None


def test_clear_leaves_nothing_behind() -> None:
    journal = Journal()
    for key in (EMPATHY, Key(CHECK_IN, "opening"), Key(CHECK_IN, "after empathy")):
        journal.put(key, {"importance": 3}, done=True)
    journal.clear()
    assert confirmed(journal.entries(), RULERS) == []
    assert not journal.keys


def test_listeners_are_notified_after_each_change_and_of_nothing_else() -> None:
    journal = Journal()
    heard: list[tuple[Key, bool]] = []
    journal.listen(lambda keys: heard.extend((key, bool(journal.get(key))) for key in keys))
    journal.remove(EMPATHY)
    assert heard == []
    journal.put(EMPATHY, {"guess": "tired"}, done=False)
    journal.put(Key("goal-ladder"), {}, done=False)
    journal.remove(EMPATHY)
    journal.clear()
    ladder = Key("goal-ladder")
    assert heard == [(EMPATHY, True), (ladder, True), (EMPATHY, False), (ladder, False)]


def test_a_batch_notifies_once_after_all_changes() -> None:
    journal = Journal()
    heard: list[tuple[Key, ...]] = []
    journal.listen(heard.append)
    ladder = Key("goal-ladder")
    with journal.batch():
        journal.put(EMPATHY, {"guess": "tired"}, done=False)
        with journal.batch():
            journal.put(ladder, {}, done=False)
        journal.remove(EMPATHY)
        assert heard == []
    assert heard == [(EMPATHY, ladder)]
    with journal.batch():
        pass
    assert len(heard) == 1
    journal.put(EMPATHY, {}, done=True)
    assert heard[1:] == [(EMPATHY,)]


def test_check_ins_are_confirmed_and_in_the_order_they_were_begun() -> None:
    journal = Journal()
    opening, later = Key(CHECK_IN, "opening"), Key(CHECK_IN, "later")
    journal.put(opening, {"importance": 2}, done=False)
    journal.put(later, {"importance": 5}, done=True)
    journal.put(EMPATHY, {"sure": 5}, done=True)
    assert confirmed(journal.entries(), RULERS) == [CheckIn("later", rulers(5))]
    journal.put(opening, {"importance": 3, "readiness": 4}, done=True)
    assert confirmed(journal.entries(), RULERS) == [
        CheckIn("opening", rulers(3, 4)), CheckIn("later", rulers(5)),
    ]  # fmt: skip


def test_the_repr_of_a_journal_shows_no_answer() -> None:
    journal = Journal()
    journal.put(EMPATHY, {"guess": "something private"}, done=True)
    assert "private" not in f"{journal!r} {journal}"
    assert "private" not in repr(journal.get(EMPATHY))


def test_an_entry_without_a_response_removes_its_key() -> None:
    journal = Journal()
    journal.put(EMPATHY, {"guess": "tired"}, done=True)
    changed: list[tuple[Key, ...]] = []
    journal.listen(changed.append)
    journal.place(Entry(EMPATHY, None))
    assert journal.keys == ()
    assert changed == [(EMPATHY,)]
    journal.place(Entry(EMPATHY, None))
    assert changed == [(EMPATHY,)]
