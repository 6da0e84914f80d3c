"""`deploy/systemd/ajar-room.service` fits the command and nginx, and has limits."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from ajar.cli import _parser

DEPLOY = Path(__file__).parents[3] / "deploy"
SERVICE = (DEPLOY / "systemd/ajar-room.service").read_text("utf-8")
UNIT = dict(re.findall(r"^(\w+)=(.*)$", SERVICE, re.MULTILINE))
NGINX = (DEPLOY / "nginx/nginx.conf").read_text("utf-8")


def test_only_the_proxy_can_open_the_rooms_socket() -> None:
    """On a port, anyone with an account could say which address a phone has."""
    command = UNIT["ExecStart"].replace("${RUNTIME_DIRECTORY}", f"/run/{UNIT['RuntimeDirectory']}")
    chosen = _parser().parse_args(shlex.split(command)[1:])
    assert f"server unix:{chosen.socket} " in NGINX
    assert not chosen.proxies
    assert f"user {UNIT['Group']};" in NGINX
    assert UNIT["RuntimeDirectoryMode"] == "0710"


def test_the_service_cannot_take_the_whole_machine() -> None:
    assert UNIT["MemoryMax"] == "1G"
    assert int(UNIT["TasksMax"]) <= 64
    assert UNIT["IPAddressDeny"] == "any"
