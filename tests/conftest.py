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
FIRST, EACH = 18_080, 200
"""The first port for a room, and how many each process that runs tests has for itself."""


def pytest_configure() -> None:
    """Let rooms of tests that run side by side never take each other's port."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    os.environ["AJAR_ROOM_PORT"] = str(FIRST + EACH * int(worker))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take minutes, so that no worker is left alone with one at last."""
    items.sort(key=lambda item: item.path.is_relative_to(UNIT))
