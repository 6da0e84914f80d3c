"""Answers that were taken along as JSON (see `exporting`), read back. None is lost silently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ajar.content.answers import AnswerError, check_answer, check_response
from ajar.content.exercise import Key
from ajar.content.problems import Problem, did_you_mean
from ajar.journal.errors import JournalError
from ajar.journal.export import BYTE_ORDER_MARK, exercise_or_none
from ajar.journal.export_file import FILE, NotTakenInError, line_of, parsed, starts_of
from ajar.journal.model import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ajar.content.answers import Response
    from ajar.content.exercise import Exercise
    from ajar.content.materials import Materials
    from ajar.journal.export_file import Answered, Put

KEPT = "It is kept as it is."


class DoesNotFitError(JournalError):
    """The kit does not ask all of it any more: `problems` says what, and where.

    `entries` has all that was read, what does not fit as it is: whoever goes on with them loses
    nothing.
    """

    def __init__(self, entries: list[Entry], *problems: Problem) -> None:
        self.entries, self.problems = entries, tuple(dict.fromkeys(problems))
        super().__init__("\n".join(map(str, self.problems)))


def entries_from_json(text: str, materials: Materials) -> list[Entry]:
    """Return what `exporting.as_json` wrote, with its answers in plain form.

    Raises
    ------
    NotTakenInError
        If the text is no such file, or something in it is missing or stands there twice.
    DoesNotFitError
        If the kit does not ask all of it any more. The error holds every entry all the same.
    """
    text = text.removeprefix(BYTE_ORDER_MARK)
    read = parsed(text)
    _refuse_twice(read, text)
    entries, problems = [], []
    for number, put in enumerate(read):
        exercise = exercise_or_none(put.exercise, materials)
        if exercise is None:
            what = f"there is no exercise called “{put.exercise}”"
            mend = did_you_mean(put.exercise, materials.names("exercises"))
            problems.append((number, "", what, f"{mend} {KEPT}"))
        response, misfits = _checked(exercise, put.answers)
        confirmed = response if put.confirmed is True else None
        if isinstance(put.confirmed, list):
            confirmed, more = _checked(exercise, put.confirmed)
            misfits |= more
        problems += [(number, item, what, KEPT) for item, what in misfits.items()]
        entries.append(Entry(_key(put), response, put.done, confirmed, put.at))
    if problems:
        raise DoesNotFitError(entries, *_placed(problems, text))
    return entries


def _key(put: Put) -> Key:
    return Key.named(f"{put.exercise}@{put.moment}")


def _refuse_twice(read: Sequence[Put], text: str) -> None:
    """Refuse what stands there twice, of which only one could be kept."""
    found = []
    keys: set[Key] = set()
    for number, put in enumerate(read):
        if _key(put) in keys:
            found.append((number, "", f"“{put.exercise}” stands there twice"))
        keys.add(_key(put))
        for answers in (put.answers, put.confirmed):
            names = [one.item for one in answers] if isinstance(answers, list) else []
            found += [
                (number, name, f"the answer to “{name}” stands there twice")
                for name in dict.fromkeys(names)
                if names.count(name) > 1
            ]
    if found:
        mend = "Leave one of the two out."
        raise NotTakenInError(*_placed([(*one, mend) for one in found], text))


def _placed(found: Sequence[tuple[int, str, str, str]], text: str) -> list[Problem]:
    starts = starts_of(text)
    return [
        Problem(FILE, line_of(text, starts, number, item), what, mend)
        for number, item, what, mend in found
    ]


def _checked(
    exercise: Exercise | None, given: Sequence[Answered]
) -> tuple[Response, dict[str, str]]:
    """Return answers in plain form or, where some do not fit, as they are; and why, by item."""
    values: dict[str, Any] = {one.item: one.answer for one in given}
    misfits = dict(_misfits(exercise, values)) if exercise else {}
    return (check_response(exercise, values) if exercise and not misfits else values), misfits


def _misfits(exercise: Exercise, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Return the items whose answers the exercise would not take or keep, and why."""
    items = {item.id: item for item in exercise.items}
    taken: Response = {}
    for name, value in values.items():
        if name not in items:
            yield name, f"“{exercise.title}” has no question called “{name}”"
            continue
        try:
            taken[name] = check_answer(items[name], value)
        except AnswerError as error:
            yield name, f"the answer to “{name}” does not fit: {str(error).removesuffix('.')}"
    if len(taken) < len(values):
        return  # what hangs on the others cannot be told
    kept = check_response(exercise, taken)
    for name, answer in taken.items():
        if kept[name] != answer:
            yield name, f"“{name}” is not asked after the answers above it"
