"""Builds the notebooks of one workshop: what its agenda has, in its order, with its minutes."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from ajar.build.notebooks import (
    Built,
    Making,
    as_text,
    next_cell,
    notebook,
    own_cells,
    section_cells,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from nbformat import NotebookNode

    from ajar.content.agendas import Agenda, Meeting
    from ajar.content.materials import Materials
    from ajar.content.sections import Section


PICTURES = "pictures"
"""The folder beside the notebooks of a workshop that its drawings are copied to."""


def build_agenda(agenda: Agenda, materials: Materials, to: Path) -> Iterator[Built]:
    """Make the facilitator's notebooks of a workshop, without writing any.

    Parameters
    ----------
    agenda
        Its format. Where it has several meetings, each has a folder of its own.
    materials
        The words.
    to
        The folder that the notebooks belong in.
    """
    for number, meeting in enumerate(agenda.meetings, start=1):
        if len(agenda.meetings) > 1:
            make = Making(materials, meeting.minutes, pictures=f"../{PICTURES}")
            yield from _meeting(meeting, make, to / f"meeting-{number}")
        else:
            make = Making(materials, meeting.minutes, pictures=PICTURES)
            yield from _meeting(meeting, make, to)


def _meeting(meeting: Meeting, make: Making, folder: Path) -> Iterator[Built]:
    order = make.materials.running_order(meeting)
    runs = [
        (section, list(run)) for section, run in groupby(order, key=lambda stretch: stretch.section)
    ]
    # What is no section stands at the end of the notebook before it, or opens the first one.
    whole = [section for section, _ in runs if section]
    files = [f"{n:02}-{_short(section)}.ipynb" for n, section in enumerate(whole, start=1)]
    cells: list[NotebookNode] = []
    done = 0
    for section, run in runs:
        if section is None:
            cells += [cell for stretch in run for cell in own_cells(stretch, make)]
            continue
        if done:
            cells.append(next_cell(section.title, files[done], make))
            yield Built(folder / files[done - 1], as_text(notebook(cells)))
            cells = []
        blocks = tuple(block for stretch in run for block in stretch.blocks)
        opened = section_cells(replace(section, blocks=blocks), "room", make)
        cells = [*opened[:2], *cells, *opened[2:]]
        done += 1
    if done:
        yield Built(folder / files[done - 1], as_text(notebook(cells)))


def _short(section: Section) -> str:
    """Return a section's name without the number that orders it."""
    number, _, name = section.id.partition("-")
    return name if number.isdigit() and name else section.id
