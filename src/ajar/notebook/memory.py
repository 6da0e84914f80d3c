"""Keeps what is in memory off the disk, and ends a kernel that has held a person's words."""

from __future__ import annotations

import os
import sys


def disable_core_dumps() -> None:
    """Turn core dumps off for this process and for those that it starts."""
    try:
        import resource
    except ImportError:  # Windows writes none unless configured to
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def end_kernel() -> None:
    """End this process at once, if it is a kernel. Jupyter puts an empty one in its place.

    Python cannot overwrite text in memory, but the system clears the memory of a process that ends.
    """
    ipython = sys.modules.get("IPython")
    if ipython and hasattr(ipython.get_ipython(), "kernel"):
        os._exit(0)
