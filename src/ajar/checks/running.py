"""What is wrong with an agenda: parts that are not there, minutes that do not add up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.content.agendas import OfSection, running_order
from ajar.content.problems import MaterialsError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ajar.checks.items import Found, Where
    from ajar.content.agendas import Agenda
    from ajar.content.materials import Materials
    from ajar.content.sections import Section


def wrong_in_agenda(agenda: Agenda, materials: Materials) -> Iterator[Found]:
    """Return what is wrong with an agenda."""
    known = materials.names("sections")
    sections = {name: section for name in known if (section := _readable(name, materials))}
    for m, meeting in enumerate(agenda.meetings):
        sound = True
        for n, step in enumerate(meeting.run):
            if not isinstance(step, OfSection):
                continue
            where: Where = ["meetings", m, "run", n]
            if step.section not in sections:
                sound = False
                if step.section not in known:  # else reported for its own file
                    what = f"there is no section called “{step.section}”"
                    yield [*where, "section"], what, did_you_mean(step.section, known)
                continue
            there = [part.name for part in sections[step.section].parts]
            for part in step.parts or ():
                if part not in there:
                    sound = False
                    what = f"“{step.section}” has no part “{part}”"
                    yield [*where, "parts"], what, did_you_mean(part, there)
        total = sum(one.minutes for one in running_order(meeting, sections)) if sound else 0
        if sound and total != meeting.minutes:
            what = f"the parts take {total} minutes, and the meeting has {meeting.minutes}"
            mend = "Change its “minutes”, or what is in it."
            yield ["meetings", m, "minutes"], what, mend


def _readable(name: str, materials: Materials) -> Section | None:
    try:
        return materials.section(name)
    except MaterialsError:
        return None
