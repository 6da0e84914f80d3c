"""Blocks lead only to what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ajar.content import Key
from ajar.notebook.blocks import form

if TYPE_CHECKING:
    from pathlib import Path

    from ajar.content.materials import Materials


@pytest.mark.parametrize("beside", ["", "07-boundary.ipynb", "03-boundary.ipynb"])
def test_three_zeros_lead_to_the_neighboring_needs_notebook(
    beside: str, materials: Materials, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in filter(None, (beside, "02-empathy.ipynb")):
        (tmp_path / name).touch()
    assert form(Key("check-in", "opening"), materials, "room")["elsewhere"] == beside
    assert "needs" not in form(Key("empathy"), materials, "room")


def test_a_check_in_asks_for_reasons_at_first_and_only_on_request_in_between(
    materials: Materials,
) -> None:
    moments = ("opening", "after goals", "closing", "one month on")
    brief = [form(Key("check-in", moment), materials, "alone")["brief"] for moment in moments]
    assert brief == [False, True, True, False]
    assert "brief" not in form(Key("empathy"), materials, "alone")
