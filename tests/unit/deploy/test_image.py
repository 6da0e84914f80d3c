"""The Containerfile: well-formed, small in what it may do, and made of what is there."""

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
    """Return the instructions of each stage, those before the first one under “”."""
    text = re.sub(r"^\s*#.*\n", "", FILE.read_text("utf-8"), flags=re.MULTILINE)
    found: dict[str, list[tuple[str, str]]] = {"": []}
    stage = ""
    for line in text.replace("\\\n", " ").splitlines():
        word, _, rest = line.partition(" ")
        if word == "FROM":
            stage = rest.rpartition(" AS ")[2]
            found[stage] = []
        if word:
            found[stage].append((word, rest.strip()))
    return found


STEPS = steps()


def whole(stage: str) -> list[tuple[str, str]]:
    """Return the instructions of a stage and of the stages that it is built upon."""
    own = STEPS[stage]
    below = own[0][1].partition(" ")[0]
    return [*(whole(below) if below in STEPS else []), *own]


@pytest.mark.skipif(sys.platform != "linux", reason="the linter is a program for Linux")
def test_containerfile_passes_the_linter() -> None:
    linter = shutil.which("hadolint", path=str(Path(sys.executable).parent))
    assert linter, "it comes with the tools of the tests"
    found = subprocess.run([linter, str(FILE)], capture_output=True, check=False, text=True)
    assert (found.returncode, found.stdout + found.stderr) == (0, "")


def test_stages_start_from_a_stage_or_a_versioned_base() -> None:
    defaults = dict(rest.split("=") for word, rest in STEPS[""] if word == "ARG")
    for stage in FINAL:
        base = whole(stage)[0][1].partition(" ")[0]
        base = re.sub(r"\$\{(\w+)\}", lambda name: defaults[name[1]], base)
        assert re.fullmatch(r"python:3\.\d+(\.\d+)?-slim-\w+", base), "a version, and no registry"
        python = re.findall(r"3\.\d+", base)[0]
        environment = YAML(typ="safe").load((ROOT / "environment.yml").read_text("utf-8"))
        assert f"python ={python}" in environment["dependencies"], "everywhere the same Python"


@pytest.mark.parametrize("stage", FINAL)
def test_images_run_as_an_unprivileged_user(stage: str) -> None:
    (user,) = [rest for word, rest in whole(stage) if word == "USER"]
    worker = (ROOT / "deploy/kubernetes/base/deployment.yaml").read_text("utf-8")
    number = user.partition(":")[0]
    assert int(number) > 0
    assert f"runAsUser: {number}\n" in worker
    last = [word for word, _ in whole(stage)][whole(stage).index(("USER", user)) :]
    assert not {"RUN", "ADD"} & set(last), "what is made afterwards belongs to root, who reads only"


def test_build_adds_no_secrets_and_no_remote_files() -> None:
    everything = [one for stage in STEPS.values() for one in stage]
    set_ = " ".join(rest for word, rest in everything if word in ("ARG", "ENV", "LABEL"))
    assert not re.search(r"key|passw|secret|token|://", set_, flags=re.IGNORECASE)
    assert not [rest for word, rest in everything if word == "ADD"]
    run = [rest for word, rest in everything if word == "RUN"]
    assert not [one for one in run if re.search(r"[|;&>`]|\bcurl\b|\bwget\b|://", one)]


def test_copied_files_exist_and_are_not_ignored() -> None:
    lines = (ROOT / ".containerignore").read_text("utf-8").splitlines()
    let_in = {one[1:] for one in lines if one.startswith("!")}
    copied = {
        name
        for stage in STEPS.values()
        for word, rest in stage
        if word == "COPY" and not rest.startswith("--from")
        for name in rest.split()[:-1]
    }
    assert lines[1] == "*"
    assert copied == let_in
    assert all((ROOT / one).exists() for one in copied)


def test_build_copies_everything_in_the_wheel() -> None:
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"]
    named = [*wheel, PROJECT["project"]["readme"], *PROJECT["project"]["license-files"]]
    copied = [rest for word, rest in STEPS["build"] if word == "COPY"]
    names = [name for one in copied for name in one.split()[:-1]]
    for one in named:
        assert any(fnmatch(one, pattern) or one.startswith(f"{pattern}/") for pattern in names)


def test_installed_extras_exist() -> None:
    run = " ".join(rest for word, rest in STEPS["build"] if word == "RUN")
    asked = set(re.findall(r"--extra (\S+)", run))
    assert asked == set(PROJECT["project"].get("optional-dependencies", {}))


def test_room_image_runs_an_existing_command() -> None:
    said = {
        word: YAML(typ="safe").load(rest)
        for word, rest in STEPS["room"]
        if word in ("CMD", "ENTRYPOINT")
    }
    (program,) = said["ENTRYPOINT"]
    assert program in {one.name for one in entry_points(group="console_scripts")}
    chosen = _parser().parse_args(said["CMD"])
    assert chosen.host == "0.0.0.0"
    assert {str(chosen.port), "9090"} == set(dict(STEPS["room"])["EXPOSE"].split())


def test_image_and_manifests_have_the_version_of_the_kit() -> None:
    version = PROJECT["project"]["version"]
    labels = " ".join(rest for word, rest in STEPS["base"] if word == "LABEL")
    assert f'version="{version}"' in labels
    assert PROJECT["project"]["license"] in labels
    folder = ROOT / "deploy" / "kubernetes"
    assert f"image: ajar-room:{version}\n" in (folder / "base/deployment.yaml").read_text("utf-8")
    assert f"newTag: {version}\n" in (folder / "site/kustomization.yaml").read_text("utf-8")
    assert f"tag: {version}\n" in (folder / "hub/values.yaml").read_text("utf-8")
