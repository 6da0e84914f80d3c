"""Whom a proxy speaks for: its forwarded headers are believed, and nobody else's.

uvicorn has a layer for this, too. It remembers thousands of addresses in clear for as long as the
process runs, which is more than a room may know; and it takes a word that is no address for one.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from starlette.types import ASGIApp, Receive, Scope, Send

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
SCHEMES = (b"http", b"https")


class Forwarded:
    """An ASGI application around another one, which it tells where a request really came from.

    Parameters
    ----------
    app
        The other one.
    proxies
        Whose headers are believed.
    """

    def __init__(self, app: ASGIApp, proxies: Sequence[Network]) -> None:
        self._app, self._proxies = app, proxies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        peer = scope.get("client")
        if scope["type"] == "http" and peer and is_one_of(peer[0], self._proxies):
            scope["client"] = (sender(peer[0], scope["headers"], self._proxies), 0)
            schemes = [value for name, value in scope["headers"] if name == b"x-forwarded-proto"]
            if schemes and schemes[-1] in SCHEMES:
                scope["scheme"] = schemes[-1].decode()
        await self._app(scope, receive, send)


def networks(text: str) -> tuple[Network, ...]:
    """Return the addresses and networks that stand in a text, with commas between them.

    Raises
    ------
    ValueError
        If one of them is none.
    """
    return tuple(ipaddress.ip_network(one.strip()) for one in text.split(","))


def sender(peer: str, headers: Iterable[tuple[bytes, bytes]], proxies: Sequence[Network]) -> str:
    """Return the address that a proxy has taken a request from.

    Each proxy writes behind what was there who has spoken to it. So it is read from the end: the
    first that is no proxy of ours is the sender, and all before it anybody can have written.
    """
    told = b",".join(value for name, value in headers if name == b"x-forwarded-for")
    sent = peer
    for hop in reversed(told.decode("latin-1").split(",")):
        address = _address(hop.strip())
        if address is None:  # the proxy does not know, or does not say
            return sent
        sent = str(address)
        if not _is_in(address, proxies):
            return sent
    return sent


def is_one_of(host: str, proxies: Sequence[Network]) -> bool:
    """Tell whether an address is among those of the proxies."""
    address = _address(host)
    return address is not None and _is_in(address, proxies)


def _is_in(address: Address, proxies: Sequence[Network]) -> bool:
    return any(address in network for network in proxies)


def _address(text: str) -> Address | None:
    """Return an address, which may be written with a port."""
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
