"""Slides of a text: one for each heading, and more where one would not fit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ajar.room.rules.slides import LINES, TITLE_LETTERS, fitted, lines_needed, slide_texts, too_long


def test_text_that_does_not_fit_is_split_into_two_slides() -> None:
    long = "\n".join(f"- A line that says something, number {n}" for n in range(2 * LINES))
    first, second = fitted(long)
    assert first.count("\n") == LINES - 1
    assert f"number {LINES}" in second
    assert fitted("One line.\n\nAnother.") == ["One line.\n\nAnother."]


def test_each_heading_begins_a_slide() -> None:
    slides = list(slide_texts("# One *thing*\n\nWords.\n\n## Another\n\n- A\n- B"))
    assert [(s.title, s.body) for s in slides] == [("One thing", "Words."), ("Another", "- A\n- B")]
    assert [s.title for s in slide_texts("Only words.")] == [""]


def test_text_too_long_for_a_slide_is_found_with_its_line() -> None:
    assert list(too_long("# Short\n\nWords.")) == []
    paragraph = "word " * 90
    assert list(too_long(f"# Short\n\nWords.\n\n{paragraph.strip()}")) == [(4, paragraph.strip())]
    title = "x" * (TITLE_LETTERS + 1)
    assert list(too_long(f"Words.\n\n# {title}")) == [(2, title)]


def test_lines_are_measured_for_the_narrowest_wall() -> None:
    assert (lines_needed("x" * 46), lines_needed("x" * 47)) == (1, 2)
    assert lines_needed("![A door](door.svg)") == 0


@given(st.lists(st.text("abc ", min_size=1, max_size=200).map(str.strip).filter(bool), max_size=20))
def test_no_word_is_lost_and_every_slide_fits_if_each_paragraph_does(paragraphs: list[str]) -> None:
    slides = fitted("\n\n".join(paragraphs))
    assert "\n\n".join(slides) == "\n\n".join(paragraphs)
    for slide in slides:
        assert sum(map(lines_needed, filter(None, slide.split("\n\n")))) <= LINES
