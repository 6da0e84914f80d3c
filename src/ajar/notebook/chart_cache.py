"""The charts of what was revealed, each drawn once, in the form that a page shows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ajar.notebook.seen import revealed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ajar.charts.readiness import Chart
    from ajar.notebook.seen import Question, Seen

Shown = list[dict[str, Any]]
OVER_TIME = "check-ins"
"""In place of a question's name: the charts of the group's check-ins."""


class Drawn:
    """Charts by the name of their question.

    Parameters
    ----------
    words
        The words in them.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words
        self._charts: dict[str, tuple[str, Shown]] = {}
        self._room = ""

    def draw(self, seen: Seen) -> None:
        """Draw what was revealed since the last time. It takes a while."""
        room = seen.known.code if seen.known else ""
        if room != self._room:
            self._room, self._charts = room, {}
        for question in seen.questions:
            self._keep(question["name"], [question], practice=seen.practice)
        self._keep(OVER_TIME, revealed(seen.questions), practice=seen.practice)

    def of(self, question: Question | None) -> Shown:
        """Return the charts of a question; none where nothing of it was revealed."""
        return self._there(question["name"], [question]) if question else []

    def over_time(self, check_ins: list[Question]) -> Shown:
        """Return the charts of the group's check-ins; none where there is none."""
        return self._there(OVER_TIME, check_ins)

    def _keep(self, name: str, questions: list[Question], *, practice: bool) -> None:
        mark = _mark(questions)
        if mark == self._charts.get(name, ("", []))[0]:
            return
        shown = any(unit["snapshot"] for one in questions for unit in one["units"])
        charts = self._drawn(name, questions, practice=practice) if shown else []
        self._charts[name] = mark, charts

    def _there(self, name: str, questions: list[Question]) -> Shown:
        mark, charts = self._charts.get(name, ("", []))
        return charts if mark == _mark(questions) else []

    def _drawn(self, name: str, questions: list[Question], *, practice: bool) -> Shown:
        from ajar.room.results.charts import charts_of, readiness_charts  # drawing is slow to load

        def charts(*, narrow: bool) -> list[Chart]:
            if name == OVER_TIME:
                return readiness_charts(questions, self._words, practice=practice, narrow=narrow)
            return charts_of(questions[0], self._words, practice=practice, narrow=narrow)

        both = zip(charts(narrow=False), charts(narrow=True), strict=True)
        return [_as_shown(wide, narrow) for wide, narrow in both]


def _as_shown(wide: Chart, narrow: Chart) -> dict[str, Any]:
    """Return a chart as `chart.js` shows it."""
    rows = wide.table.astype(object).where(wide.table.notna(), None)
    return {
        "sentence": wide.sentence,
        "wide": wide.svg(),
        "narrow": narrow.svg(),
        "columns": [str(name) for name in wide.table.columns],
        "rows": rows.to_numpy().tolist(),
    }


def _mark(questions: Iterable[Question]) -> str:
    """Return what changes when something more of these questions is revealed."""
    return json.dumps([
        (one["name"], [(unit["id"], unit["snapshot"], unit["withheld"]) for unit in one["units"]])
        for one in questions
    ])  # fmt: skip
