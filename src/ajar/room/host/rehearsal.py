"""Simulated phones for rehearsals, which use the same HTTP API as real ones."""

from __future__ import annotations

import base64
import hashlib
import random
import threading
from itertools import cycle
from typing import TYPE_CHECKING

import httpx
from pydantic import ValidationError

from ajar.content.answers import HIGHEST
from ajar.content.exercise import Choice, Exercise, Ruler, Sort, cards_of
from ajar.room.host.client import MOUNTS
from ajar.room.rules.schemas import PhoneState
from ajar.room.rules.tally import tallied_items

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ajar.content.answers import Answer
    from ajar.room.rules.schemas import ShownQuestion
    from ajar.room.rules.tally import Tallied

PHONE_POLL_SECONDS = 0.5
SLOWEST_SECONDS = 6.0
"""Seconds within which even the slowest phone answers."""
_LIKELY = (7.0, 4.5, 5.0)
"""The numbers around which answers to a question's rulers lie, in order."""


class Rehearsal:
    """Simulated phones in a thread of their own.

    The same seed makes the same phones, so that two notebooks count each of them once. All have
    answered an open question after `SLOWEST_SECONDS`.
    """

    def __init__(self, base: str, code: str, phones: int, seed: str) -> None:
        self._url = f"{base}/api/rooms/{code}"
        self._phones, self._seed = phones, seed
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True, name="rehearsal")

    def start(self) -> None:
        """Let the phones join, and answer open questions."""
        self._thread.start()

    def stop(self) -> None:
        """Stop the phones, and wait until they have. When the room ends, they stop themselves."""
        self._stopped.set()
        self._thread.join()

    def _run(self) -> None:
        with httpx.Client(trust_env=False, timeout=5, mounts=MOUNTS) as http:
            for phone in self._spread_out(range(self._phones), SLOWEST_SECONDS / 3):
                self._send(http, "join", {"key": phone_key(self._seed, phone, "join")})
            answered: set[tuple[int, int]] = set()
            while not self._stopped.wait(PHONE_POLL_SECONDS):
                question = self._open_question(http)
                if question and (question.id, question.round) not in answered:
                    self._answer(http, question)
                    answered.add((question.id, question.round))

    def _open_question(self, http: httpx.Client) -> ShownQuestion | None:
        try:
            response = http.get(self._url).raise_for_status()
            state = PhoneState.model_validate_json(response.content)
        except (httpx.HTTPError, ValidationError):  # the server is being restarted
            return None
        if state.ended:
            self._stopped.set()
        question = state.question
        return question if question and question.open and question.tallied else None

    def _answer(self, http: httpx.Client, question: ShownQuestion) -> None:
        key_seed = f"{question.id}/{question.round}"
        order = random.Random(self._seed + key_seed).sample(range(self._phones), self._phones)  # noqa: S311 (nothing is secret here)
        for phone in self._spread_out(order, SLOWEST_SECONDS):
            key = phone_key(self._seed, phone, key_seed)
            answers, moved = made_up_answers(self._seed, phone, question)
            of = {"question": question.id, "round": question.round, "key": key}
            self._send(http, "answers", {**of, "answers": answers, "moved": moved})

    def _spread_out(self, phones: Sequence[int], seconds: float) -> Iterator[int]:
        """Yield one phone after another over some seconds, until they are stopped."""
        for phone in phones:
            if self._stopped.wait(seconds / max(1, self._phones)):
                return
            yield phone

    def _send(self, http: httpx.Client, path: str, body: Mapping[str, object]) -> None:
        """Send like a phone: with the same key until it is confirmed."""
        while not self._stopped.is_set():
            try:
                response = http.post(f"{self._url}/{path}", json=body)
            except httpx.HTTPError:
                wait = PHONE_POLL_SECONDS
            else:
                if response.status_code not in (429, 503):
                    return
                wait = min(5.0, float(response.headers.get("retry-after", PHONE_POLL_SECONDS)))
            self._stopped.wait(wait)


def phone_key(seed: str, phone: int, purpose: str) -> str:
    """Return the key under which a simulated phone is counted once: 22 characters."""
    digest = hashlib.blake2b(f"{seed}/{phone}/{purpose}".encode(), digest_size=16).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def made_up_answers(
    seed: str, phone: int, question: ShownQuestion
) -> tuple[dict[str, Answer], dict[str, int]]:
    """Return a plausible answer of a phone (from 0) to an open question, always the same one.

    The first is the answer to each tallied item; the second, for a later check-in, how far each
    ruler has moved.
    """
    group = random.Random(f"{seed}/{question.name}")  # noqa: S311 (as above)
    own = random.Random(f"{seed}/{phone}/{question.name}")  # noqa: S311
    shown = question.exercise
    items = tallied_items(
        Exercise.model_validate({"title": shown.title, "why": shown.why, "items": shown.items})
    )
    likely = cycle(_LIKELY)
    weights = {item.id: _weights(item, group, likely) for item in items}
    answers = {item.id: _answer(item, weights[item.id], own) for item in items}
    moved = {}
    if question.since:
        first = question.model_copy(update={"name": question.since, "since": None})
        for item, before in made_up_answers(seed, phone, first)[0].items():
            if isinstance(before, int):
                answers[item] = now = _ruler_value(before + own.gauss(0.8, 1.2))
                moved[item] = now - before
    return answers, moved


def _weights(item: Tallied, group: random.Random, likely: Iterator[float]) -> list[list[float]]:
    """Return how likely each answer is in this group, so that a chart shows more than noise.

    Of a ruler the number around which answers lie; of a choice a weight for each card; of a sort
    for each card a weight for each pile.
    """
    match item:
        case Ruler():
            return [[next(likely)]]
        case Sort():
            return [[group.random() ** 2 + 0.05 for _ in item.piles] for _ in cards_of(item)]
        case Choice():
            return [[group.random() ** 2 + 0.05 for _ in cards_of(item)]]


def _answer(item: Tallied, weights: list[list[float]], own: random.Random) -> Answer:
    match item:
        case Ruler():
            return _ruler_value(own.gauss(weights[0][0], 1.8))
        case Sort():
            piles = [pile.id for pile in item.piles]
            pairs = zip(cards_of(item), weights, strict=True)
            return {card.id: own.choices(piles, of_card)[0] for card, of_card in pairs}
        case Choice():
            cards = [card.id for card in cards_of(item)]
            wanted = min(own.randint(1, 3), len(cards)) if item.many else 1
            return list(dict.fromkeys(own.choices(cards, weights[0], k=wanted)))


def _ruler_value(number: float) -> int:
    return max(0, min(HIGHEST, round(number)))
