"""Answers reach the journal as the browser sends them, and none of them reaches the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import nbformat
from nbformat.v4 import new_code_cell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pytest
    from nbclient import NotebookClient
    from nbformat import NotebookNode

MARK = "Zebrafink-7731"
WIDGET = "application/vnd.jupyter.widget-view+json"
STATE = "application/vnd.jupyter.widget-state+json"
KEPT = "print(sum(bool(me._journal.get(key)) for key in me._journal.keys), end='')"
ANSWERS: dict[str, Any] = {
    'me.exercise("empathy")': ("empathy@", {"guess": MARK, "wellwisher": MARK, "sure": 9}),
    'me.check_in("after empathy")': (
        "check-in@after empathy", {"importance": 8, "importance-lower": MARK, "confidence": 3},
    ),
}  # fmt: skip


def run(
    client: NotebookClient, notebook: NotebookNode
) -> Iterator[tuple[NotebookNode, Callable[..., None]]]:
    """Run cell by cell; give each cell with what sends a message to the widget that it shows."""
    with client.setup_kernel():
        for number, cell in enumerate(notebook.cells):
            if cell.cell_type != "code":
                continue
            client.execute_cell(cell, number)

            def send(content: dict[str, Any], cell: NotebookNode = cell) -> None:
                model = next(
                    output.data[WIDGET]["model_id"]
                    for output in cell.outputs
                    if WIDGET in output.data
                )
                data = {"method": "custom", "content": content}
                assert client.kc
                session = client.kc.session
                client.kc.shell_channel.send(
                    session.msg("comm_msg", {"comm_id": model, "data": data})
                )

            yield cell, send
        client.set_widgets_metadata()


def test_no_answer_is_in_a_notebook_saved_with_outputs_and_widget_state(
    read: Callable[[str], NotebookNode], client_for: Callable[..., NotebookClient], tmp_path: Path
) -> None:
    notebook = read("exercises/02-empathy.ipynb")
    again = [*ANSWERS, "me.workbook()", "me", 'me.exercise("empathy")', KEPT]
    notebook.cells += [new_code_cell(source) for source in again]
    client = client_for(notebook, "exercises", store_widget_state=True)
    sent = []
    for cell, send in run(client, notebook):
        if cell.source in ANSWERS:
            key, answers = ANSWERS[cell.source]
            send({"ready": True})
            send({"key": key, "answers": answers, "done": False})
            send({"key": key, "answers": answers, "done": True})
            send({"key": key, "answers": {MARK: MARK}, "done": True})
            send({"key": key, "answers": {"sure": MARK, "importance": MARK}, "done": True})
            sent.append(cell.source)
        if cell.source == "me.readiness_chart()":
            send({"chart": "chart"})
    empathy, check_in = ANSWERS
    assert sent == [empathy, empathy, check_in, empathy]
    assert notebook.cells[-1].outputs[0].text == "2", "the journal did get both responses"

    state = notebook.metadata.widgets[STATE]["state"]
    assert any("pages" in model["state"] for model in state.values()), (
        "widget state is really there"
    )
    file = tmp_path / "saved.ipynb"
    nbformat.write(notebook, file)
    saved = file.read_text("utf-8")
    assert "Seeing it from the other side" in saved, "what is asked is in the file"
    assert MARK not in saved
    assert "importance 8" not in saved
    assert "9 of 10" not in saved


def test_an_invalid_message_puts_nothing_typed_into_the_outputs(
    read: Callable[[str], NotebookNode],
    client_for: Callable[..., NotebookClient],
    capfd: pytest.CaptureFixture[str],
) -> None:
    notebook = read("exercises/06-goals.ipynb")
    notebook.cells.append(new_code_cell(KEPT))
    odd = [
        {"key": "goal-ladder@", "done": True,
         "answers": {"level-0": f"[@{MARK}]", "today": {"chosen": ["minus-1"]}}},
        {"key": "shared-goals@", "done": True, "answers": {"goals": {"fun": [MARK]}}},
        {"key": f"{MARK}@", "answers": {"goal": MARK}, "done": True},
        {"key": "goal-ladder@", "answers": MARK, "done": True},
        {MARK: MARK},
    ]  # fmt: skip
    for cell, send in run(client_for(notebook, "exercises", store_widget_state=True), notebook):
        if cell.source == 'me.exercise("goal-ladder")':
            for message in odd:
                send(message)
    assert notebook.cells[-1].outputs[0].text == "1", "the one good response is kept"
    assert MARK not in nbformat.writes(notebook)
    heard = capfd.readouterr()
    assert MARK not in heard.out + heard.err, "nor does it stand in the terminal"
