"""Environment variables of the kit are named in one module only."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import ajar
from ajar import env

PACKAGE = Path(ajar.__file__).parent
NAMES = {name: value for name, value in vars(env).items() if name.isupper()}


def names_spelled_in(path: Path) -> list[str]:
    """Return the strings of a module that are the name of a variable of the kit."""
    tree = ast.parse(path.read_text("utf-8"))
    strings = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return [text for text in strings if isinstance(text, str) and text.startswith("AJAR_")]


def test_no_other_module_spells_the_name_of_a_variable() -> None:
    modules = [path for path in PACKAGE.rglob("*.py") if path != Path(env.__file__)]
    offenders = {path.name: found for path in modules if (found := names_spelled_in(path))}
    assert offenders == {}
    assert sorted(names_spelled_in(Path(env.__file__))) == sorted(NAMES.values())


@pytest.mark.parametrize("name", NAMES)
def test_a_variable_is_named_after_its_constant_and_used(name: str) -> None:
    assert NAMES[name] == f"AJAR_{name}"
    modules = (path for path in PACKAGE.rglob("*.py") if path != Path(env.__file__))
    assert any(f"env.{name}" in path.read_text("utf-8") for path in modules)
