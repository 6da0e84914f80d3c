"""The bytes of a journal: what they reveal, and which changes they detect."""

from __future__ import annotations

import hashlib
import os
import struct
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.content.exercise import Key
from ajar.journal.crypto import Keys, Sealer, normalized
from ajar.journal.errors import (
    JournalError,
    NotAJournalError,
    WrongPassphraseError,
)
from ajar.journal.format import (
    BLOCK,
    COST,
    FRAME,
    HEADERS_SIZE,
    PIECE,
    Cost,
    Header,
    frame_count,
    open_frames,
    seal_entry,
)
from ajar.journal.model import Entry

if TYPE_CHECKING:
    from ajar.content.answers import Response

CHEAP = Cost(memory=8, passes=1, lanes=1)


def new_sealer() -> Sealer:
    return Keys("four plain words here", cost=CHEAP).begin()[1]


def changed(data: bytes, at: int, mask: int = 1) -> bytes:
    return data[:at] + bytes([data[at] ^ mask]) + data[at + 1 :]


def test_a_guess_costs_more_than_owasp_asks_for() -> None:
    assert COST.memory >= 19 * 1024
    assert COST.passes >= 2
    assert Keys("a", salt=bytes(16)).cost == COST


def test_checking_a_passphrase_is_slow() -> None:
    header, _ = Keys("the right one", cost=COST).begin()
    started = time.perf_counter()
    wrong = Keys("a wrong one", header.salt, header.cost)
    with pytest.raises(WrongPassphraseError):
        wrong.unlock(header)
    assert time.perf_counter() - started > 0.04  # 0.3 s where this was written


@pytest.mark.parametrize("typed", ["the wrong one", "the right One", "the right on", "x" * 10_000])
def test_every_wrong_passphrase_gets_the_same_error(typed: str) -> None:
    header, _ = Keys("the right one", cost=CHEAP).begin()
    with pytest.raises(WrongPassphraseError) as told:
        Keys(typed, header.salt, header.cost).unlock(header)
    expected = "This passphrase doesn’t open the journal. Capitals and spaces count."
    assert str(told.value) == expected
    assert told.value.__cause__ is None


@pytest.mark.parametrize(
    ("typed", "typed_elsewhere"),
    [
        ("Käse im Kühlschrank", "Ka\u0308se im Ku\u0308hlschrank"),  # as macOS may send it
        ("two words", "two\u00a0words"),  # as French keyboards may
        ("two words", " two words "),  # as phones add a space
        ("ﬁne", "fine"),
    ],
)
def test_a_passphrase_is_the_same_on_every_keyboard(typed: str, typed_elsewhere: str) -> None:
    assert normalized(typed) == normalized(typed_elsewhere)


@pytest.mark.parametrize("typed", ["🔑🗝️ keys", "مفتاح طويل جدا", "\ud800", "密码是一句很长的话"])
def test_any_passphrase_can_be_used(typed: str) -> None:
    header, sealer = Keys(typed, cost=CHEAP).begin()
    assert Keys(typed, header.salt, header.cost).unlock(header).file_id == sealer.file_id


def test_too_little_memory_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Hungry:
        def __init__(self, **_: object) -> None: ...

        def derive(self, _: bytes) -> bytes:
            raise MemoryError

    monkeypatch.setattr("ajar.journal.crypto.Argon2id", Hungry)
    with pytest.raises(JournalError, match="128 MB of free memory"):
        Keys("anything")


def test_the_same_passphrase_never_yields_the_same_bytes() -> None:
    first, second = (Keys("twice", cost=CHEAP).begin()[0] for _ in range(2))
    assert first.salt != second.salt
    assert first.file_id != second.file_id
    assert first.wrapped != second.wrapped


def test_each_file_has_its_own_data_key() -> None:
    keys = Keys("one passphrase", cost=CHEAP)
    (_, first), (_, second) = keys.begin(), keys.begin()
    assert replace(second, file_id=first.file_id).open(0, first.seal(0, b"x")) is None


def test_a_header_is_read_from_either_copy() -> None:
    header, _ = Keys("copies", cost=CHEAP).begin()
    data = header.to_bytes()
    assert len(data) == HEADERS_SIZE
    assert Header.from_bytes(data) == header
    assert Header.from_bytes(bytes(BLOCK) + data[BLOCK:]) == header
    assert Header.from_bytes(data[:BLOCK]) == header


@given(st.integers(0, BLOCK - 1), st.integers(0, 7))
def test_one_flipped_bit_in_a_copy_of_the_header_does_no_harm(at: int, bit: int) -> None:
    header, _ = Keys("bits", cost=CHEAP).begin()
    for copy in (0, BLOCK):
        assert Header.from_bytes(changed(header.to_bytes(), copy + at, 1 << bit)) == header


@given(st.integers(0, BLOCK - 1))
def test_a_header_with_both_copies_broken_is_not_a_wrong_passphrase(at: int) -> None:
    data = changed(changed(Keys("x", cost=CHEAP).begin()[0].to_bytes(), at), BLOCK + at)
    with pytest.raises(NotAJournalError):
        Header.from_bytes(data)


def of_version(version: int, *, memory: int = 8) -> bytes:
    """Return a header without a broken byte."""
    block = struct.pack(">8sIIII", b"ajar-jnl", version, memory, 1, 1).ljust(BLOCK - 32, b"\0")
    return (block + hashlib.sha256(block).digest()) * 2


def test_a_newer_journal_is_distinguished_from_a_broken_one() -> None:
    with pytest.raises(JournalError, match="newer Ajar"):
        Header.from_bytes(of_version(2))


@pytest.mark.parametrize("memory", [0, 7, 2**21 + 1, 2**32 - 1])
def test_a_forged_header_cannot_exhaust_the_memory(memory: int) -> None:
    with pytest.raises(NotAJournalError, match="Ajar did not make it"):
        Header.from_bytes(of_version(1, memory=memory))


def test_the_plain_part_of_a_header_cannot_be_tampered_with() -> None:
    keys = Keys("bound", cost=CHEAP)
    header, _ = keys.begin()
    for other in (replace(header, cost=Cost(16, 1, 1)), replace(header, file_id=bytes(16))):
        with pytest.raises(WrongPassphraseError):
            keys.unlock(other)


@given(st.binary(max_size=4 * PIECE), st.integers(0, 2**40))
def test_an_entry_is_read_back_from_its_frames(content: bytes, first: int) -> None:
    sealer = new_sealer()
    frames = seal_entry(content, sealer.seal, first)
    assert len(frames) == FRAME * frame_count(len(content))
    found = open_frames(frames, sealer.open, first)
    assert found.entries == [(content, frame_count(len(content)))]
    assert not found.broken


@given(st.data())
def test_one_flipped_bit_anywhere_in_a_frame_is_detected(data: st.DataObject) -> None:
    sealer = new_sealer()
    frames = seal_entry(b"kept", sealer.seal, 0)
    at = data.draw(st.integers(0, FRAME - 1))
    bit = data.draw(st.integers(0, 7))
    assert sealer.open(0, changed(frames, at, 1 << bit)) is None


def test_a_frame_counts_only_in_its_place_and_its_file() -> None:
    sealer = new_sealer()
    frame = sealer.seal(3, bytes(996))
    assert sealer.open(3, frame) == bytes(996)
    assert sealer.open(4, frame) is None
    assert replace(sealer, file_id=os.urandom(16)).open(3, frame) is None


def test_reordered_frames_do_not_make_an_entry() -> None:
    sealer = new_sealer()
    one, two = seal_entry(b"one", sealer.seal, 0), seal_entry(b"two", sealer.seal, 1)
    assert open_frames(one + two, sealer.open, 0).entries == [(b"one", 1), (b"two", 1)]
    assert open_frames(two + one, sealer.open, 0).entries == []


def test_parts_of_two_writes_are_never_combined() -> None:
    sealer = new_sealer()
    first, second = (seal_entry(bytes([n]) * (2 * PIECE), sealer.seal, 0) for n in (1, 2))
    found = open_frames(first[:FRAME] + second[FRAME:], sealer.open, 0)
    assert found.entries == []
    assert not found.broken  # nobody was told that it is saved


def test_frames_show_nothing_but_their_number() -> None:
    sealer = new_sealer()
    short, long = (Entry(Key("a"), {"x": "y" * n}).to_bytes() for n in (1, 700))
    assert len(seal_entry(short, sealer.seal, 0)) == len(seal_entry(long, sealer.seal, 0)) == FRAME
    empty = seal_entry(b"", sealer.seal, 0)
    assert not any(empty[n : n + 16] == bytes(16) for n in range(FRAME - 16)), "padding shows"
    assert seal_entry(short, sealer.seal, 0) != seal_entry(short, sealer.seal, 0)


@given(st.lists(st.integers(0, 3 * PIECE), min_size=1, max_size=6), st.data())
def test_intact_entries_are_read_whatever_happened_to_the_rest(
    lengths: list[int], data: st.DataObject
) -> None:
    sealer = new_sealer()
    contents = [bytes([n]) * length for n, length in enumerate(lengths)]
    owners: list[int] = []
    frames = b""
    for n, content in enumerate(contents):
        frames += seal_entry(content, sealer.seal, len(owners))
        owners += [n] * frame_count(len(content))
    hit = data.draw(st.sets(st.integers(0, len(owners) - 1), min_size=1))
    for n in hit:
        frames = changed(frames, n * FRAME + 700)
    found = open_frames(frames, sealer.open, 0)
    lost = {owners[n] for n in hit}
    assert [content for content, _ in found.entries] == [
        content for n, content in enumerate(contents) if n not in lost
    ]
    assert found.broken


ANSWERS = st.dictionaries(
    st.text(max_size=8),
    st.none()
    | st.integers(0, 10)
    | st.text(max_size=50)
    | st.lists(st.text(max_size=9), max_size=3),
    max_size=4,
)


ENTRIES = st.builds(
    Entry,
    st.text(max_size=20).map(Key.named),
    response=ANSWERS | st.none(),
    done=st.booleans(),
    confirmed=ANSWERS | st.none(),
    at=st.just("2026-11-23T06:40:00+00:00"),
)


@given(ENTRIES)
def test_an_entry_survives_a_round_trip(entry: Entry) -> None:
    assert Entry.from_bytes(entry.to_bytes()) == entry


def test_a_confirmed_response_is_not_written_twice() -> None:
    long: Response = {"x": "y" * 5_000}
    entry = Entry(Key("a"), long, done=True, confirmed=long)
    assert len(entry.to_bytes()) < 5_200
    assert Entry.from_bytes(entry.to_bytes()).confirmed == long


def test_an_entry_and_a_sealer_show_no_answer_when_they_are_printed() -> None:
    entry = Entry(Key("a"), {"x": "marker"}, confirmed={"x": "marker"})
    assert "marker" not in repr(entry)
    header, sealer = Keys("x", cost=CHEAP).begin()
    assert "cipher" not in repr(sealer)
    assert "wrapped" not in repr(header)
