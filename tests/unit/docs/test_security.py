"""SECURITY.md: every requirement has its row, every row its state, every named test exists."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[3]
SECURITY = (ROOT / "SECURITY.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
PRIVACY = (ROOT / "docs" / "privacy.md").read_text("utf-8")
LEVELS = {
    "14.1.1": 2, "14.1.2": 2,
    "14.2.1": 1, "14.2.2": 2, "14.2.3": 2, "14.2.4": 2,
    "14.2.5": 3, "14.2.6": 3, "14.2.7": 3, "14.2.8": 3,
    "14.3.1": 1, "14.3.2": 2, "14.3.3": 2,
}  # fmt: skip
"""The requirements of chapter V14 in ASVS 5.0.0 (OWASP, 2025), with their levels."""
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in SECURITY.splitlines()
    if re.match(r"\| 14\.\d", line)
]
NAMED = re.findall(r"`(tests/[\w./-]+\.py)::(\w+)`", SECURITY)


@cache
def named_in(path: str) -> set[str]:
    file = ROOT / path
    tree = ast.parse(file.read_text("utf-8")) if file.is_file() else ast.parse("")
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def table_under(head: str) -> list[list[str]]:
    """Return the rows of the table that begins with these cells."""
    lines = SECURITY.partition(head)[2].partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_every_requirement_has_one_row_with_its_level_and_in_order() -> None:
    assert [(row[0], row[1]) for row in ROWS] == [(name, str(n)) for name, n in LEVELS.items()]
    assert {len(row) for row in ROWS} == {5}


def test_met_requirements_name_a_test_and_others_say_why_not(
    subtests: pytest.Subtests,
) -> None:
    for row in ROWS:
        with subtests.test(row[0]):
            _, _, asked, state, shown_by = row
            assert asked
            if state == "met":
                assert "::test_" in shown_by
            else:
                why = re.fullmatch(r"(?:not met|does not apply), because (.+)", state)
                assert why, f"“{state}” is not a state"
                assert len(why[1]) > 40


def test_every_named_test_exists() -> None:
    lost = [f"{path}::{name}" for path, name in NAMED if name not in named_in(path)]
    assert lost == [], "Correct SECURITY.md."


def test_a_missing_test_would_be_noticed() -> None:
    assert "test_nobody_wrote_this" not in named_in("tests/unit/docs/test_security.py")
    assert named_in("tests/unit/test_not_there.py") == set()
    assert SECURITY.count("::test_") == len(NAMED) > 20


def test_every_kind_of_stored_or_generated_data_has_a_level() -> None:
    levels = {row[0]: row[1] for row in table_under("| Level | What belongs to it |")}
    assert list(levels) == ["**A. Private**", "**B. Telling**", "**C. Open**"]
    private, telling, free = levels.values()
    for word in ("answers", "drafts", "check-ins", "plan", "passphrase", "keys", "memory"):
        assert word in private
    for word in ("folder", "size", "time", "addresses", "cookies", "temporary"):
        assert word in telling
    assert "words of the kit" in free


def test_every_level_says_how_each_rule_is_met() -> None:
    rules = table_under("| Rule | A. Private | B. Telling | C. Open |")
    assert [row[0] for row in rules] == [
        "Encryption", "Integrity", "How long", "In logs", "Who can reach it", "Sent elsewhere",
    ]  # fmt: skip
    for row in rules:
        assert len(row) == 4
        assert all(row), f"“{row[0]}” has an empty cell"


def test_the_policy_says_how_to_report_and_what_is_not_protected() -> None:
    assert "Report a vulnerability" in SECURITY
    unprotected = SECURITY.partition("does **not** protect from")[2].partition("\n\nNobody")[0]
    for word in ("screen or the keyboard", "passphrase", "forensic", "swap"):
        assert word in unprotected


def test_linked_files_exist() -> None:
    for path in re.findall(r"\]\(([^)#:]+)\)", SECURITY):
        assert (ROOT / path).exists(), path


def test_the_privacy_page_says_what_erasing_cannot_reach() -> None:
    assert "(SECURITY.md)" in README
    erasing = PRIVACY.partition("\n## Erasing\n")[2].partition("\n## ")[0]
    for word in ("ajar erase", "key", "Backups", "history", "not encrypted", "flash", "swap"):
        assert word in erasing, word
