"""Reads the files of `materials/`, or reports what is wrong in one and where.

pydantic and YAML are imported only to read a file that was not compiled (see `Compiled`).
"""

from __future__ import annotations

import hashlib
import json
import re
from contextlib import suppress
from datetime import date
from functools import cache, cached_property, lru_cache
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from ajar.content.problems import MaterialsError, Problem, file_in, problems_from, yaml_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

    from ajar.content.text import References

COMPILED = "compiled.json"
"""The file of `materials/` with its compiled parts, in English."""
_MAKERS = (
    "content/exercise.py", "content/materials.py", "content/models.py",
    "content/render.py", "content/sections.py", "content/text.py",
    "language/catalog.py", "language/wording.py",
    "notebook/blocks.py", "build/site.py",
)  # fmt: skip
"""The modules that determine the compiled parts."""
_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?: |$)", re.MULTILINE)
"""Conflict markers, as git and other programs write them."""
_MAY_BE_LOST = re.compile(r"^[^\S\n]*[^\s#][^\n]*[ \t]#|[:\-,\[{][ \t]+[&!]", re.MULTILINE)
M = TypeVar("M", bound="BaseModel")


def read_text(path: Path, home: Path) -> str:
    """Return the text of a file.

    Like all readers here, it raises `MaterialsError` if the file is missing or invalid. `home` is
    the kit's folder; a problem names the file relative to it.
    """
    line = 1
    try:
        text = path.read_text("utf-8-sig")  # Notepad may put a mark before UTF-8
        conflict = _CONFLICT.search(text)
        if conflict is None:
            return text
        line += text[: conflict.start()].count("\n")
        what = "two versions of the words stand here, marked by a program that merges files"
        mend = "Keep the words that you want, and take out the other ones and all of the marks."
    except FileNotFoundError:
        what, mend = "the file is missing", "Put it back."
    except UnicodeDecodeError:
        what, mend = "the file is not UTF-8 text", "Save it again as “UTF-8” in your editor."
    raise MaterialsError([Problem(file_in(home, path), line, what, mend)])


def read_yaml(model: type[M], path: Path, home: Path, text: str | None = None) -> M:
    """Return a YAML file as a model.

    `text` is the YAML if it is only part of the file, padded to keep its line numbers.
    """
    from pydantic import ValidationError
    from ruamel.yaml.error import YAMLError

    file = file_in(home, path)
    text = read_text(path, home) if text is None else text
    try:
        read: M = _validated(model, text)
    except ValidationError as error:
        problems = problems_from(error, file, _parsed("compose", text), known_fields(model))
        raise MaterialsError(problems) from None
    except (YAMLError, ValueError) as error:
        raise MaterialsError([_not_yaml(error, file, text)]) from None
    return read


def read_references(path: Path, home: Path) -> References:
    """Return a CSL-JSON file as its entries by their key."""
    from pydantic import ValidationError

    from ajar.content.models import REFERENCES

    file, text = file_in(home, path), read_text(path, home)
    try:
        entries = json.loads(text)
        REFERENCES.validate_python(entries)
    except json.JSONDecodeError as error:
        mend = "Look for a missing comma, quote or bracket there or just above."
        raise MaterialsError([Problem(file, error.lineno, "this is not JSON", mend)]) from None
    except ValidationError as error:
        raise MaterialsError(_invalid_entry(file, detail) for detail in error.errors()) from None
    return {entry["id"]: entry for entry in entries}


def lines_in(path: Path) -> Any:  # noqa: ANN401
    """Return a YAML file with its line numbers, for `problems.line_of`."""
    return _parsed("compose", path.read_text("utf-8-sig"))


def not_in_values(path: Path, home: Path) -> list[Problem]:
    """Return text in a YAML file, or at the top of a section, that is part of no value."""
    file, text = file_in(home, path), read_text(path, home)
    if path.suffix == ".md":
        text = text.partition("\n---")[0].removeprefix("---") if text.startswith("---") else ""
    return [Problem(file, *lost) for lost in _lost(text)]


@lru_cache(maxsize=256)
def _lost(text: str) -> list[tuple[int, str, str]]:
    """Return text of a YAML file that is part of no value: its line, what is wrong, and the fix."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError
    from ruamel.yaml.tokens import AliasToken, AnchorToken, ScalarToken, TagToken

    if not _MAY_BE_LOST.search(text):  # reading them all takes seconds
        return []
    lines, lost = text.split("\n"), []
    quote = "Put the whole value in quotes."
    try:
        tokens = list(YAML(typ="safe", pure=True).scan(text))
    except YAMLError:
        return []  # reported when the file is read
    known = {token.value for token in tokens if isinstance(token, AliasToken)}
    for token in tokens:
        line = token.end_mark.line
        match token:
            case ScalarToken(plain=True) if re.search(r"[^\W\d_]{2}", token.value):
                rest = lines[line][token.end_mark.column :].strip()
                if rest.startswith("#"):
                    what = f"“{shorten(rest, 40, placeholder=' …')}” is left out of the value"
                    mend = f"{quote} If it is a note for yourself, give it a line of its own."
                    lost.append((line + 1, what, mend))
            case AnchorToken() | TagToken() if token.value not in known:
                sign = lines[line][token.start_mark.column : token.end_mark.column]
                lost.append((line + 1, f"“{sign}” is left out of the value", quote))
    return lost


def compiled_name(language: str) -> str:
    """Return the name of the file with the compiled parts in a language."""
    return COMPILED if language == "en" else f"compiled-{language}.json"


class Compiled:
    """The parts of a `materials/` folder that `ajar build` has compiled into JSON.

    A part is used only while its source files and the code that compiled it are unchanged, to the
    byte. Otherwise the source files are read. Each part is one line of the file, so a notebook that
    shows one exercise parses no other.
    """

    def __init__(self, folder: Path, file: str = COMPILED) -> None:
        self._folder = folder
        self._file = file

    def get(self, name: str) -> Any:  # noqa: ANN401 (whatever JSON holds)
        """Return a part; None if it has not been compiled, or if one of its files has changed."""
        try:
            part = json.loads(self._lines[name])
            is_same = digests(self._folder, part["from"]) == part["from"]
            return part["value"] if is_same else None
        except (ValueError, LookupError, TypeError):
            return None

    @cached_property
    def _lines(self) -> dict[str, bytes]:
        try:
            first, *lines = (self._folder / self._file).read_bytes().split(b"\n")
        except OSError:
            return {}
        if first != _head().encode():
            return {}
        named = (line.rstrip(b",").partition(b": ") for line in lines)
        return {name.decode().strip('"'): value for name, _, value in named}


def compiled_parts(parts: Mapping[str, object]) -> str:
    """Return the text of a compiled file: JSON with a line for each part, for `Compiled`."""
    lines = (
        f"{json.dumps(name)}: {json.dumps(part, ensure_ascii=False)}"
        for name, part in parts.items()
    )
    return "\n".join([_head(), ",\n".join(lines), "}}", ""])


def _head() -> str:
    return f'{{"code": "{digest_of_code()}", "parts": {{'


def digests(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """Return the SHA-256 of the files of a folder that exist, by their names."""
    paths = {name: folder / name for name in names}
    return {
        name: hashlib.sha256(path.read_bytes()).hexdigest()
        for name, path in paths.items()
        if path.is_file()
    }


@cache
def digest_of_code() -> str:
    """Return the SHA-256 of the modules that determine the compiled parts."""
    package = Path(__file__).parents[1]
    return hashlib.sha256(b"".join((package / name).read_bytes() for name in _MAKERS)).hexdigest()


def known_fields(model: type[BaseModel]) -> dict[str, list[str]]:
    """Return the field names of a model and, by kind, of the items of an exercise."""
    from ajar.content import agendas, models, rule
    from ajar.content.exercise import KINDS, Card, Item

    kinds = get_args(get_args(Item)[0])
    forms = (rule.Condition, rule.Phrase, rule.Line, rule.Level)
    owners: dict[str, type[BaseModel]] = {
        "": model,
        "cards": Card,
        "piles": Card,
        "lines": models.HelpLine,
        "countries": models.Country,
        "reach": models.Way,
        "call": models.OwnLine,
        "meetings": agendas.Meeting,
        "section": agendas.SectionStep,
        "title": agendas.OtherStep,
        "rules": rule.Rule,
        "message": rule.ComposedMessage,
        "parts": rule.Opener,
        "ladder": rule.Ladder,
        "rungs": rule.Rung,
        "before": rule.OldRung,
        **{kind.__name__.lower(): kind for kind in kinds},
        **{form.__name__: form for form in forms},
    }
    return {"kind": list(KINDS)} | {
        name: [field.alias or key for key, field in owner.model_fields.items()]
        for name, owner in owners.items()
    }


@lru_cache(maxsize=256)
def _validated(model: type[BaseModel], text: str) -> Any:  # noqa: ANN401 (lru_cache forgets it)
    """Return a YAML text as a model; the same text is parsed only once."""
    return model.model_validate(data_of(text))


@lru_cache(maxsize=256)
def data_of(text: str) -> Any:  # noqa: ANN401 (whatever YAML holds)
    """Return the data of a YAML text. Do not modify it: it is cached by text."""
    return _parsed("load", text)


def _parsed(act: str, text: str) -> Any:  # noqa: ANN401
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    with suppress(YAMLError):  # libyaml takes a quarter of the time, but reads a little less,
        return getattr(YAML(typ="safe"), act)(text)  # and does not say as well what is wrong
    return getattr(YAML(typ="safe", pure=True), act)(text)


def _not_yaml(error: Exception, file: str, text: str) -> Problem:
    from ruamel.yaml.error import MarkedYAMLError
    from ruamel.yaml.reader import ReaderError

    match error:
        case ReaderError():
            line = text[: error.position].count("\n") + 1
            mend = "Write the line again, without pasting it."
            return Problem(file, line, "there is a character that cannot be seen", mend)
        case MarkedYAMLError(problem_mark=mark):
            line = mark.line + 1 if mark else 1
            return Problem(file, line, *yaml_in_words(f"{error.context} {error.problem}"))
        case _:  # something that looks like a day, such as 2027-02-30
            mend = "Write an existing day as YYYY-MM-DD, such as 2027-03-14."
            return Problem(
                file, _line_of_invalid_day(text), f"a date does not exist: {error}", mend
            )


def _line_of_invalid_day(text: str) -> int:
    for number, line in enumerate(text.splitlines(), start=1):
        for day in re.findall(r"\d{4}-\d\d?-\d\d?", line):
            try:
                date(*map(int, day.split("-")))
            except ValueError:
                return number
    return 1


def _invalid_entry(file: str, error: ErrorDetails) -> Problem:
    """Return the problem with one entry of a list of sources."""
    entry, *where = error["loc"] or ("",)
    name = ".".join(map(str, where)) or "this"
    what = (
        f"entry {int(entry) + 1}: “{name}” is missing or does not fit"
        if where
        else "this is not a list of sources"
    )
    return Problem(file, 1, what, "Look at the other entries for how it is written.")
