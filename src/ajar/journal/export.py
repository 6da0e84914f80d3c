"""Exports a journal: everything as JSON, and the check-ins as a table. Not encrypted.

The JSON is meant for people and for other programs, and can be imported again::

    {"format": "ajar-journal", "version": 1, "entries": [
      {"exercise": "plan", "moment": "", "title": "My plan", "at": "2026-11-23T06:40:00+00:00",
       "done": true, "confirmed": true,
       "answers": [{"item": "goal", "question": "…", "answer": "…"}]}]}

``confirmed`` is true if these answers are the last confirmed ones, false if none were confirmed,
and otherwise a list like ``answers``. ``in-words`` is the text of an answer that consists of ids.
Skipped questions are left out. An import loses no answer silently.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple, Never

from pydantic import BaseModel, JsonValue, ValidationError, field_validator

from ajar.content.answers import AnswerError, Response, check_answer, check_response
from ajar.content.exercise import CHECK_IN, Choice, Exercise, Key, Sort
from ajar.content.problems import MaterialsError
from ajar.content.reflect import said
from ajar.content.text import fill_question, plain_cell
from ajar.journal.check_ins import as_time, check_in, put_on
from ajar.journal.errors import JournalError, Notice
from ajar.journal.model import Entry

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from ajar.content.materials import Materials

_EXPORT_VERSION = 1
_ESCAPED = re.compile("[\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Marks that reverse a line, and half characters, which no file in UTF-8 can hold."""
_BYTE_ORDER_MARK = "\ufeff"


class NotImportedError(JournalError):
    """Nothing was imported: the file cannot be read. Its notices say why."""

    def __init__(self, *notices: Notice) -> None:
        super().__init__(notices[0].code)
        self.notices = tuple(dict.fromkeys(notices))


class Imported(NamedTuple):
    """The entries of a file, and notes on those that do not fit this kit.

    Answers that do not fit are included as they were written: nothing is lost.
    """

    entries: list[Entry]
    notes: list[Notice]


class _Answer(BaseModel):
    item: str
    answer: JsonValue = None


class _Record(BaseModel):
    """The answers of one exercise, current and as last confirmed."""

    exercise: str
    moment: str = ""
    at: str = ""
    done: bool = False
    confirmed: bool | list[_Answer] = False
    answers: list[_Answer]

    @field_validator("at")
    @classmethod
    def _is_a_time(cls, at: str) -> str:
        if at:
            as_time(at)
        return at

    @property
    def key(self) -> Key:
        return Key.named(f"{self.exercise}@{self.moment}")


class _Export(BaseModel):
    entries: list[_Record]


def export_json(entries: Iterable[Entry], materials: Materials) -> str:
    """Return everything that was answered, with the questions (see above)."""
    answered = [entry for entry in entries if entry.response is not None]
    names = {entry.key.exercise for entry in answered}
    exercises = {name: _exercise_or_none(name, materials) for name in names}
    written = [_entry(entry, exercises[entry.key.exercise]) for entry in answered]
    whole = {"format": "ajar-journal", "version": _EXPORT_VERSION, "entries": written}
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
    return _BYTE_ORDER_MARK + table.getvalue()


def entries_from_json(text: str, materials: Materials) -> Imported:
    """Return the entries that `export_json` wrote, with their answers in plain form.

    Raises
    ------
    NotImportedError
        If the text is not such a file, or a part of it is missing or duplicated.
    """
    records = _parse(text.removeprefix(_BYTE_ORDER_MARK))
    if duplicates := list(_duplicates(records)):
        raise NotImportedError(*duplicates)
    names = {record.exercise for record in records}
    exercises = {name: _exercise_or_none(name, materials) for name in names}
    entries, notes = [], []
    for number, record in enumerate(records, start=1):
        exercise = exercises[record.exercise]
        if exercise is None:
            code = "journal-import-unknown-exercise"
            notes.append(Notice(code, n=number, exercise=record.exercise))
        response, misfits = _checked(number, exercise, record.answers)
        confirmed = response if record.confirmed is True else None
        if isinstance(record.confirmed, list):
            confirmed, more = _checked(number, exercise, record.confirmed)
            misfits += more
        notes += misfits
        entries.append(Entry(record.key, response, record.done, confirmed, record.at))
    return Imported(entries, list(dict.fromkeys(notes)))


def _exercise_or_none(name: str, materials: Materials) -> Exercise | None:
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


def _parse(text: str) -> list[_Record]:
    try:
        read = json.loads(text, parse_constant=_refuse, parse_float=_finite)
        match read:
            case {"format": "ajar-journal", "version": int(version)}:
                if version > _EXPORT_VERSION:
                    raise NotImportedError(Notice("journal-import-newer"))
                return _Export.model_validate(read, strict=True).entries
        raise NotImportedError(Notice("journal-import-other-file"))
    except ValidationError as error:
        raise NotImportedError(*map(_incomplete, error.errors())) from None
    except json.JSONDecodeError as error:
        raise NotImportedError(Notice("journal-import-not-json", line=error.lineno)) from None
    except (ValueError, RecursionError):
        raise NotImportedError(Notice("journal-import-not-json", line=1)) from None


def _incomplete(error: ErrorDetails) -> Notice:
    """Return what is missing or does not fit, without quoting it."""
    fields = _Record.model_fields.keys() | _Answer.model_fields.keys()
    match error["loc"]:
        case ("entries", int(number), *parts) if names := [
            part for part in parts if part in fields
        ]:
            return Notice("journal-import-incomplete", n=number + 1, name=names[-1])
    return Notice("journal-import-other-file")


def _refuse(name: str) -> Never:
    msg = f"{name} is not a number that JSON allows."
    raise ValueError(msg)


def _finite(digits: str) -> float:
    number = float(digits)
    return number if isfinite(number) else _refuse(digits)


def _duplicates(records: Sequence[_Record]) -> Iterator[Notice]:
    """Return what the file contains twice: only one of the two could be kept."""
    seen: set[Key] = set()
    for number, record in enumerate(records, start=1):
        if record.key in seen:
            yield Notice("journal-import-twice", n=number, exercise=record.exercise)
        seen.add(record.key)
        for answers in (record.answers, record.confirmed):
            counts = Counter(a.item for a in answers) if isinstance(answers, list) else {}
            for item, count in counts.items():
                if count > 1:
                    yield Notice("journal-import-answer-twice", n=number, item=item)


def _checked(
    number: int, exercise: Exercise | None, answers: Sequence[_Answer]
) -> tuple[Response, list[Notice]]:
    """Return answers in plain form or, if some do not fit, unchanged, with notes on those."""
    values: dict[str, Any] = {answer.item: answer.answer for answer in answers}
    if exercise is None:
        return values, []
    misfits = list(_misfits(number, exercise, values))
    return (values if misfits else check_response(exercise, values)), misfits


def _misfits(number: int, exercise: Exercise, values: Mapping[str, Any]) -> Iterator[Notice]:
    """Return a note on each answer that the exercise would refuse or leave out."""
    items = {item.id: item for item in exercise.items}
    accepted: Response = {}
    for name, value in values.items():
        if name not in items:
            code = "journal-import-unknown-question"
            yield Notice(code, n=number, exercise=exercise.title, item=name)
            continue
        try:
            accepted[name] = check_answer(items[name], value)
        except AnswerError as error:
            why = Notice(error.code, **error.values)
            yield Notice("journal-import-misfit", n=number, item=name, why=why)
    if len(accepted) < len(values):
        return  # whether the others are asked depends on these
    kept = check_response(exercise, accepted)
    for name, answer in accepted.items():
        if kept[name] != answer:
            yield Notice("journal-import-not-asked", n=number, item=name)
