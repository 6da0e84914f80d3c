"""No code names a section, exercise, item, card or page of this workshop: the kit serves any."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import ajar
from ajar.content.exercise import Choice, Sort, cards_of
from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Iterator

HOME = Path(ajar.__file__).parent
KIT = Materials(HOME.parent.parent)
FOLDERS = ("sections", "exercises", "pages", "cards", "scenarios", "agendas", "guide")
OWN = {
    "check-in": "a kind of block, and the exercise of every check-in in keys",
    "alone": "a setting",
    "agreements": "a role in workshop.yaml, and the sheet that is printed for it",
    "erased": "a role in workshop.yaml, and what a page says with it",
    "erased-browser": "a role in workshop.yaml",
    "footer": "a role in workshop.yaml, and an element of HTML",
    "gate": "a role in workshop.yaml, and a kind of block",
    "not-ready": "the code of an error",
    "plan": "a role in workshop.yaml, and what the last page prints",
    "safety": "a role in workshop.yaml",
    "steps": "a field of the desk's state and of a run sheet",
}
"""Words of the kit's own that happen to be names in this workshop, and what they mean in code."""
PLAIN = {
    "a kind of question, a look of “My plan”, or another word of a file of materials/":
        "again ask call couples day first goal if kinds large later line list moves picture "
        "private question questions say then today words worried",
    "what can be pressed, sent or shown, on the desk, on the wall or in the workbook":
        "back blocks change clear go group hands keep leave next none notice once pause phone step "
        "stop strength talk waiting",
    "a name in HTML, CSS, SVG, YAML, a log, a reference, cryptography or a web server":
        "body center family listening online pattern read reason sign small time unknown",
    "a part of what the coach reads, or of what a translation is compared by":
        "blame both feel how learned never rest tell what when wish",
    "a word in a sentence about numbers": "choose no",
}  # fmt: skip
"""Ids that are plain words: what each one means where code has it: never that item."""
QUOTED = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`|\'((?:[^\'\\\n]|\\.)*)\'')
PROPERTY = re.compile(r"(?:\b(?:exercises|sections|pages|answers|response|values)\.)([a-z]\w*)\b")


def python_words(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the strings of a module that are not docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    parts = [node for node in ast.walk(tree) if isinstance(getattr(node, "body", None), list)]
    told = {id(line.value) for node in parts for line in node.body if isinstance(line, ast.Expr)}  # type: ignore[attr-defined]
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.lineno, node.value


def other_words(path: Path) -> Iterator[tuple[int, str]]:
    """Yield what is quoted in a script, a style or a template, without its comments."""
    text = re.sub(r"/\*.*?\*/", lambda found: "\n" * found[0].count("\n"), path.read_text("utf-8"),
                  flags=re.DOTALL)  # fmt: skip
    for number, line in enumerate(text.split("\n"), start=1):
        code = re.sub(r"(^|\s)//.*", "", line)
        for groups in QUOTED.findall(code):
            yield number, "".join(groups)
        for name in PROPERTY.findall(code):
            yield number, name


def all_words() -> Iterator[tuple[str, str]]:
    for path in sorted(HOME.rglob("*")):
        if {"built", "kit", "node_modules", "settings", "__pycache__"} & set(path.parts):
            continue
        read = {".py": python_words, ".js": other_words, ".css": other_words, ".typ": other_words}
        for number, word in read.get(path.suffix, lambda _: ())(path):
            yield f"{path.relative_to(HOME)}:{number}", word


def ids_of_items() -> set[str]:
    """Return the ids of items, rulers, cards and piles."""
    exercises = [KIT.exercise(name) for name in KIT.names("exercises")]
    items = [item for exercise in exercises for item in exercise.items]
    cards = [card for item in items if isinstance(item, Choice | Sort) for card in cards_of(item)]
    piles = [pile for item in items if isinstance(item, Sort) for pile in item.piles]
    rulers = {ruler["id"] for ruler in KIT.rulers}
    return {part.id for part in (*items, *cards, *piles)} | rulers


@pytest.fixture(scope="module")
def words() -> list[tuple[str, str]]:
    return list(all_words())


def test_no_code_names_a_file_of_this_workshop(words: list[tuple[str, str]]) -> None:
    names = {name for folder in FOLDERS for name in KIT.names(folder)}
    keys = {f"{name}@" for name in names} - {"check-in@"}
    named = names - OWN.keys() | keys
    assert [(place, word) for place, word in words if word in named] == []


def test_no_code_names_an_item_or_a_card_of_this_workshop(words: list[tuple[str, str]]) -> None:
    plain = {word for words_of_one_kind in PLAIN.values() for word in words_of_one_kind.split()}
    names = ids_of_items() - OWN.keys() - plain
    assert [(place, word) for place, word in words if word in names] == []
