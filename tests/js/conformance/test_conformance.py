"""What exists in Python and in JavaScript gives the same, whatever a person answers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.js.conformance.harness import HERE, TOPICS, most, write
from tests.js.test_js import node

if TYPE_CHECKING:
    from pathlib import Path

LEAST = 2_000
"""So many cases, even where each takes long."""


@pytest.mark.parametrize("many", [200, pytest.param(10_000, marks=pytest.mark.slow)])
@pytest.mark.parametrize("topic", TOPICS)
def test_python_and_javascript_say_the_same(topic: str, many: int, tmp_path: Path) -> None:
    many = min(many, most(topic) * many // 10_000)
    run = node(HERE / "node.js", topic, write(topic, many, tmp_path))
    assert run.returncode == 0, run.stderr
    said = json.loads(run.stdout)
    assert said["first"] == []
    assert said["cases"] >= min(many, LEAST)
