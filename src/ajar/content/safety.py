"""What comes before everything else where somebody may be in danger. Pure.

A response is looked at here only: nothing of it is sent, stored or logged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ajar.content.danger import find_danger
from ajar.content.exercise import Ruler

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise
    from ajar.content.materials import Materials
    from ajar.content.models import DangerNotice

_RULERS = 3
"""How many rulers a check-in has."""


def notice_after(
    exercise: Exercise, response: Mapping[str, Answer | None], materials: Materials
) -> dict[str, Any] | None:
    """Return what is said first about a response; None if it is like most.

    Returns
    -------
    dict
        ``title``, ``text``, ``now`` and ``lines`` as in `models.DangerNotice`; ``kinds``, the kinds
        of danger that its words may mean, none for three rulers at 0; and ``countries``, the help
        lines.
    """
    texts = list(typed(response))
    for language in materials.names("danger"):  # whatever the kit's own, people write in theirs
        kinds = {found.kind for text in texts for found in find_danger(text, language)}
        if kinds:
            words = materials.danger(language)
            fitting = {words.kinds[kind] for kind in kinds}
            first = next(notice for name, notice in words.notices.items() if name in fitting)
            return _notice(first, kinds, materials)
    rulers = [response.get(item.id) for item in exercise.items if isinstance(item, Ruler)]
    if len(rulers) == _RULERS and rulers.count(0) == _RULERS:
        language = materials.paper_words["language"]
        return _notice(materials.danger(language).rulers_at_zero, set(), materials)
    return None


def typed(response: Mapping[str, Answer | None]) -> Iterator[str]:
    """Yield each text of a response that a person may have typed."""
    for answer in response.values():
        match answer:
            case str():
                yield answer
            case list():
                yield from answer
            case {"own": str(own)}:
                yield own


def _notice(notice: DangerNotice, kinds: set[str], materials: Materials) -> dict[str, Any]:
    whole = notice.model_dump(mode="json")
    return {**whole, "kinds": sorted(kinds), "countries": materials.help}
