"""Adding answers to tallies: each key once, up to a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from ajar.room.rules.codes import HASH_BYTES
from ajar.room.storage.answer_writer import UsedKeys

if TYPE_CHECKING:
    from random import Random

HASHES = st.lists(st.binary(min_size=HASH_BYTES, max_size=HASH_BYTES), max_size=40)


@given(HASHES, st.randoms())
def test_used_keys_do_not_reveal_their_order(hashes: list[bytes], chance: Random) -> None:
    shuffled = list(hashes)
    chance.shuffle(shuffled)
    first, second = UsedKeys(), UsedKeys()
    for hashed in hashes:
        first.add(hashed)
    for hashed in shuffled:
        second.add(hashed)
    assert first.to_bytes() == second.to_bytes() == b"".join(sorted(set(hashes)))


@given(HASHES, HASHES)
def test_used_keys_are_recognized_and_no_others(hashes: list[bytes], others: list[bytes]) -> None:
    used = UsedKeys()
    for hashed in hashes:
        used.add(hashed)
    again = UsedKeys(used.to_bytes())
    assert len(again) == len(set(hashes))
    for hashed in (*hashes, *others):
        assert (hashed in again) == (hashed in hashes)
