"""The content of the printed “My plan”; `web/notebook/printed_plan.js` prints it.

Somebody else may find it. So its title and our words in it are neutral, and what a person will do
if nothing has changed by some date stays in the journal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from ajar.content.answers import AnswerError, check_answer
from ajar.content.exercise import Choice, Date, Exercise, Item, Key, Sort, cards_of
from ajar.content.models import Look
from ajar.content.reflect import ladder_of, names_in, reflect, said
from ajar.content.text import as_date, day_in_words
from ajar.journal.calendar import if_then_line
from ajar.journal.errors import JournalError

if TYPE_CHECKING:
    from ajar.content.materials import Materials
    from ajar.journal.model import Entry

Field = dict[str, Any]
"""A ``heading``, and below it ``lines``, or ``fields``, or ``rungs``."""
_NUMBER = re.compile(r"\d[\d -]*\d")


def numbers_of(code: str, materials: Materials) -> list[str]:
    """Return the numbers to call in a country, or general advice, without stating the reason."""
    country = next((known for known in materials.help if known["code"] == code), None)
    if not country:
        words = materials.paper_words
        return [words["numbers-elsewhere"]]
    said = {
        line["topic"]: number[0]
        for line in reversed(country["lines"])  # reversed, so that the first of a topic wins
        for way in reversed(line["reach"])
        if way["to"].startswith("tel:") and (number := _NUMBER.search(way["say"]))
    }
    topics = ("crisis", "violence", "worried")
    return list(dict.fromkeys([country["emergency"], *filter(None, map(said.get, topics))]))


def plan_data(entries: Iterable[Entry], materials: Materials) -> dict[str, Any]:
    """Return what matters from all answers: the plan, the message, the needs, the dates.

    Raises
    ------
    JournalError
        If none of it was answered.
    """
    by_key = {entry.key: entry for entry in entries}
    name = materials.workshop["plan"] or ""
    plan = by_key.get(Key(name))
    line = if_then_line([plan], materials) if plan else ""
    data: dict[str, list[Field]] = {look: [] for look in get_args(Look)}
    for part in materials.workshop["printed"]:
        entry = by_key.get(Key(part["exercise"]))
        if entry and entry.response:
            exercise = materials.exercise(part["exercise"])
            answered = _Answered(exercise, entry.response, materials.language)
            fields = answered.printed(part, line if part["exercise"] == name else "")
            data[part["look"]] += (
                field for field in fields if any(map(field.get, ("lines", "fields", "rungs")))
            )
    if not any(data.values()):
        raise JournalError(code="journal-no-plan")
    return {**data, "title": materials.exercise(name).title if name else ""}


@dataclass(frozen=True)
class _Answered:
    """An exercise and its response."""

    exercise: Exercise
    response: Mapping[str, Any]
    language: str

    def printed(self, part: Mapping[str, Any], line: str) -> list[Field]:
        """Return a printed part; `line` is the plan’s one sentence, if there is one."""
        names = part["items"]
        match part["look"]:
            case "sentence":
                return [self.sentence(line)] if line else []
            case "message":
                return self.message()
            case "ladder":
                return [self.ladder()]
            case "section":
                return [self.section(*names)]
        if part["pile"]:
            return [field for name in names for field in self.pile(name, part["pile"])]
        said = names_in(self._sentence) if line else ()
        return self.fields(*(name for name in names if name not in said))

    @property
    def _sentence(self) -> str:
        """The pattern of the plan’s one sentence; empty without one."""
        named = (rule.sentence for rule in self.exercise.rules if rule.sentence)
        return next((self.exercise.reflection[name] for name in named), "")

    def fields(self, *names: str) -> list[Field]:
        """Return those of these items that were answered, each under its heading."""
        return [
            {"id": item.id, "heading": item.said, "lines": lines}
            | ({"cards": True} if isinstance(item, Choice) and item.many else {})
            for item in self.exercise.items
            if item.id in names and (lines := self._lines(item))
        ]

    def sentence(self, line: str) -> Field:
        """Return the plan's sentence."""
        rules = (rule for rule in self.exercise.rules if rule.sentence and rule.heading)
        heading = next((self.exercise.reflection[rule.heading or ""] for rule in rules), "")
        return {"heading": heading, "lines": _lines_of([line])}

    def section(self, *names: str) -> Field:
        """Return those of these items that were answered, under the exercise's title."""
        return {"heading": self.exercise.title, "fields": self.fields(*names)}

    def pile(self, name: str, pile: str) -> list[Field]:
        """Return the cards of a sort that are in one of its piles."""
        sorts = (item for item in self.exercise.items if isinstance(item, Sort) and item.id == name)
        return [
            {"id": pile, "heading": heading.text, "lines": _lines_of(cards)}
            for item in sorts
            for heading in item.piles
            if heading.id == pile and (answer := self._answer(item))
            for cards in [[card.text for card in cards_of(item) if answer.get(card.id) == pile]]
        ]

    def message(self) -> list[Field]:
        """Return the message, put together."""
        rules = tuple(rule for rule in self.exercise.rules if rule.message)
        if not rules:
            return []
        answers = {item.id: self._answer(item) for item in self.exercise.items_in("alone")}
        exercise = self.exercise.model_copy(update={"rules": rules})
        return [
            {"id": "message", "heading": part.heading, "lines": _lines_of(part.said)}
            for part in reflect(exercise, answers, "alone", language=self.language)
            if part.said
        ]

    def ladder(self) -> Field:
        """Return the goal, and the levels that have a name or a mark, top first."""
        ladder = ladder_of(self.exercise.rules)
        if not ladder:
            return {**self.section("goal"), "rungs": []}
        items = {item.id: item for item in self.exercise.items}
        choices = [items[name] for name in (ladder.today, ladder.later) if name in items]
        positions = [(item.said, self._answer(item)) for item in choices]
        rungs = []
        for rung in ladder.rungs:
            if item := items.get(rung.item):
                lines = self._lines(item)
                marks = [mark for mark, at in positions if at and rung.card in at["chosen"]]
                if lines or marks:
                    rungs.append({"heading": item.said, "lines": lines, "marks": marks})
        rungs += [
            {"heading": old.said, "lines": _lines_of([answer]), "marks": []}
            for old in ladder.before
            if (answer := self.response.get(old.id)) and isinstance(answer, str)
        ]
        return {**self.section("goal"), "rungs": rungs}

    def _lines(self, item: Item) -> list[str]:
        answer = self._answer(item)
        day = as_date(answer) if isinstance(item, Date) else None
        written = (day_in_words(day, self.language, weekday=True),) if day else said(item, answer)
        return _lines_of(written)

    def _answer(self, item: Item) -> Any:  # noqa: ANN401
        try:
            return check_answer(item, self.response.get(item.id))
        except AnswerError:  # from a kit with other questions
            return None


def _lines_of(texts: Iterable[str]) -> list[str]:
    """Return the lines stripped, without empty ones."""
    lines = (line.strip() for text in texts for line in text.splitlines())
    return [line for line in lines if line]
