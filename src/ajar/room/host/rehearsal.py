"""Made-up phones: they do over HTTP what real ones do, so that a facilitator can try a room out."""

from __future__ import annotations

import random
import threading
from typing import TYPE_CHECKING, Any

import httpx

from ajar.room.host.made_up import answers_of, key_of, moved_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LOOK = 0.5
"""The seconds between two looks at what is open."""
SLOWEST = 6.0
"""The seconds after which even the slowest of them has answered."""


class Rehearsal:
    """Phones of nobody, in a thread of their own, until they are sent away.

    The same seed brings the same phones: two notebooks that have the same rehearsal count each
    of them once.

    Parameters
    ----------
    base
        The address of the room's server, on this computer.
    code
        The join code.
    phones
        How many there are.
    seed
        What tells this rehearsal from another one.
    slowest
        The seconds after which all of them have answered an open question; else `SLOWEST`.
    """

    def __init__(
        self, base: str, code: str, phones: int, seed: str, *, slowest: float | None = None
    ) -> None:
        self._address = f"{base}/api/rooms/{code}"
        self._phones, self._seed = phones, seed
        self._slowest = SLOWEST if slowest is None else slowest
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True, name="rehearsal")

    def begin(self) -> None:
        """Let them come in, and answer whatever is open."""
        self._thread.start()

    def stop(self) -> None:
        """Send them away, and wait until they have gone."""
        self._over.set()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        with httpx.Client(trust_env=False, timeout=5) as http:
            for phone in self._slowly(range(self._phones), self._slowest / 3):
                self._send(http, "join", {"key": key_of(self._seed, phone, "join")})
            done: set[tuple[int, int]] = set()
            while not self._over.wait(LOOK):
                question = self._open_question(http)
                asked = (question["id"], question["round"]) if question else None
                if question and asked and asked not in done:
                    self._answer(http, question)
                    done.add(asked)

    def _open_question(self, http: httpx.Client) -> dict[str, Any] | None:
        try:
            state = http.get(self._address).raise_for_status().json()
        except (httpx.HTTPError, ValueError):  # the server is being started again
            return None
        if state["ended"]:
            self._over.set()
        question: dict[str, Any] | None = state["question"]
        return question if question and question["open"] and question["tallied"] else None

    def _answer(self, http: httpx.Client, question: dict[str, Any]) -> None:
        what = f"{question['id']}/{question['round']}"
        order = random.Random(self._seed + what).sample(range(self._phones), self._phones)  # noqa: S311
        for phone in self._slowly(order, self._slowest):
            self._send(http, "answers", {
                "question": question["id"],
                "round": question["round"],
                "key": key_of(self._seed, phone, what),
                "answers": answers_of(self._seed, phone, question),
                "moved": moved_of(self._seed, phone, question),
            })  # fmt: skip

    def _slowly(self, phones: Sequence[int], seconds: float) -> Iterator[int]:
        """Give one phone after another, none once they were sent away."""
        for phone in phones:
            if self._over.wait(seconds / max(1, self._phones)):
                return
            yield phone

    def _send(self, http: httpx.Client, what: str, body: dict[str, Any]) -> None:
        """Send as a phone does: with the same key until it is heard."""
        while not self._over.is_set():
            try:
                answer = http.post(f"{self._address}/{what}", json=body)
            except httpx.HTTPError:
                wait = LOOK
            else:
                if answer.status_code not in (429, 503):
                    return
                wait = min(5.0, float(answer.headers.get("retry-after", LOOK)))
            self._over.wait(wait)
