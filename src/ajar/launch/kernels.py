"""Kernel settings of JupyterLab."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

import zmq
from jupyter_server.services.kernels.kernelmanager import ServerKernelManager
from traitlets.config import Config

if TYPE_CHECKING:
    from jupyter_client.provisioning.provisioner_base import KernelProvisionerBase

_KILLS = 10
_SECONDS_PER_KILL = 1.0


class AbruptKernelManager(ServerKernelManager):
    """Ends its kernel without a shutdown request.

    A kernel of the kit has nothing to save, and one that is still starting would print a traceback
    among the kit's own messages.
    """

    async def shutdown_kernel(  # type: ignore[override]
        self,
        now: bool = False,  # noqa: ARG002, FBT001, FBT002 (Jupyter's own signature)
        restart: bool = False,  # noqa: FBT001, FBT002 (Jupyter's own signature)
    ) -> None:
        """End the kernel now."""
        self.shutting_down = True
        self.stop_restarter()
        if self.provisioner is not None and self.provisioner.has_process:
            await end_process(self.provisioner, restart=restart)
        await super().shutdown_kernel(now=True, restart=restart)


async def end_process(provisioner: KernelProvisionerBase, *, restart: bool = False) -> None:
    """Kill a kernel's process, and again if the dead one was just being restarted."""
    for _ in range(_KILLS):
        await provisioner.kill(restart=restart)
        with suppress(TimeoutError):
            await asyncio.wait_for(provisioner.wait(), _SECONDS_PER_KILL)
        if not provisioner.has_process:
            return


def kernel_config() -> Config:
    """Return the settings of kernels: this Python only, encrypted where possible, quick to end."""
    config = Config()
    config.KernelSpecManager.allowed_kernelspecs = {"python3"}
    if zmq.has("curve"):
        # Typed words travel to the kernel; nobody else on a shared computer may listen.
        config.KernelManager.transport_encryption = "auto"
    config.MultiKernelManager.kernel_manager_class = f"{__name__}.{AbruptKernelManager.__name__}"
    return config
