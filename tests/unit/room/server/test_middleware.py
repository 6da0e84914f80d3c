"""Forwarded headers are trusted from proxies and nobody else; settings of the command."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.cli import _parser, room_settings
from ajar.room.server.limits import (
    MAX_ADDRESS_GUESSES,
    GuessLimiter,
    client_address,
)
from ajar.room.server.middleware import PeerMiddleware, parse_networks, sender_address
from ajar.room.server.run import Settings

PROXIES = parse_networks("10.0.0.5, 10.1.0.9,10.1.0.4,fd00::3,10.2.0.0/24")


def forwarded_for(*values: str) -> list[tuple[bytes, bytes]]:
    return [(b"host", b"x"), *((b"x-forwarded-for", value.encode()) for value in values)]


def scope_behind_proxy(
    peer: str | None,
    *headers: tuple[bytes, bytes],
    **how: Any,  # noqa: ANN401
) -> dict[str, Any]:
    """Send a request through the middleware, and return the scope that the application gets."""
    seen: dict[str, Any] = {}

    async def app(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401, ARG001
        seen.update(scope)

    client = (peer, 4711) if peer else None
    scope = {"type": "http", "scheme": "http", "client": client, "headers": list(headers)}
    asyncio.run(PeerMiddleware(app, PROXIES, **how)(scope, None, None))  # type: ignore[arg-type]
    return seen


def test_proxy_headers_are_trusted_on_a_socket_that_only_the_proxy_can_open() -> None:
    headers = [*forwarded_for("6.6.6.6, 192.0.2.7"), (b"x-forwarded-proto", b"https")]
    seen = scope_behind_proxy(None, *headers, behind=True)
    assert (seen["client"], seen["scheme"]) == (("192.0.2.7", 0), "https")
    assert scope_behind_proxy("127.0.0.1", *headers)["client"] == ("127.0.0.1", 4711)


def test_a_proxy_that_shares_its_address_must_send_a_secret() -> None:
    headers = forwarded_for("192.0.2.7")
    for sent in ([], ["wrong"], [""], ["the-secre"], ["the-secret", "x"]):
        more = [(b"ajar-proxy", secret.encode()) for secret in sent]
        seen = scope_behind_proxy("10.0.0.5", *headers, *more, secret="the-secret")
        assert seen["client"] == ("10.0.0.5", 4711)
    seen = scope_behind_proxy(
        "10.0.0.5", *headers, (b"ajar-proxy", b"the-secret"), secret="the-secret"
    )
    assert seen["client"] == ("192.0.2.7", 0)


def status_for(local: str, *hosts: str, names: tuple[str, ...] = ()) -> int:
    """Return the status of a request that came in at an address of this computer."""
    sent: list[Any] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401, ARG001
        sent.append({"status": 200})

    async def send(message: Any) -> None:  # noqa: ANN401
        sent.append(message)

    headers = [(b"host", host.encode()) for host in hosts]
    scope = {"type": "http", "client": ("127.0.0.1", 1), "server": (local, 80), "headers": headers}
    asyncio.run(PeerMiddleware(app, (), names)(scope, None, send))  # type: ignore[arg-type]
    status: int = sent[0]["status"]
    return status


@pytest.mark.parametrize("local", ["127.0.0.1", "127.0.0.77", "::1", "::ffff:127.0.0.1"])
def test_dns_rebinding_is_refused(local: str) -> None:
    for own in ("localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST.", "a.localhost",
                "192.168.1.7:8080", "::1"):  # fmt: skip
        assert status_for(local, own) == 200, own
    for other in ("evil.example", "evil.example:8080", "localhost.evil.example", "", "127.0.0.1.x"):
        assert status_for(local, other) == 400, other
    assert status_for(local) == 400
    assert status_for(local, "Room.Example.org:80", names=("room.example.org",)) == 200


def test_phones_may_use_any_name_of_a_room_and_only_one() -> None:
    assert status_for("192.168.1.7", "laptop.local:8080") == 200
    assert status_for("192.168.1.7", "laptop.local", "192.168.1.7") == 400


@pytest.mark.parametrize(
    ("headers", "address"),
    [
        (["192.0.2.7"], "192.0.2.7"),
        (["6.6.6.6, 192.0.2.7"], "192.0.2.7"),
        (["6.6.6.6", "192.0.2.7, 10.1.0.9"], "192.0.2.7"),
        (["6.6.6.6, 192.0.2.7:5050"], "192.0.2.7"),
        (["[2001:db8::7]:5050, 10.1.0.9:80"], "2001:db8::7"),
        (["2001:db8::7, fd00::3"], "2001:db8::7"),
        (["::ffff:192.0.2.7"], "192.0.2.7"),
        (["10.1.0.4, 10.1.0.9"], "10.1.0.4"),
        (["6.6.6.6, unknown"], "10.0.0.5"),
        (["6.6.6.6, unknown, 10.1.0.9"], "10.1.0.9"),
        (["6.6.6.6,"], "10.0.0.5"),
        ([""], "10.0.0.5"),
        ([], "10.0.0.5"),
        (["6.6.6.6, 10.2.0.7"], "10.2.0.7"),  # a client in the network of the proxies
    ],
)
def test_sender_is_the_last_hop_that_is_not_a_proxy(headers: list[str], address: str) -> None:
    assert sender_address("10.0.0.5", forwarded_for(*headers), PROXIES) == address


@given(st.lists(st.text(st.characters(codec="latin-1"))), st.integers(0, 3))
def test_forged_hops_before_a_proxys_are_ignored(forged: list[str], hops: int) -> None:
    header = ",".join([*forged, "192.0.2.7", *["10.1.0.9"] * hops]).encode("latin-1")
    assert sender_address("10.0.0.5", [(b"x-forwarded-for", header)], PROXIES) == "192.0.2.7"


def test_headers_of_other_peers_are_ignored() -> None:
    headers = [*forwarded_for("192.0.2.7"), (b"x-forwarded-proto", b"https")]
    for peer in ("10.0.0.6", "10.3.0.1", "2001:db8::1", "no-address"):
        seen = scope_behind_proxy(peer, *headers)
        assert (seen["client"], seen["scheme"]) == ((peer, 4711), "http")
    assert scope_behind_proxy(None, *headers)["client"] is None
    seen = scope_behind_proxy("::ffff:10.0.0.5", *headers)
    assert (seen["client"][0], seen["scheme"]) == ("192.0.2.7", "https")
    odd = scope_behind_proxy("10.0.0.5", (b"x-forwarded-proto", b"javascript"))
    assert odd["scheme"] == "http"


def test_guesser_behind_a_proxy_is_blocked_and_nobody_else_is() -> None:
    guesses, room = GuessLimiter(), "ABCD2345"

    def wait(forwarded: str, code: str) -> int:
        address = client_address(scope_behind_proxy("10.0.0.5", *forwarded_for(forwarded)))
        seconds = guesses.wait(address, code)
        if not seconds:
            guesses.record(address, code, right=code == room)
        return seconds

    held = [
        wait(f"198.51.100.{n}, 192.0.2.7", f"wrong-{n}") > 0 for n in range(MAX_ADDRESS_GUESSES + 5)
    ]
    assert held == [False] * MAX_ADDRESS_GUESSES + [True] * 5
    phones = [wait(f"198.51.{n // 250}.{n % 250}", room) for n in range(3_000)]
    assert not any(phones)


def chosen(*arguments: str) -> Settings:
    return room_settings(_parser().parse_args(["room", *arguments]))


def test_settings_are_off_by_default() -> None:
    assert chosen() == Settings()
    assert chosen("--socket=/run/x", "--allow-host=A.example,b").names == ("a.example", "b")
    options = chosen("--proxy=10.0.0.5,10.1.0.0/24", "--metrics-port=9100", "--drain=5", "--log")
    assert [str(network) for network in options.proxies] == ["10.0.0.5/32", "10.1.0.0/24"]
    assert (options.metrics_host, options.metrics_port, options.drain) == ("127.0.0.1", 9100, 5.0)


@pytest.mark.parametrize(
    ("wrong", "example"),
    [("--proxy=nginx", "Write it like 10.0.0.5"), ("--proxy=10.0.0.5/8", "Write it like"),
     ("--metrics-port=0", "from 1 to 65535"), ("--drain=-1", "from 0 to 300")],
)  # fmt: skip
def test_invalid_setting_is_refused_with_an_example(
    wrong: str, example: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        chosen(wrong)
    assert example in capsys.readouterr().err
