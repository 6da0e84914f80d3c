"""Problems in `materials/`: file and line, what is wrong, and how to fix it."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

_T = TypeVar("_T")


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in a file."""

    file: str  # relative to the kit if it lies inside
    line: int  # from 1
    what: str  # is wrong, as a clause without a full stop
    mend: str  # how to fix it, as a sentence

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.what}. {self.mend}"


class MaterialsError(Exception):
    """A file in `materials/` cannot be used. `problems` holds what is wrong, where, and the fix."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))

    def _render_traceback_(self) -> list[str]:
        # IPython shows this in place of a traceback, in every kind of notebook.
        head = "This part of the workshop cannot be shown yet, because a file has a mistake."
        return [head, *map(str, self.problems)]


def place_of(trace: TracebackType | None) -> str:
    """Return where an unexpected error was raised, for a log that must not quote its text.

    That could hold what a person typed. The place is the innermost three frames of the traceback,
    such as ``"answers.py:41 < journal_view.py:213"``; ``"?"`` without a traceback.
    """
    frames = traceback.extract_tb(trace)[-3:]
    return " < ".join(f"{Path(at.filename).name}:{at.lineno}" for at in reversed(frames)) or "?"


def readable(read: Callable[[str], _T], name: str) -> _T | None:
    """Return the result of reading a name; None on an error, which is reported for its own file."""
    try:
        return read(name)
    except MaterialsError:
        return None


def file_in(home: Path, path: Path) -> str:
    """Return the name of a file for people: relative to the kit if it lies inside."""
    return str(path.relative_to(home)) if path.is_relative_to(home) else str(path)


def did_you_mean(word: str, names: Iterable[str]) -> str:
    """Return a sentence that suggests the closest name for a misspelled one, or lists all."""
    names = sorted(names)
    near = get_close_matches(word, names, n=1)
    if near:
        return f"Did you mean “{near[0]}”?"
    return f"Use one of: {', '.join(names)}." if names else "There are none to choose from yet."


def line_of(document: Any, where: Sequence[str | int]) -> int:  # noqa: ANN401
    """Return the line (from 1) on which a part of a YAML document starts.

    The document is a node of ruamel.yaml. Keys and indexes that do not exist are skipped.
    """
    line = 0
    for step in where:
        for name, begin, part in _parts(document):
            if name == step:
                line, document = begin.start_mark.line, part
                break
    return int(line) + 1


def _parts(node: Any) -> Iterator[tuple[str | int, Any, Any]]:  # noqa: ANN401
    """Yield each part of a YAML node: its key or index, the node where it begins, and its own."""
    match getattr(node, "id", ""):
        case "mapping":
            yield from ((key.value, key, value) for key, value in node.value)
        case "sequence":
            yield from ((n, entry, entry) for n, entry in enumerate(node.value))


def problems_from(
    error: ValidationError,
    file: str,
    document: Any,  # noqa: ANN401
    fields: Mapping[str, Iterable[str]],
) -> list[Problem]:
    """Return a validation error of pydantic as problems in plain words.

    The document, a node of ruamel.yaml, has the line numbers; `fields` holds the names of the
    fields that exist, by owner (such as an item's kind).
    """
    details = error.errors()
    problems = (
        Problem(file, line_of(document, _path(detail)), *_in_words(detail, fields))
        for detail in details
        if not _follows_from_another(detail, details)
    )
    return list(dict.fromkeys(problems))


def _follows_from_another(error: ErrorDetails, others: Iterable[ErrorDetails]) -> bool:
    """Return whether an error would disappear once another is fixed.

    A list has too few entries if one of them is wrong, and a misspelled field is missing.
    """
    *within, last = error["loc"] or ("",)
    for other in others:
        inside = other is not error and other["loc"][: len(error["loc"])] == error["loc"]
        if error["type"] == "too_short" and inside:
            return True
        if error["type"] == "missing" and other["type"] == "extra_forbidden":
            *beside, name = other["loc"]
            if beside == within and get_close_matches(str(name), [str(last)]):
                return True
    return False


def yaml_in_words(said: str) -> tuple[str, str]:
    """Return a YAML parser's error in plain words, and how to fix it."""
    return next(words for part, words in _YAML.items() if part in said)


def _path(error: ErrorDetails) -> tuple[str | int, ...]:
    return (*error["loc"], "kind") if error["type"] == "union_tag_invalid" else error["loc"]


_MESSAGES = {
    "missing": ("“{name}” is missing", "Add a line “{name}: …”."),
    "string_pattern_mismatch": (
        "“{input}” is not a short name",
        "Use lower-case letters, digits and hyphens, and begin with a letter.",
    ),
    "string_too_short": ("“{name}” is empty", "Write the words that people should read."),
    "string_type": ("“{name}” should be words", "Put them in quotes if they look like a number."),
    "string_too_long": (
        "“{input}” is too long for “{name}”",
        "It takes at most {max_length} letters and spaces.",
    ),
    "too_short": ("“{name}” has too few", "It takes at least {min_length}."),
    "too_long": ("“{name}” has too many", "It takes at most {max_length}."),
    "tuple_type": ("“{name}” should be a list", "Begin each entry on its own line with “- ”."),
    "model_type": ("“{name}” should have named lines", "Write “name: words”, one on each line."),
    "dict_type": ("“{name}” should have named lines", "Write “name: words”, one on each line."),
    "rule_operator": (
        "a rule does not say one thing",
        "Give it exactly one of: {operators}; or only “say”.",
    ),
    "way": (
        "“{input}” is not the number or address in “say”",
        "Write “tel:” or “sms:” and the digits of “say”, or else the address as “say” has it.",
    ),
    "breathing": (
        "a door has “breathe”, and “breathing” is missing",
        "Copy the words from the kit’s own start.yaml, or take “breathe” out.",
    ),
    "player": (
        "nobody is called by “plays: {input}”",
        "Name one of the marks under “people”.",
    ),
    "number_to_dial": ("“{input}” has no digits", "Write the number that people should call."),
    "address": (
        "“{input}” is not an address that begins with https://",
        "Copy it from the browser, without what follows a “#”. Plain http would be readable.",
    ),
    "clock": ("“{input}” is not a time", "Write it like 18:30."),
    "phrase": (
        "“{input}” has a bracket without its partner, or the name of a list that is not there",
        "Look above the lists for how to write a phrase.",
    ),
    "int_type": ("“{name}” should be a whole number", "Write it in figures, without quotes."),
    "int_parsing": ("“{name}” should be a whole number", "Write it in figures, without quotes."),
    "greater_than_equal": ("“{name}” is too low", "It takes at least {ge}."),
    "less_than_equal": ("“{name}” is too high", "It takes at most {le}."),
    "date": (
        "“{input}” is not a day",
        "Write the year, the month and the day in figures, such as 2026-11-23.",
    ),
    "literal_error": ("“{input}” is not known here", "{near}"),
    "bool_type": ("“{name}” should be true or false", "Write true or false, without quotes."),
}
"""By the type of pydantic's error: what is wrong, and the fix."""
_BRACKET = (
    "a bracket is not closed, or belongs to the words",
    "Close it; or put the text in quotes.",
)
_COMMA = "If it follows a comma and belongs to the words, put the whole text in quotes."
_ELSE_INDENT = "If not, look at the indents there and on the line above."
_YAML = {
    "mapping values are not allowed": (
        "there is a colon where none can be",
        f"If it belongs to the words, put the text in quotes. {_ELSE_INDENT}",
    ),
    "character '\\t'": ("there is a tab in the indent", "Indent the line with blanks instead."),
    "that cannot start any token": (
        "the words begin with a sign that they cannot begin with",
        "Put the text in quotes.",
    ),
    "expected <block end>": (
        "this does not go with the lines above",
        f"If the words have quotes or brackets, put the whole text in quotes. {_ELSE_INDENT}",
    ),
    "end of stream": (
        "a quote is opened and not closed",
        "Put the text in quotes, with one at each end.",
    ),
    "expected ',' or": _BRACKET,
    "while parsing a flow": _BRACKET,
    "could not find expected ':'": (
        "a line has no colon after its name",
        "Write “name: words”; or put the whole text in quotes.",
    ),
    "found duplicate key": ("a name stands here for the second time", "Take one of the two out."),
    "": (
        "this line cannot be read",
        "Put the text in quotes, and look at the indents there and on the line above.",
    ),
}
"""By a part of what the YAML parser says: what is wrong, and the fix."""
UNLESS = (
    "“unless” is not a whole number from 0 to 10",
    "Write a number from 0 to 10 without quotes, as a ruler has it.",
)


def _in_words(error: ErrorDetails, fields: Mapping[str, Iterable[str]]) -> tuple[str, str]:
    where = [step for step in error["loc"] if isinstance(step, str)]
    name = where[-1] if where else "this file"
    context = error.get("ctx", {})
    match error["type"]:
        case "extra_forbidden" if name == "tally" and where[-2:-1] and where[-2] in fields["kind"]:
            mend = "Take the line out: what a person types is theirs and is never counted."
            return f"a {where[-2]} item cannot have a tally", mend
        case "extra_forbidden":
            return _unknown(name, error["input"], where, fields)
        case _ if "unless" in where:
            return UNLESS
        case "union_tag_invalid":
            kind = str(context["tag"])
            return f"the kind “{kind}” is unknown", did_you_mean(kind, fields["kind"])
        case "union_tag_not_found":
            kinds = ", ".join(fields["kind"])
            return "an item has no kind", f"Add a line “kind: …” with one of: {kinds}."
        case other:
            key = "date" if other.startswith("date_") else other
            what, mend = _MESSAGES.get(key, ("“{name}” does not fit", "{msg}."))
            values = {"name": name, "input": error["input"], "msg": error["msg"], **context}
            known = re.findall(r"'([\w-]+)'", str(context.get("expected")))
            values["near"] = did_you_mean(str(error["input"]), known)
            return what.format_map(values), mend.format_map(values)


def _unknown(
    name: str, value: object, where: Sequence[str], fields: Mapping[str, Iterable[str]]
) -> tuple[str, str]:
    if value is None:
        return f"“{name}” stands here without a colon", _COMMA
    owner = next((step for step in reversed(where[:-1]) if step in fields), "")
    return f"“{name}” is not known here", did_you_mean(name, fields[owner])
