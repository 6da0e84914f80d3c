"""The parts of the launcher that need no browser: ports, saving, settings, folders."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from anyio.to_thread import run_sync
from jupyter_core.paths import jupyter_config_dir
from tornado.ioloop import IOLoop
from tornado.iostream import StreamClosedError
from tornado.websocket import WebSocketClosedError

from ajar import env
from ajar.cli import main
from ajar.content.materials import open_kit
from ajar.launch import present
from ajar.launch.folders import SETTINGS, Folders, temporary_folders
from ajar.launch.lifecycle import LOOPBACK, end_tasks, ignore_closed_pages, open_address
from ajar.launch.practice import FIRST_PRACTICE_PORT, serve_practice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]
SHARE = Path(sys.prefix, "share", "jupyter")
SCHEMAS = [
    *(SHARE / "lab" / "schemas").glob("*/*/*.json"),
    *(SHARE / "labextensions").glob("**/schemas/**/*.json"),
]


def schema_of(plugin: str) -> dict[str, Any]:
    package, _, name = plugin.rpartition(":")
    for path in SCHEMAS:
        if path.stem == name and path.parent.as_posix().endswith(f"/{package}"):
            schema: dict[str, Any] = json.loads(path.read_text("utf-8"))
            return schema
    pytest.fail(f"the installed JupyterLab has no settings called {plugin}")


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind((LOOPBACK, 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "meeting.ipynb").write_text("{}")
    shutil.copytree(ROOT / "materials", tmp_path / "materials")
    return tmp_path


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port


LAUNCHES = """
import json, os, sys
from ajar.launch import lab, practice
for line in sys.stdin:
    script, kit, *files = json.loads(line)
    child = os.fork()
    if child:
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
        continue
    for number, name in enumerate((os.devnull, *files)):
        os.dup2(os.open(name, os.O_RDWR), number)
    sys.argv[1:] = [kit]
    exec(script)
"""
"""Runs each script in a fork of a process that has loaded Jupyter, and prints how it ended."""


@pytest.fixture(scope="module")
def launches() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-uc", LAUNCHES]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        yield process


@pytest.fixture
def run(
    kit: Path, launches: subprocess.Popen[str], tmp_path: Path
) -> Callable[..., tuple[str, str]]:
    """Return a way to run a command until it announces its address, and to get its output."""

    def run_command(command: str, port: int | None, before: str = "") -> tuple[str, str]:
        script = f"""
import os, signal, socket, sys
from pathlib import Path
from ajar.launch import lab, lifecycle, practice, present
show = {{"present": present, "practice": practice.serve_practice}}["{command}"]
def opened(address, folder):
    port = int(address.partition("?")[0].split(":")[2].partition("/")[0])
    socket.create_connection((lifecycle.LOOPBACK, port), timeout=60).close()  # it listens already
    print(port)
    os.kill(os.getpid(), signal.SIGINT)
lab.open_address = practice.open_address = opened
{before}
sys.exit(show(Path(sys.argv[1]), port={port}))
"""
        out, err = tmp_path / "out", tmp_path / "err"
        out.touch()
        err.touch()
        assert launches.stdin
        assert launches.stdout
        line = json.dumps([script, *map(str, (kit, out, err))])
        print(line, file=launches.stdin, flush=True)
        code = int(launches.stdout.readline())
        assert code == (1 if err.read_text() else 0), err.read_text()
        said = "".join(out.read_text().splitlines(keepends=True)[1:])  # after the address
        return said, err.read_text()

    return run_command


COMMANDS = ("present", "practice")


@pytest.mark.parametrize("command", COMMANDS)
def test_requested_free_port_is_used(
    command: str, run: Callable[..., tuple[str, str]], free_port: int
) -> None:
    assert run(command, free_port) == (f"{free_port}\nStopped.\n", "")


@pytest.mark.parametrize("command", COMMANDS)
def test_default_port_skips_a_taken_one_and_announces_the_real_one(
    command: str, run: Callable[..., tuple[str, str]], taken_port: int
) -> None:
    # Another port than the kit's own, which another program may take or give up at any time.
    before = f"""
lab.FIRST_LAB_PORT = {taken_port}
practice.FIRST_PRACTICE_PORT = {taken_port}
"""
    out, err = run(command, None, before)
    assert err == ""
    port, stopped = out.splitlines()
    assert taken_port < int(port) <= 65_535
    assert stopped == "Stopped."


def test_default_ports_match_the_documents() -> None:
    from ajar.launch.lab import FIRST_LAB_PORT  # it loads much of Jupyter

    assert (FIRST_LAB_PORT, FIRST_PRACTICE_PORT) == (8700, 8800)


@pytest.mark.parametrize("wrong", [-1, 0, 65_536])
@pytest.mark.parametrize("show", [present, serve_practice])
def test_invalid_port_number_is_refused(
    show: Callable[..., int], wrong: int, kit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert show(kit, port=wrong, browser=False) == 1
    assert f"{wrong} is not a port" in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_taken_port_is_reported_in_one_sentence(
    command: str, run: Callable[..., tuple[str, str]], taken_port: int
) -> None:
    assert run(command, taken_port) == (
        "",
        (
            f"Port {taken_port} is taken by another program. "
            "Choose another with --port, or leave --port out to use a free one.\n"
        ),
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_reserved_port_is_reported_in_one_sentence(
    command: str, run: Callable[..., tuple[str, str]], free_port: int
) -> None:
    refuse = f"""
bind = socket.socket.bind
def refuse(self, address):
    if address[1] == {free_port}:
        raise PermissionError(13, "Permission denied")
    bind(self, address)
socket.socket.bind = refuse
"""
    assert run(command, free_port, before=refuse) == (
        "",
        (
            f"Port {free_port} is reserved for the system. "
            "Choose one above 1023, or leave --port out.\n"
        ),
    )


@pytest.fixture
def grammar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a fake of the slow grammar where Python finds it first."""
    (tmp_path / "rfc3987_syntax.py").write_text("def is_valid_syntax(*_): return True\n", "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))


@pytest.mark.usefixtures("grammar")
def test_commands_start_with_any_proxies_and_certificates_and_without_the_iri_grammar() -> None:
    script = """
import os, sys
from pathlib import Path
from ajar import env
from ajar.cli import main
from ajar.launch import present
before = dict(os.environ)
assert present(Path("nowhere"), browser=False) == 1
assert dict(os.environ) == before  # a room elsewhere may need them
assert "jsonschema" in sys.modules
assert "rfc3987_syntax" not in sys.modules
import rfc3987_syntax as later
present(Path("nowhere"), browser=False)
assert sys.modules["rfc3987_syntax"] is later
"""
    odd = {
        "ALL_PROXY": "socks://127.0.0.1:1080/",
        "https_proxy": "socks5://127.0.0.1:1080",
        "SSL_CERT_FILE": "/nonexistent",
        "NO_PROXY": "[::1],*.corp",
    }
    subprocess.run([sys.executable, "-c", script], check=True, env={**os.environ, **odd})


@pytest.mark.usefixtures("grammar")
def test_importing_the_launcher_changes_no_loaded_module() -> None:
    script = "import sys, ajar.launch; assert 'rfc3987_syntax' not in sys.modules"
    subprocess.run([sys.executable, "-c", script], check=True)


def test_folder_without_notebooks_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert present(tmp_path, browser=False) == 1
    assert str(tmp_path) in capsys.readouterr().err


def test_unreadable_matplotlib_settings_do_not_prevent_charts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "matplotlibrc").write_bytes(b"font.size: 40\nfont.family: caf\xe9\n")
    monkeypatch.setenv("MATPLOTLIBRC", str(tmp_path))
    script = "import ajar.charts.canvas, matplotlib; print(matplotlib.rcParams['font.size'])"
    with temporary_folders():
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, check=True
        )
    assert (done.stdout, done.stderr) == ("10.0\n", "")


@pytest.fixture
def served(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return the folder and the first notebook of what is served, of which nothing is started."""
    monkeypatch.chdir(root)
    found: list[Path] = []

    def note(place: Path, notebook: str, **_: object) -> int:
        found.extend((place, place / notebook))
        return 0

    monkeypatch.setattr("ajar.launch.lab.serve_lab", note)
    monkeypatch.setenv(env.HOME, "")  # so that it is put back
    return found


def test_presenting_a_folder_of_the_kit_serves_its_pictures(root: Path, served: list[Path]) -> None:
    folder = root / "exercises"
    assert present(root, folder, browser=False) == 0
    place, first = served
    assert first == min(folder.glob("*.ipynb"))
    pictures = [
        notebook.parent / link
        for notebook in folder.glob("*.ipynb")
        for link in re.findall(r"\]\(([^)]+\.svg)\)", notebook.read_text("utf-8"))
    ]
    assert len(pictures) >= len({picture.name for picture in pictures}) > 1
    for picture in pictures:
        assert picture.resolve().is_relative_to(place.resolve())
        assert picture.is_file()


@pytest.mark.parametrize(
    ("agenda", "first"), [("60-minutes", "meeting.ipynb"), ("four-weeks", "meeting-1.ipynb")]
)
def test_a_workshop_folder_opens_with_its_first_meeting(
    agenda: str, first: str, root: Path, tmp_path: Path, served: list[Path]
) -> None:
    folder = tmp_path / "saturday"
    assert main(["build", "--agenda", agenda, "--to", str(folder)]) == 0
    (folder / ".ipynb_checkpoints").mkdir()
    for name in ("00-my-own.ipynb", ".ipynb_checkpoints/meeting-0.ipynb"):
        shutil.copyfile(folder / first, folder / name)
    assert present(root, folder, browser=False) == 0
    assert served == [folder, folder / first]


def test_end_tasks_finishes_saving_and_cancels_endless_requests() -> None:
    loop = IOLoop()
    threads: set[threading.Thread] = set()
    go_on = threading.Event()
    saved = []

    def write() -> None:
        threads.add(threading.current_thread())
        loop.add_callback(loop.stop)
        loop.add_callback(go_on.set)  # once the loop has stopped and runs again
        go_on.wait()

    async def save() -> None:
        await run_sync(write)
        await asyncio.sleep(0)
        saved.append(True)
        await asyncio.Event().wait()  # nobody will ever answer

    loop.add_callback(save)
    loop.start()
    assert not saved
    end_tasks()
    loop.close()
    assert saved
    for thread in threads:
        thread.join(timeout=60)
        assert not thread.is_alive()


def test_saving_strips_outputs_and_run_metadata() -> None:
    from ajar.launch.lab import strip_outputs  # it loads much of Jupyter

    def notebook(cell: dict[str, Any], **metadata: Any) -> dict[str, Any]:  # noqa: ANN401
        code = {"cell_type": "code", "id": "a", "source": "show()", **cell}
        words = {"cell_type": "markdown", "id": "b", "source": "# Words", "metadata": {}}
        return {"nbformat": 4, "nbformat_minor": 5, "cells": [words, code], "metadata": metadata}

    hidden = {"jupyter": {"source_hidden": True}}
    built = notebook(
        {"metadata": hidden, "outputs": [], "execution_count": None},
        language_info={"name": "python"},
    )
    shown = notebook(
        {
            "metadata": {**hidden, "execution": {"iopub.status.idle": "now"}},
            "outputs": [{"output_type": "stream", "name": "stdout", "text": "my answer"}],
            "execution_count": 7,
        },
        language_info={"name": "python", "version": "3.11.7"},
        widgets={"application/vnd.jupyter.widget-state+json": {"state": {}}},
    )

    strip_outputs({"type": "notebook", "content": shown}, path="a.ipynb")

    assert shown == built


@pytest.mark.parametrize(
    "model",
    [
        {"type": "file", "content": "outputs"},
        {"type": "notebook", "content": None},
        {"type": "notebook", "content": {"nbformat": 3, "worksheets": []}},
    ],
)
def test_saving_leaves_other_files_alone(model: dict[str, Any]) -> None:
    from ajar.launch.lab import strip_outputs  # it loads much of Jupyter

    before = json.dumps(model)
    strip_outputs(model)
    assert json.dumps(model) == before


@pytest.mark.parametrize(
    "path", [path for path in SETTINGS.rglob("*") if path.is_file() and path.suffix != ".css"]
)
def test_settings_files_are_json(path: Path) -> None:
    assert isinstance(json.loads(path.read_text("utf-8")), dict)


@pytest.mark.parametrize(
    ("plugin", "values"),
    json.loads((SETTINGS / "overrides.json").read_text("utf-8")).items(),
)
def test_settings_exist_in_the_installed_jupyterlab(plugin: str, values: dict[str, Any]) -> None:
    properties = schema_of(plugin)["properties"]
    assert values.keys() <= properties.keys()
    for name, value in values.items():
        if isinstance(value, dict) and isinstance(properties[name].get("default"), dict):
            assert value.keys() <= properties[name]["default"].keys()


@pytest.mark.parametrize(("language", "locale"), [("en", "en"), ("es", "es_ES")])
def test_jupyterlab_is_in_the_language_of_the_run(
    monkeypatch: pytest.MonkeyPatch, language: str, locale: str
) -> None:
    monkeypatch.setenv(env.LANGUAGE, language)
    with temporary_folders() as folders:
        (script,) = folders.lab_extensions.glob("ajar/static/*.js")
        own = folders.lab_settings / "@jupyterlab/translation-extension/plugin.jupyterlab-settings"
        said, chosen = script.read_text("utf-8"), json.loads(own.read_text("utf-8"))
    for word in ("desk-begin", "start-over", "lab-getting-ready", "lab-has-stopped"):
        assert json.dumps(open_kit().words[word]) in said
    assert chosen == {"locale": locale}
    assert (
        chosen.keys() <= schema_of("@jupyterlab/translation-extension:plugin")["properties"].keys()
    )
    style = (SETTINGS / "custom" / "custom.css").read_text("utf-8")
    assert not re.search(r'content: "[^"]*\w', style), "its words are those of the language"


def test_disabled_extensions_are_installed_ones() -> None:
    left_out = json.loads((SETTINGS / "page_config.json").read_text("utf-8"))["disabledExtensions"]
    core = json.loads((SHARE / "lab" / "static" / "package.json").read_text("utf-8"))
    installed = {*core["jupyterlab"]["extensions"]} | {
        f"{path.parent.parent.name}/{path.parent.name}"
        for path in (SHARE / "labextensions").glob("@*/*/package.json")
    }
    assert {name.partition(":")[0] for name in left_out} <= installed


def test_disabled_shortcuts_exist_in_jupyterlab() -> None:
    theirs = {
        (shortcut["command"], tuple(shortcut["keys"]), shortcut["selector"])
        for path in SCHEMAS
        for shortcut in json.loads(path.read_text("utf-8")).get("jupyter.lab.shortcuts", [])
    }
    own = json.loads((SETTINGS / "overrides.json").read_text("utf-8"))
    ours = own["@jupyterlab/shortcuts-extension:shortcuts"]["shortcuts"]
    off = {(s["command"], tuple(s["keys"]), s["selector"]) for s in ours if s.get("disabled")}
    assert off
    assert off <= theirs


@pytest.mark.parametrize("key", ["G", "S"])
def test_our_keys_do_not_conflict_with_jupyterlab(key: str) -> None:
    for path in SCHEMAS:
        for shortcut in json.loads(path.read_text("utf-8")).get("jupyter.lab.shortcuts", []):
            assert shortcut["keys"] != [key], shortcut


def test_personal_jupyter_folders_are_ignored_and_restored(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("JUPYTER_CONFIG_DIR", "/home/someone/.jupyter")
    with temporary_folders() as folders:
        empty = Path(jupyter_config_dir())
        assert empty.name.startswith("jupyter-clean-cfg"), "made by Jupyter, beside ours"
        empty.mkdir(exist_ok=True)  # it makes one for each process only
        for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"):
            assert Path(os.environ[name]).is_relative_to(folders.root)
            assert Path(os.environ[name]).is_dir() or name == "JUPYTER_DATA_DIR"
        assert folders.root.stat().st_mode & 0o077 == 0
    assert os.environ["JUPYTER_CONFIG_DIR"] == "/home/someone/.jupyter"
    assert not folders.root.exists()
    assert not empty.exists()


def test_a_failed_start_leaves_personal_settings_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JUPYTER_CONFIG_DIR", str(tmp_path))
    monkeypatch.delenv("JUPYTER_NO_CONFIG", raising=False)
    monkeypatch.setattr("ajar.launch.folders.write_extension", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError), temporary_folders():
        pass
    assert tmp_path.is_dir()


def test_new_kernels_preload_the_kit() -> None:
    ours = SETTINGS / "ipython/profile_default/ipython_kernel_config.json"
    for line in json.loads(ours.read_text("utf-8"))["IPKernelApp"]["exec_lines"]:
        source = f"{line}\nimport sys\nprint('ajar.content.materials' in sys.modules)"
        command = [sys.executable, "-c", source]
        loaded = subprocess.run(command, capture_output=True, text=True, check=False)
        assert loaded.stdout == "True\n", loaded.stderr


def test_kernel_keeps_no_history() -> None:
    with temporary_folders():
        profile = Path(os.environ["IPYTHONDIR"], "profile_default", "ipython_kernel_config.json")
        assert json.loads(profile.read_text("utf-8"))["HistoryManager"] == {"enabled": False}


def test_browser_is_opened_without_the_token_in_its_arguments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    monkeypatch.setattr("threading.Thread.start", lambda thread: thread.run())

    open_address("http://127.0.0.1:8700/?token=secret", tmp_path)

    page = tmp_path / "open.html"
    assert opened == [page.as_uri()]
    assert "token=secret" in page.read_text("utf-8")
    assert page.stat().st_mode & 0o077 == 0


def test_idle_page_keeps_its_connection(tmp_path: Path) -> None:
    from jupyter_server.base.websocket import WS_PING_INTERVAL

    from ajar.launch.lab import Session, _config  # it loads much of Jupyter

    session = Session(
        home=ROOT,
        notebook="notebooks/meeting.ipynb",
        port=8700,
        folders=Folders(tmp_path),
        browser=False,
    )
    server = _config(session).ServerApp
    wait = server.tornado_settings.get("ws_ping_timeout", 3 * WS_PING_INTERVAL)
    assert wait > 2 * WS_PING_INTERVAL, "a ping needs time for its reply"


def test_a_page_closed_too_early_is_not_logged_but_other_errors_are(
    caplog: pytest.LogCaptureFixture,
) -> None:
    log = logging.getLogger("tornado.application")
    before = log.filters[:]
    ignore_closed_pages()
    for error in (StreamClosedError(), WebSocketClosedError(), OSError("the disk is full")):
        log.error("Uncaught exception", exc_info=error)
    log.filters[:] = before
    assert [str(record.exc_info[1]) for record in caplog.records if record.exc_info] == [
        "the disk is full"
    ]
