"""Keeps what is in memory from reaching the disk when a program crashes."""

from __future__ import annotations


def forbid() -> None:
    """Let the system write no core dump of this process, nor of those that it starts."""
    try:
        import resource
    except ImportError:  # Windows writes none unless somebody has set it up
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
