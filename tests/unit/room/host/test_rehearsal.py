"""Made-up phones answer as people could, over HTTP, once each, and only while they are wanted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.content.exercise import Key
from ajar.notebook.question_panel import act, declared
from ajar.room.host import process
from ajar.room.host.made_up import answers_of, key_of, moved_of
from ajar.room.host.rehearsal import Rehearsal
from ajar.room.host.room_file import HERE
from ajar.room.host.session import Hosting
from ajar.room.rules.tally import increments_of, tallied_items

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ajar.content.exercise import Exercise
    from ajar.content.materials import Materials

OPENING = str(Key("check-in", "opening"))
LATER = str(Key("check-in", "closing"))
QUICK = 0.2
SEEDS = st.text("abc", min_size=1, max_size=8)


def asked(name: str, exercise: Exercise, since: str | None = None) -> dict[str, Any]:
    """Return a question as a room tells it to phones."""
    items = [item.model_dump(mode="json") for item in exercise.items_in("room")]
    return {
        "name": name,
        "since": since,
        "exercise": {"items": items},
        "tallied": [item.id for item in tallied_items(exercise)],
    }


@given(SEEDS, st.integers(0, 99))
def test_every_made_up_answer_to_every_exercise_is_one_that_a_room_counts(
    materials: Materials, seed: str, phone: int
) -> None:
    for name in materials.names("exercises"):
        exercise = materials.exercise(name)
        question = asked(f"{name}@", exercise)
        answers = answers_of(seed, phone, question)
        assert answers.keys() == set(question["tallied"])
        increments_of(exercise, answers, {})


@given(SEEDS, st.integers(0, 99))
def test_a_later_check_in_lies_where_the_first_one_and_the_move_say(
    materials: Materials, seed: str, phone: int
) -> None:
    check_in = materials.exercise("check-in")
    first = answers_of(seed, phone, asked(OPENING, check_in))
    later = asked(LATER, check_in, since=OPENING)
    now, moved = answers_of(seed, phone, later), moved_of(seed, phone, later)
    assert {name: first[name] + by for name, by in moved.items()} == now
    increments_of(check_in, now, moved)
    assert moved_of(seed, phone, asked(OPENING, check_in)) == {}


@given(SEEDS, st.integers(0, 99))
def test_the_same_phone_always_answers_the_same_under_the_same_key(
    materials: Materials, seed: str, phone: int
) -> None:
    question = asked("needs@", materials.exercise("needs"))
    assert answers_of(seed, phone, question) == answers_of(seed, phone, question)
    assert key_of(seed, phone, "1/1") == key_of(seed, phone, "1/1")
    assert re.fullmatch(r"[A-Za-z0-9_-]{22}", key_of(seed, phone, "1/1"))


def test_no_two_phones_questions_or_rehearsals_share_a_key() -> None:
    keys = [
        key_of(seed, phone, what)
        for seed in ("a", "b")
        for phone in range(50)
        for what in ("join", "1/1", "1/2", "2/1")
    ]
    assert len(set(keys)) == len(keys)


def test_the_answers_of_a_group_differ(materials: Materials) -> None:
    question = asked("hesitation@", materials.exercise("hesitation"))
    assert len({str(answers_of("seed", phone, question)) for phone in range(12)}) == 12


# ---- In a room ----


@pytest.fixture
def hosting(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hosting]:
    monkeypatch.chdir(root)
    one = Hosting(tmp_path / "room")
    yield one
    one.leave()
    process.end(one.folder)


@pytest.fixture
def rehearse(hosting: Hosting) -> Iterator[Callable[..., Rehearsal]]:
    """Return a way to send made-up phones into a room for practice."""
    hosting.open(HERE, practice=True)
    sent = []

    def send(phones: int, seed: str = "seed") -> Rehearsal:
        assert hosting.known
        known = hosting.known
        one = Rehearsal(known.base, known.code, phones, seed, slowest=QUICK)
        one.begin()
        sent.append(one)
        return one

    yield send
    for one in sent:
        one.stop()


def ask(hosting: Hosting, materials: Materials, name: str, what: str = "open") -> None:
    exercise = materials.exercise(Key.named(name).exercise)
    act(hosting, what, declared(name, exercise, 5, materials.references), {})


def until(hosting: Hosting, seen: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    """Look until something is to be seen. A look waits for the room, and the room for its disk."""
    while True:
        hosting.look()
        assert hosting.panel
        if seen(hosting.panel):
            return hosting.panel


def test_they_join_answer_what_is_open_and_the_next_question_too(
    hosting: Hosting, rehearse: Callable[..., Rehearsal], materials: Materials
) -> None:
    rehearse(12)
    until(hosting, lambda panel: panel["joined"] == 12)
    for number, name in enumerate(("hesitation@", "needs@")):
        ask(hosting, materials, name)
        until(hosting, lambda panel, n=number: panel["questions"][n]["answered"] == 12)  # type: ignore[misc]
        ask(hosting, materials, name, "reveal")
        assert hosting.panel
        units = hosting.panel["questions"][number]["units"]
        assert any(unit["snapshot"] for unit in units), "enough has come for a chart"


def test_with_three_of_them_one_sees_what_is_held_back(
    hosting: Hosting, rehearse: Callable[..., Rehearsal], materials: Materials
) -> None:
    rehearse(3)
    ask(hosting, materials, "hesitation@")
    until(hosting, lambda panel: panel["questions"][0]["answered"] == 3)
    ask(hosting, materials, "hesitation@", "reveal")
    assert hosting.panel
    units = hosting.panel["questions"][0]["units"]
    assert {unit["withheld"] for unit in units} == {"too-few"}
    assert not any(unit["snapshot"] for unit in units)


def test_two_notebooks_that_have_the_same_rehearsal_count_each_phone_once(
    hosting: Hosting, rehearse: Callable[..., Rehearsal], materials: Materials
) -> None:
    first, second = rehearse(8), rehearse(8)
    ask(hosting, materials, "hesitation@")
    until(hosting, lambda panel: panel["questions"][0]["answered"] == 8)
    ask(hosting, materials, "needs@")
    until(hosting, lambda panel: panel["questions"][1]["answered"] == 8)
    first.stop()
    second.stop()
    hosting.look()
    assert hosting.panel
    assert hosting.panel["joined"] == 8
    assert [one["answered"] for one in hosting.panel["questions"]] == [8, 8]


def test_a_question_that_is_reset_is_answered_once_more(
    hosting: Hosting, rehearse: Callable[..., Rehearsal], materials: Materials
) -> None:
    rehearse(4)
    ask(hosting, materials, "hesitation@")
    until(hosting, lambda panel: panel["questions"][0]["answered"] == 4)
    ask(hosting, materials, "hesitation@", "reset")
    ask(hosting, materials, "hesitation@")
    panel = until(hosting, lambda panel: panel["questions"][0]["answered"] == 4)
    assert panel["questions"][0]["round"] == 2


def test_what_nothing_is_counted_of_is_not_answered(
    hosting: Hosting, rehearse: Callable[..., Rehearsal], materials: Materials
) -> None:
    assert not tallied_items(materials.exercise("plan"))
    rehearse(2)
    ask(hosting, materials, "plan@")
    ask(hosting, materials, "hesitation@")
    panel = until(hosting, lambda panel: panel["questions"][1]["answered"] == 2)
    assert panel["questions"][0]["answered"] == 0


def test_a_room_for_practice_that_is_opened_brings_them_and_takes_them_away_with_it(
    hosting: Hosting,
) -> None:
    hosting.open(HERE, practice=True, phones=3)
    until(hosting, lambda panel: panel["joined"] == 3)
    rehearsal = hosting._rehearsal
    assert rehearsal
    hosting.end()
    assert not rehearsal._thread.is_alive()


def test_they_go_when_they_are_sent_away_even_where_nothing_answers() -> None:
    port = process.free_port(HERE, 46_000)
    rehearsal = Rehearsal(f"http://{HERE}:{port}", "AAAABBBB", 5, "seed", slowest=QUICK)
    rehearsal.begin()
    rehearsal.stop()
    assert not rehearsal._thread.is_alive()


def test_they_go_when_the_room_has_ended(
    hosting: Hosting, rehearse: Callable[..., Rehearsal], monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = {"ended": True, "question": None}
    real = httpx.Client.get
    rehearsal = rehearse(1)
    until(hosting, lambda panel: panel["joined"] == 1)

    def get(client: httpx.Client, url: str, **more: Any) -> httpx.Response:  # noqa: ANN401
        answer = real(client, url, **more)
        return httpx.Response(200, json=ended, request=answer.request)

    monkeypatch.setattr(httpx.Client, "get", get)
    rehearsal._thread.join()
    assert rehearsal._over.is_set()
