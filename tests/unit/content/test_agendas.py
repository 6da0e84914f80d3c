"""Agendas make running orders that add up, and only their own notebooks."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from ajar.build.notebooks import build_workshop, is_edited
from ajar.cli import main
from ajar.content.agendas import clock_times

if TYPE_CHECKING:
    from pathlib import Path

    from ajar.content.materials import Materials

HOURS = {"60-minutes": [60], "90-minutes": [90], "half-day": [210], "four-weeks": [75] * 4}


def test_four_agendas_exist_and_the_minutes_of_each_meeting_add_up(materials: Materials) -> None:
    assert set(materials.names("agendas")) == set(HOURS)
    for name, minutes in HOURS.items():
        meetings = materials.agenda(name).meetings
        assert [meeting.minutes for meeting in meetings] == minutes
        for meeting in meetings:
            assert (
                sum(stretch.minutes for stretch in materials.running_order(meeting))
                == meeting.minutes
            )


def test_the_half_day_and_four_week_agendas_are_complete(materials: Materials) -> None:
    whole = [part for name in materials.names("sections") for part in materials.section(name).parts]
    for name in ("half-day", "four-weeks"):
        order = [
            stretch
            for meeting in materials.agenda(name).meetings
            for stretch in materials.running_order(meeting)
        ]
        parts = [stretch.blocks for stretch in order if stretch.section]
        assert parts == [part.blocks for part in whole], name


@pytest.mark.parametrize("name", HOURS)
def test_every_meeting_begins_with_safety_or_repeats_it(name: str, materials: Materials) -> None:
    for meeting in materials.agenda(name).meetings:
        first = materials.running_order(meeting)[0]
        assert first.section or "holds here" in first.notes


@pytest.mark.parametrize("name", HOURS)
def test_each_meeting_of_a_workshop_is_a_self_starting_notebook(
    name: str, materials: Materials, tmp_path: Path
) -> None:
    built = list(build_workshop(name, materials.agenda(name), tmp_path))
    several = len(HOURS[name]) > 1
    files = [f"meeting-{n + 1}.ipynb" for n in range(len(HOURS[name]))]
    assert [written.path for written in built] == [
        tmp_path / file for file in (files if several else ["meeting.ipynb"])
    ]
    for number, written in enumerate(built, start=1):
        notebook = json.loads(written.text)
        assert not is_edited(written.text)
        assert notebook["metadata"]["ajar"]["runs"]
        (cell,) = notebook["cells"]
        assert "".join(cell["source"]).splitlines()[-1] == f'room.meeting("{name}", {number})'


def test_the_clock_goes_past_midnight_and_counts_every_break(materials: Materials) -> None:
    (meeting,) = materials.agenda("half-day").meetings
    order = materials.running_order(meeting)
    times = clock_times(order, 22 * 60)
    assert times[0] == "22:00"
    assert (
        times[order.index(next(stretch for stretch in order if "Second" in stretch.title))]
        == "00:11"
    )


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


def test_an_invalid_time_or_agenda_is_refused_with_valid_examples(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    with pytest.raises(SystemExit):
        main(["agenda", "60-minutes", "--start", "25:00"])
    assert "Use HH:MM, for example 18:30." in capsys.readouterr().err
    assert main(["agenda", "60-minute"]) == 1
    assert "Did you mean “60-minutes”?" in capsys.readouterr().err


@pytest.mark.slow
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
    first = saturday / "meeting.ipynb"
    edited = first.read_text("utf-8").replace("60-minutes", "90-minutes")
    first.write_text(edited, "utf-8")
    assert main(["build", "--agenda", "60-minutes", "--to", str(saturday)]) == 1
    assert first.read_text("utf-8") == edited
    assert "edited by hand" in capsys.readouterr().err
