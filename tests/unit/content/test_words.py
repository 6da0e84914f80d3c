"""The words of the kit: every one is used, and none says what we do not stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import ajar
from ajar.checks.texts import needed_on_paper, needed_words
from ajar.content.text import PLACE

if TYPE_CHECKING:
    from ajar.content.materials import Materials
from pathlib import Path

CODE = Path(ajar.__file__).parent
ROOT = Path(__file__).resolve().parents[3]
WRITTEN = sorted(
    path for path in (ROOT / "materials").rglob("*")
    if path.suffix in {".md", ".yaml"} and path.is_file() and "schema" not in path.parts
)  # fmt: skip
NAMED = re.compile(r"[\"{](\w+)[\"}]|\b(\w+)\s*[=:,}]")
"""How code names what it fills a mark with: in quotes or braces, or as a keyword or field."""
KEYS = re.compile(r'"([a-z0-9-]+)"|words\.([a-z0-9-]+)')
"""How code names the key of words."""
NUMBER = re.compile(
    r"(?<![\d./])(?:\+?\d[ –-]?){6,}\d(?![\d./])|\b(?:911|999|112|988|116 ?123|016|079)\b"
)


def read(path: Path) -> str:
    """Return the words of a file that people read: comments are not among them."""
    text = path.read_text("utf-8")
    return re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE) if path.suffix == ".yaml" else text


def test_every_word_of_the_kit_is_used(materials: Materials) -> None:
    assert sorted(materials.words) == sorted(needed_words())


def test_every_way_of_naming_a_word_in_code_is_found() -> None:
    """In brackets, after a dot, by a condition, in a template, and as the code of an error."""
    assert {"put-back", "skip", "choose-many", "choose-one", "leave", "journal-gone"} <= (
        needed_words()
    )
    assert not {"textContent", "length", "code"} & needed_words()
    assert {"agreements", "mark-many", "mark-one", "summary-only"} <= needed_on_paper()


def test_marks_in_words_are_filled_where_the_words_are_used(materials: Materials) -> None:
    sources = [
        path.read_text("utf-8") for path in (*CODE.rglob("*.py"), *CODE.rglob("*.js"))
        if "built" not in path.parts
    ]  # fmt: skip
    named_by: dict[str, set[str]] = {}
    for text in sources:
        names = {quoted or other for quoted, other in NAMED.findall(text)}
        for key in {quoted or other for quoted, other in KEYS.findall(text)}:
            named_by.setdefault(key, set()).update(names)
    wrong = []
    for key, words in materials.words.items():
        named = named_by.get(key, set())
        marks = (mark[0] for mark in PLACE.findall(words))
        wrong += [f"{{{mark}}} in {key}" for mark in marks if mark not in named]
    assert wrong == []


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_materials_make_no_unfounded_claims_and_exclude_nobody(path: Path) -> None:
    text = read(path).partition("\nlists:")[0]  # words of danger are what others may type
    for claim in ("six years", "64 %", "64%", "96 %", "96%", "guarantee", "proven"):
        assert claim not in text.casefold()
    assert not re.search(
        r"\b(husband|wife|spouse’s fault|crazy|toxic|narcissis\w*)\b", text, re.IGNORECASE
    )
    assert "!" not in text.replace("![", "["), "Calm words do without an exclamation mark."
