"""The words of the kit: every one is used, and none says what we do not stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import ajar
from ajar.content.models import NEEDED_WORDS

if TYPE_CHECKING:
    from ajar.content.materials import Materials
from pathlib import Path

CODE = Path(ajar.__file__).parent
ROOT = Path(__file__).resolve().parents[3]
WRITTEN = sorted(
    path for path in (ROOT / "materials").rglob("*")
    if path.suffix in {".md", ".yaml"} and path.is_file() and "schema" not in path.parts
)  # fmt: skip
NUMBER = re.compile(
    r"(?<![\d./])(?:\+?\d[ –-]?){6,}\d(?![\d./])|\b(?:911|999|112|988|116 ?123|016|079)\b"
)


def read(path: Path) -> str:
    """Return the words of a file that people read: comments are not among them."""
    text = path.read_text("utf-8")
    return re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE) if path.suffix == ".yaml" else text


def asked_for() -> set[str]:
    """Return the names by which the code asks for words."""
    names: set[str] = set()
    for path in (*CODE.rglob("*.js"), *CODE.rglob("*.py"), *CODE.rglob("*.j2")):
        if path.name != "models.py":  # the codes of messages and errors are keys of the words
            names |= set(
                re.findall(r'"(journal-[a-z-]+|room-error-[a-z-]+)"', path.read_text("utf-8"))
            )
        if {"paper", "reflections"} & set(path.parts):
            continue  # they have words of their own
        text = path.read_text("utf-8")
        if path.suffix == ".js":
            names |= set(re.findall(r"\bwords\.([a-z]+)\b", text))
        for inside in re.findall(r"\bwords\[([^\]]+)\]", text):
            names |= set(re.findall(r"\"([a-z-]+)\"", inside))
    return names


def test_the_words_that_are_needed_are_those_that_the_code_asks_for() -> None:
    assert sorted(asked_for()) == sorted(NEEDED_WORDS)


def test_every_word_of_the_kit_is_needed(materials: Materials) -> None:
    assert sorted(materials.words) == sorted(NEEDED_WORDS)


def test_the_places_in_a_word_are_those_that_the_code_fills(materials: Materials) -> None:
    filled = {"question-of": {"n", "all"}, "page-of": {"n", "all", "title"}, "line": {"n"},
              "remove-line": {"n"},
              "couple-more": {"name"}, "next-notebook": {"title"}, "keep-minutes": {"n"},
              "keep-copied": {"program"},
              "home-stopped": {"title"}, "home-review": {"day"}, "home-check-in": {"day"},
              "home-brought": {"n"}, "phone-rulers-at": {"n", "moment"},
              "phone-too-many": {"wait"}, "phone-minutes": {"minutes"},
              "room-how-elsewhere": {"address"}, "room-rehearse": {"n"}, "room-line": {"code"},
              "room-joined": {"n"}, "room-minutes": {"minutes"},
              "room-clock": {"time", "minutes"}, "room-withheld-some": {"n", "all"},
              "room-error-port": {"port"},
              "chart-chosen-of": {"n"}, "chart-most": {"card", "heading", "n", "of"},
              "chart-most-two": {"card", "heading", "n", "of", "other"},
              "chart-most-many": {"heading", "many", "n", "of"},
              "chart-together": {"card", "heading", "n", "of", "pile"},
              "chart-apart": {"card"}, "chart-ruler-one": {"half", "low", "ruler"},
              "chart-ruler-two": {"half", "high", "low", "ruler"},
              "chart-ruler-one-then": {"half", "low", "moment", "ruler"},
              "chart-ruler-two-then": {"half", "high", "low", "moment", "ruler"},
              "chart-answers": {"n"}, "chart-answers-from": {"least", "n"},
              "chart-moved": {"higher", "lower", "ruler", "same"},
              "result-signed-rank": {"groups", "n", "of", "p", "ruler", "w"},
              "result-signed-rank-rare": {"n", "p", "ruler", "w"},
              "journal-memory": {"megabytes"}, "journal-no-folder": {"folder"},
              "journal-choose-folder": {"folder"}, "journal-exists": {"path"}, "journal-not-found":
              {"path"}, "journal-is-folder": {"path"}, "journal-unreadable": {"path", "why"},
              "journal-damaged-aside": {"name"}, "journal-overwritten": {"path"}, "journal-gone":
              {"path"}, "journal-folder-denied": {"folder"}, "journal-not-written": {"why"},
              "journal-import-not-json": {"line"}, "journal-import-incomplete": {"n", "name"},
              "journal-import-twice": {"exercise", "n"}, "journal-import-answer-twice": {"item",
              "n"}, "journal-import-unknown-exercise": {"exercise", "n"},
              "journal-import-unknown-question": {"exercise", "item", "n"}, "journal-import-misfit":
              {"item", "n", "why"}, "journal-import-not-asked": {"item", "n"},
              "journal-erased-rest": {"path"}, "journal-erased-deleted": {"files"},
              "journal-erased-nothing": {"path"}, "journal-erased-left": {"files"},
              "journal-erased-synced": {"program"}, "journal-erase-folder-unreadable": {"folder",
              "why"}, "journal-erase-unreadable": {"path", "why"}, "journal-erase-protected":
              {"path", "why"}, "journal-erase-unwritable": {"path", "why"}, "journal-erase-other":
              {"path"}, "journal-erase-other-beside": {"files", "path"}, "journal-not-erased":
              {"files", "folder"}, "journal-not-erased-readable": {"files", "folder"},
              "pile-count": {"pile", "n"}, "moved": {"card", "pile"}}  # fmt: skip
    for name, words in materials.words.items():
        assert set(re.findall(r"\{(\w+)\}", words)) == filled.get(name, set()), name


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_is_claimed_that_is_not_known_and_nobody_is_left_out(path: Path) -> None:
    text = read(path)
    for claim in ("six years", "64 %", "64%", "96 %", "96%", "guarantee", "proven"):
        assert claim not in text.casefold()
    assert not re.search(
        r"\b(husband|wife|spouse’s fault|crazy|toxic|narcissis\w*)\b", text, re.IGNORECASE
    )
    assert "!" not in text.replace("![", "["), "Calm words do without an exclamation mark."
