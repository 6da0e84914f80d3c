"""The packages that a newcomer downloads: few, listed, and the same set with conda."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[3]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
INSTALLED = Path(__file__).with_name("installed.txt").read_text("utf-8").splitlines()
MOST_PACKAGES = 120
MOST_BYTES = 550_000_000
CONDA_NAMES = {"matplotlib-base": "matplotlib"}


def bounds(requirements: list[str]) -> dict[str, str]:
    split = (re.fullmatch(r"([\w.-]+)\s*(.*)", entry) for entry in requirements)
    return {CONDA_NAMES.get(entry[1], entry[1]): entry[2] for entry in split if entry}


def test_environment_yml_matches_pyproject() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    environment = YAML(typ="safe").load((ROOT / "environment.yml").read_text("utf-8"))
    flat = [
        entry for entry in environment["dependencies"] if isinstance(entry, str) and entry != "pip"
    ]
    (from_pip,) = [entry["pip"] for entry in environment["dependencies"] if isinstance(entry, dict)]
    assert "-e ." in from_pip, "the kit itself must be installed"
    requested = bounds(flat) | bounds([entry for entry in from_pip if entry != "-e ."])
    python = requested.pop("python")
    assert re.fullmatch(r"=3\.\d+", python), "Binder accepts one version, not a range"
    assert python[1:] in SpecifierSet(project["requires-python"])
    assert requested == bounds(project["dependencies"])


def test_server_and_site_dependencies_are_in_tests_but_not_in_conda() -> None:
    whole = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = whole["project"]["optional-dependencies"]
    assert extras.keys() == {"server", "site"}
    assert "ajar[server,site]" in whole["dependency-groups"]["dev"]
    environment = (ROOT / "environment.yml").read_text("utf-8")
    names = {re.split(r"[\[><=]", entry)[0] for entries in extras.values() for entry in entries}
    assert {"prometheus-client", "psycopg", "zopfli"} <= names
    assert not [name for name in names if name in environment]


def test_ipywidgets_and_jupyterlab_are_dependencies() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert {"jupyterlab", "ipywidgets", "pandas", "matplotlib"} <= set(
        bounds(project["dependencies"])
    )


def installed() -> dict[str, Distribution]:
    """Return what `uv run ajar present` installs here beside the kit, by name."""
    overridden = {
        Requirement(entry).name for entry in PYPROJECT["tool"]["uv"]["override-dependencies"]
    }
    packages: dict[str, Distribution] = {}
    seen: set[str] = set()
    todo = list(PYPROJECT["project"]["dependencies"])
    while todo:
        requirement = Requirement(todo.pop())
        extras = requirement.extras or {""}
        needed = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if not needed or requirement.name in overridden or str(requirement) in seen:
            continue
        seen.add(str(requirement))
        package = distribution(requirement.name)
        packages[canonicalize_name(requirement.name)] = package
        for line in package.requires or []:
            inner = Requirement(line)
            if inner.marker is None or any(inner.marker.evaluate({"extra": e}) for e in extras):
                inner.marker = None
                todo.append(str(inner))
    return packages


def test_start_command_installs_no_development_tools() -> None:
    assert PYPROJECT["tool"]["uv"]["default-groups"] == []


def test_start_command_installs_at_most_120_listed_packages() -> None:
    names = installed().keys()
    assert len(names) <= MOST_PACKAGES
    if sys.platform == "linux":  # other systems have other packages
        assert names <= set(INSTALLED), "add it to installed.txt if it is worth its download"
    if sys.version_info[:2] == (3, 11):  # a newer Python needs fewer
        assert set(INSTALLED) <= names, "remove it from installed.txt"


def test_start_command_installs_at_most_550_mb() -> None:
    size = sum(
        path.stat().st_size
        for package in installed().values()
        for path in map(Path, map(str, map(package.locate_file, package.files or [])))
        if path.is_file()
    )
    assert 300_000_000 < size <= MOST_BYTES, f"{size / 1e6:.0f} MB"
