"""Copies the kit that came with the package into a folder of a person's own, to be changed."""

from __future__ import annotations

import errno
import os
import shlex
import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ajar.content.materials import SHIPPED

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDERS = ("materials", "notebooks", "exercises")
README = Path(__file__).with_name("new_kit.md")
"""What a person finds beside the three folders, under the name README.md."""
_NOT_YOURS = "you may not write there", "Choose a folder of your own."
_FILE_ABOVE = "a part of this path is a file", "Choose another path."
REASONS = {
    errno.EACCES: _NOT_YOURS,
    errno.EPERM: _NOT_YOURS,
    errno.EROFS: _NOT_YOURS,
    errno.ENOTDIR: _FILE_ABOVE,
    errno.EEXIST: _FILE_ABOVE,
    errno.ENOSPC: ("the disk is full", "Make room on it, and try again."),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter one."),
}
"""What an error of the system means here, and the mend, by its number."""


class NotMadeError(Exception):
    """The copy was not made, and everything is as before. The text says why, and the mend."""


def copy_kit(to: Path) -> None:
    """Copy notebooks, exercises and materials into a folder, whole or not at all.

    Parameters
    ----------
    to
        A folder that is not there yet, with those above it if need be, or that is empty. Hidden
        files in it, such as a version history or a virtual environment, stay as they are.

    Raises
    ------
    NotMadeError
        If there is something in its place, or if it cannot be written.
    """
    to = to.expanduser()
    made: list[Path] = []  # folders that are not there yet, from the inside out
    try:
        _check_that_it_is_free(to)
        made = [one for one in (to, *to.parents) if not one.exists()]
        to.parent.mkdir(parents=True, exist_ok=True)
        # On the same disk, so that all of it appears at once.
        with TemporaryDirectory(prefix=".ajar-new-", dir=to if to.exists() else to.parent) as half:
            whole = Path(half, "kit")
            _write(whole)
            if to.exists():
                _move_into(to, whole)
            else:
                whole.rename(to)
    except BaseException as error:
        for folder in made:
            with suppress(OSError):
                folder.rmdir()
        if not isinstance(error, OSError):
            raise
        unknown = str(error.strerror), "Choose another folder, or try again."
        why, mend = REASONS.get(error.errno or 0, unknown)
        msg = f"{to} could not be made: {why}. {mend} Nothing was changed."
        raise NotMadeError(msg) from error


def way_to(folder: Path) -> Iterator[str]:
    """Yield what to type to get into a folder from where one is."""
    if folder.resolve() == Path.cwd():
        return
    name = str(folder)
    # Windows knows no other quotes, and no name there has these in it.
    yield f'cd "{name}"' if os.name == "nt" else f"cd {shlex.quote(name)}"


def _check_that_it_is_free(to: Path) -> None:
    if to.is_dir():
        there = sorted(one.name for one in to.iterdir() if not one.name.startswith("."))
        if there:
            more = f" and {len(there) - 2} more" if len(there) > 2 else ""  # noqa: PLR2004
            msg = (
                f"{to} has something in it already: {', '.join(there[:2])}{more}. "
                "Nothing was changed. Choose a folder that is new or empty."
            )
            raise NotMadeError(msg)
    elif to.exists():
        msg = f"{to} is a file. Nothing was changed. Choose another name for the folder."
        raise NotMadeError(msg)
    elif to.is_symlink():
        msg = f"{to} is a link to something that is not there. Remove it, or choose another name."
        raise NotMadeError(msg)


def _write(folder: Path) -> None:
    """Write the kit, without what is hidden and without the rights that its files have."""
    kit = next((one for one in SHIPPED if (one / "materials").is_dir()), None)
    if kit is None:
        msg = "The materials are missing from this Ajar. Install it anew, and try again."
        raise NotMadeError(msg)
    folder.mkdir()
    for name in FOLDERS:
        for path in sorted((kit / name).rglob("*")):
            inside = path.relative_to(kit)
            if path.is_file() and not any(part.startswith(".") for part in inside.parts):
                (folder / inside).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, folder / inside)
    shutil.copyfile(README, folder / "README.md")


def _move_into(to: Path, whole: Path) -> None:
    """Move everything into a folder that is empty, or nothing."""
    moved: list[Path] = []
    try:
        for one in sorted(whole.iterdir()):
            _check_that_it_is_free(to / one.name)  # it was, a moment ago
            moved.append(one.rename(to / one.name))
    except BaseException:
        for one in moved:
            one.rename(whole / one.name)
        raise
