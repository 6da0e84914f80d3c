"""Imports run one way, and what should start in milliseconds loads nothing heavy."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import ajar

HOME = Path(ajar.__file__).parent
LAYERS = (
    ("exercise", "answers", "problems"),
    ("citations", "agendas", "resources", "files", "sections", "materials", "schemas", "pages"),
    ("goals", "reflections", "coach", "readiness"),
    ("checks", "journal", "charts", "keeping"),
    ("launch", "paper", "notebooks", "workshops", "writing", "new", "widgets", "room"),
    ("cli", "__main__"),
)
"""From the ground up. Each may import from its own layer and those before it."""
PURE = ("exercise", "answers", "problems", "citations", "agendas", "resources", "sections", "goals",
        "readiness", "reflections", "journal", "keeping")  # fmt: skip
PURE_OF_THE_ROOM = (
    "ajar.room.rules.tally",
    "ajar.room.rules.disclosure",
    "ajar.room.results.wilcoxon",
)
"""The rules of the room: what is counted, and what of it may be told."""
HEAVY = ("IPython", "ipywidgets", "anywidget", "tornado", "jupyter", "matplotlib", "sqlalchemy",
         "pandas", "numpy", "zmq", "traitlets", "nbformat")  # fmt: skip


def module_of(path: Path) -> str:
    parts = path.relative_to(HOME).with_suffix("").parts
    return ".".join(("ajar", *(part for part in parts if part != "__init__")))


MODULES = {module_of(path): path for path in HOME.rglob("*.py")}


def imports_of(module: str) -> set[str]:
    """Return the modules of the kit that a module imports anywhere in its text."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(MODULES[module].read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom) and node.module:
            assert not node.level, f"{module}: write the whole name in place of dots"
            whole = {f"{node.module}.{alias.name}" for alias in node.names}
            known = whole & MODULES.keys()
            found |= known or {node.module}
    return {name for name in found if name in MODULES}


def layer_of(module: str) -> int:
    top = module.split(".")[1]
    found = [n for n, names in enumerate(LAYERS) if top in names]
    assert found, f"Say in {Path(__file__).name} to which layer {module} belongs."
    return found[0]


@pytest.mark.parametrize("module", sorted(MODULES.keys() - {"ajar"}))
def test_no_module_imports_from_a_layer_above_it(module: str) -> None:
    upward = [
        name for name in imports_of(module) if name == "ajar" or layer_of(name) > layer_of(module)
    ]
    assert not upward


def test_no_two_modules_import_each_other() -> None:
    graph = {module: imports_of(module) - {module} for module in MODULES if module != "ajar"}
    assert set(TopologicalSorter(graph).static_order()) >= graph.keys()


def loaded_by(*modules: str) -> set[str]:
    """Import modules in a fresh Python, and return what was loaded, by top-level name."""
    script = f"import json, sys, {', '.join(modules)}; print(json.dumps(list(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    return {name.partition(".")[0] for name in json.loads(done.stdout)}


def heavy_in(loaded: set[str]) -> list[str]:
    return sorted(name for name in loaded if name.startswith(HEAVY))


def test_the_pure_modules_load_no_jupyter_no_drawing_and_no_database() -> None:
    pure = [name for name in MODULES if name.count(".") and name.split(".")[1] in PURE]
    assert len(pure) >= len(PURE)
    assert heavy_in(loaded_by(*pure)) == []


def test_the_rules_of_the_room_load_nothing_of_its_server() -> None:
    loaded = loaded_by(*PURE_OF_THE_ROOM)
    assert heavy_in(loaded) == []
    assert not loaded & {"starlette", "uvicorn", "httpx", "scipy"}


def test_a_room_on_a_laptop_loads_nothing_that_only_servers_have() -> None:
    assert not loaded_by("ajar.room.server.run") & {"prometheus_client", "alembic", "psycopg"}


def test_importing_ajar_loads_only_what_it_must() -> None:
    loaded = loaded_by("ajar")
    assert heavy_in(loaded) == []
    assert "pydantic" not in loaded


def test_the_help_of_the_command_loads_neither_jupyter_nor_the_materials() -> None:
    assert heavy_in(loaded_by("ajar.cli")) == []
