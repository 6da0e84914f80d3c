"""The kit on paper: worksheets, slips, cards, the run sheet and the guide as PDF."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ajar.content.agendas import Stretch
from ajar.content.citations import source_line, with_citations
from ajar.content.exercise import CHECK_IN
from ajar.content.readers import read_text
from ajar.paper.markdown import nodes_of
from ajar.paper.pdf import pdf_of
from ajar.paper.run_sheet import run_sheet
from ajar.paper.tables import agreements, help_line_cards, slips
from ajar.paper.worksheets import worksheets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ajar.content.materials import Materials
    from ajar.paper.run_sheet import Order

PAPERS = ("us-letter", "a4")


@dataclass(frozen=True)
class Handout:
    """One PDF of the kit: the name of its file, its template, and what the template reads."""

    name: str
    template: str
    data: dict[str, Any]


def handouts(
    materials: Materials,
    *,
    agenda: str | None = None,
    scenario: str | None = None,
    start: int | None = None,
    paper: str = PAPERS[0],
) -> Iterator[tuple[str, bytes]]:
    """Make the handouts: the name of each file, and the PDF.

    Parameters
    ----------
    materials
        The kit.
    agenda
        Only what this agenda has; None: all sections in order.
    scenario
        The fictional couple of the group's worksheets; None: the first there is.
    start
        The minutes from midnight at which a meeting begins; None: no clock times.
    paper
        One of `PAPERS`.

    Raises
    ------
    MaterialsError
        If there is no such agenda or scenario, or a file of the kit cannot be used.
    """
    for one in planned(materials, agenda, scenario, start, paper):
        yield f"{one.name}.pdf", pdf_of(one.template, one.data, materials)


def planned(
    materials: Materials, agenda: str | None, scenario: str | None, start: int | None, paper: str
) -> Iterator[Handout]:
    """Return what would be made, as data."""
    words = materials.paper_words
    logo = materials.folder / "logo.svg"
    common = {
        "words": dict(words),
        "paper": paper,
        "logo": read_text(logo, materials.home) if logo.is_file() else None,
    }
    couple_name = scenario or next(iter(materials.names("scenarios")), None)
    couple = materials.scenario(couple_name) if couple_name else None
    title, orders = _orders(materials, agenda, words["whole"])
    sheets = worksheets(_exercises(materials, agenda, orders), couple, materials, words)
    yield Handout("worksheets", "worksheets", {**common, **sheets})
    yield Handout("worksheets-large-print", "worksheets", {**common, **sheets, "large": True})
    sheet = run_sheet(title, orders, materials, words, scenario=couple, start=start)
    yield Handout("run-sheet", "run-sheet", {**common, **sheet})
    yield Handout("check-in-slips", "check-in-slips", {**common, **slips(materials)})
    yield Handout("agreements", "agreements", {**common, **agreements(materials)})
    yield Handout("help-lines", "help-lines", {**common, **help_line_cards(materials)})
    if materials.names("guide"):
        yield Handout("guide", "guide", {**common, **_guide(materials)})


def _orders(materials: Materials, agenda: str | None, whole: str) -> tuple[str, list[Order]]:
    """Return the title of a workshop and its meetings."""
    if agenda:
        declared = materials.agenda(agenda)
        return declared.title, [
            (one.title, materials.running_order(one)) for one in declared.meetings
        ]
    sections = (materials.section(name) for name in materials.names("sections"))
    stretches = [
        Stretch(part.title, part.minutes, section, part.blocks)
        for section in sections
        for part in section.parts
    ]
    return whole, [("", stretches)]


def _exercises(materials: Materials, agenda: str | None, orders: list[Order]) -> list[str]:
    """Return the exercises in the order of their parts; without an agenda, all there are."""
    blocks = (block for _, order in orders for one in order for block in one.blocks)
    named = [
        block.name if block.kind == "exercise" else CHECK_IN
        for block in blocks
        if block.kind in ("exercise", "check-in")
    ]
    left = [] if agenda else materials.names("exercises")
    return list(dict.fromkeys([*named, *left]))


def _guide(materials: Materials) -> dict[str, Any]:
    known = materials.references
    chapters = (with_citations(materials.chapter(name), known) for name in materials.names("guide"))
    lines = sorted(map(source_line, known.values()))
    return {
        "chapters": [nodes_of(text, materials.picture, top=1) for text in chapters],
        "sources": [nodes_of(line, materials.picture) for line in lines],
    }
