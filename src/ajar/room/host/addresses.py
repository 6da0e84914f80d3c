"""Addresses: those under which phones reach this computer, and the URLs of other servers."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass

import ifaddr

from ajar.room.host.room_error import RoomError

LOCAL_HOSTS = ("127.0.0.1", "[::1]", "localhost")
_PATH = r"(?:/(?!\.{1,2}(?:/|$))[a-z0-9._~-]+)*"
"""A path below which a server can be reached: plain letters, and no part that leads upward."""
_SERVER = re.compile(
    r"(?P<scheme>https?)://(?P<host>[a-z0-9.-]+|\[::1\])(?P<port>:[0-9]{1,5})?"
    rf"(?P<path>{_PATH})(?:[/?#].*)?$",
    re.IGNORECASE | re.ASCII,
)
"""The URL of a server, as far as it is used. One with a user name or password does not match."""
_NOT_FOR_PHONES = ("docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "utun", "tun", "tap",
                   "tailscale", "wg", "zt", "vethernet", "virtualbox", "vmware", "hyper-v",
                   "bluetooth", "awdl", "llw", "loopback", "lxc", "lxd", "cni")  # fmt: skip
"""How the names of networks inside one computer, and of tunnels, begin."""
_WIRELESS = ("wl", "wi-fi", "wifi", "ath", "airport")
_PRIVATE_RANGES = tuple(
    map(ipaddress.ip_network, ("192.168.0.0/16", "10.0.0.0/8", "172.16.0.0/12"))
)
"""What home and venue networks use, the most common first."""


@dataclass(frozen=True)
class Address:
    """An IPv4 address of this computer, and the name of its network."""

    ip: str
    network: str


def addresses() -> list[Address]:
    """Return the IPv4 addresses of this computer that phones may reach, the likeliest first.

    An address that the computer has assigned to itself for want of a network is left out. Nothing
    is sent.
    """
    found = [
        Address(ip.ip, adapter.nice_name)
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
        if isinstance(ip.ip, str) and _is_reachable(ip.ip)
    ]
    return sorted(found, key=_unlikeliness)


def checked_url(url: str) -> str:
    """Return the URL of a server: its host, port and path, without a slash at the end.

    Raises
    ------
    RoomError
        If it leads to another computer without encryption, or is not a URL.
    """
    found = _SERVER.match(url.strip())
    scheme, host = (found["scheme"], found["host"]) if found else ("", "")
    if not found or (scheme != "https" and host not in LOCAL_HOSTS):
        raise RoomError(code="room-error-insecure")
    return f"{scheme}://{host}{found['port'] or ''}{found['path']}"


def prefix_of(path: str) -> str:
    """Return the path below which a server is reached, without a slash at the end.

    Raises
    ------
    ValueError
        If it is not such a path.
    """
    prefix = f"/{path.strip('/')}" if path.strip("/") else ""
    if re.fullmatch(_PATH, prefix, re.IGNORECASE | re.ASCII):
        return prefix
    msg = f"“{path}” is not a path to serve below. Write it like /services/room."
    raise ValueError(msg)


def _is_reachable(ip: str) -> bool:
    address = ipaddress.ip_address(ip)
    return not (address.is_loopback or address.is_link_local or address.is_unspecified)


def _unlikeliness(address: Address) -> tuple[bool, bool, int, str]:
    name, ip = address.network.casefold(), ipaddress.ip_address(address.ip)
    matching = (n for n, network in enumerate(_PRIVATE_RANGES) if ip in network)
    rank = next(matching, len(_PRIVATE_RANGES))
    return name.startswith(_NOT_FOR_PHONES), not name.startswith(_WIRELESS), rank, address.ip
