"""Checks `materials/workshop.yaml` and the agendas: whatever they name must exist and fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ajar.content import CHECK_IN
from ajar.content.agendas import SectionStep, running_order
from ajar.content.exercise import Date, Ruler, Sort
from ajar.content.materials import FOLDERS, mend_name
from ajar.content.problems import did_you_mean, readable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ajar.checks.items import Found, Where
    from ajar.content.agendas import Agenda
    from ajar.content.exercise import Item
    from ajar.content.materials import Materials
    from ajar.content.sections import Section

_NOT_ITEMS = ("moment", "day")
"""Columns of the table of check-ins that no ruler can have."""


def wrong_in_workshop(materials: Materials) -> Iterator[Found]:
    """Return what is wrong with the workshop, apart from errors that prevent reading it."""
    workshop = materials.workshop
    for where, folder, name in _named(workshop):
        names = materials.names(folder)
        lent = readable(materials.page, name) if folder == "pages" else None
        if name not in names and not lent:
            what = f"there is no {FOLDERS[folder][0]} called “{name}”"
            yield where, what, mend_name(folder, name, names)
    yield from _check_in(materials)
    for n, planned in enumerate(workshop["days"]):
        for item in _items(planned, ["days", n], ("item", planned["item"]), materials):
            if isinstance(item, tuple):
                yield item
            elif not isinstance(item, Date):
                what = f"“{item.id}” is not a date"
                yield ["days", n, "item"], what, "Name an item of kind “date”."
    if workshop["printed"] and not workshop["plan"]:
        mend = "Name the exercise with the plan: its title is that of the page."
        yield ["printed"], "“printed” stands without “plan”", mend
    for n, part in enumerate(workshop["printed"]):
        yield from _printed(part, n, materials)


def _named(workshop: dict[str, Any]) -> Iterator[tuple[Where, str, str]]:
    """Yield what the workshop names: where, the folder it should be in, and the name."""
    yield ["first"], "sections", workshop["first"]
    for role, folder in (
        ("check-in", "exercises"), ("plan", "exercises"), ("message", "exercises"),
        ("safety", "pages"), ("footer", "pages"), ("erased", "pages"),
        ("erased-browser", "pages"), ("agreements", "cards"),
    ):  # fmt: skip
        if workshop[role]:
            yield [role], folder, workshop[role]
    for role, fields in (
        ("letter", {"exercise": "exercises", "page": "pages"}),
        ("gate", {"page": "pages", "short": "pages"}),
        ("instead", {"exercise": "exercises", "section": "sections"}),
    ):
        for field, folder in fields.items():
            if workshop[role]:
                yield [role, field], folder, workshop[role][field]
    for role in ("days", "printed"):
        for n, part in enumerate(workshop[role]):
            yield [role, n, "exercise"], "exercises", part["exercise"]


def _check_in(materials: Materials) -> Iterator[Found]:
    name = materials.workshop["check-in"]
    exercise = readable(materials.exercise, name)
    rulers = [item.id for item in exercise.items if isinstance(item, Ruler)] if exercise else []
    if exercise and not rulers:
        mend = "Give it an item of kind “ruler”, or name another exercise."
        yield ["check-in"], f"“{name}” has no ruler", mend
    for ruler in rulers:
        if ruler in _NOT_ITEMS:
            yield ["check-in"], f"a ruler of “{name}” is called “{ruler}”", "Call it otherwise."
    if name != CHECK_IN and CHECK_IN in materials.names("exercises"):
        what = f"the exercise “{CHECK_IN}” is not the check-in"
        yield ["check-in"], what, f"Write “{CHECK_IN}” here, or give that file another name."


def _printed(part: dict[str, Any], n: int, materials: Materials) -> Iterator[Found]:
    where: Where = ["printed", n]
    exercise = readable(materials.exercise, part["exercise"])
    if exercise is None:
        return
    rules = {
        "sentence": any(rule.sentence for rule in exercise.rules),
        "message": any(rule.message for rule in exercise.rules),
        "ladder": any(rule.ladder for rule in exercise.rules),
    }
    look = part["look"]
    if not rules.get(look, part["items"]):
        mend = f"Give it a rule with “{look}”." if look in rules else "Add “items: […]”."
        yield [*where, "look"], f"“{part['exercise']}” has nothing to print as “{look}”", mend
    for m, name in enumerate(part["items"]):
        for item in _items(part, where, (m, name), materials):
            if isinstance(item, tuple):
                yield item
            elif part["pile"]:
                piles = [pile.id for pile in item.piles] if isinstance(item, Sort) else []
                if part["pile"] not in piles:
                    what = f"“{name}” has no pile “{part['pile']}”"
                    yield [*where, "pile"], what, did_you_mean(part["pile"], piles)


def _items(
    part: dict[str, Any], where: Where, named: tuple[str | int, str], materials: Materials
) -> Iterator[Item | Found]:
    """Yield the named item, or a problem if there is none; nothing if its exercise is missing."""
    exercise = readable(materials.exercise, part["exercise"])
    place, name = named
    if exercise is None:
        return
    items = {item.id: item for item in exercise.items}
    if name in items:
        yield items[name]
        return
    at = [*where, "items", place] if isinstance(place, int) else [*where, place]
    yield at, f"“{part['exercise']}” has no item “{name}”", did_you_mean(name, items)


def wrong_in_agenda(agenda: Agenda, materials: Materials) -> Iterator[Found]:
    """Return what is wrong with an agenda."""
    names = materials.names("sections")
    sections = {name: section for name in names if (section := readable(materials.section, name))}
    whole = True
    for m, meeting in enumerate(agenda.meetings):
        sound = True
        for n, step in enumerate(meeting.run):
            if not isinstance(step, SectionStep):
                continue
            where: Where = ["meetings", m, "run", n]
            if step.section not in sections:
                sound = False
                if step.section not in names:  # otherwise it is reported for its own file
                    what = f"there is no section called “{step.section}”"
                    yield [*where, "section"], what, did_you_mean(step.section, names)
                continue
            parts = [part.name for part in sections[step.section].parts]
            for part in step.parts or ():
                if part not in parts:
                    sound = False
                    what = f"“{step.section}” has no part “{part}”"
                    yield [*where, "parts"], what, did_you_mean(part, parts)
        total = sum(stretch.minutes for stretch in running_order(meeting, sections)) if sound else 0
        if sound and total != meeting.minutes:
            what = f"the parts take {total} minutes, and the meeting has {meeting.minutes}"
            mend = "Change its “minutes”, or what is in it."
            yield ["meetings", m, "minutes"], what, mend
        whole = whole and sound
    if whole:
        yield from _left_out(agenda, sections, materials.workshop["parts"])


def _left_out(
    agenda: Agenda, sections: Mapping[str, Section], parts: Sequence[Mapping[str, str]]
) -> Iterator[Found]:
    """Return the parts that every group needs but an agenda lacks."""
    meetings = [running_order(meeting, sections) for meeting in agenda.meetings]
    last = len(meetings) - 1
    first, final = ("the first meeting", "the last meeting") if last else ("the meeting",) * 2
    for needed in parts:
        m, which = (0, first) if needed["meeting"] == "first" else (last, final)
        name, reason = needed["part"], needed["why"]
        if name not in {stretch.name for stretch in meetings[m]}:
            known = (s.id for s in sections.values() if name in {part.name for part in s.parts})
            where = next((f"Take it from “{section}”" for section in known), "Write one")
            what = f"the part “{name}” is not in {which}"
            yield ["meetings", m, "run"], what, f"{where}. {reason}"
    blocks = (block for order in meetings for stretch in order for block in stretch.blocks)
    if not any(block.kind == "help-lines" and block.setting != "alone" for block in blocks):
        mend = "Put “::: help-lines” and “:::” into a part of it. Someone may need a number today."
        yield ["meetings", 0, "run"], "no part shows the help lines", mend
