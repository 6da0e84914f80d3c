"""A hard line is said back as one message of openers and the person's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ajar.content.reflect import Part

if TYPE_CHECKING:
    from tests.unit.conftest import Back

    from ajar.content.exercise import Exercise, Setting

EXERCISE = "reframing"
FIVE = {
    "notice": "we have not talked since Sunday",
    "see": "be tired of this topic",
    "feel": "lonely",
    "need": "some time with you",
    "ask": "ten minutes on Saturday",
}


def message_in(parts: list[Part], exercise: Exercise) -> str:
    heading = exercise.reflection["message"]
    return next((part.said[0] for part in parts if part.heading == heading), "")


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_five_parts_become_one_paragraph_in_order(
    setting: Setting, exercise: Exercise, back: Back
) -> None:
    parts = back(setting, **dict(reversed(FIVE.items())))
    assert message_in(parts, exercise) == (
        "I notice we have not talked since Sunday. I can see you may be tired of this topic. "
        "I feel lonely. I need some time with you. "
        "Would you be open to ten minutes on Saturday?"
    )
    assert parts.words == [exercise.reflection["closing"]]


@pytest.mark.parametrize(
    ("part", "typed", "said"),
    [
        ("notice", "I notice that it is quiet.", "I notice that it is quiet."),
        ("notice", "Notice it is quiet", "I notice it is quiet."),
        ("notice", "We ate alone", "I notice we ate alone."),
        ("notice", "Robin ate alone", "I notice Robin ate alone."),
        ("see", "You may be tired", "I can see you may be tired."),
        ("see", "may be tired", "I can see you may be tired."),
        ("see", "Be tired", "I can see you may be tired."),
        ("see", "Tired of this", "I can see you may be tired of this."),
        ("see", "feel blamed", "I can see you may feel blamed."),
        ("see", "Don’t want to talk", "I can see you don’t want to talk."),
        ("see", "are tired", "I can see you are tired."),
        ("see", "embarrassing", "I can see it may be embarrassing."),
        ("see", "He is tired", "I can see he is tired."),
        ("notice", "tired", "I notice this: tired."),
        ("see", "I can see you may be tired", "I can see you may be tired."),
        ("see", "This is hard for you", "I can see this is hard for you."),
        ("feel", "I feel I am alone", "I feel I am alone."),
        ("feel", "feel sad", "I feel sad."),
        ("feel", "am sad", "I feel I am sad."),
        ("need", "feel heard", "I need to feel heard."),
        ("need", "Safe", "I need to feel safe."),
        ("ask", "Kinder to me", "Would you be willing to be kinder to me?"),
        ("feel", "i’m sad", "I’m sad."),
        ("feel", "Sad…", "I feel sad…"),
        ("feel", "that you never listen", "I feel that you never listen."),
        ("need", "Rest", "I need rest."),
        ("need", "Sunday mornings", "I need Sunday mornings."),
        ("need", "Hope we talk", "I hope we talk."),
        ("need", "We talk more", "I hope we talk more."),
        ("need", "I hope we talk", "I hope we talk."),
        ("ask", "Would you be open to a walk?", "Would you be open to a walk?"),
        ("ask", "talk on Sunday", "Would you be willing to talk on Sunday?"),
        ("ask", "To talk, once", "Would you be willing to talk, once?"),
        ("ask", "A walk", "Would you be open to a walk?"),
        ("ask", "talking once", "Would you be open to talking once?"),
        ("feel", "“I feel sad”", "I feel sad."),
        ("feel", "sad,", "I feel sad."),
        ("ask", "Could we take a walk", "Could we take a walk?"),
        ("ask", "could we take a walk", "Could we take a walk?"),
        ("ask", "if you could listen", "If you could listen?"),
        ("ask", "be open to a walk", "Would you be open to a walk?"),
        ("ask", "take a walk with me", "Would you be willing to take a walk with me?"),
        ("ask", "to take a walk", "Would you be willing to take a walk?"),
        ("ask", "10 minutes of talk", "Would you be open to 10 minutes of talk?"),
        ("ask", "Talking for a bit", "Would you be open to talking for a bit?"),
        ("ask", "you come along once", "Would you come along once?"),
        ("ask", "I would like a walk", "I would like a walk."),
    ],
)
def test_a_typed_opener_is_not_repeated(
    part: str, typed: str, said: str, exercise: Exercise, back: Back
) -> None:
    assert message_in(back(**{part: typed}), exercise) == said


@pytest.mark.parametrize("part", FIVE)
@pytest.mark.parametrize("odd", ["x" * 2000, "💔🫶🏽", "<b>not bold</b>", "{words}", "!!", "x\ny"])
def test_unusual_words_are_quoted_as_typed(
    part: str, odd: str, exercise: Exercise, back: Back
) -> None:
    message = message_in(back(**{part: odd}), exercise)
    opener = exercise.reflection[part].removesuffix("?").removesuffix(".")
    assert message.startswith(opener.replace("{words}", odd))


@pytest.mark.parametrize("part", FIVE)
@pytest.mark.parametrize("words", ["أريد أن نتحدث", "\u202eהפוך\u202c", "Я устала"])
def test_words_in_another_script_get_no_english_opener(
    part: str, words: str, exercise: Exercise, back: Back
) -> None:
    message = message_in(back(**{part: words}), exercise)
    assert words in message
    assert "I " not in message
    assert "Would" not in message


def test_missing_parts_are_named_and_may_be_left_out(exercise: Exercise, back: Back) -> None:
    parts = back(own_line="You never talk", feel="alone", need="a walk")
    assert parts[0].said == ("You never talk",)
    assert message_in(parts, exercise) == "I feel alone. I need a walk."
    missing = "I notice; I can see you may be; Would you be willing to"
    assert parts.words == [
        exercise.reflection["missing"].replace("{parts}", missing),
        exercise.reflection["closing"],
    ]


def test_a_line_that_was_not_changed_is_left_as_it_is(exercise: Exercise, back: Back) -> None:
    parts = back(own_line="Come or I go")
    assert parts[0].said == ("Come or I go",)
    assert message_in(parts, exercise) == ""
    assert parts.words == [exercise.reflection["no-message"], exercise.reflection["closing"]]


def test_the_picked_first_line_comes_with_the_study_and_its_limits(
    exercise: Exercise, back: Back
) -> None:
    easiest = {"chosen": ["both-sides"]}
    parts = back("room", line={"chosen": ["or-done"]}, **FIVE, easiest=easiest)
    assert parts[0].said == ("“Come to therapy with me, or I am done.”",)
    openers = exercise.reflection["openers"]
    assert parts.words == [openers, exercise.reflection["closing"]]
    assert "[@rogers2018]" in openers
    assert "Hal might choose another one" in openers
    assert "Nobody said these lines in a real talk" in openers


@pytest.mark.parametrize("part", FIVE)
def test_every_reflection_allows_a_no(part: str, back: Back) -> None:
    last = back(**{part: "something"})[-1].words[0]
    assert "They may say no" in last
    assert "only if it’s safe" in last


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_an_empty_exercise_says_that_nothing_has_to_be_said(
    setting: Setting, exercise: Exercise, back: Back
) -> None:
    assert back(setting) == [Part(words=(exercise.reflection["nothing"],))]


def test_the_safety_gate_precedes_the_invitation(exercise: Exercise) -> None:
    assert exercise.invites
