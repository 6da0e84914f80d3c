"""The stage: where a meeting is in its deck after each step."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.room.rules.stage import (
    Deck,
    DeckPart,
    Position,
    Slide,
    StageStep,
    Timer,
    moved,
    placed_in,
)

NOW = 1_000_000.0


def deck(*parts: int, optional: tuple[int, ...] = (1, 2)) -> Deck:
    """Return a deck whose parts have so many slides, some with a timer of four minutes."""
    return Deck(
        title="One hour",
        parts=tuple(
            DeckPart(title=f"Part {n}", minutes=5, optional=n in optional)
            for n in range(len(parts))
        ),
        slides=tuple(
            Slide(id=f"{part}/{n}", kind="text", part=part, title="A slide", minutes=4 * (n == 1))
            for part, slides in enumerate(parts)
            for n in range(slides)
        ),
    )


DECK = deck(2, 3, 1, 2)


def after(*steps: str, position: Position | None = None, **more: int) -> Position:
    """Return the position after some steps, each at the same moment."""
    position = position or Position()
    for step in steps:
        position = moved(position, DECK, StageStep.model_validate({"step": step, **more}), NOW)
    return position


@pytest.mark.parametrize(
    ("steps", "slide"),
    [
        (["next"], 1),
        (["next", "next", "back"], 1),
        (["back"], 0),
        (["last"], 7),
        (["last", "next"], 7),
        (["last", "first"], 0),
    ],
)
def test_steps_move_between_slides_and_stop_at_both_ends(steps: list[str], slide: int) -> None:
    assert after(*steps).slide == slide


def test_jumping_to_a_part_works_and_to_a_missing_slide_does_not() -> None:
    assert after("go", slide=5).slide == 5
    assert after("go", slide=8) == after("go") == Position()


def test_the_clock_starts_when_the_first_slide_is_left() -> None:
    assert after("blank", "join", "join", "blank").began is None
    assert after("next").began == NOW
    later = moved(after("next"), DECK, StageStep(step="next"), NOW + 60)
    assert later.began == NOW


def test_next_first_restores_a_blank_wall() -> None:
    assert after("blank").blank
    assert after("blank", "next") == Position()
    assert after("join").join
    assert after("join", "blank", "blank") == after("join")
    assert not after("blank", "join").blank


def test_omitted_parts_are_skipped_and_can_be_restored() -> None:
    dropped = after("drop", part=1)
    assert dropped.dropped == (1,)
    assert after("next", "next", position=dropped).slide == 5
    assert after("next", "next", "back", position=dropped).slide == 1
    assert after("keep", position=dropped, part=1).dropped == ()


@pytest.mark.parametrize("part", [0, 3, 4])
def test_only_optional_parts_can_be_omitted(part: int) -> None:
    assert after("drop", part=part).dropped == ()


def test_slides_without_content_yet_are_skipped() -> None:
    step = StageStep(step="next")
    assert moved(Position(), DECK, step, NOW, empty={1}).slide == 2


def test_a_timer_runs_pauses_resumes_and_ends() -> None:
    running = after("next", "timer")
    assert running.timer == Timer(ends=NOW + 240)
    paused = moved(running, DECK, StageStep(step="pause"), NOW + 100)
    assert paused.timer == Timer(left=140)
    assert moved(paused, DECK, StageStep(step="pause"), NOW + 900).timer == Timer(ends=NOW + 1040)
    assert moved(paused, DECK, StageStep(step="stop"), NOW).timer is None
    assert after("timer", minutes=2).timer == Timer(ends=NOW + 120)
    assert after("timer").timer is None, "this slide has no minutes"


def test_a_timer_ends_with_its_slide() -> None:
    assert after("next", "timer", "next").timer is None
    assert after("last", position=after("last", "timer", minutes=3), slide=7).timer is not None


def test_another_deck_continues_at_the_same_slide_if_it_has_that_slide() -> None:
    at = after("go", "drop", slide=5, part=1)
    shorter = deck(1, 3, 1, 2)
    assert placed_in(at, DECK, shorter).slide == 4
    assert placed_in(at, DECK, shorter).dropped == (1,)
    assert placed_in(at, DECK, deck(2)) == Position()


@given(
    st.lists(
        st.sampled_from(["next", "back", "first", "last", "go", "blank", "join", "timer", "pause",
                         "stop", "drop", "keep"]),
        max_size=30,
    ),
    st.sets(st.integers(0, 7), max_size=3),
    st.integers(0, 9),
    st.integers(0, 5),
)  # fmt: skip
def test_a_slide_is_always_shown_whatever_is_pressed(
    steps: list[str], empty: set[int], slide: int, part: int
) -> None:
    position = Position()
    for step in steps:
        asked = StageStep.model_validate({"step": step, "slide": slide, "part": part})
        position = moved(position, DECK, asked, NOW, empty)
        assert 0 <= position.slide < len(DECK.slides)
        assert all(DECK.parts[each].optional for each in position.dropped)
