"""Follows a room beside the notebook, and keeps what was seen of it last."""

from __future__ import annotations

import sys
import threading
import traceback
from dataclasses import replace
from typing import TYPE_CHECKING

from ajar.notebook.beside import Beside
from ajar.notebook.seen import Seen
from ajar.room.host import room_file as kept
from ajar.room.host.room_error import RoomError, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from ajar.room.host.session import Hosting

    Step = Callable[[], object]


class Following:
    """What is seen of a room, and steps that change it, one at a time.

    Parameters
    ----------
    hosting
        The room.
    look_through
        Called with what was seen, before views are told, in the thread that has seen it.
    tell
        Called when something else is to be seen, where widgets may be touched.
    """

    def __init__(
        self, hosting: Hosting, look_through: Callable[[Seen], None], tell: Callable[[], None]
    ) -> None:
        self.hosting = hosting
        self.seen = Seen()
        self._look_through, self._tell = look_through, tell
        self._one_at_a_time = threading.Lock()
        self._beside = Beside(self._look, lambda: hosting.state == "open")

    def find(self) -> None:
        """Take up the room that another notebook has opened, if there is one."""
        if self.seen.state in ("none", "ended") and not self.seen.busy:
            known = kept.read(self.hosting.folder)
            if known and known.code:
                self.do(self.hosting.find)

    def do(self, step: Step, about: str = "") -> None:
        """Do something beside the notebook, and show what came of it.

        Parameters
        ----------
        step
            What to do. It may wait for the room.
        about
            The question that it is about; "": the room itself.
        """
        self._put(replace(self.seen, busy=True, trouble=None, about=about))
        self._beside.do(lambda: self._back(*self._try(step), about))

    def now(self, step: Step) -> RoomError | None:
        """Do something while the notebook waits; return what went wrong, if anything."""
        seen, trouble = self._try(step)
        self._put(replace(seen, trouble=trouble))
        self._beside.do(lambda: None)  # from now on it is looked at
        return trouble

    def later(self, step: Callable[[], None]) -> None:
        """Do something where widgets may be touched."""
        self._beside.back(step)

    def _look(self) -> None:
        seen, adrift = self._try(self.hosting.look)

        def put() -> None:
            now = self.seen
            self._put(
                replace(seen, adrift=adrift, trouble=now.trouble, about=now.about, busy=now.busy)
            )

        self._beside.back(put)

    def _back(self, seen: Seen, trouble: RoomError | None, about: str) -> None:
        self._beside.back(lambda: self._put(replace(seen, trouble=trouble, about=about)))

    def _try(self, step: Step) -> tuple[Seen, RoomError | None]:
        """Do something, and see what there is after it."""
        with self._one_at_a_time:
            trouble = None
            try:
                step()
                self._look_through(Seen.of(self.hosting))
            except RoomError as error:
                trouble = error
            except Exception as error:  # noqa: BLE001 (its text could quote a key)
                trouble = RoomError(Trouble.ODD)
                where = traceback.extract_tb(error.__traceback__)[-1]
                print(f"{type(error).__name__} in {where.name}", file=sys.stderr)  # noqa: T201
            return Seen.of(self.hosting), trouble

    def _put(self, seen: Seen) -> None:
        same = seen.panel is self.seen.panel
        self.seen = replace(seen, at=self.seen.at) if same else seen
        self._tell()
