"""A person's walk through the workbook, message by message, in one window or in two at once."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from datetime import UTC, date, datetime
from functools import cache, partial, partialmethod
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from tests.js.conformance.harness import ROOT, Case, any_values
from tests.unit.notebook.test_autosave import CHEAP, Clock

from ajar.build.site import TODAY, site_data
from ajar.content import Key
from ajar.content.materials import Materials
from ajar.journal import disk, erase
from ajar.journal.store import Store
from ajar.notebook import autosave, my_place
from ajar.notebook.journal_view import OpenJournal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

MOST = 700
"""A walk has fifteen messages, and each of them is a case."""
MOMENT = "2026-11-29"
PHRASES = ("seven slow otters hum", "eight quick herons sing")
DANGER = "I want to kill myself"
KEEPING = ("state", "saved", "reopen", "problem", "minutes")
SEEN = {
    "journal-exists": "journal-here-already",
    "journal-not-found": "journal-here-none",
    "journal-gone": "journal-here-gone",
    "journal-erased": "journal-here-erased",
}
"""What the page says in other words than a notebook, which knows of paths."""


@cache
def materials() -> Materials:
    """Return the materials, with the words about a journal in place of its sentences."""
    read = Materials(ROOT, still=True)
    words = {key: key if key.startswith("journal-") else text for key, text in read.words.items()}
    words |= SEEN
    read.__dict__["words"] = words
    return read


@cache
def data() -> dict[str, Any]:
    """Return what the site ships."""
    return {**site_data(materials()), "words": dict(materials().words)}


@cache
def forms() -> list[str]:
    """Return the keys of all forms."""
    shown = (block for page in data()["pages"] for block in page["blocks"])
    keys = [block["key"] for block in shown if block["kind"] == "exercise"]
    return [key.replace(TODAY, MOMENT) for key in keys]


UNTOUCHED = {"answers": {}, "done": False}
"""The state of a form that looks as it does before anybody has told of it."""


class Window:
    """A page of the workbook, and what it shows after each message."""

    def __init__(self) -> None:
        self.shown: dict[str, Any] = {}
        self.states: dict[str, Any] = {}
        self.told: dict[str, Any] = {}
        self.journal = OpenJournal(materials(), "alone")
        self.journal._follow(self)  # type: ignore[arg-type]

    def keys_shown(self) -> set[str]:
        return {*forms(), my_place.MY_PLACE, "chart"}

    def forms_shown(self) -> list[str]:
        return forms()

    def on_gone(self, _: object) -> None:
        """Never go."""

    def send_update(self, **update: Any) -> None:  # noqa: ANN401
        """Take an update."""
        keeping = update.pop("keeping", {})
        if "state" in keeping:
            keeping = {name: keeping[name] for name in KEEPING}
        self.shown |= keeping
        self.states |= update.pop("states", {})
        if "file" in update:
            update["file"] = base64.b64decode(update["file"]["data"]).decode()
        if "erased" in update:
            update["erased"] = True
        self.shown |= update

    def take(self, message: dict[str, Any]) -> None:
        """Receive a message from the page."""
        self.journal._on_message(self, message)  # type: ignore[arg-type]

    def now(self) -> list[Any]:
        """Return what the page shows, and forget what is said only once.

        Of the forms it returns those that look otherwise than before.
        """
        shown = sorted(self.shown.items())
        for name in ("said", "file", "print", "open", "erased", "changed", "problem"):
            if name != "problem" or not isinstance(self.shown.get(name), str):
                self.shown.pop(name, None)
        states = {key: None if it == UNTOUCHED else it for key, it in self.states.items()}
        changed = [state for state in sorted(states.items()) if state[1] != self.told.get(state[0])]
        self.states.clear()
        self.told |= changed
        return _canonical([shown, changed])


def _canonical(value: Any) -> Any:  # noqa: ANN401
    """Return a value as JSON has it, with all keys in order."""
    return json.loads(json.dumps(value, sort_keys=True))


class Days(date):
    """The day on which all of it happens."""

    @classmethod
    def today(cls) -> Days:
        return cls(2026, 11, 29)


def cases(random: Random) -> Iterator[Case]:
    """Yield walks: messages, each to one of two windows, and what both show after each."""
    while True:
        with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
            clock = Clock()
            clock.wall = 1_795_953_600.0  # noon of that day
            _prepare(patch, clock, folder)
            walk = _walk(random, clock)
        yield walk


def _prepare(patch: pytest.MonkeyPatch, clock: Clock, folder: str) -> None:
    """Give a walk a time and a place of its own, and cheap keys."""
    patch.setenv("XDG_DATA_HOME", folder)
    patch.setattr(asyncio, "get_running_loop", lambda: clock)
    patch.setattr(time, "time", lambda: clock.wall)
    patch.setattr("ajar.journal.model.now", lambda: _written(clock.wall))
    patch.setattr(Store, "create", partial(Store.create, _cost=CHEAP))
    changed = partialmethod(Store.change_passphrase, _cost=CHEAP)
    patch.setattr(Store, "change_passphrase", changed)
    for module in (autosave, my_place):
        patch.setattr(module, "date", Days)
    for name in ("sync", "sync_names"):  # nothing here has to survive a power cut
        patch.setattr(disk, name, lambda *_: None)
    patch.setattr(erase, "synced_by", lambda _: "")


def _written(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="seconds")


def _walk(random: Random, clock: Clock) -> Case:
    windows = [Window() for _ in range(random.choice((1, 1, 2)))]
    steps: list[dict[str, Any]] = []
    expected = []
    files: list[str] = []
    for _ in range(random.randint(5, 25)):
        step = _step(random, files, len(windows))
        steps.append(step)
        if "pass" in step:
            clock.pass_by(step["pass"])
        else:
            windows[step["window"]].take(step["message"])
            clock.pass_by(0)
        shown = [window.now() for window in windows]
        files += [
            entries[0]["file"] for entries in ([dict(s[0])] for s in shown) if "file" in entries[0]
        ]
        expected.append(shown)
    return {"windows": len(windows), "steps": steps, "expected": expected}


def _step(random: Random, files: list[str], windows: int) -> dict[str, Any]:
    makers, weights = zip(*STEPS, strict=True)
    made = random.choices(makers, weights)[0](random, files)
    return made if "pass" in made else {"window": random.randrange(windows), "message": made}


def _answer(random: Random, _: list[str]) -> dict[str, Any]:
    key = random.choice(forms())
    exercise = materials().exercise(Key.named(key).exercise)
    asked = {item.id for item in exercise.items_in("alone")}
    values = any_values(exercise, random)
    answers = {name: answer for name, answer in values.items() if name in asked}
    texts = [name for name, answer in answers.items() if isinstance(answer, str)]
    if texts and random.random() < 0.1:
        typed = [item.id for item in exercise.items if item.kind == "text" and item.id in texts]
        answers |= dict.fromkeys(typed[:1], DANGER)
    return {"key": key, "answers": answers, "done": random.random() < 0.6}


def _import(random: Random, files: list[str]) -> dict[str, Any]:
    return {"import": random.choice(files or ["{"])}


def _message(**fields: Any) -> Callable[..., dict[str, Any]]:  # noqa: ANN401
    return lambda *_: dict(fields)


STEPS: tuple[tuple[Callable[..., dict[str, Any]], int], ...] = (
    (_answer, 40),
    (lambda random, _: {"key": random.choice(forms()), "remove": True}, 5),
    (lambda random, _: {"pass": random.choice((1, 3, 3, 20, 1000))}, 15),
    (_message(keep=PHRASES[0], place=""), 8),
    (lambda random, _: {"unlock": random.choice((*PHRASES, "wrong")), "place": ""}, 10),
    (lambda random, _: {"change": random.choice(PHRASES)}, 3),
    (_message(lock=True), 4),
    (_message(forget=True), 2),
    (_message(restart=True), 3),
    (_message(erase=True), 2),
    (_message(erase="saved"), 2),
    (lambda random, _: {"country": random.choice(("US", "IE", "-"))}, 2),
    (lambda random, _: {"minutes": random.choice((5, 15, 30, 0))}, 2),
    (_message(take="everything"), 3),
    (_message(take="check-ins"), 1),
    (_message(take="calendar"), 1),
    (_message(take="plan", paper="a4", country="US"), 1),
    (_import, 4),
    (_message(ready=True), 5),
    (_message(home="home"), 2),
    (_message(chart="chart"), 2),
    (_message(active=True), 1),
)  # fmt: skip
