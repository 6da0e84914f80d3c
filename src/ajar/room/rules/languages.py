"""The languages of phones: selecting one, and translating a question of the room."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from ajar.content import CHECK_IN
from ajar.content.text import with_citations
from ajar.language.catalog import ENGLISH

if TYPE_CHECKING:
    from ajar.content.exercise import Exercise
    from ajar.content.materials import Materials
    from ajar.content.text import References
    from ajar.room.rules.question import Question


class Translated(NamedTuple):
    """The exercise of a question, as the phones of one language show it."""

    exercise: Exercise
    language: str = ""  # that of an exercise of the kit that is not translated; else empty


Translate = Callable[["Question"], Translated]
"""Returns the exercise of a question in one language."""


def as_asked(question: Question) -> Translated:
    """Return the exercise of a question in the words in which it was asked."""
    return Translated(question.exercise)


@dataclass(frozen=True)
class PhoneLanguage:
    """The language data of a phone's page besides its words."""

    names: Mapping[str, str] = field(default_factory=dict)
    """The languages between which a phone chooses, by what they call themselves."""
    draft: str = ""  # what is said of a translation that is not reviewed
    translate: Translate = as_asked


def asked_language(accepted: str, chosen: Iterable[str], known: Sequence[str]) -> str:
    """Return the first of the `known` languages that a phone asks for, else the first of all.

    The language `chosen` in the address, such as ``?es``, takes precedence over those `accepted` in
    the header ``Accept-Language``.
    """
    tags = [*chosen, *sorted(filter(str.strip, accepted.split(",")), key=lambda tag: -_weight(tag))]
    names = [tag.partition(";")[0].strip() for tag in tags]
    found = (name for tag in names for name in (tag, tag.partition("-")[0]) if name in known)
    return next(found, known[0])


def _weight(tag: str) -> float:
    try:
        return float(tag.partition("q=")[2] or 1)
    except ValueError:
        return 0


def translation_to(kit: Materials) -> Translate:
    """Return a function that translates the exercise of a question to the language of a kit.

    A question has the words that the desk sent, in the language of the meeting and with the names
    of a couple. If they are those of this kit in one of its languages, the same exercise is there
    in the others, item by item. Otherwise, the question stays as it is.
    """
    known: dict[tuple[str, str], Translated | None] = {}

    def translated(question: Question) -> Translated:
        asked = question.key.exercise, question.text
        if asked not in known:
            if len(known) > _MOST_KNOWN:
                known.clear()
            known[asked] = _same(question, kit)
        return known[asked] or as_asked(question)

    return translated


_MOST_KNOWN = 200


def _same(question: Question, kit: Materials) -> Translated | None:
    name = question.key.exercise
    if name not in (*kit.names("exercises"), CHECK_IN):
        return None
    sent = as_sent(question.exercise, kit.references)
    for other in kit.in_all_languages:
        for couple in ("", *kit.names("scenarios")):
            if _asked(other, name, couple) == sent:
                return shown_about(kit, name, couple)
    return None


def as_sent(exercise: Exercise, references: References) -> Exercise:
    """Return an exercise as a desk sends it to a room: citations in full, no reflection."""
    why = with_citations(exercise.why, references)
    return exercise.model_copy(update={"why": why, "reflection": {}, "rules": ()})


def _asked(kit: Materials, name: str, couple: str) -> Exercise:
    """Return the questions of an exercise for a room, about one of the couples or none."""
    exercise = as_sent(kit.exercise(name), kit.references)
    if not couple:
        return exercise
    scenario = kit.scenario(couple)
    return exercise.with_names(scenario.names, scenario.story)


def shown_about(kit: Materials, name: str, couple: str) -> Translated:
    """Return an exercise about a couple, or ``""`` for none, as a room is asked it.

    It is in a kit's language; in English if it, or the story that it tells, is.
    """
    shown = _asked(kit, name, couple)
    mark = kit.mark("exercises", name)
    if couple and shown.story:
        mark |= kit.mark("scenarios", couple)
    if not mark:
        return Translated(shown)
    return Translated(_asked(kit.in_language(ENGLISH), name, couple), ENGLISH)
