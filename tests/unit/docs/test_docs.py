"""The documents describe exactly what exists: commands, settings, sections, kinds of items."""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path

import ajar
from ajar import env
from ajar.cli import _parser
from ajar.content.exercise import KINDS
from ajar.content.materials import Materials
from ajar.content.sections import MARKS
from ajar.room.server.metrics import Metrics

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text("utf-8")
FACILITATING = (ROOT / "docs" / "facilitating.md").read_text("utf-8")
WORDS = (ROOT / "docs" / "changing-words.md").read_text("utf-8")
COMMANDS = (ROOT / "docs" / "commands.md").read_text("utf-8")
DOCUMENTS = sorted(
    [
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/*.md"),
        *ROOT.glob("deploy/*.md"),
        *ROOT.glob("deploy/*/*.md"),
    ]
)
OPERATING = (ROOT / "deploy" / "README.md").read_text("utf-8")
MATERIALS = Materials(ROOT)


def commands() -> set[str]:
    (choices,) = [a.choices for a in _parser()._subparsers._group_actions if a.choices]  # type: ignore[union-attr]
    return set(choices)


def test_the_readme_opens_with_the_two_commands() -> None:
    blocks = re.findall(r"```\n(.*?)\n```", README, flags=re.DOTALL)
    assert blocks[:2] == [
        "pip install uv && uv run ajar present",
        "pip install uv && uv run --group dev pytest",
    ]


def test_the_readme_fits_on_a_screen_and_a_half() -> None:
    assert len(README.split()) <= 700


def test_contributing_stays_short() -> None:
    assert (ROOT / "CONTRIBUTING.md").stat().st_size <= 8_000


def test_the_readme_links_to_every_page_for_engineers_and_operators() -> None:
    linked = set(re.findall(r"\]\(docs/([\w-]+\.md)\)", README))
    assert linked == {path.name for path in ROOT.glob("docs/*.md")}


def test_the_page_of_commands_lists_exactly_the_commands() -> None:
    described = set(re.findall(r"^\| `ajar (\w+)[^`]*`", COMMANDS, flags=re.MULTILINE))
    assert described == commands()


def test_the_page_of_commands_lists_exactly_the_variables() -> None:
    variables = {value for name, value in vars(env).items() if name.isupper()}
    table = COMMANDS.partition("| Variable |")[2]
    assert set(re.findall(r"`(AJAR_\w+)`", table)) == variables


def test_the_facilitators_page_shows_every_public_name() -> None:
    for name in ajar.__all__:
        assert f"{name}(" in FACILITATING
    for method in ("exercise", "check_in", "check_ins", "readiness_chart", "workbook", "scenario"):
        assert f"me.{method}(" in FACILITATING


def test_the_facilitators_page_lists_sections_with_exercises_and_minutes() -> None:
    row = r"^\| `(\d\d-[\w-]+)` \| .* \| (.*) \| (\d+) \|$"
    rows = re.findall(row, FACILITATING, flags=re.MULTILINE)
    described = {name: (re.findall(r"`([\w-]+)`", named), int(n)) for name, named, n in rows}
    sections = {}
    for name in MATERIALS.names("sections"):
        section = MATERIALS.section(name)
        named = [
            block.name if block.kind == "exercise" else block.kind
            for block in section.blocks if block.kind in ("exercise", "check-in")
        ]  # fmt: skip
        sections[name] = (list(dict.fromkeys(named)), section.minutes)
    assert described == sections
    used = {exercise for named, _ in sections.values() for exercise in named}
    others = set(MATERIALS.names("exercises")) - used
    assert {name for name in others if f"`{name}` is in no section" not in FACILITATING} == set()


def test_the_facilitators_page_lists_exactly_the_existing_agendas() -> None:
    table = FACILITATING.partition("| Agenda |")[2].partition("\n\n")[0]
    listed = re.findall(r"^\| `([\w-]+)` \|", table, flags=re.MULTILINE)
    assert listed == MATERIALS.names("agendas")


def test_the_page_on_words_describes_every_kind_of_item_and_every_block() -> None:
    kinds = WORDS.partition("## An exercise without Python")[2].partition("\n## ")[0]
    described = re.findall(r"^\| `(\w+)` \|", kinds, flags=re.MULTILINE)
    assert described == ["kind", *KINDS]
    for mark in MARKS:
        assert re.search(rf"(`|::: ){mark}\b", WORDS), f"no word on the block {mark}"


def test_the_operators_page_describes_every_setting_event_and_metric() -> None:
    room = argparse.ArgumentParser()
    for subparsers in _parser()._subparsers._group_actions:  # type: ignore[union-attr]
        room = subparsers.choices["room"]  # type: ignore[index]
    options = {
        name for action in room._actions for name in action.option_strings if name[:2] == "--"
    }
    described = set(re.findall(r"^\| `(--[\w-]+)` \|", OPERATING, flags=re.MULTILINE))
    assert described == options - {"--help"}
    source = "".join(path.read_text("utf-8") for path in (ROOT / "src/ajar/room").rglob("*.py"))
    logged = re.findall(r'\blog_event\("([\w-]+)"', source)
    assert len(logged) > 5
    for event in (*logged, "error"):
        assert f"`{event}`" in OPERATING, f"{event} is not explained"
    metrics = Metrics(lambda: 0, lambda: 0).collect()
    names = [metric.name for metric in metrics if metric.name.startswith("ajar")]
    assert len(names) > 5
    for name in names:
        assert f"| `{name}" in OPERATING, f"{name} is not explained"


def test_every_file_and_folder_named_in_a_document_exists() -> None:
    missing = []
    for document in DOCUMENTS:
        text = document.read_text("utf-8")
        linked = re.findall(r"\]\(([^)#:]+)(?:#[\w-]*)?\)", re.sub(r"`[^`]*`", "", text))
        named = re.findall(
            r"`((?:materials|notebooks|exercises|docs|benchmarks|tests|src)/[\w./-]*)`", text
        )
        paths = [*(document.parent / path for path in linked), *(ROOT / path for path in named)]
        missing += [f"{document.name}: {path}" for path in paths if not path.exists()]
    assert missing == []


def test_no_lock_file_and_no_host_of_a_registry_is_in_the_repository() -> None:
    hosts = ("files.pythonhosted" + ".org", "registry.npmjs" + ".org", "deb.debian" + ".org")
    for folder, within, files in os.walk(ROOT):
        within[:] = [
            name
            for name in within
            if name not in ("__pycache__", "node_modules")
            and (name == ".ci" or not name.startswith("."))
        ]
        for path in (Path(folder, name) for name in files if name != "uv.lock" and name[0] != "."):
            text = path.read_bytes()
            assert not any(host.encode() in text for host in hosts), path
    assert "uv.lock" in (ROOT / ".gitignore").read_text("utf-8").split()
