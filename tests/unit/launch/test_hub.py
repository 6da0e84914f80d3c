"""The settings of a person's server on a hub, and the notice about whose computer it is."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from ajar.cli import main
from ajar.content.materials import Materials
from ajar.journal.model import Journal
from ajar.launch.folders import SETTINGS, temporary_folders
from ajar.notebook.autosave import Autosave

pytestmark = pytest.mark.slow

pytest.importorskip("jupyterhub", reason="there is no JupyterHub for this system")


@pytest.fixture
def config(root: Path, monkeypatch: pytest.MonkeyPatch) -> Any:  # noqa: ANN401 (traitlets' own)
    from ajar.launch.hub import FIRST_PAGES, _config

    monkeypatch.setenv("JUPYTERHUB_BASE_URL", "/jupyter/")
    with temporary_folders() as folders:
        made = _config(folders, root, FIRST_PAGES["practice"].format(kit=root.name))
        yield made


def test_hub_uses_the_settings_of_the_kit_with_a_way_to_log_out(config: Any) -> None:  # noqa: ANN401
    settings = Path(config.LabApp.app_settings_dir)
    ours = json.loads((SETTINGS / "page_config.json").read_text("utf-8"))["disabledExtensions"]
    on_hub = json.loads((settings / "page_config.json").read_text("utf-8"))["disabledExtensions"]
    assert ours.keys() - on_hub.keys() == {"@jupyterlab/hub-extension"}
    assert (settings / "overrides.json").read_bytes() == (SETTINGS / "overrides.json").read_bytes()
    assert config.ServerApp.terminals_enabled is False
    assert "ip" not in config.ServerApp, "the hub chooses the address"


def test_the_workbook_is_served_below_the_persons_own_address_and_leads_to_log_out(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ajar.launch.hub import _add_practice

    monkeypatch.setenv("JUPYTERHUB_BASE_URL", "/jupyter/")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    added: list[tuple[str, Any, dict[str, Any]]] = []
    app = SimpleNamespace(add_handlers=lambda _, handlers: added.extend(handlers))
    server: Any = SimpleNamespace(base_url="/jupyter/user/ira/", web_app=app)
    _add_practice(server, Materials(root))
    ((address, handler, given),) = added
    assert address == "/jupyter/user/ira/practice/(.*)"
    assert handler.get.__wrapped__, "only whoever has logged in"
    index = given["site"].files["index.html"].decode()
    assert 'data-log-out="/jupyter/hub/logout"' in index
    assert given["site"].journal.path == tmp_path / "ajar" / "notes"


def test_hub_forbids_frames_and_other_hosts(config: Any) -> None:  # noqa: ANN401
    policy = config.ServerApp.tornado_settings["headers"]["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in policy
    assert "127.0.0.1" not in policy


def test_hub_ends_an_unwatched_kernel_when_a_journal_would_lock(config: Any) -> None:  # noqa: ANN401
    from ajar.notebook.autosave import IDLE_MINUTES

    assert config.MappingKernelManager.cull_idle_timeout == 60 * IDLE_MINUTES
    assert not config.MappingKernelManager.get("cull_connected")


@pytest.mark.parametrize("hosted", [True, False])
def test_saving_on_a_hub_says_whose_computer_it_is(
    hosted: bool,  # noqa: FBT001 (pytest gives it by name)
    monkeypatch: pytest.MonkeyPatch,
    materials: Materials,
) -> None:
    monkeypatch.delenv("JUPYTERHUB_USER", raising=False)
    if hosted:
        monkeypatch.setenv("JUPYTERHUB_USER", "ira")
    keeper = Autosave(Journal(), lambda **_: None, materials.words)
    assert keeper.state["hosted"] is hosted
    for word in ("somebody else", "until this server is stopped", "passphrase"):
        assert word in materials.words["keep-hub"]


def test_hub_command_started_by_hand_says_what_starts_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("JUPYTERHUB_SERVICE_URL", raising=False)
    assert main(["hub", "present"]) == 1
    assert "deploy/jupyterhub/README.md" in capsys.readouterr().err
