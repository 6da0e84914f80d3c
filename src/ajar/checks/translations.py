"""Checks a translation: what is missing or has changed, lost marks, how easy it is to read.

How easy a Spanish text is to read comes from its syllables, words and sentences. Formula:
F. Szigriszt Pazos, *Sistemas predictivos de legilibilidad del mensaje escrito* (thesis,
Universidad Complutense de Madrid, 1993). Scale: I. M. Barrio-Cantalejo et al., “Validación de la
Escala INFLESZ”, An. Sist. Sanit. Navar. 31(2), 2008, doi:10.4321/S1137-66272008000300004.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ajar.checks.items import nameless, wrong_in_items, wrong_in_rules
from ajar.content.exercise import Exercise
from ajar.content.materials import ALWAYS_NEEDED, Materials, model_of
from ajar.content.problems import MaterialsError, Problem, file_in
from ajar.content.readers import data_of, read_text, read_yaml
from ajar.language.catalog import (
    Translation,
    context_of,
    file_of,
    is_ready,
    is_reviewed,
    read_catalog,
    wrong_marks,
)
from ajar.language.wording import data_in
from ajar.language.words import translated_files, wordings_of
from ajar.room.rules.slides import too_long

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

_EASY, _NORMAL = 65, 55
"""The minimum INFLESZ score for participants and for facilitators."""
_ENOUGH = 60
"""With fewer words than this, the score says little."""
_FOR_FACILITATORS = re.compile(r"guide/|agendas/|[^:]*: (?:[^/]+/)?notes/|scenarios/[^:]*: more")
_ENDS = re.compile(r"[.?!…][”’)*_]*\s*$")
"""The end of a sentence: titles and names of buttons are not measured."""
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.!?…]+(?=\W|$)")
_MARKS = re.compile(
    r"!\[[^\]]*\]\([^)]*\)|\[@[^\]]*\]|\]\([^)]*\)|\{[^}]*\}|`[^`]*`|<[^>]+>|https?:\S+|[*_#|]"
)
"""Text that is not read aloud: drawings, citations, addresses, placeholders, code and signs."""
_VOWELS = re.compile(r"[aeiouáéíóúü]+")
_SILENT = re.compile(r"(?<!c)h|(?<=q)u|(?<=g)u(?=[eiéí])")
"""The silent h, and the u that only marks the sound of a q or g."""
_HIATUS = re.compile(r"(?<=[aeoáéó])(?=[aeoáéó])|(?<=[íú])(?=[aeoáéó])|(?<=[aeoáéó])(?=[íú])")
"""Vowels side by side that are two syllables: both strong, or a weak one with an accent (Real
Academia Española, Ortografía de la lengua española, 2010, II 2.3 and 3.3)."""


def wrong_in_translation(language: str, materials: Materials) -> list[Problem]:
    """Return what a translator has to fix before the translation is shown."""
    path = materials.translation_path(language)
    file, text = file_in(materials.home, path), path.read_text("utf-8-sig")
    try:
        catalog = read_catalog(text)
    except ValueError as error:
        line, _, what = str(error).partition(": ")
        mend = "Open it in Poedit, which shows the place, or undo the last change by hand."
        return [Problem(file, int(line), f"the translation cannot be read ({what})", mend)]
    found = [
        Problem(file, message.lineno or 1, f"“{_short(message)}” {what}", mend)
        for message in catalog
        if message.id and is_ready(message)
        for what, mend in wrong_marks(str(message.id), str(message.string))
    ]
    lines = {str(message.context): message.lineno or 1 for message in catalog if message.id}
    other = replace(materials, language=language)
    for name, what, mend in _unfitting(other, Translation(text)):
        first = (line for context, line in lines.items() if context.startswith(name))
        found.append(Problem(file, next(first, 1), f"{name.rstrip(':/')}: {what}", mend))
    return sorted(set(found))


def worth_translating(language: str, materials: Materials) -> Iterator[Problem]:
    """Yield what is missing, has changed, is hard to read or has not been reviewed."""
    path = materials.translation_path(language)
    file = file_in(materials.home, path)
    try:
        catalog = read_catalog(path.read_text("utf-8-sig"))
    except ValueError:
        return  # reported by `wrong_in_translation`
    messages = [message for message in catalog if message.id]
    yield from _drifted(file, catalog, materials)
    missing = [message for message in messages if not message.string]
    changed = [message for message in messages if message.string and message.fuzzy]
    for which, unready in (("no translation", missing), ("changed in English since", changed)):
        of_file: dict[str, list[Message]] = defaultdict(list)
        for message in unready:
            of_file[file_of(message)].append(message)
        for name, group in of_file.items():
            is_needed = name in ALWAYS_NEEDED
            so = "this language is not offered" if is_needed else "all of it is shown in English"
            have = "1 entry of {} has" if len(group) == 1 else f"{len(group)} entries of {{}} have"
            what = f"{have.format(name)} {which}, so {so}"
            yield Problem(file, group[0].lineno or 1, what, "Translate them, or look them through.")
    if language.partition("-")[0] == "es":
        yield from _hard(file, messages)
    ready = [message for message in messages if is_ready(message)]
    reviewed = sum(map(is_reviewed, ready))
    if reviewed < len(ready):
        what = (
            f"a draft: {len(ready) - reviewed} of {len(ready)} translations "
            "have not yet been reviewed by a person"
        )
        mend = "Add the comment “reviewed: NAME YEAR-MONTH-DAY” to each that you have read."
        yield Problem(file, 1, what, mend)


def _drifted(file: str, catalog: Catalog, materials: Materials) -> Iterator[Problem]:
    """Yield that the materials and the translation no longer have the same entries."""
    places: set[tuple[str, str]] = set()
    try:
        for path in translated_files(materials):
            name = path.relative_to(materials.folder).as_posix()
            places |= {
                (context_of(name, unit.place), unit.text) for unit in wordings_of(path, materials)
            }
    except MaterialsError:
        return  # reported for its own file
    known = {(str(message.context), str(message.id)) for message in catalog if message.id}
    language = file.rpartition("/")[2].partition(".")[0]
    mend = f"Run “ajar words {language}”: it keeps what is translated."
    if new := places - known:
        yield Problem(file, 1, f"{len(new)} entries are new, changed or moved", mend)
    elif gone := known - places:
        yield Problem(file, 1, f"{len(gone)} entries are no longer used", mend)


def _unfitting(other: Materials, translation: Translation) -> Iterator[tuple[str, str, str]]:
    """Yield translated words that break a rule: name, what is wrong, the fix."""
    for path in translated_files(other):
        name = path.relative_to(other.folder).as_posix()
        if path.suffix == ".yaml":
            yield from _misfits(name, other, translation)
    yield from _unfitting_exercises(other)
    for name in other.names("sections"):
        texts = (block for block in other.section(name).blocks if block.kind == "text")
        for block in texts:
            for _, words in too_long(block.text) if block.setting != "alone" else ():
                what = f"“{words[:40]} …” is too long for the wall"
                yield f"sections/{name}.md:", what, "Make it shorter."


def _unfitting_exercises(other: Materials) -> Iterator[tuple[str, str, str]]:
    for name in other.names("exercises"):
        if other.language_of("exercises", name) != other.language:
            continue
        exercise = other.exercise(name)
        found = [*wrong_in_items(exercise.items, other.marks), *wrong_in_rules(exercise)]
        found = [wrong for wrong in found if wrong[0][-1] != "opener"]  # it may end in a colon here
        yield from ((f"exercises/{name}.yaml:", what, mend) for _, what, mend in found)
        declared = read_yaml(Exercise, other.path("exercises", name), other.home)
        for asked, item in zip(declared.items, exercise.items, strict=True):
            card_set = getattr(asked, "cards", None)
            file = f"exercises/{name}.yaml: items/{item.id}/cards"
            file = f"cards/{card_set}.yaml: cards" if isinstance(card_set, str) else file
            for (n, _), what, mend in nameless(item):
                yield f"{file}/{item.cards[n].id}/", what, mend  # type: ignore[union-attr, index]


def _misfits(
    name: str, other: Materials, translation: Translation
) -> Iterator[tuple[str, str, str]]:
    """Yield what prevents reading a file in the language although no word is missing."""
    from pydantic import ValidationError

    path = other.folder / name
    model = model_of(name)

    def say(place: str, english: str) -> str:
        return translation.say(name, place, english) or english

    try:
        english = read_yaml(model, path, other.home)
        model.model_validate(data_in(data_of(read_text(path, other.home)), english, say))
    except ValidationError as error:
        for detail in error.errors():
            words = str(detail["input"])
            field = next(
                (str(step) for step in reversed(detail["loc"]) if isinstance(step, str)), ""
            )
            limit: Any = detail.get("ctx", {}).get("max_length")
            mend = (
                f"It takes at most {limit} letters and spaces." if limit else "Look at the others."
            )
            yield f"{name}:", f"“{words[:60]}” does not fit as “{field}”", mend
    except MaterialsError:
        return  # reported for its own file


def _hard(file: str, messages: Iterable[Message]) -> Iterator[Problem]:
    """Yield the pages that are too hard to read."""
    pages: dict[tuple[str, int], list[Message]] = defaultdict(list)
    for message in messages:
        if is_ready(message) and _ENDS.search(str(message.string)):
            least = _NORMAL if _FOR_FACILITATORS.match(str(message.context)) else _EASY
            pages[file_of(message), least].append(message)
    for (name, least), group in pages.items():
        text = " ".join(str(message.string) for message in group)
        score = inflesz(text)
        if len(text.split()) < _ENOUGH or score >= least:
            continue
        hardest = min(group, key=lambda message: _score(str(message.string)))
        what = f"{name} is hard to read: {score:.0f} on the INFLESZ scale, in place of {least}"
        mend = f"Use shorter sentences and words; begin with “{str(hardest.string)[:50]} …”."
        yield Problem(file, hardest.lineno or 1, what, mend)


def _score(text: str) -> float:
    return inflesz(text) if len(text.split()) > _ENOUGH // 6 else 100.0


def inflesz(text: str) -> float:
    """Return how easy a Spanish text is to read, from 0 to 100 or so; 55 is normal, 65 quite easy.

    A text without words counts as the easiest.
    """
    plain = _MARKS.sub(" ", text)
    words = _WORD.findall(plain)
    if not words:
        return 100.0
    sentences = sum(1 for part in _SENTENCE_END.split(plain) if _WORD.search(part))
    spoken = sum(map(syllables, words))
    return 206.835 - 62.3 * spoken / len(words) - len(words) / sentences


def syllables(word: str) -> int:
    """Return how many syllables a Spanish word has; at least one."""
    sounds = _SILENT.sub("", re.sub(r"y$|^y$", "i", word.lower()))
    return max(1, sum(len(_HIATUS.findall(group)) + 1 for group in _VOWELS.findall(sounds)))


def _short(message: Message) -> str:
    words = " ".join(str(message.string).split())
    return words if len(words) < _ENOUGH else f"{words[:_ENOUGH]} …"
