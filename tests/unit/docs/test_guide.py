"""The facilitator's guide says what is there: sections, exercises, formats, commands, examples."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from ruamel.yaml import YAML

from ajar.cli import _parser
from ajar.content.agendas import Agenda
from ajar.content.exercise import Exercise
from ajar.content.materials import Materials
from ajar.content.models import Scenario
from ajar.content.sections import parse_blocks

if TYPE_CHECKING:
    from pydantic import BaseModel

ROOT = Path(__file__).resolve().parents[3]
MATERIALS = Materials(ROOT)
CHAPTERS = {name: MATERIALS.chapter(name) for name in MATERIALS.names("guide")}
EXAMPLES = re.findall(
    r"```yaml\n# yaml-language-server: \$schema=\.\./schema/(\w+)\.json\n(.*?)```",
    CHAPTERS["04-adapting"],
    flags=re.DOTALL,
)
MODELS: dict[str, type[BaseModel]] = {"agenda": Agenda, "exercise": Exercise, "scenario": Scenario}


def commands() -> list[str]:
    text = "\n".join(CHAPTERS.values())
    return sorted(set(re.findall(r"uv run (ajar [^`\n]+)", text)))


@pytest.mark.parametrize("name", CHAPTERS)
def test_a_chapter_begins_with_its_only_title(name: str) -> None:
    lines = re.sub(r"```.*?```", "", CHAPTERS[name], flags=re.DOTALL).splitlines()
    assert lines[0].startswith("# ")
    assert [line for line in lines if line.startswith("# ")] == lines[:1]


@pytest.mark.parametrize("folder", ["sections", "exercises"])
def test_the_adapting_chapter_names_everything_that_can_be_adapted(folder: str) -> None:
    named = set(re.findall(r"`([\w-]+)`", CHAPTERS["04-adapting"]))
    assert set(MATERIALS.names(folder)) <= named


def test_the_table_of_formats_is_complete() -> None:
    rows = re.findall(r"^\| `([\w-]+)` \|", CHAPTERS["06-agendas"], flags=re.MULTILINE)
    assert sorted(rows) == MATERIALS.names("agendas")


@pytest.mark.parametrize("command", commands())
def test_every_command_in_the_guide_is_valid(command: str) -> None:
    chosen = _parser().parse_args(command.split()[1:])
    named = getattr(chosen, "agenda", None) or (
        getattr(chosen, "name", None) if command.startswith("ajar agenda") else None
    )
    assert named is None or named in MATERIALS.names("agendas")


@pytest.mark.parametrize(("kind", "text"), EXAMPLES, ids=[kind for kind, _ in EXAMPLES])
def test_every_example_is_valid_as_it_stands(kind: str, text: str) -> None:
    read = MODELS[kind].model_validate(YAML(typ="safe", pure=True).load(text))
    if isinstance(read, Agenda):
        for meeting in read.meetings:
            taken = [stretch.minutes for stretch in MATERIALS.running_order(meeting)]
            assert sum(taken) == meeting.minutes


def test_the_example_section_of_the_adapting_chapter_is_valid_as_it_stands() -> None:
    (text,) = re.findall(r"```\n---\n.*?---\n(.*?)```", CHAPTERS["04-adapting"], flags=re.DOTALL)
    blocks, problems = parse_blocks(text, "example")
    assert problems == []
    assert [block.kind for block in blocks] == ["part", "text", "notes", "text", "exercise"]


def test_the_adapting_chapter_shows_one_example_of_each_kind() -> None:
    assert sorted(kind for kind, _ in EXAMPLES) == sorted(MODELS)


def test_every_button_named_in_the_desk_chapter_exists() -> None:
    table = CHAPTERS["06-desk"].partition("\n## On the desk\n")[2].partition("\n## ")[0]
    pressed = re.findall(r"[Pp]ress [^“.]*“(.+?)”", CHAPTERS["06-desk"])
    named = re.findall(r"\*\*(.+?)\*\*", table) + pressed
    labels = {re.sub(r"\\\{\w+\\\}", r"\\d+", re.escape(text)) for text in MATERIALS.words.values()}
    assert len(named) > 10
    for label in named:
        assert any(re.fullmatch(pattern, label) for pattern in labels), f"no button {label}"


def test_the_guide_lists_coach_rules_only_if_there_is_a_coach() -> None:
    for kit in MATERIALS.in_all_languages:
        told = kit.chapter("08-evidence").partition("[@wu2023]")[0].rpartition("\n## ")[2]
        assert ("|---|" in told) == (kit.coach_for_pages() is not None), kit.language


KEY_NAMES = {
    "ArrowRight": "→", "ArrowDown": "↓", "ArrowLeft": "←", "ArrowUp": "↑", "PageDown": "Page Down",
    "PageUp": "Page Up", " ": "Space", ".": "the full stop", "-": "−",
}  # fmt: skip
ALSO = {"Backspace", "="}
"""Keys that do what another one does, and that nobody needs to be told of."""


def test_the_desk_chapter_lists_exactly_the_existing_keys() -> None:
    source = (ROOT / "src/ajar/web/wall/keys.js").read_text("utf-8")
    keys = re.findall(r'"(.+?)"', source.partition("KEYS = {")[2].partition("};")[0])
    table = CHAPTERS["06-desk"].partition("\n## Keys\n")[2].partition("\n## ")[0]
    cells = re.findall(r"^\| (\S.*?) \|", table, flags=re.MULTILINE)[1:]
    told = {key for cell in cells for key in re.split(r", (?:or )?| and | (?=[↓↑])", cell)}
    assert told == {
        KEY_NAMES.get(key, key.upper() if len(key) == 1 else key) for key in keys if key not in ALSO
    }


def test_every_file_and_folder_named_in_the_guide_exists() -> None:
    named = re.findall(r"`(materials/[\w./-]*)`", "\n".join(CHAPTERS.values()))
    assert named
    for path in named:
        assert (ROOT / path).exists(), f"{path} is named and not there"


def test_the_first_rehearsal_takes_as_long_as_announced() -> None:
    chapter = CHAPTERS["00-first-time"]
    steps = re.findall(r"^\d+\. \*\*.*?\((\d+) minutes?\b", chapter, flags=re.MULTILINE)
    assert len(steps) == len(re.findall(r"^\d+\. ", chapter, flags=re.MULTILINE))
    assert sum(map(int, steps)) == 30
    assert "in half an hour" in chapter
