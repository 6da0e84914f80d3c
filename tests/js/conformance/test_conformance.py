"""Python and JavaScript implementations give the same results for random answers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.js.conformance.harness import HERE, TOPICS, most, write
from tests.js.test_js import node

if TYPE_CHECKING:
    from pathlib import Path


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Compare a few cases where nothing slow is run; otherwise many, which begin with the same."""
    quick = metafunc.config.option.markexpr == "not slow"
    many = [200] if quick else [pytest.param(10_000, marks=pytest.mark.slow)]
    metafunc.parametrize("many", many)


@pytest.mark.parametrize("topic", TOPICS)
def test_python_and_javascript_agree(topic: str, many: int, tmp_path: Path) -> None:
    many = min(many, most(topic) * many // 10_000)
    run = node(HERE / "node.js", topic, write(topic, many, tmp_path))
    assert run.returncode == 0, run.stderr
    said = json.loads(run.stdout)
    assert said["first"] == []
    assert said["cases"] == many
