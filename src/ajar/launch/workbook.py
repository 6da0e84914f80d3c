"""Voilà for one person: the workbook as a plain page, without code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader
from tornado.ioloop import IOLoop
from traitlets.config import Config
from voila.app import Voila

from ajar.content.materials import Materials, find_home
from ajar.launch.extension import EXTENSION
from ajar.launch.folders import PACKAGE
from ajar.launch.kernels import kernel_config
from ajar.launch.lifecycle import LOOPBACK, RESPONSE_HEADERS, Server, Session

if TYPE_CHECKING:
    from pathlib import Path

    from ajar.launch.stopping import OnStop

_LEAVE = PACKAGE.parent / "web" / "shared" / "leave.js"
_TEMPLATE = PACKAGE / "voila" / "templates" / "ajar"


def _run(session: Session, on_stop: OnStop) -> None:
    """Serve the workbook until asked to stop, then end every kernel."""
    app = Voila.instance(config=_config(session))
    app.initialize(argv=[])
    # True of every notebook that was not run here before, and nothing to act on.
    app.log.addFilter(lambda record: not record.getMessage().endswith("is not trusted"))
    loop = IOLoop.current()
    on_stop(lambda: loop.add_callback_from_signal(loop.stop))
    # It runs once the loop does, and by then the port is open.
    loop.add_callback(lambda: session.announce(app.port, ""))
    app.start()


def _config(session: Session) -> Config:
    config = page_config(session.home)
    config.Voila.notebook_path = str(session.home / session.notebook)
    config.Voila.root_dir = str(session.home)
    config.Voila.ip = LOOPBACK
    config.Voila.port = session.port
    config.Voila.port_retries = session.port_retries
    config.Voila.open_browser = False
    config.Voila.token = session.token
    config.Voila.log_level = "WARN"
    config.Voila.connection_dir_root = str(session.folders.root)
    config.Voila.tornado_settings = {
        "headers": RESPONSE_HEADERS,
        # Jupyter's own pages, such as the one that asks for the token, in our words.
        "jinja2_env": Environment(loader=FileSystemLoader(_TEMPLATE), autoescape=True),
        # Voilà's page has no XSRF cookie to send when it is closed, and its kernel would live on.
        # Everything that can be posted names a kernel by an id that no other site can know.
        "disable_check_xsrf": True,
    }
    config.merge(kernel_config())
    return config


def page_config(home: Path) -> Config:
    """Return the kit's settings of Voilà, the same on a laptop and on a hub."""
    config = Config()
    config.VoilaConfiguration.template = _TEMPLATE.name
    config.VoilaConfiguration.resources = {
        "leave_script": _LEAVE.read_text("utf-8").replace("export ", ""),
        "leave_word": Materials(find_home(home)).words["leave"],
    }
    config.VoilaConfiguration.allow_template_override = "NO"
    config.VoilaConfiguration.allow_theme_override = "NO"
    # Only what widgets need of JupyterLab.
    managers = ["@voila-dashboards/widgets-manager8", "@jupyter-widgets/jupyterlab-manager"]
    config.VoilaConfiguration.extension_allowlist = [*managers, "anywidget", EXTENSION]
    # No file beside the workbook is served.
    config.VoilaConfiguration.file_allowlist = []
    config.VoilaExecutor.timeout = 120
    # Output may arrive long after the reply that a cell has run; without it the page stays empty.
    config.VoilaExecutor.iopub_timeout = 120
    return config


WORKBOOK = Server(notebook="exercises/workbook.ipynb", first_port=8800, run=_run)
