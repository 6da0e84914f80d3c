"""Simulated phones: plausible answers over HTTP, once each, until they are stopped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.content.exercise import Key
from ajar.notebook.room_panels import act, new_question
from ajar.room.host import process
from ajar.room.host.rehearsal import Rehearsal, made_up_answers, phone_key
from ajar.room.host.room_file import LOCALHOST
from ajar.room.host.session import RoomSession
from ajar.room.rules.schemas import ShownExercise, ShownQuestion
from ajar.room.rules.tally import increments_of, tallied_items

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ajar.content.exercise import Exercise
    from ajar.content.materials import Materials
    from ajar.room.rules.schemas import Panel

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("forked_rooms", "quick")]

OPENING = str(Key("check-in", "opening"))
LATER = str(Key("check-in", "closing"))
SEEDS = st.text("abc", min_size=1, max_size=8)


def asked(name: str, exercise: Exercise, since: str | None = None) -> ShownQuestion:
    """Return a question as phones receive it."""
    items = [item.model_dump(mode="json", exclude_none=True) for item in exercise.items_in("room")]
    return ShownQuestion(
        id=1, round=1, name=name, open=True, moment="", since=since,
        exercise=ShownExercise(title=exercise.title, why=exercise.why, private="", items=items),
        tallied=tuple(item.id for item in tallied_items(exercise)),
    )  # fmt: skip


@given(SEEDS, st.integers(0, 99))
def test_a_room_counts_every_made_up_answer_to_every_exercise(
    materials: Materials, seed: str, phone: int
) -> None:
    for name in materials.names("exercises"):
        exercise = materials.exercise(name)
        if not exercise.items_in("room"):
            continue  # only a person alone is asked
        question = asked(f"{name}@", exercise)
        answers, moved = made_up_answers(seed, phone, question)
        assert answers.keys() == set(question.tallied)
        assert moved == {}
        increments_of(exercise, answers, {})


@given(SEEDS, st.integers(0, 99))
def test_a_later_check_in_is_the_first_one_plus_the_move(
    materials: Materials, seed: str, phone: int
) -> None:
    check_in = materials.exercise("check-in")
    first, _ = made_up_answers(seed, phone, asked(OPENING, check_in))
    now, moved = made_up_answers(seed, phone, asked(LATER, check_in, since=OPENING))
    assert moved == {name: now[name] - first[name] for name in now}  # type: ignore[operator]
    increments_of(check_in, now, moved)


@given(SEEDS, st.integers(0, 99))
def test_a_phone_always_gives_the_same_answer_with_the_same_key(
    materials: Materials, seed: str, phone: int
) -> None:
    question = asked("needs@", materials.exercise("needs"))
    assert made_up_answers(seed, phone, question) == made_up_answers(seed, phone, question)
    assert phone_key(seed, phone, "1/1") == phone_key(seed, phone, "1/1")
    assert re.fullmatch(r"[A-Za-z0-9_-]{22}", phone_key(seed, phone, "1/1"))


def test_no_two_phones_questions_or_rehearsals_share_a_key() -> None:
    keys = [
        phone_key(seed, phone, what)
        for seed in ("a", "b")
        for phone in range(50)
        for what in ("join", "1/1", "1/2", "2/1")
    ]
    assert len(set(keys)) == len(keys)


def test_the_answers_of_a_group_differ(materials: Materials) -> None:
    question = asked("hesitation@", materials.exercise("hesitation"))
    assert len({str(made_up_answers("seed", phone, question)) for phone in range(12)}) == 12


# ---- In a room ----


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let all phones answer within a fraction of a second."""
    monkeypatch.setattr("ajar.room.host.rehearsal.SLOWEST_SECONDS", 0.2)


@pytest.fixture
def session(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RoomSession]:
    monkeypatch.chdir(root)
    session = RoomSession(tmp_path / "room")
    yield session
    session._disconnect("none")
    process.end(session.folder)


@pytest.fixture
def rehearse(session: RoomSession) -> Iterator[Callable[..., Rehearsal]]:
    """Return a function that starts simulated phones in a rehearsal."""
    session.open(LOCALHOST, practice=True)
    sent = []

    def send(phones: int, seed: str = "seed") -> Rehearsal:
        assert session.access
        known = session.access
        rehearsal = Rehearsal(known.base, known.code, phones, seed)
        rehearsal.start()
        sent.append(rehearsal)
        return rehearsal

    yield send
    for rehearsal in sent:
        rehearsal.stop()


def ask(session: RoomSession, materials: Materials, name: str, what: str = "open") -> None:
    exercise = materials.exercise(Key.named(name).exercise)
    act(session, what, new_question(name, exercise, 5, materials.references), {})


def until(session: RoomSession, condition: Callable[[Panel], bool]) -> Panel:
    """Poll until a condition holds. A poll waits for the room, and the room for its disk."""
    while True:
        session.poll()
        assert session.panel
        if condition(session.panel):
            return session.panel


def test_phones_join_and_answer_one_open_question_after_another(
    session: RoomSession, rehearse: Callable[..., Rehearsal], materials: Materials
) -> None:
    rehearse(12)
    until(session, lambda panel: panel.joined == 12)
    for number, name in enumerate(("hesitation@", "needs@")):
        ask(session, materials, name)
        until(session, lambda panel, n=number: panel.questions[n].answered == 12)  # type: ignore[misc]
        ask(session, materials, name, "reveal")
        assert session.panel
        units = session.panel.questions[number].units
        assert any(unit.snapshot for unit in units), "there are enough answers for a chart"


def test_with_three_phones_everything_is_withheld(
    session: RoomSession, rehearse: Callable[..., Rehearsal], materials: Materials
) -> None:
    rehearse(3)
    ask(session, materials, "hesitation@")
    until(session, lambda panel: panel.questions[0].answered == 3)
    ask(session, materials, "hesitation@", "reveal")
    assert session.panel
    units = session.panel.questions[0].units
    assert {unit.withheld for unit in units} == {"too-few"}
    assert not any(unit.snapshot for unit in units)


def test_two_notebooks_with_the_same_rehearsal_count_each_phone_once(
    session: RoomSession, rehearse: Callable[..., Rehearsal], materials: Materials
) -> None:
    first, second = rehearse(8), rehearse(8)
    ask(session, materials, "hesitation@")
    until(session, lambda panel: panel.questions[0].answered == 8)
    ask(session, materials, "needs@")
    until(session, lambda panel: panel.questions[1].answered == 8)
    first.stop()
    second.stop()
    session.poll()
    assert session.panel
    assert session.panel.joined == 8
    assert [question.answered for question in session.panel.questions] == [8, 8]


def test_a_question_is_answered_again_after_a_reset(
    session: RoomSession, rehearse: Callable[..., Rehearsal], materials: Materials
) -> None:
    rehearse(4)
    ask(session, materials, "hesitation@")
    until(session, lambda panel: panel.questions[0].answered == 4)
    ask(session, materials, "hesitation@", "reset")
    ask(session, materials, "hesitation@")
    panel = until(session, lambda panel: panel.questions[0].answered == 4)
    assert panel.questions[0].round == 2


def test_a_question_without_tallied_items_is_not_answered(
    session: RoomSession, rehearse: Callable[..., Rehearsal], materials: Materials
) -> None:
    assert not tallied_items(materials.exercise("plan"))
    rehearse(2)
    ask(session, materials, "plan@")
    ask(session, materials, "hesitation@")
    panel = until(session, lambda panel: panel.questions[1].answered == 2)
    assert panel.questions[0].answered == 0


def test_a_rehearsal_starts_its_phones_and_stops_them_when_it_ends(
    session: RoomSession,
) -> None:
    session.open(LOCALHOST, practice=True, phones=3)
    until(session, lambda panel: panel.joined == 3)
    rehearsal = session.rehearsal
    assert rehearsal
    session.end()
    assert not rehearsal._thread.is_alive()


def test_phones_stop_even_if_nothing_answers(free_port: int) -> None:
    rehearsal = Rehearsal(f"http://{LOCALHOST}:{free_port}", "AAAABBBB", 5, "seed")
    rehearsal.start()
    rehearsal.stop()
    assert not rehearsal._thread.is_alive()


def test_phones_stop_when_the_room_has_ended(
    session: RoomSession, rehearse: Callable[..., Rehearsal], monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = {"version": 9, "practice": True, "ended": True, "question": None}
    real = httpx.Client.get
    rehearsal = rehearse(1)
    until(session, lambda panel: panel.joined == 1)

    def get(client: httpx.Client, url: str, **more: Any) -> httpx.Response:  # noqa: ANN401
        response = real(client, url, **more)
        return httpx.Response(200, json=ended, request=response.request)

    monkeypatch.setattr(httpx.Client, "get", get)
    rehearsal._thread.join(60)
    assert not rehearsal._thread.is_alive()
