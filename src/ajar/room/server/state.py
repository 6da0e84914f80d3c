"""A room as its phones and its facilitator see it (pure)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from ajar.content.text import paragraphs_of
from ajar.room.rules.codes import format_code
from ajar.room.rules.disclosure import may_reset
from ajar.room.rules.question import Question, Room, moved_since
from ajar.room.rules.schemas import (
    Panel,
    PanelPresenter,
    PanelQuestion,
    PanelUnit,
    PhoneState,
    ShownExercise,
    ShownQuestion,
)
from ajar.room.rules.tally import Unit, tallied_items, units_of

if TYPE_CHECKING:
    from ajar.content.exercise import Exercise
    from ajar.room.rules.languages import Translate
    from ajar.room.rules.stage import Stage
    from ajar.room.storage.stages import Presenter


_ON_THE_WALL = {part: {"__all__": {"short"}} for part in ("cards", "piles")}
"""The fields of an item that only the wall shows."""


@dataclass(frozen=True)
class PhoneView:
    """A room as phones see it at one version, made once for all of them."""

    room: Room
    questions: tuple[Question, ...]
    ended: bool = False
    _said: dict[str, tuple[bytes, bytes]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def by_id(self) -> dict[int, Question]:
        """The room's questions by id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def with_moves(self) -> frozenset[int]:
        """The ids of the questions whose rulers can have moved since an earlier check-in."""
        questions = self.questions
        return frozenset(question.id for question in questions if moved_since(question, questions))

    @cached_property
    def unit_sizes(self) -> dict[int, dict[str, int]]:
        """The number of values of each unit, by question id and unit id."""
        return {
            question.id: {
                unit.id: len(unit.values) for unit in units_of(question.exercise, moves=True)
            }
            for question in self.questions
        }

    @cached_property
    def question(self) -> ShownQuestion | None:
        """The question on the phones."""
        current = None if self.ended else self.by_id.get(self.room.current)
        return _shown_question(current, self.questions) if current else None

    def said_in(self, language: str, translate: Translate) -> tuple[bytes, bytes]:
        """Return `state` and `event` in a language, made once for all phones that ask for it."""
        shown = self.question
        if shown is None:
            return self.state, self.event
        if language not in self._said:
            exercise = _shown_exercise(*translate(self.by_id[shown.id]))
            state = self._state(shown.model_copy(update={"exercise": exercise}))
            self._said[language] = state, self._event(state)
        return self._said[language]

    @cached_property
    def etag(self) -> str:
        """The ETag of `state`."""
        return f'"{self.room.version}"'

    @cached_property
    def state(self) -> bytes:
        """A `PhoneState` as JSON, on one line."""
        return self._state(self.question)

    @cached_property
    def event(self) -> bytes:
        """The state as a server-sent event."""
        return self._event(self.state)

    def _state(self, question: ShownQuestion | None) -> bytes:
        state = PhoneState(
            version=self.room.version,
            practice=self.room.practice,
            ended=self.ended,
            question=question,
        )
        return state.model_dump_json().encode()

    def _event(self, state: bytes) -> bytes:
        return b"event: state\nid: %d\ndata: %b\n\n" % (self.room.version, state)


def iso_time(seconds: float) -> str:
    """Format seconds since 1970 as ``2026-11-23T21:30:00+00:00``."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


@dataclass(frozen=True)
class RoomRows:
    """A room as it is stored, but for its keys and tallies."""

    room: Room
    questions: list[Question]
    joined: int  # the number of phones that have joined
    stage: Stage | None = None
    presenters: tuple[Presenter, ...] = ()


def panel_of(rows: RoomRows, now: float, hosts: Iterable[str] = ()) -> Panel:
    """Return a room as its facilitator sees it.

    `now` is in seconds since 1970, and `hosts` those of `broadcast.LiveRoom`.
    """
    room, questions = rows.room, rows.questions
    return Panel(
        code=format_code(room.code),
        practice=room.practice,
        expires=iso_time(room.expires),
        joined=rows.joined,
        version=room.version,
        now=now,
        questions=tuple(panel_question(question, questions, now) for question in questions),
        stage=rows.stage,
        presenters=tuple(PanelPresenter(**vars(presenter)) for presenter in rows.presenters),
        hosts=tuple(sorted(hosts)),
    )


def panel_question(question: Question, questions: Sequence[Question], now: float) -> PanelQuestion:
    """Return one of a room's questions as its facilitator sees it; `now` as in `panel_of`."""
    is_open = question.state == "open"
    has_moves = moved_since(question, questions) is not None
    return PanelQuestion(
        id=question.id,
        name=question.name,
        exercise=question.key.exercise,
        moment=question.key.moment,
        title=question.exercise.title,
        state=question.state,
        round=question.round,
        answered=question.answered,
        hands=question.hands,
        open_seconds=max(0, int(now) - question.opened) if is_open else 0,
        minutes=question.minutes,
        may_reset=may_reset(question.histories.values()),
        units=tuple(
            _panel_unit(unit, question) for unit in units_of(question.exercise, moves=has_moves)
        ),
    )


def _panel_unit(unit: Unit, question: Question) -> PanelUnit:
    history = question.histories.get(unit.id)
    snapshot = history.published if history else None
    withheld = question.withheld.get(unit.id)
    return PanelUnit(**vars(unit), snapshot=snapshot, withheld=withheld)


def _shown_question(question: Question, questions: Sequence[Question]) -> ShownQuestion:
    first = moved_since(question, questions)
    return ShownQuestion(
        id=question.id,
        round=question.round,
        name=question.name,
        open=question.takes_answers,
        moment=question.key.moment,
        exercise=_shown_exercise(question.exercise),
        tallied=tuple(item.id for item in tallied_items(question.exercise)),
        since=first.name if first else None,
    )


def _shown_exercise(exercise: Exercise, language: str = "") -> ShownExercise:
    items = [
        item.model_dump(mode="json", exclude_none=True, exclude=_ON_THE_WALL)
        for item in exercise.items_on_phones
    ]
    return ShownExercise(
        title=exercise.title,
        why=exercise.why,
        private=exercise.private,
        language=language,
        story=paragraphs_of(exercise.story),
        together=exercise.together,
        items=items,
    )
