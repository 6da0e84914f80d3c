"""Benefits are said back next to worries and partner’s words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.content.exercise import Sort, cards_of
from ajar.content.reflect import Part

if TYPE_CHECKING:
    from tests.unit.conftest import Back

    from ajar.content.exercise import Exercise, Setting
    from ajar.content.materials import Materials

EXERCISE = "benefits"
WORRIES = ("against", "doubt", "private", "ourselves", "last-stop")
HEARD = "A fair place where each person is heard"
CALMER = "Learning to listen, and to argue more calmly"
TRUST = "Building trust again after a hurt"
STRANGE = ["💔🫶🏽", "\u202eأريد مساءً هادئًا", "x" * 2000, "<b>quiet</b>", "{pile} {n}"]


@pytest.fixture(scope="module")
def exercise(materials: Materials) -> Exercise:
    return materials.exercise(EXERCISE)


def worries_of(exercise: Exercise) -> Sort:
    item = next(item for item in exercise.items if item.id == "worries")
    assert isinstance(item, Sort)
    return item


def test_each_worry_lists_its_benefits_and_the_rest_stay_open(
    exercise: Exercise, back: Back
) -> None:
    worries = {"calmer": "against", "heard": "against", "trust": "doubt", "stress": "none"}
    against, doubt, still_open, none, *_ = back("room", worries=worries)
    assert against == Part((), "May speak to “It will be two against one”", (HEARD, CALMER))
    assert doubt == Part((), "May speak to “It does not work”", (TRUST,))
    assert still_open.said == (
        "It is private",
        "We should fix this ourselves",
        "It is the last stop before we split up",
    )
    assert none == Part((), exercise.reflection["none"], ("Feeling less stressed yourself",))


def test_a_worry_without_an_answer_is_called_fair_and_not_argued_away(
    exercise: Exercise, back: Back
) -> None:
    parts = back("room", worries={"heard": "against"})
    assert Part(
        (exercise.reflection["open-reason"],),
        exercise.reflection["open"],
        tuple(pile.text for pile in worries_of(exercise).piles if pile.id in WORRIES[1:]),
    ) in parts  # fmt: skip
    assert "may be a fair reason" in exercise.reflection["open-reason"]


def test_no_worry_is_open_once_each_has_a_benefit(exercise: Exercise, back: Back) -> None:
    cards = ("heard", "calmer", "pattern", "choices", "trust")
    parts = back("room", worries=dict(zip(cards, WORRIES, strict=True)))
    assert [len(part.said) for part in parts if part.heading] == [1] * len(WORRIES)
    assert exercise.reflection["open-reason"] not in parts.words


def test_unrelated_benefits_leave_all_worries_open(exercise: Exercise, back: Back) -> None:
    cards = [card.id for card in cards_of(worries_of(exercise))]
    still_open, none, *_ = back("room", worries=dict.fromkeys(cards, "none"))
    assert len(still_open.said) == len(WORRIES)
    assert len(none.said) == len(cards)


def test_a_groups_view_of_the_couple_is_called_a_guess_by_name(
    exercise: Exercise, back: Back
) -> None:
    named = back.with_names({"wants-help": "Sol", "hesitates": "Kiran", "moment": "May"})
    *_, guess, closing = named("room", worries={"heard": "doubt"}).words
    assert guess == "Nobody has asked Kiran yet, so all of this is a guess."
    assert closing == exercise.reflection["closing"]


def test_benefits_are_shown_beside_the_partners_words_and_both_are_guesses(
    exercise: Exercise, back: Back
) -> None:
    chosen = {"chosen": ["heard"], "own": "Less noise"}
    matter, words, ours, *_ = back("alone", matter=chosen, their_words=" Let me finish once. ")
    assert matter.said == (HEARD, "Less noise")
    assert words.said == ("Let me finish once.",)
    assert "guess" in words.heading
    assert ours.words == (exercise.reflection["guess"],)


def test_benefits_are_a_guess_even_without_the_partners_words(
    exercise: Exercise, back: Back
) -> None:
    _, ours, _ = back("alone", matter={"chosen": ["heard"]})
    assert ours.words == (exercise.reflection["no-words"], exercise.reflection["guess"])


@given(
    st.lists(st.sampled_from(["heard", "calmer", "trust", "stress"]), unique=True),
    st.sampled_from(["", "Rest"]),
)
def test_more_than_two_benefits_are_called_harder_to_hear(
    exercise: Exercise, back: Back, cards: list[str], own: str
) -> None:
    parts = back("alone", matter={"chosen": cards, "own": own})
    assert (exercise.reflection["two"] in parts.words) == (len(cards) + bool(own) > 2)


def test_a_personal_wish_is_shown_first_even_without_a_guess(
    exercise: Exercise, back: Back
) -> None:
    wish, *_ = parts = back("alone", own_wish="To sleep again")
    assert wish.said == ("To sleep again",)
    assert parts.words == [exercise.reflection["yours"], exercise.reflection["closing"]]


@pytest.mark.parametrize(
    "strange", STRANGE, ids=["emoji", "right-to-left", "long", "html", "braces"]
)
def test_unusual_words_are_quoted_as_typed(strange: str, back: Back) -> None:
    parts = back(
        "alone",
        matter={"chosen": [], "own": strange},
        their_words=strange,
        own_wish=strange,
    )
    assert [part.said for part in parts if part.said] == [(strange,)] * 3
    assert all(strange not in words for words in parts.words)


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_a_skipped_exercise_says_that_nobody_has_to_know(
    exercise: Exercise, setting: Setting, back: Back
) -> None:
    assert back(setting) == [Part(words=(exercise.reflection["nothing"],))]
