"""What was answered to one exercise, as a template reads it: headings of ours, words of theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ajar.content.answers import AnswerError, check_answer
from ajar.content.dates import day_in_words
from ajar.content.exercise import Date
from ajar.content.reflect import ladder_of, said
from ajar.journal.schedule import as_date
from ajar.paper.typed import typed_lines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.exercise import Exercise, Item
    from ajar.content.materials import Materials

Field = dict[str, Any]
"""A ``heading``, and below it ``lines``, or ``fields``, or ``rungs``."""


@dataclass(frozen=True)
class Answered:
    """An exercise and what was answered to it."""

    exercise: Exercise
    response: Mapping[str, Any]
    materials: Materials

    def fields(self, *names: str) -> list[Field]:
        """Return the answered ones of these items, each with the heading that it is said under."""
        return [
            {"id": item.id, "heading": item.said, "lines": lines}
            for item in self.exercise.items
            if item.id in names and (lines := self._lines(item))
        ]

    def sentence(self, line: str) -> Field:
        """Return a plan's sentence."""
        heading = self.exercise.reflection["in-one"]
        return {"heading": heading, "lines": typed_lines([line], self.materials)}

    def section(self, *names: str) -> Field:
        """Return the answered ones of these items under the exercise's title."""
        return {"heading": self.exercise.title, "fields": self.fields(*names)}

    def ladder(self) -> Field:
        """Return the goal, and the levels that were named or on which things are, top first."""
        ladder = ladder_of(self.exercise)
        if not ladder:
            return {**self.section("goal"), "rungs": []}
        items = {item.id: item for item in self.exercise.items}
        choices = [items[name] for name in (ladder.today, ladder.later) if name in items]
        looks = [(item.said, self._answer(item)) for item in choices]
        rungs = [
            {
                "heading": items[rung.item].said,
                "lines": self._lines(items[rung.item]),
                "marks": [
                    mark for mark, answer in looks if answer and rung.card in answer["chosen"]
                ],
            }
            for rung in ladder.rungs
            if rung.item in items
        ]
        return {**self.section("goal"), "rungs": [r for r in rungs if r["lines"] or r["marks"]]}

    def _lines(self, item: Item) -> list[dict[str, Any]]:
        answer = self._answer(item)
        day = as_date(answer) if isinstance(item, Date) else None
        written = (day_in_words(day, weekday=True),) if day else said(item, answer)
        return typed_lines(written, self.materials)

    def _answer(self, item: Item) -> Any:  # noqa: ANN401
        try:
            return check_answer(item, self.response.get(item.id))
        except AnswerError:  # from a kit that asked something else
            return None
