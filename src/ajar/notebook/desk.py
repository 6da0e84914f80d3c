"""The desk, from which a facilitator presents a meeting.

It shows the wall and the notes, and controls the meeting. All state is in the room: a desk that is
reopened, in this notebook or another, resumes where the meeting is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ajar.notebook import blocks
from ajar.notebook.room_panels import ACTIONS, new_question, way_in
from ajar.notebook.room_poller import error_text
from ajar.room.host.room_file import ALL_NETWORKS, LOCALHOST
from ajar.room.rules.codes import parse_code, scan_of
from ajar.room.rules.stage import JoinWay, StagedDeck, StageStep, WifiScan

if TYPE_CHECKING:
    from ajar.content.agendas import Stretch
    from ajar.content.materials import Materials
    from ajar.content.models import Country
    from ajar.notebook.room_poller import RoomPoller, RoomState
    from ajar.room.rules.schemas import CreatedTicket

DESK_KEY = "desk"
"""The key of the desk's state."""
_PHONES = {"phones": ALL_NETWORKS, "none": LOCALHOST, "practice": LOCALHOST}
"""Who can reach a room, by the choice made at the start."""
REHEARSAL_PHONES = 7


@dataclass
class Desk:
    """The desk of a room. `open_room` opens it, as `RoomSession.open` does."""

    materials: Materials
    poller: RoomPoller
    open_room: Callable[..., None]
    _shown: tuple[StagedDeck | None, dict[str, Any]] | None = field(default=None, repr=False)
    _steps: int = 0  # the number of the newest step, as the page counts them
    _remote: CreatedTicket | None = field(default=None, repr=False)
    _wifi: WifiScan | None = field(default=None, repr=False)

    def block(self, agenda: str = "", number: int = 1) -> dict[str, Any]:
        """Return the block of the desk, with all the choices for the start.

        Preselected is a meeting of an agenda, with its `number` from 1, or else the first.
        """
        materials = self.materials
        agendas = {name: materials.agenda(name) for name in materials.names("agendas")}
        meetings = [
            {
                "id": f"{name}/{number}",
                "title": agenda.title,
                "part": meeting.title,
                "summary": agenda.summary,
                "minutes": meeting.minutes,
            }
            for name, agenda in agendas.items()
            for number, meeting in enumerate(agenda.meetings)
        ]
        sections = [materials.section(name) for name in materials.names("sections")]
        couples = ((name, materials.scenario(name)) for name in materials.names("scenarios"))
        return {
            "kind": "desk",
            "key": DESK_KEY,
            "meetings": meetings,
            "meeting": f"{agenda}/{number - 1}" if agenda else "",
            "sections": [
                {"id": each.id, "title": each.title, "minutes": each.minutes} for each in sections
            ],
            "couples": [{"id": name, "title": couple.title} for name, couple in couples],
            "countries": [
                {"id": each["code"], "title": each["country"]} for each in materials.help
            ],
            "country": materials.profile.country,
            "languages": [
                {"id": code, "title": name} for code, name in materials.language_names.items()
            ],
            "language": materials.language,
            "draft": materials.draft,
            "paper": materials.profile.paper_size,
            "picked": blocks.picked_scenario(materials),
            "server": bool(self.poller.session.server_url),
        }

    def state(self, room: RoomState, picked_address: str) -> dict[str, Any]:
        """Return the current state of the desk."""
        staged = room.staged
        return {
            "state": room.status,
            "busy": room.is_busy,
            "steps": self._steps,
            "problem": error_text(room.error or room.poll_error, self.materials.words),
            "panel": room.panel.model_dump(mode="json") if room.panel else None,
            **self._plain_deck(staged),
            "wall": self._address(room, "wall", room.wall_ticket),
            "remote": self._remote_state(room, picked_address),
            "inside": bool(room.access and room.access.host == LOCALHOST),
            "practice": room.is_practice,
            "join": way_in(room, picked_address),
        }

    def _plain_deck(self, staged: StagedDeck | None) -> dict[str, Any]:
        """Return a deck and how phones join as plain values, cached for each deck."""
        if self._shown is None or self._shown[0] is not staged:
            plain = staged.model_dump(mode="json") if staged else {"deck": None, "way": None}
            self._shown = staged, plain
        return self._shown[1]

    def step_for(self, message: Mapping[str, Any], address: str) -> Callable[[], object] | None:
        """Return the step that a message from the page requests; None if it is not for the desk."""
        session = self.poller.session
        steps: dict[str, Callable[[], object]] = {
            "begin": lambda: self._begin(message, address),
            "step": lambda: self._step(message),
            "question": lambda: self._act(message),
            "remote": self._offer_remote,
            "revoke": lambda: session.revoke(int(message["id"])),
            "phones": lambda: self._let_phones_in(address),
            "wifi": lambda: self._show_wifi(message, address),
            "address": lambda: self._show_way(address),
        }
        return steps.get(str(message["desk"]))

    def _step(self, message: Mapping[str, Any]) -> None:
        """Take a step, and remember its number: the page waits for it."""
        try:
            self.poller.session.step(StageStep.model_validate(message["step"]))
        finally:
            self._steps = int(message.get("n", 0))

    def _act(self, message: Mapping[str, Any]) -> None:
        """Do one of `ACTIONS` with a question."""
        if message["do"] in ACTIONS:
            body = {key: message[key] for key in ("counts", "people", "moves") if key in message}
            self.poller.session.act(int(message["id"]), message["do"], body)

    def _begin(self, message: Mapping[str, Any], address: str) -> None:
        """Open the room for a meeting, with its deck and its questions."""
        from ajar.build.deck import Choices, keys_asked, make_deck  # needed for a meeting only
        from ajar.room.rules.languages import shown_about

        materials, session = self.materials, self.poller.session
        title, order = self._order(str(message.get("meeting", "")))
        couple = str(message.get("couple", ""))
        couple = couple if couple in materials.names("scenarios") else ""
        country = self._country(str(message.get("country", "")))
        phones = str(message.get("phones", "none"))
        practice = phones == "practice"
        self.open_room(
            _PHONES.get(phones, LOCALHOST),
            practice=practice,
            phones=REHEARSAL_PHONES if practice else 0,
            host_key=str(message.get("key", "")),
        )
        for key, minutes in keys_asked(order).items():
            exercise = shown_about(materials, key.exercise, couple).exercise
            question = new_question(str(key), exercise, minutes, materials.references)
            session.put_question(question.model_copy(update={"fresh": True}))
        deck = make_deck(title, order, materials, Choices(couple, country))
        session.put_deck(StagedDeck(deck=deck, way=self._way(address)))

    def _order(self, meeting: str) -> tuple[str, list[Stretch]]:
        """Return the title and the running order of a meeting, or of one section."""
        from ajar.content.agendas import section_order

        name, _, number = meeting.partition("/")
        if not number:
            section = self.materials.section(name)
            return section.title, section_order(section)
        agenda = self.materials.agenda(name)
        chosen = agenda.meetings[int(number)]
        title = f"{agenda.title}: {chosen.title}" if chosen.title else agenda.title
        return title, self.materials.running_order(chosen)

    def _country(self, code: str) -> Country | None:
        return next((each for each in self.materials.help_lines if each.code == code), None)

    def _way(self, address: str) -> JoinWay | None:
        """Return how phones join; None if they cannot."""
        session = self.poller.session
        way = way_in(self.poller.current_state(), address)
        if not way["address"] or session.access is None:
            return None
        scan = scan_of(f"{way['address']}/{way['code']}")
        shown = way["address"].removeprefix("http://").removeprefix("https://")
        return JoinWay(address=shown, code=way["code"], wifi=self._wifi, **vars(scan))

    def _show_way(self, address: str) -> None:
        """Show another address on the wall."""
        session = self.poller.session
        if session.staged:
            way = self._way(address)
            session.put_deck(session.staged.model_copy(update={"way": way}))

    def _show_wifi(self, message: Mapping[str, Any], address: str) -> None:
        """Show a Wi-Fi QR code beside the one for the room; "": none."""
        from segno.helpers import make_wifi_data  # only needed here

        name, password = str(message["name"]).strip(), str(message["password"])
        self._wifi = None
        if name:
            kind = "WPA" if password else "nopass"
            scan = scan_of(make_wifi_data(name, password or None, kind))
            self._wifi = WifiScan(name=name, **vars(scan))
        self._show_way(address)

    def join_card(self, address: str) -> bytes:
        """Return cards to print that say how to join, as PDF."""
        from ajar.paper.handouts import join_card  # slow to load, and few ask for it

        way = way_in(self.poller.current_state(), address)
        wifi = self._wifi.name if self._wifi else ""
        return join_card(way["address"], way["code"], self.materials, wifi_name=wifi)

    def _let_phones_in(self, address: str) -> None:
        """Let phones reach a room that so far only this computer can reach."""
        self.poller.session.resume(ALL_NETWORKS)
        self._show_way(address)

    def _offer_remote(self) -> None:
        self._remote = self.poller.session.create_ticket("remote")

    def _remote_state(self, room: RoomState, picked_address: str) -> dict[str, Any] | None:
        """Return the QR code that opens a remote, until it is used."""
        ticket = self._remote
        unused = {each.id for each in room.panel.presenters if not each.used} if room.panel else ()
        if ticket is None or ticket.id not in unused:
            return None
        base = way_in(room, picked_address)["address"]
        url = self._address(room, "remote", ticket, base)
        return {"id": ticket.id, "url": url, **vars(scan_of(url))} if url else None

    def _address(
        self, room: RoomState, page: str, ticket: CreatedTicket | None, base: str = ""
    ) -> str:
        """Return the address of a page in the language of the meeting.

        Its ticket is in the fragment, which is not sent to any server.
        """
        if ticket is None or room.access is None or room.access.is_in_kernel:
            return ""  # without a listening server there is no page
        language = room.staged.deck.language if room.staged else self.materials.language
        way = f"{base or room.access.base}/{page}?{language}"
        return f"{way}#{parse_code(room.access.code)}.{ticket.ticket}"
