"""A JupyterHub with Ajar: many facilitators and individuals on one Linux machine.

README.md beside this file says how to use it. Who may come in is left to you: until a file of your
own says so, nobody can. It begins with `load_subconfig` of this file and goes on from there.
"""

from __future__ import annotations

import logging
import os
import secrets
import shutil
import sys
from pathlib import Path
from urllib.parse import quote

from jupyterhub.metrics import prometheus_log_method
from jupyterhub.spawner import SimpleLocalProcessSpawner
from tornado.web import RequestHandler
from traitlets import default

FACILITATORS = "facilitators"
"""The group of those who may open rooms. Nobody else's server is given the key to them."""
PUBLIC = os.environ.get("AJAR_HUB_URL", "http://127.0.0.1:8000").rstrip("/")
"""The address that people type and phones scan: of the TLS proxy in front, so `https`."""
FOLDER = Path(os.environ.get("AJAR_HUB_FOLDER", "/srv/ajar"))
"""All that is kept: `hub/` for the hub, `room/` for tallies, `people/` with a home for each."""
FIRST_UID = 200_000
"""People have numbers from here on, without an account. No account of the machine may have one."""
SERVICES_UID = FIRST_UID - 1
"""The number under which the room and the culler run."""
IDLE = 60 * 60
"""The seconds after which a server that nobody uses is stopped. What was not kept is gone then."""

HUB, ROOM, PEOPLE = (FOLDER / name for name in ("hub", "room", "people"))


def without_rights(uid: int, *limits: str) -> list[str]:
    """Return how to begin a command as a number that owns nothing else and can never gain more."""
    return [
        "prlimit", "--core=0", *limits, "setpriv", f"--reuid={uid}", f"--regid={uid}",
        "--clear-groups", "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all",
    ]  # fmt: skip


def owned(folder: Path, uid: int, mode: int = 0o700) -> Path:
    """Return a folder that belongs to one number. Whoever cannot enter it sees nothing of it."""
    folder.mkdir(mode=mode, parents=True, exist_ok=True)
    folder.chmod(mode)
    os.chown(folder, uid, uid)
    return folder


def kept_key() -> str:
    """Return the key that opens rooms: the same after each start, and root's alone."""
    path = HUB / "room-key"
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(32), "utf-8")
    return path.read_text("utf-8")


class PersonSpawner(SimpleLocalProcessSpawner):
    """Runs each person's server under a number of its own, in a home that no other can enter.

    The number is that of the home's owner. A home is never given to another number, so that
    nobody inherits what somebody else has left, whatever becomes of the hub's database.
    """

    @default("home_dir")
    def _home(self) -> str:
        # In front of the name, so that no name is one of a file system: think of “..”.
        return str(PEOPLE / f"home-{quote(self.user.name, safe='')}")

    @property
    def _uid(self) -> int:
        """The person's number; who comes for the first time gets the next one."""
        home = Path(self.home_dir)
        if not home.exists():
            taken = (one.stat().st_uid for one in PEOPLE.iterdir())
            owned(home, max(taken, default=FIRST_UID - 1) + 1)
        uid = home.stat().st_uid
        if uid < FIRST_UID:
            msg = f"{home} belongs to number {uid}. A home's number is {FIRST_UID} or higher."
            raise RuntimeError(msg)
        return uid

    async def start(self):  # noqa: ANN201 (an address, as the hub wants it)
        """Begin as a facilitator or as a person alone, by the groups of this moment."""
        facilitates = any(group.name == FACILITATORS for group in self.user.groups)
        self.environment = {
            **{key: value for key, value in self.environment.items() if key != "AJAR_ROOM_KEY"},
            "AJAR_ROOM_URL": f"{PUBLIC}/services/room",
            **({"AJAR_ROOM_KEY": kept_key()} if facilitates else {}),
        }
        limits = ["--nproc=256", "--fsize=1073741824"]
        if self.mem_limit:
            limits.append(f"--data={self.mem_limit}")
        self.cmd = [
            *without_rights(self._uid, *limits),
            sys.executable, "-m", "ajar.cli", "hub", "present" if facilitates else "practice",
        ]  # fmt: skip
        return await super().start()


def summary(handler) -> str:  # noqa: ANN001 (a handler of Tornado's)
    """Say what was asked, in place of Tornado's own words, which also tell from where."""
    return f"{handler.request.method} {handler.request.path}"


def log(handler) -> None:  # noqa: ANN001 (likewise)
    """Log what went wrong, without who asked and from where; measure the rest as the hub does."""
    if handler.get_status() >= 500:  # noqa: PLR2004
        logging.getLogger("tornado.access").error("%d %s", handler.get_status(), summary(handler))
    prometheus_log_method(handler)


if os.geteuid() != 0:
    msg = "Start this hub as root: only root can give each person a number of their own."
    raise SystemExit(msg)
for needed in ("setpriv", "prlimit"):
    if not shutil.which(needed):
        msg = f"There is no “{needed}” on this machine. The package util-linux has it."
        raise SystemExit(msg)
os.umask(0o077)
owned(FOLDER, 0, 0o711)
owned(PEOPLE, 0, 0o711)
owned(HUB, 0)
owned(ROOM, SERVICES_UID)

c = get_config()  # noqa: F821 (the hub gives it)
c.JupyterHub.db_url = f"sqlite:///{HUB}/jupyterhub.sqlite"
c.JupyterHub.cookie_secret_file = str(HUB / "cookie-secret")
c.ConfigurableHTTPProxy.pid_file = str(HUB / "proxy.pid")
c.JupyterHub.bind_url = "http://127.0.0.1:8000"  # TLS is in front of it
c.JupyterHub.public_url = f"{PUBLIC}/"

# Nobody comes in until a file of your own says who may.
c.JupyterHub.authenticator_class = "null"
c.JupyterHub.load_groups = {FACILITATORS: {"users": []}}

c.JupyterHub.spawner_class = PersonSpawner
c.Spawner.mem_limit = "2G"
c.Spawner.http_timeout = 60
c.Spawner.start_timeout = 120
c.JupyterHub.concurrent_spawn_limit = 10
c.JupyterHub.active_server_limit = 100

# Phones come by here without a login, and no address of theirs may stay.
c.JupyterHub.log_level = "WARN"
c.JupyterHub.tornado_settings = {"log_function": log}
RequestHandler._request_summary = summary  # noqa: SLF001 (there is no public way)
c.ConfigurableHTTPProxy.log_level = "warn"

python = [sys.executable, "-m"]
c.JupyterHub.services = [
    {
        "name": "room",
        "url": "http://127.0.0.1:8103",
        "command": [
            *without_rights(SERVICES_UID), *python, "ajar.cli", "room", "--port=8103",
            f"--folder={ROOM / 'tallies'}", "--prefix=/services/room",
            "--proxy=127.0.0.1",  # the hub's own, whose word on a phone's address is believed
        ],
        "environment": {"AJAR_ROOM_KEY": kept_key()},
        "display": False,
    },
    {
        "name": "idle",
        "command": [
            *without_rights(SERVICES_UID), *python, "jupyterhub_idle_culler", f"--timeout={IDLE}",
        ],
    },
]  # fmt: skip
c.JupyterHub.load_roles = [
    {
        "name": "idle",
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
        "services": ["idle"],
    }
]
