"""The panel for opening and joining a room: code, address, QR code, number of phones."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from ajar import env
from ajar.notebook.room_poller import RoomState, error_text
from ajar.room.host.addresses import addresses, url_of
from ajar.room.host.room_file import ALL_NETWORKS, LOCALHOST
from ajar.room.rules.codes import format_code, parse_code, qr_picture

JOIN_KEY = "door"
"""The key of the panel's state."""
_NO_WAY_IN = {"code": "", "inside": False, "address": "", "addresses": [], "picked": "",
              "picture": ""}  # fmt: skip


def join_state(
    room: RoomState, words: Mapping[str, str], *, server_url: str, picked: str, opened_here: bool
) -> dict[str, Any]:
    """Return the current state of the panel.

    `server_url` is the server that hosts rooms ("" for this computer), and `picked` the chosen
    address of this computer ("" for the likeliest).
    """
    error = room.poll_error or (None if room.about else room.error)
    state = {
        "state": room.status,
        "here": opened_here,
        "busy": room.is_busy,
        "problem": error_text(error, words),
        "elsewhere": server_url,
        "needsKey": _needs_key(server_url),
        "again": room.restarts > 0,
        "joined": room.joined,
        "shown": any(unit.snapshot for question in room.questions for unit in question.units),
        "practice": room.is_practice,
    }
    return state | way_in(room, picked)


def way_in(room: RoomState, picked: str) -> dict[str, Any]:
    """Return how phones join: the code, the address and its QR code, if they can."""
    access = room.access
    if access is None or room.status != "open":
        return dict(_NO_WAY_IN)
    own = addresses() if access.host == ALL_NETWORKS else []
    ips = [address.ip for address in own]
    ip = picked if picked in ips else ips[0] if ips else ""
    # In a rehearsal, a window beside the notebook can show the page of a phone.
    base = access.base if access.is_remote or access.practice else ""
    base = f"http://{LOCALHOST}" if base and access.is_in_kernel else base
    url = url_of(ip, access.port) if ip else base
    code = format_code(parse_code(access.code) or access.code)
    return {
        "code": code,
        "inside": not (access.is_remote or access.host == ALL_NETWORKS),
        "address": url,
        "addresses": [{"ip": address.ip, "network": address.network} for address in own],
        "picked": ip,
        "picture": qr_picture(f"{url}/{code}") if url else "",
    }


def ways_on(room: RoomState, server_url: str) -> list[str]:
    """Return how to go on from a question while no room is open: with phones, or without.

    None if a key has to be entered first, in the panel at the top.
    """
    if room.status == "open" or _needs_key(server_url):
        return []
    if room.status == "lost":
        return ["go-on"]
    return ["room"] if server_url else ["room", "inside"]


def _needs_key(server_url: str) -> bool:
    return bool(server_url) and not os.environ.get(env.ROOM_KEY)
