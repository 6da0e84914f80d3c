"""Imports run one way, and what should start in milliseconds loads nothing heavy."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections import Counter
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import ajar

HOME = Path(ajar.__file__).parent
LAYERS = (
    ("env",),
    ("content", "language"),
    ("room.rules",),
    ("journal", "charts"),
    ("web", "paper"),
    ("checks",),
    ("room.storage",),
    ("room.server", "room.host", "room.results"),
    ("notebook", "build"),
    ("launch",),
    ("cli",),
)
"""From the ground up. A part imports from itself, its own layer and the layers below."""
APART = {
    "room.server": ("room.host", "room.results", "notebook", "paper"),
    "room.host": ("room.storage", "room.server"),
    "room.results": ("room.storage", "room.server"),
}
"""What a part must not import although its layer would allow it."""
PURE = ("content", "language", "room.rules", "journal")
MOST_IN_A_FOLDER = 16
MOST_MODULES = 130
MOST_LINES = 24_350
HEAVY = ("IPython", "ipywidgets", "anywidget", "tornado", "jupyter", "matplotlib", "sqlalchemy",
         "pandas", "numpy", "zmq", "traitlets", "nbformat")  # fmt: skip


def module_of(path: Path) -> str:
    parts = path.relative_to(HOME).with_suffix("").parts
    return ".".join(("ajar", *(part for part in parts if part != "__init__")))


MODULES = {module_of(path): path for path in HOME.rglob("*.py")}


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def imports_of(module: str) -> set[str]:
    """Return the modules of the kit that a module imports anywhere in its text."""
    found: set[str] = set()
    for node in ast.walk(parsed(MODULES[module])):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom) and node.module:
            assert not node.level, f"{module}: write the whole name in place of dots"
            whole = {f"{node.module}.{alias.name}" for alias in node.names}
            known = whole & MODULES.keys()
            found |= known or {node.module}
    return {name for name in found if name in MODULES}


def part_of(module: str) -> str:
    """Return the part of the tree that a module belongs to, such as ``room.rules``."""
    name = module.removeprefix("ajar.")
    parts = [part for layer in LAYERS for part in layer]
    found = [part for part in parts if f"{name}.".startswith(f"{part}.")]
    return max(found, key=len, default="")


RANK = {part: rank for rank, layer in enumerate(LAYERS) for part in layer}


def test_every_module_belongs_to_a_layer() -> None:
    assert [
        name for name in MODULES if name not in {"ajar", "ajar.room"} and not part_of(name)
    ] == []


def test_imports_point_down_the_layers() -> None:
    wrong = []
    for module in sorted(MODULES.keys() - {"ajar", "ajar.room"}):
        own = part_of(module)
        for name in imports_of(module):
            other = part_of(name)
            if name == "ajar" or RANK[other] > RANK[own] or other in APART.get(own, ()):
                wrong.append(f"{module} imports {name}")
    assert wrong == []


def test_no_folder_is_crowded() -> None:
    in_folder = Counter(path.parent for path in MODULES.values())
    assert {str(f): n for f, n in in_folder.items() if n > MOST_IN_A_FOLDER} == {}


def test_a_file_name_means_one_thing() -> None:
    names = Counter(path.name for path in MODULES.values() if path.stem != "__init__")
    assert [name for name, times in names.items() if times > 1] == []


def public_names(path: Path) -> set[str]:
    """Return the classes, functions and constants that a module defines for others."""
    found: set[str] = set()
    for node in parsed(path).body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                found.add(name)
            case ast.AsyncFunctionDef(name=name):
                found.add(name)
            case ast.Assign(targets=targets):
                found |= {target.id for target in targets if isinstance(target, ast.Name)}
            case ast.AnnAssign(target=ast.Name(id=name)):
                found.add(name)
    return {name for name in found if not name.startswith("_")}


def test_a_public_name_means_one_thing() -> None:
    where: dict[str, list[str]] = {}
    for module, path in MODULES.items():
        for name in public_names(path):
            where.setdefault(name, []).append(module)
    assert {name: modules for name, modules in sorted(where.items()) if len(modules) > 1} == {}


def test_the_package_stays_small() -> None:
    lines = sum(len(path.read_text("utf-8").splitlines()) for path in MODULES.values())
    assert len(MODULES) <= MOST_MODULES
    assert lines <= MOST_LINES


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
    pure = [name for name in MODULES if part_of(name) in PURE]
    assert heavy_in(loaded_by(*pure)) == []


def test_the_rules_of_the_room_do_not_import_its_server() -> None:
    rules = [name for name in MODULES if part_of(name) in {"content", "room.rules"}]
    assert not loaded_by(*rules) & {"starlette", "uvicorn", "httpx", "sqlalchemy"}


def test_a_room_on_a_laptop_loads_no_server_dependencies() -> None:
    assert not loaded_by("ajar.room.server.run") & {"prometheus_client", "psycopg"}


def test_importing_ajar_loads_only_what_it_needs() -> None:
    loaded = loaded_by("ajar")
    assert heavy_in(loaded) == []
    assert "pydantic" not in loaded


def test_what_jupyterlab_is_started_with_loads_no_models() -> None:
    assert not loaded_by(*imports_of("ajar.launch.lab")) & {"pydantic", "httpx"}


def test_the_help_of_the_command_loads_neither_jupyter_nor_the_materials() -> None:
    assert heavy_in(loaded_by("ajar.cli")) == []
