"""The workbook's last page: where one stopped, the plan, what is due, and taking it all along."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ajar.content.answers import fits
from ajar.content.dates import day_in_words
from ajar.content.exercise import CHECK_IN, Key
from ajar.content.reflect import reflect
from ajar.journal.entry import Entry
from ajar.journal.errors import JournalError
from ajar.journal.model import Kept
from ajar.journal.schedule import look_again, next_check_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ajar.content.materials import Materials
    from ajar.journal.model import Journal

HOME = "home"
"""The key under which a page is told what this one shows."""
PLAN = "plan"
UNTIL = "until "
"""How the moment ends of what was answered before a new beginning."""


def entries_of(journal: Journal) -> list[Entry]:
    """Return everything in a journal, in the order it was begun."""
    kept = ((key, journal.get(key)) for key in journal.begun())
    return [
        Entry(str(key), one.response, one.done, one.confirmed, one.at) for key, one in kept if one
    ]


def until(day: date) -> str:
    """Return how the moment ends of what was answered before this day."""
    return f"{UNTIL}{day_in_words(day)}"


def put_apart(journal: Journal, key: Key, ending: str, kept: Kept) -> None:
    """Place a response under a moment that ends so, and that nothing has yet."""
    moment = f"{key.moment}, {ending}" if key.moment else ending
    free, number = Key(key.exercise, moment), 2
    while journal.get(free):
        free, number = Key(key.exercise, f"{moment} ({number})"), number + 1
    journal.place(free, kept)


@dataclass
class Home:
    """What the last page shows of a journal, and what can be done with all of it."""

    journal: Journal
    materials: Materials
    tell: Callable[..., None]

    def state(self) -> dict[str, Any]:
        """Return what the page shows now."""
        there = entries_of(self.journal)
        return {
            "welcome": self._welcome(there),
            "section": self._stopped_at(there),
            "due": self._due(there),
            "plan": self._said_back(Key(PLAN)),
            "earlier": [
                {"title": key.moment, "plan": self._said_back(key)}
                for key in self.journal.begun()
                if key.exercise == PLAN and key.moment
            ],
            "something": bool(there),
        }

    def hear(self, message: Mapping[str, Any]) -> bool:
        """Take a message from a page; tell whether it was for this one."""
        match message:
            case {"take": str(what)} if what in FILES:
                self._try(lambda: self._give(what))
            case {"bring": str(text)}:
                self._try(lambda: self._bring(text))
            case {"anew": True}:
                self.begin_anew(date.today())  # noqa: DTZ011 (where the person is)
            case _:
                return False
        return True

    def begin_anew(self, today: date) -> None:
        """Put every response among the earlier ones, so that all can be answered once more."""
        with self.journal.together():
            for key in self.journal.begun():
                kept = self.journal.get(key)
                if kept and UNTIL not in key.moment:
                    put_apart(self.journal, key, until(today), kept)
                    self.journal.remove(key)

    def _bring(self, text: str) -> None:
        """Take in what was taken along; what is here already stays as it is."""
        from ajar.journal.import_ import DoesNotFitError, entries_from_json

        try:
            entries, notes = entries_from_json(text, self.materials), ""
        except DoesNotFitError as error:
            entries, notes = error.entries, str(error)
        with self.journal.together():
            for entry in entries:
                self._add(entry)
        said = self.materials.words["home-brought"].replace("{n}", str(len(entries)))
        self.tell(said=f"{said} {notes}".strip())

    def _add(self, entry: Entry) -> None:
        if entry.response is None:
            return
        key, brought = Key.named(entry.key), self.materials.words["home-brought-moment"]
        kept = Kept(entry.response, entry.done, entry.confirmed, entry.at)
        here = self.journal.get(key)
        if here is None:
            self.journal.place(key, kept)
        elif here.response != kept.response or here.confirmed != kept.confirmed:
            put_apart(self.journal, key, brought, kept)

    def _give(self, what: str) -> None:
        name, kind, data = FILES[what](entries_of(self.journal), self.materials)
        self.tell(file={"name": name, "type": kind, "data": base64.b64encode(data).decode()})

    def _try(self, step: Callable[[], None]) -> None:
        try:
            step()
        except JournalError as error:
            self.tell(said=str(error))

    def _stopped_at(self, there: list[Entry]) -> str:
        """Return the section of what was answered last; "" if there is none."""
        if not there:
            return ""
        return self._sections.get(max(there, key=lambda entry: entry.at).key, "")

    @cached_property
    def _sections(self) -> dict[str, str]:
        """In which section each response is asked for."""
        return {
            str(Key(block.name) if block.kind == "exercise" else Key(CHECK_IN, block.name)): name
            for name in self.materials.names("sections")
            for block in self.materials.section(name).blocks_in("alone")
            if block.kind in ("exercise", "check-in")
        }

    def _welcome(self, there: list[Entry]) -> str:
        words, section = self.materials.words, self._stopped_at(there)
        if not there:
            return words["home-empty"]
        if not section:
            return words["home-welcome"]
        title = self.materials.section(section).title
        return words["home-stopped"].replace("{title}", title)

    def _due(self, there: list[Entry]) -> list[str]:
        words, today = self.materials.words, date.today()  # noqa: DTZ011 (likewise)
        review, check_in = look_again(there, today), next_check_in(there, today)
        due = []
        if review:
            due.append(words["home-review"].replace("{day}", day_in_words(review.day)))
        if check_in and check_in.day <= today:
            due.append(words["home-check-in-now"])
        elif check_in:
            due.append(words["home-check-in"].replace("{day}", day_in_words(check_in.day)))
        return due

    def _said_back(self, key: Key) -> list[dict[str, Any]]:
        kept = self.journal.get(key)
        exercise = self.materials.exercise(key.exercise)
        if not kept or kept.confirmed is None or not fits(exercise, kept.confirmed):
            return []
        return [
            {"heading": part.heading, "said": list(part.said), "words": []}
            for part in reflect(exercise, kept.confirmed, "alone")
            if part.said
        ]


def _plan(there: list[Entry], materials: Materials) -> tuple[str, str, bytes]:
    from ajar.paper.my_plan import FILE_NAME, my_plan  # slow to load, and few ask for it

    return FILE_NAME, "application/pdf", my_plan(there, materials)


def _calendar(there: list[Entry], _: Materials) -> tuple[str, str, bytes]:
    from ajar.journal.calendar import FILE_NAME, plan_calendar  # likewise

    return FILE_NAME, "text/calendar", plan_calendar(there, date.today())  # noqa: DTZ011


def _calendar_with_line(there: list[Entry], materials: Materials) -> tuple[str, str, bytes]:
    from ajar.journal.calendar import FILE_NAME, if_then_line, plan_calendar  # likewise

    line = if_then_line(there, materials)
    today = date.today()  # noqa: DTZ011 (likewise)
    return FILE_NAME, "text/calendar", plan_calendar(there, today, line=line)


def _everything(there: list[Entry], materials: Materials) -> tuple[str, str, bytes]:
    from ajar.journal.export import as_json

    return "notes.json", "application/json", as_json(there, materials).encode()


def _check_ins(there: list[Entry], _: Materials) -> tuple[str, str, bytes]:
    from ajar.journal.export import check_ins_as_csv

    return "numbers.csv", "text/csv", check_ins_as_csv(there).encode()


FILES: dict[str, Callable[[list[Entry], Materials], tuple[str, str, bytes]]] = {
    "plan": _plan,
    "calendar": _calendar,
    "calendar-line": _calendar_with_line,
    "everything": _everything,
    "check-ins": _check_ins,
}
"""What can be taken along: the file's name, its type, and what is in it."""
