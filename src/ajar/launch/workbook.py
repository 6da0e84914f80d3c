"""Voilà for a person alone: the workbook as a page of ours, with no code in sight."""

from __future__ import annotations

from collections.abc import Callable

from jinja2 import Environment, FileSystemLoader
from tornado.ioloop import IOLoop
from traitlets.config import Config
from voila.app import Voila

from ajar.launch.folders import PACKAGE
from ajar.launch.headers import HEADERS
from ajar.launch.kernels import kernel_config
from ajar.launch.ports import LOOPBACK
from ajar.launch.session import Session

__all__ = ["run_workbook"]

TEMPLATE = PACKAGE / "voila" / "templates" / "ajar"


def run_workbook(session: Session, *, stop_on: Callable[[Callable[[], None]], None]) -> None:
    """Serve the workbook until asked to stop, then end every kernel."""
    app = Voila.instance(config=_config(session))
    app.initialize(argv=[])
    app.log.addFilter(lambda record: not record.getMessage().endswith("is not trusted"))
    loop = IOLoop.current()
    stop_on(lambda: loop.add_callback_from_signal(loop.stop))
    # It runs once the loop does, and by then the port is open.
    loop.add_callback(session.announce, "")
    app.start()


def _config(session: Session) -> Config:
    config = Config()
    config.Voila.notebook_path = str(session.home / session.notebook)
    config.Voila.root_dir = str(session.home)
    config.Voila.ip = LOOPBACK
    config.Voila.port = session.port
    config.Voila.port_retries = 0
    config.Voila.open_browser = False
    config.Voila.token = session.token
    config.Voila.log_level = "WARN"
    config.Voila.connection_dir_root = str(session.folders.root)
    config.Voila.tornado_settings = {
        "jinja2_env": Environment(loader=FileSystemLoader(TEMPLATE), autoescape=True),
        "headers": HEADERS,
        "ws_ping_timeout": 30_000,
    }
    config.VoilaConfiguration.template = TEMPLATE.name
    config.VoilaConfiguration.allow_template_override = "NO"
    config.VoilaConfiguration.allow_theme_override = "NO"
    # Widgets, and nothing else of what JupyterLab can do.
    config.VoilaConfiguration.extension_allowlist = [
        "@voila-dashboards/widgets-manager8",
        "@jupyter-widgets/jupyterlab-manager",
        "anywidget",
    ]
    # No file beside the workbook is handed out.
    config.VoilaConfiguration.file_allowlist = []
    config.VoilaExecutor.timeout = 120
    config.merge(kernel_config())
    return config
