"""A room's server inside the kernel, for computers where programs may not open a port."""

from __future__ import annotations

import asyncio
from concurrent.futures import CancelledError, Future
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, cast

import httpx

from ajar.room.host.client import in_kernel
from ajar.room.host.process import start_error
from ajar.room.server.app import create_app, serving
from ajar.room.server.run import CannotServeError, app_state

if TYPE_CHECKING:
    from pathlib import Path

    from ajar.content.materials import Materials


def serve_in_kernel(folder: Path, key: str, kit: Materials) -> None:
    """Serve the rooms of a folder in a thread of this kernel, for clients in this kernel only.

    It runs the same application as a room's process, without a socket. It runs until it is asked to
    stop, until the folder is gone, or until the kernel ends; its rooms stay in the folder.

    Raises
    ------
    RoomError
        As `process.start` does.
    """
    ready: Future[None] = Future()
    serve = partial(asyncio.run, _serve(folder, key, kit, ready))
    Thread(target=serve, name="kernel-server", daemon=True).start()
    try:
        ready.result()
    except CannotServeError as error:
        raise start_error(str(error)) from None


async def _serve(folder: Path, key: str, kit: Materials, ready: Future[None]) -> None:
    try:
        with app_state(folder, key, kit) as state:
            stop = asyncio.Event()
            state.stop = state.on_storage_gone = stop.set
            async with serving(state):
                app = httpx.ASGITransport(create_app(state), raise_app_exceptions=False)
                in_kernel.server = partial(_respond, app, asyncio.get_running_loop())
                ready.set_result(None)
                await stop.wait()
                in_kernel.server = None
    except Exception as error:
        if ready.done():
            raise
        ready.set_exception(error)


def _respond(
    app: httpx.ASGITransport, loop: asyncio.AbstractEventLoop, request: httpx.Request
) -> httpx.Response:
    """Return the response to a request from another thread."""
    seconds = request.extensions["timeout"]["read"]
    try:
        return asyncio.run_coroutine_threadsafe(_called(app, request), loop).result(seconds)
    except (TimeoutError, CancelledError, RuntimeError) as error:  # its loop has ended
        raise httpx.ReadError(str(error), request=request) from error


async def _called(app: httpx.ASGITransport, request: httpx.Request) -> httpx.Response:
    response = await app.handle_async_request(request)
    parts = [part async for part in cast("httpx.AsyncByteStream", response.stream)]
    return httpx.Response(
        response.status_code, headers=response.headers, stream=httpx.ByteStream(b"".join(parts))
    )
