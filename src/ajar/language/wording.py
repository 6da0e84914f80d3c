"""Wordings: extracts the words of a file with their places, and replaces them. Pure.

In YAML they are the fields of type `Spoken`, in Markdown the chunks between blank lines, in a
drawing its texts. Ids and addresses are left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from html import escape, unescape
from typing import TYPE_CHECKING, Any, get_args

from ajar.content.text import PLACE

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
"""The front matter of a section, between dashes."""
Where = tuple[str | int, ...]
"""The keys and indexes that lead to a part of a YAML file."""
Say = Callable[[str, str], str | None]
"""Returns the translation of the words at a place of a file; None if there is none."""


@dataclass(frozen=True)
class Spoken:
    """Marks the type of a field whose strings are words that people read, or write."""

    listed: bool = False  # a list of words, of which another language may have more or fewer


@dataclass(frozen=True)
class Wording:
    """Words that are translated as a unit."""

    place: str  # in its file
    text: str
    where: Where = ()  # in YAML
    line: int = 1  # of its file, from 1; in YAML it is known by `where`
    about: str = ""  # what a translator should know
    listed: bool = False


class UntranslatedError(Exception):
    """Some words of a file have no translation."""


_LETTERS = re.compile(r"[^\W\d_]{2}")
_DRAWN = re.compile(r"(<(title|desc|text)\b[^>]*>)([^<]*)(</\2>)")
_FOLD = re.compile(r"(:::+ *fold +)(\S.*?)( *)$")
_DIRECTIVE = re.compile(r"\s*(?::::|<!--)")


def has_words(text: str) -> bool:
    """Return whether a text has anything to translate besides its marks."""
    return bool(_LETTERS.search(PLACE.sub("", text)))


def wordings_of_model(model: BaseModel) -> Iterator[Wording]:
    """Yield the words of a YAML file that was read as a model."""
    for unit in _of_model(model, (), (), ""):
        if has_words(unit.text):
            yield unit


def wordings_of_markdown(text: str) -> Iterator[Wording]:
    """Yield the words of a section, a page or a chapter, including its front matter."""
    front = FRONT_MATTER.match(text)
    if front:
        for n, line in enumerate(front[1].split("\n"), start=2):
            name, _, value = line.partition(":")
            if has_words(value):
                yield Wording(name, _scalar(value), line=n)
    for start, _, place, words in _chunks(text.split("\n"), front[0].count("\n") if front else 0):
        yield Wording(place, words, line=start + 1)


def wordings_of_drawing(text: str) -> Iterator[Wording]:
    """Yield the words of a drawing."""
    found = (match for match in _DRAWN.finditer(text) if has_words(match[3]))
    for n, match in enumerate(found, start=1):
        line = text.count("\n", 0, match.start()) + 1
        yield Wording(f"{match[2]}/{n}", unescape(match[3]).strip(), line=line)


def data_in(raw: Any, model: BaseModel, say: Say) -> Any:  # noqa: ANN401 (whatever YAML holds)
    """Return the data of a YAML file with its words replaced, or raise `UntranslatedError`."""
    data = deepcopy(raw)
    for unit in wordings_of_model(model):
        words = _said(unit, say)
        *above, last = unit.where
        part = data
        for step in above:
            part = part[step]
        part[last] = listed(words) if unit.listed else words
    return data


def markdown_in(text: str, say: Say) -> str:
    """Return Markdown with its words replaced, or raise `UntranslatedError`.

    The front matter keeps its number of lines.
    """
    lines = text.split("\n")
    front = FRONT_MATTER.match(text)
    top = front[0].count("\n") if front else 0
    for n in range(1, top - 1):
        name, _, value = lines[n].partition(":")
        if has_words(value):
            words = _said(Wording(name, _scalar(value)), say)
            lines[n] = f"{name}: {json.dumps(words, ensure_ascii=False)}"
    for start, end, place, words in reversed(list(_chunks(text.split("\n"), top))):
        said = _said(Wording(place, words), say)
        fold = _FOLD.match(lines[start])
        lines[start:end] = [f"{fold[1]}{said}"] if fold else said.split("\n")
    return "\n".join(lines)


def drawing_in(text: str, say: Say) -> str:
    """Return a drawing with its words replaced, or raise `UntranslatedError`."""
    places = iter(wordings_of_drawing(text))

    def said(match: re.Match[str]) -> str:
        if not has_words(match[3]):
            return match[0]
        return f"{match[1]}{escape(_said(next(places), say), quote=False)}{match[4]}"

    return _DRAWN.sub(said, text)


def listed(words: str) -> list[str]:
    """Return the words of a list, which a translator writes with commas between."""
    return [word.strip() for word in words.split(",") if word.strip()]


def _said(unit: Wording, say: Say) -> str:
    words = say(unit.place, unit.text)
    if words is None:
        raise UntranslatedError(unit.place)
    return words


def _of_model(
    model: BaseModel, where: Where, names: tuple[str, ...], title: str
) -> Iterator[Wording]:
    title = str(getattr(model, "title", "") or getattr(model, "ask", "") or title)
    for name, field in type(model).model_fields.items():
        if name not in model.model_fields_set:
            continue
        key = field.alias or name
        about = " · ".join(filter(None, (title, field.description)))
        yield from _of_value(
            getattr(model, name), (*where, key), (*names, key), _mark_of(field), about
        )


def _of_value(
    value: object, where: Where, names: tuple[str, ...], mark: Spoken | None, about: str
) -> Iterator[Wording]:
    if mark and mark.listed and isinstance(value, tuple):
        yield Wording("/".join(names), ", ".join(value), where, about=about, listed=True)
        return
    match value:
        case str() if mark:
            yield Wording("/".join(names), value, where, about=about)
        case tuple():
            for n, part in enumerate(value):
                name = getattr(part, "id", None) or getattr(part, "code", None) or n + 1
                yield from _of_value(part, (*where, n), (*names, str(name)), mark, about)
        case Mapping():
            for key, part in value.items():
                yield from _of_value(part, (*where, key), (*names, str(key)), mark, about)
        case _ if hasattr(value, "model_fields_set"):
            yield from _of_model(value, where, names, about)  # type: ignore[arg-type]


def _mark_of(field: FieldInfo) -> Spoken | None:
    """Return the mark in the type of a field, however deeply nested."""
    return next(_marks((*field.metadata, field.annotation)), None)


def _marks(parts: tuple[object, ...]) -> Iterator[Spoken]:
    for part in parts:
        if isinstance(part, Spoken):
            yield part
        else:
            yield from _marks(get_args(part))


def _scalar(value: str) -> str:
    """Return a value of the front matter as text."""
    from ruamel.yaml import YAML  # slow to load

    return str(YAML(typ="safe", pure=True).load(value))


def _chunks(lines: list[str], top: int) -> Iterator[tuple[int, int, str, str]]:
    """Yield the chunks of Markdown below its top: first line, the line after, place and words.

    A place is the part, the block and the nearest heading above in it, and a number below that.
    """
    part, block, heading, numbers = "", "", "", dict[str, int]()
    start, fenced = top, False
    for n, line in enumerate([*lines[top:], ""], start=top):
        marks = bool(_DIRECTIVE.match(line))
        fold = _FOLD.match(line) if marks and not fenced else None
        if marks or not line.strip():
            words = "\n".join(lines[start:n])
            if words.startswith("#") and not fenced:
                heading = words.partition("\n")[0].lstrip("# ")
            if has_words(words):
                yield start, n, _place((part, block, heading), numbers), words
            start = n + 1
        if fold:
            yield n, n + 1, _place((part, block, heading), numbers), fold[2]
        if marks and not fenced:
            kind, *name = line.strip(" :").split(" ")
            part = name[0] if kind == "part" and name else part
            block, heading = kind, ""
        fenced ^= line.lstrip().startswith("```")


def _place(names: tuple[str, ...], numbers: dict[str, int]) -> str:
    name = "/".join(filter(None, names))
    numbers[name] = numbers.get(name, 0) + 1
    return f"{name}/{numbers[name]}" if name else str(numbers[name])
