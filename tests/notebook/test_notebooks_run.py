from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from nbformat.v4 import new_code_cell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from nbclient import NotebookClient
    from nbformat import NotebookNode

ROOT = Path(__file__).resolve().parents[2]
FORGET = """get_ipython().reset()
import ajar
ajar._journals.clear()
ajar._rooms.clear()
del ajar"""
WIDGET = "application/vnd.jupyter.widget-view+json"
NOTEBOOKS = [
    path.relative_to(ROOT).as_posix()
    for folder in ("notebooks", "exercises")
    for path in sorted((ROOT / folder).glob("*.ipynb"))
]


def test_notebooks_exist_for_both_settings() -> None:
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


@pytest.fixture(scope="module")
def client_in(
    client_for: Callable[..., NotebookClient],
) -> Iterator[Callable[[str, NotebookNode], NotebookClient]]:
    """Return a way to a client for a notebook; those of a folder share a kernel.

    It begins each with no names, no journal and no room, as a new kernel does.
    """
    begun: dict[str, NotebookClient] = {}

    with ExitStack() as kernels:

        def client(folder: str, notebook: NotebookNode) -> NotebookClient:
            if folder not in begun:
                begun[folder] = client_for(notebook, folder)
                kernels.enter_context(begun[folder].setup_kernel())
            begun[folder].nb = notebook
            begun[folder].reset_execution_trackers()
            return begun[folder]

        yield client


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_runs_without_errors_and_every_code_cell_shows_a_widget(
    name: str,
    read: Callable[[str], NotebookNode],
    client_in: Callable[[str, NotebookNode], NotebookClient],
) -> None:
    before = {path: path.stat().st_mtime_ns for path in (ROOT / name).parent.iterdir()}
    notebook = read(name)
    notebook.cells.insert(0, new_code_cell(FORGET))
    notebook.cells.append(new_code_cell("import sys; print(sys.executable, end='')"))
    client = client_in(name.partition("/")[0], notebook)
    code = [(n, cell) for n, cell in enumerate(notebook.cells) if cell.cell_type == "code"]
    for number, cell in code:
        client.execute_cell(cell, number)
    (_, forgot), *ours, (_, asked) = code
    assert forgot.outputs == []
    assert asked.outputs[0].text == sys.executable, "the kernel is that of this environment"
    for _, cell in ours:
        (output,) = cell.outputs
        assert output.output_type in ("display_data", "execute_result")
        assert output.data[WIDGET]["model_id"]
    assert {path: path.stat().st_mtime_ns for path in (ROOT / name).parent.iterdir()} == before
