"""Limits for wrong guesses of codes and keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.room.rules.codes import ALPHABET, LENGTH
from ajar.room.server.guess_limits import (
    MAX_ADDRESS_GUESSES,
    MAX_GUESSES,
    MAX_PAIRS,
    WINDOW_SECONDS,
    GuessLimiter,
    client_address,
)

HOURS = 12 * 3600
ROOMS = 1_000
CODES = len(ALPHABET) ** LENGTH


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def tries(guesses: GuessLimiter, address: str, secret: str, *, right: bool = False) -> bool:
    """Look a secret up as the server does: only if it may."""
    if guesses.wait(address, secret):
        return False
    guesses.record(address, secret, right=right)
    return True


@pytest.mark.parametrize(("addresses", "chance"), [(1, 1e-5), (3_000, 2e-3)])
def test_guessing_codes_for_twelve_hours_stays_hopeless_with_a_thousand_rooms(
    addresses: int, chance: float
) -> None:
    clock = Clock()
    guesses = GuessLimiter(clock=clock)
    step, looked_up, number = WINDOW_SECONDS / 2, 0, 0
    while clock.now < 1_000 + HOURS:
        for address in range(addresses):
            for _ in range(MAX_ADDRESS_GUESSES + 2 if addresses == 1 else 2):  # and each comes back
                number += 1
                looked_up += tries(guesses, str(address), str(number))
        clock.now += step
    assert looked_up > HOURS / WINDOW_SECONDS * min(MAX_ADDRESS_GUESSES, addresses), (
        "guessing was tried in earnest"
    )
    assert looked_up * ROOMS / CODES < chance


def test_a_room_of_three_thousand_phones_behind_one_address_is_never_held_up() -> None:
    guesses = GuessLimiter()
    assert all(tries(guesses, "10.0.0.1", "RIGHT", right=True) for _ in range(3_000 * 40))


def test_somebody_who_guesses_is_held_up_and_the_room_beside_them_is_not() -> None:
    guesses = GuessLimiter()
    assert tries(guesses, "10.0.0.1", "RIGHT", right=True)
    assert sum(tries(guesses, "10.0.0.1", f"WRONG{n}") for n in range(5_000)) == MAX_ADDRESS_GUESSES
    assert tries(guesses, "10.0.0.1", "RIGHT", right=True)
    assert tries(guesses, "10.0.0.2", "RIGHT", right=True)


def test_when_all_guesses_are_spent_those_who_are_in_a_room_go_on() -> None:
    guesses = GuessLimiter()
    assert tries(guesses, "10.0.0.1", "RIGHT", right=True)
    looked_up = sum(tries(guesses, f"a{n // 20}", f"WRONG{n}") for n in range(2 * MAX_GUESSES))
    assert looked_up == MAX_GUESSES
    assert tries(guesses, "10.0.0.1", "RIGHT", right=True)
    assert not tries(guesses, "10.0.0.9", "RIGHT", right=True)


def test_being_held_up_tells_nothing_of_whether_a_guess_was_right() -> None:
    guesses = GuessLimiter(per_address=3)
    for n in range(3):
        tries(guesses, "10.0.0.1", f"WRONG{n}")
    waits = {guesses.wait("10.0.0.1", secret) for secret in ("RIGHT", "WRONG", "")}
    assert len(waits) == 1
    assert 0 < waits.pop() <= WINDOW_SECONDS + 1


def test_phones_that_still_ask_for_a_room_that_ended_do_not_spend_the_guesses_of_the_next() -> None:
    clock = Clock()
    guesses = GuessLimiter(clock=clock)
    assert tries(guesses, "10.0.0.1", "ENDED", right=True)
    for _ in range(10):
        clock.now += WINDOW_SECONDS / 3
        assert all(tries(guesses, "10.0.0.1", "ENDED") for _ in range(300))
    assert tries(guesses, "10.0.0.1", "NEXT", right=True)


def test_the_same_wrong_code_again_costs_nothing_since_it_tells_nothing() -> None:
    guesses = GuessLimiter()
    assert all(tries(guesses, "10.0.0.1", "MISREAD") for _ in range(MAX_ADDRESS_GUESSES * 10))
    assert tries(guesses, "10.0.0.1", "MISREAD TOO")


def test_a_window_later_one_may_guess_again() -> None:
    clock = Clock()
    guesses = GuessLimiter(per_address=1, clock=clock)
    assert tries(guesses, "a", "1")
    wait = guesses.wait("a", "2")
    clock.now += wait
    assert tries(guesses, "a", "2")
    assert not tries(guesses, "a", "3")


ACTS = st.lists(
    st.tuples(
        st.sampled_from("abc"),
        st.sampled_from("RSTUVWXYZ"),
        st.floats(0, WINDOW_SECONDS / 2).map(round),
    ),
    max_size=60,
)


@given(ACTS, st.integers(1, 4), st.integers(1, 8))
def test_whatever_comes_new_wrong_guesses_stay_within_both_limits_and_old_ones_are_free(
    acts: list[tuple[str, str, int]], each: int, everywhere: int
) -> None:
    clock = Clock()
    guesses = GuessLimiter(each, everywhere, clock=clock)
    since, known, wrong = clock.now, set[tuple[str, str]](), list[str]()
    for address, secret, later in acts:
        clock.now += later
        if clock.now - since >= WINDOW_SECONDS:
            since, known, wrong = clock.now, set(), []
        may = tries(guesses, address, secret, right=secret == "R")
        assert may or (address, secret) not in known
        new = may and (address, secret) not in known
        known |= {(address, secret)} if may else set()
        wrong += [address] if new and secret != "R" else []
        # What was known a window ago costs nothing, so this counts at least what was spent.
        if not may:
            assert wrong.count(address) >= each or len(wrong) >= everywhere


def test_addresses_are_forgotten_and_never_held_in_clear() -> None:
    clock = Clock()
    guesses = GuessLimiter(clock=clock)
    for n in range(200):
        tries(guesses, f"192.0.2.{n}", "RIGHT", right=True)
        tries(guesses, f"192.0.2.{n}", f"WRONG{n}")
    held = repr(vars(guesses))
    assert "192.0.2" not in held
    assert "RIGHT" not in held
    other = GuessLimiter(clock=clock)
    tries(other, "192.0.2.1", "RIGHT", right=True)
    assert not other._pairs & guesses._pairs, "each process has its own salt"
    clock.now += 2 * WINDOW_SECONDS
    guesses.wait("elsewhere", "")
    assert not guesses._pairs
    assert not guesses._earlier_pairs
    assert not guesses._wrong


def test_memory_is_bounded_whoever_comes() -> None:
    guesses = GuessLimiter()
    for n in range(3 * MAX_PAIRS):
        tries(guesses, str(n), "RIGHT", right=True)
    assert len(guesses._pairs) + len(guesses._earlier_pairs) <= 2 * MAX_PAIRS


def test_a_home_with_ipv6_is_one_address_and_forwarded_headers_are_not_believed() -> None:
    def of(host: str) -> str:
        return client_address({"client": (host, 1), "headers": [(b"x-forwarded-for", b"9.9.9.9")]})

    assert of("192.0.2.7") == of("::ffff:192.0.2.7") == "192.0.2.7"
    assert of("2001:db8:1:2:aaaa::1") == of("2001:db8:1:2:bbbb::2") != of("2001:db8:1:3::1")
    assert of("fe80::1%eth0") == of("fe80::2%eth0")
    assert of("testclient") == "testclient"
    assert client_address({"client": None}) == ""
