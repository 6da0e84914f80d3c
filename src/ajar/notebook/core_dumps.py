"""Keeps memory off the disk when a program crashes."""

from __future__ import annotations


def disable_core_dumps() -> None:
    """Turn core dumps off for this process and for those that it starts."""
    try:
        import resource
    except ImportError:  # Windows writes none unless configured to
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
