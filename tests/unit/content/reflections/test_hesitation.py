"""Sorted reasons are said back with told, guessed and unknown ones kept apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ajar.content.exercise import Sort, cards_of
from ajar.content.reflect import Part

if TYPE_CHECKING:
    from tests.unit.conftest import Back

    from ajar.content.exercise import Exercise, Setting

EXERCISE = "hesitation"


def under(parts: list[Part]) -> dict[str, tuple[str, ...]]:
    return {part.heading: part.said for part in parts if part.heading}


def texts(exercise: Exercise) -> dict[str, str]:
    item = exercise.items[0]
    assert isinstance(item, Sort)
    return {card.id: card.text for card in cards_of(item)}


def test_told_guessed_and_unknown_reasons_have_their_own_headings(
    exercise: Exercise, back: Back
) -> None:
    piles = {"cost": "likely", "doubt": "likely", "time": "maybe", "fit": "no", "shame": "unknown"}
    told = {"chosen": ["cost"], "own": "My mother would find out"}
    parts = back(reasons=piles, told=told)
    phrase, text = exercise.reflection, texts(exercise)
    assert under(parts) == {
        phrase["told"]: (text["cost"], "My mother would find out"),
        phrase["guess-likely"]: (text["doubt"],),
        phrase["guess-maybe"]: (text["time"],),
        phrase["guess-no"]: (text["fit"],),
        phrase["unknown"]: (text["shame"],),
    }
    assert next(iter(under(parts))) == phrase["told"]
    assert parts.names == ["some-told", "closing"]


def test_every_guess_is_called_a_guess_including_cards_that_do_not_fit(back: Back) -> None:
    for pile in ("likely", "maybe", "no"):
        (heading,) = under(back(reasons={"cost": pile}))
        assert "guess" in heading
        (heading,) = under(back("room", couple_reasons={"cost": pile}))
        assert "guess" in heading
        assert "Hal" in heading


def test_a_told_reason_is_never_a_guess_in_any_pile(exercise: Exercise, back: Back) -> None:
    parts = back(reasons={"cost": "no", "time": "unknown"},
                 told={"chosen": ["cost", "time"]})  # fmt: skip
    assert list(under(parts)) == [exercise.reflection["told"]]
    assert parts.names == ["only-told", "closing"]


def test_without_told_reasons_asking_is_suggested(exercise: Exercise, back: Back) -> None:
    parts = back(reasons={"cost": "likely", "time": "maybe"})
    assert parts.names == ["all-guess", "closing"]
    assert "if it’s safe to ask" in exercise.reflection["all-guess"]


def test_told_reasons_are_reflected_without_sorted_cards(exercise: Exercise, back: Back) -> None:
    parts = back(told={"chosen": [], "own": "💔🫶🏽 ok"})
    assert under(parts) == {exercise.reflection["told"]: ("💔🫶🏽 ok",)}
    assert parts.names == ["only-told", "closing"]


@pytest.mark.parametrize(
    ("pile", "said"),
    [
        ("likely", ["only-likely", "all-guess"]),
        ("maybe", ["only-maybe", "all-guess"]),
        ("no", ["only-no", "all-guess"]),
        ("unknown", ["only-unknown"]),
    ],
)
def test_one_pile_for_every_card_has_its_own_phrase(
    pile: str, said: list[str], exercise: Exercise, back: Back
) -> None:
    parts = back(reasons=dict.fromkeys(texts(exercise), pile))
    assert parts.names == [*said, "closing"]
    assert [part.said for part in parts if part.said] == [tuple(texts(exercise).values())]
    in_room = back("room", couple_reasons=dict.fromkeys(texts(exercise), pile))
    guess = [] if pile == "unknown" else ["couple-guess"]
    assert in_room.names == [said[0], *guess, "closing"]


def test_one_or_two_cards_are_not_called_a_pattern(back: Back) -> None:
    parts = back(reasons={"cost": "likely", "time": "likely"})
    assert "only-likely" not in parts.names


def test_the_rooms_guesses_are_about_the_couple_and_never_about_a_partner(
    exercise: Exercise, back: Back
) -> None:
    parts = back("room", couple_reasons={"cost": "likely", "time": "unknown"})
    phrase, text = exercise.reflection, texts(exercise)
    assert under(parts) == {
        phrase["couple-likely"]: (text["cost"],),
        phrase["couple-unknown"]: (text["time"],),
    }
    assert parts.names == ["couple-guess", "closing"]
    assert "your partner" not in " ".join(w for part in parts for w in part.words).casefold()


@pytest.mark.parametrize("own", ["x" * 2000, "أريد أن نتحدث", "<b>not bold</b>", "{hesitates}"])
def test_unusual_words_are_quoted_as_typed(own: str, back: Back) -> None:
    parts = back(told={"chosen": [], "own": own})
    assert parts[0].said == (own,)


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_skipped_cards_get_one_kind_sentence(
    setting: Setting, exercise: Exercise, back: Back
) -> None:
    assert back(setting) == [Part(words=(exercise.reflection["nothing"],))]


def test_each_of_the_fifteen_cards_is_one_short_sentence(exercise: Exercise) -> None:
    cards = texts(exercise)
    assert len(cards) == 15
    for text in cards.values():
        assert text.count(".") == 1
        assert text.endswith(".")
        assert len(text.split()) <= 18
