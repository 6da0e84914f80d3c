"""What a room revealed, drawn for a wall: figures with their sentences and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from ajar.charts.bars import draw_bars
from ajar.charts.chart_data import Bars
from ajar.charts.readiness import Chart
from ajar.charts.scales import draw_scales
from ajar.room.results.findings import findings_of
from ajar.room.results.rulers import readiness_findings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ajar.charts.chart_data import Finding

Question = dict[str, Any]
"""One of a panel's questions: see `api.PanelQuestion`."""


def charts_of(
    question: Question, words: Mapping[str, str], *, practice: bool = False, narrow: bool = False
) -> list[Chart]:
    """Draw what was revealed of a question; nothing where nothing was.

    Parameters
    ----------
    question
        One of a panel's questions. How rulers moved is left out: see `readiness_charts`.
    words
        The kit's words.
    practice
        Whether it is a rehearsal: then the sentence says so.
    narrow
        For a small screen.
    """
    return [_chart(one, words, practice, narrow) for one in findings_of(question, words)]


def readiness_charts(
    questions: Iterable[Question],
    words: Mapping[str, str],
    *,
    practice: bool = False,
    narrow: bool = False,
) -> list[Chart]:
    """Draw the group's rulers at each revealed check-in, and how far they moved, if revealed.

    Parameters
    ----------
    questions
        A panel's questions. Those that are no check-ins are passed over.
    words, practice, narrow
        As for `charts_of`.
    """
    found = readiness_findings(questions, words)
    return [_chart(one, words, practice, narrow) for one in found]


def _chart(found: Finding, words: Mapping[str, str], practice: bool, narrow: bool) -> Chart:  # noqa: FBT001 (both are named further up)
    picture = found.picture
    if isinstance(picture, Bars):
        figure = draw_bars(picture, narrow=narrow)
    else:
        figure = draw_scales(picture, narrow=narrow)
    marked = [words["chart-practice"], found.sentence] if practice else [found.sentence]
    return Chart(figure, " ".join(marked), pd.DataFrame(found.table))
