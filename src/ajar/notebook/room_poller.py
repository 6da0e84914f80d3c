"""Polls the room in a background thread and publishes its newest state."""

from __future__ import annotations

import asyncio
import queue
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ajar.content.problems import place_of
from ajar.content.text import fill
from ajar.room.host import room_file
from ajar.room.rules.error_codes import RoomError

if TYPE_CHECKING:
    from ajar.room.host.room_file import RoomAccess
    from ajar.room.host.session import RoomSession, Status
    from ajar.room.rules.schemas import CreatedTicket, Panel, PanelQuestion
    from ajar.room.rules.stage import StagedDeck

    Step = Callable[[], object]

POLL_SECONDS = 1.0


@dataclass(frozen=True)
class RoomState:
    """A room at one moment; safe to hand between threads.

    The first six are those of `RoomSession`.
    """

    status: Status = "none"
    access: RoomAccess | None = field(default=None, repr=False)
    panel: Panel | None = field(default=None, repr=False)
    restarts: int = 0
    staged: StagedDeck | None = field(default=None, repr=False)
    wall_ticket: CreatedTicket | None = field(default=None, repr=False)
    error: RoomError | None = None  # what went wrong at the last step
    about: str = ""  # the question of this step; "": the room itself
    poll_error: RoomError | None = None  # why it could not be polled the last time
    is_busy: bool = False  # whether a step is under way
    polled_at: float = field(default_factory=time.monotonic)
    """When the panel was read, in seconds of a monotonic clock."""

    @property
    def is_practice(self) -> bool:
        """Whether it is a rehearsal."""
        return bool(self.access and self.access.practice)

    @property
    def joined(self) -> int:
        """Number of phones that have joined."""
        return self.panel.joined if self.panel else 0

    @property
    def questions(self) -> tuple[PanelQuestion, ...]:
        """The room's questions, in order."""
        return self.panel.questions if self.panel else ()

    def question(self, name: str) -> PanelQuestion | None:
        """Return a question; None if it was never put into the room."""
        return next((question for question in self.questions if question.name == name), None)


class RoomPoller:
    """Runs steps that wait for the room in one thread, and polls between them.

    The thread exists only while there is something to poll. `notify` is called with each new state,
    in a context where widgets may be touched.
    """

    def __init__(self, session: RoomSession, notify: Callable[[], None]) -> None:
        self.session = session
        self.state = RoomState()
        self._notify = notify
        self._session_lock, self._thread_lock = threading.Lock(), threading.Lock()
        self._steps: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def find(self) -> None:
        """Adopt the room that another notebook has opened, if there is one."""
        if self.state.status in ("none", "ended") and not self.state.is_busy:
            access = room_file.read_access(self.session.folder)
            if access and access.code:
                self.submit(self.session.find)

    def submit(self, step: Step, about: str = "") -> None:
        """Run a step, which may wait for the room, in the background; then publish the state.

        `about` is the question of the step; "": the room itself.
        """
        self._publish(replace(self.state, is_busy=True, error=None, about=about))

        def run() -> None:
            state, error = self._run(step)
            self.in_loop(lambda: self._publish(replace(state, error=error, about=about)))

        self._enqueue(run)

    def run(self, step: Step) -> RoomError | None:
        """Run a step synchronously; return what went wrong, if anything."""
        state, error = self._run(step)
        self._publish(replace(state, error=error))
        self._enqueue(lambda: None)  # from now on it is polled
        return error

    def in_loop(self, step: Callable[[], None]) -> None:
        """Run a step where widgets may be touched: in the notebook's event loop."""
        if self._loop is None or self._loop.is_closed():  # no notebook is running
            step()
        else:
            self._loop.call_soon_threadsafe(step)

    def _enqueue(self, run: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # where no notebook is running
            self._loop = asyncio.get_running_loop()
        with self._thread_lock:
            self._steps.put(run)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, daemon=True, name="room")
                self._thread.start()

    def _work(self) -> None:
        while True:
            try:
                run = self._steps.get(timeout=POLL_SECONDS)
            except queue.Empty:
                run = self._poll
            run()
            with self._thread_lock:
                if self._steps.empty() and self.session.status != "open":
                    self._thread = None
                    return

    def _poll(self) -> None:
        state, error = self._run(self.session.poll)

        def publish() -> None:
            step = self.state  # the last one's outcome stays
            self._publish(replace(state, poll_error=error, error=step.error, about=step.about,
                                  is_busy=step.is_busy))  # fmt: skip

        self.in_loop(publish)

    def current_state(self) -> RoomState:
        """Return the session as it is now; for steps, which run while nothing else does."""
        session = self.session
        return RoomState(session.status, session.access, session.panel, session.restarts,
                         session.staged, session.wall_ticket)  # fmt: skip

    def _run(self, step: Step) -> tuple[RoomState, RoomError | None]:
        """Run a step; return the state after it, and what went wrong, if anything."""
        with self._session_lock:
            error = None
            try:
                step()
            except RoomError as known:
                error = known
            except Exception as unexpected:  # noqa: BLE001 (reported, without its text)
                error = RoomError(code="room-error-internal")
                # Only its type and location: its text could quote a key.
                report = f"{type(unexpected).__name__} in {place_of(unexpected.__traceback__)}"
                print(report, file=sys.stderr)  # noqa: T201
            return self.current_state(), error

    def _publish(self, state: RoomState) -> None:
        is_same = state.panel is self.state.panel
        self.state = replace(state, polled_at=self.state.polled_at) if is_same else state
        self._notify()


def error_text(error: RoomError | None, words: Mapping[str, str]) -> str:
    """Return the words for what went wrong; "" for nothing."""
    return fill(words[error.code], error.values) if error else ""
