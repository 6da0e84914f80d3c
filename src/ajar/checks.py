"""Looks over all of `materials/` and gathers every problem, not only the first."""

from __future__ import annotations

import re
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from ajar import materials as read
from ajar.citations import keys_in
from ajar.exercise import CardSet, Exercise, Ruler
from ajar.problems import MaterialsError, Problem, did_you_mean, file_in, line_of
from ajar.reflections import phrases_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from pydantic import BaseModel

    from ajar.exercise import Item
    from ajar.materials import Materials

SCHEMAS: dict[str, type[BaseModel]] = {
    "exercise": Exercise,
    "cards": CardSet,
    "help-lines": read.HelpLines,
    "words": read.Phrases,
}
"""The published JSON Schemas, by name, and the types that they are made from."""
SCHEMA_OF = {"exercises": "exercise", "cards": "cards", "resources": "help-lines", "": "words"}
PLACE = re.compile(r"\{([a-z][a-z0-9-]*)(\+1)?\}")
RENAME = "Give one of them another id."


def check(materials: Materials) -> list[Problem]:
    """Return everything that is wrong in `materials/`, in the order of files and lines."""
    looks: list[Callable[[], Iterable[Problem]]] = [partial(_schema_lines, materials)]
    looks += [partial(_whole, name, materials) for name in ("references", "help_lines", "words")]
    for folder, look in (("exercises", _exercise), ("cards", _cards), ("sections", _section)):
        looks += [partial(look, name, materials) for name in materials.names(folder)]
    looks += [partial(_page, name, materials) for name in {"footer", *materials.names("pages")}]
    return sorted(set(chain.from_iterable(map(_gathered, looks))))


def _gathered(look: Callable[[], Iterable[Problem]]) -> list[Problem]:
    found: list[Problem] = []
    try:
        found.extend(look())
    except MaterialsError as error:
        found.extend(error.problems)
    return found


def _whole(name: str, materials: Materials) -> Iterable[Problem]:
    getattr(materials, name)  # raises where the file cannot be used
    return ()


def _exercise(name: str, materials: Materials) -> Iterator[Problem]:
    exercise = materials.exercise(name)
    path = materials.folder / "exercises" / f"{name}.yaml"
    file, document = file_in(materials.home, path), read.lines_in(path)

    def at(where: list[str | int], what: str, mend: str) -> Problem:
        return Problem(file, line_of(document, where), what, mend)

    for n, one in _twice(item.id for item in exercise.items):
        yield at(["items", n, "id"], f"the id “{one}” is used twice", RENAME)
    for n, item in enumerate(exercise.items):
        for field, what, mend in _item(item, exercise.items[:n]):
            yield at(["items", n, field], what, mend)
        for field in ("cards", "piles"):
            ids = [
                one["id"] for one in document["items"][n].get(field, ()) if isinstance(one, dict)
            ]
            for place, one in _twice(ids):
                yield at(["items", n, field, place, "id"], f"the id “{one}” is used twice", RENAME)
    for phrase in sorted(phrases_of(name) - set(exercise.reflection)):
        what = f"the reflection has no phrase “{phrase}”"
        yield at(["reflection"], what, f"Add a line “{phrase}: …”.")
    yield from _citations(exercise.why, at, ["why"], materials)
    for phrase, text in exercise.reflection.items():
        yield from _citations(text, at, ["reflection", phrase], materials)


def _item(item: Item, above: tuple[Item, ...]) -> Iterator[tuple[str, str, str]]:
    before = {other.id: other for other in above}
    if item.after and item.after not in before:
        what = f"“after: {item.after}” names no item above"
        yield "after", what, did_you_mean(item.after, before)
    for named, more in PLACE.findall(item.ask):
        if named not in before:
            yield "ask", f"{{{named}}} names no item above", did_you_mean(named, before)
        elif more and not isinstance(before[named], Ruler):
            mend = "Only a ruler has a number that can be one higher."
            yield "ask", f"{{{named}+1}} is not a ruler", mend


def _cards(name: str, materials: Materials) -> Iterator[Problem]:
    cards = materials.cards(name)
    path = materials.folder / "cards" / f"{name}.yaml"
    file, document = file_in(materials.home, path), read.lines_in(path)
    for n, one in _twice(card.id for card in cards):
        line = line_of(document, ["cards", n, "id"])
        yield Problem(file, line, f"the id “{one}” is used twice", RENAME)


def _section(name: str, materials: Materials) -> Iterator[Problem]:
    section = materials.section(name)
    file = file_in(materials.home, materials.folder / "sections" / f"{name}.md")
    known = materials.names("exercises")

    def at(where: list[str | int], what: str, mend: str) -> Problem:
        return Problem(file, int(where[0]), what, mend)

    for block in section.blocks:
        if block.kind == "exercise" and block.name not in known:
            what = f"there is no exercise called “{block.name}”"
            yield at([block.line], what, did_you_mean(block.name, known))
    yield from _cited("sections", name, materials)


def _page(name: str, materials: Materials) -> Iterator[Problem]:
    materials.page(name)  # raises where the file cannot be used
    yield from _cited("pages", name, materials)


def _cited(folder: str, name: str, materials: Materials) -> Iterator[Problem]:
    path = materials.folder / folder / f"{name}.md"

    def at(where: list[str | int], what: str, mend: str) -> Problem:
        return Problem(file_in(materials.home, path), int(where[0]), what, mend)

    for number, line in enumerate(path.read_text("utf-8-sig").split("\n"), start=1):
        yield from _citations(line, at, [number], materials)


def _citations(
    text: str,
    at: Callable[[list[str | int], str, str], Problem],
    where: list[str | int],
    materials: Materials,
) -> Iterator[Problem]:
    try:
        known = materials.references
    except MaterialsError:
        return  # reported once, for its own file
    for key in keys_in(text):
        if key not in known:
            mend = f"Add it to materials/references.json. {did_you_mean(key, known)}"
            yield at(where, f"the reference “{key}” does not resolve", mend)


def _schema_lines(materials: Materials) -> Iterator[Problem]:
    for folder, schema in SCHEMA_OF.items():
        up = "../" if folder else ""
        first = f"# yaml-language-server: $schema={up}schema/{schema}.json"
        for path in sorted((materials.folder / folder).glob("*.yaml")):
            if _first_line(path) != first:
                mend = f"Make “{first}” the first line, so that your editor can help."
                yield Problem(file_in(materials.home, path), 1, "the schema is not named", mend)


def _first_line(path: Path) -> str:
    return path.read_text("utf-8-sig", errors="replace").partition("\n")[0].rstrip()


def _twice(ids: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Return the place and the name of each id that was there before."""
    seen: set[str] = set()
    for place, one in enumerate(ids):
        if one in seen:
            yield place, one
        seen.add(one)
