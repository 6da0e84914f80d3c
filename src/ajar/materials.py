"""Reads `materials/`: exercises, card sets, sections, pages, help lines and references."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping  # noqa: TC003 (pydantic reads it)
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails  # noqa: TC002
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.reader import ReaderError

from ajar import exercise as declared
from ajar.citations import References  # noqa: TC001 (read at run time)
from ajar.exercise import Card, CardSet, Exercise
from ajar.problems import MaterialsError, Problem, did_you_mean, file_in, line_of, problems_from
from ajar.sections import Block, Section, parse_blocks

M = TypeVar("M", bound=BaseModel)
Asked = tuple[str, int]
"""The file and line in which something is asked for that lies elsewhere."""
NOUNS = {"exercises": "exercise", "cards": "card set", "sections": "section", "pages": "page"}
ENDINGS = {"exercises": ".yaml", "cards": ".yaml", "sections": ".md", "pages": ".md"}
FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)


class _Described(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class FrontMatter(_Described):
    """What stands between the dashes at the top of a section."""

    title: declared.Words
    summary: declared.Words
    """One sentence: what the section is for."""


class HelpLine(_Described):
    """One help line, with where its details were read and when they were last checked."""

    name: declared.Words
    for_what: declared.Words
    """What it helps with."""
    reach: Annotated[tuple[declared.Words, ...], Field(min_length=1)]
    """The ways to reach it: calls, texts, chats; one a line."""
    hours: declared.Words
    languages: str = ""
    source: declared.Words
    """The page that the details were read from."""
    last_checked: date
    """The day on which somebody last checked them against the source."""


class Country(_Described):
    """The help lines of one country."""

    country: declared.Words
    emergency: str = ""
    """The number for immediate danger."""
    lines: Annotated[tuple[HelpLine, ...], Field(min_length=1)]


class HelpLines(_Described):
    """`materials/resources/help-lines.yaml`."""

    countries: Annotated[tuple[Country, ...], Field(min_length=1)]


class Phrases(_Described):
    """`materials/words.yaml`: the words on buttons and in notices."""

    words: Mapping[str, declared.Words]


class _Name(BaseModel):
    family: declared.Words
    given: declared.Words | None = None


class _Issued(BaseModel):
    date_parts: Annotated[
        tuple[Annotated[tuple[int, ...], Field(min_length=1)], ...],
        Field(min_length=1, alias="date-parts"),
    ]


class _Entry(BaseModel):
    """What is needed of an entry in `materials/references.json`."""

    id: declared.Words
    title: declared.Words
    author: Annotated[tuple[_Name, ...], Field(min_length=1)]
    issued: _Issued


ENTRIES = TypeAdapter(list[_Entry])


def _entry_problem(file: str, error: ErrorDetails) -> Problem:
    entry, *where = error["loc"] or ("",)
    name = ".".join(map(str, where)) or "this"
    what = (
        f"entry {int(entry) + 1}: “{name}” is missing or does not fit"
        if where
        else "this is not a list of sources"
    )
    return Problem(file, 1, what, "Look at the other entries for how it is written.")


def find_home(start: Path | None = None) -> Path:
    """Return the kit's folder: the nearest one at or above `start` that has `materials/`.

    Where there is none, the kit that came with the package is used.

    Raises
    ------
    MaterialsError
        If neither is there.
    """
    start = (start or Path.cwd()).resolve()
    package = Path(__file__).resolve().parent
    for folder in (start, *start.parents, package / "kit", package.parent.parent):
        if (folder / "materials" / "exercises").is_dir():
            return folder
    what = "there is no “materials” folder here or above"
    mend = "Open the notebook inside the kit's own folder."
    raise MaterialsError([Problem(str(start), 1, what, mend)])


@dataclass(frozen=True)
class Materials:
    """The words of one kit, read when asked for.

    Every method raises `MaterialsError` for a file that is missing or cannot be used.
    """

    home: Path

    @property
    def folder(self) -> Path:
        """The `materials/` folder."""
        return self.home / "materials"

    def exercise(self, name: str) -> Exercise:
        """Return an exercise with its cards dealt: every card set's name replaced by its cards."""
        path = self._path("exercises", name, ".yaml")
        exercise = self._yaml(path, Exercise)
        dealt = (self._dealt(item, path) for item in exercise.items)
        return exercise.model_copy(update={"items": tuple(dealt)})

    def cards(self, name: str, asked: Asked | None = None) -> tuple[Card, ...]:
        """Return the cards of a card set."""
        return self._yaml(self._path("cards", name, ".yaml", asked), CardSet).cards

    def section(self, name: str) -> Section:
        """Return a section, its pages put in place."""
        path = self._path("sections", name, ".md")
        file, text = file_in(self.home, path), _read(path, self.home)
        front = FRONT_MATTER.match(text)
        if not front:
            mend = "Begin with “---”, a line “title: …”, a line “summary: …” and “---”."
            raise MaterialsError([Problem(file, 1, "the lines at the top are missing", mend)])
        head = self._yaml(path, FrontMatter, "\n" + front[1])
        blocks, problems = parse_blocks(text[front.end() :], file, front[0].count("\n") + 1)
        if problems:
            raise MaterialsError(problems)
        whole = tuple(part for block in blocks for part in self._placed(block, path))
        return Section(name, head.title, head.summary, whole)

    def page(self, name: str, asked: Asked | None = None) -> tuple[Block, ...]:
        """Return the blocks of a page."""
        path = self._path("pages", name, ".md", asked)
        blocks, problems = parse_blocks(_read(path, self.home), file_in(self.home, path))
        if problems:
            raise MaterialsError(problems)
        return tuple(blocks)

    def names(self, folder: str) -> list[str]:
        """Return what there is in a folder of `materials/`, by name and in order."""
        return sorted(path.stem for path in (self.folder / folder).glob(f"[!.]*{ENDINGS[folder]}"))

    @cached_property
    def help_lines(self) -> tuple[Country, ...]:
        """The help lines by country."""
        return self._yaml(self.folder / "resources" / "help-lines.yaml", HelpLines).countries

    @cached_property
    def words(self) -> Mapping[str, str]:
        """The words on buttons and in notices."""
        return self._yaml(self.folder / "words.yaml", Phrases).words

    @cached_property
    def references(self) -> References:
        """The evidence: CSL-JSON entries by their key."""
        path = self.folder / "references.json"
        try:
            entries = json.loads(_read(path, self.home))
            ENTRIES.validate_python(entries)
            return {entry["id"]: entry for entry in entries}
        except json.JSONDecodeError as error:
            mend = "Look for a missing comma, quote or bracket there or just above."
            problem = Problem(file_in(self.home, path), error.lineno, "this is not JSON", mend)
            raise MaterialsError([problem]) from None
        except ValidationError as error:
            file = file_in(self.home, path)
            raise MaterialsError(_entry_problem(file, one) for one in error.errors()) from None

    def _dealt(self, item: declared.Item, path: Path) -> declared.Item:
        if not isinstance(item, declared.Choice | declared.Sort) or not isinstance(item.cards, str):
            return item
        asked = (file_in(self.home, path), _line_with(path, item.cards))
        return item.model_copy(update={"cards": self.cards(item.cards, asked)})

    def _placed(self, block: Block, path: Path) -> tuple[Block, ...]:
        if block.kind != "page":
            return (block,)
        parts = self.page(block.name, (file_in(self.home, path), block.line))
        return tuple(
            replace(part, setting=block.setting or part.setting)
            for part in parts
            if not (block.setting and part.setting and block.setting != part.setting)
        )

    def _path(self, folder: str, name: str, ending: str, asked: Asked | None = None) -> Path:
        path = self.folder / folder / f"{name}{ending}"
        if re.fullmatch(r"[\w-]+", name) and path.is_file():
            return path
        what = f"there is no {NOUNS[folder]} called “{name}”"
        where = asked or (file_in(self.home, path), 1)
        raise MaterialsError([Problem(*where, what, did_you_mean(name, self.names(folder)))])

    def _yaml(self, path: Path, model: type[M], text: str | None = None) -> M:
        file = file_in(self.home, path)
        text = _read(path, self.home) if text is None else text
        try:
            read: M = _validated(model, text)
        except ValidationError as error:
            document = YAML(typ="rt", pure=True).load(text)
            problems = problems_from(error, file, document, known_fields(model))
            raise MaterialsError(problems) from None
        except (YAMLError, ValueError) as error:
            raise MaterialsError([_not_yaml(error, file, text)]) from None
        return read


@lru_cache(maxsize=256)
def _validated(model: type[BaseModel], text: str) -> Any:  # noqa: ANN401 (lru_cache forgets it)
    """Return a YAML text as a model; the same text is read once only."""
    return model.model_validate(YAML(typ="safe", pure=True).load(text))


def _not_yaml(error: Exception, file: str, text: str) -> Problem:
    match error:
        case ReaderError():
            line = text[: error.position].count("\n") + 1
            mend = "Write the line again, without pasting it."
            return Problem(file, line, "there is a character that cannot be seen", mend)
        case MarkedYAMLError(problem_mark=mark):
            mend = "Look at the indents, colons and quotes there and on the line above."
            line = mark.line + 1 if mark else 1
            return Problem(file, line, f"this is not YAML: {error.problem}", mend)
        case _:  # a day that looks like one and is none
            mend = "Write a day of the calendar, such as 2027-03-14."
            return Problem(file, _line_of_no_day(text), f"a date does not exist: {error}", mend)


def known_fields(model: type[BaseModel]) -> dict[str, list[str]]:
    """Return the field names of a model and, by kind, of the items of an exercise."""
    kinds = get_args(get_args(declared.Item)[0])
    fields = {kind.__name__.lower(): list(kind.model_fields) for kind in kinds}
    parts: dict[str, type[BaseModel]] = {
        "cards": Card,
        "piles": Card,
        "lines": HelpLine,
        "countries": Country,
    }
    nested = {name: list(part.model_fields) for name, part in parts.items()}
    return {"": list(model.model_fields), "kind": list(declared.KINDS), **fields, **nested}


def _line_of_no_day(text: str) -> int:
    for number, line in enumerate(text.splitlines(), start=1):
        for day in re.findall(r"\d{4}-\d\d?-\d\d?", line):
            try:
                date(*map(int, day.split("-")))
            except ValueError:
                return number
    return 1


def lines_in(path: Path) -> Any:  # noqa: ANN401
    """Return a YAML file as `problems.line_of` wants it."""
    return YAML(typ="rt", pure=True).load(path.read_text("utf-8-sig"))


def _read(path: Path, home: Path) -> str:
    try:
        return path.read_text("utf-8-sig")  # Notepad may put a mark before UTF-8
    except FileNotFoundError:
        problem = Problem(file_in(home, path), 1, "the file is missing", "Put it back.")
    except UnicodeDecodeError:
        problem = Problem(file_in(home, path), 1, "the file is not UTF-8 text",
                          "Save it again as “UTF-8” in your editor.")  # fmt: skip
    raise MaterialsError([problem])


def _line_with(path: Path, card_set: str) -> int:
    document = lines_in(path)
    named = (n for n, item in enumerate(document["items"]) if item.get("cards") == card_set)
    return line_of(document, ["items", next(named), "cards"])
