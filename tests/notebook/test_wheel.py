"""The kit as a wheel, in an environment of its own, run from an unrelated folder.

Each step first tries what uv has in its cache, and only then asks the registry.
"""

from __future__ import annotations

import importlib.metadata
import os
import shlex
import shutil
import signal
import subprocess
import sys
import urllib.request
import zipfile
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.pdf import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
KIT = ("materials", "notebooks", "exercises")
"""What a copy of the kit has."""
SHIPPED = (*KIT, "workshops")
"""What the wheel has of the kit."""
UNREACHABLE = ("dns error", "Failed to fetch", "Could not connect", "error sending request")
"""Messages of uv when it cannot reach the registry. Any other failure is our own."""


def uv(*arguments: str | Path) -> None:
    """Run uv in the root of the kit; skip the test if it needs a network and has none."""
    uv_path = shutil.which("uv")
    program = [uv_path] if uv_path else [sys.executable, "-m", "uv"]
    output = ""
    for offline in ("--offline", "--quiet"):
        command = [*program, *map(str, arguments), offline]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, text=True)
        output = done.stdout + done.stderr
        if done.returncode == 0:
            return
    if any(sign in output for sign in (*UNREACHABLE, "No module named uv")):
        pytest.skip(f"uv and a package registry are needed for this: {output[-300:]}")
    pytest.fail(output)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    to = tmp_path_factory.mktemp("dist")
    uv("build", "--wheel", "--out-dir", to)
    (made,) = to.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def ajar(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield the command, in its own environment with the versions that are tested here."""
    folder = tmp_path_factory.mktemp("empty")
    versions = folder / "versions.txt"
    installed = {
        distribution.metadata["Name"]: distribution.version
        for distribution in importlib.metadata.distributions()
    }
    installed.pop("ajar")
    versions.write_text(
        "\n".join(f"{name}=={version}" for name, version in installed.items()), "utf-8"
    )
    uv("venv", "--python", sys.executable, folder / "env")
    scripts = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
    uv("pip", "install", "--python", scripts / "python", "--constraint", versions, wheel)
    yield scripts / "ajar"
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the environment of a person with no other Python."""
    home = tmp_path_factory.mktemp("home")
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
    return kept | {"HOME": str(home), "USERPROFILE": str(home)}


@pytest.fixture(scope="module")
def copy(ajar: Path, environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that `ajar new` made."""
    place = tmp_path_factory.mktemp("elsewhere")
    assert output_of(ajar, "new", "mine", at=place, environment=environment) == (
        "Made a copy of the kit. Everything in it is yours to change. Next:\n"
        "  cd mine\n"
        f"  {shlex.quote(str(ajar))} present\n"
    )
    return place / "mine"


def output_of(ajar: Path, *arguments: str, at: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(
        [ajar, *arguments], cwd=at, env=environment, capture_output=True, check=False, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def files(folder: Path) -> dict[str, bytes]:
    """Return all files except hidden ones and Python's caches."""
    inside = ((path.relative_to(folder), path) for path in folder.rglob("*") if path.is_file())
    return {
        name.as_posix(): path.read_bytes()
        for name, path in inside
        if not any(part.startswith((".", "__pycache__")) for part in name.parts)
    }


def test_wheel_holds_every_file_of_the_package_and_the_kit(wheel: Path) -> None:
    package = {f"ajar/{name}" for name in files(ROOT / "src" / "ajar")}
    kit = {
        f"ajar/kit/{folder_name}/{name}"
        for folder_name in SHIPPED
        for name in files(ROOT / folder_name)
    }
    names = set(zipfile.ZipFile(wheel).namelist())
    about = {name for name in names if name.partition("/")[0].endswith(".dist-info")}
    assert names - about == package | kit
    assert {name.rpartition("/licenses/")[2] for name in about} > {"LICENSE", "LICENSE-content"}


def test_copy_of_the_kit_is_complete_valid_and_current(
    ajar: Path, copy: Path, environment: dict[str, str]
) -> None:
    before = files(copy)
    readme = (ROOT / "src" / "ajar" / "build" / "new_kit.md").read_text("utf-8")
    assert before == {
        "README.md": readme.replace("`ajar ", f"`{shlex.quote(str(ajar))} ").encode(),
        **{
            f"{folder_name}/{name}": text
            for folder_name in KIT
            for name, text in files(ROOT / folder_name).items()
        },
    }
    checked = output_of(ajar, "check", at=copy, environment=environment)
    assert "Everything in materials/ is in order.\n" in checked
    assert output_of(ajar, "build", at=copy, environment=environment) == ""
    assert files(copy) == before


def test_workshops_in_the_wheel_are_valid_and_new_kits_start_from_the_smallest(
    ajar: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    for workshop in {*(ROOT / "workshops").iterdir()} - {ROOT / "workshops" / "smallest"}:
        arguments = ("check", "--workshop", workshop.name)
        checked = output_of(ajar, *arguments, at=tmp_path, environment=environment)
        assert "Everything in materials/ is in order.\n" in checked, workshop.name
    output_of(ajar, "new", "own", "--empty", at=tmp_path, environment=environment)
    own = files(tmp_path / "own" / "materials")
    assert files(ROOT / "workshops" / "smallest" / "materials").items() < own.items()
    checked = output_of(ajar, "check", at=tmp_path / "own", environment=environment)
    assert "Everything in materials/ is in order.\n" in checked


@contextmanager
def running(ajar: Path, command: str, at: Path, environment: dict[str, str]) -> Iterator[str]:
    """Start the kit, yield the address that it prints, and stop it as Ctrl-C does."""
    process = subprocess.Popen(
        [ajar, command, "--no-browser"],
        cwd=at, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert process.stdout
        yield process.stdout.readline().strip()
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=60) == ("Stopped.\n", "")
        assert process.returncode == 0
    finally:
        process.kill()
        process.wait(timeout=60)


HOLDS = {
    "practice": 'data-store="store/journal"',
    "present": '"name": "anywidget"',
}
"""Text that is on the page only if it can save, or if the browser can show widgets."""


@pytest.mark.parametrize("command", HOLDS)
def test_kit_runs_in_a_copy(
    command: str, ajar: Path, copy: Path, environment: dict[str, str]
) -> None:
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    with running(ajar, command, copy, environment) as address:
        browser.open(address, timeout=120).close()  # from now on a cookie is the key
        with browser.open(address.partition("?")[0], timeout=120) as answer:
            assert answer.status == 200
            page = answer.read().decode()
    assert HOLDS[command] in page
    assert "did not work" not in page


def test_handouts_print_words_changed_in_a_copy(
    ajar: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    output_of(ajar, "new", "own", "--empty", at=tmp_path, environment=environment)
    own = tmp_path / "own"
    agenda = own / "materials" / "agendas" / "20-minutes.yaml"
    text = agenda.read_text("utf-8")
    agenda.write_text(text.replace("title: ", "title: My own ", 1), "utf-8")
    assert "My own" in output_of(ajar, "agenda", at=own, environment=environment)
    made = output_of(ajar, "handouts", "--agenda", "20-minutes", at=own, environment=environment)
    assert len(made.splitlines()) > 3
    for path in (own / "handouts").iterdir():
        assert path.read_bytes().startswith(b"%PDF")
    assert "My own" in texts_of((own / "handouts" / "run-sheet.pdf").read_bytes())[0]
