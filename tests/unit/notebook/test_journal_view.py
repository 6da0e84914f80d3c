"""The open journal without a browser: messages go in, and the updates it sends are caught."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from ajar import open_journal
from ajar.content.problems import MaterialsError
from ajar.notebook.widget import View

if TYPE_CHECKING:
    from pathlib import Path

    from ajar.content.materials import Materials
    from ajar.notebook.journal_view import OpenJournal

MARK = "Zebrafink-7731"
Sent = list[tuple[View, dict[str, Any]]]


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> Sent:
    caught: Sent = []
    monkeypatch.setattr(View, "send_update", lambda view, **update: caught.append((view, update)))
    return caught


@pytest.fixture
def me(root: Path, sent: Sent, monkeypatch: pytest.MonkeyPatch) -> OpenJournal:  # noqa: ARG001
    monkeypatch.chdir(root)
    return open_journal()


def answer(me: OpenJournal, view: View, *, done: bool = True, **answers: object) -> None:
    (key,) = view.keys_shown()
    named = {name.replace("_", "-"): value for name, value in answers.items()}
    me._on_message(view, {"key": key, "answers": named, "done": done})


def states_sent_to(view: View, sent: Sent) -> list[dict[str, Any]]:
    return [
        message["states"] for notified, message in sent if notified is view and "states" in message
    ]


def test_an_answer_from_the_page_reaches_the_journal(me: OpenJournal, sent: Sent) -> None:
    view = me.exercise("empathy")
    view._handle_custom_msg({"key": "empathy@", "answers": {"guess": MARK}, "done": True}, [])
    assert states_sent_to(view, sent)[0]["empathy@"]["answers"]["guess"] == MARK


def test_words_of_danger_are_sent_on_request_and_not_in_widget_state(
    me: OpenJournal, sent: Sent, materials: Materials
) -> None:
    view, other = me.exercise("empathy"), me.exercise("needs")
    before = view.get_state()
    me._on_message(view, {"dangers": True})
    ((asked, update),) = sent
    assert asked is view is not other
    assert update["dangers"]["dangers"] == materials.danger_for_pages()
    assert update["dangers"]["countries"] == materials.help
    assert view.get_state() == before


def test_a_confirmed_response_gets_a_reflection(me: OpenJournal, sent: Sent) -> None:
    view = me.exercise("empathy")
    answer(me, view, guess="May be tired", sure=9)
    state = states_sent_to(view, sent)[-1]["empathy@"]
    assert state["done"] is True
    assert {"heading": "My guess", "said": ["May be tired"], "words": []} in state["reflection"]


def test_a_reflection_has_its_citations_in_full(
    root: Path, sent: Sent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    me = open_journal(setting="room")
    view = me.exercise("reframing")
    answer(me, view, easiest={"chosen": ["i-line"]})
    state = states_sent_to(view, sent)[-1]["reframing@"]
    words = [words for part in state["reflection"] for words in part["words"]]
    assert any("Rogers et al., 2018" in text for text in words)
    assert not any("[@" in text for text in words)


@pytest.mark.parametrize(
    "typed", ["[@nobody]", "[@eyal2018]", "{words}", "<b>", "\x00", "\u200fשלום"]
)
def test_typed_words_are_quoted_unchanged(typed: str, me: OpenJournal, sent: Sent) -> None:
    view = me.exercise("goal-ladder")
    answer(me, view, level_0=typed, today={"chosen": ["minus-1"]})
    parts = states_sent_to(view, sent)[-1]["goal-ladder@"]["reflection"]
    assert sum(typed in line for part in parts for line in part["said"]) == 2
    assert not any(typed in words or "(Eyal" in words for part in parts for words in part["words"])


def test_a_draft_is_sent_to_other_views_only_and_a_confirmed_response_to_all(
    me: OpenJournal, sent: Sent
) -> None:
    first, second, unconcerned = (
        me.exercise("empathy"),
        me.exercise("empathy"),
        me.check_in("opening"),
    )
    answer(me, first, done=False, guess="Tired")
    assert [view for view, _ in sent] == [second]
    state = states_sent_to(second, sent)[0]["empathy@"]
    assert state["answers"]["guess"] == "Tired"
    assert state["done"] is False
    assert "reflection" not in state, "nothing is said back before it is asked for"
    sent.clear()
    answer(me, first, guess="Tired")
    assert states_sent_to(first, sent) == states_sent_to(second, sent)
    assert states_sent_to(first, sent)[0]["empathy@"]["done"] is True
    assert states_sent_to(unconcerned, sent) == []


def test_a_view_that_opens_later_gets_the_state_of_its_own_forms_only(
    me: OpenJournal, sent: Sent
) -> None:
    answer(me, me.exercise("empathy"), guess="Tired")
    answer(me, me.exercise("goal-ladder"), goal="Walks")
    late = me.exercise("empathy")
    sent.clear()
    me._on_message(late, {"ready": True})
    assert list(states_sent_to(late, sent)[0]) == ["empathy@"]
    fresh = me.check_in("opening")
    me._on_message(fresh, {"ready": True})
    assert states_sent_to(fresh, sent) == [{}]


def test_starting_over_forgets_one_exercise_and_leaving_forgets_all(
    me: OpenJournal, sent: Sent
) -> None:
    empathy, ladder = me.exercise("empathy"), me.exercise("goal-ladder")
    answer(me, empathy, guess="Tired")
    answer(me, ladder, goal="Walks")
    sent.clear()
    me._on_message(empathy, {"key": "empathy@", "remove": True})
    assert sent == [(empathy, {"states": {"empathy@": {"answers": {}, "done": False}}})]
    me._on_message(empathy, {"forget": True})
    assert sent[1:] == [(ladder, {"states": {"goal-ladder@": {"answers": {}, "done": False}}})]
    assert not me._journal.keys


def test_an_invalid_answer_is_rejected_without_quoting_it(me: OpenJournal, sent: Sent) -> None:
    view = me.exercise("empathy")
    for bad in ({"sure": MARK}, {"guess": [MARK]}, {MARK: 1}, {"guess": MARK * 5000}):
        me._on_message(view, {"key": "empathy@", "answers": bad, "done": True})
    text = me._materials.words["not-understood"]
    assert sent == [(view, {"problem": {"key": "empathy@", "text": text}})] * 4
    assert not me._journal.keys


def test_a_chart_follows_the_check_ins_and_shows_nothing_before_the_first(
    me: OpenJournal, sent: Sent
) -> None:
    chart, opening, later = me.readiness_chart(), me.check_in("opening"), me.check_in("later")
    me._on_message(chart, {"chart": "chart"})
    assert [state["chart"]["checkIns"] for state in states_sent_to(chart, sent)] == [[]]
    answer(me, opening, importance=8, confidence=3)
    values = {"importance": 8, "confidence": 3, "readiness": None}
    first = {"moment": "opening", "values": values}
    today = date.today().isoformat()  # noqa: DTZ011 (where the person is)
    assert states_sent_to(chart, sent)[-1]["chart"]["checkIns"] == [first | {"day": today}]
    answer(me, later, importance=9)
    shown = states_sent_to(chart, sent)[-1]["chart"]["checkIns"]
    assert [check_in["values"]["importance"] for check_in in shown] == [8, 9]
    me._on_message(chart, {"forget": True})
    assert states_sent_to(chart, sent)[-1]["chart"]["checkIns"] == []


def test_check_ins_become_a_frame_of_moments_and_the_three_rulers(me: OpenJournal) -> None:
    table = me.check_ins().to_frame()
    assert list(table.columns) == ["moment", "importance", "confidence", "readiness"]
    assert len(table) == 0
    answer(me, me.check_in("opening"), importance=8, importance_lower=MARK)
    answer(me, me.check_in("not confirmed"), importance=1, done=False)
    table = me.check_ins().to_frame()
    assert table["moment"].tolist() == ["opening"]
    assert table["importance"].tolist() == [8]
    assert MARK not in table.to_string()


def test_only_views_that_a_page_shows_are_sent_updates(me: OpenJournal, sent: Sent) -> None:
    views = [me.exercise("empathy") for _ in range(500)]
    for view in views[:400]:
        view._handle_custom_msg({"gone": True}, [])
    for view in views[400:499]:
        view.close()
    sent.clear()
    other = me.exercise("empathy")
    answer(me, other, done=False, guess="Tired")
    assert [view for view, _ in sent] == views[499:]
    assert me._views == [*views[499:], other]


def test_a_view_that_is_shown_again_is_sent_updates_again(me: OpenJournal, sent: Sent) -> None:
    view, other = me.exercise("empathy"), me.exercise("empathy")
    for _ in range(3):
        view._handle_custom_msg({"gone": True}, [])
        assert me._views == [other]
        view._handle_custom_msg({"ready": True}, [])
        assert me._views == [other, view]
    sent.clear()
    answer(me, other, done=False, guess="Tired")
    assert [view for view, _ in sent] == [view]


def test_an_unexpected_error_is_reported_by_its_kind_and_place_and_never_by_its_text(
    me: OpenJournal,
    sent: Sent,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError(MARK)

    view = me.exercise("empathy")
    monkeypatch.setattr(me._journal, "put", broken)
    answer(me, view, guess="Tired")
    assert "problem" in sent[-1][1]
    out, err = capsys.readouterr()
    assert out == ""
    assert MARK not in err
    line = broken.__code__.co_firstlineno + 1
    assert err.startswith(f"KeyError in test_journal_view.py:{line} < journal_view.py:")


def test_an_unknown_exercise_is_reported_in_plain_lines_with_the_nearest_name(
    me: OpenJournal,
) -> None:
    with pytest.raises(MaterialsError, match="Did you mean “empathy”") as raised:
        me.exercise("empathi")
    assert "there is no exercise called “empathi”" in raised.value._render_traceback_()[1]
