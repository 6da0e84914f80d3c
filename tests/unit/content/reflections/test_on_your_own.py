"""The exercises that a person does alone, from their own part to inviting again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.conftest import BackOf

    from ajar.content.materials import Materials

ALONE = (
    "my-part", "note", "good-moment", "going-well", "time-out", "trial-review", "finding-help",
    "keep-inviting",
)  # fmt: skip
ASKING = {"note", "good-moment", "keep-inviting"}


@pytest.mark.parametrize("name", ALONE)
def test_each_exercise_is_short_for_one_person_and_cites_the_evidence(
    name: str, materials: Materials
) -> None:
    exercise = materials.exercise(name)
    assert 1 < len(exercise.items_in("alone")) <= 5
    assert exercise.items_in("room") == ()
    assert "tested" in exercise.why or "no study" in exercise.why, "nothing is promised"


@pytest.mark.parametrize("name", ALONE)
def test_only_exercises_about_asking_have_the_safety_gate(name: str, materials: Materials) -> None:
    assert materials.exercise(name).invites == (name in ASKING)


@pytest.mark.parametrize("name", ALONE)
def test_skipping_all_of_it_is_fine(name: str, back_of: BackOf) -> None:
    assert back_of(name)().names == ["nothing"]


@pytest.mark.parametrize("name", ["my-part", "going-well", "time-out", "note", "finding-help"])
def test_people_who_are_hurt_are_told_first_that_it_is_not_for_them(
    name: str, materials: Materials
) -> None:
    private = materials.exercise(name).private
    assert any(word in private for word in ("hurts", "danger", "against you", "checks your phone"))


def test_the_circle_ends_in_one_personal_sentence(back_of: BackOf) -> None:
    parts = back_of("my-part")(sign="my voice gets loud", once="ask for ten minutes")
    assert "If my voice gets loud, I will ask for ten minutes." in [
        line for part in parts for line in part.said
    ]
    assert parts.names[-2:] == ["once", "closing"]


@pytest.mark.parametrize(("move", "phrase"), [("louder", "pressing"), ("quiet", "pulling-back")])
def test_pressing_and_pulling_back_both_get_a_kind_reflection(
    move: str, phrase: str, back_of: BackOf
) -> None:
    assert phrase in back_of("my-part")(moves={"chosen": [move]}).names


@pytest.mark.parametrize(
    ("how", "phrase"),
    [("said-no", "said-no"), ("not-tried", "not-tried"), ("harder", "harder")],
)
def test_a_failed_trial_is_nobodys_fault(how: str, phrase: str, back_of: BackOf) -> None:
    names = back_of("trial-review")(how={"chosen": [how]}).names
    assert phrase in names
    assert ("together" in names) == (how == "harder"), "who never tried has nothing to ask about"


def test_not_asking_again_is_a_choice(back_of: BackOf) -> None:
    assert "enough" in back_of("keep-inviting")(how_long={"chosen": ["no-more"]}).names


def test_an_invitation_is_quoted_and_missing_parts_are_named(
    back_of: BackOf,
) -> None:
    parts = back_of("keep-inviting")(
        invitation={"chosen": ["listen"]}, words="Come along, if you like."
    )
    assert ("Come along, if you like.",) in [part.said for part in parts]
    assert {"free", "no-answer", "no-meanwhile"} <= set(parts.names)


def test_every_invitation_allows_a_no(materials: Materials) -> None:
    leaves_room = ("don’t have to", "that’s okay", "can stop", "only listen")
    cards = materials.cards("invitations")
    assert len(cards) == 5
    assert all(any(words in card.text for words in leaves_room) for card in cards)


def test_getting_help_for_oneself_is_called_a_real_step(back_of: BackOf) -> None:
    names = back_of("finding-help")(kinds={"chosen": ["own-counselor", "deciding"]}).names
    assert {"alone", "deciding", "no-first"} <= set(names)
