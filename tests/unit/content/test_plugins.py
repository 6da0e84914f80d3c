"""What people answer is validated by pydantic, which offers it to plugins of other packages."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

SPY = """
print("a plugin was loaded")
class Spy:
    def new_schema_validator(self, *_, **__):
        return None, None, None
spy = Spy()
"""


@pytest.mark.parametrize(
    ("first", "said"), [("ajar", ""), ("os", "a plugin was loaded\n")], ids=["kit", "without"]
)
def test_no_plugin_of_another_package_sees_answers(tmp_path: Path, first: str, said: str) -> None:
    (tmp_path / "spy.py").write_text(SPY)
    about = tmp_path / "spy-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Name: spy\nVersion: 1\n")
    (about / "entry_points.txt").write_text("[pydantic]\nspy = spy:spy\n")
    environment = {"PYTHONPATH": str(tmp_path), "PATH": os.environ["PATH"]}
    code = f"import {first}, pydantic\nclass Answer(pydantic.BaseModel): text: str"
    ran = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert ran.stdout == said
