"""The database of a room: its URL, its tables, several writers, and deletion."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from anyio.from_thread import start_blocking_portal
from sqlalchemy import inspect, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateTable

from ajar.cli import main
from ajar.room.rules.codes import HASH_BYTES, hash_key
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.question import Room
from ajar.room.rules.schemas import Answers
from ajar.room.server import phone_routes
from ajar.room.server.app import end_expired_rooms
from ajar.room.server.broadcast import LiveRoom, LiveRooms
from ajar.room.server.endpoint import AppState, RoomRequest
from ajar.room.server.page import PhonePage
from ajar.room.server.postgres_sync import PostgresSync
from ajar.room.server.run import prepare
from ajar.room.storage import queries, question_actions
from ajar.room.storage.answer_writer import AnswerWriter, Increment
from ajar.room.storage.postgres import server_engine
from ajar.room.storage.tables import (
    DATABASE_FILE,
    JOINED,
    SCHEMA,
    CannotServeError,
    create_tables,
    file_engine,
    tables,
)
from ajar.room.storage.write_queue import BusyError, WriteQueue, Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection, Engine
    from starlette.types import Message

    from ajar.content.materials import Materials

CODE = "ABCD2345"
SECRET = "s3cret-of-the-operator"
HIGH = {"importance": 11}
PATIENT = (
    "lock_timeout=30s", "statement_timeout=60s", "idle_in_transaction_session_timeout=30s",
)  # fmt: skip
"""On a busy computer, a transaction that locks a row may have to wait for the processor."""


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, folder: Path) -> Iterator[Engine]:
    """Return an empty database of either kind."""
    if request.param == "sqlite":
        engine = file_engine(folder)
    else:
        engine = server_engine(request.getfixturevalue("postgres").new_place(*PATIENT))
    yield engine
    engine.dispose()


of_a_server = pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
of_a_file = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


# The URL


@pytest.mark.parametrize(
    "address",
    ["", "rooms", f"mysql://a:{SECRET}@b/c", f"postgresql+asyncpg://a:{SECRET}@b/c",
     f"postgresql://a:{SECRET}@b:port/c", f"postgresql://a:x@{SECRET}@b/c", "sqlite:///room.db"],
)  # fmt: skip
def test_an_invalid_url_is_refused_with_an_example_and_is_not_quoted(address: str) -> None:
    with pytest.raises(
        CannotServeError, match="postgresql://USER:PASSWORD@HOST:5432/NAME"
    ) as caught:
        server_engine(address)
    assert SECRET not in str(caught.value)


def test_a_missing_driver_is_named_with_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(CannotServeError, match="uv run --extra server"):
        server_engine("postgresql://a@b/c")


def guarded(postgres: Any) -> str:  # noqa: ANN401
    with psycopg.connect(postgres.address, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS guarded")
        connection.execute("CREATE ROLE guarded LOGIN PASSWORD 'right'")
    return str(postgres.address).replace("postgres@", f"guarded:{SECRET}@", 1)


@pytest.mark.parametrize(
    ("change", "mend"),
    [(guarded, "Check the user and the password"),
     (lambda host: guarded(host).replace(SECRET, "right"), "Make it the owner of the database"),
     (lambda host: host.address.replace("/postgres?", "/nothing?"), "Create it, or check the name"),
     (lambda host: f"{host.address}-else", "Check that it runs"),
     (lambda _: f"postgresql://a:{SECRET}@127.0.0.1:1/c", "Check that it runs"),
     (lambda _: f"postgresql://a:{SECRET}@nowhere.invalid/c", "Check the host")],
)  # fmt: skip
def test_a_database_that_cannot_be_used_is_refused_with_cause_and_advice(
    postgres: Any,  # noqa: ANN401
    change: Callable[[Any], str],
    mend: str,
) -> None:
    with pytest.raises(CannotServeError, match=mend) as caught:
        prepare(server_engine(change(postgres)))
    assert SECRET not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_command_demands_one_key_for_all_workers_of_a_database(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("AJAR_ROOM_KEY", raising=False)
    assert main(["room", "--database", "postgresql://a@b/c"]) == 1
    assert capsys.readouterr().err.startswith("Set AJAR_ROOM_KEY to a long secret first")


def test_the_database_can_be_set_in_a_variable_and_a_folder_argument_overrides_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    monkeypatch.setenv("AJAR_ROOM_KEY", "key")
    assert main(["room", "--port=0", f"--folder={folder}"]) == 1
    assert "needs at least 16 random characters" in capsys.readouterr().err
    monkeypatch.setenv("AJAR_ROOM_KEY", "k" * 16)
    monkeypatch.setenv("AJAR_ROOM_DATABASE", f"mysql://a:{SECRET}@b/c")
    assert main(["room", "--port=0"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("Not a valid PostgreSQL URL.")
    assert SECRET not in said
    (folder / "room.db").write_text("no database")
    assert main(["room", "--port=0", f"--folder={folder}"]) == 1
    assert "room.db” is damaged. Move it away" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("setting", "remark"),
    [("log_statement=all", "log_statement = all: what it stores reveals"),
     ("log_min_duration_statement=5", "log_min_duration_statement = 5: what it stores reveals"),
     ("work_mem=1MB", "fsync = off: a power cut can lose answers")],
)  # fmt: skip
def test_settings_that_break_a_promise_of_the_room_are_logged(
    postgres: Any,  # noqa: ANN401
    caplog: pytest.LogCaptureFixture,
    setting: str,
    remark: str,
) -> None:
    prepare(server_engine(postgres.new_place(setting)))
    assert remark in caplog.text
    assert caplog.text.count("reveals") == (setting != "work_mem=1MB")


# The tables


def created_tables(engine: Engine) -> dict[str, Any]:
    """Return the tables in a database as it describes them itself."""
    inspector = inspect(engine)
    return {
        name: (
            [(column["name"], column["type"].compile(engine.dialect), column["nullable"])
             for column in inspector.get_columns(name)],
            inspector.get_pk_constraint(name)["constrained_columns"],
            [(key["constrained_columns"], key["referred_table"], key["options"])
             for key in inspector.get_foreign_keys(name)],
        )
        for name in inspector.get_table_names()
    }  # fmt: skip


def test_each_database_has_the_tables_as_they_are_declared(engine: Engine) -> None:
    create_tables(engine)
    assert created_tables(engine) == {
        name: (
            [
                (column.name, column.type.compile(engine.dialect), column.nullable)
                for column in table.columns
            ],
            [column.name for column in table.primary_key],
            [(["room"], "rooms", {"ondelete": "CASCADE"})] * len(table.foreign_keys),
        )
        for name, table in tables.tables.items()
    }


def test_postgresql_is_asked_to_remove_old_versions_of_rows_soon(postgres: Any) -> None:  # noqa: ANN401
    engine = server_engine(postgres.new_place())
    create_tables(engine)
    query = """
    SELECT c.relname, c.reloptions, t.reloptions FROM pg_class c
    LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
    """
    with engine.begin() as connection:
        options = {row[0]: row[1:] for row in connection.execute(text(query))}
    soon = {
        "autovacuum_vacuum_scale_factor=0", "autovacuum_vacuum_threshold=50",
        "autovacuum_vacuum_cost_delay=0",
    }  # fmt: skip
    assert set(options["rooms"][0]) == soon
    assert [set(table) for table in options["questions"]] == [soon, soon]
    assert [set(table) for table in options["tallies"]] == [soon | {"fillfactor=25"}, soon]


def test_changed_tables_need_a_new_schema_number() -> None:
    """Put the new fingerprint here together with the new number."""
    dialects = sqlite.dialect(), postgresql.dialect()
    ddl = [
        str(CreateTable(table).compile(dialect=dialect))
        for dialect in dialects
        for table in tables.sorted_tables
    ]
    fingerprint = sha256("".join(ddl).encode()).hexdigest()[:16]
    assert (SCHEMA, fingerprint) == (3, "bafaaa127a986069")


def schema_numbers(engine: Engine) -> list[Any]:
    with engine.begin() as connection:
        return list(connection.execute(text("SELECT version FROM ajar_schema")).scalars())


def test_a_new_database_is_stamped_once_and_keeps_its_rooms(
    engine: Engine,
) -> None:
    create_tables(engine)
    with engine.begin() as connection:
        queries.add_room(connection, Room(CODE, b"hash", b"salt", practice=False, expires=10**10))
    create_tables(engine)
    assert schema_numbers(engine) == [SCHEMA]
    with engine.begin() as connection:
        assert queries.find_room(connection, CODE)


def test_workers_that_start_together_in_an_empty_database_create_its_tables_once(
    postgres: Any,  # noqa: ANN401
) -> None:
    engine = server_engine(postgres.new_place())
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(create_tables, engine) for _ in range(4)]:
            done.result()
    assert schema_numbers(engine) == [SCHEMA]


@pytest.mark.parametrize(
    "made_by_another",
    [
        "UPDATE ajar_schema SET version = version + 1",
        "UPDATE ajar_schema SET version = version - 1",
        "DELETE FROM ajar_schema",
        "DROP TABLE ajar_schema",  # as Ajar 0.1.0 left them
    ],
)
def test_the_tables_of_another_version_are_refused_and_left_alone(
    engine: Engine, made_by_another: str
) -> None:
    create_tables(engine)
    with engine.begin() as connection:
        connection.execute(text(made_by_another))
    before = created_tables(engine)
    with pytest.raises(CannotServeError, match="made by another version of Ajar") as caught:
        prepare(engine)
    advice = "drop its tables" if engine.dialect.name == "postgresql" else "room.db”"
    assert advice in str(caught.value)
    assert "12 hours at most" in str(caught.value)
    assert created_tables(engine) == before


def scramble(path: Path) -> None:
    """Overwrite all that follows the header of a file."""
    with path.open("r+b") as file:
        file.seek(100)
        file.write(bytes(range(256)) * 40)


def in_sql(statement: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute(statement)

    return change


@of_a_file
@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b"x" * 5000),
        lambda path: path.write_bytes(path.read_bytes()[:8192]),
        scramble,
        in_sql("UPDATE questions SET exercise = CAST(x'ff00ff' AS TEXT)"),
        in_sql("UPDATE questions SET exercise = '{}'"),
        in_sql("UPDATE questions SET histories = '{'"),
        in_sql("""UPDATE questions SET histories = '{"importance": {"looked": 1}}'"""),
        in_sql("UPDATE tallies SET counts = 'x'"),
        in_sql("UPDATE tallies SET counts = '{\"importance\":[9]}'"),
        in_sql("DELETE FROM tallies"),
        in_sql("DROP TABLE questions"),
        in_sql("ALTER TABLE rooms DROP COLUMN salt"),
        in_sql("UPDATE sqlite_schema SET sql = CAST(x'ff' AS TEXT) WHERE name = 'rooms'"),
    ],
)
def test_a_damaged_file_is_reported_in_words_at_startup(
    engine: Engine, damage: Callable[[Path], None], materials: Materials
) -> None:
    prepare(engine)
    with engine.begin() as connection:
        queries.add_room(
            connection, Room(CODE, b"k" * 32, b"s" * 32, practice=False, expires=2**40)
        )
        exercise = materials.exercise("check-in").model_dump_json()
        question_actions.upsert_question(connection, CODE, "check-in@opening", exercise, 3)
    engine.dispose()
    prepare(engine)
    damage(Path(str(engine.url.database)))
    with pytest.raises(CannotServeError, match="is damaged") as caught:
        prepare(engine)
    assert str(engine.url.database) in str(caught.value)


def test_a_room_in_a_folder_needs_neither_a_driver_nor_metrics(folder: Path) -> None:
    script = (
        "import sys, pathlib; from ajar.room.storage.tables import file_engine; "
        "from ajar.room.server.run import prepare; "
        "[prepare(file_engine(pathlib.Path(sys.argv[1]))) for _ in range(2)]; "
        "print(sorted({'psycopg', 'prometheus_client'} & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, folder], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


@of_a_file
def test_confirmed_data_survives_a_power_cut_and_deleted_data_is_overwritten(
    engine: Engine,
) -> None:
    """A kill cannot show the first: the operating system still writes what a program wrote."""
    with engine.connect() as connection:
        values = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "fullfsync", "secure_delete", "temp_store")
        }
    assert values == {
        "journal_mode": "truncate", "synchronous": 2, "fullfsync": 1, "secure_delete": 1,
        "temp_store": 2,
    }  # fmt: skip


@of_a_file
def test_a_transaction_on_a_file_locks_out_other_writers_from_its_first_read(
    engine: Engine, folder: Path
) -> None:
    create_tables(engine)
    other = sqlite3.connect(folder / DATABASE_FILE, timeout=0, isolation_level=None)
    with closing(other), engine.begin() as connection:
        assert queries.find_room(connection, CODE) is None
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")


# Several writers


@pytest.fixture
def room(engine: Engine, materials: Materials) -> Engine:
    """Return a database with a room in it."""
    filled(engine, materials)
    return engine


def filled(engine: Engine, materials: Materials) -> None:
    """Make a room with three questions, the first of them open."""
    create_tables(engine)
    text_of = materials.exercise("check-in").model_dump_json()
    with engine.begin() as connection:
        queries.add_room(connection, Room(CODE, b"hash", b"salt", practice=False, expires=10**10))
        for moment in ("opening", "middle", "close"):
            question_actions.upsert_question(connection, CODE, f"check-in@{moment}", text_of, 3)
        question_actions.open_for_answers(connection, CODE, 1, 0)


def entry(number: int, question: int = 1, asked_round: int = 1) -> Increment:
    adds = {"importance": number % 11} if question else {}
    return Increment(
        CODE, question, asked_round, number.to_bytes(8), adds, HIGH if question else {}
    )


@pytest.mark.slow
@of_a_server
def test_workers_never_deadlock_and_tallies_stay_consistent(room: Engine) -> None:
    stop, failed, counted = threading.Event(), list[str](), Counter[str]()
    acts: list[Callable[[Connection, str, int], Any]] = [
        lambda connection, code, n: question_actions.open_for_answers(connection, code, n, 0),
        question_actions.close_for_answers,
        question_actions.start_new_round,
        lambda connection, code, n: question_actions.reveal_tally(connection, code, n, moves=False),
    ]  # fmt: skip

    def answer(seed: int) -> None:
        rows, n = AnswerWriter(), seed
        while not stop.is_set():
            n += 2
            # All at once in one transaction, in reverse order: the worst case.
            batch = [entry(n, question, r) for question in (3, JOINED, 2, 1) for r in (1, 2, 3)]
            with tried(failed), room.begin() as connection:
                counted.update(rows.add(connection, batch[:: 1 if seed else -1]))

    def act(seed: int) -> None:
        for n in range(seed, seed + 40):
            with tried(failed), suppress(RoomRuleError), room.begin() as connection:
                acts[n % 4](connection, CODE, n % 3 + 1)

    with ThreadPoolExecutor(4) as pool:
        answering = [pool.submit(answer, seed) for seed in (0, 1)]
        for done in [pool.submit(act, seed) for seed in (0, 7)]:
            done.result()
        with tried(failed), room.begin() as connection:
            before = consistent(connection)
            queries.delete_room(connection, CODE)
        stop.set()
        for done in answering:
            done.result()
    assert failed == []
    assert counted["counted"] > 0
    assert before == 4


@contextmanager
def tried(failed: list[str]) -> Iterator[None]:
    """Record a deadlock, or any other error of the database."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 (the test looks at what was recorded)
        failed.append(str(error).partition("\n")[0])


def consistent(connection: Connection) -> int:
    """Check that each row's counts and keys agree; return the number of rows."""
    queries.lock_room(connection, CODE)
    rows = connection.execute(tables.tables["tallies"].select()).all()
    for question, count, counts, spent in ((r[1], r[3], r[4], r[5]) for r in rows):
        assert len(spent) == HASH_BYTES * count
        assert sum(counts.get("importance", [])) == (count if question else 0)
    return len(rows)


@of_a_server
def test_an_action_sees_what_was_counted_while_it_waited(room: Engine) -> None:
    """Otherwise a question could be reworded after it was answered."""
    begun = threading.Event()

    def reword() -> bool:
        with room.begin() as connection:
            connection.execute(text("SELECT 1"))
            begun.set()
            return question_actions.upsert_question(connection, CODE, "check-in@opening", "{}", 3)

    with ThreadPoolExecutor(1) as pool:
        with room.begin() as connection:
            assert AnswerWriter().add(connection, [entry(1)]) == ["counted"]
            rewording = pool.submit(reword)
            begun.wait()
            wait_for_a_lock(room)
        assert rewording.result() is False
    with room.begin() as connection:
        assert queries.questions_of(connection, CODE)[0].text != "{}"


def wait_for_a_lock(engine: Engine) -> None:
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        while not connection.execute(text(waiting)).scalar_one():
            pass


@of_a_server
def test_a_lost_connection_is_replaced_silently(room: Engine) -> None:
    writing = Writer(room)

    def lose() -> None:
        mine = writing.write(
            [lambda connection: connection.execute(text("SELECT pg_backend_pid()")).scalar_one()]
        )
        with room.begin() as connection:
            end = text("SELECT pg_terminate_backend(:pid, 5000)")
            assert connection.execute(end, {"pid": mine[0]}).scalar_one()

    lose()
    assert writing.write([entry(1)]) == ["counted"]
    lose()
    assert writing.write(
        [lambda connection: question_actions.close_for_answers(connection, CODE, 1)]
    ) == [None]
    lose()
    assert writing.write([entry(1), entry(2)]) == ["counted", "closed"]


@of_a_server
def test_an_action_that_may_be_committed_is_not_repeated_but_answers_are(
    room: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection is lost after the commit and before its confirmation."""
    writing, acts = Writer(room), list[int]()

    def act(connection: Connection) -> None:
        question_actions.start_new_round(connection, CODE, 1)
        acts.append(1)

    commit, lost = room.dialect.do_commit, list[int]()

    def do_commit(connection: Any) -> None:  # noqa: ANN401
        commit(connection)
        if lost:
            lost.pop()
            connection.driver_connection.close()
            raise psycopg.OperationalError

    writing.write([lambda connection: connection.execute(text("SELECT 1"))])
    monkeypatch.setattr(room.dialect, "do_commit", do_commit)
    lost.append(1)
    assert writing.write([entry(1)]) == ["counted"]
    lost.append(1)
    assert [type(error) for error in writing.write([act])] == [BusyError]
    assert not lost
    assert acts == [1]
    with room.begin() as connection:
        assert queries.questions_of(connection, CODE)[0].round == 2


@of_a_server
def test_answers_to_a_locked_row_can_be_sent_again(room: Engine) -> None:
    writing = Writer(room)
    writing.write(
        [lambda connection: connection.execute(text("SET SESSION lock_timeout = '50ms'"))]
    )
    with room.begin() as connection:
        queries.lock_room(connection, CODE)
        assert [type(error) for error in writing.write([entry(1), entry(2)])] == [BusyError] * 2
    assert writing.write([entry(1), entry(2)]) == ["counted", "counted"]


def test_another_order_of_answers_leaves_the_same_rows(postgres: Any, materials: Materials) -> None:  # noqa: ANN401
    entries = [entry(n * 7919 % 1000) for n in range(300)]
    kept = []
    for sent in (entries, entries[::-1]):
        engine, rows = server_engine(postgres.new_place()), AnswerWriter()
        filled(engine, materials)
        with engine.connect() as connection:
            for increment in sent:
                with connection.begin():
                    assert rows.add(connection, [increment]) == ["counted"]
            kept.append(
                [connection.execute(table.select()).all() for table in tables.sorted_tables]
            )
    assert kept[0] == kept[1]
    assert kept[0] != [], "there is something to compare"


@pytest.fixture
def worker(room: Engine, materials: Materials) -> AppState:
    """Return a worker that has not seen any change by others."""
    rooms, counting = LiveRooms(), WriteQueue(room)
    sync = PostgresSync(room, rooms, counting)
    return AppState(counting, hash_key(""), PhonePage(materials.words), rooms, sync=sync)


async def sent(worker: AppState, live: LiveRoom, body: Answers) -> bytes | memoryview:
    """Send an answer as a phone does; return the body of the response."""

    async def receive() -> Message:
        raise AssertionError

    request = RoomRequest({"type": "http", "method": "POST", "headers": []}, receive)
    request.room_or_none, request.model = live, body
    return (await phone_routes.add_answer(worker, request)).body


@of_a_server
def test_a_worker_accepts_answers_to_a_question_it_has_not_seen_in_its_newest_words(
    room: Engine, worker: AppState, materials: Materials
) -> None:
    live = worker.rooms.show(Room(CODE, b"hash", b"salt", practice=False, expires=10**10), ())
    other = materials.exercise("support").model_dump_json()

    def change_words() -> None:
        with room.begin() as connection:
            question_actions.start_new_round(connection, CODE, 1)
            question_actions.upsert_question(connection, CODE, "check-in@opening", other, 3)
            question_actions.open_for_answers(connection, CODE, 1, 0)

    async def answer(asked_round: int, key: str, answers: dict[str, Any]) -> bytes | memoryview:
        body = Answers(question=1, round=asked_round, key=key * 22, answers=answers)
        return await sent(worker, live, body)

    async def story() -> None:
        worker.queue.start()
        assert worker.sync
        looking = worker.sync._lookups
        early = looking[CODE] = asyncio.ensure_future(asyncio.sleep(0, live))
        early.add_done_callback(lambda _: looking.pop(CODE))
        assert await answer(1, "a", {"importance": 3}) == b'{"counted":true}'
        change_words()
        with pytest.raises(RoomRuleError, match="closed"):
            await answer(1, "b", {"importance": 3})
        with pytest.raises(RoomRuleError, match="answer"):
            await answer(3, "c", {"importance": 3})
        assert await answer(3, "d", {}) == b'{"counted":true}'
        await worker.queue.stop()

    with start_blocking_portal() as portal:
        portal.call(story)
    assert live.view.by_id[1].text == other


@of_a_file
def test_a_phone_is_refused_with_a_code_once_a_question_is_full(
    room: Engine, worker: AppState, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.room.storage.answer_writer.MAX_KEYS", 1)
    with room.begin() as connection:
        row = queries.find_room(connection, CODE)
        assert row
        live = worker.rooms.show(row, queries.questions_of(connection, CODE))

    async def answer(key: str) -> bytes | memoryview:
        body = Answers(question=1, round=1, key=key * 22, answers={"importance": 3})
        return await sent(worker, live, body)

    async def story() -> None:
        worker.queue.start()
        for _ in range(2):
            assert await answer("a") == b'{"counted":true}'
            with pytest.raises(RoomRuleError, match="full-room"):
                await answer("b")
        await worker.queue.stop()

    with start_blocking_portal() as portal:
        portal.call(story)


# Deletion


def test_every_worker_deletes_expired_rooms_including_those_of_others(
    engine: Engine, materials: Materials
) -> None:
    create_tables(engine)
    with engine.begin() as connection:
        for n, code in enumerate(("AAAA2222", "BBBB2222", "CCCC2222")):
            queries.add_room(connection, Room(code, b"", b"", practice=False, expires=100 + n))
    shared = engine.dialect.name == "postgresql"

    async def look() -> None:
        counting, rooms = WriteQueue(engine), LiveRooms()
        sync = PostgresSync(engine, rooms, counting) if shared else None
        page = PhonePage(materials.words)
        state = AppState(counting, hash_key(""), page, rooms, now=lambda: 101, sync=sync)
        counting.start()
        for _ in range(2):  # the second finds nothing to do
            await end_expired_rooms(state)
        await counting.stop()

    with start_blocking_portal() as portal:
        portal.call(look)
    with engine.begin() as connection:
        for name, column in (("rooms", "code"), ("tallies", "room")):
            left = connection.execute(text(f"SELECT {column} FROM {name}")).scalars().all()
            assert left == ["CCCC2222"]
