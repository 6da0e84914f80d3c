"""Exports a journal: everything as JSON, and the check-ins as a table. Not encrypted.

The JSON is meant for people and for other programs::

    {"format": "ajar-journal", "version": 1, "entries": [
      {"exercise": "plan", "moment": "", "title": "My plan", "at": "2026-11-23T06:40:00+00:00",
       "done": true, "confirmed": true,
       "answers": [{"item": "goal", "question": "…", "answer": "…"}]}]}

``confirmed`` is true if these answers are the last confirmed ones, false if none were confirmed,
and otherwise a list like ``answers``. ``in-words`` is the text of an answer that consists of ids.
Skipped questions are left out.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ajar.content.answers import AnswerError, Response, check_answer
from ajar.content.exercise import CHECK_IN, Choice, Exercise, Sort
from ajar.content.problems import MaterialsError
from ajar.content.reflect import said
from ajar.content.text import fill_question, plain_cell
from ajar.journal.check_ins import check_in
from ajar.journal.schedule import put_on

if TYPE_CHECKING:
    from ajar.content.materials import Materials
    from ajar.journal.model import Entry

EXPORT_VERSION = 1
_ESCAPED = re.compile("[\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Marks that reverse a line, and half characters, which no file in UTF-8 can hold."""
BYTE_ORDER_MARK = "\ufeff"


def export_json(entries: Iterable[Entry], materials: Materials) -> str:
    """Return everything that was answered, with the questions (see above)."""
    answered = [entry for entry in entries if entry.response is not None]
    names = {entry.key.exercise for entry in answered}
    exercises = {name: exercise_or_none(name, materials) for name in names}
    written = [_entry(entry, exercises[entry.key.exercise]) for entry in answered]
    whole = {"format": "ajar-journal", "version": EXPORT_VERSION, "entries": written}
    text = json.dumps(whole, ensure_ascii=False, indent=2)
    return _ESCAPED.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text) + "\n"


def check_ins_as_csv(entries: Iterable[Entry], rulers: Collection[str]) -> str:
    """Return the confirmed check-ins as a table for spreadsheets, to be written as UTF-8.

    One row each, in order: ``day`` (``YYYY-MM-DD`` in the zone of this computer, or empty),
    ``moment``, and the rulers by their ids, empty where skipped. It begins with a byte order mark,
    without which Excel does not recognize UTF-8, and no cell is a formula.
    """
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["day", "moment", *rulers])
    for entry in entries:
        confirmed = None if entry.response is None else entry.confirmed
        if entry.key.exercise == CHECK_IN and confirmed is not None:
            numbers = check_in("", confirmed, rulers).values()
            cells = (numbers.get(name, "") for name in rulers)
            writer.writerow([put_on(entry) or "", plain_cell(entry.key.moment), *cells])
    return BYTE_ORDER_MARK + table.getvalue()


def exercise_or_none(name: str, materials: Materials) -> Exercise | None:
    """Return an exercise; None if the kit does not have it, or its file cannot be used."""
    with suppress(MaterialsError):
        known = (CHECK_IN, *materials.names("exercises"))
        if name in known:  # any text can be a name in somebody's file
            return materials.exercise(name)
    return None


def _entry(entry: Entry, exercise: Exercise | None) -> dict[str, Any]:
    confirmed: Any = entry.confirmed is not None
    if entry.confirmed is not None and entry.confirmed != entry.response:
        confirmed = list(_answers(entry.confirmed, exercise))
    return {
        "exercise": entry.key.exercise,
        "moment": entry.key.moment,
        "title": exercise.title if exercise else "",
        "at": entry.at,
        "done": entry.done,
        "confirmed": confirmed,
        "answers": list(_answers(entry.response or {}, exercise)),
    }


def _answers(response: Response, exercise: Exercise | None) -> Iterator[dict[str, Any]]:
    items = {item.id: item for item in exercise.items} if exercise else {}
    for name, answer in response.items():
        if answer is None:
            continue
        item = items.get(name)
        question = fill_question(item.ask, response) if item else ""
        written = {"item": name, "question": question, "answer": answer}
        if isinstance(item, Choice | Sort):
            with suppress(AnswerError):  # a card that the kit no longer has
                written["in-words"] = list(said(item, check_answer(item, answer)))
        yield written
