"""HTTP client for one room, as its facilitator."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeVar, cast

import httpx
from pydantic import BaseModel, ValidationError

from ajar.room.host.addresses import LOCAL_HOSTS
from ajar.room.rules.error_codes import ROOM_ERROR_CODES, RoomError
from ajar.room.rules.schemas import (
    CreatedRoom,
    CreatedTicket,
    ErrorMessage,
    Panel,
    PanelQuestion,
)
from ajar.room.rules.stage import StagedDeck

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ajar.room.rules.error_codes import RoomErrorCode
    from ajar.room.rules.schemas import NewQuestion
    from ajar.room.rules.stage import PresenterKind, StageStep

_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
_CERTIFICATES = ("ssl_cert_file", "ssl_cert_dir")
_Model = TypeVar("_Model", bound=BaseModel)


class KernelTransport(httpx.BaseTransport):
    """Hands requests to the server inside this kernel, if there is one, without a socket."""

    server: Callable[[httpx.Request], httpx.Response] | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the response of the server."""
        if self.server is None:
            msg = "No room is served in this kernel."
            raise httpx.ConnectError(msg, request=request)
        return self.server(request)


in_kernel = KernelTransport()
"""The transport of this kernel."""
MOUNTS = {"kernel://": in_kernel}
"""How the clients of a room reach `room_file.IN_KERNEL`."""
REQUEST_SECONDS = 8.0
"""Seconds after which a room that does not answer counts as unreachable."""


class Client:
    """HTTP client for one room, whose key travels in a header only.

    A room counts as unreachable after `timeout` seconds, by default `REQUEST_SECONDS`. Raises a
    `RoomError` with ``room-error-environment`` if the proxies or certificates that environment
    variables name cannot be used.
    """

    def __init__(
        self, base: str, code: str = "", key: str = "", timeout: float | None = None
    ) -> None:
        self._room, self._key = f"/api/rooms/{code}", key
        self._etag = ""
        is_local = base.removeprefix("http://").startswith(LOCAL_HOSTS)
        # Bypass any proxy of the venue for localhost: it cannot reach it, and would learn the key.
        try:
            self._http = httpx.Client(
                base_url=base,
                timeout=timeout or REQUEST_SECONDS,
                trust_env=not is_local,
                mounts=MOUNTS,
            )
        except (ValueError, ImportError, OSError, httpx.InvalidURL) as error:
            read = _CERTIFICATES if isinstance(error, OSError) else _PROXIES
            names = [name for name in sorted(os.environ) if name.casefold() in read]
            raise RoomError(code="room-error-environment", names=", ".join(names)) from error

    @classmethod
    def create_room(cls, base: str, host_key: str, *, practice: bool) -> CreatedRoom:
        """Create a room on a server.

        Raises
        ------
        RoomError
            ``room-error-host-key`` if the server does not accept the host key.
        """
        if not (host_key.isascii() and host_key.isprintable() and host_key.strip()):
            raise RoomError(code="room-error-host-key")  # no header can hold it
        client = cls(base, key=host_key.strip())
        try:
            response = client._request("POST", "/api/rooms", {"practice": practice})
        except RoomError as error:
            raise (
                RoomError(code="room-error-host-key")
                if error.code == "room-error-no-room"
                else error
            ) from None
        finally:
            client.close()
        return _parsed(CreatedRoom, response)

    @classmethod
    def stop_server(cls, base: str, host_key: str, timeout: float) -> None:
        """Ask a server to stop. Its rooms stay in its folder."""
        client = cls(base, key=host_key, timeout=timeout)
        try:
            client._request("POST", "/api/stop", {})
        finally:
            client.close()

    def panel(self) -> Panel | None:
        """Return the panel; None if it has not changed since the last call.

        Raises
        ------
        RoomError
            ``room-error-unreachable``, or ``room-error-no-room`` if the room has ended.
        """
        etag = {"If-None-Match": self._etag} if self._etag else {}
        response = self._request("GET", f"{self._room}/panel", headers=etag)
        if response.status_code == httpx.codes.NOT_MODIFIED:
            return None
        self._etag = response.headers.get("etag", "")
        return _parsed(Panel, response)

    def put_question(self, question: NewQuestion) -> int:
        """Add a question to the room unless it is there, without opening it; return its number."""
        body = question.model_dump(mode="json", exclude_defaults=True)
        return _parsed(PanelQuestion, self._request("POST", f"{self._room}/questions", body)).id

    def put_deck(self, staged: StagedDeck) -> Panel:
        """Give the room a deck; return the panel after it."""
        body = staged.model_dump(mode="json", exclude_defaults=True)
        return _parsed(Panel, self._request("POST", f"{self._room}/deck", body))

    def deck(self) -> StagedDeck:
        """Return the room’s deck."""
        return _parsed(StagedDeck, self._request("GET", f"{self._room}/deck"))

    def step(self, step: StageStep) -> Panel:
        """Take a step in the deck; return the panel after it."""
        body = step.model_dump(mode="json", exclude_none=True)
        return _parsed(Panel, self._request("POST", f"{self._room}/stage", body))

    def create_ticket(self, kind: PresenterKind) -> CreatedTicket:
        """Make a ticket for a wall or a remote."""
        response = self._request("POST", f"{self._room}/tickets", {"kind": kind})
        return _parsed(CreatedTicket, response)

    def revoke(self, presenter: int) -> Panel:
        """Revoke a wall, a remote or a ticket; return the panel after it."""
        return _parsed(Panel, self._request("DELETE", f"{self._room}/presenters/{presenter}"))

    def act(self, question: int, action: str, body: Mapping[str, object] | None = None) -> Panel:
        """Run one of open, close, reveal, reset and hands; return the panel after it.

        Raises
        ------
        RoomError
            With the room's own code if it refuses.
        """
        response = self._request("POST", f"{self._room}/questions/{question}/{action}", body or {})
        self._etag = ""  # the next panel is read in full
        return _parsed(Panel, response)

    def end(self) -> None:
        """End the room: everything in it is deleted."""
        self._request("DELETE", self._room)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def _request(
        self,
        method: str,
        path: str,
        body: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        all_headers = {"Authorization": f"Bearer {self._key}", **(headers or {})}
        try:
            response = self._http.request(method, path, json=body, headers=all_headers)
        except httpx.HTTPError as error:
            raise RoomError(code="room-error-unreachable") from error
        if response.is_success or response.status_code == httpx.codes.NOT_MODIFIED:
            return response
        raise RoomError(code=_error_code(response))


def _parsed(model: type[_Model], response: httpx.Response) -> _Model:
    """Return the body as a model; anything else may be a hotel's sign-in page."""
    try:
        return model.model_validate_json(response.content)
    except ValidationError as error:
        raise RoomError(code="room-error-unreachable") from error


def _error_code(response: httpx.Response) -> RoomErrorCode:
    code = _parsed(ErrorMessage, response).error
    if code == "key":
        return "room-error-no-room"  # with another key, the room does not exist
    key = f"room-error-{code}"
    return cast("RoomErrorCode", key) if key in ROOM_ERROR_CODES else "room-error-internal"
