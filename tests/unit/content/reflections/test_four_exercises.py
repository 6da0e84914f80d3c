"""Reflections of shared goals, the goal ladder, empathy and the trial agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.unit.conftest import BackOf

    from ajar.content.materials import Materials


def test_the_overlap_counts_shared_cards_and_lines_that_both_lists_name(
    materials: Materials, back_of: BackOf
) -> None:
    goals = {"fun": "both", "rest": "both", "chores": "mine", "money": "theirs", "thanks": "later"}
    parts = back_of("shared-goals")(
        goals=goals, more_mine=["Walks", "Quiet"], more_theirs=["walks "]
    )
    assert parts[0].said == (
        "An hour of fun together each week",
        "More sleep and rest for each of us",
        "Walks",
    )
    assert "There are 3 things on both lists." in parts[1].words[0]
    own = {part.heading: part.said for part in parts[2:] if part.said}
    phrases = materials.exercise("shared-goals").reflection
    assert own == {
        phrases["mine"]: ("A fair split of the chores", "Quiet"),
        phrases["theirs"]: ("A talk about money once a month",),
        phrases["later"]: ("Saying thank you every day",),
    }
    assert parts.words[-1] == phrases["guess"]


@pytest.mark.parametrize(
    ("shared", "phrase"), [(0, "overlap-none"), (1, "overlap-one"), (2, "overlap-many")]
)
def test_zero_one_and_many_shared_goals_have_their_own_words(
    shared: int, phrase: str, materials: Materials, back_of: BackOf
) -> None:
    cards = ["fun", "rest"]
    goals = {card: "both" if n < shared else "mine" for n, card in enumerate(cards)}
    words = back_of("shared-goals")(goals=goals).words
    expected = materials.exercise("shared-goals").reflection[phrase].replace("{n}", str(shared))
    assert expected in words


def test_the_rooms_lists_are_about_the_couple(materials: Materials, back_of: BackOf) -> None:
    parts = back_of("shared-goals")("room", couple_goals={"fun": "mine", "rest": "theirs"})
    phrases = materials.exercise("shared-goals").reflection
    assert [part.heading for part in parts if part.said] == [
        phrases["wants-help"], phrases["hesitates"],
    ]  # fmt: skip
    assert phrases["guess"] not in parts.words


def test_the_ladder_has_its_top_first_and_marks_today_and_what_is_open(back_of: BackOf) -> None:
    levels: dict[str, Any] = {"level_0": "one", "level_minus_1": "none"}
    today = {"chosen": ["minus-1"]}
    ladder, step, _ = back_of("goal-ladder")(goal="Calm talks", today=today, **levels)
    assert ladder.heading == "Your ladder: Calm talks"
    assert ladder.said == (
        "Better than hoped: still open",
        "As hoped: one",
        "Not yet: none — where things are today",
    )
    assert step.said == ("one",)


@pytest.mark.parametrize(("today", "phrase"), [("plus-1", "at-top"), ("level-0", "as-hoped")])
def test_people_at_the_level_they_hoped_for_are_not_pushed_further(
    today: str, phrase: str, materials: Materials, back_of: BackOf
) -> None:
    words = back_of("goal-ladder")(today={"chosen": [today]}, level_plus_1="more").words
    phrases = materials.exercise("goal-ladder").reflection
    assert words == [phrases[phrase], phrases["closing"]]


def test_a_second_look_shows_levels_in_words_without_numbers(
    materials: Materials, back_of: BackOf
) -> None:
    places: dict[str, Any] = {"today": {"chosen": ["minus-1"]}, "later": {"chosen": ["level-0"]}}
    parts = back_of("goal-ladder")(goal="Calm talks", level_0="one", **places)
    phrases = materials.exercise("goal-ladder").reflection
    ladder, own, hoped, closing = parts
    assert ladder.said[1:] == (
        "As hoped: one — where things are, looking again",
        "Not yet: still open — where things were",
    )
    assert (own.heading, own.said) == (phrases["in-your-words"], ("one",))
    assert (hoped.words, closing.words) == ((phrases["as-hoped"],), (phrases["closing"],))
    assert not any(sign.isdigit() for text in parts.words for sign in text)


def test_a_level_chosen_twice_has_one_mark(back_of: BackOf) -> None:
    level = {"chosen": ["level-0"]}
    held = back_of("goal-ladder")(today=level, later=level, level_0="one")
    assert held[0].said[1] == (
        "As hoped: one — where things were, and where they are, looking again"
    )
    assert sum("—" in line for line in held[0].said) == 1


def test_a_group_is_not_asked_to_look_again(materials: Materials) -> None:
    asked = {item.id for item in materials.exercise("goal-ladder").items_in("room")}
    assert {"goal", "today"} <= asked
    assert "later" not in asked


@pytest.mark.parametrize(
    ("sure", "band"),
    [(10, "high"), (7, "high"), (6, "middle"), (4, "middle"), (3, "low"), (0, "low")],
)
def test_confidence_in_a_guess_decides_the_reflection_and_no_study_is_cited(
    sure: int, band: str, materials: Materials, back_of: BackOf
) -> None:
    words = back_of("empathy")(sure=sure).words
    assert words[0] == materials.exercise("empathy").reflection[f"sure-{band}"]
    assert not any("[@" in text for text in words)
    assert "[@eyal2018]" in materials.exercise("empathy").why


def test_a_guess_never_stands_alone(materials: Materials, back_of: BackOf) -> None:
    phrases = materials.exercise("empathy").reflection
    assert back_of("empathy")(guess="Tired").words[:2] == [
        phrases["guess"],
        phrases["no-question"],
    ]
    both = back_of("empathy")(guess="Tired", question="How was it?").words
    assert both == [phrases["guess"], phrases["closing"]]
    assert back_of("empathy")(question="How was it?").words[0] == phrases["question-only"]


def test_an_offer_lists_only_its_missing_parts_as_open(
    materials: Materials, back_of: BackOf
) -> None:
    open_parts = "Still open: For how long; What would count as helpful."
    phrases = materials.exercise("trial-agreement").reflection
    words = back_of("trial-agreement")(what="Walks").words
    assert words[1].startswith(open_parts)
    assert words[2:] == [phrases["no-stop"], phrases["no-review"], phrases["closing"]]
    whole = back_of("trial-agreement")(
        what="Walks", how_long={"chosen": ["month"]},
        review="2027-03-14", helpful=["Calm"], stopping="A word",
    ).words  # fmt: skip
    assert whole == [phrases["offer"], phrases["closing"]]
