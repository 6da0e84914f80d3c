"""Runs notebooks in kernels of this environment, which leave no trace in anybody's home."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
import pytest
from nbclient import NotebookClient

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from nbformat import NotebookNode

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120
"""The seconds that a kernel may take. Only what fails waits that long."""


@pytest.fixture(scope="module")
def client_for(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., NotebookClient]]:
    """Return what makes a client for a notebook, as if it were open in its own folder."""

    def client(
        notebook: NotebookNode, folder: str, *, store_widget_state: bool = False
    ) -> NotebookClient:
        return NotebookClient(
            notebook, kernel_name="python3", store_widget_state=store_widget_state,
            # On a busy machine, what a cell shows may come long after word that it has run.
            startup_timeout=PATIENCE, iopub_timeout=PATIENCE,
            resources={"metadata": {"path": str(ROOT / folder)}},
        )  # fmt: skip

    with pytest.MonkeyPatch.context() as patch:
        home = tmp_path_factory.mktemp("home")
        patch.setenv("JUPYTER_PREFER_ENV_PATH", "1")
        patch.setenv("JUPYTER_RUNTIME_DIR", str(home / "runtime"))
        patch.setenv("JUPYTER_CONFIG_DIR", str(home / "config"))
        patch.setenv("IPYTHONDIR", str(home / "ipython"))
        yield client


@pytest.fixture
def read() -> Callable[[str], NotebookNode]:
    return lambda name: nbformat.read(ROOT / name, as_version=4)
