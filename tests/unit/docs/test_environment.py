"""conda users get the same set as everyone else."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.specifiers import SpecifierSet
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[3]
CONDA_NAMES = {"matplotlib-base": "matplotlib"}


def bounds(requirements: list[str]) -> dict[str, str]:
    split = (re.fullmatch(r"([\w.-]+)\s*(.*)", one) for one in requirements)
    return {CONDA_NAMES.get(one[1], one[1]): one[2] for one in split if one}


def test_environment_yml_asks_for_what_pyproject_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    environment = YAML(typ="safe").load((ROOT / "environment.yml").read_text("utf-8"))
    flat = [one for one in environment["dependencies"] if isinstance(one, str) and one != "pip"]
    (from_pip,) = [one["pip"] for one in environment["dependencies"] if isinstance(one, dict)]
    assert "-e ." in from_pip, "the kit itself must be installed"
    asked = bounds(flat) | bounds([one for one in from_pip if one != "-e ."])
    python = asked.pop("python")
    assert re.fullmatch(r"=3\.\d+", python), "Binder reads one version only, and no range"
    assert python[1:] in SpecifierSet(project["requires-python"])
    assert asked == bounds(project["dependencies"])


def test_what_only_servers_need_is_an_extra_which_the_tests_have_and_conda_has_not() -> None:
    whole = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = whole["project"]["optional-dependencies"]
    assert extras.keys() == {"server"}
    assert "ajar[server]" in whole["dependency-groups"]["dev"]
    environment = (ROOT / "environment.yml").read_text("utf-8")
    names = {re.split(r"[\[><=]", one)[0] for one in extras["server"]}
    assert {"prometheus-client", "psycopg"} <= names
    assert not [name for name in names if name in environment]


def test_ipywidgets_and_jupyterlab_are_the_heart_of_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert {"jupyterlab", "ipywidgets", "pandas", "matplotlib"} <= set(
        bounds(project["dependencies"])
    )
