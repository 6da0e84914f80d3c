"""`deploy/jupyterhub/jupyterhub_config.py`: who runs as whom."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

CONFIG = Path(__file__).parents[3] / "deploy" / "jupyterhub" / "jupyterhub_config.py"
pytestmark = pytest.mark.skipif(
    os.name != "posix" or os.geteuid() != 0, reason="only root can give folders to others"
)


class AnyConfig:
    """Takes whatever is set, as the hub's own does."""

    def __getattr__(self, name: str) -> AnyConfig:
        made = AnyConfig()
        setattr(self, name, made)
        return made


def loaded(folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    pytest.importorskip("jupyterhub", reason="there is no JupyterHub for this system")
    monkeypatch.setenv("AJAR_HUB_FOLDER", str(folder))
    monkeypatch.setenv("AJAR_HUB_URL", "https://hub.example.org")
    config = AnyConfig()
    mask = os.umask(0)
    os.umask(mask)
    try:
        names: dict[str, Any] = {"get_config": lambda: config, "__name__": "config"}
        exec(compile(CONFIG.read_text("utf-8"), CONFIG, "exec"), names)
    finally:
        os.umask(mask)
    return names


def test_a_user_id_is_never_reused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A leaver may still own files in /tmp, or processes."""
    config = loaded(tmp_path, monkeypatch)
    first = config["next_uid"]()
    assert first == config["FIRST_UID"]
    home = config["private_folder"](tmp_path / "people" / "home-ira", first)
    second = config["next_uid"]()
    assert second == first + 1
    home.rmdir()
    again = loaded(tmp_path, monkeypatch)
    assert again["next_uid"]() == second + 1, "after a restart, and without any home"


def test_homes_from_before_the_counter_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = loaded(tmp_path, monkeypatch)
    config["private_folder"](tmp_path / "people" / "home-fay", config["FIRST_UID"] + 7)
    assert config["next_uid"]() == config["FIRST_UID"] + 8


def test_room_and_culler_run_as_different_users_and_only_root_reads_secrets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = loaded(tmp_path, monkeypatch)
    services = {service["name"]: service for service in config["c"].JupyterHub.services}
    uids = {
        name: next(word for word in service["command"] if word.startswith("--reuid="))
        for name, service in services.items()
    }
    assert len(set(uids.values())) == len(uids) == 2
    room = services["room"]
    assert f"--reuid={(tmp_path / 'room').stat().st_uid}" == uids["room"]
    assert "--allow-host=hub.example.org" in room["command"]
    values = room["environment"]
    assert not set(values.values()) & set(room["command"]), "arguments are visible to everybody"
    for name, variable in (("room-key", "AJAR_ROOM_KEY"), ("proxy-secret", "AJAR_PROXY_SECRET")):
        path = tmp_path / "hub" / name
        assert (stat.S_IMODE(path.stat().st_mode), path.stat().st_uid) == (0o600, 0)
        assert path.read_text() == values[variable]
        assert loaded(tmp_path, monkeypatch)["secret"](name) == values[variable]
