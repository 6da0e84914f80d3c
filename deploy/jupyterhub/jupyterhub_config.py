"""A JupyterHub with Ajar: many facilitators and individuals on one Linux machine.

README.md beside this file says how to use it. You decide who may sign in: until your own file says
so, nobody can. That file starts with `load_subconfig` of this one and continues from there.
"""

from __future__ import annotations

import logging
import os
import secrets
import shutil
import sys
from pathlib import Path
from urllib.parse import quote, urlsplit

from jupyterhub.metrics import prometheus_log_method
from jupyterhub.spawner import SimpleLocalProcessSpawner
from tornado.web import RequestHandler
from traitlets import default

FACILITATORS = "facilitators"
"""The group of people who may open rooms. Only their servers get the host key."""
PUBLIC = os.environ.get("AJAR_HUB_URL", "http://127.0.0.1:8000").rstrip("/")
"""The address that people type and phones scan: the TLS proxy's, so `https`."""
FOLDER = Path(os.environ.get("AJAR_HUB_FOLDER", "/srv/ajar"))
"""All data: `hub/` for the hub, `room/` for tallies, `people/` with a home for each person."""
FIRST_UID = 200_000
"""The first uid of a person. People need no account, and no account may have such a uid."""
ROOM_UID, CULLER_UID = FIRST_UID - 1, FIRST_UID - 2
"""The uids of the room server and of the culler: who breaks one gets nothing of the other."""
IDLE_SECONDS = 60 * 60
"""Life of an unused server. Anything that was not saved is gone then."""

HUB, ROOM, PEOPLE = (FOLDER / name for name in ("hub", "room", "people"))


def unprivileged(uid: int, *limits: str) -> list[str]:
    """Return the start of a command that runs as an unprivileged uid and can never gain more."""
    return [
        "prlimit", "--core=0", *limits, "setpriv", f"--reuid={uid}", f"--regid={uid}",
        "--clear-groups", "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all",
    ]  # fmt: skip


def private_folder(folder: Path, uid: int, mode: int = 0o700) -> Path:
    """Return a folder that belongs to one uid; by default nobody else can enter it."""
    folder.mkdir(mode=mode, parents=True, exist_ok=True)
    folder.chmod(mode)
    os.chown(folder, uid, uid)
    return folder


def secret(name: str) -> str:
    """Return a random secret: the same after each start, and readable by root only."""
    path = HUB / name
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(32), "utf-8")
    return path.read_text("utf-8")


def next_uid() -> int:
    """Return a uid that nobody has had. A leaver's is not used again, whatever it still owns."""
    counter = HUB / "next-uid"
    taken = [folder.stat().st_uid + 1 for folder in PEOPLE.iterdir()]
    counted = int(counter.read_text("utf-8")) if counter.exists() else FIRST_UID
    uid = max(counted, *taken, FIRST_UID)
    new = HUB / "next-uid.new"
    new.write_text(str(uid + 1), "utf-8")
    new.replace(counter)
    return uid


class PersonSpawner(SimpleLocalProcessSpawner):
    """Runs each person's server with their own uid, in a home that nobody else can enter.

    The uid is that of the home's owner. A home is never given to another uid, so that nobody
    inherits another person's files, whatever happens to the hub's database.
    """

    @default("home_dir")
    def _home(self) -> str:
        # The prefix keeps a name from being special to the file system, such as “..”.
        return str(PEOPLE / f"home-{quote(self.user.name, safe='')}")

    @property
    def _uid(self) -> int:
        """The person's uid; a new person gets the next one."""
        home = Path(self.home_dir)
        if not home.exists():
            private_folder(home, next_uid())
        uid = home.stat().st_uid
        if uid < FIRST_UID:
            msg = f"{home} belongs to uid {uid}. A home's uid must be {FIRST_UID} or higher."
            raise RuntimeError(msg)
        return uid

    async def start(self):  # noqa: ANN201 (the hub ships no types)
        """Start as a facilitator or as a person alone, by the groups at this moment."""
        facilitates = any(group.name == FACILITATORS for group in self.user.groups)
        self.environment = {
            **{key: value for key, value in self.environment.items() if key != "AJAR_ROOM_KEY"},
            "AJAR_ROOM_URL": f"{PUBLIC}/services/room",
            **({"AJAR_ROOM_KEY": secret("room-key")} if facilitates else {}),
        }
        limits = ["--nproc=256", "--fsize=1073741824"]
        if self.mem_limit:
            limits.append(f"--data={self.mem_limit}")
        self.cmd = [
            *unprivileged(self._uid, *limits),
            sys.executable, "-m", "ajar.cli", "hub", "present" if facilitates else "practice",
        ]  # fmt: skip
        return await super().start()


def summary(handler) -> str:  # noqa: ANN001 (Tornado ships no types)
    """Describe a request in place of Tornado's own summary, which includes the client's address."""
    return f"{handler.request.method} {handler.request.path}"


def log(handler) -> None:  # noqa: ANN001 (Tornado ships no types)
    """Log server errors without user and address, and update the hub's metrics as usual."""
    if handler.get_status() >= 500:  # noqa: PLR2004
        logging.getLogger("tornado.access").error("%d %s", handler.get_status(), summary(handler))
    prometheus_log_method(handler)


if os.geteuid() != 0:
    msg = "Start this hub as root: only root can give each person their own uid."
    raise SystemExit(msg)
for program in ("setpriv", "prlimit"):
    if not shutil.which(program):
        msg = f"{program} is missing. Install the package util-linux."
        raise SystemExit(msg)
os.umask(0o077)
private_folder(FOLDER, 0, 0o711)
private_folder(PEOPLE, 0, 0o711)
private_folder(HUB, 0)
private_folder(ROOM, ROOM_UID)

c = get_config()  # noqa: F821 (the hub provides it)
c.JupyterHub.db_url = f"sqlite:///{HUB}/jupyterhub.sqlite"
c.JupyterHub.cookie_secret_file = str(HUB / "cookie-secret")
c.ConfigurableHTTPProxy.pid_file = str(HUB / "proxy.pid")
c.JupyterHub.bind_url = "http://127.0.0.1:8000"  # behind a TLS proxy
c.JupyterHub.public_url = f"{PUBLIC}/"

# Nobody can sign in until your own file says who may.
c.JupyterHub.authenticator_class = "null"
c.JupyterHub.load_groups = {FACILITATORS: {"users": []}}

c.JupyterHub.spawner_class = PersonSpawner
c.Spawner.mem_limit = "2G"
c.Spawner.http_timeout = 60
c.Spawner.start_timeout = 120
c.JupyterHub.concurrent_spawn_limit = 10
c.JupyterHub.active_server_limit = 100

# Phones pass through without signing in, and their addresses must not be logged.
c.JupyterHub.log_level = "WARN"
c.JupyterHub.tornado_settings = {"log_function": log}
RequestHandler._request_summary = summary  # noqa: SLF001 (Tornado has no public way)
c.ConfigurableHTTPProxy.log_level = "warn"

python = [sys.executable, "-m"]
c.JupyterHub.services = [
    {
        "name": "room",
        "url": "http://127.0.0.1:8103",
        "command": [
            *unprivileged(ROOM_UID), *python, "ajar.cli", "room", "--port=8103",
            f"--folder={ROOM / 'tallies'}", "--prefix=/services/room",
            # Everybody's kernels can connect from 127.0.0.1, too. So addresses of phones are only
            # believed with the secret that the TLS proxy adds; see README.md.
            "--proxy=127.0.0.1", f"--allow-host={urlsplit(PUBLIC).hostname}",
        ],
        "environment": {
            "AJAR_ROOM_KEY": secret("room-key"), "AJAR_PROXY_SECRET": secret("proxy-secret"),
        },
        "display": False,
    },
    {
        "name": "idle",
        "command": [
            *unprivileged(CULLER_UID), *python, "jupyterhub_idle_culler",
            f"--timeout={IDLE_SECONDS}",
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
