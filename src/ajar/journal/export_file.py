"""The shape of a file that `exporting.as_json` writes, and the lines on which its parts stand."""

from __future__ import annotations

import json
import re
from datetime import datetime
from math import isfinite
from typing import TYPE_CHECKING, Never

from pydantic import BaseModel, JsonValue, ValidationError, field_validator

from ajar.content.problems import Problem
from ajar.journal.errors import JournalError
from ajar.journal.export import FORMAT, VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic_core import ErrorDetails

FILE = "the file"
"""How the file is named: whoever reads the error has just chosen it."""
ENTRIES = re.compile(r'"entries"\s*:\s*\[')
BETWEEN = re.compile(r"[\s,]*")


class NotTakenInError(JournalError):
    """Nothing was taken in: the text cannot be told. `problems` says why, where, and the mend."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = tuple(dict.fromkeys(problems))
        super().__init__("\n".join(map(str, self.problems)))


class Answered(BaseModel):
    """One answer."""

    item: str
    answer: JsonValue = None


class Put(BaseModel):
    """The answers of one exercise, as they stand and as they were confirmed last."""

    exercise: str
    moment: str = ""
    at: str = ""
    done: bool = False
    confirmed: bool | list[Answered] = False
    answers: list[Answered]

    @field_validator("at")
    @classmethod
    def _is_a_time(cls, at: str) -> str:
        if at:
            datetime.fromisoformat(at)
        return at


class _Whole(BaseModel):
    entries: list[Put]


def parsed(text: str) -> list[Put]:
    """Return what a file says.

    Raises
    ------
    NotTakenInError
        If it is not JSON, not such a file, from a newer kit, or if something in it is missing.
    """
    try:
        read = json.loads(text, parse_constant=_refused, parse_float=_finite)
        match read:
            case {"format": str(name), "version": int(version)} if name == FORMAT:
                pass
            case _:
                mend = "Choose one that was saved as JSON from a journal of this kit."
                raise NotTakenInError(Problem(FILE, 1, "this is not a journal’s file", mend))
        if version > VERSION:
            what = "a newer kit than this one has written it"
            raise NotTakenInError(Problem(FILE, 1, what, "Get the newest kit and try again."))
        return _Whole.model_validate(read, strict=True).entries
    except ValidationError as error:
        starts = starts_of(text)
        raise NotTakenInError(*(_problem(one, text, starts) for one in error.errors())) from None
    except (ValueError, RecursionError) as error:
        mend = "Look for a missing comma, quote or bracket there or just above."
        line = getattr(error, "lineno", 1)
        raise NotTakenInError(Problem(FILE, line, "this is not JSON", mend)) from None


def starts_of(text: str) -> list[int]:
    """Return where each entry begins, as far as they can be told apart."""
    found = ENTRIES.search(text)
    starts: list[int] = []
    end = found.end() if found else len(text)
    while between := BETWEEN.match(text, end):
        try:
            _, end = json.JSONDecoder().raw_decode(text, between.end())
        except ValueError:
            break
        starts.append(between.end())
    return starts


def line_of(text: str, starts: Sequence[int], number: int, item: str = "") -> int:
    """Return the line (from 1) on which an entry begins, or the first answer to an item in it."""
    first, *after = *starts[number : number + 2], len(text)
    if item:
        named = re.compile(rf'"item"\s*:\s*{re.escape(json.dumps(item, ensure_ascii=False))}')
        found = named.search(text, first, after[0] if after else first)
        first = found.start() if found else first
    return text.count("\n", 0, first) + 1


def _problem(error: ErrorDetails, text: str, starts: Sequence[int]) -> Problem:
    """Return what is missing or does not fit, without quoting it."""
    match error["loc"]:
        case ("entries", int(number), *_, str(name)):
            line = line_of(text, starts, number)
        case (*_, name):
            number, line = 0, 1
    mend = "Look at the other entries for how it is written."
    return Problem(FILE, line, f"“{name}” of an entry is missing or does not fit", mend)


def _refused(name: str) -> Never:
    msg = f"{name} is no number."
    raise ValueError(msg)


def _finite(digits: str) -> float:
    number = float(digits)
    return number if isfinite(number) else _refused(digits)
