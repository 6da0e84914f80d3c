from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from ajar.build.notebooks import as_text, is_edited, section_notebook

if TYPE_CHECKING:
    from collections.abc import Callable

    from ajar.content.exercise import Setting
    from ajar.content.materials import Materials


def ran(notebook: dict[str, Any]) -> None:
    cell = next(cell for cell in notebook["cells"] if cell["cell_type"] == "code")
    cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": ["hello\n"]}]
    cell["execution_count"] = 7
    cell["metadata"] |= {
        "collapsed": True,
        "scrolled": "auto",
        "trusted": True,
        "execution": {"a": 1},
    }


def saved(notebook: dict[str, Any]) -> None:
    notebook["metadata"]["language_info"] |= {"version": "3.13.1", "pygments_lexer": "ipython3"}
    notebook["metadata"]["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": {}}}
    for cell in notebook["cells"]:
        cell["source"] = "".join(cell["source"])


def edited(notebook: dict[str, Any]) -> None:
    notebook["cells"][2]["source"] = ["Something else"]


def added(notebook: dict[str, Any]) -> None:
    notebook["cells"].append(
        {"cell_type": "markdown", "id": "x", "metadata": {}, "source": ["Mine"]}
    )


def moved(notebook: dict[str, Any]) -> None:
    notebook["cells"][2], notebook["cells"][3] = notebook["cells"][3], notebook["cells"][2]


def retyped(notebook: dict[str, Any]) -> None:
    notebook["cells"][2]["cell_type"] = "raw"


def unmarked(notebook: dict[str, Any]) -> None:
    del notebook["metadata"]["ajar"]


@pytest.mark.parametrize(
    ("change", "counts"),
    [(lambda _: None, False), (ran, False), (saved, False), (edited, True), (added, True),
     (moved, True),
     (lambda notebook: notebook["cells"].pop(), True), (retyped, True), (unmarked, True)],
)  # fmt: skip
@pytest.mark.parametrize("setting", ["room", "alone"])
def test_notebook_is_edited_if_its_cells_changed_not_if_it_ran(
    setting: Setting,
    change: Callable[[dict[str, Any]], None],
    materials: Materials,
    *,
    counts: bool,
) -> None:
    text = as_text(section_notebook(materials.section("02-empathy"), setting, materials))
    notebook = json.loads(text)
    change(notebook)
    assert is_edited(json.dumps(notebook)) is counts


@pytest.mark.parametrize(
    "text", ["", "not a notebook", "[]", "null", "{}", '{"metadata": {"ajar": 3}}']
)
def test_anything_but_a_built_notebook_counts_as_edited(text: str) -> None:
    assert is_edited(text)
