"""A room as phones see it. It is made once for each change, and not for each phone. Pure."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ajar.content.exercise import Key
from ajar.room.rules.question import since
from ajar.room.rules.tally import tallied_items, units_of

if TYPE_CHECKING:
    from ajar.content.exercise import Exercise
    from ajar.room.rules.question import Question, Room


@dataclass(frozen=True)
class View:
    """A room as phones see it at one version."""

    room: Room
    questions: tuple[Question, ...]
    ended: bool = False

    @cached_property
    def by_id(self) -> dict[int, Question]:
        """The room's questions by their number."""
        return {question.id: question for question in self.questions}

    @cached_property
    def moving(self) -> frozenset[int]:
        """The questions whose rulers can have moved."""
        return frozenset(one.id for one in self.questions if since(one, self.questions))

    @cached_property
    def sizes(self) -> dict[int, dict[str, int]]:
        """By question, how many values each of its units has."""
        return {
            one.id: {unit.id: len(unit.values) for unit in units_of(one.exercise, moves=True)}
            for one in self.questions
        }

    @cached_property
    def tag(self) -> bytes:
        """The ETag of `state`."""
        return b'"%d"' % self.room.version

    @cached_property
    def question(self) -> dict[str, Any] | None:
        """The question that phones are shown, as `api.ShownQuestion` has it."""
        current = None if self.ended else self.by_id.get(self.room.current)
        return self._shown(current) if current else None

    @cached_property
    def state(self) -> bytes:
        """The state as JSON, on one line."""
        state = {
            "version": self.room.version,
            "practice": self.room.practice,
            "ended": self.ended,
            "question": self.question,
        }
        return json.dumps(state, ensure_ascii=False, separators=(",", ":")).encode()

    @cached_property
    def event(self) -> bytes:
        """The state as a server-sent event."""
        return b"event: state\nid: %d\ndata: %b\n\n" % (self.room.version, self.state)

    def _shown(self, question: Question) -> dict[str, Any]:
        return {
            "id": question.id,
            "round": question.round,
            "name": question.name,
            "open": question.takes_answers,
            "moment": Key.named(question.name).moment,
            "exercise": _form(question.exercise),
            "tallied": [item.id for item in tallied_items(question.exercise)],
            "since": since(question, self.questions),
        }


def _form(exercise: Exercise) -> dict[str, Any]:
    """Return what `form.js` needs of an exercise in the room."""
    return {
        "title": exercise.title,
        "why": exercise.why,
        "private": exercise.private,
        "items": [
            item.model_dump(mode="json", exclude_none=True) for item in exercise.items_in("room")
        ],
    }
