"""Looks over all of `materials/` and gathers every problem, not only the first."""

from __future__ import annotations

import re
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from ajar.citations import keys_in
from ajar.exercise import Exercise, Ruler
from ajar.files import lines_in, read_yaml
from ajar.problems import MaterialsError, Problem, did_you_mean, file_in, line_of
from ajar.reflections import phrases_of
from ajar.resources import NEEDED_WORDS
from ajar.schemas import schemas_not_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from ajar.exercise import Item
    from ajar.materials import Materials

    Where = Sequence[str | int]
    """The keys and indexes that lead to a part of a YAML file."""

PLACE = re.compile(r"\{([a-z][a-z0-9-]*)(\+1)?\}")
RENAME = "Give one of them another id."


def check(materials: Materials) -> list[Problem]:
    """Return everything that is wrong in `materials/`, in the order of files and lines."""
    looks: list[Callable[[], Iterable[Problem]]] = [
        partial(look, materials) for look in (schemas_not_named, _references, _help_lines, _words)
    ]
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


def _references(materials: Materials) -> Iterable[Problem]:
    _ = materials.references  # raises where the file cannot be used
    return ()


def _help_lines(materials: Materials) -> Iterable[Problem]:
    _ = materials.help_lines  # likewise
    return ()


def _words(materials: Materials) -> Iterator[Problem]:
    missing = sorted(NEEDED_WORDS - materials.words.keys())
    at = _in_yaml(materials.folder / "words.yaml", materials)
    for name in missing:
        yield at(["words"], f"“{name}” is missing", f"Add a line “{name}: …”.")


def _exercise(name: str, materials: Materials) -> Iterator[Problem]:
    materials.exercise(name)  # raises where the file, or a card set of it, cannot be used
    path = materials.path("exercises", name)
    exercise = read_yaml(Exercise, path, materials.home)
    at = _in_yaml(path, materials)
    for n, what in _twice(item.id for item in exercise.items):
        yield at(["items", n, "id"], what, RENAME)
    for n, item in enumerate(exercise.items):
        for field, what, mend in _item(item, exercise.items[:n]):
            yield at(["items", n, field], what, mend)
        for where, what in _cards_twice(item):
            yield at(["items", n, *where], what, RENAME)
    for phrase in sorted(phrases_of(name) - set(exercise.reflection)):
        what = f"the reflection has no phrase “{phrase}”"
        yield at(["reflection"], what, f"Add a line “{phrase}: …”.")
    phrases = ((["reflection", phrase], text) for phrase, text in exercise.reflection.items())
    for place, text in ((["why"], exercise.why), *phrases):
        for what, mend in _citations(text, materials):
            yield at(place, what, mend)


def _item(item: Item, above: Sequence[Item]) -> Iterator[tuple[str, str, str]]:
    """Return what is wrong with an item: the field, what it is, and the mend."""
    before = {other.id: other for other in above}
    if item.after is None:
        if item.unless is not None:
            mend = "Add a line “after: …” that names a ruler above, or take “unless” out."
            yield "unless", f"“unless: {item.unless}” stands without “after”", mend
    elif item.after not in before:
        what = f"“after: {item.after}” names no item above"
        yield "after", what, did_you_mean(item.after, before)
    elif item.unless is not None and not isinstance(before[item.after], Ruler):
        mend = "Only a ruler has an answer that “unless” can name: take the line out."
        yield "unless", f"“unless: {item.unless}” follows “{item.after}”, which is no ruler", mend
    for named, more in PLACE.findall(item.ask):
        if named not in before:
            yield "ask", f"{{{named}}} names no item above", did_you_mean(named, before)
        elif more and not isinstance(before[named], Ruler):
            mend = "Only a ruler has a number that can be one higher."
            yield "ask", f"{{{named}+1}} is not a ruler", mend


def _cards_twice(item: Item) -> Iterator[tuple[Where, str]]:
    for field in ("cards", "piles"):
        cards = getattr(item, field, ())
        if not isinstance(cards, str):  # the name of a card set, which is looked at by itself
            for place, what in _twice(card.id for card in cards):
                yield [field, place, "id"], what


def _cards(name: str, materials: Materials) -> Iterator[Problem]:
    cards = materials.cards(name)
    at = _in_yaml(materials.path("cards", name), materials)
    for n, what in _twice(card.id for card in cards):
        yield at(["cards", n, "id"], what, RENAME)


def _section(name: str, materials: Materials) -> Iterator[Problem]:
    section = materials.section(name)
    path = materials.path("sections", name)
    known = materials.names("exercises")
    for block in section.blocks:
        if block.kind == "exercise" and block.name not in known:
            what = f"there is no exercise called “{block.name}”"
            mend = did_you_mean(block.name, known)
            yield Problem(file_in(materials.home, path), block.line, what, mend)
    yield from _cited(path, materials)


def _page(name: str, materials: Materials) -> Iterator[Problem]:
    materials.page(name)  # raises where the file cannot be used
    yield from _cited(materials.path("pages", name), materials)


def _cited(path: Path, materials: Materials) -> Iterator[Problem]:
    for line, text in enumerate(path.read_text("utf-8-sig").split("\n"), start=1):
        for what, mend in _citations(text, materials):
            yield Problem(file_in(materials.home, path), line, what, mend)


def _citations(text: str, materials: Materials) -> Iterator[tuple[str, str]]:
    """Return what is wrong with the citations in a text, and the mend of each."""
    try:
        known = materials.references
    except MaterialsError:
        return  # reported once, for its own file
    for key in keys_in(text):
        if key not in known:
            mend = f"Add it to materials/references.json. {did_you_mean(key, known)}"
            yield f"the reference “{key}” does not resolve", mend


def _in_yaml(path: Path, materials: Materials) -> Callable[[Where, str, str], Problem]:
    """Return a function that says at which line of a YAML file a problem is."""
    file, document = file_in(materials.home, path), lines_in(path)
    return lambda where, what, mend: Problem(file, line_of(document, where), what, mend)


def _twice(ids: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Return the place of each id that was there before, and what is wrong with it."""
    seen: set[str] = set()
    for place, one in enumerate(ids):
        if one in seen:
            yield place, f"the id “{one}” is used twice"
        seen.add(one)
