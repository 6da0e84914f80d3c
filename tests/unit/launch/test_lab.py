from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest


class StartedOver:
    """A kernel that somebody starts over while it is being ended."""

    def __init__(self) -> None:
        self.kills = 0

    @property
    def has_process(self) -> bool:
        return self.kills < 2

    async def kill(self, *, restart: bool) -> None:
        del restart
        self.kills += 1

    async def wait(self) -> None:
        if self.has_process:
            await asyncio.Event().wait()


def test_a_restarting_kernel_is_ended_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from ajar.launch import lab  # it loads much of Jupyter

    monkeypatch.setattr(lab, "_SECONDS_PER_KILL", 0.01)
    kernel: Any = StartedOver()
    asyncio.run(asyncio.wait_for(lab.end_process(kernel), 5))
    assert kernel.kills == 2
