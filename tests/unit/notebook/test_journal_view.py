"""The open journal without a browser: messages go in, and what is told is caught."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from ajar import open_journal
from ajar.content.problems import MaterialsError
from ajar.notebook.widget import View

if TYPE_CHECKING:
    from pathlib import Path

    from ajar.notebook.journal_view import OpenJournal

MARK = "Zebrafink-7731"
Told = list[tuple[View, dict[str, Any]]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    caught: Told = []
    monkeypatch.setattr(View, "tell", lambda view, **news: caught.append((view, news)))
    return caught


@pytest.fixture
def me(root: Path, told: Told, monkeypatch: pytest.MonkeyPatch) -> OpenJournal:  # noqa: ARG001
    monkeypatch.chdir(root)
    return open_journal()


def answer(me: OpenJournal, view: View, *, done: bool = True, **answers: object) -> None:
    (key,) = view.keys_shown()
    named = {name.replace("_", "-"): value for name, value in answers.items()}
    me._heard(view, {"key": key, "answers": named, "done": done})


def news_for(view: View, told: Told) -> list[dict[str, Any]]:
    return [message["news"] for heard, message in told if heard is view and "news" in message]


def test_what_the_page_sends_reaches_the_journal(me: OpenJournal, told: Told) -> None:
    view = me.exercise("empathy")
    view._handle_custom_msg({"key": "empathy@", "answers": {"guess": MARK}, "done": True}, [])
    assert news_for(view, told)[0]["empathy@"]["answers"]["guess"] == MARK


def test_done_brings_the_reflection_with_citations_written_out(me: OpenJournal, told: Told) -> None:
    view = me.exercise("empathy")
    answer(me, view, guess="May be tired", sure=9)
    state = news_for(view, told)[-1]["empathy@"]
    assert state["done"] is True
    assert {"heading": "My guess", "said": ["May be tired"], "words": []} in state["reflection"]
    assert any(
        "(Eyal et al., 2018)" in words for part in state["reflection"] for words in part["words"]
    )


@pytest.mark.parametrize(
    "typed", ["[@nobody]", "[@eyal2018]", "{words}", "<b>", "\x00", "\u200fשלום"]
)
def test_what_is_typed_comes_back_as_it_was_typed(typed: str, me: OpenJournal, told: Told) -> None:
    view = me.exercise("goal-ladder")
    answer(me, view, level_0=typed, today={"chosen": ["minus-1"]})
    parts = news_for(view, told)[-1]["goal-ladder@"]["reflection"]
    assert sum(typed in line for part in parts for line in part["said"]) == 2
    assert not any(typed in words or "(Eyal" in words for part in parts for words in part["words"])


def test_while_one_view_is_typed_in_only_the_other_hears_of_it_and_both_hear_when_it_is_done(
    me: OpenJournal, told: Told
) -> None:
    one, other, unconcerned = me.exercise("empathy"), me.exercise("empathy"), me.check_in("opening")
    answer(me, one, done=False, guess="Tired")
    assert [view for view, _ in told] == [other]
    state = news_for(other, told)[0]["empathy@"]
    assert state["answers"]["guess"] == "Tired"
    assert state["done"] is False
    assert "reflection" not in state, "nothing is said back before it is asked for"
    told.clear()
    answer(me, one, guess="Tired")
    assert news_for(one, told) == news_for(other, told)
    assert news_for(one, told)[0]["empathy@"]["done"] is True
    assert news_for(unconcerned, told) == []


def test_a_view_that_opens_later_is_told_what_is_kept_and_only_of_its_own(
    me: OpenJournal, told: Told
) -> None:
    answer(me, me.exercise("empathy"), guess="Tired")
    answer(me, me.exercise("goal-ladder"), goal="Walks")
    late = me.exercise("empathy")
    told.clear()
    me._heard(late, {"ready": True})
    assert list(news_for(late, told)[0]) == ["empathy@"]
    fresh = me.check_in("opening")
    me._heard(fresh, {"ready": True})
    assert news_for(fresh, told) == [{}]


def test_starting_over_forgets_one_exercise_and_leaving_forgets_all(
    me: OpenJournal, told: Told
) -> None:
    empathy, ladder = me.exercise("empathy"), me.exercise("goal-ladder")
    answer(me, empathy, guess="Tired")
    answer(me, ladder, goal="Walks")
    told.clear()
    me._heard(empathy, {"key": "empathy@", "remove": True})
    assert told == [(empathy, {"news": {"empathy@": {"answers": {}, "done": False}}})]
    me._heard(empathy, {"forget": True})
    assert told[1:] == [(ladder, {"news": {"goal-ladder@": {"answers": {}, "done": False}}})]
    assert not me._journal.keys


def test_an_answer_that_does_not_fit_is_met_with_words_that_do_not_quote_it(
    me: OpenJournal, told: Told
) -> None:
    view = me.exercise("empathy")
    for bad in ({"sure": MARK}, {"guess": [MARK]}, {MARK: 1}, {"guess": MARK * 5000}):
        me._heard(view, {"key": "empathy@", "answers": bad, "done": True})
    text = me._materials.words["not-understood"]
    assert told == [(view, {"problem": {"key": "empathy@", "text": text}})] * 4
    assert not me._journal.keys


def test_a_chart_follows_the_check_ins_and_shows_nothing_before_the_first(
    me: OpenJournal, told: Told
) -> None:
    chart, opening, later = me.readiness_chart(), me.check_in("opening"), me.check_in("later")
    me._heard(chart, {"chart": "chart"})
    assert news_for(chart, told) == [{"chart": {}}]
    answer(me, opening, importance=8, confidence=3)
    drawn = news_for(chart, told)[-1]["chart"]
    assert drawn["sentence"] == "At “opening”: importance 8 and confidence 3."
    assert drawn["columns"] == ["Moment", "Importance", "Confidence", "Readiness"]
    assert drawn["rows"] == [["opening", 8, 3, None]]
    assert drawn["wide"].startswith("<svg")
    assert drawn["narrow"].startswith("<svg")
    assert json.dumps(drawn)
    answer(me, later, importance=9)
    assert len(news_for(chart, told)[-1]["chart"]["rows"]) == 2
    me._heard(chart, {"forget": True})
    assert news_for(chart, told)[-1] == {"chart": {}}


def test_check_ins_are_a_table_of_moments_and_the_three_rulers(me: OpenJournal) -> None:
    assert list(me.check_ins().columns) == ["moment", "importance", "confidence", "readiness"]
    assert len(me.check_ins()) == 0
    answer(me, me.check_in("opening"), importance=8, importance_lower=MARK)
    answer(me, me.check_in("not confirmed"), importance=1, done=False)
    assert me.check_ins()["moment"].tolist() == ["opening"]
    assert MARK not in me.check_ins().to_string()


def test_an_unknown_exercise_is_told_in_plain_lines_with_the_nearest_name(me: OpenJournal) -> None:
    with pytest.raises(MaterialsError, match="Did you mean “empathy”") as raised:
        me.exercise("empathi")
    assert "there is no exercise called “empathi”" in raised.value._render_traceback_()[1]
