"""The database of a room: how it is reached, how its tables come forwards, and several writers."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from anyio.from_thread import start_blocking_portal
from sqlalchemy import inspect, text

from ajar.cli import main
from ajar.room.rules.codes import HASH, hash_of
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.question import Room
from ajar.room.rules.schemas import Answers
from ajar.room.server import phone_routes as phones
from ajar.room.server.broadcast import Rooms
from ajar.room.server.clock import end_those_over
from ajar.room.server.door import Door
from ajar.room.server.endpoint import Asked, Service
from ajar.room.server.http import Reply
from ajar.room.server.run import CannotServeError, prepare
from ajar.room.storage import queries as store
from ajar.room.storage import question_actions as asking
from ajar.room.storage import schema
from ajar.room.storage.answer_writer import Entry, TallyRows
from ajar.room.storage.engine import DatabaseError, file_engine, server_engine
from ajar.room.storage.postgres_sync import Workers
from ajar.room.storage.schema import bring_up, take_forwards
from ajar.room.storage.tables import JOINED, tables
from ajar.room.storage.write_queue import Counting
from ajar.room.storage.writing import BusyError, Writing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

    from ajar.content.materials import Materials

CODE = "ABCD2345"
SECRET = "s3cret-of-the-operator"
HIGH = {"importance": 11}
PATIENT = (
    "lock_timeout=30s", "statement_timeout=60s", "idle_in_transaction_session_timeout=30s",
)  # fmt: skip
"""On a busy computer whoever holds a row may have to wait for its turn."""
OF_0_1_0 = """
CREATE TABLE rooms (code VARCHAR(8) NOT NULL, key_hash BLOB NOT NULL, salt BLOB NOT NULL,
  practice BOOLEAN NOT NULL, expires INTEGER NOT NULL, version INTEGER NOT NULL,
  current INTEGER NOT NULL, PRIMARY KEY (code));
CREATE TABLE questions (room VARCHAR(8) NOT NULL, id INTEGER NOT NULL, name VARCHAR(80) NOT NULL,
  exercise TEXT NOT NULL, minutes INTEGER NOT NULL, state VARCHAR(8) NOT NULL,
  round INTEGER NOT NULL, opened INTEGER NOT NULL, hands INTEGER NOT NULL,
  histories JSON NOT NULL, withheld JSON NOT NULL, PRIMARY KEY (room, id),
  FOREIGN KEY(room) REFERENCES rooms (code) ON DELETE CASCADE);
CREATE TABLE tallies (room VARCHAR(8) NOT NULL, question INTEGER NOT NULL,
  version INTEGER NOT NULL, count INTEGER NOT NULL, counts TEXT NOT NULL, spent BLOB NOT NULL,
  PRIMARY KEY (room, question), FOREIGN KEY(room) REFERENCES rooms (code) ON DELETE CASCADE);
INSERT INTO rooms VALUES ('ABCD2345', x'00', x'00', 0, 10000000000, 7, 0);
INSERT INTO tallies VALUES ('ABCD2345', 0, 0, 0, '{}', x'');
"""
MORE = """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "0002", "0001"


def upgrade():
    anew = "always" if op.get_bind().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("rooms", recreate=anew) as rooms:
        rooms.add_column(sa.Column("more", sa.Integer(), server_default="3", nullable=False))
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, folder: Path) -> Iterator[Engine]:
    """Give a database without tables, of either kind."""
    if request.param == "sqlite":
        engine = file_engine(folder)
    else:
        engine = server_engine(request.getfixturevalue("postgres").new_place(*PATIENT))
    yield engine
    engine.dispose()


of_a_server = pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
of_a_file = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


# How it is reached


@pytest.mark.parametrize(
    "address",
    ["", "rooms", f"mysql://a:{SECRET}@b/c", f"postgresql+asyncpg://a:{SECRET}@b/c",
     f"postgresql://a:{SECRET}@b:port/c", f"postgresql://a:x@{SECRET}@b/c", "sqlite:///room.db"],
)  # fmt: skip
def test_what_is_no_address_is_told_how_one_looks_and_is_not_repeated(address: str) -> None:
    with pytest.raises(DatabaseError, match="postgresql://USER:PASSWORD@HOST:5432/NAME") as caught:
        server_engine(address)
    assert SECRET not in str(caught.value)


def test_without_the_driver_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(DatabaseError, match="uv run --extra server"):
        server_engine("postgresql://a@b/c")


def guarded(postgres: Any) -> str:  # noqa: ANN401
    with psycopg.connect(postgres.address, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS guarded")
        connection.execute("CREATE ROLE guarded LOGIN PASSWORD 'right'")
    return str(postgres.address).replace("postgres@", f"guarded:{SECRET}@", 1)


@pytest.mark.parametrize(
    ("change", "mend"),
    [(guarded, "Look at the user and the password"),
     (lambda one: guarded(one).replace(SECRET, "right"), "Let it own the database, or its schema"),
     (lambda one: one.address.replace("/postgres?", "/nothing?"), "Make it, or look at the name"),
     (lambda one: f"{one.address}-else", "Look whether it runs"),
     (lambda _: f"postgresql://a:{SECRET}@127.0.0.1:1/c", "Look whether it runs"),
     (lambda _: f"postgresql://a:{SECRET}@nowhere.invalid/c", "Look at the host")],
)  # fmt: skip
def test_what_cannot_be_reached_is_told_why_and_how_to_mend_it(
    postgres: Any,  # noqa: ANN401
    change: Callable[[Any], str],
    mend: str,
) -> None:
    with pytest.raises(CannotServeError, match=mend) as caught:
        prepare(server_engine(change(postgres)))
    assert SECRET not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_command_asks_for_one_key_for_all_workers_of_a_database(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("AJAR_ROOM_KEY", raising=False)
    assert main(["room", "--database", "postgresql://a@b/c"]) == 1
    assert capsys.readouterr().err.startswith("Set AJAR_ROOM_KEY to a long secret first")


def test_the_address_of_a_database_can_stand_in_a_variable_but_a_folder_that_is_named_counts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    monkeypatch.setenv("AJAR_ROOM_KEY", "key")
    monkeypatch.setenv("AJAR_ROOM_DATABASE", f"mysql://a:{SECRET}@b/c")
    assert main(["room", "--port=0"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("This is no address of a PostgreSQL database.")
    assert SECRET not in said
    (folder / "room.db").write_text("no database")
    assert main(["room", "--port=0", f"--folder={folder}"]) == 1
    assert (
        capsys.readouterr().err == "The rooms cannot be read or written: file is not a database.\n"
    )


@pytest.mark.parametrize(
    ("setting", "remark"),
    [("log_statement=all", "log_statement = all: what is kept so tells"),
     ("log_min_duration_statement=5", "log_min_duration_statement = 5: what is kept so tells"),
     ("work_mem=1MB", "fsync = off: a power cut can lose answers")],
)  # fmt: skip
def test_settings_that_take_away_what_a_room_promises_are_remarked(
    postgres: Any,  # noqa: ANN401
    caplog: pytest.LogCaptureFixture,
    setting: str,
    remark: str,
) -> None:
    prepare(server_engine(postgres.new_place(setting)))
    assert remark in caplog.text
    assert caplog.text.count("tells") == (setting != "work_mem=1MB")


# Its tables


def test_tables_that_came_forwards_are_those_that_are_made(engine: Engine) -> None:
    with engine.begin() as connection:
        take_forwards(connection)
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, tables) == []
        came = storage(connection)
    with engine.begin() as connection:
        tables.drop_all(connection)
        connection.execute(text("DROP TABLE alembic_version"))
    bring_up(engine)
    with engine.begin() as connection:
        assert storage(connection) == came


def storage(connection: Connection) -> list[Any]:
    """Return how PostgreSQL is told to keep the tables."""
    if connection.dialect.name == "sqlite":
        return []
    query = """
    SELECT c.relname, c.reloptions, t.reloptions FROM pg_class c
    LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' ORDER BY 1
    """
    found = [tuple(row) for row in connection.execute(text(query))]
    assert [one[0] for one in found] == ["alembic_version", "questions", "rooms", "tallies"]
    return found


def test_what_is_stamped_is_the_last_revision_there_is() -> None:
    assert ScriptDirectory(str(schema.MIGRATIONS)).get_heads() == [schema.HEAD]


def test_a_new_database_is_stamped_and_found_in_order_the_next_time(engine: Engine) -> None:
    for _ in range(2):
        bring_up(engine)
        with engine.begin() as connection:
            assert connection.execute(text("SELECT * FROM alembic_version")).all() == [("0001",)]


@of_a_file
def test_the_file_of_a_0_1_0_is_taken_up_with_the_rooms_in_it(engine: Engine) -> None:
    with engine.begin() as connection:
        for command in OF_0_1_0.split(";")[:-1]:
            connection.exec_driver_sql(command)
    bring_up(engine)
    with engine.begin() as connection:
        assert compare_metadata(MigrationContext.configure(connection), tables) == []
        found = store.find_room(connection, CODE)
        assert found is not None
        assert found.version == 7
        stamp = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        assert stamp == schema.HEAD


@pytest.fixture
def newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program know one revision more."""
    folder = tmp_path / "migrations"
    shutil.copytree(schema.MIGRATIONS, folder)
    (folder / "versions" / "rev_0002.py").write_text(MORE)
    monkeypatch.setattr(schema, "MIGRATIONS", folder)
    monkeypatch.setattr(schema, "HEAD", "0002")


def test_an_older_database_comes_forwards_once_however_many_start_together(
    engine: Engine, request: pytest.FixtureRequest
) -> None:
    bring_up(engine)
    with engine.begin() as connection:
        store.add_room(connection, Room(CODE, b"hash", b"salt", practice=False, expires=10**10))
    request.getfixturevalue("newer")
    together = 4 if engine.dialect.name == "postgresql" else 1  # one server uses a folder
    with ThreadPoolExecutor(together) as pool:
        for done in [pool.submit(bring_up, engine) for _ in range(together)]:
            done.result()
    with engine.begin() as connection:
        assert connection.execute(text("SELECT code, more FROM rooms")).all() == [(CODE, 3)]
        assert store.joined(connection, CODE) == 0, "what belongs to the room is still there"
        assert connection.execute(text("SELECT * FROM alembic_version")).all() == [("0002",)]


@pytest.mark.usefixtures("newer")
def test_workers_that_start_together_in_an_empty_database_make_its_tables_once(
    postgres: Any,  # noqa: ANN401
) -> None:
    engine = server_engine(postgres.new_place())
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(bring_up, engine) for _ in range(4)]:
            done.result()
    with engine.begin() as connection:
        assert "rooms" in inspect(connection).get_table_names()


def test_a_newer_database_is_refused_and_left_alone(engine: Engine) -> None:
    bring_up(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0009'"))
    with pytest.raises(CannotServeError, match="only a newer Ajar knows"):
        prepare(engine)
    with engine.begin() as connection:
        stamp = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    assert stamp == "0009"


def test_without_alembic_an_older_database_is_told_how_to_come_forwards(
    engine: Engine, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_up(engine)
    request.getfixturevalue("newer")
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(CannotServeError, match="uv run --extra server"):
        prepare(engine)


def test_a_room_in_a_folder_needs_neither_alembic_nor_a_driver(folder: Path) -> None:
    script = (
        "import sys, pathlib; from ajar.room.storage.engine import file_engine; "
        "from ajar.room.server.run import prepare; "
        "[prepare(file_engine(pathlib.Path(sys.argv[1]))) for _ in range(2)]; "
        "print(sorted({'alembic', 'mako', 'psycopg', 'prometheus_client'} & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, folder], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


# Several who write


@pytest.fixture
def room(engine: Engine, materials: Materials) -> Engine:
    """Give a database with a room in it."""
    filled(engine, materials)
    return engine


def filled(engine: Engine, materials: Materials) -> None:
    """Make a room with three questions, the first of them open."""
    bring_up(engine)
    text_of = materials.exercise("check-in").model_dump_json()
    with engine.begin() as connection:
        store.add_room(connection, Room(CODE, b"hash", b"salt", practice=False, expires=10**10))
        for moment in ("opening", "middle", "close"):
            asking.put(connection, CODE, f"check-in@{moment}", text_of, 3)
        asking.open_(connection, CODE, 1, 0)


def entry(number: int, question: int = 1, asked_round: int = 1) -> Entry:
    adds = {"importance": number % 11} if question else {}
    return Entry(CODE, question, asked_round, number.to_bytes(8), adds, HIGH if question else {})


@of_a_server
def test_no_two_workers_wait_for_each_other_and_no_tally_goes_wrong(room: Engine) -> None:
    over, failed, counted = threading.Event(), list[str](), Counter[str]()
    acts: list[Callable[[Connection, str, int], Any]] = [
        lambda one, code, n: asking.open_(one, code, n, 0), asking.close, asking.reset,
        lambda one, code, n: asking.show_result(one, code, n, moves=False),
    ]  # fmt: skip

    def answer(seed: int) -> None:
        rows, n = TallyRows(), seed
        while not over.is_set():
            n += 2
            # All at once in one transaction, in a bad order: the worst there can be.
            batch = [entry(n, question, r) for question in (3, JOINED, 2, 1) for r in (1, 2, 3)]
            with tried(failed), room.begin() as connection:
                counted.update(rows.count(connection, batch[:: 1 if seed else -1]))

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
            store.delete_room(connection, CODE)
        over.set()
        for done in answering:
            done.result()
    assert failed == []
    assert counted["counted"] > 0
    assert before == 4


@contextmanager
def tried(failed: list[str]) -> Iterator[None]:
    """Note a deadlock, or whatever else a database says."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 (a test looks at what was noted)
        failed.append(str(error).partition("\n")[0])


def consistent(connection: Connection) -> int:
    """See that each row's counts and keys belong together; return how many there are."""
    store.hold(connection, CODE)
    rows = connection.execute(tables.tables["tallies"].select()).all()
    for question, count, counts, spent in ((r[1], r[3], r[4], r[5]) for r in rows):
        assert len(spent) == HASH * count
        assert sum(counts.get("importance", [])) == (count if question else 0)
    return len(rows)


@of_a_server
def test_an_act_sees_what_was_counted_while_it_waited(room: Engine) -> None:
    """Were it to see less, a question could take new words after it was answered."""
    begun = threading.Event()

    def reword() -> bool:
        with room.begin() as connection:
            connection.execute(text("SELECT 1"))
            begun.set()
            return asking.put(connection, CODE, "check-in@opening", "{}", 3)

    with ThreadPoolExecutor(1) as pool:
        with room.begin() as connection:
            assert TallyRows().count(connection, [entry(1)]) == ["counted"]
            rewording = pool.submit(reword)
            begun.wait()
            wait_for_a_lock(room)
        assert rewording.result() is False
    with room.begin() as connection:
        assert store.questions_of(connection, CODE)[0].text != "{}"


def wait_for_a_lock(engine: Engine) -> None:
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        while not connection.execute(text(waiting)).scalar_one():
            pass


@of_a_server
def test_a_connection_that_was_lost_meanwhile_costs_nobody_anything(room: Engine) -> None:
    writing = Writing(room)

    def lose() -> None:
        mine = writing.of([lambda one: one.execute(text("SELECT pg_backend_pid()")).scalar_one()])
        with room.begin() as connection:
            end = text("SELECT pg_terminate_backend(:pid, 5000)")
            assert connection.execute(end, {"pid": mine[0]}).scalar_one()

    lose()
    assert writing.of([entry(1)]) == ["counted"]
    lose()
    assert writing.of([lambda one: asking.close(one, CODE, 1)]) == [None]
    lose()
    assert writing.of([entry(1), entry(2)]) == ["counted", "closed"]


@of_a_server
def test_an_act_that_is_perhaps_done_is_not_done_twice_but_answers_are_sent_again(
    room: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection is lost when the commit has worked and nobody has heard of it."""
    writing, acts = Writing(room), list[int]()

    def act(connection: Connection) -> None:
        asking.reset(connection, CODE, 1)
        acts.append(1)

    commit, lost = room.dialect.do_commit, list[int]()

    def do_commit(connection: Any) -> None:  # noqa: ANN401
        commit(connection)
        if lost:
            lost.pop()
            connection.driver_connection.close()
            raise psycopg.OperationalError

    writing.of([lambda one: one.execute(text("SELECT 1"))])
    monkeypatch.setattr(room.dialect, "do_commit", do_commit)
    lost.append(1)
    assert writing.of([entry(1)]) == ["counted"]
    lost.append(1)
    assert [type(one) for one in writing.of([act])] == [BusyError]
    assert not lost
    assert acts == [1]
    with room.begin() as connection:
        assert store.questions_of(connection, CODE)[0].round == 2


@of_a_server
def test_while_somebody_holds_a_row_answers_can_be_sent_again(room: Engine) -> None:
    writing = Writing(room)
    writing.of([lambda one: one.execute(text("SET SESSION lock_timeout = '50ms'"))])
    with room.begin() as connection:
        store.hold(connection, CODE)
        assert [type(one) for one in writing.of([entry(1), entry(2)])] == [BusyError] * 2
    assert writing.of([entry(1), entry(2)]) == ["counted", "counted"]


def test_another_order_leaves_the_same_rows(postgres: Any, materials: Materials) -> None:  # noqa: ANN401
    entries = [entry(n * 7919 % 1000) for n in range(300)]
    kept = []
    for sent in (entries, entries[::-1]):
        engine, rows = server_engine(postgres.new_place()), TallyRows()
        filled(engine, materials)
        for one in sent:
            with engine.begin() as connection:
                assert rows.count(connection, [one]) == ["counted"]
        with engine.begin() as connection:
            kept.append(
                [connection.execute(table.select()).all() for table in tables.sorted_tables]
            )
    assert kept[0] == kept[1]
    assert kept[0] != [], "there is something to compare"


@pytest.fixture
def service(room: Engine, materials: Materials) -> Service:
    """Give a worker that has not heard of anything that others did."""
    rooms, counting = Rooms(), Counting(room)
    workers = Workers(room, rooms, counting)
    return Service(counting, hash_of(""), Door(materials.words), rooms, workers=workers)


@of_a_server
def test_a_question_is_answered_on_a_worker_that_knows_neither_it_nor_its_new_words(
    room: Engine, service: Service, materials: Materials
) -> None:
    live = service.rooms.show(Room(CODE, b"hash", b"salt", practice=False, expires=10**10), ())
    other = materials.exercise("support").model_dump_json()

    def change_words() -> None:
        with room.begin() as connection:
            asking.reset(connection, CODE, 1)
            asking.put(connection, CODE, "check-in@opening", other, 3)
            asking.open_(connection, CODE, 1, 0)

    async def answer(asked_round: int, key: str, answers: dict[str, Any]) -> Any:  # noqa: ANN401
        body = Answers(question=1, round=asked_round, key=key * 22, answers=answers)
        return await phones.answers(service, Asked({}, live, body=body))

    async def story() -> None:
        service.counting.start()
        assert service.workers
        looking = service.workers._asked_for
        early = looking[CODE] = asyncio.ensure_future(asyncio.sleep(0, live))
        early.add_done_callback(lambda _: looking.pop(CODE))
        assert await answer(1, "a", {"importance": 3}) == Reply(phones.YES)
        change_words()
        with pytest.raises(RoomRuleError, match="closed"):
            await answer(1, "b", {"importance": 3})
        with pytest.raises(RoomRuleError, match="answer"):
            await answer(3, "c", {"importance": 3})
        assert await answer(3, "d", {}) == Reply(phones.YES)
        await service.counting.stop()

    with start_blocking_portal() as portal:
        portal.call(story)
    assert live.view.by_id[1].text == other


# Retention


def test_whoever_looks_deletes_what_is_over_also_what_others_made(
    engine: Engine, materials: Materials
) -> None:
    bring_up(engine)
    with engine.begin() as connection:
        for n, code in enumerate(("AAAA2222", "BBBB2222", "CCCC2222")):
            store.add_room(connection, Room(code, b"", b"", practice=False, expires=100 + n))
    shared = engine.dialect.name == "postgresql"

    async def look() -> None:
        counting, rooms = Counting(engine), Rooms()
        workers = Workers(engine, rooms, counting) if shared else None
        door = Door(materials.words)
        service = Service(counting, hash_of(""), door, rooms, now=lambda: 101, workers=workers)
        counting.start()
        for _ in range(2):  # the second finds nothing to do
            await end_those_over(service)
        await counting.stop()

    with start_blocking_portal() as portal:
        portal.call(look)
    with engine.begin() as connection:
        for name, column in (("rooms", "code"), ("tallies", "room")):
            left = connection.execute(text(f"SELECT {column} FROM {name}")).scalars().all()
            assert left == ["CCCC2222"]
