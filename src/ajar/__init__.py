"""Ajar: a workshop kit for people whose partner does not want help, or not yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ajar.content.exercise import Setting
    from ajar.notebook.journal_view import OpenJournal
    from ajar.notebook.room_view import OpenRoom

__all__ = ["open_journal", "open_room"]
__version__ = "0.1.0"

_journals: dict[Setting, OpenJournal] = {}
_rooms: dict[str, OpenRoom] = {}


def open_journal(*, setting: Setting = "alone") -> OpenJournal:
    """Open the journal of this notebook. It lives in memory and is forgotten with the notebook.

    Opening it again, as running all of a notebook again does, goes on with the same journal.

    Parameters
    ----------
    setting
        ``"alone"``: the exercises for a person in private. ``"room"``: those for a group.

    Raises
    ------
    MaterialsError
        If there are no materials to read. Every notebook shows it as a plain paragraph.
    """
    # Inside, so that `import ajar` stays quick for whoever needs only a part of it.
    from ajar.content.materials import Materials, find_home
    from ajar.notebook.journal_view import OpenJournal

    materials = Materials(find_home())
    if setting in _journals:
        _journals[setting].read_anew(materials)
    else:
        _journals[setting] = OpenJournal(materials, setting)
    return _journals[setting]


def open_room(address: str = "") -> OpenRoom:
    """Return the room of this notebook, with a door that opens it. Nothing is opened by itself.

    Asking for it again goes on with the same room, and so does another notebook of the same run.

    Parameters
    ----------
    address
        Of a server that keeps rooms, such as ``"https://rooms.example.org"``. Without it, the
        variable ``AJAR_ROOM_URL`` may name one, as on a JupyterHub; else this computer keeps the
        room.

    Raises
    ------
    MaterialsError
        If there are no materials to read. Every notebook shows it as a plain paragraph.
    NotNowError
        If the address is not an encrypted one. It is shown likewise.
    """
    # As above.
    from ajar.content.materials import Materials, find_home
    from ajar.notebook.room_view import OpenRoom
    from ajar.room.host.session import address_of_rooms

    address = address or address_of_rooms()
    materials = Materials(find_home())
    if address in _rooms:
        _rooms[address].read_anew(materials)
    else:
        _rooms[address] = OpenRoom(materials, address)
    return _rooms[address]
