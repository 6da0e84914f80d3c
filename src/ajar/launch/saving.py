"""What may reach the disk when a notebook is saved: its words, never what it showed."""

from __future__ import annotations

from typing import Any

__all__ = ["keep_only_words"]

_FORMAT = 4


def keep_only_words(model: dict[str, Any], **_: object) -> None:
    """Strip what running a notebook left in it, before Jupyter writes it to the disk.

    A person's answers may show in outputs and in the saved state of widgets; neither is kept.
    The kernel's version is not kept either, so that a notebook which was only presented is, byte
    for byte, the one that was built.

    Parameters
    ----------
    model
        Jupyter's model of the file to be saved, changed in place. Anything but a notebook of
        format 4 is left as it is.
    """
    notebook = model.get("content")
    if model.get("type") != "notebook" or not isinstance(notebook, dict):
        return
    if notebook.get("nbformat") != _FORMAT:
        return
    for cell in notebook.get("cells", []):
        if cell.get("cell_type") == "code":
            cell["outputs"] = []
            cell["execution_count"] = None
            cell.get("metadata", {}).pop("execution", None)
    metadata = notebook.get("metadata", {})
    metadata.pop("widgets", None)
    language = metadata.get("language_info")
    if isinstance(language, dict):
        metadata["language_info"] = {"name": language.get("name", "python")}
