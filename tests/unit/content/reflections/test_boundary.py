"""A boundary is said back as one sentence of openers and the person’s own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.content.exercise import Sort, cards_of
from ajar.content.reflect import Part
from ajar.content.text import fill_sentence

if TYPE_CHECKING:
    from tests.unit.conftest import Back

    from ajar.content.exercise import Exercise, Setting

EXERCISE = "boundary"
PATTERN = "When {when}, I will {will}."
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40).filter(str.strip)


@pytest.mark.parametrize(("setting", "couple"), [("room", "couple_"), ("alone", "")])
def test_both_halves_become_one_sentence(
    setting: Setting, couple: str, exercise: Exercise, back: Back
) -> None:
    values = {f"{couple}will": " go for a walk ", f"{couple}when": "we start to shout"}
    parts = back(setting, **values)
    assert parts[0] == Part(
        heading=exercise.reflection["in-one"],
        said=("When we start to shout, I will go for a walk.",),
    )
    assert parts.names == ["keep", "closing"]


@pytest.mark.parametrize(
    ("half", "phrase"), [("when", "no-will"), ("will", "no-when"), ("couple_when", "no-will")]
)
def test_half_a_boundary_is_quoted_and_the_other_half_named_as_open(
    half: str, phrase: str, back: Back
) -> None:
    setting: Setting = "room" if half.startswith("couple") else "alone"
    parts = back(setting, **{half: "we shout"})
    assert parts[0].said == ("we shout",)
    assert parts.names == [phrase, "closing"]


def test_needs_and_kind_words_follow_the_sentence(back: Back) -> None:
    parts = back(kindly="I need a break", need=["shoes", " a friend "], when="a", will="b")
    assert [part.said for part in parts if part.said] == [
        ("When a, I will b.",), ("shoes", "a friend"), ("I need a break",)
    ]  # fmt: skip


@pytest.mark.parametrize("setting", ["room", "alone"])
@pytest.mark.parametrize("pile", ["will", "must"])
def test_sentences_in_one_pile_get_no_verdict(
    pile: str, setting: Setting, exercise: Exercise, back: Back
) -> None:
    item = exercise.items[0]
    assert isinstance(item, Sort)
    parts = back(setting, sentences={card.id: pile for card in cards_of(item)})
    texts = {"will": "What I will do", "must": "What you must do"}
    assert parts[0] == Part(
        heading=texts[pile], said=tuple(card.text for card in cards_of(item))
    )  # fmt: skip
    assert parts.names == ["heard", "closing"]


@pytest.mark.parametrize(
    ("when", "will", "whole"),
    [
        ("When we shout", "I will go out", "When we shout, I will go out."),
        ("when we shout", "I’ll go out", "When we shout, I’ll go out."),
        ("we shout", "i go out", "When we shout, i go out."),
        ("we shout", "will go out", "When we shout, I will go out."),
        ("whenever we shout", "Iron a shirt", "When whenever we shout, I will Iron a shirt."),
        ("we shout.", "go out.", "When we shout, I will go out."),
        ("it’s 10 p.m.", "go out.", "When it’s 10 p.m. I will go out."),
        ("we shout ,", "go out,", "When we shout, I will go out."),
        ("we shout?", "go out…", "When we shout? I will go out…"),
        ("we shout", "say “I need a break.”", "When we shout, I will say “I need a break.”"),
        ("💔", "🚶🏽", "When 💔, I will 🚶🏽."),
        ("{will}", "{when}", "When {will}, I will {when}."),
    ],
)
def test_openers_and_end_marks_are_not_doubled(when: str, will: str, whole: str) -> None:
    assert fill_sentence(PATTERN, {"when": when, "will": will}) == whole


@pytest.mark.parametrize(
    ("when", "will", "whole"),
    [
        ("If he drinks again", "leave", "If he drinks again, I will leave."),
        ("whenever we shout", "Leave the room", "Whenever we shout, I will leave the room."),
        ("We shout", "I leave", "When we shout, I leave."),
        ("Robin shouts", "Call Ade", "When Robin shouts, I will call Ade."),
        ("in front of the kids,", "take a walk", "When in front of the kids, I will take a walk."),
        ("“we shout”", "“I need a break.”", "When we shout, I need a break."),
    ],
)
def test_a_boundary_reads_as_one_sentence_however_it_was_typed(
    when: str, will: str, whole: str, back: Back
) -> None:
    assert back(when=when, will=will)[0].said == (whole,)


def test_right_to_left_words_do_not_reorder_the_rest() -> None:
    whole = fill_sentence(PATTERN, {"when": "نصرخ", "will": "go out"})
    assert whole == "When \u2068نصرخ\u2069, I will go out."
    assert fill_sentence(PATTERN, {"when": "we shout", "will": "\u202eאצא\u202c."}).endswith(
        "I will \u2068\u202eאצא\u202c.\u2069"
    )


@given(when=WORDS, will=WORDS)
def test_a_sentence_keeps_the_typed_words_unchanged(when: str, will: str) -> None:
    whole = fill_sentence(PATTERN, {"when": when, "will": will})
    first, second = (re.sub(r"[\s.,;:،]+$", "", text.strip()) for text in (when, will))
    assert first in whole or first[0].upper() + first[1:] in whole
    assert second in whole


def test_long_words_are_kept_whole(back: Back) -> None:
    long = "x" * 2000
    assert back(when=long, will=long)[0].said == (f"When {long}, I will {long}.",)


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_people_are_warned_not_to_tell_a_boundary_to_someone_who_may_hurt_them(
    setting: Setting, exercise: Exercise, back: Back
) -> None:
    parts = back(setting, sentences={"walk": "will"})
    assert parts[-1].words == (exercise.reflection["closing"],)
    assert "Don’t tell" in parts[-1].words[0]
    assert "help line" in parts[-1].words[0]
