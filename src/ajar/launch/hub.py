"""One person's server on a JupyterHub: the kit's JupyterLab, and the workbook beside it."""

from __future__ import annotations

import json
import os
import shutil
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from jupyterhub.singleuser.extension import JupyterHubSingleUser
from tornado.web import RequestHandler

from ajar.build.new_kit import NotMadeError, copy_kit
from ajar.content.materials import Materials
from ajar.launch.folders import SETTINGS, folders_of_our_own
from ajar.launch.headers import HEADERS
from ajar.launch.kernels import kernel_config
from ajar.launch.lab import calm, kept_calm, stop_quietly
from ajar.launch.stopping import asked_to_stop, end_tasks
from ajar.launch.workbook import plain_page
from ajar.notebook.core_dumps import disable_core_dumps
from ajar.room.host import process
from ajar.room.host.room_file import NAME as ROOM

if TYPE_CHECKING:
    from collections.abc import Mapping

    from traitlets.config import Config

    from ajar.launch.folders import Folders

__all__ = ["serve_on_hub"]

Begin = Literal["present", "practice"]
FIRST_PAGES: dict[Begin, str] = {
    "present": "/lab/tree/{kit}/notebooks/00-opening.ipynb",
    "practice": "/voila/render/{kit}/exercises/workbook.ipynb",
}
"""What a person sees first."""
LEFT = 15 * 60
"""The seconds after which a kernel ends that no page is connected to, with all that is in it."""
TO_THE_HUB = "@jupyterlab/hub-extension"
"""What puts “Log Out” and “Hub Control Panel” into JupyterLab's menu."""


def serve_on_hub(begin: Begin) -> int:
    """Serve one person's notebooks until the hub ends it. The hub says where, in the environment.

    Parameters
    ----------
    begin
        ``"present"``: JupyterLab comes first, for a facilitator. ``"practice"``: the workbook, for
        a person alone. Both are there in either case.

    Returns
    -------
    int
        0 after an ordinary stop, 1 when it could not start; the reason is on stderr.
    """
    disable_core_dumps()  # what is answered passes through here and through the kernels
    home = Path.home()
    kit = home / f"ajar-{version('ajar')}"  # with a newer one, what was changed stays beside it
    try:
        if not kit.exists():
            copy_kit(kit)
    except NotMadeError as error:
        print(error, file=sys.stderr)  # noqa: T201 (a command speaks on stderr)
        return 1
    with asked_to_stop() as stop_on, folders_of_our_own() as folders:
        try:
            # There is no public way to this.
            setattr(RequestHandler, "_request_summary", _summary)  # noqa: B010 (mypy: a method)
            JupyterHubSingleUser.load_other_extensions = False  # only those that are named
            server = JupyterHubSingleUser.initialize_server(
                config=_config(folders, kit, FIRST_PAGES[begin].format(kit=kit.name)),
                static_custom_path=[str(SETTINGS / "custom")],
            )
            kept_calm(server)
            stop_on(lambda: stop_quietly(server))
            server.start()
            end_tasks()
        except KeyboardInterrupt:
            pass  # stopped before there was a server to tell
        finally:
            process.end(folders.root / ROOM)
    return 0


def _config(folders: Folders, kit: Path, first_page: str) -> Config:
    config = calm(folders)
    config.merge(plain_page(kit))
    config.VoilaConfiguration.resources |= _way_out(Materials(kit).words)
    config.merge(kernel_config())
    config.ServerApp.root_dir = str(kit.parent)
    config.ServerApp.default_url = first_page
    config.ServerApp.jpserver_extensions = {"jupyterlab": True, "voila.server_extension": True}
    config.ServerApp.tornado_settings = {"headers": _headers(), "log_function": _log}
    config.JupyterHubSingleUser.log_level = "WARN"
    config.LabApp.app_settings_dir = str(_settings_with_a_way_out(folders))
    config.MappingKernelManager.cull_idle_timeout = LEFT
    config.MappingKernelManager.cull_interval = 60
    return config


def _way_out(words: Mapping[str, str]) -> dict[str, str]:
    """Return what the workbook shows of the hub: how to log out."""
    hub = f"{os.environ.get('JUPYTERHUB_HOST', '')}{os.environ.get('JUPYTERHUB_BASE_URL', '/')}hub"
    return {"out": f"{hub}/logout", "out_word": words["hub-log-out"]}


def _headers() -> dict[str, str]:
    """Return the kit's own, for a page with an address of its own on a host with other people's."""
    policy = HEADERS["Content-Security-Policy"].replace(" ws://127.0.0.1:*", "")
    framed = "frame-ancestors 'self'"
    return HEADERS | {"Content-Security-Policy": policy.replace(framed, "frame-ancestors 'none'")}


def _settings_with_a_way_out(folders: Folders) -> Path:
    """Return the kit's settings of JupyterLab, in which a person can log out."""
    settings = shutil.copytree(SETTINGS, folders.root / "app-settings")
    path = settings / "page_config.json"
    page = json.loads(path.read_text("utf-8"))
    del page["disabledExtensions"][TO_THE_HUB]
    path.write_text(json.dumps(page), "utf-8")
    return settings


def _summary(handler: Any) -> str:  # noqa: ANN401 (a handler of Tornado's, which has no types here)
    """Say what was asked, in place of Tornado's own words, which also tell from where."""
    return f"{handler.request.method} {handler.request.path}"


def _log(handler: Any) -> None:  # noqa: ANN401 (likewise)
    """Log what broke, without who asked and from where."""
    status = handler.get_status()
    if status >= 500:  # noqa: PLR2004
        handler.log.error("%d %s", status, _summary(handler))
