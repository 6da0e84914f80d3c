"""The fictional couples: whoever is picked, the questions and what is said back speak of them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from ajar import open_journal

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from ajar.content.materials import Materials

PLACE = re.compile(r"\{(?:wants-help|hesitates|moment)\}")


def shown(view: Any) -> str:  # noqa: ANN401
    return json.dumps(view.pages, ensure_ascii=False)


def test_the_three_couples_differ_and_no_partner_is_afraid(materials: Materials) -> None:
    couples = [materials.scenario(name) for name in materials.names("scenarios")]
    assert len(couples) == 3
    for field in ("title", "player", "moment", "story", "more"):
        assert len({getattr(couple, field) for couple in couples}) == 3, field
    for couple in couples:
        assert couple.names["wants-help"] in couple.story
        assert couple.player in couple.story
        assert re.search(r"\b(afraid|fear|safe)\b", couple.story.splitlines()[-1])


def test_every_room_exercise_is_filled_with_names_and_no_placeholder_is_left(
    materials: Materials, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    me = open_journal(setting="room")
    texts = {name: shown(me.exercise(name)) for name in materials.names("exercises")}
    assert [name for name, text in texts.items() if PLACE.search(text)] == []
    couple = materials.scenario(materials.names("scenarios")[0])
    assert sum(couple.player in text for text in texts.values()) >= 5


def test_the_solo_setting_mentions_the_couple_only_in_examples(
    materials: Materials, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    book = shown(open_journal().workbook())
    assert not PLACE.search(book)
    for exercise in map(materials.exercise, materials.names("exercises")):
        book = book.replace(json.dumps(exercise.example, ensure_ascii=False), "")
    for name in materials.names("scenarios"):
        assert materials.scenario(name).player not in re.findall(r"\w+", book)


def test_picking_another_couple_changes_the_names_and_keeps_the_answers(
    materials: Materials, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    me = open_journal(setting="room")
    form, picker = me.exercise("empathy"), me.scenario()
    told: list[dict[str, Any]] = []
    form.send = told.append
    me._on_message(form, {"key": "empathy@", "answers": {"sure": 4}, "done": True})
    first, *_, last = (materials.scenario(name) for name in materials.names("scenarios"))
    assert f"may {first.player} have felt" in shown(form)
    picker.couple = materials.names("scenarios")[-1]
    assert f"may {last.player} have felt" in shown(form)
    assert first.player not in re.findall(r"\w+", shown(form))
    assert told[-1]["states"]["empathy@"]["answers"]["sure"] == 4


def test_the_next_notebook_of_a_run_uses_the_picked_couple(
    materials: Materials, root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(root)
    monkeypatch.setenv("AJAR_RUN", str(tmp_path))
    last = materials.names("scenarios")[-1]
    open_journal(setting="room").scenario().couple = last
    monkeypatch.setattr("ajar._journals", {})  # as in another kernel
    assert materials.scenario(last).player in shown(
        open_journal(setting="room").exercise("empathy")
    )
    assert open_journal(setting="room").scenario().couple == last
    (first, *_) = materials.names("scenarios")
    (tmp_path / "couple").write_text(first)  # another notebook has picked them
    again = open_journal(setting="room")  # as when this one is begun again
    assert materials.scenario(first).player in shown(again.exercise("empathy"))
    monkeypatch.delenv("AJAR_RUN")
    again.pick(last)
    assert open_journal(setting="room").scenario().couple == last, "nothing else was picked"


def test_an_unknown_couple_is_not_picked(
    root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(root)
    monkeypatch.setenv("AJAR_RUN", str(tmp_path))
    me = open_journal(setting="room")
    picker = me.scenario()
    before = me.couple
    picker.couple = "../../somewhere"
    assert me.couple == before
    assert list(tmp_path.iterdir()) == []
