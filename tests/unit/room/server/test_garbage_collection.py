"""Garbage collection of the server: garbage is freed, and Python never scans everything itself."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import traceback
import weakref
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from ajar.room.server.run import GarbageCollection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.slow


class Cycle:
    """An object that refers to itself, as a connection does."""

    def __init__(self) -> None:
        self.itself = self


@contextmanager
def started() -> Iterator[GarbageCollection]:
    """Start a collection, and restore Python's own afterwards."""
    collection = GarbageCollection()
    collection.start()
    yield collection
    gc.unfreeze()
    gc.enable()


def new_garbage() -> None:
    with started() as collection:
        cycle = Cycle()
        reference = weakref.ref(cycle)
        del cycle
        collection.collect()
        assert reference() is None


def frozen_garbage() -> None:
    with started() as collection:
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


def many_objects() -> None:
    phases = []

    def record(phase: str, _info: dict[str, int]) -> None:
        phases.append(phase)

    with started() as collection:
        gc.callbacks.append(record)
        cycles = [Cycle() for _ in range(3 * collection.max_frozen)]
        gc.callbacks.remove(record)
    assert cycles
    assert phases == []


SCENES = {scene.__name__: scene for scene in (new_garbage, frozen_garbage, many_objects)}


@pytest.fixture(scope="module")
def failures() -> dict[str, str]:
    """Run all scenes in a process with few objects: to scan those of all tests takes seconds."""
    run = subprocess.run([sys.executable, __file__], stdout=subprocess.PIPE, check=True)
    found: dict[str, str] = json.loads(run.stdout)
    return found


def test_new_garbage_is_freed(failures: dict[str, str]) -> None:
    assert not failures["new_garbage"]


def test_frozen_garbage_is_freed_once_the_objects_have_doubled(failures: dict[str, str]) -> None:
    assert not failures["frozen_garbage"]


def test_automatic_garbage_collection_is_off(failures: dict[str, str]) -> None:
    assert not failures["many_objects"]


def failure_of(scene: Callable[[], None]) -> str:
    try:
        scene()
    except AssertionError:
        return traceback.format_exc()
    return ""


if __name__ == "__main__":
    json.dump({name: failure_of(scene) for name, scene in SCENES.items()}, sys.stdout)
