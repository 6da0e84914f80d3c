"""A calendar may be shared: it gets the days, plain names, and nothing more unless asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from ajar.content.exercise import Key
from ajar.content.materials import Materials
from ajar.journal.calendar import CALENDAR_FILE, if_then_line, plan_calendar
from ajar.journal.check_ins import next_check_in, promised
from ajar.journal.errors import JournalError
from ajar.journal.model import Entry

KIT = Materials(Path(__file__).resolve().parents[3], still=True)
TODAY = date(2026, 11, 23)
TITLE = KIT.words["journal-calendar-title"]
AT = "2026-11-20T12:00:00+00:00"
TELLING = ("partner", "relationship", "couple", "therap", "counsel", "ajar", "journal", "plan",
           "check-in", "trial", "offer", "review", "workshop")  # fmt: skip


def entry(key: str, at: str = AT, **response: Any) -> Entry:  # noqa: ANN401
    named = {name.rstrip("_"): answer for name, answer in response.items()}
    return Entry(Key.named(key), named, done=True, confirmed=named, at=at)


def offer(day: str | None, what: str = "ten minutes") -> Entry:
    return entry("trial-agreement@", what=what, review=day)


def checked_in(at: str, moment: str = "closing") -> Entry:
    return entry(f"check-in@{moment}", at, importance=5)


PLAN = entry("plan@", goal="Rest", if_="it is Sunday", then="make tea", day="2026-12-06")


def read(calendar: bytes) -> Any:  # noqa: ANN401 (a property may be of any of thirty types)
    return Calendar.from_ical(calendar)


def made(*entries: Entry, today: date = TODAY, title: str = TITLE, line: str = "") -> list[Any]:
    words = {"journal-calendar-title": title}
    return list(read(plan_calendar(entries, words, today, KIT.workshop, line=line)).events)


# Which days


def test_a_promised_day_is_an_all_day_event_with_a_plain_name() -> None:
    (event,) = made(offer("2027-01-10"))
    assert event.start == date(2027, 1, 10)
    assert (event.end - event.start).days == 1
    assert event["SUMMARY"] == TITLE == "Catch up"


@pytest.mark.parametrize("other", [[], [offer(None)], [offer("2026-11-22")], [offer("30 Feb")]])
def test_an_offer_without_a_future_day_adds_no_event(other: list[Entry]) -> None:
    (event,) = made(*other, PLAN)
    assert event.start == date(2026, 12, 6)


def test_every_promise_has_its_day_the_nearest_first() -> None:
    waits = entry("support@", until="2026-12-01", then="see someone")
    help_ = entry("finding-help@", first="one call", day="2027-02-02")
    looked = entry("trial-review@", again="2027-01-30")
    events = made(offer("2027-01-10"), PLAN, waits, help_, looked)
    days = [str(event.start) for event in events]
    assert days == ["2026-12-01", "2026-12-06", "2027-01-10", "2027-01-30", "2027-02-02"]


def test_today_still_counts_and_yesterday_does_not() -> None:
    (event,) = made(offer("2026-11-23"))
    assert event.start == TODAY
    with pytest.raises(JournalError, match="no day ahead"):
        made(offer("2026-11-22"))


@pytest.mark.parametrize(
    ("last", "today", "due"),
    [
        ("2026-11-20", "2026-11-23", "2026-12-20"),
        ("2027-01-31", "2027-02-01", "2027-02-28"),
        ("2028-01-31", "2028-02-01", "2028-02-29"),
        ("2026-12-05", "2026-12-06", "2027-01-05"),
        ("2026-03-01", "2026-11-23", "2026-11-23"),
        ("2090-01-01", "2026-11-23", "2026-12-23"),
    ],
)
def test_a_month_after_the_last_check_in_is_the_next(last: str, today: str, due: str) -> None:
    entries = [checked_in(f"{last}T12:00:00+00:00"), checked_in("2025-01-01T12:00:00+00:00", "a")]
    (event,) = made(*entries, today=date.fromisoformat(today))
    assert event.start == date.fromisoformat(due)


def test_an_unconfirmed_or_removed_check_in_schedules_nothing() -> None:
    draft = Entry(Key("check-in", "a"), {"importance": 1}, at=AT)
    removed = Entry(Key("check-in", "b"), None, confirmed={"importance": 1}, at=AT)
    undated = checked_in("")
    assert next_check_in([draft, removed, undated], TODAY) is None


def test_the_newer_of_two_entries_with_one_key_counts() -> None:
    (event,) = made(offer("2027-01-10"), offer("2027-02-10"))
    assert event.start == date(2027, 2, 10)
    with pytest.raises(JournalError, match="no day ahead"):
        made(offer("2027-01-10"), Entry(Key("trial-agreement"), None))


def test_a_calendar_without_dates_is_explained_kindly() -> None:
    for entries in ([], [offer(None)], [entry("plan@", goal="Rest")]):
        with pytest.raises(JournalError, match="that is fine"):
            plan_calendar(entries, KIT.words, TODAY, KIT.workshop)


def test_the_last_possible_date_can_be_written() -> None:
    (event,) = made(offer("9999-12-31"))
    assert event.start == date(9999, 12, 31)


def test_an_upcoming_day_comes_with_its_entry() -> None:
    (found,) = promised([PLAN], TODAY, KIT.workshop["days"])
    assert (found.day, found.entry) == (date(2026, 12, 6), PLAN)


# What it reveals


def test_the_calendar_does_not_reveal_the_subject_by_default() -> None:
    entries = [offer("2027-01-10", "MARKER"), PLAN, checked_in(AT, "MARKER")]
    text = plan_calendar(entries, KIT.words, TODAY, KIT.workshop).decode()
    assert [word for word in TELLING if word in (text + CALENDAR_FILE).casefold()] == []
    for typed in ("MARKER", "Rest", "Sunday", "tea", "ten minutes"):
        assert typed not in text


def test_events_have_no_organizer_place_alarm_or_calendar_name() -> None:
    calendar = read(
        plan_calendar([offer("2027-01-10"), checked_in(AT)], KIT.words, TODAY, KIT.workshop)
    )
    assert set(calendar) == {"VERSION", "PRODID"}
    assert calendar["PRODID"].startswith("-//collective//icalendar//")
    for event in calendar.events:
        assert set(event) == {"SUMMARY", "DTSTART", "DTSTAMP", "UID", "TRANSP"}
        assert event["TRANSP"] == "TRANSPARENT"
        assert not event.subcomponents
        assert str(event["DTSTAMP"].dt) == "2026-11-23 00:00:00+00:00"


def test_the_plans_sentence_is_included_only_on_request_and_marked_private() -> None:
    entries = [offer("2027-01-10"), PLAN, checked_in(AT)]
    line = if_then_line(entries, KIT)
    assert line == "If it is Sunday, then I will make tea."
    first, *others = made(*entries, line=line)
    assert first.start == date(2026, 12, 6)
    assert (first["DESCRIPTION"], first["CLASS"]) == (line, "PRIVATE")
    assert first["SUMMARY"] == TITLE
    assert not any({"DESCRIPTION", "CLASS"} & set(event) for event in others)


@pytest.mark.parametrize(
    "plan", [{"if_": "it rains"}, {"then": "rest"}, {"if_": " ", "then": "rest"}, {"if_": 1}]
)
def test_half_a_plan_has_no_sentence(plan: dict[str, Any]) -> None:
    assert if_then_line([entry("plan@", **plan)], KIT) == ""


def test_a_calendar_without_a_plan_has_no_sentence() -> None:
    assert if_then_line([], KIT) == ""
    danger = {"if": "he hits me again", "then": "take all my pills"}
    assert if_then_line([entry("plan@", **danger)], KIT) == ""
    assert if_then_line([Entry(Key("plan"), None)], KIT) == ""


def uids(*entries: Entry, **chosen: Any) -> list[str]:  # noqa: ANN401
    return [str(event["UID"]) for event in made(*entries, **chosen)]


def test_an_event_keeps_its_id_and_journals_do_not_share_ids() -> None:
    entries = [offer("2027-01-10"), checked_in(AT)]
    assert uids(*entries) == uids(*entries, today=date(2026, 12, 1), title="Other", line="x")
    assert len(set(uids(*entries))) == 2
    skipped = [offer("2027-01-10"), checked_in(AT)]
    for entry in skipped:
        assert entry.response is not None
        entry.response["not-asked-here"] = (
            None  # notebooks store what was skipped, other kits may not
        )
    assert uids(*skipped) == uids(*entries)
    others = [offer("2027-01-10", "another"), checked_in("2026-11-19T12:00:00+00:00")]
    assert not set(uids(*entries)) & set(uids(*others))


# Unusual text


@given(
    st.text(max_size=60)
    | st.sampled_from(
        ["💔", "أمي", "x" * 2000, "a\r\nATTENDEE:b", 'a\\,;:"b"\nc', "\x00", "\ud83d"]
    )
)
def test_any_title_and_sentence_can_be_read_back(words: str) -> None:
    (event,) = made(offer("2027-01-10"), title=f"Z{words}", line=words)
    assert set(event) <= {"SUMMARY", "DTSTART", "DTSTAMP", "UID", "TRANSP", "DESCRIPTION", "CLASS"}
    plain = [sign for sign in words if sign.isalnum()]
    assert [sign for sign in event["SUMMARY"] if sign.isalnum()] == ["Z", *plain]
    if plain:
        assert [sign for sign in event["DESCRIPTION"] if sign.isalnum()] == plain


@pytest.mark.parametrize("sign", ["\x85", "\u2028", "\u2029"])
def test_unusual_line_ends_become_spaces(sign: str) -> None:
    (event,) = made(offer("2027-01-10"), title=f"A{sign}ATTENDEE:x")
    assert event["summary"] == "A ATTENDEE:x"


def test_lines_are_folded_to_the_length_limit() -> None:
    text = plan_calendar(
        [offer("2027-01-10")], {"journal-calendar-title": "ö" * 300}, TODAY, KIT.workshop
    )
    assert max(map(len, text.split(b"\r\n"))) <= 75
