"""Whose word counts on where a request came from: that of the proxies, and of nobody else."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.cli import _parser, room_settings
from ajar.room.server.guess_limits import (
    MAX_ADDRESS_GUESSES,
    GuessLimiter,
    client_address,
)
from ajar.room.server.middleware import ProxyHeadersMiddleware, parse_networks, sender_address
from ajar.room.server.run import Settings

PROXIES = parse_networks("10.0.0.5, 10.1.0.0/24,fd00::/64")


def told(*values: str) -> list[tuple[bytes, bytes]]:
    return [(b"host", b"x"), *((b"x-forwarded-for", value.encode()) for value in values)]


def seen_by_the_room(peer: str | None, *headers: tuple[bytes, bytes]) -> dict[str, Any]:
    """Send a request through, and return what the application inside sees of it."""
    seen: dict[str, Any] = {}

    async def app(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401, ARG001
        seen.update(scope)

    client = (peer, 4711) if peer else None
    scope = {"type": "http", "scheme": "http", "client": client, "headers": list(headers)}
    asyncio.run(ProxyHeadersMiddleware(app, PROXIES)(scope, None, None))  # type: ignore[arg-type]
    return seen


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
    ],
)
def test_with_several_hops_the_last_that_is_no_proxy_counts(
    headers: list[str], address: str
) -> None:
    assert sender_address("10.0.0.5", told(*headers), PROXIES) == address


@given(st.lists(st.text(st.characters(codec="latin-1"))), st.integers(0, 3))
def test_whatever_somebody_writes_before_a_proxy_adds_to_it_is_not_believed(
    forged: list[str], hops: int
) -> None:
    header = ",".join([*forged, "192.0.2.7", *["10.1.0.9"] * hops]).encode("latin-1")
    assert sender_address("10.0.0.5", [(b"x-forwarded-for", header)], PROXIES) == "192.0.2.7"


def test_from_anyone_else_the_headers_are_not_read() -> None:
    headers = [*told("192.0.2.7"), (b"x-forwarded-proto", b"https")]
    for peer in ("10.0.0.6", "10.2.0.1", "2001:db8::1", "no-address"):
        seen = seen_by_the_room(peer, *headers)
        assert (seen["client"], seen["scheme"]) == ((peer, 4711), "http")
    assert seen_by_the_room(None, *headers)["client"] is None
    seen = seen_by_the_room("::ffff:10.0.0.5", *headers)
    assert (seen["client"][0], seen["scheme"]) == ("192.0.2.7", "https")
    odd = seen_by_the_room("10.0.0.5", (b"x-forwarded-proto", b"javascript"))
    assert odd["scheme"] == "http"


def test_a_guesser_behind_a_proxy_is_held_up_whatever_they_write_and_nobody_else_is() -> None:
    guesses, room = GuessLimiter(), "ABCD2345"

    def wait(forwarded: str, code: str) -> int:
        address = client_address(seen_by_the_room("10.0.0.5", *told(forwarded)))
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


def test_nothing_is_on_unless_it_is_asked_for() -> None:
    assert chosen() == Settings()
    some = chosen("--proxy=10.0.0.5,10.1.0.0/24", "--metrics-port=9100", "--drain=5", "--log")
    assert [str(one) for one in some.proxies] == ["10.0.0.5/32", "10.1.0.0/24"]
    assert (some.metrics_host, some.metrics_port, some.drain) == ("127.0.0.1", 9100, 5.0)


@pytest.mark.parametrize(
    ("wrong", "mend"),
    [("--proxy=nginx", "Write it like 10.0.0.5"), ("--proxy=10.0.0.5/8", "Write it like"),
     ("--metrics-port=0", "from 1 to 65535"), ("--drain=-1", "from 0 to 300")],
)  # fmt: skip
def test_a_setting_that_cannot_be_meant_is_refused_with_its_mend(
    wrong: str, mend: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        chosen(wrong)
    assert mend in capsys.readouterr().err
