"""The workbook's last page: where to continue, the plan, due dates, and files to take home."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from ajar.content import Key
from ajar.content.text import day_in_words, fill
from ajar.journal.check_ins import next_check_in, promised
from ajar.journal.errors import JournalError

if TYPE_CHECKING:
    from ajar.content.materials import Materials
    from ajar.journal.model import Entry, Journal

    _File = tuple[str, str, bytes]  # its name, its media type and its content

MY_PLACE = "home"
"""The key of the state of this page."""
HELP_COUNTRY = Key("help")
"""The entry with the country whose help lines a person chose: not an exercise, never exported."""
_UNTIL = "until "  # begins the ending of an archived moment


def archive_moment(day: date) -> str:
    """Return the ending of the moment of entries that are archived on a day."""
    return f"{_UNTIL}{day_in_words(day)}"


def archive(journal: Journal, entry: Entry, ending: str) -> None:
    """Place an entry under a new moment with this ending."""
    key = entry.key
    moment = f"{key.moment}, {ending}" if key.moment else ending
    free, number = Key(key.exercise, moment), 2
    while journal.get(free):
        free, number = Key(key.exercise, f"{moment} ({number})"), number + 1
    journal.place(replace(entry, key=free))


@dataclass
class MyPlace:
    """The last page's view of a journal, and the actions on all of it."""

    journal: Journal
    materials: Materials
    send: Callable[..., None]

    def state(self) -> dict[str, Any]:
        """Return the current state of the page."""
        entries, plan = self._entries(), self.materials.workshop["plan"]
        return {
            "welcome": self._welcome(entries),
            "newest": str(self._newest(entries) or ""),
            "due": self._due(entries),
            "plan": self._reflection(Key(plan)) if plan else [],
            "earlier": [
                {"title": entry.key.moment, "plan": self._reflection(entry.key)}
                for entry in entries
                if entry.key.exercise == plan and entry.key.moment
            ],
            "something": bool(entries),
            "danger": self._danger(),
        }

    def receive(self, message: Mapping[str, Any]) -> bool:
        """Handle a message from a page; return False if it is not about this page or help."""
        match message:
            case {"take": "plan", "paper": ("us-letter" | "a4") as paper}:
                country = str(message.get("country", ""))
                self._attempt(lambda: self.send(print=self._plan(paper, country)))
            case {"take": str(what)} if what in DOWNLOADS:
                self._attempt(lambda: self._send_file(what))
            case {"country": str(code)}:
                self.journal.put(HELP_COUNTRY, {"country": code}, done=True)
            case {"import": str(text)}:
                self._attempt(lambda: self._import(text))
            case {"restart": True}:
                self.start_over(date.today())  # noqa: DTZ011 (where the person is)
            case _:
                return False
        return True

    def start_over(self, today: date) -> None:
        """Archive every response, so that all exercises can be answered again."""
        with self.journal.batch():
            for entry in self._entries():
                if _UNTIL not in entry.key.moment:
                    archive(self.journal, entry, archive_moment(today))
                    self.journal.remove(entry.key)

    def _entries(self) -> list[Entry]:
        return [entry for entry in self.journal.entries() if entry.key != HELP_COUNTRY]

    def _danger(self) -> dict[str, Any] | None:
        """Return the notice before the plan, if any text in it may mean danger."""
        printed = dict.fromkeys(part["exercise"] for part in self.materials.workshop["printed"])
        return next(filter(None, (self._notice(Key(name)) for name in printed)), None)

    def _notice(self, key: Key) -> dict[str, Any] | None:
        from ajar.content.danger import notice_after  # slow to load

        entry = self.journal.get(key)
        if not entry or entry.response is None:
            return None
        return notice_after(self.materials.exercise(key.exercise), entry.response, self.materials)

    def _import(self, text: str) -> None:
        """Add the entries of an exported file; existing entries are kept."""
        from ajar.journal.export import entries_from_json

        entries, notes = entries_from_json(text, self.materials)
        with self.journal.batch():
            for entry in entries:
                self._add(entry)
        words = self.materials.words
        said = [fill(words["home-brought"], {"n": len(entries)})]
        self.send(said="\n".join([*said, *(note.in_words(words) for note in notes)]))

    def _add(self, entry: Entry) -> None:
        if entry.response is None:
            return
        present = self.journal.get(entry.key)
        if present is None:
            self.journal.place(entry)
        elif (present.response, present.confirmed) != (entry.response, entry.confirmed):
            archive(self.journal, entry, self.materials.words["home-brought-moment"])

    def _plan(self, paper: str, country: str) -> dict[str, Any]:
        """Return the plan to print, on paper of this size and with the numbers of a country."""
        from ajar.paper.my_plan import numbers_of, plan_data  # slow to load, and few ask for it

        return {
            "plan": plan_data(self._entries(), self.materials),
            "paper": paper,
            "numbers": numbers_of(country, self.materials),
            "heading": self.materials.paper_words["numbers"],
        }

    def _send_file(self, what: str) -> None:
        name, kind, data = DOWNLOADS[what](self._entries(), self.materials)
        self.send(file={"name": name, "type": kind, "data": base64.b64encode(data).decode()})

    def _attempt(self, step: Callable[[], None]) -> None:
        try:
            step()
        except JournalError as error:
            self.send(said=error.in_words(self.materials.words))
        except Exception:  # noqa: BLE001 (a press always gets a response)
            self.send(said=self.materials.words["home-failed"])

    def _newest(self, entries: list[Entry]) -> Key | None:
        """Return the key of the newest entry, if a section asks for it."""
        newest = max(entries, key=lambda entry: entry.at, default=None)
        return newest.key if newest and newest.key in self._sections else None

    @cached_property
    def _sections(self) -> dict[Key, str]:
        """The section that asks for each response."""
        return {
            block.key: name
            for name in self.materials.names("sections")
            for block in self.materials.section(name).blocks_in("alone")
            if block.key
        }

    def _welcome(self, entries: list[Entry]) -> str:
        words, newest = self.materials.words, self._newest(entries)
        if not entries:
            return words["home-empty"]
        if not newest:
            return words["home-welcome"]
        title = self.materials.section(self._sections[newest]).title
        return fill(words["home-stopped"], {"title": title})

    def _due(self, entries: list[Entry]) -> list[str]:
        words, today = self.materials.words, date.today()  # noqa: DTZ011 (where the person is)
        language = self.materials.language
        due = [
            fill(promise.say, {"day": day_in_words(promise.day, language)})
            for promise in promised(entries, today, self.materials.workshop["days"])
        ]
        check_in = next_check_in(entries, today)
        if check_in and check_in.day <= today:
            due.append(words["home-check-in-now"])
        elif check_in:
            due.append(fill(words["home-check-in"], {"day": day_in_words(check_in.day, language)}))
        return due

    def _reflection(self, key: Key) -> list[dict[str, Any]]:
        from ajar.content.answers import fits  # slow to load, as pydantic is
        from ajar.content.reflect import reflect

        entry = self.journal.get(key)
        exercise = self.materials.exercise(key.exercise)
        if not entry or entry.confirmed is None or not fits(exercise, entry.confirmed):
            return []
        return [
            {"heading": part.heading, "said": list(part.said), "words": []}
            for part in reflect(
                exercise,
                entry.confirmed,
                "alone",
                plain=bool(self._notice(key)),
                language=self.materials.language,
            )
            if part.said
        ]


def _calendar(entries: list[Entry], materials: Materials, *, with_line: bool = False) -> _File:
    from ajar.journal.calendar import CALENDAR_FILE, if_then_line, plan_calendar  # as above

    line = if_then_line(entries, materials) if with_line else ""
    today, words = date.today(), materials.words  # noqa: DTZ011 (where the person is)
    text = plan_calendar(entries, words, today, materials.workshop, line=line)
    return CALENDAR_FILE, "text/calendar", text


def _everything(entries: list[Entry], materials: Materials) -> _File:
    from ajar.journal.export import export_json

    return "notes.json", "application/json", export_json(entries, materials).encode()


def _check_ins(entries: list[Entry], materials: Materials) -> _File:
    from ajar.journal.export import check_ins_as_csv

    return "numbers.csv", "text/csv", check_ins_as_csv(entries, materials.ruler_ids).encode()


DOWNLOADS: dict[str, Callable[..., _File]] = {
    "calendar": _calendar,
    "calendar-line": partial(_calendar, with_line=True),
    "everything": _everything,
    "check-ins": _check_ins,
}
"""The files that a person can take home, by what the page asks for."""
