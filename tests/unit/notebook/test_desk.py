"""The desk without a browser: a meeting is begun, moved, and taken up by another notebook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ajar import env
from ajar.content.problems import MaterialsError
from ajar.notebook.desk import DESK_KEY
from ajar.notebook.room_view import NotNowError, OpenRoom
from ajar.notebook.widget import View
from ajar.room.host import process
from ajar.room.host.room_file import room_folder
from ajar.room.rules.stage import Deck

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ajar.content.materials import Materials

pytestmark = pytest.mark.slow

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


@pytest.fixture
def desk(materials: Materials) -> Iterator[Desk]:
    desk = Desk(materials)
    yield desk
    desk.room.end()
    desk.room.poller.wait()


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


def test_one_section_is_a_meeting_too(desk: Desk) -> None:
    state = desk.do({**HOUR, "meeting": "02-empathy", "phones": "none"})
    assert state["deck"]["title"] == "Lead with empathy"
    assert {part["section"] for part in state["deck"]["parts"]} == {"Lead with empathy"}


def test_steps_move_the_meeting_and_another_notebook_goes_on_there(
    desk: Desk, materials: Materials
) -> None:
    desk.do({**HOUR, "phones": "none"})
    desk.step("next")
    assert desk.step("next")["panel"]["stage"]["slide"] == 2
    other = Desk(materials)
    assert other.room.poller.run(other.room.poller.session.find) is None
    assert other.state["panel"]["stage"]["slide"] == 2
    assert other.state["deck"] == desk.state["deck"]


def test_there_is_always_an_address_for_one_more_wall(desk: Desk) -> None:
    first = desk.do({**HOUR, "phones": "none"})["wall"]
    page, _, fragment = first.partition("#")
    code, ticket = fragment.split(".")
    assert httpx.get(page).status_code == 200
    base = page.removesuffix("/wall")
    entered = httpx.post(f"{base}/api/rooms/{code}/presenters", json={"ticket": ticket})
    assert entered.status_code == 201
    second = desk.step("next")["wall"]
    assert second != first


def test_a_remote_has_a_picture_until_it_is_used_and_can_be_taken_away(desk: Desk) -> None:
    desk.do({**HOUR, "phones": "practice"})
    remote = desk.do({"desk": "remote"})["remote"]
    page, _, fragment = remote["url"].partition("#")
    code, ticket = fragment.split(".")
    base = page.removesuffix("/remote")
    presenters = f"{base}/api/rooms/{code}/presenters"
    key = httpx.post(presenters, json={"ticket": ticket}).json()["key"]
    assert desk.step("next")["remote"] is None
    stage = f"{base}/api/rooms/{code}/stage"
    own = {"authorization": f"Bearer {key}"}
    assert httpx.post(stage, json={"step": "next"}, headers=own).status_code == 200
    desk.do({"desk": "revoke", "id": remote["id"]})
    assert httpx.post(stage, json={"step": "next"}, headers=own).status_code == 401


def test_hands_of_two_people_are_shown_as_they_were_raised(desk: Desk) -> None:
    state = desk.do({**HOUR, "phones": "none"})
    (question,) = (q for q in state["panel"]["questions"] if q["name"] == "hesitation@")
    counts = {"couple-reasons/cost": [2, 0, 0, 0]}
    about = {"desk": "question", "id": question["id"]}
    desk.do({**about, "do": "hands", "counts": counts, "people": 2})
    state = desk.do({**about, "do": "reveal"})
    (question,) = (q for q in state["panel"]["questions"] if q["name"] == "hesitation@")
    shown = {unit["id"]: unit["snapshot"] for unit in question["units"] if unit["snapshot"]}
    assert shown == {"couple-reasons/cost": {"fine": False, "counts": [2, 0, 0, 0]}}
