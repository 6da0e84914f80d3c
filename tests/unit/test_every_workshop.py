"""A workshop that `ajar check` finds in order opens on every surface."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

from ajar.build.compiled import compiled_text
from ajar.build.deck import Choices, keys_asked, make_deck
from ajar.build.notebooks import build_kit, build_workshop
from ajar.build.site import site_data, site_files
from ajar.checks import check
from ajar.content.exercise import Setting
from ajar.content.materials import Materials
from ajar.notebook import room_panels
from ajar.notebook.journal_view import OpenJournal
from ajar.notebook.room_view import OpenRoom
from ajar.paper.handouts import handouts
from ajar.room.rules.tally import units_of
from ajar.room.server.page import PhonePage
from ajar.room.server.run import _learned_by_phones

if TYPE_CHECKING:
    from ajar.notebook.widget import View

ROOT = Path(__file__).resolve().parents[2]
WORKSHOPS = sorted(path.name for path in (ROOT / "workshops").iterdir() if path.is_dir())


@pytest.fixture(params=WORKSHOPS)
def workshop(request: pytest.FixtureRequest, tmp_path: Path) -> Materials:
    materials = ROOT / "workshops" / request.param / "materials"
    shutil.copytree(materials, tmp_path / "materials")
    return Materials(tmp_path)


def forms_in(view: View) -> list[dict[str, object]]:
    return [block for page in view.pages for block in page["blocks"] if block["kind"] == "exercise"]


def test_the_workshop_is_in_order(workshop: Materials) -> None:
    assert check(workshop) == []
    assert workshop.workshop["title"]
    assert workshop.workshop["sentence"]


def test_its_notebooks_site_and_workbook_open(workshop: Materials) -> None:
    assert {built.path.name for built in build_kit(workshop)} >= {"meeting.ipynb", "workbook.ipynb"}
    assert compiled_text(workshop)
    data = site_data(workshop)
    shown = {block["key"] for page in data["pages"] for block in page["blocks"] if "key" in block}
    asked = {key for section in data["sections"] for key in section["keys"]}
    assert shown >= asked
    assert b"<!doctype html>" in site_files(workshop)["index.html"].lower()
    assert site_files(workshop, store="store")
    for setting in get_args(Setting):
        journal = OpenJournal(workshop, setting)
        assert forms_in(journal.workbook())
        assert journal.check_in("now").pages
        assert journal.readiness_chart().pages


def test_its_meetings_run_in_a_room(workshop: Materials) -> None:
    assert workshop.names("agendas")
    room = OpenRoom(workshop)
    for name in workshop.names("agendas"):
        assert room.meeting(name).pages
        agenda = workshop.agenda(name)
        assert list(build_workshop(name, agenda, workshop.home))
        for meeting in agenda.meetings:
            order = workshop.running_order(meeting)
            deck = make_deck(agenda.title, order, workshop, Choices())
            assert {slide.kind for slide in deck.slides} >= {"text", "question", "help"}
            for key, minutes in keys_asked(order).items():
                exercise = workshop.exercise(key.exercise)
                question = room_panels.new_question(
                    str(key), exercise, minutes, workshop.references
                )
                assert list(units_of(question.exercise)) or not any(
                    getattr(item, "tally", False) for item in exercise.items_in("room")
                )
    page = PhonePage(workshop.page_words, workshop.help, lambda: _learned_by_phones(workshop))
    assert page.response(None, accept_encoding="").status_code == 200
    assert _learned_by_phones(workshop)["dangers"]


def test_its_handouts_are_printed(workshop: Materials) -> None:
    pdfs = dict(handouts(workshop))
    assert {"worksheets-alone.pdf", "run-sheet.pdf", "check-in-slips.pdf"} <= pdfs.keys()
    assert all(pdf.startswith(b"%PDF") for pdf in pdfs.values())
