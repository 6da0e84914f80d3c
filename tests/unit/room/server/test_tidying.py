"""What is out of use is found in time, and nobody is held up for it more than needed."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest

from ajar.room.server.tidying import Tidying

if TYPE_CHECKING:
    from collections.abc import Iterator


class Phone:
    """Something that holds on to itself, as a connection does."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def tidying() -> Iterator[Tidying]:
    """Give one that has begun; at the end Python does as before."""
    before = gc.get_threshold()
    gc.disable()  # so that nothing is found by chance
    tidying = Tidying()
    tidying.begin()
    yield tidying
    gc.set_threshold(*before)
    gc.unfreeze()
    gc.enable()


def test_what_left_since_the_last_time_is_gone(tidying: Tidying) -> None:
    phone = Phone()
    left = weakref.ref(phone)
    del phone
    tidying.go_on()
    assert left() is None


def test_what_leaves_later_is_gone_once_there_is_twice_as_much(tidying: Tidying) -> None:
    phone = Phone()
    left = weakref.ref(phone)
    tidying.go_on()
    del phone
    tidying.go_on()
    assert left() is not None, "it was put aside, and not looked through again"
    others = [Phone() for _ in range(tidying.most)]
    tidying.go_on()
    tidying.go_on()
    assert left() is None
    assert len(others) < tidying.most


def test_however_many_come_python_does_not_look_through_all_by_itself(tidying: Tidying) -> None:
    searched = []

    def note(phase: str, about: dict[str, int]) -> None:
        searched.append((phase, about["generation"]))

    gc.callbacks.append(note)
    gc.enable()
    phones = [Phone() for _ in range(3 * tidying.most)]
    gc.disable()
    gc.callbacks.remove(note)
    assert phones
    assert searched
    assert max(generation for _, generation in searched) < 2
