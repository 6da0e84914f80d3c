"""The kit on paper: worksheets, slips, cards, the run sheet and the guide as PDF."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Any, get_args

from ajar.content import CHECK_IN, Key
from ajar.content.agendas import DEFAULT_START, minutes_at, section_order
from ajar.content.exercise import Ruler, Setting
from ajar.content.models import Paper
from ajar.content.problems import MaterialsError, Problem, did_you_mean
from ajar.content.readers import read_text
from ajar.content.text import moment_in, source_line, with_citations
from ajar.paper.markdown import nodes_of
from ajar.paper.my_plan import numbers_of
from ajar.paper.pdf import pdf_of
from ajar.paper.run_sheet import Order, run_sheet
from ajar.paper.worksheets import countries, worksheets
from ajar.room.rules.codes import qr_picture
from ajar.room.rules.tally import Unit, band_labels, units_of

if TYPE_CHECKING:
    from ajar.content.exercise import Exercise
    from ajar.content.materials import Materials
    from ajar.content.models import Scenario

PAPERS: tuple[Paper, ...] = get_args(Paper)
_WORKSHEETS: dict[Setting, str] = {"room": "worksheets-group", "alone": "worksheets-alone"}
_LINES_ON_A_CARD = 2
"""Number of help lines that fit on one card of wallet size."""


@dataclass(frozen=True)
class Handout:
    """One PDF of the kit: the name of its file, its template, and the template's data."""

    name: str
    template: str
    data: dict[str, Any]


def handouts(  # noqa: PLR0913
    materials: Materials,
    *,
    agenda: str | None = None,
    scenario: str | None = None,
    start: int | None = None,
    paper: Paper | None = None,
    country: str | None = None,
) -> Iterator[tuple[str, bytes]]:
    """Make the handouts: the name of each file, and the PDF.

    Parameters
    ----------
    agenda
        The agenda whose parts are printed; None: all sections in order.
    scenario
        The fictional couple of the group's worksheets; None: the first there is.
    start
        The minutes from midnight at which a meeting begins; None: what the agenda says.
    paper
        The size of paper; None: that of the profile.
    country
        The code of the country whose help lines are printed, or ``""`` for all countries; None:
        that of the profile.

    Raises
    ------
    MaterialsError
        If there is no such agenda or scenario, or a file of the kit cannot be used.
    """
    for handout in plan_handouts(materials, agenda, scenario, start, paper, country):
        yield f"{handout.name}.pdf", pdf_of(handout.template, handout.data, materials)


def join_card(address: str, code: str, materials: Materials, *, wifi_name: str = "") -> bytes:
    """Return two cards on a page as PDF/UA-1: the Wi-Fi, the address, the code and a QR code.

    If one of these is empty, there is a line to write on. Raises `MaterialsError` if a file of
    the kit cannot be used.
    """
    words, paper = dict(materials.paper_words), materials.profile.paper_size
    common = {"words": words, "paper": paper, "logo": None}
    return pdf_of("join-card", {**common, **join_data(address, code, wifi_name)}, materials)


def unprintable(materials: Materials) -> list[Problem]:
    """Return the characters in all handouts that no font has, by file and line.

    No handout is typeset: only their non-ASCII words are, once each.
    """
    chosen: list[tuple[str | None, str | None]] = [(None, None)]
    chosen += [(None, couple) for couple in materials.names("scenarios")[1:]]
    chosen += [(agenda, None) for agenda in materials.names("agendas")]
    common = {**_common(materials, None), "logo": None}
    of_meetings = (pdf for pair in chosen for pdf in _of_a_workshop(materials, *pair, None, ""))
    planned = (*of_meetings, *_of_every_workshop(materials, ""))
    data = [common, *(pdf.data for pdf in planned if not pdf.data.get("large"))]
    texts = set(re.findall(r'"[^"\\]*(?:\\.[^"\\]*)*"', json.dumps(data)))  # as JSON writes them
    words = {word for text in texts if "\\" in text for word in json.loads(text).split()}
    printed = sorted(word for word in words if not (word.isascii() and word.isprintable()))
    try:
        pdf_of("signs", {**common, "printed": printed}, materials)
    except MaterialsError as error:
        return list(error.problems)
    return []


def plan_handouts(  # noqa: PLR0913, PLR0917
    materials: Materials,
    agenda: str | None,
    scenario: str | None,
    start: int | None,
    paper: Paper | None,
    country: str | None = None,
) -> Iterator[Handout]:
    """Yield the handouts as data, without typesetting; the parameters are those of `handouts`."""
    where = materials.profile.country if country is None else _known(country, materials)
    common = _common(materials, paper)
    for handout in (
        *_of_a_workshop(materials, agenda, scenario, start, where),
        *_of_every_workshop(materials, where),
    ):
        yield replace(handout, data={**common, **handout.data})


def _common(materials: Materials, paper: Paper | None) -> dict[str, Any]:
    """Return the data that all templates share."""
    profile = materials.profile
    return {
        "words": dict(materials.paper_words),
        "paper": paper or profile.paper_size,
        "logo": _logo(materials),
        "agency": profile.agency,
    }


def _of_a_workshop(
    materials: Materials, agenda: str | None, scenario: str | None, start: int | None, where: str
) -> Iterator[Handout]:
    """Yield the handouts that depend on the agenda or the couple."""
    couple_name = scenario or next(iter(materials.names("scenarios")), None)
    couple = materials.scenario(couple_name) if couple_name else None
    words = materials.paper_words
    title, begins, orders = _orders(materials, agenda, words["whole"])
    keys = _keys(materials, agenda, orders)
    names = list(dict.fromkeys(key.exercise for key in keys))
    numbers = " · ".join(numbers_of(where, materials)) if where else ""
    for setting, name in _WORKSHEETS.items():
        sheets = worksheets(names, couple, materials, setting=setting, country=where)
        data = {**sheets, "numbers": numbers}
        yield Handout(name, "worksheets", data)
        yield Handout(f"{name}-large-print", "worksheets", {**data, "large": True})
    begin = minutes_at(begins) if start is None else start
    sheet = run_sheet(title, orders, materials, scenario=couple, start=begin, country=where)
    yield Handout("run-sheet", "run-sheet", sheet)
    questions = _hands_sheet(keys, couple, materials)
    yield Handout("show-of-hands", "show-of-hands", {"questions": questions})


def _of_every_workshop(materials: Materials, where: str) -> Iterator[Handout]:
    yield Handout("check-in-slips", "check-in-slips", _slips(materials))
    if card_set := materials.workshop["agreements"]:
        texts = [card.text for card in materials.cards(card_set)]
        yield Handout("agreements", "agreements", {"agreements": texts})
    cards = _help_line_cards(materials, where)
    yield Handout("help-lines", "help-lines", {"cards": cards, "fill": bool(where)})
    yield Handout("join-card", "join-card", join_data())
    if materials.names("guide"):
        yield Handout("guide", "guide", _guide(materials))


def _known(code: str, materials: Materials) -> str:
    codes = [country.code for country in materials.help_lines]
    if code and code not in codes:
        what = f"there are no help lines for “{code}”"
        mend = did_you_mean(code, codes)
        raise MaterialsError([Problem("materials/resources/help-lines.yaml", 1, what, mend)])
    return code


def _logo(materials: Materials) -> str | list[int] | None:
    """Return the logo: SVG as its text, other pictures as their bytes; None without one."""
    path = materials.logo_path
    if path is None:
        return None
    if path.suffix.casefold() == ".svg":
        return read_text(path, materials.home)
    return list(path.read_bytes())


def _orders(materials: Materials, agenda: str | None, whole: str) -> tuple[str, str, list[Order]]:
    """Return the title of a workshop, when its meetings begin, and the meetings."""
    if agenda:
        declared = materials.agenda(agenda)
        orders: list[Order] = [(m.title, materials.running_order(m)) for m in declared.meetings]
        return declared.title, declared.start, orders
    sections = (materials.section(name) for name in materials.names("sections"))
    stretches = [stretch for section in sections for stretch in section_order(section)]
    return whole, DEFAULT_START, [("", stretches)]


def _keys(materials: Materials, agenda: str | None, orders: list[Order]) -> list[Key]:
    """Return the exercises in the order of the parts; without an agenda, all of them."""
    blocks = [block for _, order in orders for stretch in order for block in stretch.blocks]
    asked = [block.key for block in blocks if block.key]
    others = [] if agenda else map(Key, materials.names("exercises"))
    names = {materials.workshop["check-in"], *(key.exercise for key in asked)}
    return list(dict.fromkeys([*asked, *(key for key in others if key.exercise not in names)]))


def _slips(materials: Materials) -> dict[str, Any]:
    """Return the rulers of the check-in; a slip has nothing else to fill in."""
    items = materials.exercise(CHECK_IN).items
    rulers = [item for item in items if isinstance(item, Ruler)]
    return {"rulers": [{"ask": item.ask, "low": item.low, "high": item.high} for item in rulers]}


def _help_line_cards(materials: Materials, code: str) -> list[dict[str, Any]]:
    """Return the help lines as cards: one for a country, or more if it has many lines."""
    return [
        {**country, "lines": country["lines"][first : first + _LINES_ON_A_CARD]}
        for country in countries(materials, code)
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


def join_data(address: str = "", code: str = "", wifi_name: str = "") -> dict[str, Any]:
    """Return the data of the template."""
    picture = qr_picture(f"{address}/{code}", scale=1) if address and code else ""
    return {"address": address, "code": code, "wifi": wifi_name, "picture": picture}


def _hands_sheet(
    keys: Iterable[Key], scenario: Scenario | None, materials: Materials
) -> list[dict[str, Any]]:
    """Return the questions that a room counts, in order, as tables to fill in."""
    asked = ((key, materials.exercise(key.exercise)) for key in keys)
    named = ((key, e.with_names(scenario.names) if scenario else e) for key, e in asked)
    words = materials.page_words
    return [
        {"title": exercise.title, "moment": moment_in(words, key.moment), "tables": tables}
        for key, exercise in named
        if (tables := _hands_tables(exercise))
    ]


def _hands_tables(exercise: Exercise) -> list[dict[str, Any]]:
    """Return a table for each item, or for the rulers in a row.

    For a card that is chosen or not, only hands for it count.
    """
    asks = {item.id: item.ask for item in exercise.items}
    tables = []
    for item, group in groupby(
        units_of(exercise), key=lambda unit: "" if unit.kind == "ruler" else unit.item
    ):
        table = _hands_table(list(group), asks)
        tables.append({"ask": asks.get(item, ""), **table})
    return tables


def _hands_table(units: Sequence[Unit], asks: Mapping[str, str]) -> dict[str, Any]:
    first = units[0]
    bands = band_labels(first.values, first.bands)
    match first.kind:
        case "ruler":
            return {"heads": bands, "rows": [asks[unit.item] for unit in units]}
        case "sort":
            return {"heads": bands, "rows": [unit.card for unit in units]}
        case "card":
            return {"heads": [], "rows": [unit.card for unit in units]}
        case _:
            return {"heads": [], "rows": bands}
