"""Middleware: security headers and 500 responses; trusted proxies and host names."""

from __future__ import annotations

import hmac
import ipaddress
from collections.abc import Iterable, Sequence

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ajar.room.rules.error_codes import error_body
from ajar.room.server.logs import log_error

JSON = "application/json"
IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
IPNetwork = ipaddress.IPv4Network | ipaddress.IPv6Network

SECURITY_HEADERS: list[tuple[bytes, bytes]] = [
    (b"cache-control", b"no-store"),
    (
        b"content-security-policy",
        b"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
]
"""Headers of each response, unless it has its own: the phone page's policy lets its script run."""
_SERVER_ERROR = Response(error_body("broken"), 500, media_type=JSON)


class SecurityMiddleware:
    """The outermost middleware: adds `SECURITY_HEADERS`, and hides errors.

    A request that fails gets a 500 without details. The log gets the place and the type of the
    error but not its text, which could quote the request. Only HTTP is answered.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            await self._respond(scope, receive, send)

    async def _respond(self, scope: Scope, receive: Receive, send: Send) -> None:
        has_started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal has_started
            if message["type"] == "http.response.start":
                has_started = True
                headers = message["headers"]
                present = {name for name, _ in headers}
                missing = [pair for pair in SECURITY_HEADERS if pair[0] not in present]
                message["headers"] = [*headers, *missing]
            await send(message)

        try:
            await self._app(scope, receive, send_with_headers)
        except Exception as error:  # noqa: BLE001 (clients must not see it)
            log_error(type(error), error.__traceback__)
            if has_started:  # close the connection: a partial response must not look complete
                raise _TruncatedResponseError from None
            await _SERVER_ERROR(scope, receive, send_with_headers)


class _TruncatedResponseError(Exception):
    """A response cannot be completed."""


_BODY = error_body("bad-request", "This server does not have that name. Use its address.")
_not_for_us = SecurityMiddleware(Response(_BODY, 400, media_type=JSON))


class PeerMiddleware:
    """Decides by the peer of a connection which parts of a request to trust.

    The client's address and scheme are read from the headers of the trusted `proxies` alone, which
    send `secret` as the header ``Ajar-Proxy`` if others share their address; `behind` means that
    only a proxy can connect at all. (uvicorn's middleware for this keeps thousands of addresses in
    clear, and accepts strings that are not addresses.)

    Over the loopback interface, a request must be for localhost or one of the `names`: any web page
    can point a name of its own at 127.0.0.1, and could then read what a server there returns.
    """

    def __init__(
        self,
        app: ASGIApp,
        proxies: Sequence[IPNetwork] = (),
        names: Sequence[str] = (),
        secret: str = "",
        *,
        behind: bool = False,
    ) -> None:
        self._app, self._proxies, self._names = app, proxies, names
        self._secret, self._behind_proxy = secret.encode(), behind

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection."""
        if scope["type"] != "http":
            pass
        elif self._is_proxy(scope):
            peer, headers = scope.get("client"), scope["headers"]
            scope["client"] = (sender_address(peer[0] if peer else "", headers, self._proxies), 0)
            schemes = [value for name, value in headers if name == b"x-forwarded-proto"]
            if schemes and schemes[-1] in (b"http", b"https"):
                scope["scheme"] = schemes[-1].decode()
        elif not self._is_for_us(scope):
            await _not_for_us(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _is_proxy(self, scope: Scope) -> bool:
        peer = self._proxies and scope.get("client")
        address = _parse_address(peer[0]) if peer else None
        if self._behind_proxy or address is None or not _is_in(address, self._proxies):
            return self._behind_proxy
        sent = b"".join(value for name, value in scope["headers"] if name == b"ajar-proxy")
        return not self._secret or hmac.compare_digest(sent, self._secret)

    def _is_for_us(self, scope: Scope) -> bool:
        hosts = [value for name, value in scope["headers"] if name == b"host"]
        local = (scope.get("server") or ("",))[0] or ""
        if not local.startswith(("127.", "::1", "::ffff:127.")):
            return len(hosts) < 2  # noqa: PLR2004 (two could be read differently by two programs)
        host = hosts[0].decode("latin-1").lower() if len(hosts) == 1 else ""
        name = host.partition(":")[0].removesuffix(".")
        is_own = name in (local, "localhost", *self._names) or name.endswith(".localhost")
        return is_own or _parse_address(host) is not None


def parse_networks(text: str) -> tuple[IPNetwork, ...]:
    """Return the addresses and networks in a comma-separated list.

    Raises
    ------
    ValueError
        If one of them is not an address or a network.
    """
    return tuple(ipaddress.ip_network(part.strip()) for part in text.split(","))


def sender_address(
    peer: str, headers: Iterable[tuple[bytes, bytes]], proxies: Sequence[IPNetwork]
) -> str:
    """Return the address that a trusted proxy received a request from.

    Each proxy appends the address of its peer, so the last one that is not a trusted proxy is the
    sender; anybody can have written the rest. Others in a network of proxies may be clients.
    """
    proxies = [network for network in proxies if network.num_addresses == 1]
    forwarded = b",".join(value for name, value in headers if name == b"x-forwarded-for")
    sender = peer
    for hop in reversed(forwarded.decode("latin-1").split(",")):
        address = _parse_address(hop.strip())
        if address is None:  # the proxy does not know, or does not say
            return sender
        sender = str(address)
        if not _is_in(address, proxies):
            return sender
    return sender


def _is_in(address: IPAddress, networks: Sequence[IPNetwork]) -> bool:
    return any(address in network for network in networks)


def _parse_address(text: str) -> IPAddress | None:
    """Parse an address, which may include a port."""
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address
