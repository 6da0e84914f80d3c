"""JupyterLab for a facilitator: one run of it, and its settings; outputs are never saved."""

from __future__ import annotations

import asyncio
import logging
import secrets
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import zmq
from jupyter_server.services.kernels.kernelmanager import ServerKernelManager
from jupyterlab.labapp import LabApp
from tornado.ioloop import IOLoop
from traitlets.config import Config

from ajar.build.new_kit import ajar_command
from ajar.launch.folders import SETTINGS, Folders, temporary_folders
from ajar.launch.lifecycle import (
    LOOPBACK,
    PORT_RETRIES,
    complain,
    end_tasks,
    ignore_closed_pages,
    invalid_port,
    open_address,
    port_error,
    stop_signals,
)
from ajar.notebook.memory import disable_core_dumps
from ajar.room.host import process

if TYPE_CHECKING:
    from jupyter_client.provisioning.provisioner_base import KernelProvisionerBase
    from jupyter_server.serverapp import ServerApp

    from ajar.launch.lifecycle import OnStop

FIRST_LAB_PORT = 8700
RESPONSE_HEADERS = {
    # JupyterLab writes scripts and styles into its pages, and widgets come as blobs.
    # Nothing may come from another host.
    "Content-Security-Policy": (
        "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:; "
        "connect-src 'self' ws://127.0.0.1:* blob: data:; "
        "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
    ),
    # A link to a help line must not reveal to that site where the person came from.
    "Referrer-Policy": "same-origin",
}
# A facilitator's list of files holds what a facilitator opens.
_HIDDEN_FILES = [
    "__pycache__", "*.py", "*.pyc", "*.pyo", "*.toml", "*.yml", "*.lock", "*.egg-info", "*~",
    "src", "tests", "benchmarks", "deploy", "node_modules", "dist", "build", "htmlcov",
    "Justfile", "Makefile", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE*",
]  # fmt: skip
_STOP_SECONDS = 10
_KILLS = 10
_SECONDS_PER_KILL = 1.0


@dataclass(frozen=True)
class Session:
    """One run: the folder and its first notebook, the port to use, the token, Jupyter's files."""

    home: Path
    notebook: str
    port: int | None  # None: the first free one
    folders: Folders
    browser: bool
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))

    def announce(self, port: int) -> None:
        """Print the address at the port that the server got, and open it if asked to."""
        address = f"http://{LOOPBACK}:{port}/lab/tree/{self.notebook}?token={self.token}"
        print(address, flush=True)  # noqa: T201 (the one thing a person needs to know)
        if self.browser:
            open_address(address, self.folders.root)


def serve_lab(
    home: Path, notebook: str = "notebooks/meeting.ipynb", *, port: int | None, browser: bool
) -> int:
    """Serve JupyterLab until the person stops it, and return the exit code of the command."""
    disable_core_dumps()  # answers pass through this process and its kernels
    home = home.resolve()
    if not (home / notebook).is_file():
        return complain(
            f"There is no {notebook} in {home}. "
            "Start this in the kit's folder, or write its notebooks first with: "
            f"{ajar_command(Path.cwd())} build"
        )
    if problem := invalid_port(port):
        return complain(problem)
    ignore_closed_pages()
    # Jupyter waits for three pings, which Tornado warns about; a shorter wait would close the
    # connection of a page that is idle for half a minute.
    logging.getLogger("tornado.general").addFilter(
        lambda record: "websocket_ping_timeout" not in record.getMessage()
    )
    port_errors = _PortErrors()
    logging.getLogger("ServerApp").addFilter(port_errors)
    with stop_signals() as on_stop:
        try:
            with temporary_folders() as folders:
                try:
                    _run(Session(home, notebook, port, folders, browser), on_stop)
                    end_tasks()
                finally:  # a room outlives the kernel that opened it, but not the kit
                    process.end(folders.room)
        except SystemExit:
            if not port_errors.failed:
                raise
            return complain(port_error(port, FIRST_LAB_PORT, denied=port_errors.denied))
        except KeyboardInterrupt:
            pass  # stopped before the server was up; there is nothing to end
    print("Stopped.", flush=True)  # noqa: T201 (a person sees that it has ended)
    return 0


class _PortErrors(logging.Filter):
    """Hides Jupyter's log messages about ports; the kit prints its own."""

    failed = denied = False

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        failed = "could not be started because" in message
        denied = message.startswith("Permission to listen")
        self.failed |= failed
        self.denied |= denied
        return not (failed or denied)


def _run(session: Session, on_stop: OnStop) -> None:
    """Serve the kit's notebooks until asked to stop, then end every kernel."""
    server = LabApp.initialize_server(
        load_other_extensions=False,
        config=_config(session),
        static_custom_path=[str(SETTINGS / "custom")],
    )
    prepare_server(server)
    on_stop(lambda: stop_quietly(server))
    # Callbacks run in order, and the one that opens the port was added before this one.
    IOLoop.current().add_callback(lambda: session.announce(server.port))
    server.start()


def prepare_server(server: ServerApp) -> None:
    """Save notebooks without outputs, and keep unactionable messages out of the log."""
    server.contents_manager.register_pre_save_hook(strip_outputs)
    # True of every notebook that was not run here before.
    server.log.addFilter(lambda record: not record.getMessage().endswith("is not trusted"))


def stop_quietly(server: ServerApp) -> None:
    """Stop a server from a signal, without warnings about requests to kernels that are gone."""
    server.log_level = logging.CRITICAL
    server.stop(from_signal=True)
    # A kernel that is just restarting can keep Jupyter waiting forever.
    loop = server.io_loop
    loop.add_callback_from_signal(lambda: loop.call_later(_STOP_SECONDS, loop.stop))


def strip_outputs(model: dict[str, Any], **_: object) -> None:
    """Remove what running a notebook left in it, before Jupyter writes it to disk.

    A person's answers may show in outputs and in the saved state of widgets; neither is stored.
    Nor is the kernel's version, so that a notebook which was only presented is, byte for byte, the
    one that was built.

    Jupyter's model of the file is changed in place, unless it is not a notebook of format 4.
    """
    match model:
        case {"type": "notebook", "content": {"nbformat": 4} as notebook}:
            for cell in notebook.get("cells", []):
                if cell.get("cell_type") == "code":
                    cell |= {"outputs": [], "execution_count": None}
                    cell.get("metadata", {}).pop("execution", None)
            metadata = notebook.get("metadata", {})
            metadata.pop("widgets", None)
            language = metadata.get("language_info")
            if isinstance(language, dict):
                metadata["language_info"] = {"name": language.get("name", "python")}


def _config(session: Session) -> Config:
    config = lab_config(session.folders)
    config.ServerApp.ip = LOOPBACK
    config.ServerApp.port = session.port or FIRST_LAB_PORT
    config.ServerApp.port_retries = 0 if session.port else PORT_RETRIES
    config.ServerApp.open_browser = False
    config.ServerApp.root_dir = str(session.home)
    config.ServerApp.tornado_settings = {"headers": RESPONSE_HEADERS}
    # Containers run as root; the server still listens on loopback only and asks for its token.
    config.ServerApp.allow_root = True
    config.IdentityProvider.token = session.token
    return config


def lab_config(folders: Folders) -> Config:
    """Return the kit's settings of JupyterLab, the same on a laptop and on a hub."""
    config = Config()
    config.ServerApp.log_level = "WARN"
    config.ServerApp.terminals_enabled = False
    config.ContentsManager.hide_globs = _HIDDEN_FILES
    config.LabApp.log_level = "WARN"
    config.LabApp.app_settings_dir = str(SETTINGS)
    # JupyterLab reads the variables for these two on import, which may be too early.
    config.LabApp.user_settings_dir = str(folders.lab_settings)
    config.LabApp.workspaces_dir = str(folders.lab_workspaces)
    config.LabApp.labextensions_path = [
        str(Path(sys.prefix, "share", "jupyter", "labextensions")),
        str(folders.lab_extensions),
    ]
    config.LabApp.extension_manager = "readonly"
    config.LabApp.custom_css = True
    config.KernelSpecManager.allowed_kernelspecs = {"python3"}  # this Python only
    if zmq.has("curve"):
        # Typed words travel to the kernel; nobody else on a shared computer may listen.
        config.KernelManager.transport_encryption = "auto"
    config.MultiKernelManager.kernel_manager_class = f"{__name__}.{AbruptKernelManager.__name__}"
    return config


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
