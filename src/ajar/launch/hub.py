"""One person's server on a JupyterHub: the kit's JupyterLab, and the workbook."""

from __future__ import annotations

import json
import os
import shutil
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from jupyter_server.base.handlers import JupyterHandler
from jupyterhub.singleuser.extension import JupyterHubSingleUser
from tornado.web import HTTPError, RequestHandler, authenticated

from ajar.build.new_kit import NotMadeError, copy_kit
from ajar.content.materials import Materials, open_kit
from ajar.journal.paths import default_path
from ajar.launch.folders import SETTINGS, temporary_folders
from ajar.launch.lab import RESPONSE_HEADERS, lab_config, prepare_server, stop_quietly
from ajar.launch.lifecycle import end_tasks, stop_signals
from ajar.launch.sealed_file import SealedFile
from ajar.launch.site_server import ServedSite, is_from_own_page, respond
from ajar.notebook.memory import disable_core_dumps
from ajar.room.host import process

if TYPE_CHECKING:
    from jupyter_server.serverapp import ServerApp
    from traitlets.config import Config

    from ajar.launch.folders import Folders

FirstPage = Literal["present", "practice"]
"""The page that a server on a hub shows first: JupyterLab or the workbook."""
FIRST_PAGES: dict[FirstPage, str] = {
    "present": "/lab/tree/{kit}/notebooks/meeting.ipynb",
    "practice": "/practice/",
}


class _PracticeHandler(JupyterHandler):
    """The workbook, for a person who has logged in."""

    def initialize(self, site: ServedSite) -> None:
        self._site = site

    def compute_etag(self) -> None:
        """Leave tags to the journal."""

    def check_xsrf_cookie(self) -> None:
        """Refuse requests from a page of another origin."""
        if not is_from_own_page(self.request, "http", "https"):
            raise HTTPError(403)

    @authenticated
    async def get(self, path: str) -> None:
        await respond(self, self._site, path)

    head = post = put = delete = get  # `respond` looks at the method


def serve(first_page: FirstPage) -> int:
    """Serve until the hub ends this process; the hub's environment says where to listen."""
    disable_core_dumps()  # answers pass through this process and its kernels
    home = Path.home()
    kit = home / f"ajar-{version('ajar')}"  # a newer version leaves an edited copy alone
    try:
        if not kit.exists():
            copy_kit(kit)
    except NotMadeError as error:
        print(error, file=sys.stderr)  # noqa: T201 (a command reports errors on stderr)
        return 1
    with stop_signals() as on_stop, temporary_folders(kit) as folders:
        try:
            # Tornado has no public way to change this.
            setattr(RequestHandler, "_request_summary", _summary)  # noqa: B010 (mypy: a method)
            JupyterHubSingleUser.load_other_extensions = False  # only those that are named
            server = JupyterHubSingleUser.initialize_server(
                config=_config(folders, kit, FIRST_PAGES[first_page].format(kit=kit.name)),
                static_custom_path=[str(SETTINGS / "custom")],
            )
            prepare_server(server)
            _add_practice(server, open_kit(kit))
            on_stop(lambda: stop_quietly(server))
            server.start()
            end_tasks()
        except KeyboardInterrupt:
            pass  # stopped before the server was up
        finally:
            process.end(folders.room)
    return 0


def _config(folders: Folders, kit: Path, first_page: str) -> Config:
    config = lab_config(folders)
    config.ServerApp.root_dir = str(kit.parent)
    config.ServerApp.default_url = first_page
    config.ServerApp.jpserver_extensions = {"jupyterlab": True}
    config.ServerApp.tornado_settings = {"headers": _headers(), "log_function": _log}
    config.JupyterHubSingleUser.log_level = "WARN"
    config.LabApp.app_settings_dir = str(_settings_with_log_out(folders))
    # How long a kernel without a connected page lives, with everything in it.
    config.MappingKernelManager.cull_idle_timeout = 15 * 60
    config.MappingKernelManager.cull_interval = 60
    return config


def _add_practice(server: ServerApp, materials: Materials) -> None:
    """Serve the workbook below the address of this person's server."""
    host, base = os.environ.get("JUPYTERHUB_HOST", ""), os.environ.get("JUPYTERHUB_BASE_URL", "/")
    log_out = f"{host}{base}hub/logout"  # the address at which a person logs out of the hub
    site = ServedSite.of(materials, SealedFile(default_path()), log_out)
    address = f"{server.base_url}practice/(.*)"
    server.web_app.add_handlers(".*$", [(address, _PracticeHandler, {"site": site})])


def _headers() -> dict[str, str]:
    """Return the response headers for one address on a shared host."""
    policy = RESPONSE_HEADERS["Content-Security-Policy"].replace(" ws://127.0.0.1:*", "")
    policy = policy.replace("frame-ancestors 'self'", "frame-ancestors 'none'")
    return RESPONSE_HEADERS | {"Content-Security-Policy": policy}


def _settings_with_log_out(folders: Folders) -> Path:
    """Return the folder of the kit's JupyterLab settings, with the hub's menu enabled."""
    settings = shutil.copytree(SETTINGS, folders.root / "app-settings")
    path = settings / "page_config.json"
    page = json.loads(path.read_text("utf-8"))
    # It adds “Log Out” and “Hub Control Panel” to the menu.
    del page["disabledExtensions"]["@jupyterlab/hub-extension"]
    path.write_text(json.dumps(page), "utf-8")
    return settings


def _summary(handler: Any) -> str:  # noqa: ANN401 (Tornado ships no types)
    """Describe a request in place of Tornado's own summary, which includes the client's address."""
    return f"{handler.request.method} {handler.request.path}"


def _log(handler: Any) -> None:  # noqa: ANN401 (Tornado ships no types)
    """Log server errors, without the user or the client's address."""
    status = handler.get_status()
    if status >= 500:  # noqa: PLR2004
        handler.log.error("%d %s", status, _summary(handler))
