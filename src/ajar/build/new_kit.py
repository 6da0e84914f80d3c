"""Copies the kit that came with the package into a person's own folder."""

from __future__ import annotations

import errno
import os
import shlex
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from ajar.content.materials import SHIPPED

KIT_FOLDERS = ("materials", "notebooks", "exercises")
_SMALLEST = "smallest"
"""The workshop that a new one begins with."""
README = Path(__file__).with_name("new_kit.md")
"""The README.md of a copy."""
_PROJECT = SHIPPED[1]
"""The folder of a clone, from which `uv run` starts it."""
_FORBIDDEN = "you may not write there", "Choose a folder of your own."
_FILE_ABOVE = "a part of this path is a file", "Choose another path."
_REASONS = {
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: _FORBIDDEN,
    errno.ENOTDIR: _FILE_ABOVE,
    errno.EEXIST: _FILE_ABOVE,
    errno.ENOSPC: ("the disk is full", "Free some space, and try again."),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter one."),
}
"""The reason for an error of the system, and what to do about it."""


class NotMadeError(Exception):
    """The copy failed and nothing has changed; the text says why, and what to do."""


def copy_kit(to: Path, *, empty: bool = False) -> None:
    """Copy notebooks, exercises and materials into a folder, completely or not at all.

    `empty`: those of the smallest workshop that runs, whose notebooks are still to be built.

    The folder is new, and is created with its parents, or it is empty. Hidden files in it, such
    as a version history or a virtual environment, stay as they are. Raises `NotMadeError` if it is
    not empty, is not a folder, or cannot be written.
    """
    to = to.expanduser()
    missing: list[Path] = []  # from the inside out
    try:
        _require_empty(to)
        missing = [folder for folder in (to, *to.parents) if not folder.exists()]
        to.parent.mkdir(parents=True, exist_ok=True)
        # On the same disk, so that the whole copy appears at once.
        parent = to if to.exists() else to.parent
        with TemporaryDirectory(prefix=".ajar-new-", dir=parent) as temporary:
            copy = Path(temporary, "kit")
            (_write_smallest if empty else _write)(copy)
            readme = copy / "README.md" if empty else README
            about = readme.read_text("utf-8").replace("`ajar ", f"`{ajar_command(to)} ")
            (copy / "README.md").write_text(about, "utf-8")
            if to.exists():
                _move_contents(copy, to)
            else:
                copy.rename(to)
    except BaseException as error:
        for folder in missing:
            with suppress(OSError):
                folder.rmdir()
        if not isinstance(error, OSError):
            raise
        other = str(error.strerror), "Choose another folder, or try again."
        reason, advice = _REASONS.get(error.errno or 0, other)
        msg = f"{to} could not be made: {reason}. {advice} Nothing was changed."
        raise NotMadeError(msg) from error


def change_folder(folder: Path) -> Iterator[str]:
    """Yield the command that changes to a folder; nothing if it is the current one."""
    if folder.resolve() != Path.cwd():
        yield f"cd {quoted(folder)}"


def quoted(name: Path | str) -> str:
    """Return a name quoted for the shell if necessary."""
    if os.name == "nt":  # it has no other quotes, and its names cannot contain these
        return f'"{name}"' if " " in str(name) else str(name)
    return shlex.quote(str(name))


def ajar_command(at: Path) -> str:
    """Return the command that starts this installation of `ajar` from the folder `at`."""
    scripts = sysconfig.get_path("scripts")
    under_uv = "UV_RUN_RECURSION_DEPTH" in os.environ  # which finds `ajar` where a terminal cannot
    found = None if under_uv else shutil.which("ajar")
    if found and Path(found).resolve().parent == Path(scripts).resolve():
        return "ajar"
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    beyond = os.pathsep.join(folder for folder in folders if folder != scripts)
    uv = "uv" if shutil.which("uv", path=beyond) else os.environ.get("UV")
    if uv and (_PROJECT / "pyproject.toml").is_file():
        inside = at.resolve().is_relative_to(_PROJECT)
        return f"{quoted(uv)} run {'' if inside else f'--project {quoted(_PROJECT)} '}ajar"
    script = shutil.which("ajar", path=scripts)
    return quoted(script) if script else f"{quoted(sys.executable)} -m ajar.cli"


def _require_empty(to: Path) -> None:
    if to.is_dir():
        names = sorted(path.name for path in to.iterdir() if not path.name.startswith("."))
        if names:
            more = f" and {len(names) - 2} more" if len(names) > 2 else ""  # noqa: PLR2004
            msg = (
                f"{to} is not empty: it holds {', '.join(names[:2])}{more}. "
                "Nothing was changed. Choose a folder that is new or empty."
            )
            raise NotMadeError(msg)
    elif to.exists():
        msg = f"{to} is a file. Nothing was changed. Choose another name for the folder."
        raise NotMadeError(msg)
    elif to.is_symlink():
        msg = f"{to} is a broken link. Remove it, or choose another name."
        raise NotMadeError(msg)


def _write(folder: Path) -> None:
    """Write the kit into a folder."""
    folder.mkdir()
    for name in KIT_FOLDERS:
        _copy(_shipped() / name, folder / name)


def _write_smallest(folder: Path) -> None:
    """Write the smallest workshop that runs into a folder."""
    folder.mkdir()
    source = _shipped() / "workshops" / _SMALLEST
    shutil.copyfile(source / "README.md", folder / "README.md")
    _copy(source / "materials", folder / "materials")


def _shipped() -> Path:
    kit = next((home for home in SHIPPED if (home / "materials").is_dir()), None)
    if kit is None:
        msg = "The materials are missing from this Ajar. Install it again, and try again."
        raise NotMadeError(msg)
    return kit


def _copy(source: Path, to: Path) -> None:
    """Copy a folder without hidden files and without the permissions of its files."""
    for path in sorted(source.rglob("*")):
        inside = path.relative_to(source)
        if path.is_file() and not any(part.startswith(".") for part in inside.parts):
            (to / inside).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, to / inside)


def _move_contents(source: Path, to: Path) -> None:
    """Move everything into an empty folder, or nothing."""
    moved: list[Path] = []
    try:
        for path in sorted(source.iterdir()):
            _require_empty(to / path.name)  # another process may have written there meanwhile
            moved.append(path.rename(to / path.name))
    except BaseException:
        for path in moved:
            path.rename(source / path.name)
        raise
