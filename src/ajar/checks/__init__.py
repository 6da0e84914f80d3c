"""Checks all of `materials/` and collects every problem, not just the first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from itertools import chain, starmap
from typing import TYPE_CHECKING

from ajar.checks.items import nameless, wrong_in_cards, wrong_in_items, wrong_in_rules
from ajar.checks.json_schema import schemas_not_named
from ajar.checks.texts import (
    needed_on_paper,
    needed_words,
    wrong_citations,
    wrong_in_chapter,
    wrong_in_counts,
    wrong_in_page,
    wrong_in_section,
    wrong_in_words,
)
from ajar.checks.workshop import wrong_in_agenda, wrong_in_workshop
from ajar.content.exercise import Exercise
from ajar.content.materials import COPY, FILE_STEM, FOLDERS, LARGEST_LOGO, LOGO_ENDINGS, Materials
from ajar.content.problems import MaterialsError, Problem, did_you_mean, file_in, line_of
from ajar.content.readers import compiled_name, lines_in, not_in_values, read_yaml
from ajar.language.catalog import ENDING, ENGLISH

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from pathlib import Path

    from ajar.checks.items import Found, Where

    _At = Callable[[Where, str, str], Problem]
    """Creates a problem from its position in a file, what is wrong, and how to fix it."""

_ENDINGS = (ENDING, ".yaml", ".yml", ".md", ".markdown", ".json", ".svg", ".txt")
_MATERIALS = ""
"""The folder of materials itself, as a path within it."""
_SINGLE = (
    "words.yaml", "paper.yaml", "profile.yaml", "references.json", "start.yaml", "workshop.yaml",
)  # fmt: skip
"""The files in it."""
_DAYS_BETWEEN_CHECKS = 365
"""Days after which a help line should be checked again."""
_ON_WALLS = ("PNG", "JPEG", "MPO")
"""Formats of pictures that browsers show and Typst prints; phones call some of their JPEGs MPO."""
_LOGO_PIXELS = 4_000
"""The largest width and height of a logo: browsers hold four bytes for each pixel."""


def check(materials: Materials) -> list[Problem]:
    """Return all problems in `materials/`, by file and line, or else what cannot be printed."""
    from ajar.paper.handouts import unprintable  # slow to load

    materials = materials if materials.still else Materials(materials.home, still=True)
    names, home = materials.names, materials.home
    texts = [
        path for path in materials.folder.rglob("*")
        if path.suffix in (".yaml", ".md") and FILE_STEM.fullmatch(path.stem)
    ]  # fmt: skip
    guide = [materials.path("guide", name) for name in names("guide")]
    looks: list[Callable[[], object]] = [
        partial(schemas_not_named, materials),
        partial(_not_read, materials),
        lambda: _missing("words.yaml", needed_words(), materials.words, materials),
        lambda: _missing("paper.yaml", needed_on_paper(), materials.paper_words, materials),
        lambda: materials.references,
        lambda: materials.help_lines,
        partial(_profile, materials),
        partial(_start, materials),
        partial(_workshop, materials),
        *(partial(materials.scenario, name) for name in names("scenarios")),
        *(
            partial(wrong_in_words, materials.path("scenarios", name), materials)
            for name in names("scenarios")
        ),
        *(partial(materials.danger, name) for name in names("danger")),
        *(partial(materials.coach, name) for name in names("coach")),
        *(partial(_exercise, name, materials) for name in names("exercises")),
        *(partial(_cards, name, materials) for name in names("cards")),
        *(partial(_agenda, name, materials) for name in names("agendas")),
        *(partial(wrong_in_section, name, materials) for name in names("sections")),
        *(partial(wrong_in_page, name, materials) for name in names("pages")),
        *(partial(wrong_in_chapter, path, materials) for path in guide),
        *(partial(not_in_values, path, home) for path in texts),
    ]
    return sorted(set(chain.from_iterable(map(_problems_of, looks)))) or unprintable(materials)


def worth_a_look(materials: Materials, today: date) -> list[Problem]:
    """Return the help lines that were last checked more than twelve months ago."""
    path = materials.folder / "resources" / "help-lines.yaml"
    at = _in_yaml(path, materials)
    mend = "Call or open it, compare it with its source, and change its day."
    return [
        at(
            ["countries", c, "lines", n, "last_checked"],
            f"“{line.name}” was last checked on {line.last_checked}",
            mend,
        )
        for c, country in enumerate(materials.help_lines)
        for n, line in enumerate(country.lines)
        if (today - line.last_checked).days > _DAYS_BETWEEN_CHECKS
    ]


def _problems_of(look: Callable[[], object]) -> Iterator[Problem]:
    """Yield the problems that a check finds, or why a file cannot be read."""
    try:
        found = look()
        if isinstance(found, Iterator | list):
            yield from found
    except MaterialsError as error:
        yield from error.problems


def _not_read(materials: Materials) -> Iterator[Problem]:
    """Return the files that look as if they were read, but are not; and copies, read or not."""
    read = {
        folder: {materials.path(folder, name).name for name in materials.names(folder)}
        for folder in FOLDERS
    }
    logo = [path.name for path in [materials.logo_path] if path]
    translations = [f"{language}{ENDING}" for language in materials.translations]
    compiled = map(compiled_name, (ENGLISH, *materials.translations))
    read |= {
        _MATERIALS: {*_SINGLE, *logo, *translations, *compiled},
        "resources": {"help-lines.yaml"},
    }
    for folder, names in read.items():
        stems = {name.partition(".")[0]: name for name in names}
        directory = materials.folder / folder
        for path in directory.iterdir() if directory.is_dir() else ():
            if path.suffix.casefold() not in _ENDINGS or not path.is_file():
                continue
            copy = COPY.fullmatch(path.stem)
            if path.name.startswith("."):
                what = "this hidden file is not read"
                mend = "Delete it: a program made it, on a stick or in a shared folder."
            elif copy and stems.get(copy[1], path.name) != path.name:
                what = f"this looks like a copy of “{stems[copy[1]]}”"
                mend = "Take over from it the words that you need, then delete it."
            elif path.name not in names:
                what = "this file is not read, because of its name"
                end = f"end it in “{FOLDERS[folder][1]}”" if folder in FOLDERS else "see the others"
                mend = f"Use only letters, digits and hyphens, and {end}; or take it out."
            else:
                continue
            yield Problem(file_in(materials.home, path), 1, what, mend)


def _missing(
    file: str, needed: frozenset[str], words: Mapping[str, str], materials: Materials
) -> Iterator[Problem]:
    at = _in_yaml(materials.folder / file, materials)
    for name in sorted(needed - words.keys()):
        yield at(["words"], f"“{name}” is missing", f"Add a line “{name}: …”.")


def _profile(materials: Materials) -> Iterator[Problem]:
    profile, logo = materials.profile, materials.logo_path
    at = _in_yaml(materials.profile_path, materials)
    codes = [country.code for country in materials.help_lines]
    if profile.country and profile.country not in codes:
        what = f"“{profile.country}” is not the code of a country in the help lines"
        yield at(["country"], what, did_you_mean(profile.country, codes))
    if logo and not logo.is_file():
        what = f"there is no picture called “{profile.logo}” in materials/"
        yield at(["logo"], what, "Put it there, or leave the line empty.")
    elif logo and (wrong := _wrong_in_logo(logo)):
        yield at(["logo"], *wrong)


def _wrong_in_logo(logo: Path) -> tuple[str, str] | None:
    """Return why a logo cannot be printed or shown on the wall, and the fix; None if it can."""
    if logo.suffix.casefold() not in LOGO_ENDINGS:
        what = f"“{logo.name}” is not a picture that can be printed"
        return what, f"Save it with one of the endings {', '.join(LOGO_ENDINGS)}."
    if (size := logo.stat().st_size) > LARGEST_LOGO:
        what = f"“{logo.name}” is too large for the wall: {_kilobytes(size)}"
        return what, f"Save it smaller, with at most {_kilobytes(LARGEST_LOGO)}."
    if logo.suffix.casefold() == ".svg":
        return None
    from PIL import Image, UnidentifiedImageError  # slow to load

    try:
        with Image.open(logo) as picture:
            kind, (width, height) = picture.format, picture.size
    except UnidentifiedImageError:
        kind, width, height = None, 0, 0
    if kind not in _ON_WALLS:
        what = f"“{logo.name}” is not a PNG or JPEG, whatever its name says"
        return what, "Open it in a program for pictures, and export it as PNG."
    if max(width, height) > _LOGO_PIXELS:
        what = f"“{logo.name}” is too large for the wall: {width:,} × {height:,} pixels"
        return what, f"Make it at most {_LOGO_PIXELS:,} pixels wide and high."
    return None


def _kilobytes(size: int) -> str:
    return f"{-(-size // 1000):,} kB"


def _start(materials: Materials) -> Iterator[Problem]:
    """Return the doors of the start page with a broken target."""
    at = _in_yaml(materials.folder / "start.yaml", materials)
    exercises, pages = materials.names("exercises"), materials.names("pages")
    sections = materials.names("sections")
    for n, door in enumerate(materials.start.doors):
        if door.to not in (*exercises, *pages):
            what = f"there is no exercise and no page called “{door.to}”"
            yield at(["doors", n, "to"], what, did_you_mean(door.to, (*exercises, *pages)))
        if door.on not in sections:
            what = f"there is no section called “{door.on}”"
            yield at(["doors", n, "on"], what, did_you_mean(door.on, sections))


def _workshop(materials: Materials) -> Iterator[Problem]:
    at = _in_yaml(materials.folder / "workshop.yaml", materials)
    return starmap(at, wrong_in_workshop(materials))


def _exercise(name: str, materials: Materials) -> Iterator[Problem]:
    dealt = materials.exercise(name)  # raises if the file, or a card set of it, cannot be used
    path = materials.path("exercises", name)
    exercise = read_yaml(Exercise, path, materials.home)
    at = _in_yaml(path, materials)
    yield from starmap(at, wrong_in_items(exercise.items, materials.marks))
    yield from starmap(at, _untakable(exercise, materials))
    yield from starmap(at, wrong_in_rules(dealt))
    yield from starmap(at, wrong_in_counts(dealt))
    couples = map(materials.scenario, materials.names("scenarios"))
    people = [name for couple in couples for name in couple.people.values()]
    if exercise.example and people and not any(name in exercise.example for name in people):
        what = "the example names nobody of a made-up couple"
        yield at(["example"], what, f"Say whose it is: {', '.join(people)}.")
    yield from _nameless(exercise, dealt, at, materials)
    phrases = ((["reflection", phrase], text) for phrase, text in exercise.reflection.items())
    for place, text in ((["why"], exercise.why), *phrases):
        for what, mend in wrong_citations(text, materials):
            yield at(place, what, mend)


def _untakable(exercise: Exercise, materials: Materials) -> Iterator[Found]:
    """Return where an item takes sentences from an answer that no exercise asks for."""
    names = materials.names("exercises")
    for n, item in enumerate(exercise.items):
        for m, taken in enumerate(getattr(item, "takes", None) or ()):
            if taken.exercise not in names:
                what = f"there is no exercise called “{taken.exercise}”"
                mend = did_you_mean(taken.exercise, names)
                yield ["items", n, "takes", m, "exercise"], what, mend
                continue
            asked = [item.id for item in materials.exercise(taken.exercise).items]
            if taken.item and taken.item not in asked:
                what = f"“{taken.exercise}” has no item “{taken.item}”"
                yield ["items", n, "takes", m, "item"], what, did_you_mean(taken.item, asked)


def _nameless(
    exercise: Exercise, dealt: Exercise, at: _At, materials: Materials
) -> Iterator[Problem]:
    """Return the cards without a name for the wall, in the file in which each stands."""
    for n, (item, asked) in enumerate(zip(exercise.items, dealt.items, strict=True)):
        card_set = getattr(item, "cards", None)
        for where, what, mend in nameless(asked):
            if isinstance(card_set, str):
                in_set = _in_yaml(materials.path("cards", card_set), materials)
                yield in_set(["cards", *where], what, mend)
            else:
                yield at(["items", n, "cards", *where], what, mend)


def _cards(name: str, materials: Materials) -> Iterator[Problem]:
    cards = materials.cards(name)
    at = _in_yaml(materials.path("cards", name), materials)
    for where, what, mend in wrong_in_cards(cards):
        yield at(["cards", *where], what, mend)


def _agenda(name: str, materials: Materials) -> Iterator[Problem]:
    at = _in_yaml(materials.path("agendas", name), materials)
    return starmap(at, wrong_in_agenda(materials.agenda(name), materials))


def _in_yaml(path: Path, materials: Materials) -> _At:
    """Return a function that makes a problem with its line in a YAML file.

    The lines are read only once there is a problem: that takes longer than all else.
    """
    file, document = file_in(materials.home, path), cache(lambda: lines_in(path))
    return lambda where, what, mend: Problem(file, line_of(document(), where), what, mend)
