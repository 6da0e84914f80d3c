"""The Containerfile: valid, unprivileged, and built from existing files."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from ajar.cli import _parser

ROOT = Path(__file__).resolve().parents[3]
FILE = ROOT / "deploy" / "Containerfile"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
FINAL = ("room", "hub")


def steps() -> dict[str, list[tuple[str, str]]]:
    """Return the instructions of each stage; those before the first stage are under “”."""
    text = re.sub(r"^\s*#.*\n", "", FILE.read_text("utf-8"), flags=re.MULTILINE)
    result: dict[str, list[tuple[str, str]]] = {"": []}
    stage = ""
    for line in text.replace("\\\n", " ").splitlines():
        word, _, rest = line.partition(" ")
        if word == "FROM":
            stage = rest.rpartition(" AS ")[2]
            result[stage] = []
        if word:
            result[stage].append((word, rest.strip()))
    return result


STEPS = steps()


def whole(stage: str) -> list[tuple[str, str]]:
    """Return the instructions of a stage and of the stages it is based on."""
    own = STEPS[stage]
    below = own[0][1].partition(" ")[0]
    return [*(whole(below) if below in STEPS else []), *own]


@pytest.mark.skipif(sys.platform != "linux", reason="the linter is a program for Linux")
def test_containerfile_passes_the_linter() -> None:
    linter = shutil.which("hadolint", path=str(Path(sys.executable).parent))
    assert linter, "it is a development dependency"
    result = subprocess.run([linter, str(FILE)], capture_output=True, check=False, text=True)
    assert (result.returncode, result.stdout + result.stderr) == (0, "")


def test_stages_start_from_a_stage_or_a_versioned_base() -> None:
    defaults = dict(rest.split("=") for word, rest in STEPS[""] if word == "ARG")
    for stage in FINAL:
        base = whole(stage)[0][1].partition(" ")[0]
        base = re.sub(r"\$\{(\w+)\}", lambda name: defaults[name[1]], base)
        assert re.fullmatch(r"python:3\.\d+(\.\d+)?-slim-\w+", base), (
            "a version, without a registry"
        )
        python = re.findall(r"3\.\d+", base)[0]
        environment = YAML(typ="safe").load((ROOT / "environment.yml").read_text("utf-8"))
        assert f"python ={python}" in environment["dependencies"], "the same Python everywhere"


@pytest.mark.parametrize("stage", FINAL)
def test_images_run_as_an_unprivileged_user(stage: str) -> None:
    (user,) = [rest for word, rest in whole(stage) if word == "USER"]
    worker = (ROOT / "deploy/kubernetes/base/deployment.yaml").read_text("utf-8")
    number = user.partition(":")[0]
    assert int(number) > 0
    assert f"runAsUser: {number}\n" in worker
    last = [word for word, _ in whole(stage)][whole(stage).index(("USER", user)) :]
    assert not {"RUN", "ADD"} & set(last), "files added later would belong to root"


def test_build_adds_no_secrets_and_no_remote_files() -> None:
    everything = [entry for stage in STEPS.values() for entry in stage]
    set_ = " ".join(rest for word, rest in everything if word in ("ARG", "ENV", "LABEL"))
    assert not re.search(r"key|passw|secret|token|://", set_, flags=re.IGNORECASE)
    assert not [rest for word, rest in everything if word == "ADD"]
    run = [rest for word, rest in everything if word == "RUN"]
    assert not [entry for entry in run if re.search(r"[|;&>`]|\bcurl\b|\bwget\b|://", entry)]


def test_copied_files_exist_and_are_not_ignored() -> None:
    lines = (ROOT / ".containerignore").read_text("utf-8").splitlines()
    included = {entry[1:] for entry in lines if entry.startswith("!")}
    copied = {
        name
        for stage in STEPS.values()
        for word, rest in stage
        if word == "COPY" and not rest.startswith("--from")
        for name in rest.split()[:-1]
    }
    assert lines[1] == "*"
    assert copied == included
    assert all((ROOT / entry).exists() for entry in copied)


def test_build_copies_everything_in_the_wheel() -> None:
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"]
    named = [*wheel, PROJECT["project"]["readme"], *PROJECT["project"]["license-files"]]
    copied = [rest for word, rest in STEPS["build"] if word == "COPY"]
    names = [name for entry in copied for name in entry.split()[:-1]]
    for entry in named:
        assert any(fnmatch(entry, pattern) or entry.startswith(f"{pattern}/") for pattern in names)


def test_installed_extras_exist() -> None:
    run = " ".join(rest for word, rest in STEPS["build"] if word == "RUN")
    extras = set(re.findall(r"--extra (\S+)", run))
    makes_sites = {"site"}  # which no server of rooms does
    assert extras | makes_sites == set(PROJECT["project"].get("optional-dependencies", {}))


def test_room_image_runs_an_existing_command() -> None:
    arguments = {
        word: YAML(typ="safe").load(rest)
        for word, rest in STEPS["room"]
        if word in ("CMD", "ENTRYPOINT")
    }
    (program,) = arguments["ENTRYPOINT"]
    assert program in {entry.name for entry in entry_points(group="console_scripts")}
    options = _parser().parse_args(arguments["CMD"])
    assert options.host == "0.0.0.0"
    assert {str(options.port), "9090"} == set(dict(STEPS["room"])["EXPOSE"].split())


def test_image_and_manifests_have_the_version_of_the_kit() -> None:
    version = PROJECT["project"]["version"]
    labels = " ".join(rest for word, rest in STEPS["base"] if word == "LABEL")
    assert f'version="{version}"' in labels
    assert PROJECT["project"]["license"] in labels
    folder = ROOT / "deploy" / "kubernetes"
    assert f"image: ajar-room:{version}\n" in (folder / "base/deployment.yaml").read_text("utf-8")
    assert f"newTag: {version}\n" in (folder / "site/kustomization.yaml").read_text("utf-8")
    assert f"tag: {version}\n" in (folder / "hub/values.yaml").read_text("utf-8")
