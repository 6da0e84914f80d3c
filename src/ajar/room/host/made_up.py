"""What made-up phones answer in a rehearsal: plausible, and the same whenever it is asked. Pure."""

from __future__ import annotations

import base64
import hashlib
import random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

LIKELY = {"importance": 7.0, "confidence": 4.5, "readiness": 5.0}
"""Around which numbers the rulers of a first check-in lie."""
HIGHEST = 10


def key_of(seed: str, phone: int, what: str) -> str:
    """Return the key under which a made-up phone is counted once: 22 characters."""
    made = hashlib.blake2b(f"{seed}/{phone}/{what}".encode(), digest_size=16).digest()
    return base64.urlsafe_b64encode(made).decode().rstrip("=")


def answers_of(seed: str, phone: int, question: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a made-up phone answers to an open question, as phones send it.

    Parameters
    ----------
    seed
        What tells one rehearsal from another.
    phone
        Its number, from 0.
    question
        The question as the room tells it to phones.
    """
    items = {item["id"]: item for item in question["exercise"]["items"]}
    mood = random.Random(f"{seed}/{question['name']}")  # noqa: S311 (nothing is secret here)
    own = random.Random(f"{seed}/{phone}/{question['name']}")  # noqa: S311
    leaning = {name: _leaning(items[name], mood) for name in question["tallied"]}
    answers = {name: _answer(items[name], leaning[name], own) for name in question["tallied"]}
    if question.get("since"):
        before = answers_of(seed, phone, {**question, "name": question["since"], "since": None})
        answers |= {name: _moved(before[name], own) for name in before if _is_number(before[name])}
    return answers


def moved_of(seed: str, phone: int, question: Mapping[str, Any]) -> dict[str, int]:
    """Return how far each ruler of a made-up phone has moved since the room's first check-in."""
    if not question.get("since"):
        return {}
    before = answers_of(seed, phone, {**question, "name": question["since"], "since": None})
    now = answers_of(seed, phone, question)
    return {name: now[name] - before[name] for name in now if _is_number(now[name])}


def _leaning(item: Mapping[str, Any], mood: random.Random) -> Any:  # noqa: ANN401
    """Return towards what the whole group leans, so that a chart shows more than noise."""
    match item["kind"]:
        case "ruler":
            return LIKELY.get(item["id"], mood.uniform(3, 7))
        case "sort":
            return {card["id"]: [mood.random() ** 2 + 0.05 for _ in item["piles"]]
                    for card in item["cards"]}  # fmt: skip
        case _:
            return [mood.random() ** 2 + 0.05 for _ in item["cards"]]


def _answer(item: Mapping[str, Any], leaning: Any, own: random.Random) -> Any:  # noqa: ANN401
    match item["kind"]:
        case "ruler":
            return _number(own.gauss(leaning, 1.8))
        case "sort":
            piles = [pile["id"] for pile in item["piles"]]
            return {card["id"]: own.choices(piles, leaning[card["id"]])[0]
                    for card in item["cards"]}  # fmt: skip
        case _:
            cards = [card["id"] for card in item["cards"]]
            wanted = min(own.randint(1, 3), len(cards)) if item.get("many") else 1
            return list(dict.fromkeys(own.choices(cards, leaning, k=wanted)))


def _moved(before: int, own: random.Random) -> int:
    return _number(before + own.gauss(0.8, 1.2))


def _number(wanted: float) -> int:
    return max(0, min(HIGHEST, round(wanted)))


def _is_number(answer: object) -> bool:
    return isinstance(answer, int)
