"""The desk without a browser: a meeting is begun, moved, and taken up by another notebook."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ajar import env
from ajar.content.problems import MaterialsError
from ajar.notebook.desk import DESK_KEY, REHEARSAL_PHONES
from ajar.notebook.room_view import NotNowError, OpenRoom
from ajar.notebook.widget import View
from ajar.room.host import process
from ajar.room.host.addresses import Address
from ajar.room.host.client import in_kernel
from ajar.room.host.room_file import ALL_NETWORKS, room_folder
from ajar.room.rules.stage import Deck

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ajar.content.materials import Materials

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("forked_rooms")]

HOUR = {"desk": "begin", "meeting": "60-minutes/0", "couple": "robin-and-ade", "country": "US"}


@pytest.fixture(autouse=True)
def run(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let each test be a run of the kit of its own; leave no process behind."""
    monkeypatch.chdir(root)
    monkeypatch.setenv("AJAR_RUN", str(tmp_path))
    monkeypatch.delenv(env.ROOM_KEY, raising=False)
    monkeypatch.setattr(View, "send_update", lambda *_, **__: None)
    yield
    process.end(room_folder())


class Desk:
    """A notebook with a desk; each message is waited for."""

    def __init__(self, materials: Materials) -> None:
        self.room = OpenRoom(materials)
        self.view = self.room.meeting()

    def do(self, message: dict[str, Any]) -> dict[str, Any]:
        address = str(message.get("ip", ""))
        step = self.room._desk.step_for(message, address)
        assert step
        assert self.room.poller.run(step) is None
        return self.state

    def step(self, step: str, **more: int) -> dict[str, Any]:
        return self.do({"desk": "step", "step": {"step": step, **more}})

    @property
    def state(self) -> dict[str, Any]:
        state = self.room._state(DESK_KEY)
        assert state
        return state


def shown_of(state: dict[str, Any], name: str) -> dict[str, Any]:
    (question,) = (q for q in state["panel"]["questions"] if q["name"] == name)
    return {unit["id"]: unit["snapshot"] for unit in question["units"] if unit["snapshot"]}


@pytest.fixture
def desk(materials: Materials) -> Iterator[Desk]:
    desk = Desk(materials)
    yield desk
    desk.room.end()
    while thread := desk.room.poller._thread:
        thread.join()


def test_at_the_start_every_meeting_section_couple_and_country_can_be_chosen(desk: Desk) -> None:
    (block,) = desk.view.pages[0]["blocks"]
    assert {"60-minutes/0", "four-weeks/3"} <= {each["id"] for each in block["meetings"]}
    assert {each["id"] for each in block["sections"]} >= {"00-opening", "08-close"}
    assert len(block["couples"]) == 3
    assert {"id": "US", "title": "United States"} in block["countries"]
    assert desk.state["state"] == "none"


def test_the_start_offers_the_country_of_the_profile(kit: Materials) -> None:
    kit.profile_path.write_text("country: NZ\n", "utf-8")
    (block,) = OpenRoom(kit).meeting().pages[0]["blocks"]
    assert block["country"] == block["countries"][0]["id"] == "NZ"


def test_the_language_of_a_meeting_is_chosen_before_it_begins(
    desk: Desk, materials: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(env.LANGUAGE, "en")  # and put back afterwards
    (block,) = desk.view.pages[0]["blocks"]
    assert (block["language"], block["draft"]) == ("en", "")
    assert {"id": "es", "title": "Español"} in block["languages"]
    chosen = {"meeting": "four-weeks/1", "couple": "x", "country": "NZ", "phones": "none"}
    asked = {"desk": "language", "language": "es", "chosen": chosen}
    desk.room.on_message(desk.view, {**asked, "language": "xx"})
    desk.room.on_message(desk.view, asked)
    (block,) = desk.view.pages[0]["blocks"]
    spanish = materials.in_language("es")
    assert (block["language"], block["chosen"]) == ("es", chosen)
    assert block["draft"] == spanish.draft
    assert desk.view.words["desk-begin"] == spanish.words["desk-begin"]
    monkeypatch.setenv(env.LANGUAGE, "en")  # that of a server which many share
    state = desk.do({**HOUR, "phones": "none"})
    assert state["deck"]["title"] == spanish.agenda("60-minutes").title
    first, *others = state["deck"]["slides"]
    assert first["body"][-1] == ["p", {}, spanish.draft]
    assert spanish.draft not in str(others)
    remote = desk.do({"desk": "remote"})["remote"]["url"]
    for page, title in ((state["wall"], "wall-title"), (remote, "remote-title")):
        assert f"<title>{spanish.words[title]}</title>" in httpx.get(page).text
    desk.room.on_message(desk.view, {**asked, "language": "en"})
    assert desk.view.pages[0]["blocks"] == [block]


def test_a_meeting_of_an_agenda_is_chosen_at_first_if_the_notebook_names_it(desk: Desk) -> None:
    for arguments, chosen in ((("four-weeks", 2), "four-weeks/1"), ((), "")):
        (block,) = desk.room.meeting(*arguments).pages[0]["blocks"]
        assert block["meeting"] == chosen
        assert chosen in {"", *(meeting["id"] for meeting in block["meetings"])}
    for number in (0, 5):
        with pytest.raises(NotNowError, match=f"no meeting {number}. Its last one is meeting 4"):
            desk.room.meeting("four-weeks", number)
    with pytest.raises(MaterialsError, match="Did you mean “four-weeks”"):
        desk.room.meeting("four-week")


def test_without_phones_a_meeting_begins_on_this_computer_only(desk: Desk) -> None:
    state = desk.do({**HOUR, "phones": "none"})
    assert (state["state"], state["inside"], state["practice"]) == ("open", True, False)
    assert state["way"] is None
    assert Deck.model_validate(state["deck"]).title == "One hour"
    names = [question["name"] for question in state["panel"]["questions"]]
    assert names[:3] == ["agreements@", "check-in@opening", "hesitation@"]
    assert state["panel"]["stage"]["slide"] == 0


def test_one_section_can_be_a_meeting(desk: Desk) -> None:
    state = desk.do({**HOUR, "meeting": "02-empathy", "phones": "none"})
    assert state["deck"]["title"] == "Lead with empathy"
    assert {part["section"] for part in state["deck"]["parts"]} == {"Lead with empathy"}


def test_steps_move_the_meeting_and_another_notebook_continues_there(
    desk: Desk, materials: Materials
) -> None:
    desk.do({**HOUR, "phones": "none"})
    desk.step("next")
    assert desk.step("next")["panel"]["stage"]["slide"] == 2
    other = Desk(materials)
    assert other.room.poller.run(other.room.poller.session.find) is None
    assert other.state["panel"]["stage"]["slide"] == 2
    assert other.state["deck"] == desk.state["deck"]


def test_an_address_for_another_wall_is_always_available(desk: Desk) -> None:
    first = desk.do({**HOUR, "phones": "none"})["wall"]
    page, _, fragment = first.partition("#")
    code, ticket = fragment.split(".")
    assert httpx.get(page).status_code == 200
    base, _, _ = page.partition("/wall")
    entered = httpx.post(f"{base}/api/rooms/{code}/presenters", json={"ticket": ticket})
    assert entered.status_code == 201
    second = desk.step("next")["wall"]
    assert second != first


def test_a_remote_shows_a_qr_code_until_it_is_used_and_can_be_revoked(desk: Desk) -> None:
    desk.do({**HOUR, "phones": "practice"})
    remote = desk.do({"desk": "remote"})["remote"]
    page, _, fragment = remote["url"].partition("#")
    code, ticket = fragment.split(".")
    base, _, _ = page.partition("/remote")
    presenters = f"{base}/api/rooms/{code}/presenters"
    key = httpx.post(presenters, json={"ticket": ticket}).json()["key"]
    assert desk.step("next")["remote"] is None
    stage = f"{base}/api/rooms/{code}/stage"
    own = {"authorization": f"Bearer {key}"}
    assert httpx.post(stage, json={"step": "next"}, headers=own).status_code == 200
    desk.do({"desk": "revoke", "id": remote["id"]})
    assert httpx.post(stage, json={"step": "next"}, headers=own).status_code == 401


REFUSES = """
import errno, sys

def refuse(event, _arguments):
    if event == "socket.bind":
        raise PermissionError(errno.EPERM, "Operation not permitted")

sys.addaudithook(refuse)
"""
KERNELS = """
import json, os, sys
import psutil
import ajar.room.server.run
from ajar import open_room
from ajar.notebook.desk import DESK_KEY
from ajar.notebook.widget import View

View.send_update = lambda *_, **__: None
for line in sys.stdin:
    child = os.fork()
    if not child:
        break
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
else:
    sys.exit()
messages, ends = json.loads(line)
room = open_room()
for message in messages:
    error = room.poller.run(room._desk.step_for(message, ""))
    assert error is None, error
print(json.dumps(room._state(DESK_KEY)))
assert not [c for c in psutil.Process().net_connections() if c.status == psutil.CONN_LISTEN]
if ends:
    room.end()
    while thread := room.poller._thread:
        thread.join()
"""
"""Each line is for a kernel: a fork of a process that has loaded what all of them use."""


def test_a_meeting_continues_across_kernels_where_listening_is_forbidden(
    root: Path, tmp_path: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(REFUSES)
    own = {**os.environ, "PYTHONPATH": str(tmp_path)}

    next_slide = {"desk": "step", "step": {"step": "next"}}
    with subprocess.Popen(
        [sys.executable, "-uc", KERNELS], cwd=root, env=own, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as kernels:  # fmt: skip

        def kernel(*messages: dict[str, Any], ends: bool = False) -> dict[str, Any]:
            assert kernels.stdin
            assert kernels.stdout
            print(json.dumps([messages, ends]), file=kernels.stdin, flush=True)
            said = kernels.stdout.readline()
            assert kernels.stdout.readline() == "0\n", "see what it printed above"
            state: dict[str, Any] = json.loads(said)
            return state

        state = kernel({**HOUR, "phones": "none"}, next_slide)
        assert (state["state"], state["inside"], state["wall"]) == ("open", True, "")
        (number,) = (q["id"] for q in state["panel"]["questions"] if q["name"] == "hesitation@")
        about = {"desk": "question", "id": number}
        counts = {"couple-reasons/cost": [2, 0, 0, 0]}
        hands = {**about, "do": "hands", "counts": counts, "people": 2}
        state = kernel(next_slide, hands, {**about, "do": "reveal"}, ends=True)
    assert state["panel"]["stage"]["slide"] == 2
    assert shown_of(state, "hesitation@") == {
        "couple-reasons/cost": {"fine": False, "counts": [2, 0, 0, 0]}
    }
    assert not room_folder().exists()


def test_a_rehearsal_where_listening_is_forbidden_has_phones_but_no_pages(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(env.NO_LISTENING, "1")
    monkeypatch.setattr("ajar.room.host.rehearsal.SLOWEST_SECONDS", 0.0)
    state = desk.do({**HOUR, "phones": "practice"})
    assert state["way"]["code"] == state["join"]["code"]
    assert desk.do({"desk": "remote"})["remote"] is None
    session = desk.room.poller.session
    monkeypatch.setattr("ajar.room.host.session.addresses", lambda: [Address("10.0.0.2", "Wi-Fi")])
    refused = desk.room.poller.run(lambda: session.resume(ALL_NETWORKS))
    assert refused
    assert refused.code == "room-error-no-listening"
    assert desk.room.poller.run(session.poll) is None
    assert desk.state["state"] == "open", "the room goes on without phones"
    asked = state["panel"]["questions"][2]
    desk.do({"desk": "question", "id": asked["id"], "do": "open"})
    while desk.state["panel"]["questions"][2]["answered"] < REHEARSAL_PHONES:
        assert desk.room.poller.run(session.poll) is None


def test_a_room_in_another_kernel_is_left_alone(
    desk: Desk, materials: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(env.NO_LISTENING, "1")
    desk.do({**HOUR, "phones": "none"})
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(in_kernel, "server", None)
        other = Desk(materials)
        assert other.room.poller.run(other.room.poller.session.find) is None
        assert other.state["state"] == "none"
        step = other.room._desk.step_for({**HOUR, "phones": "none"}, "")
        assert step
        error = other.room.poller.run(step)
        assert error
        assert error.code == "room-error-already-open"
    assert desk.step("next")["panel"]["stage"]["slide"] == 1


def test_hands_of_two_people_are_shown_as_they_were_raised(desk: Desk) -> None:
    state = desk.do({**HOUR, "phones": "none"})
    (question,) = (q for q in state["panel"]["questions"] if q["name"] == "hesitation@")
    counts = {"couple-reasons/cost": [2, 0, 0, 0]}
    about = {"desk": "question", "id": question["id"]}
    desk.do({**about, "do": "hands", "counts": counts, "people": 2})
    state = desk.do({**about, "do": "reveal"})
    assert shown_of(state, "hesitation@") == {
        "couple-reasons/cost": {"fine": False, "counts": [2, 0, 0, 0]}
    }
