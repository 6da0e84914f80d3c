"""A room's tallies in a database: each key once, each rule within the transaction.

On SQLite and on PostgreSQL, except for tests of SQLite's file.
"""

from __future__ import annotations

import asyncio
import sqlite3
import stat
import tempfile
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from annotated_types import Le
from anyio.from_thread import start_blocking_portal
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event

from ajar.room.rules.disclosure import Snapshot
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.question import Question, Room, Tally
from ajar.room.rules.schemas import Hands
from ajar.room.storage import queries, question_actions
from ajar.room.storage.answer_writer import MAX_KEYS, AnswerWriter, Increment
from ajar.room.storage.postgres import server_engine
from ajar.room.storage.tables import DATABASE_FILE, JOINED, create_tables, file_engine, tables
from ajar.room.storage.write_queue import GATHER_SECONDS, BusyError, WriteQueue

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from sqlalchemy import Engine

    from ajar.content.materials import Materials
    from ajar.room.storage.answer_writer import WriteOutcome

CODE = "ABCD2345"
HIGH = {"importance": 11, "confidence": 11, "readiness": 11}
NAMES = ("check-in@opening", "hesitation@", "check-in@close")


def key(number: int) -> bytes:
    return (number ^ 0x5EED_5EED_5EED_5EED).to_bytes(8)


def entry(number: int, value: int = 5, question: int = 1, asked_round: int = 1) -> Increment:
    return Increment(CODE, question, asked_round, key(number), {"importance": value}, HIGH)


@dataclass
class Kept:
    """A room in a database, with the functions that its server calls."""

    engine: Engine
    rows: AnswerWriter = field(default_factory=AnswerWriter)

    def count(self, *entries: Increment) -> list[WriteOutcome]:
        with self.engine.begin() as connection:
            return self.rows.add(connection, entries)

    def do(self, act: Callable[..., Any], *arguments: object, **named: object) -> Any:  # noqa: ANN401
        with self.engine.begin() as connection:
            return act(connection, CODE, *arguments, **named)

    def refused(self, act: Callable[..., Any], *arguments: object, **named: object) -> str:
        before = self.questions
        with pytest.raises(RoomRuleError) as caught:
            self.do(act, *arguments, **named)
        assert self.questions == before
        return caught.value.code

    def tally(self, question: int = 1) -> Tally:
        return self.do(queries.tally_of, question)

    @property
    def questions(self) -> list[Question]:
        return self.do(queries.questions_of)

    def question(self, number: int) -> Question:
        return self.questions[number - 1]


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, folder: Path) -> Engine:
    """Return an empty database of either kind."""
    if request.param == "sqlite":
        return file_engine(folder)
    return server_engine(request.getfixturevalue("postgres").new_place())


of_a_file = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


@pytest.fixture
def kept(engine: Engine, materials: Materials) -> Iterator[Kept]:
    """Return a room with three questions, none of them open."""
    create_tables(engine)
    with engine.begin() as connection:
        queries.add_room(connection, Room(CODE, b"hash", b"salt", practice=False, expires=10**10))
    kept = Kept(engine)
    for name in NAMES:
        exercise = materials.exercise(name.partition("@")[0])
        kept.do(question_actions.upsert_question, name, exercise.model_dump_json(), 3)
    yield kept
    engine.dispose()


@pytest.fixture
def opened(kept: Kept) -> Kept:
    kept.do(question_actions.open_for_answers, 1, 0)
    return kept


def answer(kept: Kept, values: list[int], question: int = 1, first: int = 0) -> None:
    entries = [entry(first + n, value, question) for n, value in enumerate(values)]
    assert set(kept.count(*entries)) == {"counted"}


def test_only_the_owner_can_read_the_folder_and_its_files(tmp_path: Path) -> None:
    folder = tmp_path / "of" / "a room"
    engine = file_engine(folder)
    tables.create_all(engine)
    with engine.begin() as connection:
        queries.add_room(connection, Room(CODE, b"", b"", practice=False, expires=0))
        files = list(folder.iterdir())
        assert len(files) == 2, "the database and, within a transaction, its journal"
        for path in files:
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@of_a_file
def test_no_change_log_is_beside_the_database(opened: Kept, folder: Path) -> None:
    answer(opened, [1, 2, 3])
    left = {path.name: path.stat().st_size for path in folder.iterdir()}
    assert left.pop(DATABASE_FILE) > 0
    assert set(left.values()) <= {0}


def test_a_key_is_counted_once_however_often_it_is_sent(opened: Kept) -> None:
    assert opened.count(entry(1, 3), entry(1, 4)) == ["counted", "counted"]
    assert opened.count(entry(1, 9)) == ["counted"]
    nobody = [0] * 11
    counts = {"importance": [0, 0, 0, 1, *[0] * 7], "confidence": nobody, "readiness": nobody}
    assert opened.tally() == Tally(1, counts)


def test_a_key_is_recognized_by_a_restarted_server(opened: Kept) -> None:
    answer(opened, [3])
    opened.rows = AnswerWriter()
    assert opened.count(entry(0, 9), entry(1, 9)) == ["counted", "counted"]
    assert opened.tally().count == 2


def test_counts_of_other_servers_are_seen(opened: Kept) -> None:
    other = Kept(opened.engine)
    answer(opened, [3])
    answer(other, [3, 4])
    answer(opened, [3, 4, 5])
    assert opened.tally().count == 3


def test_the_keys_of_a_few_tallies_are_cached_and_those_of_all_are_recognized(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.room.storage.answer_writer.CACHED_TALLIES", 2)
    for number in (1, 2, 3):
        kept.do(question_actions.open_for_answers, number, 0)
        answer(kept, [3, 4], number)
    assert len(kept.rows._cache) == 2
    for number in (1, 2, 3):
        assert kept.count(entry(0, 9, number), entry(1, 9, number)) == ["counted"] * 2
        assert kept.tally(number).count == 2


def test_an_answer_counts_only_in_its_round_and_while_its_question_is_open(kept: Kept) -> None:
    assert kept.count(entry(1)) == ["closed"]
    kept.do(question_actions.open_for_answers, 1, 0)
    assert kept.count(entry(1, asked_round=2), entry(2)) == ["closed", "counted"]
    kept.do(question_actions.close_for_answers, 1)
    assert kept.count(entry(1), entry(2)) == ["closed", "counted"], "the second was in time"
    assert kept.tally().count == 1


def test_an_answer_to_a_missing_room_or_question_is_not_counted(opened: Kept) -> None:
    strange = Increment("ZZZZ9999", 1, 1, key(1), {"importance": 5}, HIGH)
    assert opened.count(strange, entry(1, question=9), entry(1)) == [
        "no-room",
        "no-room",
        "counted",
    ]


def test_a_joining_phone_is_counted_once_and_needs_no_open_question(kept: Kept) -> None:
    joins = [Increment(CODE, JOINED, 0, key(n % 3), {}, {}) for n in range(6)]
    assert set(kept.count(*joins)) == {"counted"}
    assert kept.do(queries.count_joined) == 3


def test_a_tally_accepts_a_limited_number_of_keys(
    opened: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.room.storage.answer_writer.MAX_KEYS", 3)
    counted, full = "counted", "full-room"
    assert opened.count(*[entry(n) for n in range(4)]) == [counted, counted, counted, full]
    assert opened.count(entry(1), entry(5)) == [counted, full], "a counted key can be sent again"
    joins = [Increment(CODE, JOINED, 0, key(n), {}, {}) for n in range(5)]
    assert opened.count(*joins) == [counted, counted, counted, full, full]
    assert opened.do(queries.count_joined) == opened.tally().count == 3


def test_keys_beyond_the_limit_cost_no_write(opened: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ajar.room.storage.answer_writer.MAX_KEYS", 3)
    opened.count(*[entry(n) for n in range(3)])
    before = opened.do(queries.version_of)
    opened.count(*[entry(n) for n in range(3, 9)])
    assert opened.rows.rewritten_bytes == 0
    assert opened.do(queries.version_of) == before


def test_the_limit_of_keys_is_what_the_api_promises() -> None:
    (limit,) = [rule.le for rule in Hands.model_fields["people"].metadata if isinstance(rule, Le)]
    assert limit == MAX_KEYS


@pytest.mark.slow
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 10)), max_size=25), st.data())
def test_the_tally_does_not_depend_on_how_answers_are_batched(
    answers: list[tuple[int, int]], data: st.DataObject
) -> None:
    first = dict(reversed(answers))
    expected = [list(first.values()).count(value) for value in range(11)]
    engine = file_engine(data.draw(st.builds(folder_in_memory)))
    tables.create_all(engine)
    with engine.begin() as connection:
        queries.add_room(connection, Room(CODE, b"", b"", practice=False, expires=0))
        queries.save_question(connection, Question(CODE, 1, "a@", "{}", 0, state="open"))
    kept, left = Kept(engine), [entry(number, value) for number, value in answers]
    while left:
        size = data.draw(st.integers(1, len(left)))
        kept.count(*left[:size])
        left = left[size:]
    tally = kept.tally()
    engine.dispose()
    assert tally.count == len(first)
    assert tally.counts.get("importance", [0] * 11) == expected


def test_opening_a_question_closes_the_one_before(opened: Kept) -> None:
    opened.do(question_actions.open_for_answers, 2, 60)
    assert [question.state for question in opened.questions] == ["closed", "open", "ready"]
    assert opened.question(2).opened == 60
    assert opened.do(queries.find_room).current == 2


def test_adding_a_name_twice_creates_one_question(kept: Kept) -> None:
    text = kept.question(1).text
    assert kept.do(question_actions.upsert_question, NAMES[0], text, 3) is False
    assert kept.do(question_actions.upsert_question, "support@", text, 3) is True
    assert [question.id for question in kept.questions] == [1, 2, 3, 4]


def test_a_question_can_be_reworded_until_it_is_answered(opened: Kept) -> None:
    text = opened.question(1).text
    other = text.replace("Where you stand right now", "Where are you now?")
    opened.do(question_actions.upsert_question, NAMES[0], other, 5)
    assert opened.question(1).exercise.title == "Where are you now?"
    assert opened.count(entry(1)) == ["closed"], "it may be an answer to the old words"
    assert opened.count(entry(1, asked_round=2)) == ["counted"]
    opened.do(question_actions.upsert_question, NAMES[0], text, 3)
    assert opened.question(1).exercise.title == "Where are you now?"


def test_a_new_meeting_resets_questions_answered_in_other_words(opened: Kept) -> None:
    text = opened.question(1).text
    other = text.replace("Where you stand right now", "Where are you now?")
    answer(opened, [1, 2])
    opened.do(question_actions.upsert_question, NAMES[0], text, 3, fresh=True)
    assert opened.question(1).answered == 2, "the same words have the same count"
    opened.do(question_actions.upsert_question, NAMES[0], other, 3, fresh=True)
    assert (opened.tally(), opened.question(1).round) == (Tally(0, {}), 2)
    assert opened.question(1).exercise.title == "Where are you now?"
    opened.count(*(entry(9 + n, 1, asked_round=2) for n in range(6)))
    opened.do(question_actions.reveal_tally, 1, moves=False)
    opened.do(question_actions.upsert_question, NAMES[0], text, 3, fresh=True)
    assert opened.question(1).answered == 6, "two counts would show who changed"


def test_a_room_accepts_a_limited_number_of_questions(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.room.storage.question_actions.MAX_QUESTIONS", 5)
    text = kept.question(1).text
    for n in range(2):
        kept.do(question_actions.upsert_question, f"more-{n}@", text, 3)
    assert (
        kept.refused(question_actions.upsert_question, "too-many@", text, 3) == "too-many-questions"
    )


def test_a_reset_deletes_the_answers_and_begins_a_new_round(opened: Kept) -> None:
    answer(opened, [1, 2])
    opened.do(question_actions.start_new_round, 1)
    assert opened.tally() == Tally(0, {})
    assert (opened.question(1).state, opened.question(1).round) == ("ready", 2)
    assert opened.do(queries.find_room).current == 0
    opened.do(question_actions.open_for_answers, 1, 0)
    assert opened.count(entry(0)) == ["closed"]
    assert opened.count(entry(0, asked_round=2)) == ["counted"]


def test_a_revealed_question_cannot_be_reset(opened: Kept) -> None:
    answer(opened, [1, 2, 5, 6, 9])
    opened.do(question_actions.reveal_tally, 1, moves=False)
    assert opened.refused(question_actions.start_new_round, 1) == "revealed"


def test_a_question_can_be_reset_after_a_premature_reveal(opened: Kept) -> None:
    answer(opened, [1, 2, 5, 6])
    opened.do(question_actions.reveal_tally, 1, moves=False)
    assert opened.question(1).withheld["importance"] == "too-few"
    assert opened.question(1).state == "closed"
    opened.do(question_actions.start_new_round, 1)


def test_a_show_of_hands_fills_the_tally_by_values_or_bands(kept: Kept) -> None:
    counts = {"importance": [4, 3, 2], "confidence": [*[0] * 10, 9]}
    kept.do(question_actions.store_hands, 1, counts, 9)
    assert kept.tally() == Tally(
        9, {"importance": [4, 0, 0, 0, 3, 0, 0, 2, 0, 0, 0], "confidence": [*[0] * 10, 9]}
    )
    assert kept.question(1).hands == kept.question(1).answered == 9


def test_a_show_of_hands_is_never_shown_by_single_values(kept: Kept) -> None:
    kept.do(question_actions.store_hands, 1, {"importance": [20, 20, 20]}, 60)
    kept.do(question_actions.reveal_tally, 1, moves=False)
    shown = kept.question(1).histories["importance"].published
    assert shown == Snapshot(fine=False, counts=(20, 20, 20))


def test_hands_can_be_counted_again_until_they_are_revealed(kept: Kept) -> None:
    kept.do(question_actions.store_hands, 1, {"importance": [9, 0, 0]}, 9)
    kept.do(question_actions.reveal_tally, 1, moves=False)
    assert kept.question(1).withheld["importance"] == "alike"
    kept.do(question_actions.store_hands, 1, {"importance": [3, 3, 3]}, 9)
    kept.do(question_actions.reveal_tally, 1, moves=False)
    assert kept.refused(question_actions.store_hands, 1, {"importance": [3, 3, 3]}, 9) == "revealed"


def test_phones_and_hands_do_not_mix(opened: Kept) -> None:
    answer(opened, [1])
    assert opened.refused(question_actions.store_hands, 1, {"importance": [1, 1, 1]}, 3) == "phones"
    opened.do(question_actions.open_for_answers, 3, 0)
    opened.do(question_actions.store_hands, 3, {"importance": [1, 1, 1]}, 3)
    assert opened.count(entry(7, question=3)) == ["closed"]
    assert opened.refused(question_actions.open_for_answers, 3, 0) == "by-hands"
    opened.do(question_actions.start_new_round, 3)
    opened.do(question_actions.open_for_answers, 3, 0)


@pytest.mark.parametrize(
    "counts",
    [{"importance": [1, 1]}, {"importance": [4, 0, 0]}, {"nothing": [1, 1, 1]},
     {"move/importance": [1, 1, 1]}],
)  # fmt: skip
def test_counts_of_hands_that_do_not_fit_are_refused(
    kept: Kept, counts: dict[str, list[int]]
) -> None:
    assert kept.refused(question_actions.store_hands, 1, counts, 3) == "hands"


@pytest.mark.parametrize(
    "act", [question_actions.close_for_answers, question_actions.start_new_round]
)
def test_an_action_on_a_missing_question_is_refused(kept: Kept, act: Callable[..., Any]) -> None:
    assert kept.refused(act, 9) == "no-question"


def moved(kept: Kept) -> None:
    """Let eight people answer two check-ins, and reveal both with how far they moved."""
    before, after = [1, 2, 3, 4, 5, 6, 7, 8], [3, 3, 3, 3, 7, 7, 7, 9]
    kept.do(question_actions.open_for_answers, 1, 0)
    answer(kept, before)
    kept.do(question_actions.reveal_tally, 1, moves=False)
    kept.do(question_actions.open_for_answers, 3, 0)
    sizes = {**HIGH, "move/importance": 21}
    for n, (then, now) in enumerate(zip(before, after, strict=True)):
        adds = {"importance": now, "move/importance": now - then + 10}
        assert kept.count(Increment(CODE, 3, 1, key(n), adds, sizes)) == ["counted"]
    kept.do(question_actions.reveal_tally, 3, moves=True)


def test_moves_are_shown_after_both_check_ins(kept: Kept) -> None:
    moved(kept)
    question = kept.question(3)
    published = question.histories["move/importance"].published
    assert published == Snapshot(fine=False, counts=(1, 2, 5))
    assert question.withheld["move/confidence"] == "both-first"


def test_check_ins_whose_moves_were_shown_stay_closed(kept: Kept) -> None:
    moved(kept)
    assert kept.refused(question_actions.open_for_answers, 1, 0) == "sealed"
    assert kept.refused(question_actions.open_for_answers, 3, 0) == "sealed"
    kept.do(question_actions.open_for_answers, 2, 0)


def test_moves_close_the_first_check_in_if_it_is_still_open(kept: Kept) -> None:
    kept.do(question_actions.open_for_answers, 1, 0)
    kept.do(question_actions.reveal_tally, 3, moves=True)
    assert {question.state for question in kept.questions} == {"closed", "ready"}


@of_a_file
def test_a_deleted_room_leaves_nothing_in_the_file(opened: Kept, folder: Path) -> None:
    answer(opened, [1, 2, 3])
    traces = [CODE.encode(), key(2), b"Where you stand right now", b"importance"]
    assert all(trace in (folder / DATABASE_FILE).read_bytes() for trace in traces)
    with opened.engine.begin() as connection:
        queries.delete_room(connection, CODE)
    left = (folder / DATABASE_FILE).read_bytes()
    assert not any(trace in left for trace in traces)


def test_a_thousand_answers_at_once_cost_a_few_commits(opened: Kept) -> None:
    commits = []
    with opened.engine.connect() as connection:
        version = "SELECT version FROM tallies WHERE question = 1"
        begun = connection.exec_driver_sql(version).scalar_one()
    outcomes = counted_by_a_server(opened.engine, [entry(n, n % 11) for n in range(1000)])
    with opened.engine.connect() as connection:
        commits.append(connection.exec_driver_sql(version).scalar_one() - begun)
    assert outcomes == ["counted"] * 1000
    assert opened.tally().count == 1000
    assert 1 <= commits[0] <= 10


@of_a_file
def test_answers_can_be_sent_again_after_another_program_locked_the_file(
    opened: Kept, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.room.storage.tables.LOCK_SECONDS", 0.01)
    engine = file_engine(folder)
    other = sqlite3.connect(folder / DATABASE_FILE, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")
    entries = [entry(1, 3), entry(2, 4)]
    assert [type(error) for error in counted_by_a_server(engine, entries)] == [BusyError, BusyError]
    other.execute("ROLLBACK")
    assert counted_by_a_server(engine, entries) == ["counted", "counted"]
    assert opened.tally().count == 2


def test_a_failed_batch_leaves_no_key_marked_as_used(opened: Kept) -> None:
    bad = Increment(CODE, 1, 1, key(2), {"importance": 11}, HIGH)
    first, *others = counted_by_a_server(opened.engine, [entry(0), entry(1), bad])
    assert first == "counted", "it was written while the others waited"
    assert [type(error) for error in others] == [IndexError, IndexError]
    assert opened.tally().count == 1
    assert opened.count(entry(1), entry(2)) == ["counted", "counted"]
    assert opened.tally().count == 3


def test_actions_run_after_the_answers_that_came_before_them(opened: Kept) -> None:
    with start_blocking_portal() as portal:
        counting = WriteQueue(opened.engine)

        async def early_and_late() -> list[object]:
            counting.start()
            early = asyncio.ensure_future(counting.count(entry(1)))
            await asyncio.sleep(0)
            close = asyncio.ensure_future(
                counting.run(
                    lambda connection: question_actions.close_for_answers(connection, CODE, 1)
                )
            )
            await asyncio.sleep(0)
            late = asyncio.ensure_future(counting.count(entry(2)))
            outcomes = await asyncio.gather(early, close, late)
            await counting.stop()
            return list(outcomes)

        assert portal.call(early_and_late) == ["counted", None, "closed"]


def test_with_many_keys_batches_grow_and_actions_never_wait(
    opened: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.count(*[entry(number) for number in range(1_000)])
    monkeypatch.setattr("ajar.room.storage.write_queue.REWRITTEN_PER_SECOND", 1)
    monkeypatch.setattr("ajar.room.storage.write_queue.MAX_GATHER_SECONDS", 3600)

    async def answer(counting: WriteQueue) -> int:
        early, late = (asyncio.ensure_future(counting.count(entry(n))) for n in (1_001, 1_002))
        await early
        await asyncio.sleep(5 * GATHER_SECONDS)
        assert not late.done()
        await counting.run(
            lambda connection: question_actions.close_for_answers(connection, CODE, 1)
        )
        assert await late == "counted"
        return opened.tally().count

    assert served(opened.engine, answer) == 1_002


def joins(numbers: range) -> list[Increment]:
    return [Increment(CODE, JOINED, 0, key(number), {}, {}) for number in numbers]


def test_joins_are_written_together_and_nobody_waits_for_them(
    opened: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "ajar.room.storage.write_queue.JOIN_SECONDS", 3600
    )  # however long the answers take
    commits: list[object] = []
    event.listen(opened.engine, "commit", commits.append)

    async def join_and_answer(counting: WriteQueue) -> int:
        for number, join in enumerate(joins(range(5))):
            counting.count_soon(join)
            await counting.count(entry(number))
        assert len(commits) == 5
        return await counting.run(lambda connection: queries.count_joined(connection, CODE))

    assert served(opened.engine, join_and_answer) == 5
    assert opened.tally().count == 5


def test_joins_are_written_even_if_nothing_follows(opened: Kept) -> None:
    commits = threading.Event()
    event.listen(opened.engine, "commit", lambda _: commits.set())

    async def join(counting: WriteQueue) -> int:
        for entered in joins(range(5)):
            counting.count_soon(entered)
        await asyncio.to_thread(commits.wait)
        return await counting.run(lambda connection: queries.count_joined(connection, CODE))

    assert served(opened.engine, join) == 5


@of_a_file
def test_joins_that_cannot_be_written_are_counted_later(
    opened: Kept, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.room.storage.tables.LOCK_SECONDS", 0.01)
    other = sqlite3.connect(folder / DATABASE_FILE, isolation_level=None, check_same_thread=False)

    async def join(counting: WriteQueue) -> int:
        other.execute("BEGIN EXCLUSIVE")
        for entered in joins(range(5)):
            counting.count_soon(entered)
        with pytest.raises(BusyError):
            await counting.count(entry(1))
        other.execute("ROLLBACK")
        await counting.count(entry(1))
        return await counting.run(lambda connection: queries.count_joined(connection, CODE))

    assert served(file_engine(folder), join) == 5
    assert opened.tally().count == 1


def test_stopping_writes_everything_queued(opened: Kept) -> None:
    before = threading.active_count()
    assert counted_by_a_server(opened.engine, [entry(1), entry(2)], stop_at_once=True) == [
        "counted",
        "counted",
    ]
    assert threading.active_count() <= before
    assert opened.tally().count == 2


def counted_by_a_server(
    engine: Engine, entries: list[Increment], *, stop_at_once: bool = False
) -> list[object]:
    """Count simultaneous increments as a server does; return the outcome of each."""

    async def count() -> list[object]:
        counting = WriteQueue(engine)
        counting.start()
        waiting = [asyncio.ensure_future(counting.count(increment)) for increment in entries]
        await asyncio.sleep(0)
        if stop_at_once:
            await counting.stop()
        outcomes = await asyncio.gather(*waiting, return_exceptions=True)
        if not stop_at_once:
            await counting.stop()
        return list(outcomes)

    with start_blocking_portal() as portal:
        return portal.call(count)


def served(engine: Engine, story: Callable[[WriteQueue], Awaitable[int]]) -> int:
    """Run a coroutine with a write queue, as a server does."""

    async def run() -> int:
        counting = WriteQueue(engine)
        counting.start()
        came = await story(counting)
        await counting.stop()
        return came

    with start_blocking_portal() as portal:
        return portal.call(run)


def folder_in_memory() -> Path:
    """Return a new folder for one example of Hypothesis."""
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    return Path(tempfile.mkdtemp(dir=memory))
