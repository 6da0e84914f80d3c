"""A section, an exercise and cards that are only written down appear everywhere by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.pdf import texts_of

from ajar import open_journal
from ajar.cli import main
from ajar.content.answers import check_response
from ajar.content.reflect import reflect
from ajar.paper.handouts import plan_handouts
from ajar.paper.pdf import pdf_of

if TYPE_CHECKING:
    from ajar.content.materials import Materials

pytestmark = pytest.mark.slow

SECTION = """---
title: A quiet hour
summary: Something that we made up ourselves.
---

::: part quiet
A quiet hour
:::

::: room
# A quiet hour in the room
:::

::: notes 5 min
**Say:** “Take your time.”
:::

::: alone
# A quiet hour for yourself
:::

::: exercise quiet-hour
:::
"""
EXERCISE = """# yaml-language-server: $schema=../schema/exercise.json
title: Plan a quiet hour
why: An hour that is yours can be planned.
items:
  - id: place
    kind: choice
    ask: Where could it be?
    cards: quiet-places
    said: The place
  - id: signal
    kind: text
    ask: Which word could mean that you need it now?
    said: The word
reflection:
  nothing: You left this for now.
"""
CARDS = """# yaml-language-server: $schema=../schema/cards.json
title: Quiet places
cards:
  - id: bench
    text: A bench by the river
    short: By the river
  - id: library
    text: The reading room of a library
    short: In a library
"""


@pytest.fixture
def with_a_quiet_hour(kit: Materials, monkeypatch: pytest.MonkeyPatch) -> Materials:
    for file, text in (
        ("sections/09-quiet.md", SECTION),
        ("exercises/quiet-hour.yaml", EXERCISE),
        ("cards/quiet-places.yaml", CARDS),
    ):
        (kit.folder / file).write_text(text, "utf-8")
    monkeypatch.chdir(kit.home)
    return kit


def test_a_new_exercise_passes_the_check_and_is_built_into_notebooks(
    with_a_quiet_hour: Materials,
) -> None:
    assert main(["build"]) == 0, "if it does not pass the check, nothing is built"
    for folder, title, shown in (
        ("notebooks", "in the room", 'room.ask(\\"quiet-hour\\", minutes=5)'),
        ("exercises", "for yourself", 'me.exercise(\\"quiet-hour\\")'),
    ):
        text = (with_a_quiet_hour.home / folder / "09-quiet.ipynb").read_text("utf-8")
        assert f"# A quiet hour {title}" in text
        assert shown in text


def test_a_new_exercise_is_a_workbook_page_with_a_reflection(with_a_quiet_hour: Materials) -> None:
    pages = [page for page in open_journal().workbook().pages if page["title"] == "A quiet hour"]
    (form,) = [block for page in pages for block in page["blocks"] if block["kind"] == "exercise"]
    cards = [card["text"] for card in form["exercise"]["items"][0]["cards"]]
    assert cards == ["A bench by the river", "The reading room of a library"]
    exercise = with_a_quiet_hour.exercise("quiet-hour")
    answers = {"place": {"chosen": ["library"]}, "signal": "Lantern"}
    parts = reflect(exercise, check_response(exercise, answers), "alone")
    assert [(part.heading, part.said) for part in parts] == [
        ("The place", ("The reading room of a library",)),
        ("The word", ("Lantern",)),
    ]


def test_a_new_exercise_is_on_a_worksheet_and_the_run_sheet(with_a_quiet_hour: Materials) -> None:
    asked = ["Plan a quiet hour", "A bench by the river", "that you need it now?"]
    expected = {
        "worksheets-group": asked,
        "worksheets-alone": asked,
        "run-sheet": ["A quiet hour", "Take your time."],
    }
    for handout in plan_handouts(with_a_quiet_hour, None, None, None, None):
        sheets = [one for one in handout.data.get("sheets", ()) if one["title"] == asked[0]]
        if handout.name in expected:
            data = {**handout.data, "sheets": sheets, "safety": []}
            pages = texts_of(pdf_of(handout.template, data, with_a_quiet_hour))
            text = " ".join(" ".join(pages).split())
            for said in expected.pop(handout.name):
                assert said in text, handout.name
    assert expected == {}


def test_an_agenda_can_include_a_new_exercise(with_a_quiet_hour: Materials) -> None:
    agenda = with_a_quiet_hour.folder / "agendas" / "quiet.yaml"
    agenda.write_text(
        "# yaml-language-server: $schema=../schema/agenda.json\n"
        "title: Quiet\nsummary: A quarter of an hour.\n"
        "meetings:\n  - minutes: 15\n    run:\n"
        "      - section: 00-opening\n        parts: [welcome, safety]\n"
        "      - section: 09-quiet\n"
        "      - section: 08-close\n        parts: [close]\n",
        "utf-8",
    )
    assert main(["build", "--agenda", "quiet", "--to", "monday"]) == 0
    made = with_a_quiet_hour.home / "monday" / "meeting.ipynb"
    assert 'room.meeting(\\"quiet\\", 1)' in made.read_text("utf-8")
