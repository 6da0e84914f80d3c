from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from nbformat.v4 import new_code_cell

if TYPE_CHECKING:
    from collections.abc import Callable

    from nbclient import NotebookClient
    from nbformat import NotebookNode

ROOT = Path(__file__).resolve().parents[2]
WIDGET = "application/vnd.jupyter.widget-view+json"
NOTEBOOKS = [
    path.relative_to(ROOT).as_posix()
    for folder in ("notebooks", "exercises")
    for path in sorted((ROOT / folder).glob("*.ipynb"))
]


def test_there_are_notebooks_for_the_facilitator_and_for_a_person_alone() -> None:
    assert {name.partition("/")[0] for name in NOTEBOOKS} == {"notebooks", "exercises"}


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_committed_notebook_has_no_outputs(
    name: str, read: Callable[[str], NotebookNode]
) -> None:
    code = [cell for cell in read(name).cells if cell.cell_type == "code"]
    assert code or name == "notebooks/guide.ipynb", "only the guide has nothing to do in it"
    assert [cell.outputs for cell in code] == [[]] * len(code)
    assert [cell.execution_count for cell in code] == [None] * len(code)
    assert "widgets" not in read(name).metadata


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_runs_clean_from_top_to_bottom_and_every_code_cell_shows_a_widget(
    name: str, read: Callable[[str], NotebookNode], client_for: Callable[..., NotebookClient]
) -> None:
    before = {path: path.stat().st_mtime_ns for path in (ROOT / name).parent.iterdir()}
    notebook = read(name)
    notebook.cells.append(new_code_cell("import sys; print(sys.executable, end='')"))
    client_for(notebook, name.partition("/")[0]).execute()
    *ours, asked = (cell for cell in notebook.cells if cell.cell_type == "code")
    assert asked.outputs[0].text == sys.executable, "the kernel is that of this environment"
    for cell in ours:
        (output,) = cell.outputs
        assert output.output_type in ("display_data", "execute_result")
        assert output.data[WIDGET]["model_id"]
    assert {path: path.stat().st_mtime_ns for path in (ROOT / name).parent.iterdir()} == before
