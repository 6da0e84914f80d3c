"""What the unit tests share: the shipped materials, a copy to break, and arbitrary answers."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from ajar.exercise import Choice, Date, List, Ruler, Sort, cards_of, is_asked
from ajar.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Callable

    from ajar.answers import Answer
    from ajar.exercise import Exercise, Item, Setting

ROOT = Path(__file__).resolve().parents[2]
settings.register_profile(
    "ajar", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ajar")

ODD = (
    "💔🫶🏽 ok",
    "أريد أن نتحدث",
    "\u202eהפוך\u202c",
    "x" * 2000,
    "a\x00b",
    "<b>not bold</b>",
    "  padded  ",
)


@pytest.fixture(autouse=True)
def a_new_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each test begin as a new kernel does: with no journal open."""
    monkeypatch.setattr("ajar._journals", {})


TEXTS = st.sampled_from(ODD) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="{}[]"), min_size=1, max_size=40
)


def any_answer(item: Item) -> st.SearchStrategy[Any]:
    match item:
        case Ruler():
            return st.integers(0, 10)
        case Choice():
            ids = st.sampled_from([card.id for card in cards_of(item)])
            chosen = st.lists(ids, unique=True, max_size=None if item.many else 1)
            answers = st.fixed_dictionaries({"chosen": chosen, "own": st.just("")})
            own = st.fixed_dictionaries({"chosen": st.just([]), "own": TEXTS})
            return answers | own if item.own else answers
        case Sort():
            cards, piles = [c.id for c in cards_of(item)], [p.id for p in item.piles]
            one_pile = st.sampled_from(piles).map(lambda pile: dict.fromkeys(cards, pile))
            return one_pile | st.dictionaries(st.sampled_from(cards), st.sampled_from(piles))
        case List():
            return st.lists(TEXTS, max_size=item.most)
        case Date():
            return st.dates().map(str)
        case _:
            return TEXTS


@st.composite
def any_values(
    draw: st.DrawFn, exercise: Exercise, setting: Setting, *, skipping: bool = True
) -> dict[str, Answer | None]:
    """Answer as the form does: item by item, and only what is asked."""
    values: dict[str, Answer | None] = {}
    for item in exercise.items_in(setting):
        if is_asked(item, values):
            answer = any_answer(item)
            values[item.id] = draw(st.none() | answer if skipping else answer)
    return values


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def materials() -> Materials:
    return Materials(ROOT)


@pytest.fixture
def kit(tmp_path: Path) -> Materials:
    """Return a copy of the kit that a test may break."""
    for folder in ("materials", "notebooks", "exercises"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return Materials(tmp_path)


@pytest.fixture(scope="session")
def answers_to() -> Callable[[Item], st.SearchStrategy[Any]]:
    return any_answer


@pytest.fixture(scope="session")
def values_for() -> Callable[..., st.SearchStrategy[dict[str, Answer | None]]]:
    return any_values
