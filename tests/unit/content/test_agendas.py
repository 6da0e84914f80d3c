"""Agendas make running orders that add up, and only their own notebooks."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from ajar.build.notebooks import build_workshop, is_edited
from ajar.cli import main
from ajar.content.agendas import clock_times

if TYPE_CHECKING:
    from pathlib import Path

    from ajar.content.materials import Materials

HOURS = {"60-minutes": [60], "90-minutes": [90], "half-day": [210], "four-weeks": [75] * 4}


def text_of(notebook: dict[str, Any]) -> str:
    return "\n".join("".join(cell["source"]) for cell in notebook["cells"])


def test_there_are_the_four_agendas_and_each_meeting_adds_up(materials: Materials) -> None:
    assert set(materials.names("agendas")) == set(HOURS)
    for name, minutes in HOURS.items():
        meetings = materials.agenda(name).meetings
        assert [meeting.minutes for meeting in meetings] == minutes
        for meeting in meetings:
            assert sum(one.minutes for one in materials.running_order(meeting)) == meeting.minutes


def test_half_a_day_and_four_weeks_leave_nothing_out(materials: Materials) -> None:
    whole = [part for name in materials.names("sections") for part in materials.section(name).parts]
    for name in ("half-day", "four-weeks"):
        order = [
            one
            for meeting in materials.agenda(name).meetings
            for one in materials.running_order(meeting)
        ]
        parts = [one.blocks for one in order if one.section]
        assert parts == [part.blocks for part in whole], name


@pytest.mark.parametrize("name", HOURS)
def test_every_meeting_begins_with_safety_or_repeats_it(name: str, materials: Materials) -> None:
    for meeting in materials.agenda(name).meetings:
        first = materials.running_order(meeting)[0]
        assert first.section or "holds here" in first.notes


@pytest.mark.parametrize("name", HOURS)
def test_a_workshops_notebooks_hold_just_its_parts_with_its_own_running_minutes(
    name: str, materials: Materials, tmp_path: Path
) -> None:
    agenda = materials.agenda(name)
    built = list(build_workshop(agenda, materials, tmp_path))
    for number, meeting in enumerate(agenda.meetings, start=1):
        folder = tmp_path / f"meeting-{number}" if len(agenda.meetings) > 1 else tmp_path
        texts = [text_of(json.loads(one.text)) for one in built if one.path.parent == folder]
        whole = "\n".join(texts)
        steps = re.findall(r"Notes for you, (\d+) min \((\d+) of (\d+)\)", whole)
        so_far = 0
        for minutes, running, total in steps:
            so_far += int(minutes)
            assert (int(running), int(total)) == (so_far, meeting.minutes)
        assert so_far == meeting.minutes
        wanted = {
            block.name
            for stretch in materials.running_order(meeting)
            for block in stretch.blocks
            if block.kind == "exercise"
        }
        assert set(re.findall(r'room\.ask\("([\w-]+)", minutes=\d+\)', whole)) == wanted


def test_a_workshops_notebooks_lead_from_one_to_the_next(
    materials: Materials, tmp_path: Path
) -> None:
    built = list(build_workshop(materials.agenda("90-minutes"), materials, tmp_path))
    names = [one.path.name for one in built]
    assert names == [
        "01-opening.ipynb", "02-hesitation.ipynb", "03-empathy.ipynb", "04-reframing.ipynb",
        "05-steps.ipynb", "06-goals.ipynb", "07-close.ipynb",
    ]  # fmt: skip
    assert [one.path.name for one in built] == sorted(names)
    for one, following in zip(built, names[1:], strict=False):
        assert f"({following})" in text_of(json.loads(one.text)).splitlines()[-1]
    for one in built:
        ids = [cell["id"] for cell in json.loads(one.text)["cells"]]
        assert len(ids) == len(set(ids))
        assert not is_edited(one.text)
    reframing = text_of(json.loads(built[3].text))
    assert "# Break" in reframing


def test_the_clock_goes_past_midnight_and_counts_every_break(materials: Materials) -> None:
    (meeting,) = materials.agenda("half-day").meetings
    order = materials.running_order(meeting)
    times = clock_times(order, 22 * 60)
    assert times[0] == "22:00"
    assert times[order.index(next(one for one in order if "Second" in one.title))] == "00:11"


def test_an_agenda_is_listed_with_clock_times(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    assert main(["agenda", "60-minutes", "--start", "18:30"]) == 0
    lines = capsys.readouterr().out.strip().splitlines()
    assert lines[0] == "One hour"
    assert re.match(r"18:30 +3 min +Opening: Welcome$", lines[2])
    assert re.match(r"19:30 +End$", lines[-1])


def test_all_agendas_are_listed_if_none_is_named(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    assert main(["agenda"]) == 0
    assert [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()] == sorted(
        HOURS
    )


def test_an_invalid_time_or_agenda_is_answered_with_valid_ones(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    with pytest.raises(SystemExit):
        main(["agenda", "60-minutes", "--start", "25:00"])
    assert "Use HH:MM, for example 18:30." in capsys.readouterr().err
    assert main(["agenda", "60-minute"]) == 1
    assert "Did you mean “60-minutes”?" in capsys.readouterr().err


def test_build_with_an_agenda_writes_to_its_folder_and_leaves_edited_ones_alone(
    kit: Materials,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(kit.home)
    monkeypatch.delenv("UV_RUN_RECURSION_DEPTH", raising=False)
    saturday = tmp_path / "saturday"
    assert main(["build", "--agenda", "60-minutes"]) == 1
    assert "--to" in capsys.readouterr().err
    assert main(["build", "--agenda", "60-minutes", "--to", str(saturday)]) == 0
    assert f"To present it: ajar present {saturday}" in capsys.readouterr().out
    first = saturday / "01-opening.ipynb"
    drawings = re.findall(r"\]\(([\w/.-]+\.svg)\)", first.read_text("utf-8"))
    assert drawings
    assert all((saturday / one).is_file() for one in drawings)
    edited = first.read_text("utf-8").replace("Being stuck here is common", "We are glad")
    first.write_text(edited, "utf-8")
    assert main(["build", "--agenda", "60-minutes", "--to", str(saturday)]) == 1
    assert first.read_text("utf-8") == edited
    assert "edited by hand" in capsys.readouterr().err
