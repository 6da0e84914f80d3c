"""What all tiers share."""

from __future__ import annotations

import os

FIRST, EACH = 18_080, 200
"""The first port for a room, and how many each process that runs tests has for itself."""


def pytest_configure() -> None:
    """Let rooms of tests that run side by side never take each other's port."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    os.environ["AJAR_ROOM_PORT"] = str(FIRST + EACH * int(worker))
