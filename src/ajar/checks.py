"""Looks over all of `materials/` and gathers every problem, not only the first."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from ajar import materials as read
from ajar.exercise import CardSet, Choice, Exercise, Ruler, Sort
from ajar.problems import MaterialsError, Problem, did_you_mean, file_in, line_of
from ajar.reflections import phrases_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from pydantic import BaseModel

    from ajar.materials import Materials

SCHEMAS: dict[str, type[BaseModel]] = {
    "exercise": Exercise,
    "cards": CardSet,
    "help-lines": read.HelpLines,
    "words": read.Phrases,
}
SCHEMA_OF = {"exercises": "exercise", "cards": "cards", "resources": "help-lines", "": "words"}
PLACE = re.compile(r"\{([a-z][a-z0-9-]*)(\+1)?\}")


def check(materials: Materials) -> list[Problem]:
    """Return everything that is wrong in `materials/`, in the order of files and lines."""
    found: list[Problem] = []
    for name in materials.names("exercises"):
        found += _tried(lambda name=name: materials.exercise(name)) or list(_exercise(name, materials))
    for name in materials.names("cards"):
        found += _tried(lambda name=name: materials.cards(name)) or list(_cards(name, materials))
    for name in materials.names("sections"):
        found += _tried(lambda name=name: materials.section(name)) or list(_section(name, materials))
    found += _tried(lambda: materials.help_lines)
    found += _tried(lambda: materials.words)
    found += _tried(lambda: materials.references)
    found += _schema_lines(materials)
    return sorted(set(found))


def _tried(read_it: Callable[[], object]) -> list[Problem]:
    try:
        read_it()
    except MaterialsError as error:
        return list(error.problems)
    return []


def _exercise(name: str, materials: Materials) -> Iterator[Problem]:
    path = materials.folder / "exercises" / f"{name}.yaml"
    file, document = file_in(materials.home, path), read.lines_in(path)
    exercise = materials.exercise(name)

    def at(what: str, mend: str, *where: str | int) -> Problem:
        return Problem(file, line_of(document, where), what, mend)

    ids = [item.id for item in exercise.items]
    yield from _twice(ids, lambda n, one: at(f"the id “{one}” is used twice", RENAME, "items", n, "id"))
    for n, item in enumerate(exercise.items):
        before = {other.id: other for other in exercise.items[:n]}
        if item.after and item.after not in before:
            yield at(f"“after: {item.after}” names no item above", did_you_mean(item.after, before),
                     "items", n, "after")  # fmt: skip
        for named, more in PLACE.findall(item.ask):
            if named not in before:
                yield at(f"{{{named}}} names no item above", did_you_mean(named, before), "items", n, "ask")
            elif more and not isinstance(before[named], Ruler):
                mend = "Only a ruler has a number that can be one higher."
                yield at(f"{{{named}+1}} is not a ruler", mend, "items", n, "ask")
        for field in ("cards", "piles"):
            cards = getattr(item, field, ()) if isinstance(item, Choice | Sort) else ()
            yield from _twice(
                [card.id for card in cards],
                lambda _, one, n=n, field=field: at(f"the id “{one}” is used twice", RENAME, "items", n, field),
            )  # fmt: skip
    missing = sorted(phrases_of(name) - set(exercise.reflection))
    for phrase in missing:
        yield at(f"the reflection has no phrase “{phrase}”", f"Add a line “{phrase}: …”.", "reflection")
    texts = {("why",): exercise.why, **{("reflection", k): v for k, v in exercise.reflection.items()}}
    for where, text in texts.items():
        yield from materials.check_citations(text, file, line_of(document, where))


def _cards(name: str, materials: Materials) -> Iterator[Problem]:
    path = materials.folder / "cards" / f"{name}.yaml"
    document = read.lines_in(path)
    yield from _twice(
        [card.id for card in materials.cards(name)],
        lambda n, one: Problem(file_in(materials.home, path), line_of(document, ["cards", n, "id"]),
                               f"the id “{one}” is used twice", RENAME),
    )  # fmt: skip


def _section(name: str, materials: Materials) -> Iterator[Problem]:
    file = file_in(materials.home, materials.folder / "sections" / f"{name}.md")
    known = materials.names("exercises")
    for block in materials.section(name).blocks:
        if block.kind == "exercise" and block.name not in known:
            what = f"there is no exercise called “{block.name}”"
            yield Problem(file, block.line, what, did_you_mean(block.name, known))
        yield from materials.check_citations(block.text, file, block.line)


def _schema_lines(materials: Materials) -> Iterator[Problem]:
    for folder, schema in SCHEMA_OF.items():
        up = "../" if folder else ""
        first = f"# yaml-language-server: $schema={up}schema/{schema}.json"
        for path in sorted((materials.folder / folder).glob("*.yaml")):
            if _first_line(path) != first:
                mend = f"Make “{first}” the first line, so that your editor can help."
                yield Problem(file_in(materials.home, path), 1, "the schema is not named", mend)


def _first_line(path: Path) -> str:
    return path.read_text("utf-8", errors="replace").partition("\n")[0].rstrip()


RENAME = "Give one of them another id."


def _twice(ids: Iterable[str], say: Callable[[int, str], Any]) -> Iterator[Problem]:
    seen: Counter[str] = Counter()
    for n, one in enumerate(ids):
        seen[one] += 1
        if seen[one] == 2:  # noqa: PLR2004 (once is enough to say it)
            yield say(n, one)
