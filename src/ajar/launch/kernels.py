"""How kernels are started and ended, the same for JupyterLab and for Voilà."""

from __future__ import annotations

import zmq
from jupyter_server.services.kernels.kernelmanager import ServerKernelManager
from traitlets.config import Config

__all__ = ["KernelThatEndsAtOnce", "kernel_config"]


class KernelThatEndsAtOnce(ServerKernelManager):
    """A kernel that is ended without being asked first.

    It keeps nothing that it would have to put away, and one that is still getting ready would
    only complain of the interruption where the person reads what the kit says.
    """

    async def shutdown_kernel(  # type: ignore[override]
        self,
        now: bool = False,  # noqa: ARG002, FBT001, FBT002 (Jupyter's own signature)
        restart: bool = False,  # noqa: FBT001, FBT002
    ) -> None:
        """End the kernel now."""
        self.shutting_down = True
        self.stop_restarter()
        if self.provisioner is not None and self.provisioner.has_process:
            await self.provisioner.kill(restart=restart)
            await self.provisioner.wait()
        await super().shutdown_kernel(now=True, restart=restart)


def kernel_config() -> Config:
    """Return how kernels are set up: this Python only, encrypted if possible, quick to end."""
    config = Config()
    config.KernelSpecManager.allowed_kernelspecs = {"python3"}
    if zmq.has("curve"):
        # What a person types travels to the kernel; on a shared computer nobody else may listen.
        config.KernelManager.transport_encryption = "auto"
    config.MultiKernelManager.kernel_manager_class = f"{__name__}.{KernelThatEndsAtOnce.__name__}"
    return config
