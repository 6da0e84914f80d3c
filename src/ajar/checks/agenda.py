"""Checks agendas: names, minutes, and the parts that no group should be without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.content.agendas import SectionStep, running_order
from ajar.content.problems import did_you_mean, readable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ajar.checks.items import Found, Where
    from ajar.content.agendas import Agenda
    from ajar.content.materials import Materials
    from ajar.content.sections import Section


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
    """Return which of the parts that no group should be without are not in an agenda."""
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
