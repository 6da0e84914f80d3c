from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ajar.content.sections import Block, Section, parse_blocks

if TYPE_CHECKING:
    from ajar.content.materials import Materials

TEXT = """\
Words for all.

::: room
# On the wall
:::

::: alone
Words for one.

- and a list
:::

::: notes 5 min
**Say:** hello.
:::

::: notes
No time.
:::

::: exercise empathy
:::

::: exercise goal-ladder alone
:::

::: check-in after empathy room
:::

::: check-in closing
:::

::: chart
:::

::: page safety alone
:::

::: help-lines
:::

Words at the end.
"""


def test_every_kind_of_block_is_read_with_its_setting_its_name_and_its_line() -> None:
    blocks, problems = parse_blocks(TEXT, "a.md", first_line=5)
    assert problems == []
    assert blocks == [
        Block("text", None, "Words for all.", line=5),
        Block("text", "room", "# On the wall", line=7),
        Block("text", "alone", "Words for one.\n\n- and a list", line=11),
        Block("notes", "room", "**Say:** hello.", minutes=5, line=17),
        Block("notes", "room", "No time.", line=21),
        Block("exercise", None, name="empathy", line=25),
        Block("exercise", "alone", name="goal-ladder", line=28),
        Block("check-in", "room", name="after empathy", line=31),
        Block("check-in", None, name="closing", line=34),
        Block("chart", None, line=37),
        Block("page", "alone", name="safety", line=40),
        Block("help-lines", None, line=43),
        Block("text", None, "Words at the end.", line=46),
    ]


def test_a_section_shows_each_setting_its_own_blocks_and_the_common_ones() -> None:
    section = Section("00-a", "A", "B", tuple(parse_blocks(TEXT, "a.md")[0]))
    room, alone = section.blocks_in("room"), section.blocks_in("alone")
    assert {block.kind for block in room} == {
        "text",
        "notes",
        "exercise",
        "check-in",
        "chart",
        "help-lines",
    }
    assert {block.kind for block in alone} == {
        "text",
        "exercise",
        "check-in",
        "chart",
        "page",
        "help-lines",
    }
    assert [block.text for block in alone if block.kind == "text"] == [
        "Words for all.", "Words for one.\n\n- and a list", "Words at the end.",
    ]  # fmt: skip
    assert [block.name for block in room if block.key] == ["empathy", "after empathy", "closing"]
    assert [block.name for block in alone if block.key] == ["empathy", "goal-ladder", "closing"]


def test_the_length_of_a_section_is_the_sum_of_its_notes() -> None:
    blocks, _ = parse_blocks(
        "::: notes 5 min\n:::\n\n::: notes\n:::\n\n::: notes 12 min\n:::\n", "a.md"
    )
    assert Section("00-a", "A", "B", tuple(blocks)).minutes == 17


@pytest.mark.parametrize("kind", ["chart", "help-lines"])
@pytest.mark.parametrize("setting", ["room", "alone"])
def test_a_block_without_a_name_can_have_a_setting(kind: str, setting: str) -> None:
    blocks, problems = parse_blocks(f"::: {kind} {setting}\n:::\n", "a.md")
    assert problems == []
    assert [(block.kind, block.setting, block.name) for block in blocks] == [(kind, setting, "")]


def test_a_block_that_is_not_closed_never_shows_the_facilitators_notes_to_the_group() -> None:
    text = "::: room\nFor the wall\n\n::: notes 3 min\nFor the facilitator only\n:::\n"
    blocks, problems = parse_blocks(text, "a.md")
    assert [(problem.line, problem.what) for problem in problems] == [(1, "a block is not closed")]
    assert not any("only" in block.text for block in blocks if block.kind == "text")


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    text = "Breaks of a word processor:\x0bhere\u2028and here.\n\n::: room\nFor the wall\n:::\n"
    blocks, problems = parse_blocks(text, "a.md")
    assert problems == []
    assert blocks[-1] == Block("text", "room", "For the wall", line=3)


def test_several_mistakes_in_one_section_are_all_reported() -> None:
    _, problems = parse_blocks("::: rom\n:::\n\n::: exercise\n:::\n\n::: notes soon\n:::\n", "a.md")
    assert [problem.line for problem in problems] == [1, 4, 7]


def test_every_shipped_section_has_a_title_a_summary_and_minutes(materials: Materials) -> None:
    for name in materials.names("sections"):
        section = materials.section(name)
        assert section.id == name
        assert section.title
        assert section.summary.endswith(".")
        assert section.minutes > 0
        assert section.blocks_in("room")
        assert section.blocks_in("alone")


def test_a_page_appears_only_in_the_setting_that_the_section_names(materials: Materials) -> None:
    opening = materials.section("00-opening")
    pages = [block.text for block in materials.page("safety")]
    assert all(text in [block.text for block in opening.blocks_in("alone")] for text in pages)
    assert not any(text in [block.text for block in opening.blocks_in("room")] for text in pages)
