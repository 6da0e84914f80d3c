"""Exports: everything survives a round trip, people can read it, and it has no formulas."""

from __future__ import annotations

import csv
import io
import json
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ajar.content.answers import check_response
from ajar.content.exercise import Choice, Key
from ajar.content.materials import Materials
from ajar.journal.errors import JournalError
from ajar.journal.export import NotImportedError, check_ins_as_csv, entries_from_json, export_json
from ajar.journal.model import Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    ValuesFor = Callable[..., st.SearchStrategy[dict[str, Any]]]

KIT = Materials(Path(__file__).resolve().parents[3], still=True)
AT = "2026-11-23T06:40:00+00:00"
PLAN = KIT.exercise("plan")
RULERS = [ruler["id"] for ruler in KIT.rulers]


def entry(key: str, response: dict[str, Any], **more: Any) -> Entry:  # noqa: ANN401
    return Entry(Key.named(key), response, **{"at": AT, **more})


def plan(**answers: Any) -> Entry:  # noqa: ANN401
    response = check_response(PLAN, answers)
    return Entry(Key("plan"), response, done=True, confirmed=response, at=AT)


def in_json(*entries: Entry) -> Any:  # noqa: ANN401
    return json.loads(export_json(entries, KIT))


def rewritten(*entries: Entry, **changed: Any) -> str:  # noqa: ANN401
    """Return an export whose first entry was edited by hand."""
    read = in_json(*entries)
    read["entries"][0] |= changed
    return json.dumps(read, indent=2, ensure_ascii=False)


@pytest.fixture
def in_new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("The zone of this computer cannot be set here.")
    before = os.environ.get("TZ")
    monkeypatch.setenv("TZ", "EST5")
    time.tzset()
    yield
    if before is None:
        monkeypatch.delenv("TZ")
    else:
        monkeypatch.setenv("TZ", before)
    time.tzset()


# Round trips


@pytest.mark.parametrize("name", KIT.names("exercises"))
@settings(max_examples=25)
@given(data=st.data())
def test_every_answer_to_every_exercise_survives_a_round_trip(
    name: str, values_for: ValuesFor, data: st.DataObject
) -> None:
    exercise = KIT.exercise(name)
    setting = data.draw(st.sampled_from(["room", "alone"]))
    response, other = (
        check_response(exercise, data.draw(values_for(exercise, setting))) for _ in range(2)
    )
    confirmed = data.draw(st.sampled_from([None, response, other]))
    moment = data.draw(st.sampled_from(["", "after empathy", "a@b “c”", "أ\u202e"]))
    kept = Entry(Key(f"{name}", f"{moment}"), response, data.draw(st.booleans()), confirmed, AT)
    assert entries_from_json(export_json([kept], KIT), KIT) == ([kept], [])


def test_the_file_describes_itself_and_is_human_readable() -> None:
    moment = entry(
        "check-in@closing",
        {"importance": 7, "importance-lower": "We have time", "importance-higher": "Rest"},
        done=True,
        confirmed={"importance": 5},
    )
    hesitation = KIT.exercise("hesitation")
    choice = next(item for item in hesitation.items if isinstance(item, Choice))
    cards = choice.cards
    assert not isinstance(cards, str)
    chosen = entry("hesitation@", {choice.id: {"chosen": [cards[0].id], "own": ""}})
    read = in_json(moment, chosen)
    assert (read["format"], read["version"]) == ("ajar-journal", 1)
    first, second = read["entries"]
    assert (first["exercise"], first["moment"], first["at"]) == ("check-in", "closing", AT)
    assert first["title"] == KIT.exercise("check-in").title
    assert [answer["answer"] for answer in first["answers"]] == [7, "We have time", "Rest"]
    questions = [answer["question"] for answer in first["answers"]]
    assert questions[0] == KIT.exercise("check-in").items[0].ask
    assert questions[1].startswith("Why 7, and not")
    assert questions[2] == "What would make it 8?"
    assert first["confirmed"][0]["answer"] == 5
    assert second["confirmed"] is False
    assert second["answers"][0]["in-words"] == [cards[0].text]


def test_skipped_and_removed_answers_are_not_exported() -> None:
    removed = Entry(Key("needs"), None, confirmed={"this-week": ["x"]}, at=AT)
    (only,) = in_json(removed, plan(goal="Rest"))["entries"]
    assert [answer["item"] for answer in only["answers"]] == ["goal"]
    assert only["confirmed"] is True


def test_half_an_emoji_and_direction_marks_survive_a_round_trip() -> None:
    kept = plan(goal="half \ud83d of one", helper="\u202eturned\u202c \u2068set apart\u2069 💔")
    text = export_json([kept], KIT)
    assert not set("\u202e\u202c\u2068\u2069") & set(text)
    assert "💔" in text
    assert entries_from_json(text.encode("utf-8").decode("utf-8"), KIT) == ([kept], [])


def test_a_byte_order_mark_is_ignored() -> None:
    kept = plan(goal="Rest")
    assert entries_from_json("\ufeff" + export_json([kept], KIT), KIT) == ([kept], [])


def test_an_empty_journal_survives_a_round_trip() -> None:
    assert entries_from_json(export_json([], KIT), KIT) == ([], [])


def test_answers_that_the_kit_no_longer_asks_for_are_exported() -> None:
    old = entry("pause@", {"signal": "a word"}, confirmed={"signal": "a word"})
    strange = entry("needs@", {"needs": {"chosen": ["gone"], "own": ""}})
    first, second = in_json(old, strange)["entries"]
    assert first["answers"] == [{"item": "signal", "question": "", "answer": "a word"}]
    assert "in-words" not in second["answers"][0]


# Answers that no longer fit


def test_an_exercise_unknown_to_the_kit_is_kept_and_named() -> None:
    old = entry("pause@evening", {"signal": "a word"}, done=True, confirmed={"signal": "a word"})
    entries, (note,) = entries_from_json(export_json([plan(goal="Rest"), old], KIT), KIT)
    assert entries == [plan(goal="Rest"), old]
    assert str(note).startswith("Entry 2 is from an exercise called “pause”")
    assert "It was kept as it is." in str(note)


@pytest.mark.parametrize(
    ("exercise", "response", "item", "what"),
    [
        ("plan", {"goal": "Rest", "wish": "x"}, "wish", "has no question called “wish”"),
        ("check-in", {"importance": 11}, "importance", "a whole number from 0 to 10"),
        ("needs", {"needs": {"chosen": ["gone"], "own": ""}}, "needs", "cards that it has"),
        ("plan", {"day": "the 30th of February"}, "day", "2027-03-14"),
        ("support", {"then": "go on"}, "then", "“then” is not asked"),
    ],
)
def test_an_invalid_answer_is_kept_and_named_with_its_entry(
    exercise: str, response: dict[str, Any], item: str, what: str
) -> None:
    kept = entry(f"{exercise}@", response, confirmed=response)
    fits = entry("boundary@", check_response(KIT.exercise("boundary"), {"when": "a"}))
    entries, (note,) = entries_from_json(export_json([fits, kept], KIT), KIT)
    assert entries == [fits, kept]
    for words in ("ntry 2", f"“{item}”", what, "kept as it is"):
        assert words in str(note)


def test_no_note_or_error_quotes_an_answer() -> None:
    marker = "MARKER-7c1"
    misfits: list[Any] = [
        {"item": "day", "answer": marker},
        {"item": "goal", "answer": {marker: 1}},
    ]
    for misfit in misfits:
        _, (note,) = entries_from_json(rewritten(plan(goal="Rest"), answers=[misfit]), KIT)
        assert marker not in f"{note} {note!r}"
    broken: list[Any] = [[{"item": 7, "answer": marker}], marker]
    for answers in broken:
        with pytest.raises(JournalError) as caught:
            entries_from_json(rewritten(plan(goal="Rest"), answers=answers), KIT)
        assert marker not in str(caught.value)


# Files that cannot be read


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "look at line 1 "),
        ('{\n"format": "ajar-journal",\n"version": 1\n"entries": []}', "look at line 4 "),
        ("[" * 100_000, "so nothing was brought in"),
        ("[]", "isn’t a backup from here. Choose"),
        (
            '{"format": "other", "version": 1, "entries": []}',
            "isn’t a backup from here. Choose",
        ),
        ('{"format": "ajar-journal", "version": 2}', "A newer kit than this one"),
        ('{"format": "ajar-journal", "version": 1}', "isn’t a backup from here. Choose"),
        ('{"format": "ajar-journal", "version": 1, "entries": [NaN]}', "so nothing was brought in"),
        (
            '{"format": "ajar-journal", "version": 1, "entries": [1e999]}',
            "so nothing was brought in",
        ),
    ],
)
def test_a_file_that_is_not_an_export_is_refused_with_the_reason(text: str, what: str) -> None:
    with pytest.raises(NotImportedError, match=what):
        entries_from_json(text, KIT)


@pytest.mark.parametrize(
    ("changed", "name"),
    [
        ({"exercise": None}, "exercise"),
        ({"at": "yesterday"}, "at"),
        ({"answers": {"goal": "Rest"}}, "answers"),
        ({"answers": [{"answer": "Rest"}]}, "item"),
        ({"answers": ["Rest"]}, "answers"),
        ({"confirmed": "yes"}, "confirmed"),
        ({"at": "20261123"}, "at"),
    ],
)
def test_a_part_that_is_missing_is_named_with_its_entry(changed: dict[str, Any], name: str) -> None:
    with pytest.raises(NotImportedError, match=f"In entry 1 of the file, “{name}” is missing"):
        entries_from_json(rewritten(plan(goal="Rest"), **changed), KIT)


def test_duplicate_entries_and_answers_are_refused() -> None:
    twice = export_json([plan(goal="One"), plan(goal="Two")], KIT)
    with pytest.raises(NotImportedError, match="Entry 2 of the file has “plan” for a second time"):
        entries_from_json(twice, KIT)
    answers = [{"item": "goal", "answer": "One"}, {"item": "goal", "answer": "Two"}]
    with pytest.raises(NotImportedError, match="Entry 1 of the file has two answers to “goal”"):
        entries_from_json(rewritten(plan(goal="x"), answers=answers), KIT)


# Check-ins as a table


def rows_of(*entries: Entry) -> list[list[str]]:
    text = check_ins_as_csv(entries, RULERS)
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))


def made(moment: str, at: str = AT, **rulers: Any) -> Entry:  # noqa: ANN401
    return Entry(Key("check-in", f"{moment}"), rulers, done=True, confirmed=rulers, at=at)


def test_each_confirmed_check_in_is_a_row_in_order() -> None:
    skipped = made("second", importance=0, confidence=None, readiness=10)
    draft = Entry(Key("check-in", "third"), {"importance": 3}, at=AT)
    retyped = Entry(
        Key("check-in", "fourth"), {"importance": 9}, confirmed={"importance": 2}, at=AT
    )
    removed = Entry(Key("check-in", "fifth"), None, confirmed={"importance": 2}, at=AT)
    first = made("first", importance=4, confidence=5, readiness=6)
    assert rows_of(first, plan(goal="x"), skipped, draft, retyped, removed) == [
        ["day", "moment", "importance", "confidence", "readiness"],
        ["2026-11-23", "first", "4", "5", "6"],
        ["2026-11-23", "second", "0", "", "10"],
        ["2026-11-23", "fourth", "2", "", ""],
    ]


@pytest.mark.usefixtures("in_new_york")
def test_the_day_is_in_local_time_and_empty_if_unknown() -> None:
    entries = [made("a", "2026-11-23T03:00:00+00:00"), made("b", ""), made("c", "nonsense"),
               made("d", "0001-01-01T00:00:00+00:00")]  # fmt: skip
    assert [row[0] for row in rows_of(*entries)[1:]] == ["2026-11-22", "", "", ""]


def test_without_check_ins_the_table_has_only_its_header() -> None:
    assert rows_of() == [["day", "moment", "importance", "confidence", "readiness"]]


@pytest.mark.parametrize("value", [10**30, -1, 11, True, 2.5, "=1+1", None])
def test_a_value_that_is_not_a_ruler_is_left_empty(value: object) -> None:
    assert rows_of(made("a", importance=value))[1] == ["2026-11-23", "a", "", "", ""]


@pytest.mark.parametrize(
    "moment",
    ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1", " \r\n=1", "＝1", "−1", "a;=1", 'a","=1',
     "a|@b", "\x00=1"],
)  # fmt: skip
def test_typed_text_is_never_a_spreadsheet_formula(moment: str) -> None:
    (_, (_, shown, *_)) = rows_of(made(moment))
    starts = [0, *(n + 1 for n, sign in enumerate(shown) if sign in ';,|"')]
    assert not any(shown[n:].lstrip().startswith(tuple("=+-@−＝＋－＠")) for n in starts)
    assert "'" in shown
    assert "\n" not in shown


def test_plain_words_stay_as_they_are() -> None:
    words = ["after empathy", "Sunday, week 3", "أريد", "💔", "half–way (a = b)"]
    assert [row[1] for row in rows_of(*map(made, words))[1:]] == words


def test_half_an_emoji_does_not_prevent_a_table() -> None:
    assert check_ins_as_csv([made("half \ud83d of one")], RULERS).encode("utf-8")


# Unusual names


@pytest.mark.parametrize("name", ["x" * 5000, "../exercises/plan", "a\x00b", "", "plan.yaml"])
def test_an_exercise_of_any_name_can_be_exported_and_imported(name: str) -> None:
    kept = Entry(Key(name), {"a": "b"}, at=AT)
    entries, (note,) = entries_from_json(export_json([kept], KIT), KIT)
    assert entries == [kept]
    assert "which this kit does not have" in str(note)


def test_thousands_of_unknown_answers_are_imported_in_a_moment() -> None:
    kept = Entry(Key("plan"), {f"unknown-{n}": "x" for n in range(5000)}, at=AT)
    text = export_json([kept], KIT)
    started = time.process_time()
    entries, notes = entries_from_json(text, KIT)
    assert time.process_time() - started < 1
    assert entries == [kept]
    assert len(notes) == 5000
