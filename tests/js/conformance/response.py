from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.js.conformance.harness import Case, any_exercise, any_text, any_values, forms

from ajar.content.answers import AnswerError, check_response

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from ajar.content.exercise import Exercise, Item, Setting

data = forms
BAD: tuple[Any, ...] = (
    True, False, 11, -1, 2.5, 10**20, "5", "", " ", [], {}, [[]], [None], [1], ["a", 2],
    "x" * 20_001, "😀" * 20_000, "😀" * 20_001, ["x"] * 9, ["", " "], {"chosen": []},
    {"chosen": "walk"}, {"chosen": ["swim"]}, {"chosen": [1, None]}, {"own": "mine"},
    {"chosen": [], "own": None},
    {"chosen": [], "own": 3}, {"chosen": [], "own": " \x1c"}, {"chosen": [], "own": "\ufeff"},
    {"chosen": [], "own": "mine"}, {"walk": "never"}, {"walk": 1}, {"walk": []}, "2027-02-30",
    "2028-02-29", "1900-02-29", "2000-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "20270203",
    "2027-W05-3", "2027-2-3", "2027-13-01", "2027-00-10", "2027-01-00", " 2027-01-01",
    "2027-01-01\n", "２０２７-01-01", "2027-01-01T00:00", "-2027-01-01",
)  # fmt: skip


def cases(random: Random) -> Iterator[Case]:
    """Yield answers good and bad, and the response that they make or why they are refused."""
    while True:
        name, exercise, setting = any_exercise(random)
        ids = {item.id for item in exercise.items_in(setting)}
        values = any_values(exercise, random)
        elsewhere = {item.id: None for item in exercise.items if item.id not in ids}
        values |= {item: None for item in elsewhere if item in values}
        if ids and random.random() < 0.5:
            values[random.choice(list(ids))] = _odd(random, exercise, setting)
        if random.random() < 0.05:
            values[random.choice(("other", "another"))] = "5"
        yield {"form": name, "values": values, "expected": _checked(exercise, values)}


def _odd(random: Random, exercise: Exercise, setting: Setting) -> Any:  # noqa: ANN401
    """Return what may not be an answer, or is one with too much in it."""
    if random.random() < 0.5:
        return random.choice(BAD)
    item = random.choice(exercise.items_in(setting))
    return _broken(item, random)


def _broken(item: Item, random: Random) -> Any:  # noqa: ANN401
    """Return an answer of the right shape, which may name too many cards or the wrong ones."""
    cards = [card.id for card in getattr(item, "cards", ())] or ["walk"]
    piles = [pile.id for pile in getattr(item, "piles", ())] or ["never"]
    chosen = random.choices([*cards, *(["swim"] * (random.random() < 0.2))], k=random.randint(0, 4))
    if random.random() < 0.5:
        return {card: random.choice(piles) for card in chosen}
    return {"chosen": chosen, "own": random.choice(("", any_text(random)))}


def _checked(exercise: Exercise, values: dict[str, Any]) -> Any:  # noqa: ANN401
    try:
        return check_response(exercise, values)
    except AnswerError as error:
        return {"refused": error.code, **error.values}
