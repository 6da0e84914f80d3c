"""The door of a room: the code, the address and the picture to scan, and who has come in."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ajar import env
from ajar.notebook.seen import said
from ajar.room.host.addresses import addresses
from ajar.room.host.room_file import NETWORK
from ajar.room.rules.codes import format_code, parse_code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.notebook.seen import Seen

DOOR = "door"
"""The key of what the door is told."""
NO_WAY_IN = {"code": "", "inside": False, "address": "", "addresses": [], "picked": "",
             "picture": ""}  # fmt: skip


def door_of(
    seen: Seen, words: Mapping[str, str], *, elsewhere: str, picked: str, here: bool
) -> dict[str, Any]:
    """Return what the door shows now.

    Parameters
    ----------
    seen
        The room.
    words
        The words for what went wrong.
    elsewhere
        The address of the server that keeps rooms; "": this computer does.
    picked
        The address of this computer that somebody has picked; "": the likeliest.
    here
        Whether this notebook has opened the room.
    """
    trouble = seen.adrift or (None if seen.about else seen.trouble)
    state = {
        "state": seen.state,
        "here": here,
        "busy": seen.busy,
        "problem": said(trouble, words),
        "elsewhere": elsewhere,
        "needsKey": bool(elsewhere) and not os.environ.get(env.ROOM_KEY),
        "again": seen.again > 0,
        "joined": seen.panel.get("joined", 0),
        "shown": any(unit["snapshot"] for one in seen.questions for unit in one["units"]),
        "practice": seen.practice,
    }
    return state | way_in(seen, picked)


def way_in(seen: Seen, picked: str) -> dict[str, Any]:
    """Return how phones come in: the code, the address and its picture, if there is a way."""
    known = seen.known
    if known is None or seen.state != "open":
        return dict(NO_WAY_IN)
    here = addresses() if known.host == NETWORK else []
    ips = [one.ip for one in here]
    ip = picked if picked in ips else ips[0] if ips else ""
    # In a rehearsal one can look at the page of a phone in a window beside the notebook.
    base = known.base if known.elsewhere or known.practice else ""
    address = f"http://{ip}:{known.port}" if ip else base
    code = format_code(parse_code(known.code) or known.code)
    return {
        "code": code,
        "inside": not (known.elsewhere or known.host == NETWORK),
        "address": address,
        "addresses": [{"ip": one.ip, "network": one.network} for one in here],
        "picked": ip,
        "picture": _picture(f"{address}/{code}") if address else "",
    }


@lru_cache(maxsize=8)
def _picture(link: str) -> str:
    """Return a link as a QR code: dark on light whatever the theme, as every phone can read it."""
    import segno  # only who opens a room waits for it

    drawn: str = segno.make(link, micro=False, error="m").svg_inline(
        scale=8, border=4, dark="#000", light="#fff", omitsize=True
    )
    return drawn
