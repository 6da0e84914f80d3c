"""The open room: a group session together with the views that a facilitator's notebook shows."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from ajar import env
from ajar.content import CHECK_IN, Key
from ajar.content.text import fill
from ajar.notebook import blocks, room_panels
from ajar.notebook.desk import DESK_KEY, Desk
from ajar.notebook.journal_view import OpenJournal
from ajar.notebook.room_panels import JOIN_KEY, MOVES_KEY, QUESTION_KEY
from ajar.notebook.room_poller import RoomPoller, error_text
from ajar.notebook.widget import Updates
from ajar.room.host import room_file
from ajar.room.host.room_file import ALL_NETWORKS, LOCALHOST
from ajar.room.host.session import RoomSession
from ajar.room.rules.error_codes import RoomError
from ajar.room.rules.languages import shown_about

if TYPE_CHECKING:
    from pathlib import Path

    from ajar.content.materials import Materials
    from ajar.notebook.widget import View
    from ajar.room.rules.schemas import Panel

_MAX_PHONES = 100


class NotNowError(Exception):
    """An action is not possible now; a notebook shows the text without a traceback."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


class OpenRoom:
    """A room as this notebook shows it. Nothing opens until it is requested.

    Displayed by itself, it is the panel that opens the room and says how to join. Its forms are for
    display; what is typed into them is not counted. `server_url` is a server that hosts rooms;
    empty for this computer.
    """

    def __init__(self, materials: Materials, server_url: str = "") -> None:
        self._materials = materials
        self._journal = OpenJournal(materials, "room")
        self._minutes: dict[str, int] = {}
        self._picked_address = ""
        self._opened_code = ""  # of the room that was opened here last
        self._updates = Updates(self._state)
        try:
            session = RoomSession(server_url=server_url, serve_in_kernel=self._serve_in_kernel)
        except RoomError as error:
            raise NotNowError(error_text(error, materials.words)) from None
        self.poller = RoomPoller(session, self._updates.send)
        self._desk = Desk(materials, self.poller, self._open)
        self.poller.find()

    def ask(self, name: str, minutes: int = 0) -> View:
        """Return an exercise, to be shown on the wall and opened on the phones.

        `minutes` is the time that the agenda has for it; 0: none is shown. Raises `MaterialsError`
        if there is no such exercise, or its file has an error.
        """
        return self._ask(Key(name), minutes)

    def check_in(self, moment: str, minutes: int = 0) -> View:
        """Return the three rulers for one moment, to be shown and opened as in `ask`."""
        return self._ask(Key(CHECK_IN, moment), minutes)

    def readiness_chart(self) -> View:
        """Return the group's rulers at its first and its newest check-in, once both are shown."""
        return self._show({"kind": "group", "key": MOVES_KEY})

    def scenario(self) -> View:
        """Return the story of the fictional couple, with a way to pick another one."""
        return self._journal.scenario()

    def join_panel(self) -> View:
        """Return the panel that opens the room and says how to join."""
        notice = blocks.notice(self._materials, "room")
        return self._show({"kind": "door", "key": JOIN_KEY}, notice)

    def meeting(self, agenda: str = "", number: int = 1) -> View:
        """Return the desk, where a facilitator chooses a meeting and presents it.

        `agenda` is the name of the one that is chosen at first, and `number` counts its meetings
        from 1. Raises `MaterialsError` if there is no such agenda, or its file has an error.
        """
        if agenda:
            last = len(self._materials.agenda(agenda).meetings)
            if not 1 <= number <= last:
                values = {"agenda": agenda, "number": number, "n": last}
                raise NotNowError(fill(self._materials.words["desk-no-such-meeting"], values))
        return self._show(self._desk.block(agenda, number))

    def rehearse(self, phones: int = 12) -> View:
        """Open a rehearsal on this computer only, with 1 to 100 phones; return its join panel."""
        self._run(lambda: self._rehearse(phones))
        return self.join_panel()

    def end(self) -> None:
        """End the room: everything in it is deleted, and its server stops."""
        self._run(self.poller.session.end)

    def reload(self, materials: Materials) -> None:
        """Reload the words and keep the room."""
        self._materials = materials
        self._journal.reload(materials)
        self._desk.materials = materials
        self.poller.find()

    def on_message(self, view: View, message: dict[str, Any]) -> bool:  # noqa: C901 (a list)
        """Handle a message of a page; return whether it was for the room alone."""
        match message:
            case {"ready": True}:
                self._updates.follow(view)
                return False  # the journal sends the states of the forms
            case {"room": "look"}:
                self.poller.find()
            case {"room": "pick", "ip": str(ip)}:
                self._picked_address = ip
                self._updates.send()
            case {"desk": "card"}:
                self.poller.submit(lambda: self._send_card(view))
            case {"desk": str()}:
                self._at_desk(message, view)
            case {"room": "take", "what": "table"}:
                self.poller.submit(lambda: self._send_table(view))
            case {"room": "take", "what": "page", "paper": ("us-letter" | "a4") as paper}:
                self.poller.submit(lambda: self._send_page(view, paper))
            case {"room": "rehearse", "phones": int(phones)}:
                self.poller.submit(lambda: self._rehearse(phones))
            case {"room": str(name)} if name in (steps := self._steps(message)):
                self.poller.submit(steps[name], about=str(message.get("about", "")))
            case {"question": str(name), "do": str(action)} if (
                action in room_panels.ACTIONS and f"{QUESTION_KEY}{name}" in view.keys_shown()
            ):
                self.poller.submit(lambda: self._act(name, action, message), about=name)
            case {"moves": True}:
                session = self.poller.session
                self.poller.submit(lambda: room_panels.request_moves(session), about=MOVES_KEY)
            case _:
                return False
        return True

    def _ipython_display_(self) -> None:
        from IPython.display import display

        display(self.join_panel())

    def __repr__(self) -> str:
        # The default holds a memory address, and a cell's plain-text output is saved.
        return self._materials.words["stand-in-room"]

    def _speak(self, language: str, chosen: object, view: View) -> None:
        """Show the start of a meeting in another language, which becomes that of the meeting.

        Earlier choices (`chosen`) are kept.
        """
        if language not in self._materials.languages or self.poller.session.status == "open":
            return
        os.environ[env.LANGUAGE] = language  # for the room, and for this cell when it is rerun
        self.reload(self._materials.in_language(language))
        with view.hold_sync():
            view.speak(self._materials.page_words)
            view.workshop = dict(self._materials.workshop)
            view.pages = [blocks.page_of({**self._desk.block(), "chosen": chosen})]
        self._updates.follow(view)

    def _at_desk(self, message: dict[str, Any], view: View) -> None:
        if message["desk"] == "language":
            self._speak(str(message["language"]), message.get("chosen"), view)
            return
        self._picked_address = str(message.get("ip", self._picked_address))
        if "couple" in message:
            self._journal.pick(str(message["couple"]))
        if step := self._desk.step_for(message, self._picked_address):
            self.poller.submit(step)

    def _ask(self, key: Key, minutes: int) -> View:
        self._minutes[str(key)] = minutes
        exercise = self._journal.asked(key.exercise)
        panel = room_panels.question_block(key, exercise, minutes)
        return self._show(self._journal.form(key), panel)

    def _show(self, *shown: dict[str, Any]) -> View:
        return self._journal.show(*shown, intercept=self.on_message)

    def _state(self, key: str) -> dict[str, Any] | None:
        words, room = self._materials.words, self.poller.state
        url, picked = self.poller.session.server_url, self._picked_address
        if key == JOIN_KEY:
            opened_here = room.access is not None and room.access.code == self._opened_code
            return room_panels.join_state(
                room, words, server_url=url, picked=picked, opened_here=opened_here
            )
        if key == DESK_KEY:
            return self._desk.state(room, picked)
        if key == MOVES_KEY:
            return room_panels.moves_state(room, words)
        if key.startswith(QUESTION_KEY):
            name = key.removeprefix(QUESTION_KEY)
            return room_panels.question_state(room, name, words, server_url=url, picked=picked)
        return None

    def _steps(self, message: dict[str, Any]) -> dict[str, Callable[[], object]]:
        """Return what the buttons of the join panel do."""
        host_key = str(message.get("key", ""))
        session = self.poller.session
        return {
            "open": lambda: self._open(ALL_NETWORKS, host_key=host_key),
            "inside": lambda: self._open(LOCALHOST),
            "widen": lambda: session.resume(ALL_NETWORKS),
            "go-on": session.resume,
            "end": session.end,
        }

    def _serve_in_kernel(self, folder: Path, key: str) -> None:
        from ajar.notebook.kernel_server import serve_in_kernel  # slow to load, and few need it

        serve_in_kernel(folder, key, self._materials)

    def _open(self, host: str, **options: Any) -> None:  # noqa: ANN401 (see RoomSession.open)
        session = self.poller.session
        is_new = room_file.read_access(session.folder) is None
        session.open(host, **options)
        if is_new and session.access:
            self._opened_code = session.access.code

    def _rehearse(self, phones: int) -> None:
        self._open(LOCALHOST, practice=True, phones=max(1, min(phones, _MAX_PHONES)))

    def _act(self, name: str, action: str, message: dict[str, Any]) -> None:
        session = self.poller.session
        about = Key.named(name).exercise, self._journal.couple
        exercise = shown_about(self._materials, *about).exercise
        minutes, references = self._minutes.get(name, 0), self._materials.references
        question = room_panels.new_question(name, exercise, minutes, references)
        room_panels.act(session, action, question, message)

    def _send_table(self, view: View) -> None:
        from ajar.room.results.summary import summary_csv  # slow to load, and few ask for it

        table = summary_csv(self._panel()).encode("utf-8-sig")
        self._send_file(view, "csv", "text/csv", table)

    def _send_page(self, view: View, paper: str) -> None:
        from ajar.room.results.summary import summary_pdf  # as above

        pdf = summary_pdf(self._panel(), self._materials, paper)
        self._send_file(view, "pdf", "application/pdf", pdf)

    def _send_card(self, view: View) -> None:
        card = self._desk.join_card(self._picked_address)
        self._send_file(view, "join-card.pdf", "application/pdf", card)

    def _panel(self) -> Panel:
        panel = self.poller.session.panel
        if panel is None:
            raise RoomError(code="room-error-no-room")
        return panel

    def _send_file(self, view: View, ending: str, media_type: str, data: bytes) -> None:
        name = f"room-{date.today()}.{ending}"  # noqa: DTZ011 (the day of the workshop)
        file = {"name": name, "type": media_type, "data": base64.b64encode(data).decode()}
        self.poller.in_loop(lambda: view.send_update(file=file))

    def _run(self, step: Callable[[], object]) -> None:
        if error := self.poller.run(step):
            raise NotNowError(error_text(error, self._materials.words))
