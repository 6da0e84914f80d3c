"""No answer ever becomes a trait or a repr, because those are what notebooks save."""

from __future__ import annotations

import copy
import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import IPython.display
import pytest
from IPython.core.formatters import DisplayFormatter

from ajar import env, open_journal, open_room
from ajar.content.exercise import Choice, List, Ruler, Sort, Text, cards_of
from ajar.content.materials import open_kit
from ajar.notebook.widget import View

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ajar.content.exercise import Exercise, Setting
    from ajar.content.materials import Materials

MARK = "Zebrafink-7731"


def marked(exercise: Exercise, setting: Setting) -> dict[str, Any]:
    """Answer everything, and put the mark wherever words can be typed."""
    values: dict[str, Any] = {}
    for item in exercise.items_in(setting):
        match item:
            case Ruler():
                values[item.id] = 4
            case Text():
                values[item.id] = f"{MARK} {item.id}"
            case List():
                values[item.id] = [f"{MARK} {item.id}"]
            case Choice():
                first = cards_of(item)[0].id
                values[item.id] = {"chosen": [], "own": MARK} if item.own else {"chosen": [first]}
            case Sort():
                values[item.id] = {card.id: item.piles[0].id for card in cards_of(item)}
            case _:
                values[item.id] = "1999-12-31"
    return values


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_no_answer_ever_becomes_a_trait_or_a_repr(
    setting: Setting, materials: Materials, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    sent: list[dict[str, Any]] = []
    monkeypatch.setattr(View, "send", lambda _, content, **__: sent.append(content))
    me = open_journal(setting=setting)
    views = [me.workbook(), me.readiness_chart(), me.check_in("opening")]
    views += [me.exercise(name) for name in materials.names("exercises") if name != "check-in"]
    before = [json.dumps(view.get_state(), default=str) for view in views]
    for view in views[2:]:
        (key,) = view.keys_shown()
        answers = marked(materials.exercise(key.partition("@")[0]), setting)
        for done in (False, True):
            me._on_message(view, {"key": key, "answers": answers, "done": done})
    assert MARK in str(sent), "the answers did travel, as messages"
    assert any("1999-12-31" in str(message) for message in sent)
    assert any((message.get("states") or {}).get("chart") for message in sent)
    assert [json.dumps(view.get_state(), default=str) for view in views] == before
    for shown in (me, *views, me._journal, *vars(me).values()):
        assert MARK not in f"{shown!r} {shown}"


def test_the_plain_text_of_a_view_reveals_nothing_of_its_content(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    view = open_journal().exercise("empathy")
    for language in ("en", "es"):
        monkeypatch.setenv(env.LANGUAGE, language)
        words, me, room = open_kit().words, open_journal(), open_room()
        assert repr(me.exercise("empathy")) == words["stand-in"]
        assert repr(me.check_ins()) == words["stand-in-check-ins"]
        assert repr(room) == words["stand-in-room"]
    bundle = view._repr_mimebundle_()
    data: Any = bundle[0] if isinstance(bundle, tuple) else bundle
    assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == view.model_id
    assert "Seeing it" not in json.dumps(data)


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_a_displayed_journal_first_says_whether_answers_are_saved(
    setting: Setting, materials: Materials, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    shown: list[View] = []
    monkeypatch.setattr(IPython.display, "display", shown.append)
    open_journal(setting=setting)._ipython_display_()
    (page,) = shown[0].pages
    text = materials.words[f"notice-{setting}"]
    alone = setting == "alone"
    offered = materials.help if alone else []
    assert page["blocks"] == [{"kind": "notice", "text": text, "leave": alone, "help": offered}]


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_a_plan_includes_the_help_lines(
    setting: Setting, root: Path, materials: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    (page,) = open_journal(setting=setting).exercise("plan").pages
    assert page["blocks"][0]["help"] == materials.help


def test_the_workbook_has_a_page_for_each_section_under_one_notice(
    materials: Materials, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    book = open_journal().workbook()
    sections = [materials.section(name) for name in materials.names("sections")]
    titles = [section.title for section in sections]
    in_order = [page for page in book.pages if not page.get("aside")]
    firsts = [page["title"] for page in in_order if page.get("step", 1) == 1]
    assert firsts == [*titles, materials.words["home-title"]]
    assert book.pages[0]["title"] == materials.start.title
    assert book.notice["leave"] is True
    exercises = {block.name for section in sections for block in section.blocks_in("alone")
                 if block.kind == "exercise"}  # fmt: skip
    assert {f"{name}@" for name in exercises} <= book.keys_shown()
    assert "Notes for you" not in str(book.pages)


def test_each_setting_has_its_own_questions(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    asked = {}
    for setting in ("room", "alone"):
        (block,) = open_journal(setting=setting).exercise("empathy").pages[0]["blocks"]
        asked[setting] = {item["id"] for item in block["exercise"]["items"]}
    assert asked["room"] == {"their-story", "their-feelings", "their-guess", "question", "sure"}
    assert asked["alone"] == {"wellwisher", "blocks", "helps", "guess", "question", "sure"}


def test_check_ins_are_displayed_as_a_widget_and_never_as_output(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    me = open_journal()
    view = me.check_in("opening")
    me._on_message(view, {"key": "check-in@opening", "answers": {"importance": 7}, "done": True})
    shown: list[Any] = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    table = me.check_ins()
    data, _ = DisplayFormatter().format(table)
    assert data == {}, "nothing of it becomes an output"
    assert [type(item).__name__ for item in shown] == ["View"]
    assert table.to_frame()["importance"].tolist() == [7], "unless that is asked for"


def in_a_frame(table: object) -> object:
    from pandas import DataFrame  # slow, and used only here

    return DataFrame(table)  # type: ignore[call-overload]


@pytest.mark.parametrize(
    "derive",
    [
        lambda table: table.head(),
        lambda table: table[["moment", "readiness"]],
        lambda table: table["readiness"],
        lambda table: table.readiness,
        lambda table: table[0],
        lambda table: table.loc[0],
        lambda table: table.iloc[0],
        lambda table: table.query("readiness > 1"),
        lambda table: table.copy(),
        lambda table: table.describe(),
        lambda table: table.groupby("moment").mean(),
        lambda table: table.to_string(),
        lambda table: table.values,  # noqa: PD011 (it is not a frame)
        list,
        vars,
        copy.copy,
        copy.deepcopy,
        in_a_frame,
        lambda table: [table],
        lambda table: {"mine": table},
    ],
)
def test_nothing_derived_from_the_check_ins_shows_their_numbers(
    derive: Callable[[Any], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    me = open_journal()
    view = me.check_in("opening")
    answers = {"importance": 7, "confidence": 3, "readiness": 9}
    me._on_message(view, {"key": "check-in@opening", "answers": answers, "done": True})
    monkeypatch.setattr("IPython.display.display", lambda _: None)
    try:
        result = derive(me.check_ins())
    except Exception as error:  # noqa: BLE001 (a traceback becomes saved output as well)
        output = f"{error} {error!r}"
    else:
        data, metadata = DisplayFormatter().format(result)
        output = f"{data} {metadata} {result} {result!r}"
    assert not re.search(r"\b[379]\b", output)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_crash_writes_nothing_that_was_in_memory_to_the_disk(root: Path) -> None:
    asked = (
        "import resource as r; most = r.getrlimit(r.RLIMIT_CORE)[1]; "
        "r.setrlimit(r.RLIMIT_CORE, (most, most)); from ajar import open_journal; "
        "open_journal(); print(r.getrlimit(r.RLIMIT_CORE))"
    )
    output = subprocess.run(
        [sys.executable, "-c", asked], cwd=root, text=True, capture_output=True, check=True
    ).stdout
    assert output == "(0, 0)\n"


def test_a_message_about_a_form_that_the_view_does_not_show_is_ignored() -> None:
    me = open_journal()
    view = me.exercise("empathy")
    me._on_message(view, {"key": "check-in@opening", "answers": {"importance": 7}, "done": True})
    assert me.check_ins().to_frame().empty
