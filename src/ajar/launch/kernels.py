"""How kernels are started and ended, the same for JupyterLab and for Voilà."""

from __future__ import annotations

import zmq
from traitlets.config import Config

__all__ = ["kernel_config"]


def kernel_config() -> Config:
    """Return how kernels are set up: this Python only, encrypted if possible, quick to end."""
    config = Config()
    config.KernelSpecManager.allowed_kernelspecs = {"python3"}
    if zmq.has("curve"):
        # What a person types travels to the kernel; on a shared computer nobody else may listen.
        config.KernelManager.transport_encryption = "auto"
    # A kernel in the middle of something is given a second to end by itself.
    config.KernelManager.shutdown_wait_time = 1.0
    return config
