"""Charts of what a room revealed, each drawn once, as messages for views."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ajar.content import CHECK_IN

if TYPE_CHECKING:
    from ajar.notebook.room_poller import RoomState
    from ajar.room.rules.schemas import PanelQuestion, PanelUnit

    ChartMessages = list[dict[str, Any]]
    _Units = tuple[tuple[str, tuple[PanelUnit, ...]], ...]

_CHECK_INS = "check-ins"
"""In place of a question's name: the charts of all check-ins."""


class ChartCache:
    """Charts by the name of their question."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words
        self._charts: dict[str, tuple[_Units, ChartMessages]] = {}
        self._code = ""

    def draw(self, state: RoomState) -> None:
        """Draw what was revealed since the last time. It takes a while."""
        code = state.access.code if state.access else ""
        if code != self._code:
            self._code, self._charts = code, {}
        for question in state.questions:
            self._add(question.name, [question], practice=state.is_practice)
        self._add(_CHECK_INS, charted_check_ins(state.questions), practice=state.is_practice)

    def of_question(self, question: PanelQuestion | None) -> ChartMessages:
        """Return the charts of a question; none if nothing of it was revealed."""
        return self._find(question.name, [question]) if question else []

    def of_check_ins(self, check_ins: Sequence[PanelQuestion]) -> ChartMessages:
        """Return the charts of the group's check-ins; none if none was revealed."""
        return self._find(_CHECK_INS, check_ins)

    def _add(self, name: str, questions: Sequence[PanelQuestion], *, practice: bool) -> None:
        units = _units(questions)
        if name not in self._charts or self._charts[name][0] != units:
            self._charts[name] = units, self._draw(name, questions, practice=practice)

    def _find(self, name: str, questions: Sequence[PanelQuestion]) -> ChartMessages:
        units, charts = self._charts.get(name, ((), []))
        return charts if units == _units(questions) else []

    def _draw(
        self, name: str, questions: Sequence[PanelQuestion], *, practice: bool
    ) -> ChartMessages:
        if not any(unit.snapshot for question in questions for unit in question.units):
            return []
        from ajar.room.results.findings import charts_of, marked_as_practice  # slow to load
        from ajar.room.results.rulers import readiness_charts

        if name == _CHECK_INS:
            charts = readiness_charts(questions, self._words)
        else:
            charts = charts_of(questions[0], self._words)
        if practice:
            charts = [marked_as_practice(chart, self._words) for chart in charts]
        return [chart.message() for chart in charts]


def charted_check_ins(questions: Iterable[PanelQuestion]) -> list[PanelQuestion]:
    """Return the check-ins that a chart of the group shows, in order, of those revealed.

    They are the first, the newest, and any other until which moves were revealed.
    """
    revealed = [
        question
        for question in questions
        if question.exercise == CHECK_IN and any(unit.snapshot for unit in question.units)
    ]
    return [
        question
        for number, question in enumerate(revealed)
        if number in (0, len(revealed) - 1)
        or any(unit.kind == "move" and unit.snapshot for unit in question.units)
    ]


def _units(questions: Iterable[PanelQuestion]) -> _Units:
    return tuple((question.name, question.units) for question in questions)
