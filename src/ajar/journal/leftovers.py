"""What belongs to a journal at its place, and what only looks as if it did. It changes nothing."""

from __future__ import annotations

import os
import re
import stat
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ajar.journal.erased import listed
from ajar.journal.errors import JournalError, NotAJournalError
from ajar.journal.format import BLOCK, HEADERS, MAGIC
from ajar.journal.paths import default_path, held_of, last_of, lock_of, next_of, traces_of

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class Belongings:
    """What lies at the place of a journal.

    Attributes
    ----------
    path
        The journal itself, whether or not there is one, without links on the way.
    files
        What holds, or held, something of it: its traces first, itself last.
    links
        The links by which it was named, the first one first.
    locks
        The small files by which one keeps others from writing.
    strangers
        What has the name of a trace, and is not ours.
    copies
        Other journals in this folder that have its name in theirs.
    """

    path: Path
    files: tuple[Path, ...] = ()
    links: tuple[Path, ...] = ()
    locks: tuple[Path, ...] = ()
    strangers: tuple[Path, ...] = ()
    copies: tuple[Path, ...] = ()

    @property
    def all(self) -> tuple[Path, ...]:
        """Everything of it, in the order in which it can be removed with a crash at any time."""
        files = (*self.files, *self.locks)
        return (*files, *self.links) if files else ()  # its stick may not be plugged in


def belongings(path: Path) -> Belongings:
    """Return what belongs to the journal at a path.

    Raises
    ------
    NotAJournalError
        If something else lies there.
    JournalError
        If the folder cannot be looked into.
    """
    links, real = _followed(path)
    names = _names_in(real.parent)
    there, locks_of = traces_of(real), (held_of(real), lock_of(real))
    if real in there:
        _check_journal(real, there)
    traces = [one for one in there if one not in (real, *locks_of) and _is_trace(one, real)]
    files = [*traces, *(one for one in there if one == real)]
    known = bool(files) or _is_lock(lock_of(real))
    locks = [one for one in there if one in locks_of and _is_lock(one, known=known)]
    return Belongings(
        real,
        tuple(files),
        tuple(links),
        tuple(locks),
        tuple(one for one in there if one not in (*files, *locks)),
        tuple(_copies(real, names, there)),
    )


def _followed(path: Path) -> tuple[list[Path], Path]:
    """Return the links that a path names one after the other, and where they lead."""
    links: list[Path] = []
    path = Path(os.path.realpath(path.parent), path.name)
    while path.is_symlink() and path not in links:
        links.append(path)
        path = path.parent / path.readlink()
    return links, Path(os.path.realpath(path))


def _names_in(folder: Path) -> list[str]:
    try:
        return [one.name for one in folder.iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        msg = (
            f"The folder “{folder}” cannot be looked into ({error.strerror}), so nothing was "
            "erased. Make it readable, then try again."
        )
        raise JournalError(msg) from None


def _check_journal(path: Path, there: list[Path]) -> None:
    """Raise an error unless this was a journal once, even if it cannot be opened any more."""
    try:
        start = _read(path)
    except OSError as error:
        msg = (
            f"“{path}” cannot be read ({error.strerror}), so nothing was erased. It may belong to "
            "somebody else. Make it readable, then try again."
        )
        raise JournalError(msg) from None
    traces = [one for one in there if one != path]
    if _is_marked(start):
        return
    own = path == Path(os.path.realpath(default_path()))
    if start == b"" and (own or any(_is_trace(one, path) or _is_lock(one) for one in traces)):
        return
    raise NotAJournalError(_why_left(path, traces))


def _is_trace(path: Path, journal: Path) -> bool:
    """Tell whether what has the name of a trace is one; a crash may have left it in pieces."""
    start = _start_of(path)
    if start is None or _is_marked(start):
        return start is not None
    if path == last_of(journal):  # its beginning is overwritten before it is removed
        return not any(start) or (len(start) == HEADERS and len(zlib.compress(start)) > HEADERS)
    numbered = re.fullmatch(r"\.damaged-[1-9]\d{0,3}", path.name.removeprefix(journal.name))
    return not any(start) and (path == next_of(journal) or numbered is not None)


def _is_lock(path: Path, *, known: bool = False) -> bool:
    """Tell whether this is a lock; beside what is `known` to be ours, a small file is one, too."""
    start = _start_of(path)
    return start is not None and len(start) < (BLOCK if known else 1)


def _is_marked(start: bytes | None) -> bool:
    size = len(MAGIC)
    return start is not None and MAGIC in (start[:size], start[BLOCK : BLOCK + size])


def _start_of(path: Path) -> bytes | None:
    """Return the beginning of a plain file; None if it is none, or cannot be read."""
    try:
        return _read(path)
    except OSError:
        return None


def _read(path: Path) -> bytes | None:
    if not stat.S_ISREG(path.lstat().st_mode):
        return None
    with path.open("rb", buffering=0) as file:
        return file.read(HEADERS)


def _copies(real: Path, names: Iterable[str], there: Iterable[Path]) -> list[Path]:
    named = (real.with_name(name) for name in sorted(names) if real.name in name)
    return [one for one in named if one not in there and _is_marked(_start_of(one))]


def _why_left(path: Path, traces: Iterable[Path]) -> str:
    if path.is_dir():
        return f"“{path}” is a folder, not a journal. Choose a file in it."
    marked = [one for one in traces if _is_marked(_start_of(one))]
    beside = f" These are journals, and can be erased by their own names: {listed(marked)}."
    return (
        f"“{path}” is not a journal of Ajar, so it was left as it is. If you know that it was one, "
        "delete it as you would any other file: without its beginning nobody can read it."
        f"{beside if marked else ''}"
    )
