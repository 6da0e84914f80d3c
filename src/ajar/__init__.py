"""Ajar: a workshop kit for people whose partner does not want help, or not yet."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ajar.content.exercise import Setting
    from ajar.notebook.journal_view import OpenJournal
    from ajar.notebook.room_view import OpenRoom

__all__ = ["open_journal", "open_room"]
__version__ = "0.1.0"

_journals: dict[Setting, OpenJournal] = {}
_rooms: dict[str, OpenRoom] = {}

# No plugin of another package sees what is validated, such as answers; and none is looked for.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


def open_journal(*, setting: Setting = "alone") -> OpenJournal:
    """Open this notebook's journal, which lives in memory and is forgotten with the notebook.

    Calling it again, as when all cells are run again, returns the same journal.

    Parameters
    ----------
    setting
        ``"alone"``: the exercises for one person in private. ``"room"``: those for a group.

    Raises
    ------
    MaterialsError
        If there are no materials to read. Notebooks show it as a plain paragraph.
    """
    # Imported here so that `import ajar` stays quick.
    from ajar.content.materials import open_kit
    from ajar.notebook.journal_view import OpenJournal

    materials = open_kit()
    if setting in _journals:
        _journals[setting].reload(materials)
    else:
        _journals[setting] = OpenJournal(materials, setting)
    return _journals[setting]


def open_room(address: str = "") -> OpenRoom:
    """Return this notebook's room, shown as a panel that opens it. Nothing opens by itself.

    Calling it again returns the same room, and so does another notebook of the same run.

    Parameters
    ----------
    address
        The URL of a server for rooms, such as ``"https://rooms.example.org"``. By default the
        environment variable ``AJAR_ROOM_URL``; without that, this computer hosts the room.

    Raises
    ------
    MaterialsError
        If there are no materials to read. Notebooks show it as a plain paragraph.
    NotNowError
        If the address is not an ``https`` URL. It is shown in the same way.
    """
    # Imported here for the same reason.
    from ajar.content.materials import open_kit
    from ajar.notebook.room_view import OpenRoom
    from ajar.room.host.session import default_server

    address = address or default_server()
    materials = open_kit()
    if address in _rooms:
        _rooms[address].reload(materials)
    else:
        _rooms[address] = OpenRoom(materials, address)
    return _rooms[address]
