"""Limits for wrong guesses of codes and keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.room.rules.codes import ALPHABET, LENGTH
from ajar.room.server.guess_limits import (
    MAX_ADDRESS_GUESSES,
    MAX_GROWTH,
    MAX_GUESSES,
    MAX_PAIRS,
    WINDOW_SECONDS,
    GuessLimiter,
    client_address,
)

HOURS = 12 * 3600
ROOMS = 1_000
CODES = len(ALPHABET) ** LENGTH


class FakeClock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def try_secret(guesses: GuessLimiter, address: str, secret: str, *, right: bool = False) -> bool:
    """Look a secret up as the server does: only if it is allowed; return whether it was."""
    if guesses.wait(address, secret):
        return False
    guesses.record(address, secret, right=right)
    return True


@pytest.mark.parametrize(
    ("addresses", "chance"), [(1, 1e-5), pytest.param(3_000, 2e-3, marks=pytest.mark.slow)]
)
def test_guessing_codes_for_twelve_hours_is_hopeless_with_a_thousand_rooms(
    addresses: int, chance: float
) -> None:
    clock = FakeClock()
    guesses = GuessLimiter(clock=clock)
    step, looked_up, number = WINDOW_SECONDS / 2, 0, 0
    while clock.now < 1_000 + HOURS:
        for address in range(addresses):
            # Each address comes back in the same window.
            for _ in range(MAX_ADDRESS_GUESSES + 2 if addresses == 1 else 1):
                number += 1
                looked_up += try_secret(guesses, str(address), str(number))
        clock.now += step
    assert looked_up > HOURS / WINDOW_SECONDS * min(MAX_ADDRESS_GUESSES, addresses), (
        "guessing was tried in earnest"
    )
    assert looked_up * ROOMS / CODES < chance


def test_three_thousand_phones_behind_one_address_are_never_blocked() -> None:
    guesses = GuessLimiter()
    assert all(try_secret(guesses, "10.0.0.1", "RIGHT", right=True) for _ in range(3_000 * 40))


def test_guesser_is_blocked_and_a_known_code_is_not() -> None:
    guesses = GuessLimiter()
    assert try_secret(guesses, "10.0.0.1", "RIGHT", right=True)
    wrong = [try_secret(guesses, "10.0.0.1", f"WRONG{n}") for n in range(5_000)]
    assert sum(wrong) == MAX_ADDRESS_GUESSES + 1
    assert try_secret(guesses, "10.0.0.1", "RIGHT", right=True)
    assert try_secret(guesses, "10.0.0.2", "RIGHT", right=True)


def test_known_codes_work_when_all_guesses_are_spent() -> None:
    guesses = GuessLimiter()
    assert try_secret(guesses, "10.0.0.1", "RIGHT", right=True)
    looked_up = sum(try_secret(guesses, f"a{n // 20}", f"WRONG{n}") for n in range(2 * MAX_GUESSES))
    assert looked_up == MAX_GUESSES
    assert try_secret(guesses, "10.0.0.1", "RIGHT", right=True)
    assert not try_secret(guesses, "a1", "RIGHT", right=True), "that network has guessed"


def test_a_network_without_guesses_is_allowed_when_all_guesses_are_spent() -> None:
    guesses = GuessLimiter(total=30)
    for n in range(60):
        try_secret(guesses, f"10.0.{n}.1", f"WRONG{n}")
    assert not try_secret(guesses, "10.0.7.9", "RIGHT", right=True)
    assert not try_secret(guesses, "10.0.7.1", "WRONG")
    assert try_secret(guesses, "10.0.200.1", "RIGHT", right=True)
    assert try_secret(guesses, "2001db8000100ff::/64", "RIGHT", right=True)
    assert try_secret(guesses, "2001db8000200ff::/64", "WRONG")
    assert not try_secret(guesses, "2001db8000200aa::/64", "RIGHT"), "the same /48"


def test_typing_errors_of_a_full_hall_do_not_lock_out_later_phones() -> None:
    """Three hundred people type the code of one of two rooms, and every fifth makes an error."""
    guesses = GuessLimiter()
    for n in range(300):
        if n % 5 == 4:
            assert try_secret(guesses, "10.0.0.1", f"TYPO{n}"), "told that there is no such room"
        assert try_secret(guesses, "10.0.0.1", "RIGHT", right=True)
    assert try_secret(guesses, "10.0.0.1", "THE ROOM NEXT DOOR", right=True)


def test_the_guess_allowance_grows_only_to_a_limit() -> None:
    guesses = GuessLimiter()
    for _ in range(10_000):
        try_secret(guesses, "10.0.0.1", "RIGHT", right=True)
    wrong = sum(try_secret(guesses, "10.0.0.1", f"WRONG{n}") for n in range(10_000))
    assert wrong == MAX_ADDRESS_GUESSES * MAX_GROWTH


def test_wait_does_not_depend_on_whether_a_guess_is_right() -> None:
    guesses = GuessLimiter(per_address=3)
    for n in range(3):
        try_secret(guesses, "10.0.0.1", f"WRONG{n}")
    waits = {guesses.wait("10.0.0.1", secret) for secret in ("RIGHT", "WRONG", "")}
    assert len(waits) == 1
    assert 0 < waits.pop() <= WINDOW_SECONDS + 1


def test_requests_for_an_ended_room_cost_no_guesses() -> None:
    clock = FakeClock()
    guesses = GuessLimiter(clock=clock)
    assert try_secret(guesses, "10.0.0.1", "ENDED", right=True)
    for _ in range(10):
        clock.now += WINDOW_SECONDS / 3
        assert all(try_secret(guesses, "10.0.0.1", "ENDED") for _ in range(300))
    assert try_secret(guesses, "10.0.0.1", "NEXT", right=True)


def test_repeated_wrong_code_costs_one_guess() -> None:
    guesses = GuessLimiter()
    assert all(try_secret(guesses, "10.0.0.1", "MISREAD") for _ in range(MAX_ADDRESS_GUESSES * 10))
    assert try_secret(guesses, "10.0.0.1", "MISREAD TOO")


def test_guesses_are_forgiven_after_a_window() -> None:
    clock = FakeClock()
    guesses = GuessLimiter(per_address=1, clock=clock)
    assert try_secret(guesses, "a", "1")
    wait = guesses.wait("a", "2")
    clock.now += wait
    assert try_secret(guesses, "a", "2")
    assert not try_secret(guesses, "a", "3")


ACTS = st.lists(
    st.tuples(
        st.sampled_from("abc"),
        st.sampled_from("RSTUVWXYZ"),
        st.floats(0, WINDOW_SECONDS / 2).map(round),
    ),
    max_size=60,
)


@given(ACTS, st.integers(1, 4), st.integers(1, 8))
def test_new_guesses_stay_within_both_limits_and_known_ones_are_free(
    acts: list[tuple[str, str, int]], each: int, everywhere: int
) -> None:
    clock = FakeClock()
    guesses = GuessLimiter(each, everywhere, clock=clock)
    since, seen, wrong = clock.now, set[tuple[str, str]](), list[str]()
    for address, secret, later in acts:
        clock.now += later
        if clock.now - since >= WINDOW_SECONDS:
            since, seen, wrong = clock.now, set(), []
        allowed = try_secret(guesses, address, secret, right=secret == "R")
        assert allowed or (address, secret) not in seen
        new = allowed and (address, secret) not in seen
        seen |= {(address, secret)} if allowed else set()
        wrong += [address] if new and secret != "R" else []
        # A secret seen from the last window costs nothing, so this counts at least what was spent.
        if not allowed:
            assert wrong.count(address) >= each or len(wrong) >= everywhere


def test_addresses_are_hashed_and_forgotten() -> None:
    clock = FakeClock()
    guesses = GuessLimiter(clock=clock)
    for n in range(200):
        try_secret(guesses, f"192.0.2.{n}", "RIGHT", right=True)
        try_secret(guesses, f"192.0.2.{n}", f"WRONG{n}")
    held = repr(vars(guesses))
    assert "192.0.2" not in held
    assert "RIGHT" not in held
    other = GuessLimiter(clock=clock)
    try_secret(other, "192.0.2.1", "RIGHT", right=True)
    assert not other._pairs & guesses._pairs, "each process has its own salt"
    clock.now += 2 * WINDOW_SECONDS
    guesses.wait("elsewhere", "")
    assert not guesses._pairs
    assert not guesses._earlier_pairs
    assert not guesses._wrong


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MAX_PAIRS <= 1_000_000
    monkeypatch.setattr("ajar.room.server.guess_limits.MAX_PAIRS", 1_000)
    guesses = GuessLimiter()
    for n in range(3_000):
        try_secret(guesses, str(n), "RIGHT", right=True)
    assert len(guesses._pairs) + len(guesses._earlier_pairs) <= 2_000
    assert len(guesses._right) <= 1_000


def test_ipv6_network_is_one_address_and_forwarded_headers_are_ignored() -> None:
    def of(host: str) -> str:
        return client_address({"client": (host, 1), "headers": [(b"x-forwarded-for", b"9.9.9.9")]})

    assert of("192.0.2.7") == of("::ffff:192.0.2.7") == "192.0.2.7"
    assert of("2001:db8:1:2:aaaa::1") == of("2001:db8:1:2:bbbb::2") != of("2001:db8:1:3::1")
    assert of("fe80::1%eth0") == of("fe80::2%eth0")
    assert of("testclient") == "testclient"
    assert client_address({"client": None}) == ""
