"""Addresses: those under which phones can reach this computer, and those of servers elsewhere."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass

import ifaddr

from ajar.room.host.room_error import RoomError, Trouble

THIS_MACHINE = ("127.0.0.1", "[::1]", "localhost")
PATH = r"(?:/(?!\.{1,2}(?:/|$))[a-z0-9._~-]+)*"
"""What a server may be reached below: parts of plain letters, none of which leads upwards."""
SERVER = re.compile(
    r"(?P<scheme>https?)://(?P<host>[a-z0-9.-]+|\[::1\])(?P<port>:[0-9]{1,5})?"
    rf"(?P<path>{PATH})(?:[/?#].*)?$",
    re.IGNORECASE | re.ASCII,
)
"""The address of a server, as far as it counts. A name or password in it is not taken."""
NOT_FOR_PHONES = ("docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "utun", "tun", "tap",
                  "tailscale", "wg", "zt", "vethernet", "virtualbox", "vmware", "hyper-v",
                  "bluetooth", "awdl", "llw", "loopback", "lxc", "lxd", "cni")  # fmt: skip
"""How the names begin of networks inside one computer, and of tunnels."""
WIRELESS = ("wl", "wi-fi", "wifi", "ath", "airport")
RANGES = tuple(map(ipaddress.ip_network, ("192.168.0.0/16", "10.0.0.0/8", "172.16.0.0/12")))
"""What home and venue networks use, the most usual first."""


@dataclass(frozen=True)
class Address:
    """One way to reach this computer: an IPv4 address, and the network's name on it."""

    ip: str
    network: str


def addresses() -> list[Address]:
    """Return the IPv4 addresses of this computer that phones may reach, the likeliest first.

    An address that the computer has given to itself, for want of a network, is not among them.
    Nothing is sent to find out.
    """
    found = [
        Address(one.ip, adapter.nice_name)
        for adapter in ifaddr.get_adapters()
        for one in adapter.ips
        if isinstance(one.ip, str) and _is_of_a_network(one.ip)
    ]
    return sorted(found, key=_how_unlikely)


def checked(address: str) -> str:
    """Return the address of a server: its host, port and path, with no slash at its end.

    Raises
    ------
    RoomError
        ``HTTP`` if it is not encrypted and leads to another machine, or is no address at all.
    """
    found = SERVER.match(address.strip())
    scheme, host = (found["scheme"], found["host"]) if found else ("", "")
    if scheme != "https" and host not in THIS_MACHINE:
        raise RoomError(Trouble.HTTP, address)
    return f"{scheme}://{host}{found['port'] or ''}{found['path']}" if found else ""


def prefix_of(path: str) -> str:
    """Return the path below which a server is reached, with no slash at its end.

    Raises
    ------
    ValueError
        If it is no such path.
    """
    prefix = f"/{path.strip('/')}" if path.strip("/") else ""
    if re.fullmatch(PATH, prefix, re.IGNORECASE | re.ASCII):
        return prefix
    msg = f"“{path}” is no path to serve below. Write it like /services/room."
    raise ValueError(msg)


def _is_of_a_network(ip: str) -> bool:
    address = ipaddress.ip_address(ip)
    return not (address.is_loopback or address.is_link_local or address.is_unspecified)


def _how_unlikely(address: Address) -> tuple[bool, bool, int, str]:
    name, ip = address.network.casefold(), ipaddress.ip_address(address.ip)
    usual = next((n for n, one in enumerate(RANGES) if ip in one), len(RANGES))
    return name.startswith(NOT_FOR_PHONES), not name.startswith(WIRELESS), usual, address.ip
