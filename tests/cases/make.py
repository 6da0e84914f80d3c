"""Writes the random cases: `uv run python tests/cases/make.py`. Cases written by hand stay."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from ajar.content.answers import AnswerError, check_response
from ajar.content.exercise import (
    Choice,
    Date,
    Exercise,
    List,
    Ruler,
    Sort,
    cards_of,
    is_asked,
    shown_cards,
)
from ajar.content.reflect import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ajar.content.exercise import Item

FOLDER = Path(__file__).resolve().parent
TEXTS = (
    "A walk", " both ends ", "", "  \n", "💔🫶🏽", "أريد أن نتحدث", "<b>", "{number}", "é\u0301",
)  # fmt: skip
ODD: tuple[Any, ...] = (
    True, 11, -1, "5", [], {}, {"chosen": "walk"}, {"chosen": ["swim"]}, {"walk": "never"},
    ["x"] * 9, "2027-02-30", {"chosen": ["walk", "rest"], "own": "both"},
)  # fmt: skip
Case = dict[str, Any]


def exercises() -> dict[str, Exercise]:
    """Return the exercises that cases name."""
    read = json.loads((FOLDER / "exercises.json").read_text("utf-8"))
    return {name: Exercise.model_validate(declared) for name, declared in read.items()}


def cases(name: str) -> list[Case]:
    """Return all cases of one file."""
    read: list[Case] = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return read


def item_of(exercise: Exercise, name: str) -> Item:
    return next(item for item in exercise.items if item.id == name)


def expected(name: str, exercise: Exercise, case: Case) -> Any:  # noqa: ANN401 (as JSON has it)
    """Return what Python makes of a case; AnswerError where it refuses the answers."""
    answers = case["answers"]
    if name == "check_response":
        return check_response(exercise, answers)
    item = item_of(exercise, case["item"])
    if name == "is_asked":
        return is_asked(item, answers)
    if name == "answer_in_words":
        return list(said(item, answers))
    assert isinstance(item, Choice)
    return [card.id for card in shown_cards(item, answers)]


def any_answer(item: Item, random: Random) -> Any:  # noqa: ANN401 (as JSON has it)
    """Return an answer to an item, in any order of clicks."""
    match item:
        case Ruler():
            return random.randint(0, 10)
        case Choice():
            ids = [card.id for card in cards_of(item)]
            chosen = random.sample(ids, random.randint(0, len(ids) if item.many else 1))
            own = random.choice(TEXTS) if item.own and (item.many or not chosen) else ""
            return {"chosen": chosen, "own": own}
        case Sort():
            ids = random.sample([card.id for card in cards_of(item)], len(cards_of(item)))
            sorted_ids = ids[: random.randint(0, len(ids))]
            return {card: random.choice(item.piles).id for card in sorted_ids}
        case List():
            return [random.choice(TEXTS) for _ in range(random.randint(0, item.most))]
        case Date():
            return str(date(2026, 1, 1) + timedelta(random.randint(0, 3000)))
        case _:
            return random.choice(TEXTS)


def any_answers(exercise: Exercise, random: Random) -> dict[str, Any]:
    return {
        item.id: None if random.random() < 0.2 else any_answer(item, random)
        for item in exercise.items if random.random() < 0.9
    }  # fmt: skip


def random_is_asked(exercise: Exercise, random: Random) -> Case:
    item = random.choice([item for item in exercise.items if item.after] or exercise.items)
    return {"item": item.id, "answers": check_response(exercise, any_answers(exercise, random))}


def random_shown_cards(exercise: Exercise, random: Random) -> Case | None:
    choices = [item.id for item in exercise.items if isinstance(item, Choice)]
    answers = check_response(exercise, any_answers(exercise, random))
    return {"item": random.choice(choices), "answers": answers}


def random_check_response(exercise: Exercise, random: Random) -> Case:
    answers = any_answers(exercise, random)
    if random.random() < 0.2:
        answers[random.choice(exercise.items).id] = random.choice(ODD)
    return {"answers": answers}


def random_answer_in_words(exercise: Exercise, random: Random) -> Case | None:
    answers = check_response(exercise, any_answers(exercise, random))
    answered = [name for name, answer in answers.items() if answer is not None]
    if not answered:
        return None
    name = random.choice(answered)
    return {"item": name, "answers": answers[name]}


MAKERS: dict[str, Callable[[Exercise, Random], Case | None]] = {
    "is_asked": random_is_asked,
    "shown_cards": random_shown_cards,
    "check_response": random_check_response,
    "answer_in_words": random_answer_in_words,
}
RANDOM_CASES = 60
"""So many for each exercise and file."""


def random_cases(name: str) -> Iterator[Case]:
    for called, exercise in exercises().items():
        for n in range(RANDOM_CASES):
            made = MAKERS[name](exercise, Random(f"{name} {called} {n}"))
            if made is None:
                continue
            case = {"name": f"random {called} {n}", "exercise": called, **made}
            try:
                yield {**case, "expected": expected(name, exercise, case)}
            except AnswerError:
                yield {**case, "refused": True}


def write(name: str) -> None:
    by_hand = [case for case in cases(name) if not case["name"].startswith("random ")]
    lines = (json.dumps(case, ensure_ascii=False) for case in (*by_hand, *random_cases(name)))
    (FOLDER / f"{name}.json").write_text("[\n " + ",\n ".join(lines) + "\n]\n", "utf-8")


if __name__ == "__main__":
    for name in MAKERS:
        write(name)
