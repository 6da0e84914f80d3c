"""The facilitator's side of a room, over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ajar.room.host.addresses import THIS_MACHINE
from ajar.room.host.room_error import RoomError, Trouble

if TYPE_CHECKING:
    from collections.abc import Mapping

Panel = dict[str, Any]
"""What the facilitator sees of a room: see `GET /api/rooms/CODE/panel` in its OpenAPI document."""
GONE = ("no-room", "key")
"""The words by which a room says that it is not there, or not for whoever has this key."""
PATIENCE = 8.0
"""The seconds after which a room that says nothing counts as out of reach."""


class Client:
    """Speaks with one room.

    Parameters
    ----------
    base
        The address of its server.
    code
        The join code.
    key
        The room's key. It travels in a header only.
    """

    def __init__(self, base: str, code: str = "", key: str = "") -> None:
        self._code, self._key = code, key
        self._tag = ""
        here = base.removeprefix("http://").startswith(THIS_MACHINE)
        # A proxy of the venue is not asked about what never leaves this computer.
        self._http = httpx.Client(base_url=base, timeout=PATIENCE, trust_env=not here)

    @classmethod
    def new_room(cls, base: str, host_key: str, *, practice: bool) -> tuple[str, str]:
        """Have a server make a room; return its code and its key.

        Raises
        ------
        RoomError
            ``KEY`` if the server does not take the host key.
        """
        if not (host_key.isascii() and host_key.isprintable() and host_key.strip()):
            raise RoomError(Trouble.KEY)  # nothing that a header could hold
        client = cls(base, key=host_key.strip())
        try:
            made = _read(client._ask("POST", "/api/rooms", {"practice": practice}))
        except RoomError as error:
            raise RoomError(Trouble.KEY) if error.trouble == Trouble.NO_ROOM else error from None
        finally:
            client.leave()
        return str(made["code"]), str(made["key"])

    def panel(self) -> Panel | None:
        """Return what the facilitator sees; None if nothing has changed since the last time.

        Raises
        ------
        RoomError
            ``UNREACHABLE``, or ``NO_ROOM`` if it has ended.
        """
        tag = {"If-None-Match": self._tag} if self._tag else {}
        answer = self._ask("GET", self._room("panel"), headers=tag)
        if answer.status_code == httpx.codes.NOT_MODIFIED:
            return None
        self._tag = answer.headers.get("etag", "")
        return _read(answer)

    def put_question(self, name: str, exercise: Mapping[str, Any], minutes: int) -> int:
        """Put a question into the room, without opening it; return its number."""
        body = {"name": name, "exercise": dict(exercise), "minutes": minutes}
        return int(_read(self._ask("POST", self._room("questions"), body))["id"])

    def act(self, question: int, what: str, body: Mapping[str, Any] | None = None) -> Panel:
        """Do one of open, close, reveal, reset and hands; return the panel after it.

        Raises
        ------
        RoomError
            ``REFUSED`` if the room does not, with what it says about it.
        """
        address = self._room(f"questions/{question}/{what}")
        self._tag = ""  # the next look sees it all
        return _read(self._ask("POST", address, dict(body or {})))

    def end(self) -> None:
        """End the room: everything in it is deleted."""
        self._ask("DELETE", self._room(""))

    def leave(self) -> None:
        """Close the connections."""
        self._http.close()

    def _room(self, what: str) -> str:
        return f"/api/rooms/{self._code}/{what}".rstrip("/")

    def _ask(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        own = {"Authorization": f"Bearer {self._key}", **(headers or {})}
        try:
            answer = self._http.request(method, path, json=body, headers=own)
        except httpx.HTTPError as error:
            raise RoomError(Trouble.UNREACHABLE) from error
        if answer.is_success or answer.status_code == httpx.codes.NOT_MODIFIED:
            return answer
        word, message = _refusal(answer)
        raise RoomError(Trouble.NO_ROOM) if word in GONE else RoomError(Trouble.REFUSED, message)


def _read(answer: httpx.Response) -> Panel:
    """Return what was answered; a page of a hotel that asks for a login is no answer."""
    try:
        read = answer.json()
    except ValueError as error:
        raise RoomError(Trouble.UNREACHABLE) from error
    if not isinstance(read, dict):
        raise RoomError(Trouble.UNREACHABLE)
    return read


def _refusal(answer: httpx.Response) -> tuple[str, str]:
    """Return the word of a refusal, and what the room says about it in plain words."""
    said = _read(answer)
    return str(said.get("error")), str(said.get("message", ""))
