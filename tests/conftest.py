"""What all tiers share."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

# Rooms, kernels and kits are processes of their own. Where nothing compiled is kept, as in many
# containers, each of them compiles all of its libraries anew: for a room, most of its beginning.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

UNIT = Path(__file__).parent / "unit"
FIRST, EACH, WORKERS, RUNS = 18_080, 50, 10, 20
"""The first port for a room; how many each worker has for itself, how many workers a run of the
tests, and how many runs can go on at once without getting in each other's way.
"""


def pytest_configure() -> None:
    """Let rooms of tests that run side by side never take each other's port."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    run = int(os.environ.get("PYTEST_XDIST_TESTRUNUID", f"{os.getpid():x}"), 16)
    place = run % RUNS * WORKERS + worker % WORKERS
    os.environ["AJAR_ROOM_PORT"] = str(FIRST + EACH * place)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take minutes, so that no worker is left alone with one at last."""
    items.sort(key=lambda item: item.path.is_relative_to(UNIT))
