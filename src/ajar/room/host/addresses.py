"""Addresses: those at which phones reach this computer, and the URLs of other servers."""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING

import ifaddr

from ajar.room.rules.error_codes import RoomError

if TYPE_CHECKING:
    from collections.abc import Collection

LOCAL_HOSTS = ("127.0.0.1", "[::1]", "localhost")
_PATH = r"(?:/(?!\.{1,2}(?:/|$))[a-z0-9._~-]+)*"
"""A path below which a server can be reached: plain characters, without ``..``."""
_SERVER = re.compile(
    r"(?P<scheme>https?)://(?P<host>[a-z0-9.-]+|\[::1\])(?P<port>:[0-9]{1,5})?"
    rf"(?P<path>{_PATH})(?:[/?#].*)?$",
    re.IGNORECASE | re.ASCII,
)
"""The parts of a server's URL that are used. URLs with a user name or password do not match."""
_HOTSPOT = re.compile(r"wi-fi direct|hosted network|hotspot|^ap\d|^bridge1\d\d$")
"""Names of the network of this computer's own hotspot."""
_HOTSPOT_IPS = ("192.168.137.1", "10.42.0.1", "192.168.2.1", "192.168.3.1")
"""This computer's addresses in such a network, with Windows, NetworkManager and macOS."""
_NOT_FOR_PHONES = re.compile(
    # Tunnels, by the names that the system or a program gives them.
    r"vpn|tunnel|wireguard|wintun|^wg|nord|^(?:u?tun|tap|ppp|ipsec|gpd|zt|cscotun)|\btap-|anyconnect"
    r"|pangp|globalprotect|forti|tailscale|zerotier|hamachi|radmin|proton|mullvad|lightway|zscaler"
    r"|netskope|cloudflare|warp|juniper|pulse secure|sonicwall|check ?point|wan miniport|teredo"
    # Networks inside this computer, and to a device beside it.
    r"|docker|podman|^br-|veth|virbr|vmnet|vboxnet|vnic|virtual|vmware|hyper-v|parallels|^lx[cd]"
    r"|incus|^cni|flannel|\bwsl|^bridge\d|bluetooth|^bnep|^awdl|^llw|^anpi|loopback|npcap"
    # Cellular connections.
    r"|^wwan|^rmnet|^pdp_ip|cellular|mobile broadband"
)
"""Names of networks that no phone of a group is in."""
_WIRELESS = re.compile(r"wi-?fi|wireless|wlan|^wl|802\.11|airport|^ath\d|^en0$")
"""Names of Wi-Fi; Windows gives a description of the hardware, and macOS `en0`."""
_PRIVATE_RANGES = tuple(
    map(ipaddress.ip_network, ("192.168.0.0/16", "172.20.10.0/28", "10.0.0.0/8", "172.16.0.0/12"))
)
"""Address ranges of home and venue networks and iPhones, the most common first."""
_SOMEWHERE = {socket.AF_INET: "192.0.2.1", socket.AF_INET6: "2001:db8::1"}
"""Addresses reserved for documentation."""


@dataclass(frozen=True)
class Address:
    """An address of this computer, and the name of its network: IPv4, or IPv6 without brackets."""

    ip: str
    network: str


def addresses() -> list[Address]:
    """Return the addresses of this computer that phones may reach, the likeliest first.

    They are IPv4, or IPv6 where the computer has only that. A self-assigned address is left out.
    Nothing is sent.
    """
    found = [
        Address(ip.ip if isinstance(ip.ip, str) else ip.ip[0], adapter.nice_name)
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
    ]
    reachable = [address for address in found if _is_reachable(address.ip)]
    old = [address for address in reachable if ":" not in address.ip]
    default = {_default_ip(family) for family in _SOMEWHERE}
    return sorted(old or reachable, key=lambda address: _unlikeliness(address, default))


def url_of(ip: str, port: int) -> str:
    """Return the URL of a server at an address of this computer."""
    return f"http://[{ip}]:{port}" if ":" in ip else f"http://{ip}:{port}"


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


def _default_ip(family: socket.AddressFamily) -> str:
    """Return the address that this computer uses for most others, or ""."""
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as asking:
            asking.connect((_SOMEWHERE[family], 9))  # sends nothing
            return str(asking.getsockname()[0])
    except OSError:
        return ""


def _unlikeliness(address: Address, default: Collection[str]) -> tuple[bool | int | str, ...]:
    name, ip = address.network.casefold(), ipaddress.ip_address(address.ip)
    hotspot = address.ip in _HOTSPOT_IPS and (_HOTSPOT.search(name) or _WIRELESS.search(name))
    matching = (n for n, network in enumerate(_PRIVATE_RANGES) if ip in network)
    rank = next(matching, len(_PRIVATE_RANGES))
    return (
        not hotspot,
        bool(_NOT_FOR_PHONES.search(name)),
        not _WIRELESS.search(name),
        address.ip not in default,
        rank,
        address.ip,
    )
