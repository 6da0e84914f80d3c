"""Garbage collection of the server: garbage is freed, and Python never scans everything itself."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest

from ajar.room.server.run import GarbageCollection

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.slow


class Cycle:
    """An object that refers to itself, as a connection does."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collection() -> Iterator[GarbageCollection]:
    """Start a collection, and restore Python's own afterwards."""
    collection = GarbageCollection()
    collection.start()
    yield collection
    gc.unfreeze()
    gc.enable()


def test_new_garbage_is_freed(collection: GarbageCollection) -> None:
    cycle = Cycle()
    reference = weakref.ref(cycle)
    del cycle
    collection.collect()
    assert reference() is None


def test_frozen_garbage_is_freed_once_the_objects_have_doubled(
    collection: GarbageCollection,
) -> None:
    cycle = Cycle()
    reference = weakref.ref(cycle)
    collection.collect()
    del cycle
    collection.collect()
    assert reference() is not None, "it was frozen, and not scanned again"
    others = [Cycle() for _ in range(collection.max_frozen)]
    collection.collect()
    collection.collect()
    assert reference() is None
    assert len(others) < collection.max_frozen


def test_automatic_garbage_collection_is_off(collection: GarbageCollection) -> None:
    phases = []

    def record(phase: str, _info: dict[str, int]) -> None:
        phases.append(phase)

    gc.callbacks.append(record)
    cycles = [Cycle() for _ in range(3 * collection.max_frozen)]
    gc.callbacks.remove(record)
    assert cycles
    assert phases == []
