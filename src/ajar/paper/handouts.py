"""The kit on paper: worksheets, slips, cards, the run sheet and the guide as PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from ajar.content.agendas import Stretch
from ajar.content.citations import source_line, with_citations
from ajar.content.exercise import CHECK_IN, Ruler
from ajar.content.problems import MaterialsError
from ajar.content.readers import read_text
from ajar.paper.markdown import nodes_of
from ajar.paper.pdf import Paper, pdf_of
from ajar.paper.run_sheet import Order, run_sheet
from ajar.paper.worksheets import countries, worksheets

if TYPE_CHECKING:
    from ajar.content.materials import Materials
    from ajar.content.problems import Problem

PAPERS: tuple[Paper, ...] = get_args(Paper)
_LINES_ON_A_CARD = 2
"""Number of help lines that fit on one card of wallet size."""


@dataclass(frozen=True)
class Handout:
    """One PDF of the kit: the name of its file, its template, and the template's data."""

    name: str
    template: str
    data: dict[str, Any]


def handouts(
    materials: Materials,
    *,
    agenda: str | None = None,
    scenario: str | None = None,
    start: int | None = None,
    paper: Paper = "us-letter",
) -> Iterator[tuple[str, bytes]]:
    """Make the handouts: the name of each file, and the PDF.

    Parameters
    ----------
    agenda
        The agenda whose parts are printed; None: all sections in order.
    scenario
        The fictional couple of the group's worksheets; None: the first there is.
    start
        The minutes from midnight at which a meeting begins; None: no clock times.

    Raises
    ------
    MaterialsError
        If there is no such agenda or scenario, or a file of the kit cannot be used.
    """
    for handout in plan_handouts(materials, agenda, scenario, start, paper):
        yield f"{handout.name}.pdf", pdf_of(handout.template, handout.data, materials)


def unprintable(materials: Materials) -> list[Problem]:
    """Return the characters in the words of all handouts that no font has, by file and line.

    No handout is set for it: all of their words that are not plain ASCII are, once each.
    """
    chosen: list[tuple[str | None, str | None]] = [(None, None)]
    chosen += [(None, couple) for couple in materials.names("scenarios")[1:]]
    chosen += [(agenda, None) for agenda in materials.names("agendas")]
    data = [pdf.data for both in chosen for pdf in plan_handouts(materials, *both, None, "a4")]
    words = {word for text in _texts(data) for word in text.split()}
    printed = sorted(word for word in words if not (word.isascii() and word.isprintable()))
    try:
        pdf_of("signs", {**data[0], "printed": printed}, materials)
    except MaterialsError as error:
        return list(error.problems)
    return []


def _texts(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list | tuple):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _texts(value)


def plan_handouts(
    materials: Materials, agenda: str | None, scenario: str | None, start: int | None, paper: Paper
) -> Iterator[Handout]:
    """Yield the handouts as data, without setting them; the parameters are those of `handouts`."""
    words = materials.paper_words
    logo = materials.folder / "logo.svg"
    drawing = read_text(logo, materials.home) if logo.is_file() else None
    common = {"words": dict(words), "paper": paper, "logo": drawing}
    couple_name = scenario or next(iter(materials.names("scenarios")), None)
    couple = materials.scenario(couple_name) if couple_name else None
    title, orders = _orders(materials, agenda, words["whole"])
    sheets = worksheets(_exercises(materials, agenda, orders), couple, materials)
    yield Handout("worksheets", "worksheets", {**common, **sheets})
    yield Handout("worksheets-large-print", "worksheets", {**common, **sheets, "large": True})
    sheet = run_sheet(title, orders, materials, scenario=couple, start=start)
    yield Handout("run-sheet", "run-sheet", {**common, **sheet})
    yield Handout("check-in-slips", "check-in-slips", {**common, **_slips(materials)})
    agreements = [card.text for card in materials.cards("agreements")]
    yield Handout("agreements", "agreements", {**common, "agreements": agreements})
    yield Handout("help-lines", "help-lines", {**common, "cards": _help_line_cards(materials)})
    if materials.names("guide"):
        yield Handout("guide", "guide", {**common, **_guide(materials)})


def _orders(materials: Materials, agenda: str | None, whole: str) -> tuple[str, list[Order]]:
    """Return the title of a workshop and its meetings."""
    if agenda:
        declared = materials.agenda(agenda)
        return declared.title, [(m.title, materials.running_order(m)) for m in declared.meetings]
    sections = (materials.section(name) for name in materials.names("sections"))
    parts = ((section, part) for section in sections for part in section.parts)
    stretches = [Stretch(part.title, part.minutes, section, part.blocks) for section, part in parts]
    return whole, [("", stretches)]


def _exercises(materials: Materials, agenda: str | None, orders: list[Order]) -> list[str]:
    """Return the exercises in the order of their parts; without an agenda, all there are."""
    blocks = [block for _, order in orders for stretch in order for block in stretch.blocks]
    asked = [block.key.exercise for block in blocks if block.key]
    others = [] if agenda else materials.names("exercises")
    return list(dict.fromkeys([*asked, *others]))


def _slips(materials: Materials) -> dict[str, Any]:
    """Return the rulers of the check-in; a slip has nothing else to fill in."""
    items = materials.exercise(CHECK_IN).items
    rulers = [item for item in items if isinstance(item, Ruler)]
    return {"rulers": [{"ask": item.ask, "low": item.low, "high": item.high} for item in rulers]}


def _help_line_cards(materials: Materials) -> list[dict[str, Any]]:
    """Return the help lines as cards: one for a country, or more if it has many lines."""
    return [
        {**country, "lines": country["lines"][first : first + _LINES_ON_A_CARD]}
        for country in countries(materials)
        for first in range(0, len(country["lines"]), _LINES_ON_A_CARD)
    ]


def _guide(materials: Materials) -> dict[str, Any]:
    known = materials.references
    chapters = (with_citations(materials.chapter(name), known) for name in materials.names("guide"))
    lines = sorted(map(source_line, known.values()))
    return {
        "chapters": [nodes_of(text, materials.picture, top=1) for text in chapters],
        "sources": [nodes_of(line, materials.picture) for line in lines],
    }
