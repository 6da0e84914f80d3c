"""What a proxy or an orchestrator can ask of a server. Nothing is said about rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.server.http import Reply

if TYPE_CHECKING:
    from ajar.room.server.endpoint import Answer, Asked, Service

WELL = b"{}"


async def health(service: Service, asked: Asked) -> Answer:  # noqa: ARG001
    """Say that the process answers."""
    return Reply(WELL)


async def ready(service: Service, asked: Asked) -> Answer:  # noqa: ARG001
    """Say whether it can serve: it is not asked to stop, and what is counted can be written."""
    if service.draining or not await service.reach.now(service.counting):
        raise RoomRuleError(code="not-ready", retry_after=1)
    return Reply(WELL)
