from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from ajar.content.render import help_lines, html_of, markdown_of, sources
from ajar.content.sections import Block
from ajar.content.text import cited_keys, day_in_words, unbroken

if TYPE_CHECKING:
    from ajar.content.exercise import Setting
    from ajar.content.materials import Materials


def test_a_block_of_words_is_shown_with_author_and_year(materials: Materials) -> None:
    shown = markdown_of(Block("text", text="Ask [@eyal2018]."), materials)
    assert shown == "Ask (Eyal et al., 2018)."


def test_help_lines_show_every_way_to_reach_them_and_their_last_check(
    materials: Materials,
) -> None:
    shown = markdown_of(Block("help-lines"), materials)
    for country in materials.help_lines:
        own = shown[shown.index(f"<summary>{country.country}</summary>") :].partition("</details>")[
            0
        ]
        assert country.emergency in own
        for line in country.lines:
            assert f"**{line.name}.**" in own
            for way in line.reach:
                dialed = way.to.startswith(("tel:", "sms:"))
                say = unbroken(way.say)
                assert (f"[{say}]({way.to})" if dialed else say) in own
            assert line.hours in own
            assert f"Last checked {day_in_words(line.last_checked)}." in own
            assert line.languages in own


def test_help_lines_ask_nothing_and_point_to_help_in_other_countries(
    materials: Materials,
) -> None:
    shown = html_of(help_lines(materials), materials)
    assert shown.count("<details>") == shown.count("</details>") == len(materials.help_lines)
    assert "<input" not in shown
    assert "<form" not in shown
    assert "emergency number of the place where you are" in shown


def test_the_last_checked_day_is_that_of_each_line(kit: Materials) -> None:
    path = kit.folder / "resources" / "help-lines.yaml"
    text = re.sub(r"last_checked: \d+", "last_checked: 2001", path.read_text("utf-8"), count=1)
    path.write_text(text, "utf-8")
    assert help_lines(kit).count("2001.") == 1


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_a_section_lists_only_the_sources_cited_in_its_setting(
    setting: Setting, materials: Materials
) -> None:
    for name in materials.names("sections"):
        section = materials.section(name)
        cited = set(cited_keys(" ".join(block.text for block in section.blocks_in(setting))))
        for block in section.blocks_in(setting):
            if block.kind == "exercise":
                exercise = materials.exercise(block.name)
                cited |= set(cited_keys(" ".join([exercise.why, *exercise.reflection.values()])))
        listed = sources(section, setting, materials)
        for key, entry in materials.references.items():
            assert (entry["title"] in listed) == (key in cited), (name, setting, key)


def test_a_source_cited_only_in_the_solo_setting_is_not_in_the_rooms_list(
    materials: Materials,
) -> None:
    section = materials.section("02-empathy")
    assert "Finkel" in sources(section, "alone", materials)
    assert "Finkel" not in sources(section, "room", materials)


def test_sources_of_exercises_are_listed(materials: Materials) -> None:
    section = replace(materials.section("02-empathy"), blocks=(Block("exercise", name="empathy"),))
    assert sources(section, "alone", materials).count("\n- ") == 1
    assert "Eyal, T." in sources(section, "alone", materials)


def test_a_section_without_citations_has_no_list(materials: Materials) -> None:
    section = replace(materials.section("02-empathy"), blocks=(Block("text", text="Nothing."),))
    assert sources(section, "alone", materials) == ""


def test_markdown_becomes_html_with_its_drawings_inside(materials: Materials) -> None:
    shown = html_of("# A\n\n- **b**\n\n![A door](00-opening.svg)", materials)
    assert shown.startswith("<h1>A</h1>\n<ul>\n<li><strong>b</strong></li>\n</ul>\n")
    drawn = re.search(r'<img src="data:image/svg\+xml,([^"]+)" alt="A door"', shown)
    assert drawn
    assert unquote(drawn[1]) == materials.picture("00-opening")


def test_a_source_that_is_not_known_is_listed_by_its_key(materials: Materials) -> None:
    words = Block("text", text="[@eyal2018; @nobody]")
    section = replace(materials.section("02-empathy"), blocks=(words,))
    assert sources(section, "alone", materials).endswith("\n- @nobody")
