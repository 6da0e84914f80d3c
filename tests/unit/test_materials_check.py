from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ajar.checks import check
from ajar.problems import Problem

if TYPE_CHECKING:
    from ajar.materials import Materials

HERE = "◂"
"""Marks, in the broken text of a test, the line that should be named."""
LADDER, CHECK_IN = "exercises/goal-ladder.yaml", "exercises/check-in.yaml"
AGREEMENTS, TRIAL = "exercises/agreements.yaml", "exercises/trial-agreement.yaml"
GOALS, EMPATHY = "sections/06-goals.md", "sections/02-empathy.md"
HELP, WORDS = "resources/help-lines.yaml", "words.yaml"
RENAME = "Give one of them another id."


def broken(kit: Materials, file: str, old: str, new: str) -> int:
    """Replace the first `old` in a file by `new`, and return the line that `new` marks."""
    path = kit.folder / file
    text = path.read_text("utf-8")
    assert old in text, f"The test wants to break “{old}”, which is not in {file} any more."
    text = text.replace(old, new, 1)
    path.write_text(text.replace(HERE, ""), "utf-8")
    return text.partition(HERE)[0].count("\n") + 1 if HERE in text else 1


MISTAKES = {
    "unknown kind": (LADDER, "kind: text", "kind: txt◂",
        "the kind “txt” is unknown", "Did you mean “text”?"),
    "no kind": (LADDER, "- id: goal\n    kind: text", "- id: goal◂",
        "an item has no kind",
        "Add a line “kind: …” with one of: ruler, choice, sort, text, list, date."),
    "duplicate item id": (LADDER, "id: level-0", "id: goal◂",
        "the id “goal” is used twice", RENAME),
    "duplicate card id": ("cards/feelings.yaml", "id: blamed", "id: tired◂",
        "the id “tired” is used twice", RENAME),
    "duplicate card id in an exercise": (LADDER, "{id: plus-1,", "{id: plus-2◂,",
        "the id “plus-2” is used twice", RENAME),
    "missing card set": (AGREEMENTS, "cards: agreements", "cards: agrements◂",
        "there is no card set called “agrements”", "Did you mean “agreements”?"),
    "tally of a text": (LADDER, "said: The goal", "said: The goal\n    tally: true◂",
        "a text item cannot have a tally",
        "Take the line out: what a person types is theirs and is never counted."),
    "tally of a list": (TRIAL, "lines: 2", "tally: true◂", "a list item cannot have a tally",
        "Take the line out: what a person types is theirs and is never counted."),
    "unknown exercise": (GOALS, "::: exercise goal-ladder", "::: exercise goal-lader◂",
        "there is no exercise called “goal-lader”", "Did you mean “goal-ladder”?"),
    "unknown page": ("sections/00-opening.md", "::: page safety alone", "::: page savety alone◂",
        "there is no page called “savety”", "Did you mean “safety”?"),
    "unknown block": (GOALS, "::: room", "::: rooom◂", "the block “rooom” is unknown",
        "Did you mean “room”?"),
    "block without a name": (GOALS, "::: exercise goal-ladder", "::: exercise◂",
        "the block “exercise” has no name", "Write “::: exercise NAME”."),
    "odd minutes": (GOALS, "::: notes 2 min", "::: notes two minutes◂",
        "“two minutes” is not a number of minutes",
        "Write “::: notes 5 min”, or “::: notes” alone."),
    "last block not closed": (GOALS, "::: chart\n:::", "::: chart◂",
        "a block is not closed", "End it with a line “:::”."),
    "first block not closed": (GOALS, ("::: room\n# What might you both want?\n\n"
        "People rarely disagree about everything.\n:::"),
        "::: room◂\n# What might you both want?\n\nPeople rarely disagree about everything.\n",
        "a block is not closed", "End it with a line “:::”."),
    "after a later item": (CHECK_IN, "after: importance", "after: confidence◂",
        "“after: confidence” names no item above", "Use one of: importance."),
    "unless of nothing": (LADDER, "said: The goal", "said: The goal\n    unless: 3◂",
        "“unless: 3” stands without “after”",
        "Add a line “after: …” that names a ruler above, or take “unless” out."),
    "unless after words": (
        LADDER, "- id: level-0", "- id: level-0\n    after: goal\n    unless: a◂",
        "“unless: a” follows “goal”, which is no ruler",
        "Only a ruler has an answer that “unless” can name: take the line out."),
    "unless after a choice": (
        TRIAL, "- id: review", "- id: review\n    after: how-long\n    unless: month◂",
        "“unless: month” follows “how-long”, which is no ruler",
        "Only a ruler has an answer that “unless” can name: take the line out."),
    "place of no item": (CHECK_IN, "You chose {importance}.", "You chose {importanze}.◂",
        "{importanze} names no item above", "Did you mean “importance”?"),
    "one higher than words": (LADDER, 'ask: "Level +1: what', 'ask: "{goal+1}: what◂',
        "{goal+1} is not a ruler", "Only a ruler has a number that can be one higher."),
    "missing title": (LADDER, "title: A ladder for one goal", "",
        "“title” is missing", "Add a line “title: …”."),
    "missing anchor": (CHECK_IN, "- id: importance\n", "- id: importance◂\n",
        "“low” is missing", "Add a line “low: …”."),
    "misspelled field": (LADDER, "hint: Good", "hnit: Good◂",
        "“hnit” is not known here", "Did you mean “hint”?"),
    "misspelled field of a file": (LADDER, "why:", "wy: Because.◂\nwhy:",
        "“wy” is not known here", "Did you mean “why”?"),
    "misspelled field of a card": (
        "cards/feelings.yaml", "text: Tired", "text: Tired\n    txt: Tired◂",
        "“txt” is not known here", "Did you mean “text”?"),
    "misspelled anchor": (CHECK_IN, "said: Confidence", "siad: Confidence◂",
        "“siad” is not known here", "Did you mean “said”?"),
    "tally of a whole exercise": (LADDER, "why:", "tally: true◂\nwhy:", "“tally” is not known here",
        "Use one of: items, private, reflection, title, why."),
    "not YAML": (LADDER, "kind: text\n    ask: ", "kind: [text\n    ask: ◂", None,
        "Look at the indents, colons and quotes there and on the line above."),
    "a number for words": (CHECK_IN, "low: Not important at all", "low: 0◂",
        "“low” should be words", "Put them in quotes if they look like a number."),
    "empty words": (CHECK_IN, "low: Not important at all", 'low: ""◂',
        "“low” is empty", "Write the words that people should read."),
    "not a short name": (LADDER, "id: level-0", "id: Level 0◂", "“Level 0” is not a short name",
        "Use lower-case letters, digits and hyphens, and begin with a letter."),
    "one pile": ("cards/feelings.yaml", "cards:", "cards: [{id: one, text: One}]◂\nothers:",
        "“cards” has too few", "It takes at least 2."),
    "no front matter": (GOALS, "---\ntitle: Shared goals\n", "title: Shared goals\n",
        "the lines at the top are missing",
        "Begin with “---”, a line “title: …”, a line “summary: …” and “---”."),
    "misspelled front matter": (GOALS, "summary:", "sumary: Some.◂\nsummary:",
        "“sumary” is not known here", "Did you mean “summary”?"),
    "no schema line": (LADDER, "# yaml-language-server: $schema=../schema/exercise.json\n", "",
        "the schema is not named",
        ("Make “# yaml-language-server: $schema=../schema/exercise.json” "
         "the first line, so that your editor can help.")),
    "no phrase": (LADDER, "reflection:\n", "reflection:◂\n",
        "the reflection has no phrase “open”", "Add a line “open: …”."),
    "help line of no day": (HELP, "- name: National Domestic Violence Hotline",
        "- name: National Domestic Violence Hotline◂",
        "“last_checked” is missing", "Add a line “last_checked: …”."),
    "empty word": (WORDS, "done: Done", 'done: ""◂',
        "“done” is empty", "Write the words that people should read."),
    "missing word": (WORDS, "words:", "words:◂", "“put-back” is missing",
        "Add a line “put-back: …”."),
}  # fmt: skip
TAKEN_OUT = {
    "missing word": "  put-back: Put it back\n",
    "missing anchor": "    low: Not important at all\n",
    "no phrase": '  open: "{level}: still open"\n',
    "help line of no day": "        last_checked: 2026-11-23\n",
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named_with_its_file_its_line_and_its_mend(
    mistake: str, kit: Materials
) -> None:
    file, old, new, what, mend = MISTAKES[mistake]
    if mistake in TAKEN_OUT:
        broken(kit, file, TAKEN_OUT[mistake], "")
    line = broken(kit, file, old, new)
    found = [problem for problem in check(kit) if what is None or problem.what == what]
    said = [(one.file, one.line, one.mend) for one in found]
    assert said == [(f"materials/{file}", line, mend)]


def test_the_shipped_materials_have_no_problem(materials: Materials) -> None:
    assert list(map(str, check(materials))) == []


def test_a_problem_reads_as_one_sentence_of_what_and_one_of_the_mend() -> None:
    problem = Problem("materials/words.yaml", 3, "“done” is empty", "Write the words.")
    assert str(problem) == "materials/words.yaml, line 3: “done” is empty. Write the words."


def test_five_mistakes_in_four_files_are_all_named_in_one_run_in_order(kit: Materials) -> None:
    chosen = (
        "misspelled anchor",
        "a number for words",
        "unknown block",
        "empty word",
        "not a short name",
    )
    expected = []
    for mistake in chosen:
        file, old, new, what, mend = MISTAKES[mistake]
        expected.append(Problem(f"materials/{file}", broken(kit, file, old, new), what or "", mend))
    assert len({one.file for one in expected}) == 4
    assert check(kit) == sorted(expected, key=lambda one: (one.file, one.line))
