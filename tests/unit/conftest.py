"""What the unit tests share: the materials, a copy to break, any answers, what is said back."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from ajar.answers import check_response
from ajar.exercise import Choice, Date, List, Ruler, Sort, cards_of, is_asked
from ajar.materials import Materials
from ajar.reflections import Part, reflect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ajar.answers import Answer
    from ajar.exercise import Exercise, Item, Setting

    BackOf = Callable[[str], "Back"]

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


@pytest.fixture
def folder() -> Iterator[Path]:
    """Give a folder that is not really on a disk where that can be had: for many small files."""
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=memory) as made:
        yield Path(made)


@pytest.fixture(scope="session")
def answers_to() -> Callable[[Item], st.SearchStrategy[Any]]:
    return any_answer


@pytest.fixture(scope="session")
def values_for() -> Callable[..., st.SearchStrategy[dict[str, Answer | None]]]:
    return any_values


class Said(list[Part]):
    """What is said back, and the words in it that are ours."""

    def __init__(self, parts: list[Part], exercise: Exercise) -> None:
        super().__init__(parts)
        self.exercise = exercise

    @property
    def words(self) -> list[str]:
        return [words for part in self for words in part.words]

    @property
    def names(self) -> list[str]:
        """Name the phrases that are said; one with a place that was filled stands as it is."""
        by_words = {words: name for name, words in self.exercise.reflection.items()}
        return [by_words.get(words, words) for words in self.words]


@dataclass(frozen=True)
class Back:
    """Gives answers to an exercise, and returns what is said back."""

    name: str
    exercise: Exercise

    def __call__(self, setting: Setting = "alone", /, **values: Any) -> Said:  # noqa: ANN401
        named = {key.replace("_", "-"): value for key, value in values.items()}
        response = check_response(self.exercise, named)
        return Said(reflect(self.name, self.exercise, response, setting), self.exercise)

    def with_names(self, names: dict[str, str]) -> Back:
        return replace(self, exercise=self.exercise.with_names(names))


@pytest.fixture(scope="module")
def exercise(request: pytest.FixtureRequest, materials: Materials) -> Exercise:
    """Return the exercise that a module is about, with the names of a couple."""
    names = {"wants-help": "Wen", "hesitates": "Hal", "moment": "Friday"}
    return materials.exercise(request.module.EXERCISE).with_names(names)


@pytest.fixture(scope="module")
def back(request: pytest.FixtureRequest, exercise: Exercise) -> Back:
    return Back(request.module.EXERCISE, exercise)


@pytest.fixture(scope="session")
def back_of(materials: Materials) -> BackOf:
    """Return a way to any exercise, with no names in it."""
    return lambda name: Back(name, materials.exercise(name))
