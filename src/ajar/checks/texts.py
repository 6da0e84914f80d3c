"""Checks texts (sections, pages, chapters of the guide), and finds the words that code needs."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, partial
from itertools import chain
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, get_args

from ajar.checks.items import RENAME, twice
from ajar.content.exercise import Choice, Setting, Sort, cards_of
from ajar.content.materials import mend_name
from ajar.content.problems import MaterialsError, Problem, did_you_mean, file_in, readable
from ajar.content.readers import read_text
from ajar.content.render import PICTURE
from ajar.content.sections import COLONS, parse_blocks
from ajar.content.text import cited_keys, misspelled_citations
from ajar.room.rules.slides import too_long

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ajar.checks.items import Found, Where
    from ajar.content.exercise import Exercise
    from ajar.content.materials import Materials
    from ajar.content.sections import Block

    Counts = Mapping[str, set[int]]
    """For each counted thing, such as `piles`: the counts in the various items."""

_PACKAGE = Path(__file__).resolve().parent.parent
_KEYS_IN_BRACKETS = re.compile(r"(\bmaterials\.|)\bwords\[([^\]]+)\]")
_KEY = re.compile(r"\"([a-z][a-z0-9-]*)\"")
_KEY_AFTER_DOT = re.compile(r"\bwords\.([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\b(?!\()")
"""A key, as opposed to an attribute or method of the words."""
_CODE = re.compile(r"\"((?:journal|room-error|answer)-[a-z0-9-]*[a-z0-9])\"")
"""The codes of errors: each is the key of the words that people read about it."""
_NUMERALS = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_NUMBERS = {word: n for n, word in enumerate(_NUMERALS, start=2)}
_COUNTED = re.compile(
    rf"(?:\b([\w’]+) )?\b(({'|'.join(_NUMERALS)}|\d+) (cards|piles))\b", re.IGNORECASE
)
"""The word before the number, its meaning, the number, and what it counts."""
_SOME_OF_THEM = frozenset({
    "about", "any", "choose", "draw", "first", "keep", "last", "leave", "least", "most", "name",
    "next", "of", "only", "or", "other", "pick", "put", "read", "show", "take", "than", "to",
})  # fmt: skip
"""Words after which a number means some of the cards: “pick three cards”."""


@cache
def needed_words() -> frozenset[str]:
    """Return the keys of `materials/words.yaml` that the code of the package names.

    They are found in its source: within the brackets after ``words``, in any expression, and as the
    code of an error; in JavaScript also after ``words.``. In `paper`, only ``materials.words``
    count.
    """
    python = list(_PACKAGE.rglob("*.py"))
    scripts = [path for path in (_PACKAGE / "web").glob("*/*.js") if "built" not in path.parts]
    on_paper = [path for path in python if path.parent.name == "paper"]
    others = [*scripts, *_PACKAGE.rglob("*.j2"), *(path for path in python if path not in on_paper)]
    keys = _keys_in(others, _in_brackets) | _keys_in(
        on_paper, partial(_in_brackets, on_paper=False)
    )
    codes = _keys_in([*scripts, *python], _CODE.findall)
    return keys | _keys_in(scripts, _KEY_AFTER_DOT.findall) | codes


@cache
def needed_on_paper() -> frozenset[str]:
    """Return the keys of `materials/paper.yaml` that the code and the templates of `paper` name."""
    folder = _PACKAGE / "paper"
    keys = _keys_in(folder.glob("*.typ"), _KEY_AFTER_DOT.findall)
    return keys | _keys_in(folder.glob("*.py"), partial(_in_brackets, on_paper=True))


def _keys_in(paths: Iterable[Path], find: Callable[[str], Iterable[str]]) -> frozenset[str]:
    return frozenset(chain.from_iterable(find(path.read_text("utf-8")) for path in paths))


def _in_brackets(text: str, *, on_paper: bool | None = None) -> Iterator[str]:
    """Return the keys between brackets, either of the words on paper or of the others."""
    for owner, inside in _KEYS_IN_BRACKETS.findall(text):
        if on_paper is None or on_paper != bool(owner):
            yield from _KEY.findall(inside)


def wrong_in_section(name: str, materials: Materials) -> Iterator[Problem]:
    """Return what is wrong with a section, apart from errors that prevent reading it."""
    materials.section(name)  # raises if the file, or a page of it, cannot be used
    path = materials.path("sections", name)
    # The blocks of its pages are checked with the pages. The lines at the top are parsed as text,
    # so that lines count from 1.
    file = file_in(materials.home, path)
    blocks, _ = parse_blocks(read_text(path, materials.home), file)
    yield from _exercises_named(blocks, file, materials)
    yield from _parts(blocks[1:], file)  # without the front matter
    yield from _gates(blocks, file, materials)
    yield from _counts(path, blocks, materials)
    yield from _too_long(blocks, file)
    yield from wrong_in_words(path, materials)


def wrong_in_page(name: str, materials: Materials) -> Iterator[Problem]:
    """Return what is wrong with a page, apart from errors that prevent reading it."""
    blocks = materials.page(name)  # raises if the file cannot be used
    path = materials.path("pages", name)
    file = file_in(materials.home, path)
    for block in blocks:
        if block.kind == "page":
            mend = f"Put the words of “{block.name}” here, or name it in the section."
            yield Problem(file, block.line, "a page cannot hold another page", mend)
    yield from _exercises_named(blocks, file, materials)
    yield from _too_long(blocks, file)
    yield from wrong_in_words(path, materials)


def _too_long(blocks: Iterable[Block], file: str) -> Iterator[Problem]:
    """Return the words for the wall that do not fit on a slide even in the smallest type."""
    for block in blocks:
        if block.kind != "text" or block.setting == "alone":
            continue
        for line, words in too_long(block.text):
            what = f"“{shorten(words, 40, placeholder=' …')}” is too long for the wall"
            mend = "Make it shorter, or two paragraphs: each gets a slide if there is no room."
            yield Problem(file, block.line + line + (block.setting is not None), what, mend)


def wrong_in_chapter(path: Path, materials: Materials) -> Iterator[Problem]:
    """Return what is wrong with a chapter of the guide, which has no blocks."""
    file, fenced = file_in(materials.home, path), False
    for line, text in enumerate(read_text(path, materials.home).split("\n"), start=1):
        fenced ^= text.lstrip().startswith("```")
        if COLONS.match(text) and not fenced:
            what = f"“{text.strip()}” begins with colons, which people would see"
            yield Problem(file, line, what, "Take the colons out: the guide has no blocks.")
    yield from wrong_in_words(path, materials)


def wrong_in_words(path: Path, materials: Materials) -> Iterator[Problem]:
    """Return the citations and pictures in a text that do not exist."""
    file = file_in(materials.home, path)
    for line, text in enumerate(read_text(path, materials.home).split("\n"), start=1):
        for what, mend in [*wrong_citations(text, materials), *_pictures(text, materials)]:
            yield Problem(file, line, what, mend)


def wrong_citations(text: str, materials: Materials) -> Iterator[tuple[str, str]]:
    """Return what is wrong with the citations in a text, and how to fix each."""
    for citation in misspelled_citations(text):
        mend = "Write “[@key]”, or “[@one; @two]”, with nothing else between the brackets."
        yield f"“{shorten(citation, 40, placeholder=' …')}” is not written as a citation", mend
    try:
        references = materials.references
    except MaterialsError:
        return  # reported once, for its own file
    for key in cited_keys(text):
        if key not in references:
            mend = f"Add it to materials/references.json. {did_you_mean(key, references)}"
            yield f"the reference “{key}” does not resolve", mend


def _pictures(text: str, materials: Materials) -> Iterator[tuple[str, str]]:
    for picture in PICTURE.finditer(text):
        if not materials.path("pictures", picture["name"]).is_file():
            what = f"there is no picture called “{picture['name']}.svg”"
            names = (f"{name}.svg" for name in materials.names("pictures"))
            yield what, did_you_mean(f"{picture['name']}.svg", names)
        if not picture["words"].strip():
            what = f"the picture “{picture['name']}.svg” has no description"
            yield what, "Write what it shows between the square brackets, for people who are blind."


def _exercises_named(blocks: Iterable[Block], file: str, materials: Materials) -> Iterator[Problem]:
    names = materials.names("exercises")
    for block in blocks:
        if block.kind == "exercise" and block.name not in names:
            what = f"there is no exercise called “{block.name}”"
            mend = mend_name("exercises", block.name, names)
            yield Problem(file, block.line, what, mend)


def _parts(blocks: list[Block], file: str) -> Iterator[Problem]:
    parts = [block for block in blocks if block.kind == "part"]
    for n, what in twice(part.name for part in parts):
        yield Problem(file, parts[n].line, what.replace("id", "part"), RENAME)
    for part in parts:
        if not part.text or "\n" in part.text:
            mend = "Write one short line between the colons: it appears in the running order."
            yield Problem(file, part.line, f"the part “{part.name}” has no title", mend)
    if parts and blocks[0] is not parts[0]:
        mend = "Begin the section with “::: part NAME”, or take all of its parts out."
        yield Problem(file, blocks[0].line, "this does not belong to a part", mend)


def _gates(blocks: list[Block], file: str, materials: Materials) -> Iterator[Problem]:
    """Return the exercises that invite the partner with no gate before them in the same part."""
    workshop = materials.workshop
    shown = workshop["gate"]["page"] if workshop["gate"] else workshop["safety"]
    gates = {shown, workshop["safety"]} - {None}
    for setting in get_args(Setting):
        gate = False
        for block in blocks:
            if block.kind == "part":
                gate = False
            if block.setting not in (None, setting):
                continue
            if block.kind == "page" and block.name in gates:
                gate = True
            asks = block.kind == "exercise"
            asked = readable(materials.exercise, block.name) if asks else None
            if asked and asked.invites and not gate:
                what = f"“{block.name}” invites the partner, with no safety gate before it"
                mend = (
                    f"Put “::: page {shown}” and “:::” above it, in the same part."
                    if shown
                    else "Name a page under “gate” in workshop.yaml, and put it above."
                )
                yield Problem(file, block.line, what, mend)


def _counts(path: Path, blocks: Iterable[Block], materials: Materials) -> Iterator[Problem]:
    """Return the numbers of cards and piles that match none of the section's exercises."""
    named = [block.name for block in blocks if block.kind == "exercise"]
    try:
        counts = _counts_of([materials.exercise(name) for name in named])
    except MaterialsError:
        return  # reported for its own file
    file = file_in(materials.home, path)
    for line, text in enumerate(read_text(path, materials.home).split("\n"), start=1):
        for what, mend in _wrong_counts(text, counts):
            yield Problem(file, line, what, mend)


def _counts_of(exercises: Iterable[Exercise]) -> Counts:
    """Return how many cards and piles these exercises have, their cards dealt."""
    counts = defaultdict(set)
    for exercise in exercises:
        for item in exercise.items:
            if isinstance(item, Choice | Sort):
                counts["cards"].add(len(cards_of(item)))
            if isinstance(item, Sort):
                counts["piles"].add(len(item.piles))
    return counts


def _wrong_counts(text: str, counts: Counts) -> Iterator[tuple[str, str]]:
    """Return the numbers in a text that match none of the counts, and how to fix each.

    A number below half of the largest count, or after a word such as “pick”, means some of them.
    """
    for before, said, number, noun in _COUNTED.findall(text):
        valid = counts.get(noun.lower(), set())
        n = _NUMBERS.get(number.lower()) or int(number)
        if not valid or n in valid or before.lower() in _SOME_OF_THEM or 2 * n < max(valid):
            continue
        known = " or ".join(map(str, sorted(valid)))
        yield f"“{said}” does not fit: there are {known}", "Change the number, or leave it out."


def wrong_in_counts(exercise: Exercise) -> Iterator[Found]:
    """Return the wrong numbers in the words of an exercise with its cards dealt."""
    counts = _counts_of([exercise])
    texts: list[tuple[Where, str]] = [
        ([field], getattr(exercise, field)) for field in ("title", "why", "private")
    ]
    texts += [
        (["items", n, field], getattr(item, field))
        for n, item in enumerate(exercise.items)
        for field in ("ask", "hint", "said")
    ]
    texts += [(["reflection", phrase], text) for phrase, text in exercise.reflection.items()]
    for where, text in texts:
        for what, mend in _wrong_counts(text, counts):
            yield where, what, mend
