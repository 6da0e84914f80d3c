"""Looks over all of `materials/` and gathers every problem, not only the first."""

from __future__ import annotations

from functools import partial
from itertools import chain
from textwrap import shorten
from typing import TYPE_CHECKING

from ajar.checks.items import RENAME, twice, wrong_in_items
from ajar.checks.needs import missing_for_reflection
from ajar.citations import keys_in, written_wrongly
from ajar.exercise import Exercise
from ajar.files import lines_in, read_text, read_yaml
from ajar.problems import MaterialsError, Problem, did_you_mean, file_in, line_of
from ajar.resources import NEEDED_WORDS
from ajar.schemas import schemas_not_named
from ajar.sections import parse_blocks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from ajar.checks.items import Where
    from ajar.materials import Materials
    from ajar.sections import Block


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
    dealt = materials.exercise(name)  # raises where the file, or a card set of it, cannot be used
    path = materials.path("exercises", name)
    exercise = read_yaml(Exercise, path, materials.home)
    at = _in_yaml(path, materials)
    for where, what, mend in wrong_in_items(exercise.items):
        yield at(where, what, mend)
    for where, what, mend in missing_for_reflection(name, dealt):
        yield at(where, what, mend)
    phrases = ((["reflection", phrase], text) for phrase, text in exercise.reflection.items())
    for place, text in ((["why"], exercise.why), *phrases):
        for what, mend in _citations(text, materials):
            yield at(place, what, mend)


def _cards(name: str, materials: Materials) -> Iterator[Problem]:
    cards = materials.cards(name)
    at = _in_yaml(materials.path("cards", name), materials)
    for n, what in twice(card.id for card in cards):
        yield at(["cards", n, "id"], what, RENAME)


def _section(name: str, materials: Materials) -> Iterator[Problem]:
    materials.section(name)  # raises where the file, or a page of it, cannot be used
    path = materials.path("sections", name)
    # The blocks of its pages are looked at with the pages. The lines at the top are read along as
    # words, so that lines count from 1.
    file = file_in(materials.home, path)
    blocks, _ = parse_blocks(read_text(path, materials.home), file)
    yield from _exercises_named(blocks, file, materials)
    yield from _cited(path, materials)


def _page(name: str, materials: Materials) -> Iterator[Problem]:
    blocks = materials.page(name)  # raises where the file cannot be used
    path = materials.path("pages", name)
    file = file_in(materials.home, path)
    for block in blocks:
        if block.kind == "page":
            mend = f"Put the words of “{block.name}” here, or name it in the section."
            yield Problem(file, block.line, "a page cannot hold another page", mend)
    yield from _exercises_named(blocks, file, materials)
    yield from _cited(path, materials)


def _exercises_named(blocks: Iterable[Block], file: str, materials: Materials) -> Iterator[Problem]:
    known = materials.names("exercises")
    for block in blocks:
        if block.kind == "exercise" and block.name not in known:
            what = f"there is no exercise called “{block.name}”"
            yield Problem(file, block.line, what, did_you_mean(block.name, known))


def _cited(path: Path, materials: Materials) -> Iterator[Problem]:
    for line, text in enumerate(path.read_text("utf-8-sig").split("\n"), start=1):
        for what, mend in _citations(text, materials):
            yield Problem(file_in(materials.home, path), line, what, mend)


def _citations(text: str, materials: Materials) -> Iterator[tuple[str, str]]:
    """Return what is wrong with the citations in a text, and the mend of each."""
    for one in written_wrongly(text):
        mend = "Write “[@key]”, or “[@one; @two]”, with nothing else between the brackets."
        yield f"“{shorten(one, 40, placeholder=' …')}” is not written as a citation", mend
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
